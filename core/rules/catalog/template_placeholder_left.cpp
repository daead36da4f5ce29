#include <array>
#include <optional>
#include <vector>

#include "rules/rule.hpp"

namespace journeylint::catalog {
namespace {

void add(const ElementId& element, const std::string& text, const std::optional<Cue>& cue, std::vector<Hit>& hits) {
  if (!cue) return;
  Hit hit;
  hit.elements.push_back(element);
  hit.args.push_back({"note", text});
  hit.pointers.push_back({element, text, *cue});
  hits.push_back(std::move(hit));
}

void check(const Subject& subject, std::vector<Hit>& hits) {
  const Journey& journey = *subject.journey;
  for (const HeaderCard& card : journey.header) {
    // Instructions belong to the template, and are meant to stay.
    if (card.role != HeaderRole::instructions) add(card.element, card.value, card.reading.placeholder, hits);
  }
  for (const Note& note : journey.notes) add(note.element, note.text, note.reading.placeholder, hits);
  for (const Stray& stray : journey.strays) {
    if (stray.kind == Stray::Kind::note) add(stray.element, stray.text, stray.reading.placeholder, hits);
  }
}

constexpr std::array<std::string_view, 1> kOrigin{"R130"};

constexpr std::array kExamples{Example{Example::Expect::fires, Language::nl, R"(
# Klantreis: revalideren na een knieblessure
Persona: Tessa, 24, speelt hockey, studeert, is bang dat ze het seizoen mist
Start: zakt door haar knie op het veld
Einde: speelt weer een hele wedstrijd
Vraag: waarom stoppen jonge sporters na vier keer met oefenen?
|            | Blessure | Eerste afspraak | Oefenen | Terug op het veld |
| Stappen    | Strompelt naar de kant; Zoekt op internet wat het kan zijn | Fietst niet maar neemt de bus; Vertelt wat er gebeurde | Doet oefeningen op haar kamer; Slaat de dinsdag over | Traint weer mee; Trakteert haar team |
| Emoties    | 😱 | 😐 | 😞 | 😀 |
| Pijnpunten | Weet niet of ze naar de spoed moet | !Typ hier je tekst | Ziet geen vooruitgang |  |
| Kansen     | Keuzehulp bij sportblessures |  | Elke week één meting laten zien |  |
)"},
                               Example{Example::Expect::fires, Language::en, R"(
# Customer journey: a suitcase that did not arrive
Persona: Keiko, 45, engineer, flies to a wedding, has her dress in the hold
Start: the belt stops and her case is not on it
End: hangs the dress in her own wardrobe again
Question: what makes people lose trust after a lost case?
|               | At the belt | Reporting | Getting by | Getting it back |
| Steps         | Watches the belt go round; Asks a man in a vest | Queues at the desk; Describes the case twice | Borrows a dress from her cousin; Refreshes the tracking page | !Lorem ipsum |
| Emotions      | 😟 | 😡 | 😢 | 🙂 |
| Pain points   | Nobody tells her it was left behind | Twenty people and one open desk | Page shows the same line for two days |  |
| Opportunities | Text before she reaches the belt | Report it from the phone | Show the next flight it will be on |  |
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
)"}};

}  // namespace

extern const Rule template_placeholder_left;
constinit const Rule template_placeholder_left{
    .id = "template-placeholder-left",
    .code = "JL050",
    .severity = Severity::warning,
    .from = Stage::collecting,
    .about = Rule::About::journey,
    .origin = kOrigin,
    .title = {"Nog uit het sjabloon", "Left over from the template"},
    .message = {"“{note}” is nog de tekst van het sjabloon.", "“{note}” is still the template’s own text."},
    .why = {"Een lege plek die gevuld lijkt, valt niemand meer op.",
            "An empty place that looks filled catches nobody’s eye."},
    .advice = {"Vul hem in of haal hem weg.", "Fill it in or take it away."},
    .question = {"Hoort hier bij ons iets te staan?", "Does something of ours belong here?"},
    .fixes = {},
    .check = check,
    .weight = 44};

extern const std::span<const Example> template_placeholder_left_examples;
constinit const std::span<const Example> template_placeholder_left_examples{kExamples};

}  // namespace journeylint::catalog
