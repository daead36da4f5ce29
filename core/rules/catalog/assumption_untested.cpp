#include <array>
#include <optional>
#include <vector>

#include "rules/hits.hpp"
#include "rules/rule.hpp"

namespace journeylint::catalog {
namespace {

constexpr Kinds kTest{NoteType::experiment, NoteType::question, NoteType::other};

bool assumed(const Note& note) {
  if (note.type == NoteType::assumption) return true;
  // Elsewhere words of doubt are the customer's own: “no idea whether …”.
  return note.type == NoteType::evidence && note.reading.evidence &&
         note.reading.evidence->kind == EvidenceKind::assumption;
}

void check(const Subject& subject, std::vector<Hit>& hits) {
  const Journey& journey = *subject.journey;
  const JourneyIndex& index = *subject.index;
  for (const Note& note : journey.notes) {
    if (!assumed(note)) continue;
    if (note.reading.date || note.reading.owner || note.reading.metric || index.near(note, kTest)) continue;
    hits.push_back(hit_at(note, note.reading.evidence ? note.reading.evidence->cue : std::optional<Cue>()));
  }
}

constexpr std::array<std::string_view, 4> kOrigin{"R003", "R035", "R058", "R059"};

constexpr std::array kExamples{Example{Example::Expect::fires, Language::nl, R"(
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
| Bewijs                   | 8 interviews | Belgegevens oktober, n=412 | Meegelopen met 3 monteurs; !Aanname: mensen willen liever 's avonds | Enquête na reparatie, n=96 |
| Acties                   | Lies maakt storingshulp met foto's, meten: minder telefoontjes, februari | Rachid: tijd kiezen op de site, KPI wachttijd onder 3 minuten, april |  |  |
)"},
                               Example{Example::Expect::fires, Language::en, R"(
# Customer journey: an evening pottery course
Persona: Sunita, 38, lawyer, sits at a desk all day, wants to make something with her hands
Start: burns out a little in November
End: drinks tea from her own cup
Goal: find out why half of the beginners do not book a second course
Participants: Joan (studio), Pete (kiln), Ayesha (bookings)
Review: 5 May 2027
|                 | Getting the idea | Signing up | In class | Taking it home |
| Steps           | Sees a bowl at a friend's house; Looks up studios nearby | Writes an email with three questions; Pays the full price | Gets clay in her hair; Watches her pot collapse | Wraps the cup in a scarf; Shows it at the office |
| Emotions        | inspired | impatient | frustrated | happy |
| Pains           |  | Waits five days for an answer | First evening is too hard |  |
| Opportunities   |  | Answers to the ten usual questions on the site | Start with a pinch pot |  |
| Moment of truth |  |  | One thing that works on the first evening, or she does not come back |  |
| Evidence        | 6 interviews | Mailbox count, n=130; !Assumption: people do not mind the wait | Observation of two evenings | Survey after the course, n=44 |
| Actions         |  | Ayesha writes the ten answers, KPI questions by mail down 50 %, February | Joan changes the first evening, measure: second bookings 60 %, April |  |
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
# Customer journey: an evening pottery course
Persona: Sunita, 38, lawyer, sits at a desk all day, wants to make something with her hands
Start: burns out a little in November
End: drinks tea from her own cup
Goal: find out why half of the beginners do not book a second course
Participants: Joan (studio), Pete (kiln), Ayesha (bookings)
Review: 5 May 2027
|                 | Getting the idea | Signing up | In class | Taking it home |
| Steps           | Sees a bowl at a friend's house; Looks up studios nearby | Writes an email with three questions; Pays the full price | Gets clay in her hair; Watches her pot collapse | Wraps the cup in a scarf; Shows it at the office |
| Emotions        | inspired | impatient | frustrated | happy |
| Pains           |  | Waits five days for an answer | First evening is too hard |  |
| Opportunities   |  | Answers to the ten usual questions on the site | Start with a pinch pot |  |
| Moment of truth |  |  | One thing that works on the first evening, or she does not come back |  |
| Evidence        | 6 interviews | Mailbox count, n=130; Assumption: people do not mind the wait, Joan asks ten of them in March | Observation of two evenings | Survey after the course, n=44 |
| Actions         |  | Ayesha writes the ten answers, KPI questions by mail down 50 %, February | Joan changes the first evening, measure: second bookings 60 %, April |  |
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
| Bewijs                   | 8 interviews | Belgegevens oktober, n=412 | Meegelopen met 3 monteurs; Aanname: mensen willen liever 's avonds | Enquête na reparatie, n=96 |
| Acties                   | Lies maakt storingshulp met foto's, meten: minder telefoontjes, februari | Rachid: tijd kiezen op de site, KPI wachttijd onder 3 minuten, april |  |  |
| Experimenten             |  |  | Twee weken avondbezoek aanbieden in Zwolle |  |
)"}};

}  // namespace

extern const Rule assumption_untested;
constinit const Rule assumption_untested{
    .id = "assumption-untested",
    .code = "JL040",
    .severity = Severity::warning,
    .from = Stage::improving,
    .about = Rule::About::journey,
    .origin = kOrigin,
    .title = {"Aanname zonder toets", "Assumption without a test"},
    .message = {"Bij “{note}” staat niet hoe of wanneer we het nagaan.",
                "“{note}” does not say how or when we will check it."},
    .why = {"Een aanname is prima, zolang iemand hem gaat toetsen. Anders wordt hij vanzelf een waarheid.",
            "An assumption is fine as long as somebody will test it. Otherwise it turns into a truth by itself."},
    .advice = {"Schrijf erbij: wie vraagt het na, bij wie, en wanneer?",
               "Write beside it: who will ask, whom, and when?"},
    .question = {"Wat zou ons van gedachten doen veranderen?", "What would change our minds?"},
    .fixes = {},
    .check = check,
    .weight = 29};

extern const std::span<const Example> assumption_untested_examples;
constinit const std::span<const Example> assumption_untested_examples{kExamples};

}  // namespace journeylint::catalog
