#include <array>
#include <optional>
#include <vector>

#include "rules/hits.hpp"
#include "rules/rule.hpp"

namespace journeylint::catalog {
namespace {

/// Lanes above the line of visibility, apart from the steps: a step written from the inside is a rule of its own.
constexpr Kinds kVisible{NoteType::touchpoint, NoteType::thought,     NoteType::need, NoteType::quote,
                         NoteType::emotion,    NoteType::expectation, NoteType::goal};
/// Notes that say by their own colour or label that they are our work.
constexpr Kinds kOwnWork{NoteType::backstage, NoteType::system};

/// A contact is named in a word or two, and a name does nothing: fewer words than this do not tell whose work it is.
constexpr std::size_t kSentence = 3;

bool inside(const Note& note, NoteType lane) {
  if (kOwnWork.has(note.type)) return lane == NoteType::step || kVisible.has(lane);
  const bool internal = note.reading.voice && note.reading.voice->label == Voice::internal;
  return kVisible.has(lane) && note.type == lane && internal && note.reading.words >= kSentence;
}

void check(const Subject& subject, std::vector<Hit>& hits) {
  const Journey& journey = *subject.journey;
  for (const Note& note : journey.notes) {
    if (!note.lane || !inside(note, journey.lanes[note.lane->value].type)) continue;
    Hit hit = hit_at(note, note.reading.voice ? note.reading.voice->cue : std::optional<Cue>());
    if (note.reading.voice) hit.confidence *= note.reading.voice->score;
    hits.push_back(std::move(hit));
  }
}

constexpr std::array<std::string_view, 3> kOrigin{"R019", "R024", "R118"};

constexpr std::array<std::string_view, 1> kSilences{"inside-out-step"};

constexpr std::array kFixes{FixTemplate{
    "move-to-backstage", {"Naar achter de schermen verplaatsen", "Move to backstage"}, FixTemplate::Safety::safe}};

constexpr std::array kExamples{Example{Example::Expect::fires, Language::nl, R"(
# Klantreis: een nieuw rijbewijs
Persona: Henk, 69, gepensioneerd buschauffeur, rijdt zijn vrouw naar dialyse, wil geen week zonder
Begin: ziet dat zijn pasje over een maand verloopt
Eind: heeft het nieuwe pasje in zijn portemonnee
Vraag: waar lopen oudere inwoners vast bij het verlengen?
|               | Erachter komen | Voorbereiden | Aanvragen | Ophalen |
| Stappen       | Leest een brief van de gemeente; Vraagt zijn dochter om raad | Laat een pasfoto maken; Haalt een verklaring bij de huisarts | Rijdt naar het gemeentehuis; Levert zijn papieren in | Haalt het pasje op; Rijdt opgelucht naar huis |
| Contactpunten | Brief; Dochter | Fotograaf; Huisarts | !Burgerzaken controleert de papieren in het systeem | Balie |
| Gevoel        | onrustig | boos | gespannen | blij |
| Pijnpunten    |  | Moet drie keer naar de dokter bellen | Afspraak kan pas over twee weken |  |
| Kansen        |  | Lijstje met alles wat je nodig hebt | Inloopochtend voor 65-plus |  |
)"},
                               Example{Example::Expect::fires, Language::en, R"(
# Customer journey: adopting a cat
Persona: Dolores, 67, widow, lives on the third floor, wants company that does not need walking
Start: flat is too quiet after the funeral
End: cat sleeps on her bed
Question: why do older people leave the shelter without a cat?
|               | Thinking about it | Visiting | Bringing it home | Living together |
| Steps         | Talks it over with her daughter; Looks at photos online | Takes the bus to the shelter; Sits in a room with three cats | Signs the papers; Carries the basket up the stairs | Buys the wrong food twice; Tells her neighbours about him |
| Touchpoints   | Daughter; Website | Volunteer | !CRM system creates a record | Vet |
| Emotions      | hopeful | nervous | worried | delighted |
| Pains         | No idea what it costs in a year | Nobody says which cats are calm | Papers are in tiny print |  |
| Opportunities | Yearly costs on one card | Calm cats in a room of their own | Papers in large print |  |
)"},
                               Example{Example::Expect::clean, Language::nl, R"(
# Klantreis: een nieuw rijbewijs
Persona: Henk, 69, gepensioneerd buschauffeur, rijdt zijn vrouw naar dialyse, wil geen week zonder
Begin: ziet dat zijn pasje over een maand verloopt
Eind: heeft het nieuwe pasje in zijn portemonnee
Vraag: waar lopen oudere inwoners vast bij het verlengen?
|               | Erachter komen | Voorbereiden | Aanvragen | Ophalen |
| Stappen       | Leest een brief van de gemeente; Vraagt zijn dochter om raad | Laat een pasfoto maken; Haalt een verklaring bij de huisarts | Rijdt naar het gemeentehuis; Levert zijn papieren in | Haalt het pasje op; Rijdt opgelucht naar huis |
| Contactpunten | Brief; Dochter | Fotograaf; Huisarts | Balie | Balie |
| Gevoel        | onrustig | boos | gespannen | blij |
| Pijnpunten    |  | Moet drie keer naar de dokter bellen | Afspraak kan pas over twee weken |  |
| Kansen        |  | Lijstje met alles wat je nodig hebt | Inloopochtend voor 65-plus |  |
| Backstage     |  |  | Burgerzaken controleert de papieren | Balie bewaart het pasje |
)"},
                               Example{Example::Expect::clean, Language::en, R"(
# Customer journey: adopting a cat
Persona: Dolores, 67, widow, lives on the third floor, wants company that does not need walking
Start: flat is too quiet after the funeral
End: cat sleeps on her bed
Question: why do older people leave the shelter without a cat?
|               | Thinking about it | Visiting | Bringing it home | Living together |
| Steps         | Talks it over with her daughter; Looks at photos online | Takes the bus to the shelter; Sits in a room with three cats | Signs the papers; Carries the basket up the stairs | Buys the wrong food twice; Tells her neighbours about him |
| Touchpoints   | Daughter; Website | Volunteer | Adoption form | Vet |
| Emotions      | hopeful | nervous | worried | delighted |
| Pains         | No idea what it costs in a year | Nobody says which cats are calm | Papers are in tiny print |  |
| Opportunities | Yearly costs on one card | Calm cats in a room of their own | Papers in large print |  |
| Backstage     |  | Volunteers clean the rooms | Shelter checks the address |  |
)"}};

}  // namespace

extern const Rule backstage_in_customer_lane;
constinit const Rule backstage_in_customer_lane{
    .id = "backstage-in-customer-lane",
    .code = "JL048",
    .severity = Severity::warning,
    .from = Stage::mapping,
    .about = Rule::About::journey,
    .origin = kOrigin,
    .title = {"Eigen werk tussen dat van de klant", "Our own work among the customer’s"},
    .message = {"“{note}” gebeurt achter de schermen, maar ligt op een rij van de klant.",
                "“{note}” happens behind the scenes, but lies in a lane of the customer."},
    .why = {"Daardoor lijkt het alsof de klant dit ziet of doet. Intern werk hoort wel op de kaart, onder de lijn.",
            "It looks as if the customer sees or does this. Internal work does belong on the map, below the line."},
    .advice = {"Schuif de notitie naar achter de schermen, en zet op deze rij wat de klant ervan merkt.",
               "Move the note backstage, and put in this lane what the customer notices of it."},
    .question = {"Ziet de klant dit gebeuren?", "Does the customer see this happen?"},
    .fixes = kFixes,
    .check = check,
    .silences = kSilences,
    .weight = 52};

extern const std::span<const Example> backstage_in_customer_lane_examples;
constinit const std::span<const Example> backstage_in_customer_lane_examples{kExamples};

}  // namespace journeylint::catalog
