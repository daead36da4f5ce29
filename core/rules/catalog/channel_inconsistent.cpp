#include <algorithm>
#include <array>
#include <optional>
#include <vector>

#include "rules/rule.hpp"

namespace journeylint::catalog {
namespace {

// That a step goes through several channels is no fault: only a difference that stands on the board is.
/// Four times as long is another service; less may be the luck of the day.
constexpr double kMuchLonger = 4;

struct Timed {
  const Note* note;
  double minutes;
};

void check(const Subject& subject, std::vector<Hit>& hits) {
  const Journey& journey = *subject.journey;
  const JourneyIndex& index = *subject.index;
  for (std::uint32_t i = 0; i < journey.phases.size(); ++i) {
    std::optional<Timed> fast, slow;
    for (const Note* note : index.in(PhaseId{i})) {
      // What somebody is going to change is not how it is.
      if (!note->reading.channel || !note->reading.time || !note->reading.time->minutes || kBetter.has(note->type))
        continue;
      const double minutes = *note->reading.time->minutes;
      if (!fast || minutes < fast->minutes) fast = Timed{note, minutes};
      if (!slow || minutes > slow->minutes) slow = Timed{note, minutes};
    }
    if (!fast || slow->minutes < kMuchLonger * fast->minutes) continue;
    if (fast->note->reading.channel->name == slow->note->reading.channel->name) continue;
    Hit hit;
    hit.elements = {fast->note->element, slow->note->element};
    hit.args.push_back({"phase", journey.phases[i].title});
    hit.args.push_back({"fast", fast->note->reading.channel->name});
    hit.args.push_back({"slow", slow->note->reading.channel->name});
    hit.confidence = std::min(fast->note->confidence, slow->note->confidence);
    hits.push_back(std::move(hit));
  }
}

constexpr std::array<std::string_view, 3> kOrigin{"R107", "R146", "R097"};

constexpr std::array kExamples{Example{Example::Expect::fires, Language::nl, R"(
# Klantreis: opvang voor de baby
Persona: Jamila, 31, zwanger van de eerste, werkt in de zorg, heeft wisselende diensten
Start: ziet twee streepjes op de test
Einde: brengt haar zoontje zonder tranen weg
Vraag: waarom haken ouders af tijdens de wachtlijst?
|            | Zoeken | Wachtlijst | Wennen | Naar de groep |
| Stappen    | Vraagt collega's om tips; Bekijkt vier locaties | !Krijgt via chat antwoord in 5 minuten; !Wacht op antwoord per e-mail: 4 dagen | Blijft een uurtje in de hoek zitten; Neemt een knuffel mee | Brengt hem om zeven uur; Bekijkt foto's in de pauze |
| Emoties    | 🙂 | 😡 | 😢 | 😍 |
| Pijnpunten |  | Hoort vier maanden niets | Weet niet of huilen normaal is |  |
| Kansen     |  | Elke maand een bericht met de plek op de lijst | Belletje na de eerste ochtend |  |
)"},
                               Example{Example::Expect::fires, Language::en, R"(
# Customer journey: an evening pottery course
Persona: Sunita, 38, lawyer, sits at a desk all day, wants to make something with her hands
Start: burns out a little in November
End: drinks tea from her own cup
Goal: find out why half of the beginners do not book a second course
|               | Getting the idea | Signing up | In class | Taking it home |
| Steps         | Sees a bowl at a friend's house; Looks up studios nearby | !Gets an answer by email after 5 days; !Gets an answer by phone in 10 minutes | Gets clay in her hair; Watches her pot collapse | Wraps the cup in a scarf; Shows it at the office |
| Emotions      | inspired | impatient | frustrated | happy |
| Pains         |  | Waits five days for an answer | First evening is too hard |  |
| Opportunities |  | Answers to the ten usual questions on the site | Start with a pinch pot |  |
)"},
                               Example{Example::Expect::clean, Language::nl, R"(
# Klantreis: opvang voor de baby
Persona: Jamila, 31, zwanger van de eerste, werkt in de zorg, heeft wisselende diensten
Start: ziet twee streepjes op de test
Einde: brengt haar zoontje zonder tranen weg
Vraag: waarom haken ouders af tijdens de wachtlijst?
|            | Zoeken | Wachtlijst | Wennen | Naar de groep |
| Stappen    | Vraagt collega's om tips; Bekijkt vier locaties | Krijgt via chat antwoord in 2 dagen; Wacht op antwoord per e-mail: 4 dagen | Blijft een uurtje in de hoek zitten; Neemt een knuffel mee | Brengt hem om zeven uur; Bekijkt foto's in de pauze |
| Emoties    | 🙂 | 😡 | 😢 | 😍 |
| Pijnpunten |  | Hoort vier maanden niets | Weet niet of huilen normaal is |  |
| Kansen     |  | Elke maand een bericht met de plek op de lijst | Belletje na de eerste ochtend |  |
)"},
                               Example{Example::Expect::clean, Language::en, R"(
# Customer journey: an evening pottery course
Persona: Sunita, 38, lawyer, sits at a desk all day, wants to make something with her hands
Start: burns out a little in November
End: drinks tea from her own cup
Goal: find out why half of the beginners do not book a second course
|               | Getting the idea | Signing up | In class | Taking it home |
| Steps         | Sees a bowl at a friend's house; Looks up studios nearby | Gets an answer by email after 5 days; Gets an answer by email in 10 minutes | Gets clay in her hair; Watches her pot collapse | Wraps the cup in a scarf; Shows it at the office |
| Emotions      | inspired | impatient | frustrated | happy |
| Pains         |  | Waits five days for an answer | First evening is too hard |  |
| Opportunities |  | Answers to the ten usual questions on the site | Start with a pinch pot |  |
)"}};

}  // namespace

extern const Rule channel_inconsistent;
constinit const Rule channel_inconsistent{
    .id = "channel-inconsistent",
    .code = "JL027",
    .severity = Severity::warning,
    .from = Stage::mapping,
    .about = Rule::About::journey,
    .origin = kOrigin,
    .title = {"Kanalen geven verschillend antwoord", "Channels answer differently"},
    .message = {"In “{phase}” duurt het via {slow} veel langer dan via {fast}.",
                "In “{phase}” it takes much longer by {slow} than by {fast}."},
    .why =
        {"Wie toevallig het verkeerde kanaal kiest, wordt slechter geholpen. Klanten merken dat en gaan zoeken.",
         "Whoever happens to choose the wrong channel is served worse. Customers notice, and start shopping around."},
    .advice = {"Spreek af wat een klant overal mag verwachten, of zeg eerlijk waar het sneller kan.",
               "Agree what a customer may expect everywhere, or say openly where it is faster."},
    .question = {"Wat raden we onze eigen familie aan: bellen of mailen?",
                 "What would we tell our own family: call or mail?"},
    .fixes = {},
    .check = check,
    .weight = 28};

extern const std::span<const Example> channel_inconsistent_examples;
constinit const std::span<const Example> channel_inconsistent_examples{kExamples};

}  // namespace journeylint::catalog
