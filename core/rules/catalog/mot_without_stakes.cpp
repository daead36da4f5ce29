#include <array>
#include <vector>

#include "rules/hits.hpp"
#include "rules/rule.hpp"

namespace journeylint::catalog {
namespace {

/// A name of a contact is short; a choice between two outcomes takes more words than this.
constexpr std::size_t kNameWords = 4;

/// What in the phase says what hangs on it.
constexpr Kinds kStakes{NoteType::drop_out, NoteType::branch, NoteType::driver, NoteType::risk, NoteType::other};

bool tells(const NoteReading& reading) {
  return reading.words > kNameWords || reading.drop_out || reading.metric;
}

void check(const Subject& subject, std::vector<Hit>& hits) {
  const JourneyIndex& index = *subject.index;
  if (!index.words_read()) return;
  for (const Note* note : index.of(NoteType::moment_of_truth)) {
    if (tells(note->reading) || index.near(*note, kStakes)) continue;
    hits.push_back(hit_at(*note));
  }
}

constexpr std::array<std::string_view, 3> kOrigin{"R061", "R062", "R063"};

constexpr std::array kExamples{Example{Example::Expect::fires, Language::nl, R"(
# Klantreis: een nieuw rijbewijs
Persona: Henk, 69, gepensioneerd buschauffeur, rijdt zijn vrouw naar dialyse, wil geen week zonder
Begin: ziet dat zijn pasje over een maand verloopt
Eind: heeft het nieuwe pasje in zijn portemonnee
Vraag: waar lopen oudere inwoners vast bij het verlengen?
Deelnemers: Mirjam (burgerzaken), Stef (webteam), Joke (balie)
|                        | Erachter komen | Voorbereiden | Aanvragen | Ophalen |
| Stappen                | Leest een brief van de gemeente; Vraagt zijn dochter om raad | Laat een pasfoto maken; Haalt een verklaring bij de huisarts | Rijdt naar het gemeentehuis; Levert zijn papieren in | Haalt het pasje op; Rijdt opgelucht naar huis |
| Gevoel                 | onrustig | boos | gespannen | blij |
| Pijnpunten             |  | Moet drie keer naar de dokter bellen | Afspraak kan pas over twee weken |  |
| Kansen                 |  | Lijstje met alles wat je nodig hebt | Inloopochtend voor 65-plus |  |
| Moment van de waarheid |  |  | !MoT: aan de balie |  |
| Onderbouwing           | 6 interviews met inwoners | Telling balievragen, n=230 | Observatie aan de balie | Enquête, n=58 |
| Acties                 |  | Stef zet het lijstje online, meten: vragen aan de balie -40 %, maart | Mirjam start inloopochtend, KPI wachtdagen onder 5, april |  |
)"},
                               Example{Example::Expect::fires, Language::en, R"(
# Customer journey: a suitcase that did not arrive
Persona: Keiko, 45, engineer, flies to a wedding, has her dress in the hold
Start: the belt stops and her case is not on it
End: hangs the dress in her own wardrobe again
Question: what makes people lose trust after a lost case?
Participants: Frida (ground staff), Luis (tracing), Amy (contact centre)
|                  | At the belt | Reporting | Getting by | Getting it back |
| Steps            | Watches the belt go round; Asks a man in a vest | Queues at the desk; Describes the case twice | Borrows a dress from her cousin; Refreshes the tracking page | Opens the door to the driver; Checks everything is there |
| Emotions         | 😟 | 😡 | 😢 | 🙂 |
| Pain points      | Nobody tells her it was left behind | Twenty people and one open desk | Page shows the same line for two days |  |
| Opportunities    | Text before she reaches the belt | Report it from the phone | Show the next flight it will be on |  |
| Moments of truth |  | !The baggage desk |  |  |
| Evidence         | Observation in two nights | Desk figures, n=310 | 8 interviews | Survey, n=75 |
| Actions          |  | Frida tries reporting by phone, KPI queue under 10 minutes, April | Luis shows the next flight, measure: calls per lost case, June |  |
)"},
                               Example{Example::Expect::clean, Language::nl, R"(
# Klantreis: een nieuw rijbewijs
Persona: Henk, 69, gepensioneerd buschauffeur, rijdt zijn vrouw naar dialyse, wil geen week zonder
Begin: ziet dat zijn pasje over een maand verloopt
Eind: heeft het nieuwe pasje in zijn portemonnee
Vraag: waar lopen oudere inwoners vast bij het verlengen?
Deelnemers: Mirjam (burgerzaken), Stef (webteam), Joke (balie)
|                        | Erachter komen | Voorbereiden | Aanvragen | Ophalen |
| Stappen                | Leest een brief van de gemeente; Vraagt zijn dochter om raad | Laat een pasfoto maken; Haalt een verklaring bij de huisarts | Rijdt naar het gemeentehuis; Levert zijn papieren in | Haalt het pasje op; Rijdt opgelucht naar huis |
| Gevoel                 | onrustig | boos | gespannen | blij |
| Pijnpunten             |  | Moet drie keer naar de dokter bellen | Afspraak kan pas over twee weken |  |
| Kansen                 |  | Lijstje met alles wat je nodig hebt | Inloopochtend voor 65-plus |  |
| Moment van de waarheid |  |  | In één keer goed aan de balie, of weer terug naar huis |  |
| Onderbouwing           | 6 interviews met inwoners | Telling balievragen, n=230 | Observatie aan de balie | Enquête, n=58 |
| Acties                 |  | Stef zet het lijstje online, meten: vragen aan de balie -40 %, maart | Mirjam start inloopochtend, KPI wachtdagen onder 5, april |  |
)"},
                               Example{Example::Expect::clean, Language::en, R"(
# Customer journey: a suitcase that did not arrive
Persona: Keiko, 45, engineer, flies to a wedding, has her dress in the hold
Start: the belt stops and her case is not on it
End: hangs the dress in her own wardrobe again
Question: what makes people lose trust after a lost case?
Participants: Frida (ground staff), Luis (tracing), Amy (contact centre)
|                  | At the belt | Reporting | Getting by | Getting it back |
| Steps            | Watches the belt go round; Asks a man in a vest | Queues at the desk; Describes the case twice | Borrows a dress from her cousin; Refreshes the tracking page | Opens the door to the driver; Checks everything is there |
| Emotions         | 😟 | 😡 | 😢 | 🙂 |
| Pain points      | Nobody tells her it was left behind | Twenty people and one open desk | Page shows the same line for two days |  |
| Opportunities    | Text before she reaches the belt | Report it from the phone | Show the next flight it will be on |  |
| Moments of truth |  | She walks away with a promise she believes, or never flies with us again |  |  |
| Evidence         | Observation in two nights | Desk figures, n=310 | 8 interviews | Survey, n=75 |
| Actions          |  | Frida tries reporting by phone, KPI queue under 10 minutes, April | Luis shows the next flight, measure: calls per lost case, June |  |
)"},
                               Example{Example::Expect::clean, Language::en, R"(
# Customer journey: a suitcase that did not arrive
Persona: Keiko, 45, engineer, flies to a wedding, has her dress in the hold
Start: the belt stops and her case is not on it
End: hangs the dress in her own wardrobe again
Question: what makes people lose trust after a lost case?
Participants: Frida (ground staff), Luis (tracing), Amy (contact centre)
|                  | At the belt | Reporting | Getting by | Getting it back |
| Steps            | Watches the belt go round; Asks a man in a vest | Queues at the desk; Describes the case twice | Borrows a dress from her cousin; Refreshes the tracking page | Opens the door to the driver; Checks everything is there |
| Emotions         | 😟 | 😡 | 😢 | 🙂 |
| Pain points      | Nobody tells her it was left behind | Twenty people and one open desk | Page shows the same line for two days |  |
| Opportunities    | Text before she reaches the belt | Report it from the phone | Show the next flight it will be on |  |
| Moments of truth |  | The baggage desk |  |  |
| Evidence         | Observation in two nights | Desk figures, n=310 | 8 interviews | Survey, n=75 |
| Actions          |  | Frida tries reporting by phone, KPI queue under 10 minutes, April | Luis shows the next flight, measure: calls per lost case, June |  |
| Drop-off         |  | Leaves the queue and writes an angry review |  |  |
)"}};

}  // namespace

extern const Rule mot_without_stakes;
constinit const Rule mot_without_stakes{
    .id = "mot-without-stakes",
    .code = "JL031",
    .severity = Severity::warning,
    .from = Stage::improving,
    .about = Rule::About::journey,
    .origin = kOrigin,
    .title = {"Wat staat hier op het spel?", "What is at stake here?"},
    .message = {"Bij “{note}” staat niet wat we hier winnen of verliezen.",
                "“{note}” does not say what is won or lost here."},
    .why = {"Een moment van de waarheid is een keuze: blijven of weggaan. Zonder die keuze is het gewoon een "
            "contactmoment.",
            "A moment of truth is a choice: stay or go. Without that choice it is just a contact."},
    .advice = {"Schrijf op wat de klant doet als het goed gaat, en wat als het misgaat.",
               "Write what the customer does when it goes well, and what when it goes wrong."},
    .question = {"Wat doet de klant morgen als dit misgaat?", "What does the customer do tomorrow if this goes wrong?"},
    .fixes = {},
    .check = check,
    .weight = 33};

extern const std::span<const Example> mot_without_stakes_examples;
constinit const std::span<const Example> mot_without_stakes_examples{kExamples};

}  // namespace journeylint::catalog
