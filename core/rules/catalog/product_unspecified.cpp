#include <array>
#include <vector>

#include "rules/rule.hpp"

namespace journeylint::catalog {
namespace {

void check(const Subject& subject, std::vector<Hit>& hits) {
  if (!subject.journey->scope.product) hits.push_back({});
}

constexpr std::array<std::string_view, 1> kOrigin{"R045"};

constexpr std::array kExamples{Example{Example::Expect::fires, Language::nl, R"(
# Klantreis: revalideren na een knieblessure
Persona: Tessa, 24, speelt hockey, studeert, is bang dat ze het seizoen mist
Start: zakt door haar knie op het veld
Einde: speelt weer een hele wedstrijd
Vraag: waarom stoppen jonge sporters na vier keer met oefenen?
|            | Blessure | Eerste afspraak | Oefenen | Terug op het veld |
| Stappen    | Strompelt naar de kant; Zoekt op internet wat het kan zijn | Fietst niet maar neemt de bus; Vertelt wat er gebeurde | Doet oefeningen op haar kamer; Slaat de dinsdag over | Traint weer mee; Trakteert haar team |
| Emoties    | 😱 | 😐 | 😞 | 😀 |
| Pijnpunten | Weet niet of ze naar de spoed moet |  | Ziet geen vooruitgang |  |
| Kansen     | Keuzehulp bij sportblessures |  | Elke week één meting laten zien |  |
)"},
                               Example{Example::Expect::fires, Language::en, R"(
# Customer journey: new glasses
Persona: Walter, 52, lorry driver, cannot read the signs at dusk any more
Start: misses an exit in the rain
End: drives home at night without squinting
Question: why do people come back three times to have glasses adjusted?
Scenario: only free on Saturdays
|               | Noticing | Eye test | Choosing | Getting used to it |
| Steps         | Holds the menu further away; Asks his wife if she sees it | Reads letters in the dark; Answers better or worse | Tries on nine frames; Sends a photo to his son | Feels seasick on the stairs; Goes back to have them bent |
| Emotions      | irritated | relaxed | good | dizzy and cross |
| Pains         | Thinks drops from the chemist will do |  |  | Nobody told him it takes two weeks |
| Opportunities | Free check at the truck stop |  |  | Card with what to expect each day |
)"},
                               Example{Example::Expect::clean, Language::nl, R"(
# Klantreis: revalideren na een knieblessure
Persona: Tessa, 24, speelt hockey, studeert, is bang dat ze het seizoen mist
Start: zakt door haar knie op het veld
Einde: speelt weer een hele wedstrijd
Vraag: waarom stoppen jonge sporters na vier keer met oefenen?
Product: fysiotherapie met oefenapp
|            | Blessure | Eerste afspraak | Oefenen | Terug op het veld |
| Stappen    | Strompelt naar de kant; Zoekt op internet wat het kan zijn | Fietst niet maar neemt de bus; Vertelt wat er gebeurde | Doet oefeningen op haar kamer; Slaat de dinsdag over | Traint weer mee; Trakteert haar team |
| Emoties    | 😱 | 😐 | 😞 | 😀 |
| Pijnpunten | Weet niet of ze naar de spoed moet |  | Ziet geen vooruitgang |  |
| Kansen     | Keuzehulp bij sportblessures |  | Elke week één meting laten zien |  |
)"},
                               Example{Example::Expect::clean, Language::en, R"(
# Customer journey: new glasses
Persona: Walter, 52, lorry driver, cannot read the signs at dusk any more
Start: misses an exit in the rain
End: drives home at night without squinting
Question: why do people come back three times to have glasses adjusted?
Product: varifocal glasses
|               | Noticing | Eye test | Choosing | Getting used to it |
| Steps         | Holds the menu further away; Asks his wife if she sees it | Reads letters in the dark; Answers better or worse | Tries on nine frames; Sends a photo to his son | Feels seasick on the stairs; Goes back to have them bent |
| Emotions      | irritated | relaxed | good | dizzy and cross |
| Pains         | Thinks drops from the chemist will do |  |  | Nobody told him it takes two weeks |
| Opportunities | Free check at the truck stop |  |  | Card with what to expect each day |
)"}};

}  // namespace

extern const Rule product_unspecified;
constinit const Rule product_unspecified{
    .id = "product-unspecified",
    .code = "JL058",
    .severity = Severity::info,
    .from = Stage::mapping,
    .about = Rule::About::journey,
    .origin = kOrigin,
    .title = {"Om welk product gaat het?", "Which product is it about?"},
    .message = {"Er staat niet bij om welk product of welke dienst het gaat.",
                "The map does not say which product or service it is about."},
    .why = {"Dezelfde klant loopt een andere weg voor een reparatie dan voor een nieuw apparaat.",
            "The same customer goes another way for a repair than for a new machine."},
    .advice = {"Zet één regel boven de kaart: het product of de dienst.",
               "Put one line above the map: the product or service."},
    .question = {"Voor welk deel van ons aanbod geldt dit?", "For which part of what we offer does this hold?"},
    .fixes = {},
    .check = check,
    .weight = 7};

extern const std::span<const Example> product_unspecified_examples;
constinit const std::span<const Example> product_unspecified_examples{kExamples};

}  // namespace journeylint::catalog
