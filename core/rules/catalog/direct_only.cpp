#include <algorithm>
#include <array>
#include <vector>

#include "rules/hits.hpp"
#include "rules/rule.hpp"

namespace journeylint::catalog {
namespace {

/// Fewer known contacts than this show no pattern.
constexpr std::size_t kLeastKnown = 4;

bool indirect(const Note& note) {
  return note.reading.third_party || (note.reading.channel && note.reading.channel->directness == Directness::indirect);
}

bool direct(const Note& note) {
  return note.reading.channel && note.reading.channel->directness == Directness::direct;
}

void check(const Subject& subject, std::vector<Hit>& hits) {
  const Journey& journey = *subject.journey;
  const JourneyIndex& index = *subject.index;
  if (index.may_hide({NoteType::touchpoint})) return;
  if (std::any_of(journey.notes.begin(), journey.notes.end(), indirect)) return;
  const auto contacts = index.of(NoteType::touchpoint);
  // A contact that we cannot tell may be an indirect one.
  const bool all = std::all_of(contacts.begin(), contacts.end(), [](const Note* note) { return direct(*note); });
  if (!all || contacts.size() < kLeastKnown) return;
  Hit hit;
  add_elements(hit, contacts);
  hits.push_back(std::move(hit));
}

constexpr std::array<std::string_view, 3> kOrigin{"R043", "R084", "R054"};

constexpr std::array kExamples{Example{Example::Expect::fires, Language::nl, R"(
# Klantreis: een nieuw rijbewijs
Persona: Henk, 69, gepensioneerd buschauffeur, rijdt zijn vrouw naar dialyse, wil geen week zonder
Begin: ziet dat zijn pasje over een maand verloopt
Eind: heeft het nieuwe pasje in zijn portemonnee
Vraag: waar lopen oudere inwoners vast bij het verlengen?
|               | Erachter komen | Voorbereiden | Aanvragen | Ophalen |
| Gevoel        | onrustig | boos | gespannen | blij |
| Stappen       | Leest de brief | Zoekt zijn bril | Levert papieren in | Haalt het pasje op |
| Contactpunten | !onze website | !telefoon | !balie | !balie |
)"},
                               Example{Example::Expect::fires, Language::en, R"(
# Customer journey: new glasses
Persona: Walter, 52, lorry driver, cannot read the signs at dusk any more
Start: misses an exit in the rain
End: drives home at night without squinting
Question: why do people come back three times to have glasses adjusted?
|             | Noticing | Eye test | Choosing | Getting used to it |
| Emotions    | irritated | relaxed | good | dizzy and cross |
| Steps       | Squints | Reads letters | Tries on frames | Feels dizzy |
| Touchpoints | !our website | !phone | !email | !shop |
)"},
                               Example{Example::Expect::clean, Language::nl, R"(
# Klantreis: een nieuw rijbewijs
Persona: Henk, 69, gepensioneerd buschauffeur, rijdt zijn vrouw naar dialyse, wil geen week zonder
Begin: ziet dat zijn pasje over een maand verloopt
Eind: heeft het nieuwe pasje in zijn portemonnee
Vraag: waar lopen oudere inwoners vast bij het verlengen?
|               | Erachter komen | Voorbereiden | Aanvragen | Ophalen |
| Stappen       | Leest een brief van de gemeente; Vraagt zijn dochter om raad | Laat een pasfoto maken; Haalt een verklaring bij de huisarts | Rijdt naar het gemeentehuis; Levert zijn papieren in | Haalt het pasje op; Rijdt opgelucht naar huis |
| Contactpunten | Brief; Dochter | Fotograaf; Huisarts | Balie | Balie |
| Gevoel        | onrustig | boos | gespannen | blij |
)"},
                               Example{Example::Expect::clean, Language::en, R"(
# Customer journey: new glasses
Persona: Walter, 52, lorry driver, cannot read the signs at dusk any more
Start: misses an exit in the rain
End: drives home at night without squinting
Question: why do people come back three times to have glasses adjusted?
|             | Noticing | Eye test | Choosing | Getting used to it |
| Steps       | Holds the menu further away; Asks his wife if she sees it | Reads letters in the dark; Answers better or worse | Tries on nine frames; Sends a photo to his son | Feels seasick on the stairs; Goes back to have them bent |
| Touchpoints | Wife; Leaflet | Optician | Mirror; Son | Workshop |
| Emotions    | irritated | relaxed | good | dizzy and cross |
)"},
                               Example{Example::Expect::clean, Language::en, R"(
# Customer journey: new glasses
Persona: Walter, 52, lorry driver, cannot read the signs at dusk any more
Start: misses an exit in the rain
End: drives home at night without squinting
Question: why do people come back three times to have glasses adjusted?
|             | Noticing | Eye test | Choosing | Getting used to it |
| Emotions    | irritated | relaxed | good | dizzy and cross |
| Steps       | Squints | Reads letters | Tries on frames | Feels dizzy |
| Touchpoints | our website | phone | email |  |
)"}};

}  // namespace

extern const Rule direct_only;
constinit const Rule direct_only{
    .id = "direct-only",
    .code = "JL025",
    .severity = Severity::info,
    .from = Stage::mapping,
    .about = Rule::About::journey,
    .origin = kOrigin,
    .title = {"Alleen directe contacten", "Direct contacts only"},
    .message = {"Elk contactmoment op de kaart is er een met ons zelf.",
                "Every contact on the map is one with ourselves."},
    .why = {"Reclame, beoordelingen en vrienden bepalen mee of iemand ooit bij ons komt.",
            "Advertising, reviews and friends help decide whether anyone ever comes to us."},
    .advice = {"Zet er de indirecte contacten bij: wat lazen, hoorden of zagen klanten over ons?",
               "Add the indirect contacts: what did customers read, hear or see about us?"},
    .question = {"Wat had de klant al over ons gehoord?", "What had the customer already heard about us?"},
    .fixes = {},
    .check = check,
    .weight = 15};

extern const std::span<const Example> direct_only_examples;
constinit const std::span<const Example> direct_only_examples{kExamples};

}  // namespace journeylint::catalog
