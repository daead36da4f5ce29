#include <algorithm>
#include <array>
#include <map>
#include <vector>

#include "rules/hits.hpp"
#include "rules/rule.hpp"

namespace journeylint::catalog {
namespace {

/// Two colours may be two packs of stickies; three that mix within lanes are meant to say something.
constexpr std::size_t kMixedColours = 3;
/// A colour used once is an accident.
constexpr std::uint32_t kUsed = 2;

/// Colours that share a lane with another colour: where each lane has its own, the lane says what it means.
std::size_t mixed_colours(const Journey& journey) {
  std::map<std::uint32_t, std::map<std::uint32_t, std::uint32_t>> lanes;
  for (const Note& note : journey.notes) {
    if (note.lane && note.fill) ++lanes[note.lane->value][*note.fill];
  }
  std::map<std::uint32_t, std::uint32_t> mixed;
  for (const auto& lane : lanes) {
    if (lane.second.size() < 2) continue;
    for (const auto& colour : lane.second) mixed[colour.first] += colour.second;
  }
  return static_cast<std::size_t>(
      std::count_if(mixed.begin(), mixed.end(), [](const auto& colour) { return colour.second >= kUsed; }));
}

void check(const Subject& subject, std::vector<Hit>& hits) {
  const Journey& journey = *subject.journey;
  if (!journey.legend.empty()) return;
  const std::size_t colours = mixed_colours(journey);
  if (colours < kMixedColours) return;
  Hit hit;
  add_count(hit, "count", colours);
  hits.push_back(std::move(hit));
}

constexpr std::array<std::string_view, 1> kOrigin{"R052"};

constexpr std::array kExamples{Example{Example::Expect::fires, Language::nl, R"(
# Klantreis: een week op de camping
Persona: Ruben, 42, gescheiden, twee pubers, wil een week zonder schermen
Start: kinderen vragen wat ze deze zomer gaan doen
Einde: boekt volgend jaar dezelfde plek
Vraag: wat maakt dat gezinnen maar één keer komen?
|            | Dromen | Boeken | Aankomen | Nagenieten |
| Gevoel     | nieuwsgierig | tevreden | gefrustreerd | heerlijk |
| Pijnpunten |  |  | Rij van drie kwartier in de hitte |  |
| Kansen     |  |  | Van tevoren inchecken met een foto van het kenteken |  |
| Stappen    | Bladert door foto's; [#a5d8ff] Vraagt een vriend | [#ffc9c9] Zoekt een plek; Betaalt de helft | [#a5d8ff] Staat in de rij; [#ffc9c9] Zet de tent op | Zwemt voor het ontbijt |
)"},
                               Example{Example::Expect::fires, Language::en, R"(
# Customer journey: an evening pottery course
Persona: Sunita, 38, lawyer, sits at a desk all day, wants to make something with her hands
Start: burns out a little in November
End: drinks tea from her own cup
Goal: find out why half of the beginners do not book a second course
|               | Getting the idea | Signing up | In class | Taking it home |
| Emotions      | inspired | impatient | frustrated | happy |
| Pains         |  | Waits five days for an answer | First evening is too hard |  |
| Opportunities |  | Answers to the ten usual questions on the site | Start with a pinch pot |  |
| Steps         | Sees a bowl; [#b2f2bb] Looks up studios | [#ffc9c9] Writes an email; Pays | [#b2f2bb] Gets clay in her hair; [#ffc9c9] Watches it collapse | Wraps the cup |
)"},
                               Example{Example::Expect::clean, Language::nl, R"(
# Klantreis: een week op de camping
Persona: Ruben, 42, gescheiden, twee pubers, wil een week zonder schermen
Start: kinderen vragen wat ze deze zomer gaan doen
Einde: boekt volgend jaar dezelfde plek
Vraag: wat maakt dat gezinnen maar één keer komen?
|            | Dromen | Boeken | Aankomen | Nagenieten |
| Gevoel     | nieuwsgierig | tevreden | gefrustreerd | heerlijk |
| Pijnpunten |  |  | Rij van drie kwartier in de hitte |  |
| Kansen     |  |  | Van tevoren inchecken met een foto van het kenteken |  |
| Stappen    | Bladert door foto's; [#a5d8ff] Vraagt een vriend | Zoekt een plek; Betaalt de helft | [#a5d8ff] Staat in de rij; Zet de tent op | Zwemt voor het ontbijt |
)"},
                               Example{Example::Expect::clean, Language::en, R"(
# Customer journey: an evening pottery course
Persona: Sunita, 38, lawyer, sits at a desk all day, wants to make something with her hands
Start: burns out a little in November
End: drinks tea from her own cup
Goal: find out why half of the beginners do not book a second course
|               | Getting the idea | Signing up | In class | Taking it home |
| Emotions      | inspired | impatient | frustrated | happy |
| Pains         |  | Waits five days for an answer | First evening is too hard |  |
| Opportunities |  | Answers to the ten usual questions on the site | Start with a pinch pot |  |
| Steps         | [#b2f2bb] Sees a bowl | [#b2f2bb] Writes an email | [#b2f2bb] Gets clay in her hair | [#b2f2bb] Wraps the cup |
| Thoughts      | [#ffc9c9] Lovely | [#ffc9c9] Hello? | [#ffc9c9] I am bad at this | [#ffc9c9] Mine |
| Needs         | [#a5d8ff] Something to do | [#a5d8ff] An answer | [#a5d8ff] A small success | [#a5d8ff] To show it |
)"},
                               Example{Example::Expect::clean, Language::nl, R"(
# Klantreis: een week op de camping
Persona: Ruben, 42, gescheiden, twee pubers, wil een week zonder schermen
Start: kinderen vragen wat ze deze zomer gaan doen
Einde: boekt volgend jaar dezelfde plek
Vraag: wat maakt dat gezinnen maar één keer komen?
|            | Dromen | Boeken | Aankomen | Nagenieten |
| Gevoel     | nieuwsgierig | tevreden | gefrustreerd | heerlijk |
| Pijnpunten |  |  | Rij van drie kwartier in de hitte |  |
| Kansen     |  |  | Van tevoren inchecken met een foto van het kenteken |  |
| Stappen    | Bladert door foto's; [#a5d8ff] Vraagt een vriend | [#ffc9c9] Zoekt een plek; Betaalt de helft | [#a5d8ff] Staat in de rij; Zet de tent op | Zwemt voor het ontbijt |
)"}};

}  // namespace

extern const Rule colour_undeclared;
constinit const Rule colour_undeclared{
    .id = "colour-undeclared",
    .code = "JL053",
    .severity = Severity::info,
    .from = Stage::mapping,
    .about = Rule::About::journey,
    .origin = kOrigin,
    .title = {"Kleuren zonder legenda", "Colours without a legend"},
    .message = {"Op de kaart staan {count} kleuren door elkaar, en er staat niet bij wat ze betekenen.",
                "The map mixes {count} colours, and nothing says what they mean."},
    .why = {"Wie er niet bij was, leest in kleuren iets wat er misschien niet staat.",
            "Whoever was not there reads into colours what may not be meant."},
    .advice = {"Maak een legenda: één notitie per kleur.", "Make a legend: one note per colour."},
    .question = {"Wat betekent deze kleur voor wie er niet bij was?",
                 "What does this colour mean to somebody who was not there?"},
    .fixes = {},
    .check = check,
    .weight = 4};

extern const std::span<const Example> colour_undeclared_examples;
constinit const std::span<const Example> colour_undeclared_examples{kExamples};

}  // namespace journeylint::catalog
