#include <algorithm>
#include <array>
#include <vector>

#include "rules/hits.hpp"
#include "rules/rule.hpp"

namespace journeylint::catalog {
namespace {

/// One dot may be anybody’s slip; two are a choice.
constexpr std::uint32_t kChosen = 2;

constexpr Kinds kAddressed{NoteType::action, NoteType::experiment, NoteType::other};

void check(const Subject& subject, std::vector<Hit>& hits) {
  const Journey& journey = *subject.journey;
  const JourneyIndex& index = *subject.index;
  if (!index.any(kWork)) return;
  std::uint32_t most = kChosen;
  for (const Note& note : journey.notes) most = std::max(most, note.votes);
  for (const Note& note : journey.notes) {
    if (note.votes < most || kAddressed.has(note.type)) continue;
    if (!index.surroundings_known(note) || index.near(note, kAddressed)) continue;
    Hit hit = hit_at(note);
    add_count(hit, "votes", note.votes);
    hits.push_back(std::move(hit));
  }
}

constexpr std::array<std::string_view, 2> kOrigin{"R066", "R139"};

constexpr std::array kExamples{Example{Example::Expect::fires, Language::en, R"(
# Customer journey: a suitcase that did not arrive
Persona: Keiko, 45, engineer, flies to a wedding, has her dress in the hold
Start: the belt stops and her case is not on it
End: hangs the dress in her own wardrobe again
Question: what makes people lose trust after a lost case?
Participants: Frida (ground staff), Luis (tracing), Amy (contact centre)
Review: 30 August 2027
|                  | At the belt | Reporting | Getting by | Getting it back |
| Steps            | Watches the belt go round; Asks a man in a vest | Queues at the desk; Describes the case twice | Borrows a dress from her cousin; Refreshes the tracking page | Opens the door to the driver; Checks everything is there |
| Emotions         | 😟 | 😡 | 😢 | 🙂 |
| Pain points      | !Nobody tells her it was left behind (4) | Twenty people and one open desk (2) | Page shows the same line for two days |  |
| Opportunities    | Text before she reaches the belt | Report it from the phone | Show the next flight it will be on |  |
| Moments of truth |  | She walks away with a promise she believes, or never flies with us again |  |  |
| Evidence         | Observation in two nights | Desk figures, n=310 | 8 interviews | Survey, n=75 |
| Actions          |  | Frida tries reporting by phone, KPI queue under 10 minutes, April | Luis shows the next flight, measure: calls per lost case, June |  |
)"},
                               Example{Example::Expect::fires, Language::nl, R"(
# Klantreis: zonnepanelen op het dak
Persona: Greet en Paul, 58 en 61, huis uit 1974, willen minder stookkosten voor hun pensioen
Start: jaarafrekening valt op de mat
Einde: leest voor het eerst een negatieve meterstand
Doel: uitzoeken waarom een derde na de offerte niets meer laat horen
Team: Ilja (verkoop), Dorien (planning), Sam (montage)
Volgende review: juni 2027
|                          | Twijfelen | Vergelijken | Montage | Stroom opwekken |
| Stappen                  | Rekenen samen aan de keukentafel; Vragen de buren hoe het bevalt | Vragen drie offertes aan; Leggen ze naast elkaar | Ruimen de zolder leeg; Kijken mee vanaf de stoep | Kijken elke dag in de app; Vertellen het op een verjaardag |
| Beleving                 | onzeker | verward | zenuwachtig | trots |
| Knelpunten               | !Geen idee of het dak het houdt (5) | Offertes zijn niet te vergelijken | Weten niet hoe laat de ploeg komt |  |
| Ideeën                   | Dakcheck op basis van luchtfoto | Offerte op één bladzijde | Berichtje als de bus vertrekt |  |
| Momenten van de waarheid |  | Ze begrijpen de offerte en tekenen, of ze leggen hem weg |  |  |
| Bewijs                   | 9 interviews thuis | CRM: 1 op 3 reageert niet, n=540 | Meegekeken bij 4 montages | Enquête, n=122 |
| Acties                   |  | Ilja maakt offerte van één bladzijde, KPI akkoord van 22 naar 30 %, februari | Dorien regelt het berichtje, meten: telefoontjes op de dag zelf, mei |  |
)"},
                               Example{Example::Expect::clean, Language::en, R"(
# Customer journey: a suitcase that did not arrive
Persona: Keiko, 45, engineer, flies to a wedding, has her dress in the hold
Start: the belt stops and her case is not on it
End: hangs the dress in her own wardrobe again
Question: what makes people lose trust after a lost case?
Participants: Frida (ground staff), Luis (tracing), Amy (contact centre)
Review: 30 August 2027
|                  | At the belt | Reporting | Getting by | Getting it back |
| Steps            | Watches the belt go round; Asks a man in a vest | Queues at the desk; Describes the case twice | Borrows a dress from her cousin; Refreshes the tracking page | Opens the door to the driver; Checks everything is there |
| Emotions         | 😟 | 😡 | 😢 | 🙂 |
| Pain points      | Nobody tells her it was left behind (2) | Twenty people and one open desk (4) | Page shows the same line for two days |  |
| Opportunities    | Text before she reaches the belt | Report it from the phone | Show the next flight it will be on |  |
| Moments of truth |  | She walks away with a promise she believes, or never flies with us again |  |  |
| Evidence         | Observation in two nights | Desk figures, n=310 | 8 interviews | Survey, n=75 |
| Actions          |  | Frida tries reporting by phone, KPI queue under 10 minutes, April | Luis shows the next flight, measure: calls per lost case, June |  |
)"},
                               Example{Example::Expect::clean, Language::nl, R"(
# Klantreis: zonnepanelen op het dak
Persona: Greet en Paul, 58 en 61, huis uit 1974, willen minder stookkosten voor hun pensioen
Start: jaarafrekening valt op de mat
Einde: leest voor het eerst een negatieve meterstand
Doel: uitzoeken waarom een derde na de offerte niets meer laat horen
Team: Ilja (verkoop), Dorien (planning), Sam (montage)
Volgende review: juni 2027
|                          | Twijfelen | Vergelijken | Montage | Stroom opwekken |
| Stappen                  | Rekenen samen aan de keukentafel; Vragen de buren hoe het bevalt | Vragen drie offertes aan; Leggen ze naast elkaar | Ruimen de zolder leeg; Kijken mee vanaf de stoep | Kijken elke dag in de app; Vertellen het op een verjaardag |
| Beleving                 | onzeker | verward | zenuwachtig | trots |
| Knelpunten               | Geen idee of het dak het houdt (1) | Offertes zijn niet te vergelijken | Weten niet hoe laat de ploeg komt |  |
| Ideeën                   | Dakcheck op basis van luchtfoto | Offerte op één bladzijde | Berichtje als de bus vertrekt |  |
| Momenten van de waarheid |  | Ze begrijpen de offerte en tekenen, of ze leggen hem weg |  |  |
| Bewijs                   | 9 interviews thuis | CRM: 1 op 3 reageert niet, n=540 | Meegekeken bij 4 montages | Enquête, n=122 |
| Acties                   |  | Ilja maakt offerte van één bladzijde, KPI akkoord van 22 naar 30 %, februari | Dorien regelt het berichtje, meten: telefoontjes op de dag zelf, mei |  |
)"}};

}  // namespace

extern const Rule hotspot_unaddressed;
constinit const Rule hotspot_unaddressed{
    .id = "hotspot-unaddressed",
    .code = "JL057",
    .severity = Severity::warning,
    .from = Stage::improving,
    .about = Rule::About::journey,
    .origin = kOrigin,
    .title = {"Veel stemmen, geen actie", "Many votes, no action"},
    .message = {"“{note}” kreeg de meeste stemmen ({votes}), maar er staat geen actie bij.",
                "“{note}” got the most votes ({votes}), but no action stands by it."},
    .why = {"De groep heeft gekozen. Gebeurt er dan niets mee, dan stemt niemand de volgende keer nog serieus.",
            "The group has chosen. If nothing comes of it, nobody will vote in earnest next time."},
    .advice = {"Schrijf er één actie bij met een naam en een datum.", "Add one action with a name and a date."},
    .question = {"Wie wil dit oppakken?", "Who wants to take this on?"},
    .fixes = {},
    .check = check,
    .weight = 34};

extern const std::span<const Example> hotspot_unaddressed_examples;
constinit const std::span<const Example> hotspot_unaddressed_examples{kExamples};

}  // namespace journeylint::catalog
