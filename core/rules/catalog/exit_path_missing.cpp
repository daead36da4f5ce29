#include <algorithm>
#include <array>
#include <vector>

#include "rules/rule.hpp"

namespace journeylint::catalog {
namespace {

constexpr Kinds kExit{NoteType::drop_out, NoteType::branch};

bool leaves(const Note& note) {
  return note.reading.drop_out.has_value();
}

void check(const Subject& subject, std::vector<Hit>& hits) {
  const Journey& journey = *subject.journey;
  const JourneyIndex& index = *subject.index;
  if (!index.words_read() || !index.any(kCustomerPath) || index.any(kExit) || index.may_hide(kExit)) return;
  if (std::any_of(journey.notes.begin(), journey.notes.end(), leaves)) return;
  // An arrow with a condition on it is a way out too.
  if (std::any_of(journey.links.begin(), journey.links.end(), [](const Link& link) { return link.label.has_value(); }))
    return;
  hits.push_back({});
}

constexpr std::array<std::string_view, 4> kOrigin{"R065", "R022", "R115", "R150"};

constexpr std::array kExamples{Example{Example::Expect::fires, Language::nl, R"(
# Klantreis: opvang voor de baby
Persona: Jamila, 31, zwanger van de eerste, werkt in de zorg, heeft wisselende diensten
Start: ziet twee streepjes op de test
Einde: brengt haar zoontje zonder tranen weg
Vraag: waarom haken ouders af tijdens de wachtlijst?
Deelnemers: Hanneke (plaatsing), Sjoerd (locatie), Yara (administratie)
|            | Zoeken | Wachtlijst | Wennen | Naar de groep |
| Stappen    | Vraagt collega's om tips; Bekijkt vier locaties | Vult formulieren in; Belt elke maand | Blijft een uurtje in de hoek zitten; Neemt een knuffel mee | Brengt hem om zeven uur; Bekijkt foto's in de pauze |
| Emoties    | 🙂 | 😡 | 😢 | 😍 |
| Pijnpunten |  | Hoort vier maanden niets | Weet niet of huilen normaal is |  |
| Kansen     |  | Elke maand een bericht met de plek op de lijst | Belletje na de eerste ochtend |  |
| Bewijs     | 5 interviews met ouders | Telling wachtlijst, n=188 | Observatie van 6 wenochtenden | Enquête onder ouders, n=77 |
| Acties     |  | Hanneke stuurt elke maand een bericht, meten: afzeggers van 30 naar 15 %, maart | Sjoerd belt na de eerste ochtend, KPI rapportcijfer wennen, mei |  |
)"},
                               Example{Example::Expect::fires, Language::en, R"(
# Employee journey: the first month at work
Persona: Noah, 22, first real job, moved here from another city, wants to be useful soon
Start: signs the contract at his parents' table
End: answers a question from a newer colleague
Question: why do new colleagues leave within a year?
Participants: Grace (HR), Victor (IT), Lena (team lead), Olive (reception)
|               | Before day one | First day | First weeks | Finding his feet |
| Steps         | Reads the welcome letter twice; Asks a friend what to wear | Takes the early train; Shakes fourteen hands | Sits next to a different person each day; Writes his own notes | Gives his first demo; Buys cake for the team |
| Emotions      | excited | nervous | lost | proud |
| Pains         |  | Laptop is not ready | Does not know whom to ask |  |
| Opportunities |  | Laptop by post a week earlier | One buddy for the whole month |  |
| Evidence      | 5 interviews | Ticket data, n=88 | Diary of 4 new colleagues | Survey after 3 months, n=61 |
| Actions       |  | Victor posts the laptop, KPI ready on day one 95 %, January | Grace names one buddy, measure: survey score 8, March |  |
)"},
                               Example{Example::Expect::clean, Language::nl, R"(
# Klantreis: opvang voor de baby
Persona: Jamila, 31, zwanger van de eerste, werkt in de zorg, heeft wisselende diensten
Start: ziet twee streepjes op de test
Einde: brengt haar zoontje zonder tranen weg
Vraag: waarom haken ouders af tijdens de wachtlijst?
Deelnemers: Hanneke (plaatsing), Sjoerd (locatie), Yara (administratie)
|            | Zoeken | Wachtlijst | Wennen | Naar de groep |
| Stappen    | Vraagt collega's om tips; Bekijkt vier locaties | Vult formulieren in; Belt elke maand | Blijft een uurtje in de hoek zitten; Neemt een knuffel mee | Brengt hem om zeven uur; Bekijkt foto's in de pauze |
| Emoties    | 🙂 | 😡 | 😢 | 😍 |
| Pijnpunten |  | Hoort vier maanden niets | Weet niet of huilen normaal is |  |
| Kansen     |  | Elke maand een bericht met de plek op de lijst | Belletje na de eerste ochtend |  |
| Bewijs     | 5 interviews met ouders | Telling wachtlijst, n=188 | Observatie van 6 wenochtenden | Enquête onder ouders, n=77 |
| Acties     |  | Hanneke stuurt elke maand een bericht, meten: afzeggers van 30 naar 15 %, maart | Sjoerd belt na de eerste ochtend, KPI rapportcijfer wennen, mei |  |
| Afhaken    |  | Schrijft zich uit en belt een gastouder |  |  |
)"},
                               Example{Example::Expect::clean, Language::en, R"(
# Employee journey: the first month at work
Persona: Noah, 22, first real job, moved here from another city, wants to be useful soon
Start: signs the contract at his parents' table
End: answers a question from a newer colleague
Question: why do new colleagues leave within a year?
Participants: Grace (HR), Victor (IT), Lena (team lead), Olive (reception)
|               | Before day one | First day | First weeks | Finding his feet |
| Steps         | Reads the welcome letter twice; Asks a friend what to wear | Takes the early train; Shakes fourteen hands | Sits next to a different person each day; Writes his own notes | Gives his first demo; Buys cake for the team |
| Emotions      | excited | nervous | lost | proud |
| Pains         |  | Laptop is not ready | Does not know whom to ask |  |
| Opportunities |  | Laptop by post a week earlier | One buddy for the whole month |  |
| Evidence      | 5 interviews | Ticket data, n=88 | Diary of 4 new colleagues | Survey after 3 months, n=61 |
| Actions       |  | Victor posts the laptop, KPI ready on day one 95 %, January | Grace names one buddy, measure: survey score 8, March |  |
| Drop-off      |  |  | Answers a recruiter's message |  |
)"},
                               Example{Example::Expect::clean, Language::nl, R"(
# Klantreis: opvang voor de baby
Persona: Jamila, 31, zwanger van de eerste, werkt in de zorg, heeft wisselende diensten
Start: ziet twee streepjes op de test
Einde: brengt haar zoontje zonder tranen weg
Vraag: waarom haken ouders af tijdens de wachtlijst?
Deelnemers: Hanneke (plaatsing), Sjoerd (locatie), Yara (administratie)
|            | Zoeken | Wachtlijst | Wennen | Naar de groep |
| Stappen    | Vraagt collega's om tips; Bekijkt vier locaties | Vult formulieren in; Belt elke maand | Blijft een uurtje in de hoek zitten; Neemt een knuffel mee | Brengt hem om zeven uur; Bekijkt foto's in de pauze |
| Emoties    | 🙂 | 😡 | 😢 | 😍 |
| Pijnpunten |  | Hoort vier maanden niets | Weet niet of huilen normaal is |  |
| Kansen     |  | Elke maand een bericht met de plek op de lijst | Belletje na de eerste ochtend |  |
| Bewijs     | 5 interviews met ouders | Telling wachtlijst, n=188 | Observatie van 6 wenochtenden | Enquête onder ouders, n=77 |
| Acties     |  | Hanneke stuurt elke maand een bericht, meten: afzeggers van 30 naar 15 %, maart | Sjoerd belt na de eerste ochtend, KPI rapportcijfer wennen, mei |  |
@ Belt elke maand -> Vult formulieren in : als er plek is
)"}};

}  // namespace

extern const Rule exit_path_missing;
constinit const Rule exit_path_missing{
    .id = "exit-path-missing",
    .code = "JL032",
    .severity = Severity::warning,
    .from = Stage::improving,
    .about = Rule::About::journey,
    .origin = kOrigin,
    .title = {"Niemand haakt af op deze kaart", "Nobody drops out on this map"},
    .message = {"Nergens staat waar klanten afhaken, klagen of teruggaan.",
                "The map does not say where customers drop out, complain or turn back."},
    .why = {"Klanten die weglopen vertellen je niets meer. Op de kaart kun je ze nog wel volgen.",
            "Customers who walk away tell you nothing any more. On the map you can still follow them."},
    .advice = {"Zet bij de dalen een notitie: wie haakt hier af, en waar gaat die heen?",
               "Put a note at the lows: who drops out here, and where do they go?"},
    .question = {"Waar zijn we de meeste mensen kwijt?", "Where do we lose most people?"},
    .fixes = {},
    .check = check,
    .weight = 27};

extern const std::span<const Example> exit_path_missing_examples;
constinit const std::span<const Example> exit_path_missing_examples{kExamples};

}  // namespace journeylint::catalog
