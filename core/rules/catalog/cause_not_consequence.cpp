#include <array>
#include <optional>
#include <vector>

#include "rules/hits.hpp"
#include "rules/rule.hpp"

namespace journeylint::catalog {
namespace {

/// What says in the same phase how it befalls the customer.
constexpr Kinds kConsequence{NoteType::need,   NoteType::thought, NoteType::quote, NoteType::expectation,
                             NoteType::effort, NoteType::wait,    NoteType::other};

/// The words that name a fault of ours: a defect, or a system of ours in a note written from the inside.
std::optional<Cue> fault(const NoteReading& reading) {
  if (reading.defect) return reading.defect;
  const bool inside = reading.voice && reading.voice->label == Voice::internal;
  return inside ? reading.system : std::nullopt;
}

/// A pain that is no fault of ours names the consequence of another one beside it.
bool names_consequence(const Note& note) {
  return note.type == NoteType::pain && !fault(note.reading);
}

void check(const Subject& subject, std::vector<Hit>& hits) {
  const JourneyIndex& index = *subject.index;
  const std::vector<char> phases = index.phases_where(names_consequence);
  for (const Note* note : index.of(NoteType::pain)) {
    const std::optional<Cue> cue = fault(note->reading);
    if (!cue || !note->phase || index.near(*note, kConsequence) || phases[note->phase->value] != 0) continue;
    hits.push_back(hit_at(*note, cue));
  }
}

constexpr std::array<std::string_view, 3> kOrigin{"R021", "R101", "R103"};

constexpr std::array kExamples{Example{Example::Expect::fires, Language::nl, R"(
# Klantreis: een nieuw rijbewijs
Persona: Henk, 69, gepensioneerd buschauffeur, rijdt zijn vrouw naar dialyse, wil geen week zonder
Begin: ziet dat zijn pasje over een maand verloopt
Eind: heeft het nieuwe pasje in zijn portemonnee
Vraag: waar lopen oudere inwoners vast bij het verlengen?
|            | Erachter komen | Voorbereiden | Aanvragen | Ophalen |
| Stappen    | Leest een brief van de gemeente; Vraagt zijn dochter om raad | Laat een pasfoto maken; Haalt een verklaring bij de huisarts | Rijdt naar het gemeentehuis; Levert zijn papieren in | Haalt het pasje op; Rijdt opgelucht naar huis |
| Gevoel     | onrustig | boos | gespannen | blij |
| Pijnpunten |  | Moet drie keer naar de dokter bellen | !Koppeling met het CBR ligt eruit |  |
| Kansen     |  | Lijstje met alles wat je nodig hebt | Inloopochtend voor 65-plus |  |
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
| Pains         |  | Form asks for papers he cannot have yet | !Screening server crashes every night |  |
| Opportunities |  | Save the form and send papers later | A message at every step |  |
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
| Pains         |  | Form asks for papers he cannot have yet | !Database error in the CRM |  |
| Opportunities |  | Save the form and send papers later | A message at every step |  |
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
# Customer journey: a bank account for a new café
Persona: Mateus, 29, opens his first café, knows coffee and no paperwork
Start: landlord asks for a business account
End: first customer pays by card
Question: where do small founders give up on us?
|               | Searching | Applying | Waiting | Opening day |
| Steps         | Asks two friends with bars; Compares fees on his phone | Fills in the form at night; Scans his passport | Looks at his inbox every morning; Calls the bank | Plugs in the card reader; Pours the first espresso |
| Emotions      | curious | annoyed | anxious | proud |
| Pains         |  | Form asks for papers he cannot have yet | Screening server crashes every night; Hears nothing for nine days |  |
| Opportunities |  | Save the form and send papers later | A message at every step |  |
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
| Pijnpunten |  | Moet drie keer naar de dokter bellen | Koppeling met het CBR ligt eruit |  |
| Kansen     |  | Lijstje met alles wat je nodig hebt | Inloopochtend voor 65-plus |  |
| Behoeften  |  |  | Wil vandaag nog weten of het goed komt |  |
)"}};

}  // namespace

extern const Rule cause_not_consequence;
constinit const Rule cause_not_consequence{
    .id = "cause-not-consequence",
    .code = "JL017",
    .severity = Severity::warning,
    .from = Stage::mapping,
    .about = Rule::About::journey,
    .origin = kOrigin,
    .title = {"Oorzaak in plaats van gevolg", "The cause instead of the consequence"},
    .message = {"“{note}” zegt wat er bij ons misgaat, niet wat de klant daarvan merkt.",
                "“{note}” says what goes wrong on our side, not what the customer notices."},
    .why = {"Voor de klant maakt de oorzaak niet uit. Die heeft een andere trein nodig, of een antwoord.",
            "To the customer the cause makes no difference. They need another train, or an answer."},
    .advice = {"Schrijf het gevolg op de kaart en schuif de oorzaak naar achter de schermen.",
               "Write the consequence on the map and move the cause backstage."},
    .question = {"Wat kan de klant daardoor niet, en wat heeft die dan nodig?",
                 "What can the customer not do because of this, and what do they need then?"},
    .fixes = {},
    .check = check,
    .weight = 40};

extern const std::span<const Example> cause_not_consequence_examples;
constinit const std::span<const Example> cause_not_consequence_examples{kExamples};

}  // namespace journeylint::catalog
