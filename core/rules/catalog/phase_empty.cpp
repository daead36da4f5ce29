#include <array>
#include <vector>

#include "rules/hits.hpp"
#include "rules/rule.hpp"

namespace journeylint::catalog {
namespace {

/// Notes that fill a phase: what happens there, or what we could not read.
constexpr Kinds kFilling{NoteType::step, NoteType::touchpoint, NoteType::frontstage,
                         NoteType::wait, NoteType::branch,     NoteType::other};
/// With two phases filled the group is past the first column.
constexpr std::size_t kFilledPhases = 2;

void check(const Subject& subject, std::vector<Hit>& hits) {
  const Journey& journey = *subject.journey;
  const JourneyIndex& index = *subject.index;
  std::vector<PhaseId> empty;
  std::size_t filled = 0;
  for (std::uint32_t i = 0; i < journey.phases.size(); ++i) {
    if (index.holds(PhaseId{i}, kFilling)) {
      ++filled;
    } else {
      empty.push_back(PhaseId{i});
    }
  }
  // As many empty phases as filled ones: the group is still on its way.
  if (filled < kFilledPhases || empty.size() >= filled) return;
  for (const PhaseId phase : empty) hits.push_back(hit_at(journey.phases[phase.value]));
}

constexpr std::array<std::string_view, 3> kOrigin{"R042", "R024", "R147"};

constexpr std::array kExamples{Example{Example::Expect::fires, Language::nl, R"(
# Klantreis: opvang voor de baby
Persona: Jamila, 31, zwanger van de eerste, werkt in de zorg, heeft wisselende diensten
Start: ziet twee streepjes op de test
Einde: brengt haar zoontje zonder tranen weg
Vraag: waarom haken ouders af tijdens de wachtlijst?
|            | Zoeken | Wachtlijst | !Wennen | Naar de groep |
| Stappen    | Vraagt collega's om tips; Bekijkt vier locaties | Vult formulieren in; Belt elke maand |  | Brengt hem om zeven uur; Bekijkt foto's in de pauze |
| Emoties    | 🙂 | 😡 | 😢 | 😍 |
| Pijnpunten |  | Hoort vier maanden niets | Weet niet of huilen normaal is |  |
| Kansen     |  | Elke maand een bericht met de plek op de lijst | Belletje na de eerste ochtend |  |
)"},
                               Example{Example::Expect::fires, Language::en, R"(
# Customer journey: a suitcase that did not arrive
Persona: Keiko, 45, engineer, flies to a wedding, has her dress in the hold
Start: the belt stops and her case is not on it
End: hangs the dress in her own wardrobe again
Question: what makes people lose trust after a lost case?
|               | At the belt | Reporting | !Getting by | Getting it back |
| Steps         | Watches the belt go round; Asks a man in a vest | Queues at the desk; Describes the case twice |  | Opens the door to the driver; Checks everything is there |
| Touchpoints   | Screen above the belt | Baggage desk |  | Driver |
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
| Emoties    | 🙂 | 😡 | 😢 | 😍 |
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
| Steps         | Watches the belt go round; Asks a man in a vest | Queues at the desk; Describes the case twice |  | Opens the door to the driver; Checks everything is there |
| Touchpoints   | Screen above the belt | Baggage desk | Tracking page; Cousin | Driver |
| Emotions      | 😟 | 😡 | 😢 | 🙂 |
| Pain points   | Nobody tells her it was left behind | Twenty people and one open desk | Page shows the same line for two days |  |
| Opportunities | Text before she reaches the belt | Report it from the phone | Show the next flight it will be on |  |
)"},
                               Example{Example::Expect::clean, Language::nl, R"(
# Klantreis: een week op de camping
Persona: Ruben, 42, gescheiden, twee pubers, wil een week zonder schermen
Start: kinderen vragen wat ze deze zomer gaan doen
Einde: boekt volgend jaar dezelfde plek
Vraag: wat maakt dat gezinnen maar één keer komen?
|            | Dromen | Boeken | Aankomen | Nagenieten |
| Stappen    | Bladert door foto's; Vraagt een vriend waar hij was | Zoekt een plek met stroom; Betaalt de helft vooraf |  |  |
| Gevoel     | nieuwsgierig | tevreden | gefrustreerd | heerlijk |
| Pijnpunten |  |  | Rij van drie kwartier in de hitte |  |
| Kansen     |  |  | Van tevoren inchecken met een foto van het kenteken |  |
)"}};

}  // namespace

extern const Rule phase_empty;
constinit const Rule phase_empty{
    .id = "phase-empty",
    .code = "JL015",
    .severity = Severity::warning,
    .from = Stage::mapping,
    .about = Rule::About::journey,
    .origin = kOrigin,
    .title = {"Lege fase", "Empty phase"},
    .message = {"In “{phase}” staat nog niet wat de klant doet.", "“{phase}” does not say yet what the customer does."},
    .why = {"Een gat midden in de reis is vaak juist het stuk waar niemand van ons bij is, en de klant wel.",
            "A gap in the middle of a journey is often just the part where none of us is there, and the customer is."},
    .advice = {"Vul in wat de klant hier doet of afwacht, of haal de fase weg.",
               "Fill in what the customer does or waits for here, or remove the phase."},
    .question = {"Wat doet de klant op dit moment, ook als dat buiten ons om is?",
                 "What is the customer doing here, even if it has nothing to do with us?"},
    .fixes = {},
    .check = check,
    .weight = 50};

extern const std::span<const Example> phase_empty_examples;
constinit const std::span<const Example> phase_empty_examples{kExamples};

}  // namespace journeylint::catalog
