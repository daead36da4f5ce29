#include <array>
#include <map>
#include <string>
#include <vector>

#include "rules/names.hpp"
#include "rules/rule.hpp"

namespace journeylint::catalog {
namespace {

// Not by who typed the notes: a facilitator often types for everybody.
constexpr Kinds kInside{NoteType::backstage, NoteType::department, NoteType::owner, NoteType::action};

void check(const Subject& subject, std::vector<Hit>& hits) {
  const Journey& journey = *subject.journey;
  const std::string names = names_at_the_table(journey);
  if (names.empty()) return;
  std::map<std::string, Hit> absent;
  for (const Note& note : journey.notes) {
    if (!kInside.has(note.type) || !note.reading.department) continue;
    // Somebody of theirs by name will do.
    if (shares_a_word(note.text, names)) continue;
    const Cue cue = *note.reading.department;
    const std::string department = note.text.substr(cue.begin, cue.end - cue.begin);
    Hit& hit = absent[folded(department)];
    if (hit.elements.empty()) hit.args.push_back({"department", department});
    hit.elements.push_back(note.element);
    hit.pointers.push_back({note.element, note.text, cue});
  }
  for (auto& one : absent) hits.push_back(std::move(one.second));
}

constexpr std::array<std::string_view, 5> kOrigin{"R030", "R032", "R034", "R069", "R137"};

constexpr std::array kExamples{Example{Example::Expect::fires, Language::nl, R"(
# Klantreis: een nieuw rijbewijs
Persona: Henk, 69, gepensioneerd buschauffeur, rijdt zijn vrouw naar dialyse, wil geen week zonder
Begin: ziet dat zijn pasje over een maand verloopt
Eind: heeft het nieuwe pasje in zijn portemonnee
Vraag: waar lopen oudere inwoners vast bij het verlengen?
Deelnemers: Mirjam (burgerzaken), Stef (webteam), Joke (balie)
|            | Erachter komen | Voorbereiden | Aanvragen | Ophalen |
| Stappen    | Leest een brief van de gemeente; Vraagt zijn dochter om raad | Laat een pasfoto maken; Haalt een verklaring bij de huisarts | Rijdt naar het gemeentehuis; Levert zijn papieren in | Haalt het pasje op; Rijdt opgelucht naar huis |
| Gevoel     | onrustig | boos | gespannen | blij |
| Pijnpunten |  | Moet drie keer naar de dokter bellen | Afspraak kan pas over twee weken |  |
| Kansen     |  | Lijstje met alles wat je nodig hebt | Inloopochtend voor 65-plus |  |
| Backstage  |  | !Juridische zaken keurt de verklaring goed | Burgerzaken controleert de papieren | Balie bewaart het pasje |
)"},
                               Example{Example::Expect::fires, Language::en, R"(
# Customer journey: a bank account for a new café
Persona: Mateus, 29, opens his first café, knows coffee and no paperwork
Start: landlord asks for a business account
End: first customer pays by card
Question: where do small founders give up on us?
Participants: Hilde (branch), Omar (onboarding), Priya (compliance)
|               | Searching | Applying | Waiting | Opening day |
| Steps         | Asks two friends with bars; Compares fees on his phone | Fills in the form at night; Scans his passport | Looks at his inbox every morning; Calls the bank | Plugs in the card reader; Pours the first espresso |
| Emotions      | curious | annoyed | anxious | proud |
| Pains         |  | Form asks for papers he cannot have yet | Hears nothing for nine days |  |
| Opportunities |  | Save the form and send papers later | A message at every step |  |
| Backstage     |  | Onboarding checks the papers | Compliance screens the owner | !Finance department books the fee |
)"},
                               Example{Example::Expect::clean, Language::nl, R"(
# Klantreis: een nieuw rijbewijs
Persona: Henk, 69, gepensioneerd buschauffeur, rijdt zijn vrouw naar dialyse, wil geen week zonder
Begin: ziet dat zijn pasje over een maand verloopt
Eind: heeft het nieuwe pasje in zijn portemonnee
Vraag: waar lopen oudere inwoners vast bij het verlengen?
Deelnemers: Mirjam (burgerzaken), Stef (webteam), Joke (balie)
|            | Erachter komen | Voorbereiden | Aanvragen | Ophalen |
| Stappen    | Leest een brief van de gemeente; Vraagt zijn dochter om raad | Laat een pasfoto maken; Haalt een verklaring bij de huisarts | Rijdt naar het gemeentehuis; Levert zijn papieren in | Haalt het pasje op; Rijdt opgelucht naar huis |
| Gevoel     | onrustig | boos | gespannen | blij |
| Pijnpunten |  | Moet drie keer naar de dokter bellen | Afspraak kan pas over twee weken |  |
| Kansen     |  | Lijstje met alles wat je nodig hebt | Inloopochtend voor 65-plus |  |
| Backstage  |  |  | Burgerzaken controleert de papieren | Balie bewaart het pasje |
)"},
                               Example{Example::Expect::clean, Language::en, R"(
# Customer journey: a bank account for a new café
Persona: Mateus, 29, opens his first café, knows coffee and no paperwork
Start: landlord asks for a business account
End: first customer pays by card
Question: where do small founders give up on us?
Participants: Hilde (branch), Omar (onboarding), Priya (compliance)
|               | Searching | Applying | Waiting | Opening day |
| Steps         | Asks two friends with bars; Compares fees on his phone | Fills in the form at night; Scans his passport | Looks at his inbox every morning; Calls the bank | Plugs in the card reader; Pours the first espresso |
| Emotions      | curious | annoyed | anxious | proud |
| Pains         |  | Form asks for papers he cannot have yet | Hears nothing for nine days |  |
| Opportunities |  | Save the form and send papers later | A message at every step |  |
| Backstage     |  | Onboarding checks the papers | Compliance screens the owner |  |
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
| Backstage     |  | Onboarding checks the papers | Compliance screens the owner | Finance department books the fee |
)"}};

}  // namespace

extern const Rule department_not_represented;
constinit const Rule department_not_represented{
    .id = "department-not-represented",
    .code = "JL043",
    .severity = Severity::warning,
    .from = Stage::mapping,
    .about = Rule::About::journey,
    .origin = kOrigin,
    .title = {"Afdeling ontbreekt aan tafel", "A department is not at the table"},
    .message = {"“{department}” staat op de kaart, maar niet bij de deelnemers.",
                "“{department}” is on the map, but not among the participants."},
    .why = {"Wie het werk doet, weet hoe het echt gaat, en moet straks ook meedoen aan de verbetering.",
            "Those who do the work know how it really goes, and will have to take part in the improvement."},
    .advice = {"Vraag iemand van die afdeling erbij, of leg ze deze kaart voor.",
               "Invite somebody from that department, or show them this map."},
    .question = {"Wie missen we hier aan tafel?", "Whom are we missing at this table?"},
    .fixes = {},
    .check = check,
    .weight = 21};

extern const std::span<const Example> department_not_represented_examples;
constinit const std::span<const Example> department_not_represented_examples{kExamples};

}  // namespace journeylint::catalog
