#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "rules/hits.hpp"
#include "rules/names.hpp"
#include "rules/rule.hpp"

namespace journeylint::catalog {
namespace {

// Departments taking turns over the phases are an ordinary map: a seam is where one follows the other within a cell,
// or by an arrow that says nothing.

std::string department_of(const Note& note) {
  if (!note.reading.department) return {};
  const Cue cue = *note.reading.department;
  return folded(std::string_view(note.text).substr(cue.begin, cue.end - cue.begin));
}

bool owned(const JourneyIndex& index, const Note& note) {
  return note.reading.owner || index.near(note, {NoteType::owner, NoteType::stakeholder, NoteType::other});
}

/// Does the note hand over to the next one: beside it in the same cell, or by an arrow without words?
bool hands_over(const JourneyIndex& index, const Note& note, const Note& next) {
  const bool together = note.phase && note.phase == next.phase && note.lane == next.lane;
  const auto arrows = index.from(note);
  const auto arrow =
      std::find_if(arrows.begin(), arrows.end(), [&](const JourneyIndex::Arrow& one) { return one.other == &next; });
  if (arrow != arrows.end()) return !arrow->link->label;
  return together;
}

void check(const Subject& subject, std::vector<Hit>& hits) {
  const JourneyIndex& index = *subject.index;
  const auto notes = index.of(NoteType::backstage);
  for (std::size_t i = 1; i < notes.size(); ++i) {
    const Note& note = *notes[i - 1];
    const Note& next = *notes[i];
    const std::string from = department_of(note);
    const std::string to = department_of(next);
    if (from.empty() || to.empty() || from == to || !hands_over(index, note, next)) continue;
    if (owned(index, note) || owned(index, next)) continue;
    Hit hit = hit_at(note);
    hit.elements.push_back(next.element);
    hit.args.push_back({"next", next.text});
    hits.push_back(std::move(hit));
  }
}

constexpr std::array<std::string_view, 3> kOrigin{"R064", "R070", "R096"};

constexpr std::array kExamples{Example{Example::Expect::fires, Language::nl, R"(
# Klantreis: de wasmachine is stuk
Persona: Anouk, 36, twee kleuters, werkt vier dagen, wil vrijdag weer schone was
Start: water op de keukenvloer
Einde: eerste was draait weer zonder lekken
Vraag: waarom bellen klanten twee keer voordat de monteur komt?
|                    | Ontdekken | Hulp zoeken | Monteur aan huis | Weer wassen |
| Stappen            | Dweilt de vloer; Draait de kraan dicht | Belt de klantenservice; Kiest een dagdeel | Blijft een ochtend thuis; Laat de monteur binnen | Draait een proefwas; Betaalt met een tikkie |
| Emoties            | geschrokken | geïrriteerd | gerustgesteld | opgelucht |
| Pijnpunten         | Handleiding is onvindbaar | Staat 20 minuten in de wacht |  |  |
| Kansen             | Storingshulp met foto's | Zelf een tijd kiezen op de site |  |  |
| Achter de schermen |  | !Klantenservice maakt een melding; !Afdeling planning zoekt een monteur | Buitendienst laadt onderdelen |  |
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
| Pains         |  | Form asks for papers he cannot have yet | Hears nothing for nine days |  |
| Opportunities |  | Save the form and send papers later | A message at every step |  |
| Backstage     |  | !Sales department collects the papers | !Compliance department screens the owner |  |
@ Sales department collects the papers -> Compliance department screens the owner
)"},
                               Example{Example::Expect::clean, Language::nl, R"(
# Klantreis: de wasmachine is stuk
Persona: Anouk, 36, twee kleuters, werkt vier dagen, wil vrijdag weer schone was
Start: water op de keukenvloer
Einde: eerste was draait weer zonder lekken
Vraag: waarom bellen klanten twee keer voordat de monteur komt?
|                    | Ontdekken | Hulp zoeken | Monteur aan huis | Weer wassen |
| Stappen            | Dweilt de vloer; Draait de kraan dicht | Belt de klantenservice; Kiest een dagdeel | Blijft een ochtend thuis; Laat de monteur binnen | Draait een proefwas; Betaalt met een tikkie |
| Emoties            | geschrokken | geïrriteerd | gerustgesteld | opgelucht |
| Pijnpunten         | Handleiding is onvindbaar | Staat 20 minuten in de wacht |  |  |
| Kansen             | Storingshulp met foto's | Zelf een tijd kiezen op de site |  |  |
| Achter de schermen |  | Klantenservice maakt een melding; Klantenservice belt terug | Buitendienst laadt onderdelen |  |
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
| Backstage     |  | Sales department collects the papers | Compliance department screens the owner |  |
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
| Backstage     |  | Sales department collects the papers | Compliance department screens the owner |  |
@ Sales department collects the papers -> Compliance department screens the owner : Hilde calls within a day
)"}};

}  // namespace

extern const Rule handoff_without_owner;
constinit const Rule handoff_without_owner{
    .id = "handoff-without-owner",
    .code = "JL044",
    .severity = Severity::warning,
    .from = Stage::mapping,
    .about = Rule::About::journey,
    .origin = kOrigin,
    .title = {"Overdracht zonder eigenaar", "Hand-over without an owner"},
    .message = {"Tussen “{note}” en “{next}” wisselt de afdeling, en niemand staat genoemd.",
                "Between “{note}” and “{next}” the department changes, and nobody is named."},
    .why = {"Op zo’n naad denkt iedereen dat de ander het oppakt. De klant wacht.",
            "At such a seam everybody thinks somebody else will take it on. The customer waits."},
    .advice = {"Zet bij de overgang één naam of rol die zorgt dat het aankomt.",
               "Name one person or role at the seam who sees to it that it arrives."},
    .question = {"Wie merkt het als dit tussen wal en schip valt?", "Who notices when this falls between two stools?"},
    .fixes = {},
    .check = check,
    .weight = 19};

extern const std::span<const Example> handoff_without_owner_examples;
constinit const std::span<const Example> handoff_without_owner_examples{kExamples};

}  // namespace journeylint::catalog
