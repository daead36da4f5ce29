#include <array>
#include <vector>

#include "rules/hits.hpp"
#include "rules/rule.hpp"

namespace journeylint::catalog {
namespace {

// Info, not a warning: waiting is part of most journeys, and asking how long is a way to look closer, not a reproach.

bool waits(const Note& note) {
  return (note.reading.time && note.reading.time->kind == TimeReading::Kind::waiting) || note.type == NoteType::wait;
}

bool timed(const Note& note) {
  return note.reading.time && (note.reading.time->minutes || note.reading.time->kind == TimeReading::Kind::moment);
}

void check(const Subject& subject, std::vector<Hit>& hits) {
  const Journey& journey = *subject.journey;
  const JourneyIndex& index = *subject.index;
  constexpr Kinds kWaiting{NoteType::step, NoteType::pain, NoteType::wait};
  const std::vector<char> phases = index.phases_where(timed);
  for (const Note& note : journey.notes) {
    if (!kWaiting.has(note.type) || !waits(note) || timed(note) || !note.phase) continue;
    if (phases[note.phase->value] != 0) continue;
    hits.push_back(note.reading.time ? hit_at(note, note.reading.time->cue) : hit_at(note));
  }
}

constexpr std::array<std::string_view, 2> kOrigin{"R108", "R111"};

constexpr std::array kExamples{Example{Example::Expect::fires, Language::nl, R"(
# Klantreis: een nieuw rijbewijs
Persona: Henk, 69, gepensioneerd buschauffeur, rijdt zijn vrouw naar dialyse, wil geen week zonder
Begin: ziet dat zijn pasje over een maand verloopt
Eind: heeft het nieuwe pasje in zijn portemonnee
Vraag: waar lopen oudere inwoners vast bij het verlengen?
|            | Erachter komen | Voorbereiden | Aanvragen | Ophalen |
| Stappen    | Leest een brief van de gemeente; Vraagt zijn dochter om raad | Laat een pasfoto maken; Haalt een verklaring bij de huisarts | !Wacht op zijn beurt; Levert zijn papieren in | Haalt het pasje op; Rijdt opgelucht naar huis |
| Gevoel     | onrustig | boos | gespannen | blij |
| Pijnpunten |  | Moet drie keer naar de dokter bellen | Balie is ver lopen |  |
| Kansen     |  | Lijstje met alles wat je nodig hebt | Inloopochtend voor 65-plus |  |
)"},
                               Example{Example::Expect::fires, Language::en, R"(
# Customer journey: a bank account for a new café
Persona: Mateus, 29, opens his first café, knows coffee and no paperwork
Start: landlord asks for a business account
End: first customer pays by card
Question: where do small founders give up on us?
|               | Searching | Applying | Waiting | Opening day |
| Steps         | Asks two friends with bars; Compares fees on his phone | Fills in the form at night; Scans his passport | Looks at his inbox every morning | Plugs in the card reader; Pours the first espresso |
| Emotions      | curious | annoyed | anxious | proud |
| Pains         |  | Form asks for papers he cannot have yet | !Waiting for an answer |  |
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
| Pains         |  | Form asks for papers he cannot have yet | Hears nothing for nine days |  |
| Opportunities |  | Save the form and send papers later | A message at every step |  |
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
| Pains         |  | Form asks for papers he cannot have yet | Waiting for an answer; Nine days of silence |  |
| Opportunities |  | Save the form and send papers later |  |  |
)"}};

}  // namespace

extern const Rule wait_time_missing;
constinit const Rule wait_time_missing{
    .id = "wait-time-missing",
    .code = "JL028",
    .severity = Severity::info,
    .from = Stage::mapping,
    .about = Rule::About::journey,
    .origin = kOrigin,
    .title = {"Hoe lang duurt het wachten?", "How long is the wait?"},
    .message = {"Bij “{note}” staat niet hoe lang het wachten duurt.", "“{note}” does not say how long the wait is."},
    .why = {"Een uur wachten is iets anders dan een week. Zonder tijd kun je niet beloven, en niet verbeteren.",
            "An hour’s wait is not a week’s. Without a time you can neither promise nor improve."},
    .advice = {"Zet de tijd erbij, ook als het een schatting is.", "Add the time, even as an estimate."},
    .question = {"Hoe lang duurde het de laatste keer?", "How long did it take last time?"},
    .fixes = {},
    .check = check,
    .weight = 22};

extern const std::span<const Example> wait_time_missing_examples;
constinit const std::span<const Example> wait_time_missing_examples{kExamples};

}  // namespace journeylint::catalog
