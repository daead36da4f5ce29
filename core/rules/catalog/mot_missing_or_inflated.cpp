#include <array>
#include <vector>

#include "rules/hits.hpp"
#include "rules/rule.hpp"

namespace journeylint::catalog {
namespace {

constexpr RuleOption kMaxMoments{
    "max-moments-of-truth",
    5,
    1,
    50,
    {"Hoeveel momenten van de waarheid een kaart mag hebben.", "How many moments of truth a map may have."}};
/// One in five contacts at most decides; but three moments are never too many, however small the map.
constexpr double kMaxShare = 0.2;
constexpr std::size_t kAlwaysFine = 3;

void check(const Subject& subject, std::vector<Hit>& hits) {
  const JourneyIndex& index = *subject.index;
  const auto moments = index.of(NoteType::moment_of_truth);
  const std::size_t path = index.count(kCustomerPath);
  if (moments.empty()) {
    if (path == 0 || index.may_hide({NoteType::moment_of_truth})) return;
    Hit hit;
    add_count(hit, "count", 0);
    hits.push_back(std::move(hit));
    return;
  }
  const auto count = static_cast<double>(moments.size());
  const bool crowded = moments.size() > kAlwaysFine && count > kMaxShare * static_cast<double>(path);
  if (count <= subject.option(kMaxMoments) && !crowded) return;
  Hit hit;
  add_elements(hit, moments);
  add_count(hit, "count", moments.size());
  hits.push_back(std::move(hit));
}

constexpr std::array<std::string_view, 3> kOrigin{"R061", "R066", "R052"};

constexpr std::array<std::string_view, 2> kSilences{"mot-without-stakes", "contact-facts-missing"};

constexpr std::array kOptions{kMaxMoments};

constexpr std::array kExamples{Example{Example::Expect::fires, Language::nl, R"(
# Klantreis: de wasmachine is stuk
Persona: Anouk, 36, twee kleuters, werkt vier dagen, wil vrijdag weer schone was
Start: water op de keukenvloer
Einde: eerste was draait weer zonder lekken
Vraag: waarom bellen klanten twee keer voordat de monteur komt?
Deelnemers: Rachid (planning), Lies (klantenservice), Tom (buitendienst)
|            | Ontdekken | Hulp zoeken | Monteur aan huis | Weer wassen |
| Stappen    | Dweilt de vloer; Draait de kraan dicht | Belt de klantenservice; Kiest een dagdeel | Blijft een ochtend thuis; Laat de monteur binnen | Draait een proefwas; Betaalt met een tikkie |
| Emoties    | geschrokken | geïrriteerd | gerustgesteld | opgelucht |
| Pijnpunten | Handleiding is onvindbaar | Staat 20 minuten in de wacht |  |  |
| Kansen     | Storingshulp met foto's | Zelf een tijd kiezen op de site |  |  |
| Bewijs     | 8 interviews | Belgegevens oktober, n=412 | Meegelopen met 3 monteurs | Enquête na reparatie, n=96 |
| Acties     | Lies maakt storingshulp met foto's, meten: minder telefoontjes, februari | Rachid: tijd kiezen op de site, KPI wachttijd onder 3 minuten, april |  |  |
)"},
                               Example{Example::Expect::fires, Language::en, R"(
# Customer journey: adopting a cat
Persona: Dolores, 67, widow, lives on the third floor, wants company that does not need walking
Start: flat is too quiet after the funeral
End: cat sleeps on her bed
Question: why do older people leave the shelter without a cat?
Participants: Ivo (shelter), Bea (vet), Carl (volunteers)
|                  | Thinking about it | Visiting | Bringing it home | Living together |
| Steps            | Talks it over with her daughter; Looks at photos online | Takes the bus to the shelter; Sits in a room with three cats | Signs the papers; Carries the basket up the stairs | Buys the wrong food twice; Tells her neighbours about him |
| Emotions         | hopeful | nervous | worried | delighted |
| Pains            | No idea what it costs in a year | Nobody says which cats are calm | Papers are in tiny print |  |
| Opportunities    | Yearly costs on one card | Calm cats in a room of their own | Papers in large print |  |
| Moments of truth | !A daughter who says yes, or an evening alone | !Ten quiet minutes with one cat, or home alone | !Papers she can read, or she gives up | !A cat that eats, or back to the shelter |
| Evidence         | 6 interviews | Observation on two Sundays | Adoption records, n=140 | Survey after a month, n=51 |
| Actions          | Ivo puts the yearly costs online, KPI calls about costs, February | Carl sets up a calm room, measure: leavers from 40 to 25 %, March |  |  |
)"},
                               Example{Example::Expect::fires, Language::en, R"(
# Customer journey: a bank account for a new café
Persona: Mateus, 29, opens his first café, knows coffee and no paperwork
Start: landlord asks for a business account
End: first customer pays by card
Question: where do small founders give up on us?
Participants: Hilde (branch), Omar (onboarding), Priya (compliance)
|                 | Searching | Applying | Waiting | Opening day |
| Steps           | Asks two friends; Compares fees; Reads reviews; Makes a list; Sleeps on it | Fills in the form; Scans his passport; Signs; Uploads a photo; Finds a stamp | Looks at his inbox; Calls the bank; Rings the landlord; Waits; Calls again | Plugs in the reader; Pours an espresso; Counts the till; Smiles; Locks up |
| Touchpoints     | Friends; Comparison site | Online form | Call centre | Card reader |
| Emotions        | curious | annoyed | anxious | proud |
| Pains           |  | Form asks for papers he cannot have yet | Hears nothing for nine days |  |
| Opportunities   |  | Save the form and send papers later | A message at every step |  |
| Moment of truth | !Friends say yes, or they laugh | !The form saves, or he starts over; !The passport scan works, or he gives up | !An answer before the lease, or the bank next door; !A human voice, or a robot | !The reader works on day one, or people pay cash |
| Evidence        | 7 interviews with founders | Web analytics, n=1,900 | Call log, n=260 | Survey after opening, n=48 |
| Actions         |  | Omar lets people send papers later, KPI finished forms from 35 to 50 %, March | Hilde sends a message at every step, measure: calls about status, May |  |
)"},
                               Example{Example::Expect::clean, Language::nl, R"(
# Klantreis: de wasmachine is stuk
Persona: Anouk, 36, twee kleuters, werkt vier dagen, wil vrijdag weer schone was
Start: water op de keukenvloer
Einde: eerste was draait weer zonder lekken
Vraag: waarom bellen klanten twee keer voordat de monteur komt?
Deelnemers: Rachid (planning), Lies (klantenservice), Tom (buitendienst)
|                          | Ontdekken | Hulp zoeken | Monteur aan huis | Weer wassen |
| Stappen                  | Dweilt de vloer; Draait de kraan dicht | Belt de klantenservice; Kiest een dagdeel | Blijft een ochtend thuis; Laat de monteur binnen | Draait een proefwas; Betaalt met een tikkie |
| Emoties                  | geschrokken | geïrriteerd | gerustgesteld | opgelucht |
| Pijnpunten               | Handleiding is onvindbaar | Staat 20 minuten in de wacht |  |  |
| Kansen                   | Storingshulp met foto's | Zelf een tijd kiezen op de site |  |  |
| Momenten van de waarheid |  | Binnen twee dagen een monteur, of ze koopt een nieuwe bij een ander |  |  |
| Bewijs                   | 8 interviews | Belgegevens oktober, n=412 | Meegelopen met 3 monteurs | Enquête na reparatie, n=96 |
| Acties                   | Lies maakt storingshulp met foto's, meten: minder telefoontjes, februari | Rachid: tijd kiezen op de site, KPI wachttijd onder 3 minuten, april |  |  |
)"},
                               Example{Example::Expect::clean, Language::en, R"(
# Customer journey: adopting a cat
Persona: Dolores, 67, widow, lives on the third floor, wants company that does not need walking
Start: flat is too quiet after the funeral
End: cat sleeps on her bed
Question: why do older people leave the shelter without a cat?
Participants: Ivo (shelter), Bea (vet), Carl (volunteers)
|                  | Thinking about it | Visiting | Bringing it home | Living together |
| Steps            | Talks it over with her daughter; Looks at photos online | Takes the bus to the shelter; Sits in a room with three cats | Signs the papers; Carries the basket up the stairs | Buys the wrong food twice; Tells her neighbours about him |
| Emotions         | hopeful | nervous | worried | delighted |
| Pains            | No idea what it costs in a year | Nobody says which cats are calm | Papers are in tiny print |  |
| Opportunities    | Yearly costs on one card | Calm cats in a room of their own | Papers in large print |  |
| Moments of truth | A daughter who says yes, or an evening alone | Ten quiet minutes with one cat, or home alone | Papers she can read, or she gives up |  |
| Evidence         | 6 interviews | Observation on two Sundays | Adoption records, n=140 | Survey after a month, n=51 |
| Actions          | Ivo puts the yearly costs online, KPI calls about costs, February | Carl sets up a calm room, measure: leavers from 40 to 25 %, March |  |  |
)"},
                               Example{Example::Expect::clean, Language::en, R"(
# Customer journey: a bank account for a new café
Persona: Mateus, 29, opens his first café, knows coffee and no paperwork
Start: landlord asks for a business account
End: first customer pays by card
Question: where do small founders give up on us?
Participants: Hilde (branch), Omar (onboarding), Priya (compliance)
|                 | Searching | Applying | Waiting | Opening day |
| Steps           | Asks two friends; Compares fees; Reads reviews; Makes a list; Sleeps on it | Fills in the form; Scans his passport; Signs; Uploads a photo; Finds a stamp | Looks at his inbox; Calls the bank; Rings the landlord; Waits; Calls again | Plugs in the reader; Pours an espresso; Counts the till; Smiles; Locks up |
| Touchpoints     | Friends; Comparison site | Online form | Call centre | Card reader |
| Emotions        | curious | annoyed | anxious | proud |
| Pains           |  | Form asks for papers he cannot have yet | Hears nothing for nine days |  |
| Opportunities   |  | Save the form and send papers later | A message at every step |  |
| Moment of truth | Friends say yes, or they laugh | The form saves, or he starts over | An answer before the lease, or the bank next door; A human voice, or a robot | The reader works on day one, or people pay cash |
| Evidence        | 7 interviews with founders | Web analytics, n=1,900 | Call log, n=260 | Survey after opening, n=48 |
| Actions         |  | Omar lets people send papers later, KPI finished forms from 35 to 50 %, March | Hilde sends a message at every step, measure: calls about status, May |  |
)"}};

}  // namespace

extern const Rule mot_missing_or_inflated;
constinit const Rule mot_missing_or_inflated{
    .id = "mot-missing-or-inflated",
    .code = "JL030",
    .severity = Severity::warning,
    .from = Stage::improving,
    .about = Rule::About::journey,
    .origin = kOrigin,
    .title = {"Momenten van de waarheid", "Moments of truth"},
    .message = {"{count=0:Er is nog geen moment van de waarheid aangewezen.|*:Er zijn {count} momenten van de "
                "waarheid. Dan is er geen een meer dan de ander.}",
                "{count=0:No moment of truth has been chosen yet.|*:There are {count} moments of truth. Then none of "
                "them stands out.}"},
    .why = {"Niet elk contact telt even zwaar. Op één of twee momenten win of verlies je de klant; daar begin je.",
            "Not every contact weighs the same. At one or two moments the customer is won or lost; begin there."},
    .advice = {"Laat iedereen drie stippen plakken en kies de top drie.",
               "Let everybody place three dots and choose the top three."},
    .question = {"Waar kon het voor deze klant alle kanten op?",
                 "Where could it have gone either way for this customer?"},
    .fixes = {},
    .options = kOptions,
    .check = check,
    .silences = kSilences,
    .weight = 38};

extern const std::span<const Example> mot_missing_or_inflated_examples;
constinit const std::span<const Example> mot_missing_or_inflated_examples{kExamples};

}  // namespace journeylint::catalog
