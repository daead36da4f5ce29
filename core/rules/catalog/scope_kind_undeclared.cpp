#include <algorithm>
#include <array>
#include <vector>

#include "rules/rule.hpp"

namespace journeylint::catalog {
namespace {

/// A map this wide could be either; a shorter one is plainly about one process.
constexpr std::size_t kWidePhases = 5;

bool at(const Journey& journey, Moment moment) {
  return std::any_of(journey.phases.begin(), journey.phases.end(),
                     [&](const Phase& phase) { return phase.moment == moment; });
}

void check(const Subject& subject, std::vector<Hit>& hits) {
  const Journey& journey = *subject.journey;
  if (journey.phases.size() < kWidePhases || !at(journey, Moment::before) || !at(journey, Moment::after)) return;
  if (journey.scope.product || journey.scope.objective || journey.scope.scenario) return;
  hits.push_back({});
}

constexpr std::array<std::string_view, 3> kOrigin{"R008", "R116", "R134"};

constexpr std::array kExamples{Example{Example::Expect::fires, Language::nl, R"(
# Klantreis: zonnepanelen op het dak
Persona: Greet en Paul, 58 en 61, huis uit 1974, willen minder stookkosten voor hun pensioen
Start: jaarafrekening valt op de mat
Einde: leest voor het eerst een negatieve meterstand
|         | Oriëntatie | Vergelijken | Aankoop | Gebruik | Nazorg |
| Stappen | Praat met de buren | Vraagt offertes aan | Tekent | Kijkt in de app | Belt bij een storing |
| Emoties | 🙂 | 😕 | 🙂 | 😀 | 😠 |
)"},
                               Example{Example::Expect::fires, Language::en, R"(
# Customer journey: new glasses
Persona: Walter, 52, lorry driver, cannot read the signs at dusk any more
Start: misses an exit in the rain
End: drives home at night without squinting
|          | Awareness | Consideration | Purchase | Use | Loyalty |
| Steps    | Squints at a sign | Asks his wife | Pays at the desk | Drives at night | Comes back for a spare pair |
| Emotions | 😟 | 😐 | 😐 | 😀 | 🙂 |
)"},
                               Example{Example::Expect::clean, Language::nl, R"(
# Klantreis: zonnepanelen op het dak
Persona: Greet en Paul, 58 en 61, huis uit 1974, willen minder stookkosten voor hun pensioen
Start: jaarafrekening valt op de mat
Einde: leest voor het eerst een negatieve meterstand
Product: panelen met montage
|         | Oriëntatie | Vergelijken | Aankoop | Gebruik | Nazorg |
| Stappen | Praat met de buren | Vraagt offertes aan | Tekent | Kijkt in de app | Belt bij een storing |
| Emoties | 🙂 | 😕 | 🙂 | 😀 | 😠 |
)"},
                               Example{Example::Expect::clean, Language::en, R"(
# Customer journey: new glasses
Persona: Walter, 52, lorry driver, cannot read the signs at dusk any more
Start: misses an exit in the rain
End: drives home at night without squinting
|          | Awareness | Consideration | Purchase | Loyalty |
| Steps    | Squints at a sign | Asks his wife | Pays at the desk | Comes back for a spare pair |
| Emotions | 😟 | 😐 | 😐 | 😀 |
)"},
                               Example{Example::Expect::clean, Language::en, R"(
# Customer journey: new glasses
Persona: Walter, 52, lorry driver, cannot read the signs at dusk any more
Start: misses an exit in the rain
End: drives home at night without squinting
|          | Purchase | Delivery | Use | Service | Loyalty |
| Steps    | Pays at the desk | Picks them up | Drives at night | Has them bent | Comes back for a spare pair |
| Emotions | 😟 | 😐 | 🙂 | 😐 | 😀 |
)"}};

}  // namespace

extern const Rule scope_kind_undeclared;
constinit const Rule scope_kind_undeclared{
    .id = "scope-kind-undeclared",
    .code = "JL010",
    .severity = Severity::info,
    .from = Stage::mapping,
    .about = Rule::About::journey,
    .origin = kOrigin,
    .title = {"Eén proces of de hele relatie?", "One process or the whole relation?"},
    .message = {"De kaart loopt van vóór tot na, zonder dat er staat om welk product of welke vraag het gaat.",
                "The map runs from before to after without saying which product or question it is about."},
    .why = {"Een kaart van één proces gaat de diepte in, een kaart van de hele relatie blijft breed. Door elkaar raak "
            "je overzicht én focus kwijt.",
            "A map of one process goes deep, a map of the whole relation stays broad. Mixed, you lose both overview "
            "and focus."},
    .advice = {"Kies er één en schrijf het boven de kaart: dit proces, of de hele klantrelatie.",
               "Choose one and write it above the map: this process, or the whole relation."},
    .question = {"Willen we één ding goed snappen, of het geheel zien?",
                 "Do we want to understand one thing well, or see the whole?"},
    .fixes = {},
    .check = check,
    .weight = 10};

extern const std::span<const Example> scope_kind_undeclared_examples;
constinit const std::span<const Example> scope_kind_undeclared_examples{kExamples};

}  // namespace journeylint::catalog
