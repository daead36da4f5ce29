#include <array>

#include "rules/rule.hpp"

namespace journeylint::catalog {
namespace {

void check(const Subject& subject, std::vector<Hit>& hits) {
  if (subject.journey->persona.kind == PersonaKind::missing) hits.push_back({});
}

constexpr std::array<std::string_view, 3> kOrigin{"R011", "R013", "R045"};

constexpr std::array kFixes{
    FixTemplate{"insert-persona-card", {"Persona-kaart invoegen", "Insert a persona card"}, FixTemplate::Safety::safe}};

constexpr std::array kExamples{Example{Example::Expect::fires, Language::nl, R"(
# Klantreis: een lekke band
Start: band loopt leeg onderweg
Einde: fietst weer naar het werk
|          | Pech                 | Zoeken               | Ophalen             |
| Stappen  | Stapt af; Belt thuis | Zoekt een werkplaats | Rekent af           |
| Emoties  | 😡                   | 😐                   | 🙂                  |
| Pijnpunten | Te laat op het werk | Bijna alles is dicht | Moet lang wachten  |
| Kansen   | Pechhulp aan huis    | Openingstijden online | Leenfiets meegeven |
)"},
                               Example{Example::Expect::fires, Language::en, R"(
# Customer journey: moving house
Start: signs the lease
End: first night in the new flat
|            | Planning            | Moving day           | Settling in           |
| Steps      | Compares movers     | Packs the last boxes | Unpacks the kitchen   |
| Emotions   | 😐                  | 😡                   | 🙂                    |
| Pains      | Quotes are unclear  | Van comes late       | One box is missing    |
| Opportunities | One clear price  | Text when on the way | Check-up call         |
)"},
                               Example{Example::Expect::clean, Language::nl, R"(
# Klantreis: een lekke band
Persona: Noor, 27, fietst elke dag 12 km naar het ziekenhuis, wil op tijd op haar dienst zijn
Start: band loopt leeg onderweg
Einde: fietst weer naar het werk
|          | Pech                 | Zoeken               | Ophalen             |
| Stappen  | Stapt af; Belt thuis | Zoekt een werkplaats | Rekent af           |
| Emoties  | 😡                   | 😐                   | 🙂                  |
)"},
                               Example{Example::Expect::clean, Language::en, R"(
# Customer journey: moving house
Persona: Amir and Lotte, both 31, moving in together, want it done in one weekend
Start: signs the lease
End: first night in the new flat
|            | Planning            | Moving day           | Settling in           |
| Steps      | Compares movers     | Packs the last boxes | Unpacks the kitchen   |
| Emotions   | 😐                  | 😡                   | 🙂                    |
)"}};

}  // namespace

extern const Rule persona_missing;
constinit const Rule persona_missing{
    .id = "persona-missing",
    .code = "JL001",
    .severity = Severity::error,
    .from = Stage::collecting,
    .about = Rule::About::journey,
    .origin = kOrigin,
    .title = {"Geen persona", "No persona"},
    .message = {"Deze kaart zegt niet wiens reis dit is.", "This map does not say whose journey this is."},
    .why = {"Een kaart voor iedereen is een kaart voor niemand: een student en een grootouder zetten dezelfde stappen, "
            "maar hebben andere doelen, verwachtingen en gevoelens.",
            "A map for everybody is a map for nobody: a student and a grandparent take the same steps, but with other "
            "goals, expectations and feelings."},
    .advice = {"Zet boven de kaart één persoon neer: naam, situatie, doel en wat die nodig heeft.",
               "Put one person above the map: a name, a situation, a goal and what they need."},
    .question = {"Wie zien we voor ons als we dit lezen? Hoe heet die, en wat wil die vandaag voor elkaar krijgen?",
                 "Whom do we see when we read this? What is their name, and what do they want to get done today?"},
    .fixes = kFixes,
    .check = check};

extern const std::span<const Example> persona_missing_examples;
constinit const std::span<const Example> persona_missing_examples{kExamples};

}  // namespace journeylint::catalog
