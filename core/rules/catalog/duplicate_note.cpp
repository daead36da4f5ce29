#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "rules/hits.hpp"
#include "rules/names.hpp"
#include "rules/rule.hpp"

namespace journeylint::catalog {
namespace {

/// Two people may put the same feeling or the same channel in a cell: that is two voices, not one note twice.
constexpr Kinds kVoices{NoteType::emotion, NoteType::channel};

struct Entry {
  std::uint32_t phase, lane;
  std::uint32_t hash;  ///< of the folded text: notes that are alike are few, and numbers sort faster than texts
  std::uint32_t index;
};

/// Notes that say the same in one cell stand side by side, in the order of the journey.
std::vector<Entry> entries_of(const Journey& journey) {
  std::vector<Entry> entries;
  for (std::uint32_t i = 0; i < journey.notes.size(); ++i) {
    const Note& note = journey.notes[i];
    if (!note.phase || !note.lane || kVoices.has(note.type)) continue;
    const std::optional<std::uint32_t> hash = folded_hash(note.text);
    if (hash) entries.push_back({note.phase->value, note.lane->value, *hash, i});
  }
  std::sort(entries.begin(), entries.end(), [&](const Entry& a, const Entry& b) {
    const auto cell = [](const Entry& entry) { return std::tie(entry.phase, entry.lane, entry.hash); };
    if (cell(a) != cell(b)) return cell(a) < cell(b);
    const int texts = folded(journey.notes[a.index].text).compare(folded(journey.notes[b.index].text));
    return texts != 0 ? texts < 0 : a.index < b.index;
  });
  return entries;
}

void check(const Subject& subject, std::vector<Hit>& hits) {
  const std::vector<Note>& notes = subject.journey->notes;
  const std::vector<Entry> entries = entries_of(*subject.journey);
  const auto same = [&](const Entry& a, const Entry& b) {
    return std::tie(a.phase, a.lane, a.hash) == std::tie(b.phase, b.lane, b.hash) &&
           folded(notes[a.index].text) == folded(notes[b.index].text);
  };
  for (std::size_t begin = 0; begin < entries.size();) {
    std::size_t end = begin + 1;
    while (end < entries.size() && same(entries[begin], entries[end])) ++end;
    if (end - begin > 1) {
      Hit hit;
      for (std::size_t i = begin; i < end; ++i) hit.elements.push_back(notes[entries[i].index].element);
      hit.args.push_back({"note", notes[entries[begin].index].text});
      add_count(hit, "count", end - begin);
      hits.push_back(std::move(hit));
    }
    begin = end;
  }
}

constexpr std::array<std::string_view, 1> kOrigin{"R097"};

constexpr std::array kExamples{Example{Example::Expect::fires, Language::nl, R"(
# Klantreis: een nieuw rijbewijs
Persona: Henk, 69, gepensioneerd buschauffeur, rijdt zijn vrouw naar dialyse, wil geen week zonder
Begin: ziet dat zijn pasje over een maand verloopt
Eind: heeft het nieuwe pasje in zijn portemonnee
Vraag: waar lopen oudere inwoners vast bij het verlengen?
|            | Erachter komen | Voorbereiden | Aanvragen | Ophalen |
| Stappen    | Leest een brief van de gemeente; Vraagt zijn dochter om raad | Laat een pasfoto maken; Haalt een verklaring bij de huisarts | !Rijdt naar het gemeentehuis; Levert zijn papieren in; !rijdt naar het gemeentehuis! | Haalt het pasje op; Rijdt opgelucht naar huis |
| Gevoel     | onrustig | boos | gespannen | blij |
| Pijnpunten |  | Moet drie keer naar de dokter bellen | Afspraak kan pas over twee weken |  |
| Kansen     |  | Lijstje met alles wat je nodig hebt | Inloopochtend voor 65-plus |  |
)"},
                               Example{Example::Expect::fires, Language::en, R"(
# Customer journey: adopting a cat
Persona: Dolores, 67, widow, lives on the third floor, wants company that does not need walking
Start: flat is too quiet after the funeral
End: cat sleeps on her bed
Question: why do older people leave the shelter without a cat?
|               | Thinking about it | Visiting | Bringing it home | Living together |
| Steps         | Talks it over with her daughter; Looks at photos online | Takes the bus to the shelter; Sits in a room with three cats | Signs the papers; Carries the basket up the stairs | Buys the wrong food twice; Tells her neighbours about him |
| Emotions      | hopeful | nervous | worried | delighted |
| Pains         | No idea what it costs in a year | !Nobody says which cats are calm; !NOBODY SAYS WHICH CATS ARE CALM | Papers are in tiny print |  |
| Opportunities | Yearly costs on one card | Calm cats in a room of their own | Papers in large print |  |
)"},
                               Example{Example::Expect::clean, Language::nl, R"(
# Klantreis: een nieuw rijbewijs
Persona: Henk, 69, gepensioneerd buschauffeur, rijdt zijn vrouw naar dialyse, wil geen week zonder
Begin: ziet dat zijn pasje over een maand verloopt
Eind: heeft het nieuwe pasje in zijn portemonnee
Vraag: waar lopen oudere inwoners vast bij het verlengen?
|            | Erachter komen | Voorbereiden | Aanvragen | Ophalen |
| Stappen    | Leest een brief van de gemeente; Vraagt zijn dochter om raad | Laat een pasfoto maken; Haalt een verklaring bij de huisarts | Rijdt naar het gemeentehuis; Levert zijn papieren in | Haalt het pasje op; Rijdt opgelucht naar huis |
| Gevoel     | onrustig | boos | gespannen | blij |
| Pijnpunten |  | Moet drie keer naar de dokter bellen | Afspraak kan pas over twee weken |  |
| Kansen     |  | Lijstje met alles wat je nodig hebt | Inloopochtend voor 65-plus |  |
)"},
                               Example{Example::Expect::clean, Language::en, R"(
# Customer journey: adopting a cat
Persona: Dolores, 67, widow, lives on the third floor, wants company that does not need walking
Start: flat is too quiet after the funeral
End: cat sleeps on her bed
Question: why do older people leave the shelter without a cat?
|               | Thinking about it | Visiting | Bringing it home | Living together |
| Steps         | Talks it over with her daughter; Looks at photos online | Takes the bus to the shelter; Sits in a room with three cats | Signs the papers; Carries the basket up the stairs | Signs the papers; Tells her neighbours about him |
| Emotions      | hopeful | nervous | worried | delighted |
| Pains         | No idea what it costs in a year | Nobody says which cats are calm | Papers are in tiny print |  |
| Opportunities | Yearly costs on one card | Calm cats in a room of their own | Papers in large print |  |
)"},
                               Example{Example::Expect::clean, Language::en, R"(
# Customer journey: adopting a cat
Persona: Dolores, 67, widow, lives on the third floor, wants company that does not need walking
Start: flat is too quiet after the funeral
End: cat sleeps on her bed
Question: why do older people leave the shelter without a cat?
|               | Thinking about it | Visiting | Bringing it home | Living together |
| Steps         | Talks it over with her daughter; Looks at photos online | Takes the bus to the shelter; Sits in a room with three cats | Signs the papers; Carries the basket up the stairs | Buys the wrong food twice; Tells her neighbours about him |
| Emotions      | hopeful | 😟; 😟 | worried | delighted |
| Pains         | No idea what it costs in a year | Nobody says which cats are calm | Papers are in tiny print |  |
| Opportunities | Yearly costs on one card | Calm cats in a room of their own | Papers in large print |  |
)"}};

}  // namespace

extern const Rule duplicate_note;
constinit const Rule duplicate_note{
    .id = "duplicate-note",
    .code = "JL052",
    .severity = Severity::info,
    .from = Stage::mapping,
    .about = Rule::About::journey,
    .origin = kOrigin,
    .title = {"Twee keer hetzelfde", "The same twice"},
    .message = {"“{note}” staat {count} keer in hetzelfde vak.", "“{note}” stands {count} times in the same cell."},
    .why = {"Dubbele notities lijken zwaarder te wegen dan ze doen.", "Doubled notes seem to weigh more than they do."},
    .advice = {"Leg ze op elkaar en zet er desnoods een stem bij.", "Merge them, and add a vote if it matters."},
    .question = {"Bedoelen we met allebei hetzelfde?", "Do we mean the same with both?"},
    .fixes = {},
    .check = check,
    .weight = 5};

extern const std::span<const Example> duplicate_note_examples;
constinit const std::span<const Example> duplicate_note_examples{kExamples};

}  // namespace journeylint::catalog
