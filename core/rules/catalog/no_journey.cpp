#include <algorithm>
#include <array>

#include "rules/lint.hpp"
#include "rules/rule.hpp"

namespace journeylint::catalog {
namespace {

void check(const Subject& subject, std::vector<Hit>& hits) {
  const auto& journeys = subject.board.journeys;
  const bool any = std::any_of(journeys.begin(), journeys.end(),
                               [](const Journey& journey) { return journey.confidence >= kJourneyConfidence; });
  if (!any) hits.push_back({});
}

constexpr std::array kExamples{Example{Example::Expect::fires, Language::nl, R"(
> melk
> brood
> koffie
)"},
                               Example{Example::Expect::fires, Language::en, R"(
# Sprint 14
|  | To do          | Doing             | Done            |
|  | Fix login      | Upgrade database  | Release notes   |
|  | Write tests    | Review PR 112     | Move to new CI  |
)"},
                               Example{Example::Expect::clean, Language::nl, R"(
# Klantreis: naar de kapper
Persona: Tygo, 15, wil eruitzien als zijn held
Start: ziet een filmpje
Einde: durft weer naar school
|           | Zoeken                | Knippen                   | Thuis                      |
| Stappen   | Kijkt filmpjes        | Laat een foto zien        | Kijkt in de spiegel        |
| Emoties   | 🙂                    | 😟                        | 😀                         |
)"},
                               Example{Example::Expect::clean, Language::en, R"(
# Customer journey: a blood test
Persona: Olga, 50, afraid of needles
Start: doctor wants to be sure
End: knows what it is
|           | Before                | At the clinic             | After                      |
| Steps     | Skips breakfast       | Looks away                | Waits for the results      |
| Emotions  | 😟                    | 😱                        | 😐                         |
)"}};

}  // namespace

extern const Rule no_journey;
constinit const Rule no_journey{
    .id = "no-journey",
    .code = "JL007",
    .severity = Severity::info,
    .from = Stage::framing,
    .about = Rule::About::board,
    .origin = {},
    .title = {"Nog geen klantreis gevonden", "No journey found yet"},
    .message = {"We zien op dit bord nog geen klantreis.", "We do not see a customer journey on this board yet."},
    .why = {"Journeylint leest fasen (kolommen) en rijen zoals stappen en emoties. Zonder die valt er niets te zeggen.",
            "Journeylint reads phases (columns) and lanes such as steps and emotions. Without them there is nothing to "
            "say."},
    .advice = {"Zet de fasen als koppen naast elkaar, en zet links wat er in elke rij staat: stappen, "
               "emoties, pijnpunten, kansen.",
               "Put the phases in a row as headings, and write at the left what each lane holds: steps, emotions, pain "
               "points, opportunities."},
    .question = {"Welke reis willen we vandaag in kaart brengen?", "Which journey do we want to map today?"},
    .fixes = {},
    .check = check};

extern const std::span<const Example> no_journey_examples;
constinit const std::span<const Example> no_journey_examples{kExamples};

}  // namespace journeylint::catalog
