#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "rules/hits.hpp"
#include "rules/names.hpp"
#include "rules/rule.hpp"

namespace journeylint::catalog {
namespace {

using Cards = std::vector<const HeaderCard*>;

/// The persona cards that name different people. A couple on one card is one persona.
Cards people(const Journey& journey) {
  Cards out;
  for (const HeaderCard& card : journey.header) {
    if (card.role != HeaderRole::persona || !card.reading.persona) continue;
    const std::string& name = card.reading.persona->name;
    const bool again =
        std::any_of(out.begin(), out.end(), [&](const HeaderCard* one) { return one->reading.persona->name == name; });
    if (!name.empty() && !again) out.push_back(&card);
  }
  return out;
}

/// Told apart by a lane, an entry of the legend or a tag with the person’s name.
bool told_apart(const Journey& journey, const HeaderCard& card) {
  const std::string name = folded(card.reading.persona->name);
  const auto names = [&](std::string_view text) { return folded(text).find(name) != std::string::npos; };
  return std::any_of(journey.lanes.begin(), journey.lanes.end(), [&](const Lane& lane) { return names(lane.title); }) ||
         std::any_of(journey.legend.begin(), journey.legend.end(),
                     [&](const LegendEntry& entry) { return names(entry.title); }) ||
         std::any_of(journey.notes.begin(), journey.notes.end(),
                     [&](const Note& note) { return std::any_of(note.tags.begin(), note.tags.end(), names); });
}

void check(const Subject& subject, std::vector<Hit>& hits) {
  const Journey& journey = *subject.journey;
  const Cards cards = people(journey);
  if (cards.size() < 2) return;
  const auto apart = [&](const HeaderCard* card) { return told_apart(journey, *card); };
  if (std::any_of(cards.begin(), cards.end(), apart)) return;
  Hit hit;
  for (const HeaderCard* card : cards) hit.elements.push_back(card->element);
  add_count(hit, "count", cards.size());
  hits.push_back(std::move(hit));
}

constexpr std::array<std::string_view, 2> kOrigin{"R014", "R031"};

constexpr std::array<std::string_view, 1> kSilences{"persona-generic"};

constexpr std::array kExamples{Example{Example::Expect::fires, Language::nl, R"(
# Klantreis: revalideren na een knieblessure
!Persona: Tessa, 24, speelt hockey, is bang dat ze het seizoen mist
Start: zakt door haar knie op het veld
Einde: speelt weer een hele wedstrijd
!Persona: Gerard, 71, wil de trap weer op zonder hulp
|            | Blessure | Eerste afspraak | Oefenen | Terug op het veld |
| Stappen    | Strompelt naar de kant; Zoekt op internet wat het kan zijn | Fietst niet maar neemt de bus; Vertelt wat er gebeurde | Doet oefeningen op haar kamer; Slaat de dinsdag over | Traint weer mee; Trakteert haar team |
| Emoties    | 😱 | 😐 | 😞 | 😀 |
| Pijnpunten | Weet niet of ze naar de spoed moet |  | Ziet geen vooruitgang |  |
| Kansen     | Keuzehulp bij sportblessures |  | Elke week één meting laten zien |  |
)"},
                               Example{Example::Expect::fires, Language::en, R"(
# Customer journey: a suitcase that did not arrive
!Persona: Keiko, 45, engineer, flies to a wedding
Start: the belt stops and her case is not on it
End: hangs the dress in her own wardrobe again
!Persona: Aaron, 19, backpacks for a year, owns one bag
|               | At the belt | Reporting | Getting by | Getting it back |
| Steps         | Watches the belt go round; Asks a man in a vest | Queues at the desk; Describes the case twice | Borrows a dress from her cousin; Refreshes the tracking page | Opens the door to the driver; Checks everything is there |
| Emotions      | 😟 | 😡 | 😢 | 🙂 |
| Pain points   | Nobody tells her it was left behind | Twenty people and one open desk | Page shows the same line for two days |  |
| Opportunities | Text before she reaches the belt | Report it from the phone | Show the next flight it will be on |  |
)"},
                               Example{Example::Expect::clean, Language::nl, R"(
# Klantreis: revalideren na een knieblessure
Persona: Tessa, 24, speelt hockey, studeert, is bang dat ze het seizoen mist
Start: zakt door haar knie op het veld
Einde: speelt weer een hele wedstrijd
|            | Blessure | Eerste afspraak | Oefenen | Terug op het veld |
| Stappen    | Strompelt naar de kant; Zoekt op internet wat het kan zijn | Fietst niet maar neemt de bus; Vertelt wat er gebeurde | Doet oefeningen op haar kamer; Slaat de dinsdag over | Traint weer mee; Trakteert haar team |
| Emoties    | 😱 | 😐 | 😞 | 😀 |
| Pijnpunten | Weet niet of ze naar de spoed moet |  | Ziet geen vooruitgang |  |
| Kansen     | Keuzehulp bij sportblessures |  | Elke week één meting laten zien |  |
)"},
                               Example{Example::Expect::clean, Language::en, R"(
# Customer journey: a suitcase that did not arrive
Persona: Keiko, 45, engineer, flies to a wedding
Start: the belt stops and her case is not on it
End: hangs the dress in her own wardrobe again
Persona: Aaron, 19, backpacks for a year, owns one bag
|               | At the belt | Reporting | Getting by | Getting it back |
| Emotions      | 😟 | 😡 | 😢 | 🙂 |
| Pain points   | Nobody tells her it was left behind | Twenty people and one open desk | Page shows the same line for two days |  |
| Opportunities | Text before she reaches the belt | Report it from the phone | Show the next flight it will be on |  |
| Steps Keiko   | Watches the belt go round | Queues at the desk | Borrows a dress | Opens the door |
| Steps Aaron   | Shrugs and sits down | Asks for a blanket | Buys two shirts | Picks it up himself |
)"}};

}  // namespace

extern const Rule personas_mixed;
constinit const Rule personas_mixed{
    .id = "personas-mixed",
    .code = "JL009",
    .severity = Severity::error,
    .from = Stage::mapping,
    .about = Rule::About::journey,
    .origin = kOrigin,
    .title = {"Meerdere persona’s door elkaar", "Several personas in one map"},
    .message = {"{count} persona’s delen deze kaart, en aan de notities is niet te zien van wie ze zijn.",
                "{count} personas share this map, and the notes do not show whose they are."},
    .why = {"Dezelfde stap voelt voor de een anders dan voor de ander. Op één hoop middelt dat uit, en verdwijnt wie "
            "er last van heeft.",
            "The same step feels different to different people. On one heap that averages out, and whoever suffers "
            "from it disappears."},
    .advice = {"Geef elke persona een eigen rij of kleur, of maak per persona een eigen kaart.",
               "Give each persona a lane or a colour of their own, or make a map for each."},
    .question = {"Bij welke stap gaan deze twee mensen een andere weg?",
                 "At which step do these two people part ways?"},
    .fixes = {},
    .check = check,
    .silences = kSilences,
    .weight = 75};

extern const std::span<const Example> personas_mixed_examples;
constinit const std::span<const Example> personas_mixed_examples{kExamples};

}  // namespace journeylint::catalog
