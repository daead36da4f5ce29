#include <array>
#include <vector>

#include "rules/hits.hpp"
#include "rules/rule.hpp"

namespace journeylint::catalog {
namespace {

/// One pain may be a stray remark; from two on there is something to act upon.
constexpr std::size_t kLeastPains = 2;

void check(const Subject& subject, std::vector<Hit>& hits) {
  const JourneyIndex& index = *subject.index;
  const std::size_t pains = index.of(NoteType::pain).size();
  if (pains < kLeastPains || index.any(kWork) || index.may_hide(kWork)) return;
  Hit hit;
  add_count(hit, "pains", pains);
  hits.push_back(std::move(hit));
}

constexpr std::array<std::string_view, 4> kOrigin{"R001", "R029", "R037", "R067"};

constexpr std::array<std::string_view, 2> kSilences{"weakest-link-unaddressed", "hotspot-unaddressed"};

constexpr std::array kExamples{Example{Example::Expect::fires, Language::nl, R"(
# Klantreis: de wasmachine is stuk
Persona: Anouk, 36, twee kleuters, werkt vier dagen, wil vrijdag weer schone was
Start: water op de keukenvloer
Einde: eerste was draait weer zonder lekken
Vraag: waarom bellen klanten twee keer voordat de monteur komt?
Review: 15 maart 2027
|                          | Ontdekken | Hulp zoeken | Monteur aan huis | Weer wassen |
| Stappen                  | Dweilt de vloer; Draait de kraan dicht | Belt de klantenservice; Kiest een dagdeel | Blijft een ochtend thuis; Laat de monteur binnen | Draait een proefwas; Betaalt met een tikkie |
| Emoties                  | geschrokken | geïrriteerd | gerustgesteld | opgelucht |
| Pijnpunten               | Handleiding is onvindbaar | Staat 20 minuten in de wacht |  |  |
| Kansen                   | Storingshulp met foto's | Zelf een tijd kiezen op de site |  |  |
| Momenten van de waarheid |  | Binnen twee dagen een monteur, of ze koopt een nieuwe bij een ander |  |  |
| Bewijs                   | 8 interviews | Belgegevens oktober, n=412 | Meegelopen met 3 monteurs | Enquête na reparatie, n=96 |
)"},
                               Example{Example::Expect::fires, Language::en, R"(
# Customer journey: a suitcase that did not arrive
Persona: Keiko, 45, engineer, flies to a wedding, has her dress in the hold
Start: the belt stops and her case is not on it
End: hangs the dress in her own wardrobe again
Question: what makes people lose trust after a lost case?
Review: 30 August 2027
|                  | At the belt | Reporting | Getting by | Getting it back |
| Steps            | Watches the belt go round; Asks a man in a vest | Queues at the desk; Describes the case twice | Borrows a dress from her cousin; Refreshes the tracking page | Opens the door to the driver; Checks everything is there |
| Emotions         | 😟 | 😡 | 😢 | 🙂 |
| Pain points      | Nobody tells her it was left behind | Twenty people and one open desk | Page shows the same line for two days |  |
| Opportunities    | Text before she reaches the belt | Report it from the phone | Show the next flight it will be on |  |
| Moments of truth |  | She walks away with a promise she believes, or never flies with us again |  |  |
| Evidence         | Observation in two nights | Desk figures, n=310 | 8 interviews | Survey, n=75 |
)"},
                               Example{Example::Expect::clean, Language::nl, R"(
# Klantreis: de wasmachine is stuk
Persona: Anouk, 36, twee kleuters, werkt vier dagen, wil vrijdag weer schone was
Start: water op de keukenvloer
Einde: eerste was draait weer zonder lekken
Vraag: waarom bellen klanten twee keer voordat de monteur komt?
Deelnemers: Rachid (planning), Lies (klantenservice), Tom (buitendienst)
Review: 15 maart 2027
|                          | Ontdekken | Hulp zoeken | Monteur aan huis | Weer wassen |
| Stappen                  | Dweilt de vloer; Draait de kraan dicht | Belt de klantenservice; Kiest een dagdeel | Blijft een ochtend thuis; Laat de monteur binnen | Draait een proefwas; Betaalt met een tikkie |
| Emoties                  | geschrokken | geïrriteerd | gerustgesteld | opgelucht |
| Pijnpunten               | Handleiding is onvindbaar | Staat 20 minuten in de wacht |  |  |
| Kansen                   | Storingshulp met foto's | Zelf een tijd kiezen op de site |  |  |
| Momenten van de waarheid |  | Binnen twee dagen een monteur, of ze koopt een nieuwe bij een ander |  |  |
| Bewijs                   | 8 interviews | Belgegevens oktober, n=412 | Meegelopen met 3 monteurs | Enquête na reparatie, n=96 |
| Acties                   | Lies maakt storingshulp met foto's, meten: minder telefoontjes, februari | Rachid: tijd kiezen op de site, KPI wachttijd onder 3 minuten, april |  |  |
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
| Pain points      | Nobody tells her it was left behind | Twenty people and one open desk | Page shows the same line for two days |  |
| Opportunities    | Text before she reaches the belt | Report it from the phone | Show the next flight it will be on |  |
| Moments of truth |  | She walks away with a promise she believes, or never flies with us again |  |  |
| Evidence         | Observation in two nights | Desk figures, n=310 | 8 interviews | Survey, n=75 |
| Actions          |  | Frida tries reporting by phone, KPI queue under 10 minutes, April | Luis shows the next flight, measure: calls per lost case, June |  |
)"},
                               Example{Example::Expect::clean, Language::nl, R"(
# Klantreis: de wasmachine is stuk
Persona: Anouk, 36, twee kleuters, werkt vier dagen, wil vrijdag weer schone was
Start: water op de keukenvloer
Einde: eerste was draait weer zonder lekken
Vraag: waarom bellen klanten twee keer voordat de monteur komt?
Review: 15 maart 2027
|                          | Ontdekken | Hulp zoeken | Monteur aan huis | Weer wassen |
| Stappen                  | Dweilt de vloer; Draait de kraan dicht | Belt de klantenservice; Kiest een dagdeel | Blijft een ochtend thuis; Laat de monteur binnen | Draait een proefwas; Betaalt met een tikkie |
| Emoties                  | geschrokken | geïrriteerd | gerustgesteld | opgelucht |
| Pijnpunten               |  | Staat 20 minuten in de wacht |  |  |
| Kansen                   | Storingshulp met foto's | Zelf een tijd kiezen op de site |  |  |
| Momenten van de waarheid |  | Binnen twee dagen een monteur, of ze koopt een nieuwe bij een ander |  |  |
| Bewijs                   | 8 interviews | Belgegevens oktober, n=412 | Meegelopen met 3 monteurs | Enquête na reparatie, n=96 |
)"}};

}  // namespace

extern const Rule map_without_actions;
constinit const Rule map_without_actions{
    .id = "map-without-actions",
    .code = "JL035",
    .severity = Severity::error,
    .from = Stage::improving,
    .about = Rule::About::journey,
    .origin = kOrigin,
    .title = {"Nog geen enkele actie", "No action yet"},
    .message = {"Er staan {pains} pijnpunten op de kaart, maar nog niets wat iemand gaat doen.",
                "The map has {pains} pain points, but nothing yet that somebody is going to do."},
    .why = {"Een kaart is een startpunt, geen wanddecoratie. Zonder acties is het over een maand weer stil.",
            "A map is a starting point, not wall decoration. Without actions it will be quiet again in a month."},
    .advice = {"Kies de drie pijnpunten met de meeste stemmen en schrijf per stuk op wie wat gaat doen, en wanneer.",
               "Take the three pains with the most votes and write for each who will do what, and when."},
    .question = {"Wat kunnen we vóór vrijdag al anders doen?", "What can we already do differently before Friday?"},
    .fixes = {},
    .check = check,
    .silences = kSilences,
    .weight = 70};

extern const std::span<const Example> map_without_actions_examples;
constinit const std::span<const Example> map_without_actions_examples{kExamples};

}  // namespace journeylint::catalog
