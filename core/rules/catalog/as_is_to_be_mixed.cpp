#include <array>
#include <vector>

#include "rules/hits.hpp"
#include "rules/rule.hpp"

namespace journeylint::catalog {
namespace {

/// Lanes that say what happens. Needs, thoughts and opportunities may wish.
constexpr Kinds kHappening{NoteType::step, NoteType::touchpoint, NoteType::frontstage, NoteType::backstage,
                           NoteType::system};
/// On a map that does not say whether it is of now, one wish proves nothing.
constexpr std::size_t kUndeclaredLeast = 2;

void check(const Subject& subject, std::vector<Hit>& hits) {
  const Journey& journey = *subject.journey;
  const JourneyIndex& index = *subject.index;
  if (journey.state == MapState::to_be) return;
  std::vector<const Note*> wishes;
  for (const Note& note : journey.notes) {
    if (kHappening.has(note.type) && note.reading.prescriptive) wishes.push_back(&note);
  }
  if (journey.state == MapState::undeclared) {
    // Where half or more is a wish it is a map of later, whose state nobody wrote down: no mistake.
    if (wishes.size() < kUndeclaredLeast || 2 * wishes.size() >= index.count(kHappening)) return;
  }
  for (const Note* note : wishes) hits.push_back(hit_at(*note, note->reading.prescriptive));
}

constexpr std::array<std::string_view, 5> kOrigin{"R048", "R049", "R050", "R102", "R132"};

constexpr std::array kExamples{Example{Example::Expect::fires, Language::nl, R"(
# Klantreis: een nieuw rijbewijs (huidige situatie)
Persona: Henk, 69, gepensioneerd buschauffeur, rijdt zijn vrouw naar dialyse, wil geen week zonder
Begin: ziet dat zijn pasje over een maand verloopt
Eind: heeft het nieuwe pasje in zijn portemonnee
Vraag: waar lopen oudere inwoners vast bij het verlengen?
|            | Erachter komen | Voorbereiden | Aanvragen | Ophalen |
| Stappen    | Leest een brief van de gemeente; Vraagt zijn dochter om raad | Laat een pasfoto maken; Haalt een verklaring bij de huisarts | Rijdt naar het gemeentehuis; Levert zijn papieren in; !Klant zou online moeten kunnen aanvragen | Haalt het pasje op; Rijdt opgelucht naar huis |
| Gevoel     | onrustig | boos | gespannen | blij |
| Pijnpunten |  | Moet drie keer naar de dokter bellen | Afspraak kan pas over twee weken |  |
| Kansen     |  | Lijstje met alles wat je nodig hebt | Inloopochtend voor 65-plus |  |
)"},
                               Example{Example::Expect::fires, Language::en, R"(
# Customer journey: a bank account for a new café
Persona: Mateus, 29, opens his first café, knows coffee and no paperwork
Start: landlord asks for a business account
End: first customer pays by card
Question: where do small founders give up on us?
|               | Searching | Applying | Waiting | Opening day |
| Steps         | Asks two friends with bars; Compares fees on his phone | Fills in the form at night; Scans his passport; !The bank should save the form | Looks at his inbox every morning; Calls the bank; !Should get a message every day | Plugs in the card reader; Pours the first espresso |
| Emotions      | curious | annoyed | anxious | proud |
| Pains         |  | Form asks for papers he cannot have yet | Hears nothing for nine days |  |
| Opportunities |  | Save the form and send papers later | A message at every step |  |
)"},
                               Example{Example::Expect::clean, Language::nl, R"(
# Klantreis: een nieuw rijbewijs (huidige situatie)
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
| Steps         | Asks two friends with bars; Compares fees on his phone | Fills in the form at night; Scans his passport; The bank should save the form | Looks at his inbox every morning; Calls the bank | Plugs in the card reader; Pours the first espresso |
| Emotions      | curious | annoyed | anxious | proud |
| Pains         |  | Form asks for papers he cannot have yet | Hears nothing for nine days |  |
| Opportunities |  | Save the form and send papers later | A message at every step |  |
)"},
                               Example{Example::Expect::clean, Language::nl, R"(
# Klantreis: een nieuw rijbewijs (gewenste situatie)
Persona: Henk, 69, gepensioneerd buschauffeur, rijdt zijn vrouw naar dialyse, wil geen week zonder
Begin: ziet dat zijn pasje over een maand verloopt
Eind: heeft het nieuwe pasje in zijn portemonnee
Vraag: waar lopen oudere inwoners vast bij het verlengen?
|            | Erachter komen | Voorbereiden | Aanvragen | Ophalen |
| Stappen    | Leest een brief van de gemeente; Vraagt zijn dochter om raad | Laat een pasfoto maken; Haalt een verklaring bij de huisarts | Rijdt naar het gemeentehuis; Levert zijn papieren in; Klant zou online moeten kunnen aanvragen | Haalt het pasje op; Rijdt opgelucht naar huis |
| Gevoel     | onrustig | boos | gespannen | blij |
| Pijnpunten |  | Moet drie keer naar de dokter bellen | Afspraak kan pas over twee weken |  |
| Kansen     |  | Lijstje met alles wat je nodig hebt | Inloopochtend voor 65-plus |  |
)"}};

}  // namespace

extern const Rule as_is_to_be_mixed;
constinit const Rule as_is_to_be_mixed{
    .id = "as-is-to-be-mixed",
    .code = "JL041",
    .severity = Severity::error,
    .from = Stage::mapping,
    .about = Rule::About::journey,
    .origin = kOrigin,
    .title = {"Nu en straks door elkaar", "Now and later mixed"},
    .message = {"“{note}” gaat over hoe het zou moeten, tussen stappen die zeggen hoe het nu gaat.",
                "“{note}” is about how it should be, among steps that say how it is now."},
    .why = {"Wie wens en werkelijkheid mengt, ziet de gaten niet meer: precies die wil je vinden.",
            "Mix wish and reality and the gaps disappear, and those are just what you want to find."},
    .advice = {"Schrijf op wat er nu echt gebeurt, en schuif de wens naar de kansen of naar een kaart van straks.",
               "Write what really happens now, and move the wish to the opportunities or to a map of later."},
    .question = {"Hoe ging het gisteren?", "How did it go yesterday?"},
    .fixes = {},
    .check = check,
    .weight = 62};

extern const std::span<const Example> as_is_to_be_mixed_examples;
constinit const std::span<const Example> as_is_to_be_mixed_examples{kExamples};

}  // namespace journeylint::catalog
