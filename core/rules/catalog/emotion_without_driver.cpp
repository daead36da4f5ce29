#include <array>
#include <vector>

#include "rules/hits.hpp"
#include "rules/rule.hpp"

namespace journeylint::catalog {
namespace {

/// On the scale of -2 .. +2: below this a feeling needs no explanation.
constexpr double kStrong = 1.5;
/// A feeling in more words than this tells its own reason.
constexpr std::size_t kBareWords = 2;

constexpr Kinds kReason{NoteType::pain,     NoteType::gain,     NoteType::thought,     NoteType::need,
                        NoteType::quote,    NoteType::driver,   NoteType::expectation, NoteType::moment_of_truth,
                        NoteType::evidence, NoteType::drop_out, NoteType::wait,        NoteType::other};

bool strong(double valence) {
  return valence >= kStrong || valence <= -kStrong;
}

void check(const Subject& subject, std::vector<Hit>& hits) {
  const Journey& journey = *subject.journey;
  const JourneyIndex& index = *subject.index;
  for (const Note* note : index.of(NoteType::emotion)) {
    if (!note->phase || !note->reading.emotion || !strong(note->reading.emotion->valence)) continue;
    if (note->reading.words > kBareWords || index.near(*note, kReason)) continue;
    Hit hit = hit_at(*note);
    hit.args.push_back({"phase", journey.phases[note->phase->value].title});
    hits.push_back(std::move(hit));
  }
}

constexpr std::array<std::string_view, 3> kOrigin{"R085", "R080", "R038"};

constexpr std::array kExamples{Example{Example::Expect::fires, Language::nl, R"(
# Klantreis: opvang voor de baby
Persona: Jamila, 31, zwanger van de eerste, werkt in de zorg, heeft wisselende diensten
Start: ziet twee streepjes op de test
Einde: brengt haar zoontje zonder tranen weg
Vraag: waarom haken ouders af tijdens de wachtlijst?
|            | Zoeken | Wachtlijst | Wennen | Naar de groep |
| Stappen    | Vraagt collega's om tips; Bekijkt vier locaties | Vult formulieren in; Belt elke maand | Blijft een uurtje in de hoek zitten; Neemt een knuffel mee | Brengt hem om zeven uur; Bekijkt foto's in de pauze |
| Emoties    | 🙂 | 😡 | 🙂 | !😍 |
| Pijnpunten |  | Hoort vier maanden niets |  |  |
| Kansen     |  | Elke maand een bericht met de plek op de lijst | Belletje na de eerste ochtend |  |
)"},
                               Example{Example::Expect::fires, Language::en, R"(
# Customer journey: a suitcase that did not arrive
Persona: Keiko, 45, engineer, flies to a wedding, has her dress in the hold
Start: the belt stops and her case is not on it
End: hangs the dress in her own wardrobe again
Question: what makes people lose trust after a lost case?
|               | At the belt | Reporting | Getting by | Getting it back |
| Steps         | Watches the belt go round; Asks a man in a vest | Queues at the desk; Describes the case twice | Borrows a dress from her cousin; Refreshes the tracking page | Opens the door to the driver; Checks everything is there |
| Emotions      | 😟 | !😡 | 😢 | 🙂 |
| Pain points   | Nobody tells her it was left behind |  | Page shows the same line for two days |  |
| Opportunities | Text before she reaches the belt | Report it from the phone | Show the next flight it will be on |  |
)"},
                               Example{Example::Expect::clean, Language::nl, R"(
# Klantreis: opvang voor de baby
Persona: Jamila, 31, zwanger van de eerste, werkt in de zorg, heeft wisselende diensten
Start: ziet twee streepjes op de test
Einde: brengt haar zoontje zonder tranen weg
Vraag: waarom haken ouders af tijdens de wachtlijst?
|            | Zoeken | Wachtlijst | Wennen | Naar de groep |
| Stappen    | Vraagt collega's om tips; Bekijkt vier locaties | Vult formulieren in; Belt elke maand | Blijft een uurtje in de hoek zitten; Neemt een knuffel mee | Brengt hem om zeven uur; Bekijkt foto's in de pauze |
| Emoties    | 🙂 | 😡 | 😢 | 🙂 |
| Pijnpunten |  | Hoort vier maanden niets | Weet niet of huilen normaal is |  |
| Kansen     |  | Elke maand een bericht met de plek op de lijst | Belletje na de eerste ochtend |  |
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
)"},
                               Example{Example::Expect::clean, Language::nl, R"(
# Klantreis: opvang voor de baby
Persona: Jamila, 31, zwanger van de eerste, werkt in de zorg, heeft wisselende diensten
Start: ziet twee streepjes op de test
Einde: brengt haar zoontje zonder tranen weg
Vraag: waarom haken ouders af tijdens de wachtlijst?
|            | Zoeken | Wachtlijst | Wennen | Naar de groep |
| Stappen    | Vraagt collega's om tips; Bekijkt vier locaties | Vult formulieren in; Belt elke maand | Blijft een uurtje in de hoek zitten; Neemt een knuffel mee | Brengt hem om zeven uur; Bekijkt foto's in de pauze |
| Emoties    | 🙂 | 😡 | 😢 | blij omdat hij lacht |
| Pijnpunten |  | Hoort vier maanden niets | Weet niet of huilen normaal is |  |
| Kansen     |  | Elke maand een bericht met de plek op de lijst | Belletje na de eerste ochtend |  |
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
| Pain points   | Nobody tells her it was left behind |  | Page shows the same line for two days |  |
| Opportunities | Text before she reaches the belt | Report it from the phone | Show the next flight it will be on |  |
| Needs         |  | A dress before noon |  |  |
)"}};

}  // namespace

extern const Rule emotion_without_driver;
constinit const Rule emotion_without_driver{
    .id = "emotion-without-driver",
    .code = "JL022",
    .severity = Severity::info,
    .from = Stage::mapping,
    .about = Rule::About::journey,
    .origin = kOrigin,
    .title = {"Gevoel zonder reden", "A feeling without a reason"},
    .message = {"In “{phase}” staat een sterk gevoel, maar niet waar het vandaan komt.",
                "“{phase}” shows a strong feeling, but not where it comes from."},
    .why = {"Pas als je weet waarom iemand boos of blij is, weet je wat je moet veranderen of juist bewaren.",
            "Only when you know why somebody is angry or glad do you know what to change, or to keep."},
    .advice = {"Zet er één zin bij uit de mond van de klant.",
               "Put one sentence beside it in the customer’s own words."},
    .question = {"Wat ging er door de klant heen op dat moment?",
                 "What went through the customer’s mind at that moment?"},
    .fixes = {},
    .check = check,
    .weight = 18};

extern const std::span<const Example> emotion_without_driver_examples;
constinit const std::span<const Example> emotion_without_driver_examples{kExamples};

}  // namespace journeylint::catalog
