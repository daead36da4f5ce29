#include <algorithm>
#include <array>
#include <vector>

#include "rules/rule.hpp"

namespace journeylint::catalog {
namespace {

/// A card whose purpose we could not tell may be the question.
bool may_hold_it(const HeaderCard& card) {
  return card.role == HeaderRole::other;
}

void check(const Subject& subject, std::vector<Hit>& hits) {
  const Journey& journey = *subject.journey;
  if (journey.scope.objective) return;
  if (std::any_of(journey.header.begin(), journey.header.end(), may_hold_it)) return;
  hits.push_back({});
}

constexpr std::array<std::string_view, 2> kOrigin{"R010", "R068"};

constexpr std::array<std::string_view, 1> kSilences{"scope-kind-undeclared"};

constexpr std::array kExamples{Example{Example::Expect::fires, Language::nl, R"(
# Klantreis: een nieuw rijbewijs
Persona: Henk, 69, gepensioneerd buschauffeur, rijdt zijn vrouw naar dialyse, wil geen week zonder
Begin: ziet dat zijn pasje over een maand verloopt
Eind: heeft het nieuwe pasje in zijn portemonnee
|            | Erachter komen | Voorbereiden | Aanvragen | Ophalen |
| Stappen    | Leest een brief van de gemeente; Vraagt zijn dochter om raad | Laat een pasfoto maken; Haalt een verklaring bij de huisarts | Rijdt naar het gemeentehuis; Levert zijn papieren in | Haalt het pasje op; Rijdt opgelucht naar huis |
| Gevoel     | onrustig | boos | gespannen | blij |
| Pijnpunten |  | Moet drie keer naar de dokter bellen | Afspraak kan pas over twee weken |  |
| Kansen     |  | Lijstje met alles wat je nodig hebt | Inloopochtend voor 65-plus |  |
)"},
                               Example{Example::Expect::fires, Language::en, R"(
# Customer journey: a bank account for a new café
Persona: Mateus, 29, opens his first café, knows coffee and no paperwork
Start: landlord asks for a business account
End: first customer pays by card
Scenario: the lease starts in five weeks
|          | Searching | Applying | Waiting | Opening day |
| Steps    | Asks two friends with bars; Compares fees on his phone | Fills in the form at night; Scans his passport | Looks at his inbox every morning; Calls the bank | Plugs in the card reader; Pours the first espresso |
| Emotions | curious | annoyed | anxious | proud |
)"},
                               Example{Example::Expect::clean, Language::nl, R"(
# Klantreis: een nieuw rijbewijs
Persona: Henk, 69, gepensioneerd buschauffeur, rijdt zijn vrouw naar dialyse, wil geen week zonder
Begin: ziet dat zijn pasje over een maand verloopt
Eind: heeft het nieuwe pasje in zijn portemonnee
Vraag: waar lopen oudere inwoners vast bij het verlengen?
|            | Erachter komen | Voorbereiden | Aanvragen | Ophalen |
| Stappen    | Leest een brief van de gemeente; Vraagt zijn dochter om raad | Laat een pasfoto maken; Haalt een verklaring bij de huisarts | Rijdt naar het gemeentehuis; Levert zijn papieren in | Haalt het pasje op; Rijdt opgelucht naar huis |
| Gevoel     | onrustig | boos | gespannen | blij |
| Pijnpunten |  | Moet drie keer naar de dokter bellen | Afspraak kan pas over twee weken |  |
| Kansen     |  | Lijstje met alles wat je nodig hebt | Inloopochtend voor 65-plus |  |
)"},
                               Example{Example::Expect::clean, Language::en, R"(
# Customer journey: a bank account for a new café
Persona: Mateus, 29, opens his first café, knows coffee and no paperwork
Start: landlord asks for a business account
End: first customer pays by card
Question: where do small founders give up on us?
Scenario: the lease starts in five weeks
|          | Searching | Applying | Waiting | Opening day |
| Steps    | Asks two friends with bars; Compares fees on his phone | Fills in the form at night; Scans his passport | Looks at his inbox every morning; Calls the bank | Plugs in the card reader; Pours the first espresso |
| Emotions | curious | annoyed | anxious | proud |
)"},
                               Example{Example::Expect::clean, Language::en, R"(
# Customer journey: an evening pottery course
Persona: Sunita, 38, lawyer, sits at a desk all day, wants to make something with her hands
Start: burns out a little in November
End: drinks tea from her own cup
Goal: find out why half of the beginners do not book a second course
|          | Getting the idea | Signing up | In class | Taking it home |
| Steps    | Sees a bowl at a friend's house; Looks up studios nearby | Writes an email with three questions; Pays the full price | Gets clay in her hair; Watches her pot collapse | Wraps the cup in a scarf; Shows it at the office |
| Emotions | inspired | impatient | frustrated | happy |
)"}};

}  // namespace

extern const Rule question_missing;
constinit const Rule question_missing{
    .id = "question-missing",
    .code = "JL011",
    .severity = Severity::warning,
    .from = Stage::collecting,
    .about = Rule::About::journey,
    .origin = kOrigin,
    .title = {"Geen vraag boven de kaart", "No question above the map"},
    .message = {"Er staat niet bij welke vraag deze kaart moet beantwoorden.",
                "The map does not say which question it should answer."},
    .why = {"Zonder vraag is elke notitie even belangrijk, en weet straks niemand wat er met de kaart besloten moet "
            "worden.",
            "Without a question every note matters equally, and nobody will know what the map is meant to decide."},
    .advice = {"Schrijf één zin boven de kaart: wat willen we hierna weten of kunnen besluiten?",
               "Write one sentence above the map: what do we want to know or decide after this?"},
    .question = {"Welk besluit wordt makkelijker als deze kaart af is?",
                 "Which decision becomes easier once this map is done?"},
    .fixes = {},
    .check = check,
    .silences = kSilences,
    .weight = 55};

extern const std::span<const Example> question_missing_examples;
constinit const std::span<const Example> question_missing_examples{kExamples};

}  // namespace journeylint::catalog
