#include <array>
#include <vector>

#include "rules/hits.hpp"
#include "rules/rule.hpp"

namespace journeylint::catalog {
namespace {

bool backwards(const Note& from, const Note& to) {
  return from.phase && to.phase && *to.phase < *from.phase;
}

void check(const Subject& subject, std::vector<Hit>& hits) {
  const JourneyIndex& index = *subject.index;
  for (const Note* note : index.of(NoteType::step)) {
    for (const JourneyIndex::Arrow& arrow : index.from(*note)) {
      // An arrow with words on it says itself why it goes back.
      if (arrow.other->type != NoteType::step || arrow.link->label || !backwards(*note, *arrow.other)) continue;
      Hit hit = hit_at(*note);
      hit.elements.push_back(arrow.other->element);
      hit.args.push_back({"next", arrow.other->text});
      hits.push_back(std::move(hit));
    }
  }
}

constexpr std::array<std::string_view, 1> kOrigin{"R042"};

constexpr std::array kExamples{Example{Example::Expect::fires, Language::nl, R"(
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
    .message = {"De pijl van “{note}” naar “{next}” gaat tegen de volgorde van de kaart in.",
                "The arrow from “{note}” to “{next}” goes against the order of the map."},
    .why = {"Wie de kaart leest, weet dan niet welke stap eerst komt: de pijl zegt iets anders dan de plek.",
            "A reader cannot tell which step comes first: the arrow says one thing, the place another."},
    .advice = {"Verschuif de stap, draai de pijl om, of schrijf erop wanneer de klant teruggaat.",
               "Move the step, turn the arrow round, or write on it when the customer goes back."},
    .question = {"Loopt de klant hier echt terug?", "Does the customer really go back here?"},
    .fixes = {},
    .check = check,
    .weight = 3};

extern const std::span<const Example> sequence_ambiguous_examples;
constinit const std::span<const Example> sequence_ambiguous_examples{kExamples};

}  // namespace journeylint::catalog
