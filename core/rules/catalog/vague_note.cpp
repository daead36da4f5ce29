#include <array>
#include <vector>

#include "rules/hits.hpp"
#include "rules/rule.hpp"

namespace journeylint::catalog {
namespace {

/// Where a single word says too little. A contact, a channel or a feeling may be one word.
constexpr Kinds kSentences{NoteType::step, NoteType::pain, NoteType::opportunity, NoteType::action, NoteType::need};

void check(const Subject& subject, std::vector<Hit>& hits) {
  const Journey& journey = *subject.journey;
  for (const Note& note : journey.notes) {
    if (!kSentences.has(note.type) || note.reading.vague == NoteReading::Vague::no) continue;
    hits.push_back(hit_at(note));
  }
}

constexpr std::array<std::string_view, 1> kOrigin{"R105"};

constexpr std::array kExamples{Example{Example::Expect::fires, Language::nl, R"(
# Klantreis: de wasmachine is stuk
Persona: Anouk, 36, twee kleuters, werkt vier dagen, wil vrijdag weer schone was
Start: water op de keukenvloer
Einde: eerste was draait weer zonder lekken
Vraag: waarom bellen klanten twee keer voordat de monteur komt?
|            | Ontdekken | Hulp zoeken | Monteur aan huis | Weer wassen |
| Stappen    | Dweilt de vloer; Draait de kraan dicht | Belt de klantenservice; Kiest een dagdeel | Blijft een ochtend thuis; Laat de monteur binnen | Draait een proefwas; Betaalt met een tikkie |
| Emoties    | geschrokken | geïrriteerd | gerustgesteld | opgelucht |
| Pijnpunten | Handleiding is onvindbaar | !Wachttijd |  |  |
| Kansen     | Storingshulp met foto's | Zelf een tijd kiezen op de site |  |  |
)"},
                               Example{Example::Expect::fires, Language::en, R"(
# Employee journey: the first month at work
Persona: Noah, 22, first real job, moved here from another city, wants to be useful soon
Start: signs the contract at his parents' table
End: answers a question from a newer colleague
Question: why do new colleagues leave within a year?
|               | Before day one | First day | First weeks | Finding his feet |
| Steps         | Reads the welcome letter twice; Asks a friend what to wear | Takes the early train; Shakes fourteen hands | Sits next to a different person each day; Writes his own notes | Gives his first demo; Buys cake for the team |
| Emotions      | excited | nervous | lost | proud |
| Pains         |  | Laptop is not ready | Does not know whom to ask |  |
| Opportunities |  | Laptop by post a week earlier | !Buddy |  |
)"},
                               Example{Example::Expect::clean, Language::nl, R"(
# Klantreis: de wasmachine is stuk
Persona: Anouk, 36, twee kleuters, werkt vier dagen, wil vrijdag weer schone was
Start: water op de keukenvloer
Einde: eerste was draait weer zonder lekken
Vraag: waarom bellen klanten twee keer voordat de monteur komt?
|            | Ontdekken | Hulp zoeken | Monteur aan huis | Weer wassen |
| Stappen    | Dweilt de vloer; Draait de kraan dicht | Belt de klantenservice; Kiest een dagdeel | Blijft een ochtend thuis; Laat de monteur binnen | Draait een proefwas; Betaalt met een tikkie |
| Emoties    | geschrokken | geïrriteerd | gerustgesteld | opgelucht |
| Pijnpunten | Handleiding is onvindbaar | Staat 20 minuten in de wacht |  |  |
| Kansen     | Storingshulp met foto's | Zelf een tijd kiezen op de site |  |  |
)"},
                               Example{Example::Expect::clean, Language::en, R"(
# Employee journey: the first month at work
Persona: Noah, 22, first real job, moved here from another city, wants to be useful soon
Start: signs the contract at his parents' table
End: answers a question from a newer colleague
Question: why do new colleagues leave within a year?
|               | Before day one | First day | First weeks | Finding his feet |
| Steps         | Reads the welcome letter twice; Asks a friend what to wear | Takes the early train; Shakes fourteen hands | Sits next to a different person each day; Writes his own notes | Gives his first demo; Buys cake for the team |
| Emotions      | excited | nervous | lost | proud |
| Pains         |  | Laptop is not ready | Does not know whom to ask |  |
| Opportunities |  | Laptop by post a week earlier | One buddy for the whole month |  |
)"},
                               Example{Example::Expect::clean, Language::en, R"(
# Employee journey: the first month at work
Persona: Noah, 22, first real job, moved here from another city, wants to be useful soon
Start: signs the contract at his parents' table
End: answers a question from a newer colleague
Question: why do new colleagues leave within a year?
|               | Before day one | First day | First weeks | Finding his feet |
| Steps         | Reads the welcome letter twice; Asks a friend what to wear | Takes the early train; Shakes fourteen hands | Sits next to a different person each day; Writes his own notes | Gives his first demo; Buys cake for the team |
| Touchpoints   | Letter; Friend | Reception | Buddy | Team meeting |
| Emotions      | excited | nervous | lost | proud |
| Opportunities |  | Laptop by post a week earlier | One buddy for the whole month |  |
)"}};

}  // namespace

extern const Rule vague_note;
constinit const Rule vague_note{.id = "vague-note",
                                .code = "JL051",
                                .severity = Severity::info,
                                .from = Stage::mapping,
                                .about = Rule::About::journey,
                                .origin = kOrigin,
                                .title = {"Wat bedoelen we hier?", "What do we mean here?"},
                                .message = {"Aan “{note}” is straks niet meer te zien wat er gebeurde.",
                                            "Later on nobody will see from “{note}” what happened."},
                                .why = {"Over een maand weet niemand meer wat dit ene woord betekende.",
                                        "In a month nobody will remember what this one word meant."},
                                .advice = {"Maak er een zinnetje van: wie doet of voelt hier wat?",
                                           "Make it a short sentence: who does or feels what?"},
                                .question = {"Kun je dat in één zin vertellen?", "Can you tell that in one sentence?"},
                                .fixes = {},
                                .check = check,
                                .weight = 6};

extern const std::span<const Example> vague_note_examples;
constinit const std::span<const Example> vague_note_examples{kExamples};

}  // namespace journeylint::catalog
