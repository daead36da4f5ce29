#include <array>
#include <vector>

#include "rules/hits.hpp"
#include "rules/rule.hpp"

namespace journeylint::catalog {
namespace {

bool backwards(const Note& from, const Note& to) {
  return from.phase && to.phase && *to.phase < *from.phase;
}

/// Notes laid carelessly overlap at a corner; of a pile the lower one is mostly out of sight.
constexpr double kPiled = 0.5;

bool same_cell(const Note& a, const Note& b) {
  return a.phase && a.phase == b.phase && a.lane == b.lane;
}

bool piled(const Note& a, const Note& b) {
  const double smaller = a.box.area() < b.box.area() ? a.box.area() : b.box.area();
  return smaller > 0 && overlap_area(a.box, b.box) > kPiled * smaller;
}

/// Steps on one pile have no order that can be seen: one finding a pile. Reading order keeps a cell together.
void check_piles(const JourneyIndex& index, std::vector<Hit>& hits) {
  const auto steps = index.of(NoteType::step);
  for (std::size_t i = 1; i < steps.size(); ++i) {
    if (!same_cell(*steps[i - 1], *steps[i]) || !piled(*steps[i - 1], *steps[i])) continue;
    Hit hit = hit_at(*steps[i - 1]);
    hit.args.push_back({"piled", std::int64_t{1}});
    hit.args.push_back({"next", steps[i]->text});
    hit.elements.push_back(steps[i]->element);
    while (i + 1 < steps.size() && same_cell(*steps[i], *steps[i + 1]) && piled(*steps[i], *steps[i + 1]))
      hit.elements.push_back(steps[++i]->element);
    hits.push_back(std::move(hit));
  }
}

void check(const Subject& subject, std::vector<Hit>& hits) {
  const JourneyIndex& index = *subject.index;
  check_piles(index, hits);
  for (const Note* note : index.of(NoteType::step)) {
    for (const JourneyIndex::Arrow& arrow : index.from(*note)) {
      // An arrow with words on it says itself why it goes back.
      if (arrow.other->type != NoteType::step || arrow.link->label || !backwards(*note, *arrow.other)) continue;
      Hit hit = hit_at(*note);
      hit.elements.push_back(arrow.other->element);
      hit.args.push_back({"piled", std::int64_t{0}});
      hit.args.push_back({"next", arrow.other->text});
      hits.push_back(std::move(hit));
    }
  }
}

constexpr std::array<std::string_view, 1> kOrigin{"R042"};

constexpr std::array kExamples{Example{Example::Expect::fires, Language::nl, R"(
# Klantreis: een tweedehands fiets
Persona: Noor, 20, eerstejaars, net op kamers, wil vandaag nog naar college fietsen
Start: bus is weer vol
Einde: fietst door de regen naar college
|            | Zoeken | Kopen | Rijden |
| Stappen    | !Vraagt haar huisgenoten; +!Kijkt bij drie winkels | Maakt een proefrit | Zet de fiets twee keer op slot |
| Emoties    | ongeduldig | blij | tevreden |
)"},
                               Example{Example::Expect::fires, Language::en, R"(
# Customer journey: a second-hand bike
Persona: Noor, 20, first-year student, new in town, wants to cycle to class today
Start: bus is full again
End: cycles to class in the rain
|               | Searching | Buying | Riding |
| Steps         | Asks her flatmates | !Takes a test ride; +!Haggles over the price; +!Pays in cash | Locks the bike twice |
| Emotions      | impatient | glad | content |
)"},
                               Example{Example::Expect::fires, Language::nl, R"(
# Klantreis: een nieuw rijbewijs
Persona: Henk, 69, gepensioneerd buschauffeur, rijdt zijn vrouw naar dialyse, wil geen week zonder
Begin: ziet dat zijn pasje over een maand verloopt
Eind: heeft het nieuwe pasje in zijn portemonnee
Vraag: waar lopen oudere inwoners vast bij het verlengen?
|            | Erachter komen | Voorbereiden | Aanvragen | Ophalen |
| Stappen    | Leest een brief van de gemeente; Vraagt zijn dochter om raad | !Laat een pasfoto maken | !Levert zijn papieren in | Haalt het pasje op; Rijdt opgelucht naar huis |
| Gevoel     | onrustig | boos | gespannen | blij |
| Pijnpunten |  | Moet drie keer naar de dokter bellen | Afspraak kan pas over twee weken |  |
| Kansen     |  | Lijstje met alles wat je nodig hebt | Inloopochtend voor 65-plus |  |
@ Levert zijn papieren in -> Laat een pasfoto maken
)"},
                               Example{Example::Expect::fires, Language::en, R"(
# Customer journey: a bank account for a new café
Persona: Mateus, 29, opens his first café, knows coffee and no paperwork
Start: landlord asks for a business account
End: first customer pays by card
Question: where do small founders give up on us?
|               | Searching | Applying | Waiting | Opening day |
| Steps         | Asks two friends with bars; Compares fees on his phone | !Fills in the form at night; Scans his passport | !Calls the bank | Plugs in the card reader; Pours the first espresso |
| Emotions      | curious | annoyed | anxious | proud |
| Pains         |  | Form asks for papers he cannot have yet | Hears nothing for nine days |  |
| Opportunities |  | Save the form and send papers later | A message at every step |  |
@ Calls the bank -> Fills in the form at night
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
@ Laat een pasfoto maken -> Levert zijn papieren in
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
@ Calls the bank -> Fills in the form at night : when a paper is missing
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
@ Hears nothing for nine days -> Fills in the form at night
)"}};

}  // namespace

extern const Rule sequence_ambiguous;
constinit const Rule sequence_ambiguous{
    .id = "sequence-ambiguous",
    .code = "JL055",
    .severity = Severity::info,
    .from = Stage::mapping,
    .about = Rule::About::journey,
    .origin = kOrigin,
    .title = {"Wat komt er eerst?", "What comes first?"},
    .message = {"{piled=0:De pijl van “{note}” naar “{next}” gaat tegen de volgorde van de kaart in.|*:“{note}” en "
                "“{next}” liggen op een stapel: welke van de twee eerst komt, is niet te zien.}",
                "{piled=0:The arrow from “{note}” to “{next}” goes against the order of the map.|*:“{note}” and "
                "“{next}” lie on a pile: which of the two comes first cannot be seen.}"},
    .why = {"{piled=0:Wie de kaart leest, weet dan niet welke stap eerst komt: de pijl zegt iets anders dan de plek.|*:"
            "Een stap onder een andere telt niet mee: niemand leest hem, en niemand weet wanneer hij komt.}",
            "{piled=0:A reader cannot tell which step comes first: the arrow says one thing, the place another.|*:A "
            "step below another one does not count: nobody reads it, and nobody knows when it comes.}"},
    .advice = {"{piled=0:Verschuif de stap, draai de pijl om, of schrijf erop wanneer de klant teruggaat.|*:Leg ze uit "
               "in de volgorde waarin de klant ze doet.}",
               "{piled=0:Move the step, turn the arrow round, or write on it when the customer goes back.|*:Lay them "
               "out in the order in which the customer does them.}"},
    .question = {"{piled=0:Loopt de klant hier echt terug?|*:Wat doet de klant hier als eerste?}",
                 "{piled=0:Does the customer really go back here?|*:What does the customer do first here?}"},
    .fixes = {},
    .check = check,
    .weight = 3};

extern const std::span<const Example> sequence_ambiguous_examples;
constinit const std::span<const Example> sequence_ambiguous_examples{kExamples};

}  // namespace journeylint::catalog
