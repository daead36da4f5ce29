#include <algorithm>
#include <array>
#include <vector>

#include "rules/rule.hpp"

namespace journeylint::catalog {
namespace {

// Info, not a warning: a journey can really stay inside one house, and a name we do not know may be somebody outside.
/// Fewer contacts than this are too few to miss anything among.
constexpr std::size_t kLeastContacts = 5;

constexpr Kinds kContacts{NoteType::touchpoint, NoteType::channel};

bool outside(const NoteReading& reading) {
  if (reading.third_party) return true;
  if (!reading.channel) return false;
  return reading.channel->channel == Channel::external || reading.channel->directness == Directness::indirect;
}

void check(const Subject& subject, std::vector<Hit>& hits) {
  const Journey& journey = *subject.journey;
  const JourneyIndex& index = *subject.index;
  if (!index.words_read() || index.may_hide(kContacts)) return;
  if (index.count(kContacts) < kLeastContacts) return;
  if (std::any_of(journey.notes.begin(), journey.notes.end(), [](const Note& note) { return outside(note.reading); })) {
    return;
  }
  if (std::any_of(journey.header.begin(), journey.header.end(),
                  [](const HeaderCard& card) { return outside(card.reading); })) {
    return;
  }
  hits.push_back({});
}

constexpr std::array<std::string_view, 3> kOrigin{"R020", "R022", "R025"};

constexpr std::array kExamples{Example{Example::Expect::fires, Language::nl, R"(
# Klantreis: een nieuw rijbewijs
Persona: Henk, 69, gepensioneerd buschauffeur, rijdt zijn vrouw naar dialyse, wil geen week zonder
Begin: ziet dat zijn pasje over een maand verloopt
Eind: heeft het nieuwe pasje in zijn portemonnee
Vraag: waar lopen oudere inwoners vast bij het verlengen?
|               | Erachter komen | Voorbereiden | Aanvragen | Ophalen |
| Stappen       | Ziet de brief liggen; Zoekt zijn bril | Laat een pasfoto maken; Haalt een verklaring bij de huisarts | Rijdt naar het gemeentehuis; Levert zijn papieren in | Haalt het pasje op; Rijdt opgelucht naar huis |
| Contactpunten | Brief | Formulier | Balie; Telefoon | Balie |
| Gevoel        | onrustig | boos | gespannen | blij |
)"},
                               Example{Example::Expect::fires, Language::en, R"(
# Customer journey: adopting a cat
Persona: Dolores, 67, widow, lives on the third floor
Start: flat is too quiet after the funeral
End: cat sleeps on her bed
Question: why do older people leave the shelter without a cat?
|             | Thinking about it | Visiting | Bringing it home | Living together |
| Steps       | Looks at photos; Makes a list | Takes the bus to the shelter; Sits in a room with three cats | Signs the papers; Carries the basket up the stairs | Buys the wrong food twice |
| Touchpoints | Website | Front desk | Adoption form | Phone; Email |
| Emotions    | hopeful | nervous | worried | delighted |
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
)"},
                               Example{Example::Expect::clean, Language::en, R"(
# Customer journey: adopting a cat
Persona: Dolores, 67, widow, lives on the third floor, wants company that does not need walking
Start: flat is too quiet after the funeral
End: cat sleeps on her bed
Question: why do older people leave the shelter without a cat?
|             | Thinking about it | Visiting | Bringing it home | Living together |
| Steps       | Talks it over with her daughter; Looks at photos online | Takes the bus to the shelter; Sits in a room with three cats | Signs the papers; Carries the basket up the stairs | Buys the wrong food twice; Tells her neighbours about him |
| Touchpoints | Daughter; Website | Volunteer | Adoption form | Vet |
| Emotions    | hopeful | nervous | worried | delighted |
)"},
                               Example{Example::Expect::clean, Language::en, R"(
# Customer journey: adopting a cat
Persona: Dolores, 67, widow, lives on the third floor
Start: flat is too quiet after the funeral
End: cat sleeps on her bed
Question: why do older people leave the shelter without a cat?
|             | Thinking about it | Visiting | Bringing it home | Living together |
| Steps       | Looks at photos; Makes a list | Takes the bus to the shelter; Sits in a room with three cats | Signs the papers; Carries the basket up the stairs | Buys the wrong food twice |
| Touchpoints | Website | Front desk | Adoption form | Phone |
| Emotions    | hopeful | nervous | worried | delighted |
)"}};

}  // namespace

extern const Rule outside_world_missing;
constinit const Rule outside_world_missing{
    .id = "outside-world-missing",
    .code = "JL018",
    .severity = Severity::info,
    .from = Stage::mapping,
    .about = Rule::About::journey,
    .origin = kOrigin,
    .title = {"Alleen onze eigen wereld", "Only our own world"},
    .message = {"Alles op deze kaart gebeurt bij ons: er komt niemand van buiten in voor.",
                "Everything on this map happens with us: nobody from outside appears in it."},
    .why =
        {"Klanten vragen vrienden, lezen beoordelingen en kijken bij anderen. Op die momenten ben je er niet bij, maar "
         "ze tellen wel mee.",
         "Customers ask friends, read reviews and look elsewhere. You are not there at those moments, but they count."},
    .advice = {"Zoek per fase wie of wat er buiten jullie om meespeelt: familie, een zoekmachine, een concurrent.",
               "For each phase, look for who or what plays a part outside you: family, a search engine, a competitor."},
    .question = {"Wie vraagt de klant om raad als wij er niet bij zijn?",
                 "Whom does the customer ask when we are not there?"},
    .fixes = {},
    .check = check,
    .weight = 20};

extern const std::span<const Example> outside_world_missing_examples;
constinit const std::span<const Example> outside_world_missing_examples{kExamples};

}  // namespace journeylint::catalog
