#include <array>
#include <vector>

#include "rules/rule.hpp"

namespace journeylint::catalog {
namespace {

void check(const Subject& subject, std::vector<Hit>& hits) {
  const Journey& journey = *subject.journey;
  if (!journey.scope.scenario && !journey.persona.situation) hits.push_back({});
}

constexpr std::array<std::string_view, 2> kOrigin{"R015", "R133"};

constexpr std::array kExamples{Example{Example::Expect::fires, Language::nl, R"(
# Klantreis: een week op de camping
Persona: Ruben, 42, wil een week zonder schermen
Start: kinderen vragen wat ze deze zomer gaan doen
Einde: boekt volgend jaar dezelfde plek
Vraag: wat maakt dat gezinnen maar één keer komen?
Product: kampeerplek aan het water
|            | Dromen | Boeken | Aankomen | Nagenieten |
| Stappen    | Bladert door foto's; Vraagt een vriend waar hij was | Zoekt een plek met stroom; Betaalt de helft vooraf | Staat in de rij met de auto; Zet de tent op | Zwemt voor het ontbijt; Speelt kaart met de buren |
| Gevoel     | nieuwsgierig | tevreden | gefrustreerd | heerlijk |
| Pijnpunten |  |  | Rij van drie kwartier in de hitte |  |
| Kansen     |  |  | Van tevoren inchecken met een foto van het kenteken |  |
)"},
                               Example{Example::Expect::fires, Language::en, R"(
# Customer journey: a bank account for a new café
Persona: Mateus, 29, wants a business account
Start: landlord asks for a business account
End: first customer pays by card
Question: where do small founders give up on us?
Product: business account
|               | Searching | Applying | Waiting | Opening day |
| Steps         | Asks two friends with bars; Compares fees on his phone | Fills in the form at night; Scans his passport | Looks at his inbox every morning; Calls the bank | Plugs in the card reader; Pours the first espresso |
| Emotions      | curious | annoyed | anxious | proud |
| Pains         |  | Form asks for papers he cannot have yet | Hears nothing for nine days |  |
| Opportunities |  | Save the form and send papers later | A message at every step |  |
)"},
                               Example{Example::Expect::clean, Language::nl, R"(
# Klantreis: een week op de camping
Persona: Ruben, 42, gescheiden, twee pubers, wil een week zonder schermen
Start: kinderen vragen wat ze deze zomer gaan doen
Einde: boekt volgend jaar dezelfde plek
Vraag: wat maakt dat gezinnen maar één keer komen?
Situatie: eerste vakantie met z'n drieën
Product: kampeerplek aan het water
|            | Dromen | Boeken | Aankomen | Nagenieten |
| Stappen    | Bladert door foto's; Vraagt een vriend waar hij was | Zoekt een plek met stroom; Betaalt de helft vooraf | Staat in de rij met de auto; Zet de tent op | Zwemt voor het ontbijt; Speelt kaart met de buren |
| Gevoel     | nieuwsgierig | tevreden | gefrustreerd | heerlijk |
| Pijnpunten |  |  | Rij van drie kwartier in de hitte |  |
| Kansen     |  |  | Van tevoren inchecken met een foto van het kenteken |  |
)"},
                               Example{Example::Expect::clean, Language::en, R"(
# Customer journey: a bank account for a new café
Persona: Mateus, 29, opens his first café, knows coffee and no paperwork
Start: landlord asks for a business account
End: first customer pays by card
Question: where do small founders give up on us?
Scenario: the lease starts in five weeks
Product: business account
|               | Searching | Applying | Waiting | Opening day |
| Steps         | Asks two friends with bars; Compares fees on his phone | Fills in the form at night; Scans his passport | Looks at his inbox every morning; Calls the bank | Plugs in the card reader; Pours the first espresso |
| Emotions      | curious | annoyed | anxious | proud |
| Pains         |  | Form asks for papers he cannot have yet | Hears nothing for nine days |  |
| Opportunities |  | Save the form and send papers later | A message at every step |  |
)"}};

}  // namespace

extern const Rule scenario_missing;
constinit const Rule scenario_missing{
    .id = "scenario-missing",
    .code = "JL059",
    .severity = Severity::info,
    .from = Stage::mapping,
    .about = Rule::About::journey,
    .origin = kOrigin,
    .title = {"In welke situatie?", "In which situation?"},
    .message = {"Er staat niet bij in welke situatie de klant deze reis maakt.",
                "The map does not say in which situation the customer makes this journey."},
    .why = {"Even snel iets eten of een avond uit: zelfde restaurant, heel andere reis.",
            "A quick bite or a night out: the same restaurant, quite another journey."},
    .advice = {"Schrijf er één zin bij: wanneer is het, met wie, en hoe veel haast heeft de klant?",
               "Add one sentence: when is it, with whom, and how much of a hurry is the customer in?"},
    .question = {"Wat maakt vandaag anders dan een gewone dag?", "What makes today different from an ordinary day?"},
    .fixes = {},
    .check = check,
    .weight = 11};

extern const std::span<const Example> scenario_missing_examples;
constinit const std::span<const Example> scenario_missing_examples{kExamples};

}  // namespace journeylint::catalog
