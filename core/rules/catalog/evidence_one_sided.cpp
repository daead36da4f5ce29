#include <array>
#include <string>
#include <vector>

#include "rules/hits.hpp"
#include "rules/rule.hpp"

namespace journeylint::catalog {
namespace {

/// Fewer sources than this show no habit.
constexpr std::size_t kLeastSources = 3;

struct Sides {
  std::vector<const Note*> figures;
  std::vector<const Note*> words;
  std::size_t unknown = 0;
};

bool counts(EvidenceKind kind) {
  return kind != EvidenceKind::assumption && kind != EvidenceKind::anecdote;
}

Sides sides_of(const Journey& journey) {
  Sides sides;
  for (const Note& note : journey.notes) {
    const auto& evidence = note.reading.evidence;
    if (note.type == NoteType::quote) {
      sides.words.push_back(&note);
    } else if (evidence && counts(evidence->kind)) {
      if (evidence->mode == EvidenceMode::quantitative) sides.figures.push_back(&note);
      if (evidence->mode == EvidenceMode::qualitative) sides.words.push_back(&note);
      if (evidence->mode == EvidenceMode::unknown) ++sides.unknown;
    } else if (note.type == NoteType::evidence && !evidence) {
      ++sides.unknown;
    }
  }
  return sides;
}

void check(const Subject& subject, std::vector<Hit>& hits) {
  const Journey& journey = *subject.journey;
  const JourneyIndex& index = *subject.index;
  if (index.may_hide({NoteType::evidence})) return;
  const Sides sides = sides_of(journey);
  // A source we could not read may be of the other kind.
  if (sides.unknown > 0 || sides.figures.size() + sides.words.size() < kLeastSources) return;
  if (!sides.figures.empty() && !sides.words.empty()) return;
  Hit hit;
  hit.args.push_back({"kind", std::string(sides.words.empty() ? "quantitative" : "qualitative")});
  add_elements(hit, sides.words.empty() ? sides.figures : sides.words);
  hits.push_back(std::move(hit));
}

constexpr std::array<std::string_view, 5> kOrigin{"R005", "R051", "R077", "R078", "R079"};

constexpr std::array kExamples{Example{Example::Expect::fires, Language::nl, R"(
# Klantreis: revalideren na een knieblessure
Persona: Tessa, 24, speelt hockey, studeert, is bang dat ze het seizoen mist
Start: zakt door haar knie op het veld
Einde: speelt weer een hele wedstrijd
Vraag: waarom stoppen jonge sporters na vier keer met oefenen?
|            | Blessure | Eerste afspraak | Oefenen | Terug op het veld |
| Stappen    | Strompelt naar de kant; Zoekt op internet wat het kan zijn | Fietst niet maar neemt de bus; Vertelt wat er gebeurde | Doet oefeningen op haar kamer; Slaat de dinsdag over | Traint weer mee; Trakteert haar team |
| Emoties    | 😱 | 😐 | 😞 | 😀 |
| Pijnpunten | Weet niet of ze naar de spoed moet |  | Ziet geen vooruitgang |  |
| Kansen     | Keuzehulp bij sportblessures |  | Elke week één meting laten zien |  |
| Bewijs     | !7 interviews met sporters | !Interviews met 3 trainers | !Observatie op het veld | !Diepte-interview met een ouder |
)"},
                               Example{Example::Expect::fires, Language::en, R"(
# Customer journey: a bank account for a new café
Persona: Mateus, 29, opens his first café, knows coffee and no paperwork
Start: landlord asks for a business account
End: first customer pays by card
Question: where do small founders give up on us?
|               | Searching | Applying | Waiting | Opening day |
| Steps         | Asks two friends with bars; Compares fees on his phone | Fills in the form at night; Scans his passport | Looks at his inbox every morning; Calls the bank | Plugs in the card reader; Pours the first espresso |
| Emotions      | curious | annoyed | anxious | proud |
| Pains         |  | Form asks for papers he cannot have yet | Hears nothing for nine days |  |
| Opportunities |  | Save the form and send papers later | A message at every step |  |
| Evidence      | !Web analytics, n=1,900 | !Survey, n=210 | !Call log, n=260 | !Survey after opening, n=48 |
)"},
                               Example{Example::Expect::clean, Language::nl, R"(
# Klantreis: revalideren na een knieblessure
Persona: Tessa, 24, speelt hockey, studeert, is bang dat ze het seizoen mist
Start: zakt door haar knie op het veld
Einde: speelt weer een hele wedstrijd
Vraag: waarom stoppen jonge sporters na vier keer met oefenen?
|            | Blessure | Eerste afspraak | Oefenen | Terug op het veld |
| Stappen    | Strompelt naar de kant; Zoekt op internet wat het kan zijn | Fietst niet maar neemt de bus; Vertelt wat er gebeurde | Doet oefeningen op haar kamer; Slaat de dinsdag over | Traint weer mee; Trakteert haar team |
| Emoties    | 😱 | 😐 | 😞 | 😀 |
| Pijnpunten | Weet niet of ze naar de spoed moet |  | Ziet geen vooruitgang |  |
| Kansen     | Keuzehulp bij sportblessures |  | Elke week één meting laten zien |  |
| Bewijs     | 7 interviews met sporters | Enquête na intake, n=64 | Gebruik van de app, n=310 | Observatie bij 2 trainingen |
)"},
                               Example{Example::Expect::clean, Language::en, R"(
# Customer journey: a bank account for a new café
Persona: Mateus, 29, opens his first café, knows coffee and no paperwork
Start: landlord asks for a business account
End: first customer pays by card
Question: where do small founders give up on us?
|               | Searching | Applying | Waiting | Opening day |
| Steps         | Asks two friends with bars; Compares fees on his phone | Fills in the form at night; Scans his passport | Looks at his inbox every morning; Calls the bank | Plugs in the card reader; Pours the first espresso |
| Emotions      | curious | annoyed | anxious | proud |
| Pains         |  | Form asks for papers he cannot have yet | Hears nothing for nine days |  |
| Opportunities |  | Save the form and send papers later | A message at every step |  |
| Evidence      | 7 interviews with founders | Web analytics, n=1,900 | Call log, n=260 | Survey after opening, n=48 |
)"},
                               Example{Example::Expect::clean, Language::en, R"(
# Customer journey: a bank account for a new café
Persona: Mateus, 29, opens his first café, knows coffee and no paperwork
Start: landlord asks for a business account
End: first customer pays by card
Question: where do small founders give up on us?
|               | Searching | Applying | Waiting | Opening day |
| Steps         | Asks two friends with bars; Compares fees on his phone | Fills in the form at night; Scans his passport | Looks at his inbox every morning; Calls the bank | Plugs in the card reader; Pours the first espresso |
| Emotions      | curious | annoyed | anxious | proud |
| Pains         |  | Form asks for papers he cannot have yet | Hears nothing for nine days |  |
| Opportunities |  | Save the form and send papers later | A message at every step |  |
| Evidence      | Web analytics, n=1,900 |  | Call log, n=260 |  |
)"},
                               Example{Example::Expect::clean, Language::en, R"(
# Customer journey: a bank account for a new café
Persona: Mateus, 29, opens his first café, knows coffee and no paperwork
Start: landlord asks for a business account
End: first customer pays by card
Question: where do small founders give up on us?
|               | Searching | Applying | Waiting | Opening day |
| Steps         | Asks two friends with bars; Compares fees on his phone | Fills in the form at night; Scans his passport | Looks at his inbox every morning; Calls the bank | Plugs in the card reader; Pours the first espresso |
| Emotions      | curious | annoyed | anxious | proud |
| Pains         |  | Form asks for papers he cannot have yet | Hears nothing for nine days |  |
| Opportunities |  | Save the form and send papers later | A message at every step |  |
| Evidence      | Web analytics, n=1,900 | Blorp | Call log, n=260 | Survey after opening, n=48 |
)"}};

}  // namespace

extern const Rule evidence_one_sided;
constinit const Rule evidence_one_sided{
    .id = "evidence-one-sided",
    .code = "JL038",
    .severity = Severity::warning,
    .from = Stage::mapping,
    .about = Rule::About::journey,
    .origin = kOrigin,
    .title = {"Eenzijdig bewijs", "One-sided evidence"},
    .message = {"{kind=quantitative:Al het bewijs bestaat uit cijfers.|*:Al het bewijs bestaat uit gesprekken en "
                "waarnemingen.}",
                "{kind=quantitative:All the evidence is figures.|*:All the evidence is talks and observations.}"},
    .why = {"Cijfers zeggen hoe vaak, gesprekken zeggen waarom. Met maar één van de twee trek je snel de verkeerde "
            "conclusie.",
            "Figures tell how often, talks tell why. With only one of them it is easy to conclude the wrong thing."},
    .advice = {"{kind=quantitative:Praat met vijf klanten over het diepste dal.|*:Zoek één telling die laat zien hoe "
               "vaak dit voorkomt.}",
               "{kind=quantitative:Talk to five customers about the deepest low.|*:Find one count that shows how often "
               "this happens.}"},
    .question = {"Wat zouden we nog willen weten voordat we hier geld aan uitgeven?",
                 "What else would we want to know before we spend money on this?"},
    .fixes = {},
    .check = check,
    .weight = 24};

extern const std::span<const Example> evidence_one_sided_examples;
constinit const std::span<const Example> evidence_one_sided_examples{kExamples};

}  // namespace journeylint::catalog
