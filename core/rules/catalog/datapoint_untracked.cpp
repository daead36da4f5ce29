#include <array>
#include <vector>

#include "rules/hits.hpp"
#include "rules/rule.hpp"

namespace journeylint::catalog {
namespace {

constexpr Kinds kTracking{NoteType::kpi,      NoteType::signal, NoteType::system,
                          NoteType::evidence, NoteType::owner,  NoteType::other};

bool tracked(const NoteReading& reading) {
  return reading.metric || reading.system || reading.owner ||
         (reading.evidence && reading.evidence->kind != EvidenceKind::assumption);
}

void check(const Subject& subject, std::vector<Hit>& hits) {
  const JourneyIndex& index = *subject.index;
  if (!index.words_read()) return;
  for (const Note* note : index.of(NoteType::data_point)) {
    if (!index.surroundings_known(*note) || tracked(note->reading) || index.near(*note, kTracking)) continue;
    hits.push_back(hit_at(*note));
  }
}

constexpr std::array<std::string_view, 7> kOrigin{"R095", "R140", "R141", "R142", "R144", "R145", "R148"};

constexpr std::array kExamples{Example{Example::Expect::fires, Language::nl, R"(
# Klantreis: zonnepanelen op het dak
Persona: Greet en Paul, 58 en 61, huis uit 1974, willen minder stookkosten voor hun pensioen
Start: jaarafrekening valt op de mat
Einde: leest voor het eerst een negatieve meterstand
Doel: uitzoeken waarom een derde na de offerte niets meer laat horen
Team: Ilja (verkoop), Dorien (planning), Sam (montage)
Volgende review: juni 2027
|                          | Twijfelen | Vergelijken | Montage | Stroom opwekken |
| Stappen                  | Rekenen samen aan de keukentafel; Vragen de buren hoe het bevalt | Vragen drie offertes aan; Leggen ze naast elkaar | Ruimen de zolder leeg; Kijken mee vanaf de stoep | Kijken elke dag in de app; Vertellen het op een verjaardag |
| Beleving                 | onzeker | verward | zenuwachtig | trots |
| Knelpunten               | Geen idee of het dak het houdt | Offertes zijn niet te vergelijken | Weten niet hoe laat de ploeg komt |  |
| Ideeën                   | Dakcheck op basis van luchtfoto | Offerte op één bladzijde | Berichtje als de bus vertrekt |  |
| Momenten van de waarheid |  | Ze begrijpen de offerte en tekenen, of ze leggen hem weg |  |  |
| Acties                   |  | Ilja maakt offerte van één bladzijde, KPI akkoord van 22 naar 30 %, februari | Dorien regelt het berichtje, meten: telefoontjes op de dag zelf, mei |  |
| Datapunten               |  | !Tijd tot akkoord |  |  |
)"},
                               Example{Example::Expect::fires, Language::en, R"(
# Customer journey: new glasses
Persona: Walter, 52, lorry driver, cannot read the signs at dusk any more
Start: misses an exit in the rain
End: drives home at night without squinting
Question: why do people come back three times to have glasses adjusted?
Participants: Nina (optician), Raj (workshop), Tilda (front desk)
Review: July 2027
|                  | Noticing | Eye test | Choosing | Getting used to it |
| Steps            | Holds the menu further away; Asks his wife if she sees it | Reads letters in the dark; Answers better or worse | Tries on nine frames; Sends a photo to his son | Feels seasick on the stairs; Goes back to have them bent |
| Emotions         | irritated | relaxed | good | dizzy and cross |
| Pains            | Thinks drops from the chemist will do |  |  | Nobody told him it takes two weeks |
| Opportunities    | Free check at the truck stop |  |  | Card with what to expect each day |
| Moments of truth |  |  |  | He keeps wearing them through week one, or asks his money back |
| Actions          | Tilda plans a check at the truck stop, KPI new customers, May |  |  | Nina hands out the card, measure: visits for adjusting down 30 %, March |
| Data points      |  |  |  | !Visits for adjusting |
)"},
                               Example{Example::Expect::clean, Language::nl, R"(
# Klantreis: zonnepanelen op het dak
Persona: Greet en Paul, 58 en 61, huis uit 1974, willen minder stookkosten voor hun pensioen
Start: jaarafrekening valt op de mat
Einde: leest voor het eerst een negatieve meterstand
Doel: uitzoeken waarom een derde na de offerte niets meer laat horen
Team: Ilja (verkoop), Dorien (planning), Sam (montage)
Volgende review: juni 2027
|                          | Twijfelen | Vergelijken | Montage | Stroom opwekken |
| Stappen                  | Rekenen samen aan de keukentafel; Vragen de buren hoe het bevalt | Vragen drie offertes aan; Leggen ze naast elkaar | Ruimen de zolder leeg; Kijken mee vanaf de stoep | Kijken elke dag in de app; Vertellen het op een verjaardag |
| Beleving                 | onzeker | verward | zenuwachtig | trots |
| Knelpunten               | Geen idee of het dak het houdt | Offertes zijn niet te vergelijken | Weten niet hoe laat de ploeg komt |  |
| Ideeën                   | Dakcheck op basis van luchtfoto | Offerte op één bladzijde | Berichtje als de bus vertrekt |  |
| Momenten van de waarheid |  | Ze begrijpen de offerte en tekenen, of ze leggen hem weg |  |  |
| Bewijs                   | 9 interviews thuis | CRM: 1 op 3 reageert niet, n=540 | Meegekeken bij 4 montages | Enquête, n=122 |
| Acties                   |  | Ilja maakt offerte van één bladzijde, KPI akkoord van 22 naar 30 %, februari | Dorien regelt het berichtje, meten: telefoontjes op de dag zelf, mei |  |
| Datapunten               |  | Tijd tot akkoord |  |  |
)"},
                               Example{Example::Expect::clean, Language::en, R"(
# Customer journey: new glasses
Persona: Walter, 52, lorry driver, cannot read the signs at dusk any more
Start: misses an exit in the rain
End: drives home at night without squinting
Question: why do people come back three times to have glasses adjusted?
Participants: Nina (optician), Raj (workshop), Tilda (front desk)
Review: July 2027
|               | Noticing | Eye test | Choosing | Getting used to it |
| Steps         | Holds the menu further away; Asks his wife if she sees it | Reads letters in the dark; Answers better or worse | Tries on nine frames; Sends a photo to his son | Feels seasick on the stairs; Goes back to have them bent |
| Opportunities | Free check at the truck stop |  |  | Card with what to expect each day |
| Actions       | Tilda plans a check at the truck stop, KPI new customers, May |  |  | Nina hands out the card, measure: visits for adjusting down 30 %, March |
| Data points   |  |  |  | Visits for adjusting |
| KPI           |  |  |  | Fewer than one in ten |
)"}};

}  // namespace

extern const Rule datapoint_untracked;
constinit const Rule datapoint_untracked{
    .id = "datapoint-untracked",
    .code = "JL046",
    .severity = Severity::warning,
    .from = Stage::improving,
    .about = Rule::About::journey,
    .origin = kOrigin,
    .title = {"Gegeven dat niemand bijhoudt", "A data point nobody tracks"},
    .message = {"Bij “{note}” staat niet waar we dat bijhouden of wanneer we ons zorgen maken.",
                "“{note}” does not say where we track it or when we should worry."},
    .why = {"Een gegeven dat belangrijk is maar nergens staat, helpt niemand om op tijd bij te sturen.",
            "A figure that matters but is kept nowhere helps nobody to steer in time."},
    .advice = {"Zet erbij: in welk systeem, wie kijkt ernaar, en bij welke waarde doen we iets?",
               "Add: in which system, who looks at it, and at which value do we act?"},
    .question = {"Wie ziet dit getal elke week?", "Who sees this figure every week?"},
    .fixes = {},
    .check = check,
    .weight = 13};

extern const std::span<const Example> datapoint_untracked_examples;
constinit const std::span<const Example> datapoint_untracked_examples{kExamples};

}  // namespace journeylint::catalog
