#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "rules/rule.hpp"

namespace journeylint::catalog {
namespace {

/// Two phases are an outline: nobody can tell yet what is left out.
constexpr std::size_t kLeastPhases = 3;

bool covered(const Journey& journey, Moment moment) {
  return std::any_of(journey.phases.begin(), journey.phases.end(),
                     [&](const Phase& phase) { return phase.moment == moment; });
}

void check(const Subject& subject, std::vector<Hit>& hits) {
  const Journey& journey = *subject.journey;
  if (journey.phases.size() < kLeastPhases) return;
  // A phase whose moment is unknown may be the one that seems to be missing: it proves no gap.
  if (std::any_of(journey.phases.begin(), journey.phases.end(), [](const Phase& phase) { return !phase.moment; })) {
    return;
  }
  for (const Moment moment : {Moment::before, Moment::during, Moment::after}) {
    if (covered(journey, moment)) continue;
    Hit hit;
    hit.args.push_back({"moment", std::string(name_of(moment))});
    hits.push_back(std::move(hit));
  }
}

constexpr std::array<std::string_view, 4> kOrigin{"R039", "R040", "R125", "R131"};

constexpr std::array kExamples{Example{Example::Expect::fires, Language::nl, R"(
# Klantreis: zonnepanelen op het dak
Persona: Greet en Paul, 58 en 61, huis uit 1974, willen minder stookkosten voor hun pensioen
Start: jaarafrekening valt op de mat
Einde: leest voor het eerst een negatieve meterstand
Doel: uitzoeken waarom een derde na de offerte niets meer laat horen
|         | Oriëntatie | Vergelijken | Aankoop |
| Stappen | Praat met de buren | Vraagt offertes aan | Tekent |
| Emoties | 🙂 | 😕 | 🙂 |
)"},
                               Example{Example::Expect::fires, Language::en, R"(
# Customer journey: new glasses
Persona: Walter, 52, lorry driver, cannot read the signs at dusk any more
Start: misses an exit in the rain
End: drives home at night without squinting
Question: why do people come back three times to have glasses adjusted?
|          | Purchase | Use | Loyalty |
| Steps    | Pays at the desk | Drives at night | Comes back for a spare pair |
| Emotions | 😐 | 😀 | 🙂 |
)"},
                               Example{Example::Expect::clean, Language::nl, R"(
# Klantreis: zonnepanelen op het dak
Persona: Greet en Paul, 58 en 61, huis uit 1974, willen minder stookkosten voor hun pensioen
Start: jaarafrekening valt op de mat
Einde: leest voor het eerst een negatieve meterstand
Doel: uitzoeken waarom een derde na de offerte niets meer laat horen
|         | Oriëntatie | Aankoop | Nazorg |
| Stappen | Praat met de buren | Tekent | Belt bij een storing |
| Emoties | 🙂 | 😐 | 😠 |
)"},
                               Example{Example::Expect::clean, Language::en, R"(
# Customer journey: new glasses
Persona: Walter, 52, lorry driver, cannot read the signs at dusk any more
Start: misses an exit in the rain
End: drives home at night without squinting
Question: why do people come back three times to have glasses adjusted?
|          | Awareness | Purchase |
| Steps    | Squints at a sign | Pays at the desk |
| Emotions | 😟 | 🙂 |
)"},
                               Example{Example::Expect::clean, Language::en, R"(
# Customer journey: new glasses
Persona: Walter, 52, lorry driver, cannot read the signs at dusk any more
Start: misses an exit in the rain
End: drives home at night without squinting
Question: why do people come back three times to have glasses adjusted?
|               | Noticing | Eye test | Choosing | Getting used to it |
| Steps         | Holds the menu further away; Asks his wife if she sees it | Reads letters in the dark; Answers better or worse | Tries on nine frames; Sends a photo to his son | Feels seasick on the stairs; Goes back to have them bent |
| Emotions      | irritated | relaxed | good | dizzy and cross |
| Pains         | Thinks drops from the chemist will do |  |  | Nobody told him it takes two weeks |
| Opportunities | Free check at the truck stop |  |  | Card with what to expect each day |
)"}};

}  // namespace

extern const Rule phase_coverage_gap;
constinit const Rule phase_coverage_gap{
    .id = "phase-coverage-gap",
    .code = "JL014",
    .severity = Severity::warning,
    .from = Stage::mapping,
    .about = Rule::About::journey,
    .origin = kOrigin,
    .title = {"Een deel van de reis ontbreekt", "Part of the journey is missing"},
    .message = {"{moment=before:Er staat niets op de kaart van vóór de klant bij ons is.|during:Het moment waar het om "
                "draait staat niet op de kaart.|*:De kaart houdt op zodra de klant bij ons klaar is.}",
                "{moment=before:Nothing on the map happens before the customer is with us.|during:The very moment it "
                "is all about is not on the map.|*:The map stops as soon as the customer is done with us.}"},
    .why = {"Een ervaring begint voor de aankoop en gaat erna door: daar wordt verwacht, vergeleken, doorverteld en "
            "teruggekomen.",
            "An experience begins before the purchase and goes on after it: that is where people expect, compare, tell "
            "others and come back."},
    .advice =
        {"Voeg een kolom toe voor wat ervoor of erna gebeurt, of zet bij begin en eind waarom de kaart korter is.",
         "Add a column for what comes before or after, or say at start and end why the map is shorter."},
    .question = {"Waar is de klant een week eerder, en een maand later?",
                 "Where is the customer a week earlier, and a month later?"},
    .fixes = {},
    .check = check,
    .weight = 42};

extern const std::span<const Example> phase_coverage_gap_examples;
constinit const std::span<const Example> phase_coverage_gap_examples{kExamples};

}  // namespace journeylint::catalog
