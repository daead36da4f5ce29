#include <array>
#include <optional>
#include <vector>

#include "rules/hits.hpp"
#include "rules/rule.hpp"

namespace journeylint::catalog {
namespace {

/// On the scale of -2 .. +2: above it even the lowest point is no weak link.
constexpr double kLow = -1;

constexpr Kinds kAddressed{NoteType::action, NoteType::experiment, NoteType::other};

void check(const Subject& subject, std::vector<Hit>& hits) {
  const Journey& journey = *subject.journey;
  const JourneyIndex& index = *subject.index;
  if (!index.any(kWork)) return;
  std::optional<PhaseId> low;
  double least = kLow;
  for (std::uint32_t i = 0; i < journey.phases.size(); ++i) {
    const std::optional<double> mood = index.mood(PhaseId{i});
    if (!mood || *mood > least) continue;
    // Of several as low, one that is being worked on will do.
    const bool tied = low && *mood == least;
    if (tied && index.holds(*low, kAddressed)) continue;
    low = PhaseId{i};
    least = *mood;
  }
  if (!low || index.holds(*low, kAddressed)) return;
  Hit hit = hit_at(journey.phases[low->value]);
  hit.elements.clear();
  for (const Note* note : index.in(*low)) {
    if (note->type == NoteType::emotion || note->type == NoteType::pain) hit.elements.push_back(note->element);
  }
  hits.push_back(std::move(hit));
}

constexpr std::array<std::string_view, 2> kOrigin{"R066", "R087"};

constexpr std::array kExamples{Example{Example::Expect::fires, Language::nl, R"(
# Klantreis: opvang voor de baby
Persona: Jamila, 31, zwanger van de eerste, werkt in de zorg, heeft wisselende diensten
Start: ziet twee streepjes op de test
Einde: brengt haar zoontje zonder tranen weg
Vraag: waarom haken ouders af tijdens de wachtlijst?
Deelnemers: Hanneke (plaatsing), Sjoerd (locatie), Yara (administratie)
Review: september 2027
|            | Zoeken | Wachtlijst | Wennen | Naar de groep |
| Stappen    | Vraagt collega's om tips; Bekijkt vier locaties | Vult formulieren in; Belt elke maand | Blijft een uurtje in de hoek zitten; Neemt een knuffel mee | Brengt hem om zeven uur; Bekijkt foto's in de pauze |
| Emoties    | 🙂 | !😡 | 😟 | 😍 |
| Pijnpunten |  | !Hoort vier maanden niets | Weet niet of huilen normaal is |  |
| Kansen     |  | Elke maand een bericht met de plek op de lijst | Belletje na de eerste ochtend |  |
| MoT        |  | Een eerlijk antwoord over de wachtlijst, of ze kiest een gastouder |  |  |
| Bewijs     | 5 interviews met ouders | Telling wachtlijst, n=188 | Observatie van 6 wenochtenden | Enquête onder ouders, n=77 |
| Acties     |  |  | Sjoerd belt na de eerste ochtend, KPI rapportcijfer wennen, mei |  |
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
| Emotions        | inspired | impatient | !very angry | happy |
| Pains           |  | Waits five days for an answer | !First evening is too hard |  |
| Opportunities   |  | Answers to the ten usual questions on the site | Start with a pinch pot |  |
| Moment of truth |  |  | One thing that works on the first evening, or she does not come back |  |
| Evidence        | 6 interviews | Mailbox count, n=130 | Observation of two evenings | Survey after the course, n=44 |
| Actions         |  | Ayesha writes the ten answers, KPI questions by mail down 50 %, February |  |  |
)"},
                               Example{Example::Expect::clean, Language::nl, R"(
# Klantreis: opvang voor de baby
Persona: Jamila, 31, zwanger van de eerste, werkt in de zorg, heeft wisselende diensten
Start: ziet twee streepjes op de test
Einde: brengt haar zoontje zonder tranen weg
Vraag: waarom haken ouders af tijdens de wachtlijst?
Deelnemers: Hanneke (plaatsing), Sjoerd (locatie), Yara (administratie)
Review: september 2027
|            | Zoeken | Wachtlijst | Wennen | Naar de groep |
| Stappen    | Vraagt collega's om tips; Bekijkt vier locaties | Vult formulieren in; Belt elke maand | Blijft een uurtje in de hoek zitten; Neemt een knuffel mee | Brengt hem om zeven uur; Bekijkt foto's in de pauze |
| Emoties    | 🙂 | 😡 | 😢 | 😍 |
| Pijnpunten |  | Hoort vier maanden niets | Weet niet of huilen normaal is |  |
| Kansen     |  | Elke maand een bericht met de plek op de lijst | Belletje na de eerste ochtend |  |
| MoT        |  | Een eerlijk antwoord over de wachtlijst, of ze kiest een gastouder |  |  |
| Bewijs     | 5 interviews met ouders | Telling wachtlijst, n=188 | Observatie van 6 wenochtenden | Enquête onder ouders, n=77 |
| Acties     |  | Hanneke stuurt elke maand een bericht, meten: afzeggers van 30 naar 15 %, maart | Sjoerd belt na de eerste ochtend, KPI rapportcijfer wennen, mei |  |
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
| Evidence        | 6 interviews | Mailbox count, n=130 | Observation of two evenings | Survey after the course, n=44 |
| Actions         |  | Ayesha writes the ten answers, KPI questions by mail down 50 %, February | Joan changes the first evening, measure: second bookings 60 %, April |  |
)"},
                               Example{Example::Expect::clean, Language::nl, R"(
# Klantreis: opvang voor de baby
Persona: Jamila, 31, zwanger van de eerste, werkt in de zorg, heeft wisselende diensten
Start: ziet twee streepjes op de test
Einde: brengt haar zoontje zonder tranen weg
Vraag: waarom haken ouders af tijdens de wachtlijst?
Deelnemers: Hanneke (plaatsing), Sjoerd (locatie), Yara (administratie)
Review: september 2027
|            | Zoeken | Wachtlijst | Wennen | Naar de groep |
| Stappen    | Vraagt collega's om tips; Bekijkt vier locaties | Vult formulieren in; Belt elke maand | Blijft een uurtje in de hoek zitten; Neemt een knuffel mee | Brengt hem om zeven uur; Bekijkt foto's in de pauze |
| Emoties    | 🙂 | 😡 | 😡 | 😍 |
| Pijnpunten |  | Hoort vier maanden niets | Weet niet of huilen normaal is |  |
| Kansen     |  | Elke maand een bericht met de plek op de lijst | Belletje na de eerste ochtend |  |
| MoT        |  | Een eerlijk antwoord over de wachtlijst, of ze kiest een gastouder |  |  |
| Bewijs     | 5 interviews met ouders | Telling wachtlijst, n=188 | Observatie van 6 wenochtenden | Enquête onder ouders, n=77 |
| Acties     |  | Hanneke stuurt elke maand een bericht, meten: afzeggers van 30 naar 15 %, maart |  |  |
)"},
                               Example{Example::Expect::clean, Language::nl, R"(
# Klantreis: opvang voor de baby
Persona: Jamila, 31, zwanger van de eerste, werkt in de zorg, heeft wisselende diensten
Start: ziet twee streepjes op de test
Einde: brengt haar zoontje zonder tranen weg
Vraag: waarom haken ouders af tijdens de wachtlijst?
Deelnemers: Hanneke (plaatsing), Sjoerd (locatie), Yara (administratie)
Review: september 2027
|            | Zoeken | Wachtlijst | Wennen | Naar de groep |
| Stappen    | Vraagt collega's om tips; Bekijkt vier locaties | Vult formulieren in; Belt elke maand | Blijft een uurtje in de hoek zitten; Neemt een knuffel mee | Brengt hem om zeven uur; Bekijkt foto's in de pauze |
| Emoties    | 😡 | 🙁 | 😐 | 😍 |
| Pijnpunten |  | Hoort vier maanden niets | Weet niet of huilen normaal is |  |
| Kansen     |  | Elke maand een bericht met de plek op de lijst | Belletje na de eerste ochtend |  |
| MoT        |  | Een eerlijk antwoord over de wachtlijst, of ze kiest een gastouder |  |  |
| Bewijs     | 5 interviews met ouders | Telling wachtlijst, n=188 | Observatie van 6 wenochtenden | Enquête onder ouders, n=77 |
| Acties     | Hanneke belt iedereen terug, KPI gesprekken per week, mei |  | Sjoerd belt na de eerste ochtend, KPI rapportcijfer wennen, mei |  |
)"}};

}  // namespace

extern const Rule weakest_link_unaddressed;
constinit const Rule weakest_link_unaddressed{
    .id = "weakest-link-unaddressed",
    .code = "JL056",
    .severity = Severity::warning,
    .from = Stage::improving,
    .about = Rule::About::journey,
    .origin = kOrigin,
    .title = {"Het diepste dal blijft liggen", "The deepest low is left"},
    .message = {"“{phase}” voelt het slechtst van de hele reis, en juist daar staat geen actie.",
                "“{phase}” feels worst of the whole journey, and just there nothing is planned."},
    .why = {"Eén zwakke schakel bepaalt wat mensen onthouden en doorvertellen.",
            "One weak link decides what people remember and pass on."},
    .advice = {"Begin hier: wat is de kleinste stap die het dal minder diep maakt?",
               "Begin here: what is the smallest step that makes the low less deep?"},
    .question = {"Waarom pakken we dit niet als eerste aan?", "Why is this not the first thing we tackle?"},
    .fixes = {},
    .check = check,
    .weight = 37};

extern const std::span<const Example> weakest_link_unaddressed_examples;
constinit const std::span<const Example> weakest_link_unaddressed_examples{kExamples};

}  // namespace journeylint::catalog
