#include <array>
#include <vector>

#include "rules/hits.hpp"
#include "rules/rule.hpp"

namespace journeylint::catalog {
namespace {

/// Arrows between notes of the path are ways to go; an arrow to a pain or an idea only says that two notes belong
/// together.
constexpr Kinds kPath{NoteType::step, NoteType::touchpoint,      NoteType::branch, NoteType::drop_out,
                      NoteType::wait, NoteType::moment_of_truth, NoteType::other};

void check(const Subject& subject, std::vector<Hit>& hits) {
  const Journey& journey = *subject.journey;
  const JourneyIndex& index = *subject.index;
  for (const Note& note : journey.notes) {
    if (!kPath.has(note.type)) continue;
    Hit hit = hit_at(note);
    std::size_t ways = 0;
    std::size_t silent = 0;
    for (const JourneyIndex::Arrow& arrow : index.from(note)) {
      if (!kPath.has(arrow.other->type)) continue;
      ++ways;
      // Two ends that say what they are need no label: a way out, or a note that reads as a condition.
      if (arrow.link->label || arrow.other->type == NoteType::branch || arrow.other->type == NoteType::drop_out)
        continue;
      ++silent;
      hit.elements.push_back(arrow.other->element);
    }
    // One way may go without saying when all the others are named: otherwise.
    if (ways < 2 || silent < 2) continue;
    add_count(hit, "count", ways);
    hits.push_back(std::move(hit));
  }
}

constexpr std::array<std::string_view, 3> kOrigin{"R123", "R149", "R150"};

constexpr std::array kExamples{Example{Example::Expect::fires, Language::nl, R"(
# Klantreis: zonnepanelen op het dak
Persona: Greet en Paul, 58 en 61, huis uit 1974, willen minder stookkosten voor hun pensioen
Start: jaarafrekening valt op de mat
Einde: leest voor het eerst een negatieve meterstand
Doel: uitzoeken waarom een derde na de offerte niets meer laat horen
|            | Twijfelen | Vergelijken | Montage | Stroom opwekken |
| Stappen    | Rekenen samen aan de keukentafel; Vragen de buren hoe het bevalt | !Vragen drie offertes aan; !Leggen ze naast elkaar; !Vragen een vierde | Ruimen de zolder leeg; Kijken mee vanaf de stoep | Kijken elke dag in de app; Vertellen het op een verjaardag |
| Beleving   | onzeker | verward | zenuwachtig | trots |
| Knelpunten | Geen idee of het dak het houdt | Offertes zijn niet te vergelijken | Weten niet hoe laat de ploeg komt |  |
| Ideeën     | Dakcheck op basis van luchtfoto | Offerte op één bladzijde | Berichtje als de bus vertrekt |  |
@ Vragen drie offertes aan -> Leggen ze naast elkaar
@ Vragen drie offertes aan -> Vragen een vierde
)"},
                               Example{Example::Expect::fires, Language::en, R"(
# Customer journey: a suitcase that did not arrive
Persona: Keiko, 45, engineer, flies to a wedding, has her dress in the hold
Start: the belt stops and her case is not on it
End: hangs the dress in her own wardrobe again
Question: what makes people lose trust after a lost case?
|               | At the belt | Reporting | Getting by | Getting it back |
| Steps         | Watches the belt go round; Asks a man in a vest | !Queues at the desk | !Borrows a dress; !Buys a new one | Opens the door to the driver; Checks everything is there |
| Emotions      | 😟 | 😡 | 😢 | 🙂 |
| Pain points   | Nobody tells her it was left behind | Twenty people and one open desk | Page shows the same line for two days |  |
| Opportunities | Text before she reaches the belt | Report it from the phone | Show the next flight it will be on |  |
@ Queues at the desk -> Borrows a dress
@ Queues at the desk -> Buys a new one
)"},
                               Example{Example::Expect::clean, Language::nl, R"(
# Klantreis: zonnepanelen op het dak
Persona: Greet en Paul, 58 en 61, huis uit 1974, willen minder stookkosten voor hun pensioen
Start: jaarafrekening valt op de mat
Einde: leest voor het eerst een negatieve meterstand
Doel: uitzoeken waarom een derde na de offerte niets meer laat horen
|            | Twijfelen | Vergelijken | Montage | Stroom opwekken |
| Stappen    | Rekenen samen aan de keukentafel; Vragen de buren hoe het bevalt | Vragen drie offertes aan; Leggen ze naast elkaar; Vragen een vierde | Ruimen de zolder leeg; Kijken mee vanaf de stoep | Kijken elke dag in de app; Vertellen het op een verjaardag |
| Beleving   | onzeker | verward | zenuwachtig | trots |
| Knelpunten | Geen idee of het dak het houdt | Offertes zijn niet te vergelijken | Weten niet hoe laat de ploeg komt |  |
| Ideeën     | Dakcheck op basis van luchtfoto | Offerte op één bladzijde | Berichtje als de bus vertrekt |  |
@ Vragen drie offertes aan -> Leggen ze naast elkaar : alle drie binnen een week
@ Vragen drie offertes aan -> Vragen een vierde : als er een afvalt
)"},
                               Example{Example::Expect::clean, Language::en, R"(
# Customer journey: a suitcase that did not arrive
Persona: Keiko, 45, engineer, flies to a wedding, has her dress in the hold
Start: the belt stops and her case is not on it
End: hangs the dress in her own wardrobe again
Question: what makes people lose trust after a lost case?
|               | At the belt | Reporting | Getting by | Getting it back |
| Steps         | Watches the belt go round; Asks a man in a vest | Queues at the desk; Describes the case twice | Borrows a dress from her cousin; Refreshes the tracking page | Opens the door to the driver; Checks everything is there |
| Emotions      | 😟 | 😡 | 😢 | 🙂 |
| Pain points   | Nobody tells her it was left behind | Twenty people and one open desk | Page shows the same line for two days |  |
| Opportunities | Text before she reaches the belt | Report it from the phone | Show the next flight it will be on |  |
@ Queues at the desk -> Describes the case twice
@ Queues at the desk -> Nobody tells her it was left behind
)"},
                               Example{Example::Expect::clean, Language::en, R"(
# Customer journey: a suitcase that did not arrive
Persona: Keiko, 45, engineer, flies to a wedding, has her dress in the hold
Start: the belt stops and her case is not on it
End: hangs the dress in her own wardrobe again
Question: what makes people lose trust after a lost case?
|               | At the belt | Reporting | Getting by | Getting it back |
| Steps         | Watches the belt go round; Asks a man in a vest | Queues at the desk; Describes the case twice | Borrows a dress; Buys a new one | Opens the door to the driver; Checks everything is there |
| Emotions      | 😟 | 😡 | 😢 | 🙂 |
| Pain points   | Nobody tells her it was left behind | Twenty people and one open desk | Page shows the same line for two days |  |
| Opportunities | Text before she reaches the belt | Report it from the phone | Show the next flight it will be on |  |
@ Queues at the desk -> Borrows a dress : when her cousin is home
@ Queues at the desk -> Buys a new one
)"}};

}  // namespace

extern const Rule branch_without_condition;
constinit const Rule branch_without_condition{
    .id = "branch-without-condition",
    .code = "JL045",
    .severity = Severity::warning,
    .from = Stage::mapping,
    .about = Rule::About::journey,
    .origin = kOrigin,
    .title = {"Splitsing zonder voorwaarde", "A fork without a condition"},
    .message = {"Na “{note}” gaan {count} pijlen verder, en er staat niet bij wanneer welke.",
                "After “{note}” {count} arrows go on, and nothing says which when."},
    .why = {"Zonder voorwaarde lezen tien mensen tien verschillende reizen.",
            "Without a condition ten people read ten different journeys."},
    .advice = {"Zet op elke pijl wanneer de klant die kant op gaat.",
               "Write on each arrow when the customer goes that way."},
    .question = {"Waar hangt het van af welke kant de klant kiest?",
                 "What does it depend on which way the customer goes?"},
    .fixes = {},
    .check = check,
    .weight = 22};

extern const std::span<const Example> branch_without_condition_examples;
constinit const std::span<const Example> branch_without_condition_examples{kExamples};

}  // namespace journeylint::catalog
