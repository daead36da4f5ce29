#include <array>
#include <string>
#include <vector>

#include "rules/hits.hpp"
#include "rules/rule.hpp"

namespace journeylint::catalog {
namespace {

// People hold five to nine things in view; a step lane of more than 25 cannot be read from the back of a room; and
// more than eight notes in one cell are a pile, not a step.
constexpr RuleOption kMaxPhases{
    "max-phases", 9, 3, 40, {"Hoeveel fasen een kaart mag hebben.", "How many phases a map may have."}};
constexpr RuleOption kMaxSteps{
    "max-steps", 25, 5, 200, {"Hoeveel stappen een kaart mag hebben.", "How many steps a map may have."}};
constexpr RuleOption kMaxCell{
    "max-notes-in-cell", 8, 2, 50, {"Hoeveel notities in één vak mogen liggen.", "How many notes one cell may hold."}};

Hit hit_of(std::string kind, std::size_t count) {
  Hit hit;
  hit.args.push_back({"kind", std::move(kind)});
  add_count(hit, "count", count);
  return hit;
}

bool same_cell(const Note& a, const Note& b) {
  return a.phase == b.phase && a.lane == b.lane;
}

/// Cells lie together in the reading order of the notes.
void check_cells(const Journey& journey, double most, std::vector<Hit>& hits) {
  for (std::size_t begin = 0; begin < journey.notes.size();) {
    std::size_t end = begin + 1;
    while (end < journey.notes.size() && same_cell(journey.notes[begin], journey.notes[end])) ++end;
    if (journey.notes[begin].lane && journey.notes[begin].phase && static_cast<double>(end - begin) > most) {
      Hit hit = hit_of("cell", end - begin);
      for (std::size_t i = begin; i < end; ++i) hit.elements.push_back(journey.notes[i].element);
      hits.push_back(std::move(hit));
    }
    begin = end;
  }
}

void check(const Subject& subject, std::vector<Hit>& hits) {
  const Journey& journey = *subject.journey;
  const JourneyIndex& index = *subject.index;
  const std::size_t steps = index.of(NoteType::step).size();
  if (static_cast<double>(journey.phases.size()) > subject.option(kMaxPhases)) {
    hits.push_back(hit_of("phases", journey.phases.size()));
  }
  if (static_cast<double>(steps) > subject.option(kMaxSteps)) hits.push_back(hit_of("steps", steps));
  check_cells(journey, subject.option(kMaxCell), hits);
}

constexpr std::array<std::string_view, 3> kOrigin{"R009", "R116", "R134"};

constexpr std::array<std::string_view, 2> kSilences{"sequence-ambiguous", "vague-note"};

constexpr std::array kOptions{kMaxPhases, kMaxSteps, kMaxCell};

constexpr std::array kExamples{Example{Example::Expect::fires, Language::nl, R"(
# Klantreis: een week op de camping
Persona: Ruben, 42, gescheiden, twee pubers, wil een week zonder schermen
Start: kinderen vragen wat ze deze zomer gaan doen
Einde: boekt volgend jaar dezelfde plek
Vraag: wat maakt dat gezinnen maar één keer komen?
|         | Dromen | Boeken | Aankomen | Nagenieten |
| Gevoel  | nieuwsgierig | tevreden | gefrustreerd | heerlijk |
| Stappen | !Bladert door foto's; !Vraagt een vriend; !Leest beoordelingen; !Meet de auto op; !Belt zijn ex; !Kijkt naar het weer; !Vergelijkt prijzen; !Zoekt de slaapzakken; !Telt het geld | Betaalt de helft vooraf | Zet de tent op | Zwemt voor het ontbijt |
)"},
                               Example{Example::Expect::fires, Language::en, R"(
# Customer journey: new glasses
Persona: Walter, 52, lorry driver, cannot read the signs at dusk any more
Start: misses an exit in the rain
End: drives home at night without squinting
Question: why do people come back three times to have glasses adjusted?
|          | One | Two | Three | Four | Five | Six | Seven | Eight | Nine | Ten |
| Steps    | Squints | Asks around | Books a test | Reads letters | Picks a frame | Pays | Waits | Tries them on | Drives home | Comes back |
| Emotions | 😟 | 😐 | 😐 | 😐 | 🙂 | 😐 | 😐 | 🙂 | 😀 | 😐 |
)"},
                               Example{Example::Expect::fires, Language::nl, R"(
# Klantreis: een week op de camping
Persona: Ruben, 42, gescheiden, twee pubers, wil een week zonder schermen
Start: kinderen vragen wat ze deze zomer gaan doen
Einde: boekt volgend jaar dezelfde plek
Vraag: wat maakt dat gezinnen maar één keer komen?
|         | Dromen | Boeken | Aankomen | Nagenieten |
| Gevoel  | nieuwsgierig | tevreden | gefrustreerd | heerlijk |
| Stappen | Bladert door foto's; Vraagt een vriend; Leest beoordelingen; Meet de auto op; Belt zijn ex; Kijkt naar het weer; Telt het geld | Zoekt een plek; Betaalt de helft; Print de route; Koopt gas; Pakt de tent; Leent een koelbox; Laadt de auto in | Staat in de rij; Krijgt een plattegrond; Zoekt de plek; Zet de tent op; Haalt water; Kookt pasta; Wast af | Zwemt voor het ontbijt; Speelt kaart; Huurt een kano; Bakt pannenkoeken; Breekt de tent af |
)"},
                               Example{Example::Expect::clean, Language::nl, R"(
# Klantreis: een week op de camping
Persona: Ruben, 42, gescheiden, twee pubers, wil een week zonder schermen
Start: kinderen vragen wat ze deze zomer gaan doen
Einde: boekt volgend jaar dezelfde plek
Vraag: wat maakt dat gezinnen maar één keer komen?
|         | Dromen | Boeken | Aankomen | Nagenieten |
| Gevoel  | nieuwsgierig | tevreden | gefrustreerd | heerlijk |
| Stappen | Bladert door foto's; Vraagt een vriend; Leest beoordelingen; Meet de auto op; Belt zijn ex; Kijkt naar het weer; Vergelijkt prijzen; Telt het geld | Betaalt de helft vooraf | Zet de tent op | Zwemt voor het ontbijt |
)"},
                               Example{Example::Expect::clean, Language::en, R"(
# Customer journey: new glasses
Persona: Walter, 52, lorry driver, cannot read the signs at dusk any more
Start: misses an exit in the rain
End: drives home at night without squinting
Question: why do people come back three times to have glasses adjusted?
|          | One | Two | Three | Four | Five | Six | Seven | Eight | Nine |
| Steps    | Squints | Asks around | Books a test | Reads letters | Picks a frame | Pays | Waits | Tries them on | Drives home |
| Emotions | 😟 | 😐 | 😐 | 😐 | 🙂 | 😐 | 😐 | 🙂 | 😀 |
)"},
                               Example{Example::Expect::clean, Language::nl, R"(
# Klantreis: een week op de camping
Persona: Ruben, 42, gescheiden, twee pubers, wil een week zonder schermen
Start: kinderen vragen wat ze deze zomer gaan doen
Einde: boekt volgend jaar dezelfde plek
Vraag: wat maakt dat gezinnen maar één keer komen?
|         | Dromen | Boeken | Aankomen | Nagenieten |
| Gevoel  | nieuwsgierig | tevreden | gefrustreerd | heerlijk |
| Stappen | Bladert door foto's; Vraagt een vriend; Leest beoordelingen; Meet de auto op; Belt zijn ex; Kijkt naar het weer | Zoekt een plek; Betaalt de helft; Print de route; Koopt gas; Pakt de tent; Leent een koelbox; Laadt de auto in | Staat in de rij; Krijgt een plattegrond; Zoekt de plek; Zet de tent op; Haalt water; Kookt pasta; Wast af | Zwemt voor het ontbijt; Speelt kaart; Huurt een kano; Bakt pannenkoeken; Breekt de tent af |
)"}};

}  // namespace

extern const Rule map_overloaded;
constinit const Rule map_overloaded{
    .id = "map-overloaded",
    .code = "JL012",
    .severity = Severity::warning,
    .from = Stage::collecting,
    .about = Rule::About::journey,
    .origin = kOrigin,
    .title = {"Te veel op één kaart", "Too much on one map"},
    .message = {"{kind=phases:Deze kaart heeft {count} fasen.|steps:Op deze kaart staan {count} stappen.|*:In één vak "
                "liggen {count} notities.} Dat overziet een groep niet meer.",
                "{kind=phases:This map has {count} phases.|steps:This map has {count} steps.|*:One cell holds {count} "
                "notes.} That is more than a group can take in."},
    .why = {"Hoe meer er op staat, hoe minder er gelezen wordt: overzicht en focus gaan verloren.",
            "The more there is, the less gets read: overview and focus are lost."},
    .advice = {"Voeg samen wat bij elkaar hoort, of maak van het drukste deel een eigen kaart.",
               "Merge what belongs together, or give the busiest part a map of its own."},
    .question = {"Welk stuk verdient een eigen kaart?", "Which part deserves a map of its own?"},
    .fixes = {},
    .options = kOptions,
    .check = check,
    .silences = kSilences,
    .weight = 45};

extern const std::span<const Example> map_overloaded_examples;
constinit const std::span<const Example> map_overloaded_examples{kExamples};

}  // namespace journeylint::catalog
