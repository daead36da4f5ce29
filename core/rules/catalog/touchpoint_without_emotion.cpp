#include <algorithm>
#include <array>
#include <vector>

#include "rules/hits.hpp"
#include "rules/rule.hpp"

namespace journeylint::catalog {
namespace {

/// Below this share of phases with a feeling the curve as a whole is too thin, which another rule says.
constexpr double kThinShare = 0.6;

/// Feelings, wherever they are written, and notes that may be one.
bool felt(const JourneyIndex& index, PhaseId phase) {
  if (index.holds(phase, {NoteType::emotion, NoteType::other})) return true;
  const auto notes = index.in(phase);
  return std::any_of(notes.begin(), notes.end(), [](const Note* note) {
    return (note->type == NoteType::thought || note->type == NoteType::quote) && note->reading.emotion;
  });
}

void check(const Subject& subject, std::vector<Hit>& hits) {
  const Journey& journey = *subject.journey;
  const JourneyIndex& index = *subject.index;
  std::vector<PhaseId> bare;
  std::size_t walked = 0;
  for (std::uint32_t i = 0; i < journey.phases.size(); ++i) {
    if (!index.holds(PhaseId{i}, kCustomerPath)) continue;
    ++walked;
    if (!felt(index, PhaseId{i})) bare.push_back(PhaseId{i});
  }
  if (static_cast<double>(walked - bare.size()) < kThinShare * static_cast<double>(walked)) return;
  for (const PhaseId phase : bare) {
    Hit hit = hit_at(journey.phases[phase.value]);
    hit.elements.clear();
    for (const Note* note : index.in(phase)) {
      if (kCustomerPath.has(note->type)) hit.elements.push_back(note->element);
    }
    hits.push_back(std::move(hit));
  }
}

constexpr std::array<std::string_view, 4> kOrigin{"R043", "R028", "R056", "R059"};

constexpr std::array kExamples{Example{Example::Expect::fires, Language::nl, R"(
# Klantreis: opvang voor de baby
Persona: Jamila, 31, zwanger van de eerste, werkt in de zorg, heeft wisselende diensten
Start: ziet twee streepjes op de test
Einde: brengt haar zoontje zonder tranen weg
Vraag: waarom haken ouders af tijdens de wachtlijst?
|            | Zoeken | Wachtlijst | Wennen | Naar de groep |
| Stappen    | Vraagt collega's om tips; Bekijkt vier locaties | Vult formulieren in; Belt elke maand | !Blijft een uurtje in de hoek zitten; !Neemt een knuffel mee | Brengt hem om zeven uur; Bekijkt foto's in de pauze |
| Emoties    | 🙂 | 😡 |  | 😍 |
| Pijnpunten |  | Hoort vier maanden niets | Weet niet of huilen normaal is |  |
| Kansen     |  | Elke maand een bericht met de plek op de lijst | Belletje na de eerste ochtend |  |
)"},
                               Example{Example::Expect::fires, Language::en, R"(
# Customer journey: adopting a cat
Persona: Dolores, 67, widow, lives on the third floor, wants company that does not need walking
Start: flat is too quiet after the funeral
End: cat sleeps on her bed
Question: why do older people leave the shelter without a cat?
|               | Thinking about it | Visiting | Bringing it home | Living together |
| Steps         | Talks it over with her daughter; Looks at photos online | !Takes the bus to the shelter | Signs the papers; Carries the basket up the stairs | Buys the wrong food twice; Tells her neighbours about him |
| Touchpoints   | Daughter; Website | !Volunteer | Adoption form | Vet |
| Emotions      | hopeful |  | worried | delighted |
| Pains         | No idea what it costs in a year | Nobody says which cats are calm | Papers are in tiny print |  |
| Opportunities | Yearly costs on one card | Calm cats in a room of their own | Papers in large print |  |
)"},
                               Example{Example::Expect::clean, Language::nl, R"(
# Klantreis: opvang voor de baby
Persona: Jamila, 31, zwanger van de eerste, werkt in de zorg, heeft wisselende diensten
Start: ziet twee streepjes op de test
Einde: brengt haar zoontje zonder tranen weg
Vraag: waarom haken ouders af tijdens de wachtlijst?
|            | Zoeken | Wachtlijst | Wennen | Naar de groep |
| Stappen    | Vraagt collega's om tips; Bekijkt vier locaties | Vult formulieren in; Belt elke maand | Blijft een uurtje in de hoek zitten; Neemt een knuffel mee | Brengt hem om zeven uur; Bekijkt foto's in de pauze |
| Emoties    | 🙂 | 😡 | 😢 | 😍 |
| Pijnpunten |  | Hoort vier maanden niets | Weet niet of huilen normaal is |  |
| Kansen     |  | Elke maand een bericht met de plek op de lijst | Belletje na de eerste ochtend |  |
)"},
                               Example{Example::Expect::clean, Language::en, R"(
# Customer journey: adopting a cat
Persona: Dolores, 67, widow, lives on the third floor, wants company that does not need walking
Start: flat is too quiet after the funeral
End: cat sleeps on her bed
Question: why do older people leave the shelter without a cat?
|               | Thinking about it | Visiting | Bringing it home | Living together |
| Steps         | Talks it over with her daughter; Looks at photos online | Takes the bus to the shelter; Sits in a room with three cats | Signs the papers; Carries the basket up the stairs | Buys the wrong food twice; Tells her neighbours about him |
| Touchpoints   | Daughter; Website | Volunteer | Adoption form | Vet |
| Emotions      | hopeful | nervous | worried | delighted |
| Pains         | No idea what it costs in a year | Nobody says which cats are calm | Papers are in tiny print |  |
| Opportunities | Yearly costs on one card | Calm cats in a room of their own | Papers in large print |  |
)"},
                               Example{Example::Expect::clean, Language::nl, R"(
# Klantreis: opvang voor de baby
Persona: Jamila, 31, zwanger van de eerste, werkt in de zorg, heeft wisselende diensten
Start: ziet twee streepjes op de test
Einde: brengt haar zoontje zonder tranen weg
Vraag: waarom haken ouders af tijdens de wachtlijst?
|            | Zoeken | Wachtlijst | Wennen | Naar de groep |
| Stappen    | Vraagt collega's om tips; Bekijkt vier locaties | Vult formulieren in; Belt elke maand | Blijft een uurtje in de hoek zitten; Neemt een knuffel mee | Brengt hem om zeven uur; Bekijkt foto's in de pauze |
| Emoties    | 🙂 | 😡 |  | 😍 |
| Pijnpunten |  | Hoort vier maanden niets | Weet niet of huilen normaal is |  |
| Kansen     |  | Elke maand een bericht met de plek op de lijst | Belletje na de eerste ochtend |  |
| Gedachten  |  |  | Voel me schuldig en verdrietig |  |
)"},
                               Example{Example::Expect::clean, Language::en, R"(
# Customer journey: a suitcase that did not arrive
Persona: Keiko, 45, engineer, flies to a wedding, has her dress in the hold
Start: the belt stops and her case is not on it
End: hangs the dress in her own wardrobe again
Question: what makes people lose trust after a lost case?
|               | At the belt | Reporting | Getting by | Getting it back |
| Steps         | Watches the belt go round; Asks a man in a vest | Queues at the desk; Describes the case twice | Borrows a dress from her cousin; Refreshes the tracking page | Opens the door to the driver; Checks everything is there |
| Emotions      | 😟 |  |  | 🙂 |
| Pain points   | Nobody tells her it was left behind | Twenty people and one open desk | Page shows the same line for two days |  |
| Opportunities | Text before she reaches the belt | Report it from the phone | Show the next flight it will be on |  |
)"},
                               Example{Example::Expect::clean, Language::en, R"(
# Customer journey: a suitcase that did not arrive
Persona: Keiko, 45, engineer, flies to a wedding, has her dress in the hold
Start: the belt stops and her case is not on it
End: hangs the dress in her own wardrobe again
Question: what makes people lose trust after a lost case?
|               | At the belt | Reporting | Getting by | Getting it back |
| Steps         | Watches the belt go round; Asks a man in a vest | Queues at the desk; Describes the case twice |  | Opens the door to the driver; Checks everything is there |
| Emotions      | 😟 | 😡 |  | 🙂 |
| Pain points   | Nobody tells her it was left behind | Twenty people and one open desk | Page shows the same line for two days |  |
| Opportunities | Text before she reaches the belt | Report it from the phone | Show the next flight it will be on |  |
)"}};

}  // namespace

extern const Rule touchpoint_without_emotion;
constinit const Rule touchpoint_without_emotion{
    .id = "touchpoint-without-emotion",
    .code = "JL019",
    .severity = Severity::warning,
    .from = Stage::mapping,
    .about = Rule::About::journey,
    .origin = kOrigin,
    .title = {"Contact zonder gevoel", "Contact without a feeling"},
    .message = {"In “{phase}” staat wat de klant doet, maar niet hoe dat voelt.",
                "“{phase}” says what the customer does, but not how it feels."},
    .why = {"Juist waar het gevoel ontbreekt, zie je een dal of een piek over het hoofd.",
            "Just where the feeling is missing, a low or a high goes unseen."},
    .advice = {"Plak er een gezichtje bij, ook als het een gok is, en zet erbij dat het een aanname is.",
               "Put a face there, even if it is a guess, and mark the guess as an assumption."},
    .question = {"Hoe loopt de klant hier de deur uit: opgelucht, boos, of koud?",
                 "How does the customer walk away from this: relieved, angry, or cold?"},
    .fixes = {},
    .check = check,
    .weight = 35};

extern const std::span<const Example> touchpoint_without_emotion_examples;
constinit const std::span<const Example> touchpoint_without_emotion_examples{kExamples};

}  // namespace journeylint::catalog
