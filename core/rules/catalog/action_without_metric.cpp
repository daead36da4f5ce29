#include <array>
#include <vector>

#include "rules/hits.hpp"
#include "rules/rule.hpp"

namespace journeylint::catalog {
namespace {

constexpr Kinds kMeasures{NoteType::kpi, NoteType::signal, NoteType::data_point, NoteType::other};

void check(const Subject& subject, std::vector<Hit>& hits) {
  const JourneyIndex& index = *subject.index;
  if (!index.words_read()) return;
  for (const Note* note : index.of(NoteType::action)) {
    if (note->reading.metric || index.near(*note, kMeasures)) continue;
    hits.push_back(hit_at(*note));
  }
}

constexpr std::array<std::string_view, 6> kOrigin{"R024", "R091", "R094", "R143", "R153", "R086"};

constexpr std::array kExamples{Example{Example::Expect::fires, Language::nl, R"(
# Klantreis: een nieuw rijbewijs
Persona: Henk, 69, gepensioneerd buschauffeur, rijdt zijn vrouw naar dialyse, wil geen week zonder
Begin: ziet dat zijn pasje over een maand verloopt
Eind: heeft het nieuwe pasje in zijn portemonnee
Vraag: waar lopen oudere inwoners vast bij het verlengen?
Deelnemers: Mirjam (burgerzaken), Stef (webteam), Joke (balie)
Review: mei 2027
|                        | Erachter komen | Voorbereiden | Aanvragen | Ophalen |
| Stappen                | Leest een brief van de gemeente; Vraagt zijn dochter om raad | Laat een pasfoto maken; Haalt een verklaring bij de huisarts | Rijdt naar het gemeentehuis; Levert zijn papieren in | Haalt het pasje op; Rijdt opgelucht naar huis |
| Gevoel                 | onrustig | boos | gespannen | blij |
| Pijnpunten             |  | Moet drie keer naar de dokter bellen | Afspraak kan pas over twee weken |  |
| Kansen                 |  | Lijstje met alles wat je nodig hebt | Inloopochtend voor 65-plus |  |
| Moment van de waarheid |  |  | In één keer goed aan de balie, of weer terug naar huis |  |
| Onderbouwing           | 6 interviews met inwoners | Telling balievragen, n=230 | Observatie aan de balie | Enquête, n=58 |
| Acties                 |  | Stef zet het lijstje online, meten: vragen aan de balie -40 %, maart | !Mirjam start inloopochtend, april |  |
)"},
                               Example{Example::Expect::fires, Language::en, R"(
# Customer journey: a bank account for a new café
Persona: Mateus, 29, opens his first café, knows coffee and no paperwork
Start: landlord asks for a business account
End: first customer pays by card
Question: where do small founders give up on us?
Participants: Hilde (branch), Omar (onboarding), Priya (compliance)
Review: June 2027
|                 | Searching | Applying | Waiting | Opening day |
| Steps           | Asks two friends with bars; Compares fees on his phone | Fills in the form at night; Scans his passport | Looks at his inbox every morning; Calls the bank | Plugs in the card reader; Pours the first espresso |
| Emotions        | curious | annoyed | anxious | proud |
| Pains           |  | Form asks for papers he cannot have yet | Hears nothing for nine days |  |
| Opportunities   |  | Save the form and send papers later | A message at every step |  |
| Moment of truth |  |  | An answer before the lease starts, or he goes to the bank next door |  |
| Evidence        | 7 interviews with founders | Web analytics, n=1,900 | Call log, n=260 | Survey after opening, n=48 |
| Actions         |  | !Omar lets people send papers later, March | Hilde sends a message at every step, measure: calls about status, May |  |
)"},
                               Example{Example::Expect::clean, Language::nl, R"(
# Klantreis: een nieuw rijbewijs
Persona: Henk, 69, gepensioneerd buschauffeur, rijdt zijn vrouw naar dialyse, wil geen week zonder
Begin: ziet dat zijn pasje over een maand verloopt
Eind: heeft het nieuwe pasje in zijn portemonnee
Vraag: waar lopen oudere inwoners vast bij het verlengen?
Deelnemers: Mirjam (burgerzaken), Stef (webteam), Joke (balie)
Review: mei 2027
|                        | Erachter komen | Voorbereiden | Aanvragen | Ophalen |
| Stappen                | Leest een brief van de gemeente; Vraagt zijn dochter om raad | Laat een pasfoto maken; Haalt een verklaring bij de huisarts | Rijdt naar het gemeentehuis; Levert zijn papieren in | Haalt het pasje op; Rijdt opgelucht naar huis |
| Gevoel                 | onrustig | boos | gespannen | blij |
| Pijnpunten             |  | Moet drie keer naar de dokter bellen | Afspraak kan pas over twee weken |  |
| Kansen                 |  | Lijstje met alles wat je nodig hebt | Inloopochtend voor 65-plus |  |
| Moment van de waarheid |  |  | In één keer goed aan de balie, of weer terug naar huis |  |
| Onderbouwing           | 6 interviews met inwoners | Telling balievragen, n=230 | Observatie aan de balie | Enquête, n=58 |
| Acties                 |  | Stef zet het lijstje online, meten: vragen aan de balie -40 %, maart | Mirjam start inloopochtend, KPI wachtdagen onder 5, april |  |
)"},
                               Example{Example::Expect::clean, Language::en, R"(
# Customer journey: a bank account for a new café
Persona: Mateus, 29, opens his first café, knows coffee and no paperwork
Start: landlord asks for a business account
End: first customer pays by card
Question: where do small founders give up on us?
Participants: Hilde (branch), Omar (onboarding), Priya (compliance)
Review: June 2027
|                 | Searching | Applying | Waiting | Opening day |
| Steps           | Asks two friends with bars; Compares fees on his phone | Fills in the form at night; Scans his passport | Looks at his inbox every morning; Calls the bank | Plugs in the card reader; Pours the first espresso |
| Emotions        | curious | annoyed | anxious | proud |
| Pains           |  | Form asks for papers he cannot have yet | Hears nothing for nine days |  |
| Opportunities   |  | Save the form and send papers later | A message at every step |  |
| Moment of truth |  |  | An answer before the lease starts, or he goes to the bank next door |  |
| Evidence        | 7 interviews with founders | Web analytics, n=1,900 | Call log, n=260 | Survey after opening, n=48 |
| Actions         |  | Omar lets people send papers later, KPI finished forms from 35 to 50 %, March | Hilde sends a message at every step, measure: calls about status, May |  |
)"},
                               Example{Example::Expect::clean, Language::nl, R"(
# Klantreis: een nieuw rijbewijs
Persona: Henk, 69, gepensioneerd buschauffeur, rijdt zijn vrouw naar dialyse, wil geen week zonder
Begin: ziet dat zijn pasje over een maand verloopt
Eind: heeft het nieuwe pasje in zijn portemonnee
Vraag: waar lopen oudere inwoners vast bij het verlengen?
Deelnemers: Mirjam (burgerzaken), Stef (webteam), Joke (balie)
Review: mei 2027
|                        | Erachter komen | Voorbereiden | Aanvragen | Ophalen |
| Stappen                | Leest een brief van de gemeente; Vraagt zijn dochter om raad | Laat een pasfoto maken; Haalt een verklaring bij de huisarts | Rijdt naar het gemeentehuis; Levert zijn papieren in | Haalt het pasje op; Rijdt opgelucht naar huis |
| Gevoel                 | onrustig | boos | gespannen | blij |
| Pijnpunten             |  | Moet drie keer naar de dokter bellen | Afspraak kan pas over twee weken |  |
| Kansen                 |  | Lijstje met alles wat je nodig hebt | Inloopochtend voor 65-plus |  |
| Moment van de waarheid |  |  | In één keer goed aan de balie, of weer terug naar huis |  |
| Onderbouwing           | 6 interviews met inwoners | Telling balievragen, n=230 | Observatie aan de balie | Enquête, n=58 |
| Acties                 |  | Stef zet het lijstje online, meten: vragen aan de balie -40 %, maart | Mirjam start inloopochtend, april |  |
| KPI                    |  |  | Wachtdagen onder 5 |  |
)"}};

}  // namespace

extern const Rule action_without_metric;
constinit const Rule action_without_metric{
    .id = "action-without-metric",
    .code = "JL036",
    .severity = Severity::warning,
    .from = Stage::improving,
    .about = Rule::About::journey,
    .origin = kOrigin,
    .title = {"Actie zonder meetlat", "Action without a measure"},
    .message = {"Bij “{note}” staat niet waaraan we zien dat het werkt.",
                "“{note}” does not say how we will see that it works."},
    .why = {"Zonder getal blijft het bij een gevoel, en kan niemand het succes laten zien.",
            "Without a figure it stays a feeling, and nobody can show the success."},
    .advice = {"Schrijf er één ding bij dat je vooraf en achteraf kunt tellen.",
               "Add one thing you can count before and after."},
    .question = {"Wat zien we over drie maanden anders als dit gelukt is?",
                 "What will look different in three months if this worked?"},
    .fixes = {},
    .check = check,
    .weight = 26};

extern const std::span<const Example> action_without_metric_examples;
constinit const std::span<const Example> action_without_metric_examples{kExamples};

}  // namespace journeylint::catalog
