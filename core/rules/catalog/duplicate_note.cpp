#include <algorithm>
#include <array>
#include <string>
#include <string_view>
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
  std::string_view text;  ///< folded
  const Note* note;
};

/// `texts` holds the folded texts, one behind the other: a large board has many notes and few doubles.
std::vector<Entry> entries_of(const Journey& journey, std::string& texts) {
  std::vector<std::size_t> ends;
  std::vector<Entry> entries;
  for (const Note& note : journey.notes) {
    if (!note.phase || !note.lane || kVoices.has(note.type)) continue;
    fold_onto(texts, note.text);
    ends.push_back(texts.size());
    entries.push_back({note.phase->value, note.lane->value, {}, &note});
  }
  for (std::size_t i = 0, begin = 0; i < ends.size(); begin = ends[i++])
    entries[i].text = std::string_view(texts).substr(begin, ends[i] - begin);
  entries.erase(std::remove_if(entries.begin(), entries.end(), [](const Entry& entry) { return entry.text.empty(); }),
                entries.end());
  std::stable_sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) {
    if (a.phase != b.phase) return a.phase < b.phase;
    if (a.lane != b.lane) return a.lane < b.lane;
    return a.text < b.text;
  });
  return entries;
}

bool same(const Entry& a, const Entry& b) {
  return a.phase == b.phase && a.lane == b.lane && a.text == b.text;
}

void check(const Subject& subject, std::vector<Hit>& hits) {
  const Journey& journey = *subject.journey;
  std::string texts;
  const std::vector<Entry> entries = entries_of(journey, texts);
  for (std::size_t begin = 0; begin < entries.size();) {
    std::size_t end = begin + 1;
    while (end < entries.size() && same(entries[begin], entries[end])) ++end;
    if (end - begin > 1) {
      Hit hit;
      for (std::size_t i = begin; i < end; ++i) hit.elements.push_back(entries[i].note->element);
      hit.args.push_back({"note", entries[begin].note->text});
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
