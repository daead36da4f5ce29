#include <array>
#include <map>
#include <utility>
#include <vector>

#include "rules/rule.hpp"

namespace journeylint::catalog {
namespace {

/// On the scale of -2 .. +2: clearly good and clearly bad.
constexpr double kClear = 1;

struct Ends {
  const Note* low = nullptr;
  const Note* high = nullptr;
};

bool opposed(const Ends& ends) {
  return ends.low->reading.emotion->valence <= -kClear && ends.high->reading.emotion->valence >= kClear;
}

void check(const Subject& subject, std::vector<Hit>& hits) {
  const Journey& journey = *subject.journey;
  const JourneyIndex& index = *subject.index;
  // By cell: rows of two personas may well feel differently in one phase.
  std::map<std::pair<std::uint32_t, std::uint32_t>, Ends> cells;
  for (const Note* note : index.of(NoteType::emotion)) {
    if (!note->phase || !note->lane || !note->reading.emotion) continue;
    Ends& ends = cells[{note->phase->value, note->lane->value}];
    const double valence = note->reading.emotion->valence;
    if (ends.low == nullptr || valence < ends.low->reading.emotion->valence) ends.low = note;
    if (ends.high == nullptr || valence > ends.high->reading.emotion->valence) ends.high = note;
  }
  for (const auto& [cell, ends] : cells) {
    if (!opposed(ends)) continue;
    Hit hit;
    hit.elements = {ends.low->element, ends.high->element};
    hit.args.push_back({"phase", journey.phases[cell.first].title});
    hit.args.push_back({"low", ends.low->text});
    hit.args.push_back({"high", ends.high->text});
    hits.push_back(std::move(hit));
  }
}

constexpr std::array<std::string_view, 2> kOrigin{"R004", "R071"};

constexpr std::array kExamples{Example{Example::Expect::fires, Language::nl, R"(
# Klantreis: opvang voor de baby
Persona: Jamila, 31, zwanger van de eerste, werkt in de zorg, heeft wisselende diensten
Start: ziet twee streepjes op de test
Einde: brengt haar zoontje zonder tranen weg
Vraag: waarom haken ouders af tijdens de wachtlijst?
|            | Zoeken | Wachtlijst | Wennen | Naar de groep |
| Stappen    | Vraagt collega's om tips; Bekijkt vier locaties | Vult formulieren in; Belt elke maand | Blijft een uurtje in de hoek zitten; Neemt een knuffel mee | Brengt hem om zeven uur; Bekijkt foto's in de pauze |
| Emoties    | 🙂 | !😡; !😀 | 😢 | 😍 |
| Pijnpunten |  | Hoort vier maanden niets | Weet niet of huilen normaal is |  |
| Kansen     |  | Elke maand een bericht met de plek op de lijst | Belletje na de eerste ochtend |  |
)"},
                               Example{Example::Expect::fires, Language::en, R"(
# Employee journey: the first month at work
Persona: Noah, 22, first real job, moved here from another city, wants to be useful soon
Start: signs the contract at his parents' table
End: answers a question from a newer colleague
Question: why do new colleagues leave within a year?
|               | Before day one | First day | First weeks | Finding his feet |
| Steps         | Reads the welcome letter twice; Asks a friend what to wear | Takes the early train; Shakes fourteen hands | Sits next to a different person each day; Writes his own notes | Gives his first demo; Buys cake for the team |
| Emotions      | excited | !nervous; !very happy | lost | proud |
| Pains         |  | Laptop is not ready | Does not know whom to ask |  |
| Opportunities |  | Laptop by post a week earlier | One buddy for the whole month |  |
)"},
                               Example{Example::Expect::clean, Language::nl, R"(
# Klantreis: opvang voor de baby
Persona: Jamila, 31, zwanger van de eerste, werkt in de zorg, heeft wisselende diensten
Start: ziet twee streepjes op de test
Einde: brengt haar zoontje zonder tranen weg
Vraag: waarom haken ouders af tijdens de wachtlijst?
|            | Zoeken | Wachtlijst | Wennen | Naar de groep |
| Stappen    | Vraagt collega's om tips; Bekijkt vier locaties | Vult formulieren in; Belt elke maand | Blijft een uurtje in de hoek zitten; Neemt een knuffel mee | Brengt hem om zeven uur; Bekijkt foto's in de pauze |
| Emoties    | 🙂 | 😡 | 😢 | 😍 |
| Pijnpunten |  | Hoort vier maanden niets | Weet niet of huilen normaal is |  |
| Kansen     |  | Elke maand een bericht met de plek op de lijst | Belletje na de eerste ochtend |  |
)"},
                               Example{Example::Expect::clean, Language::en, R"(
# Employee journey: the first month at work
Persona: Noah, 22, first real job, moved here from another city, wants to be useful soon
Start: signs the contract at his parents' table
End: answers a question from a newer colleague
Question: why do new colleagues leave within a year?
|               | Before day one | First day | First weeks | Finding his feet |
| Steps         | Reads the welcome letter twice; Asks a friend what to wear | Takes the early train; Shakes fourteen hands | Sits next to a different person each day; Writes his own notes | Gives his first demo; Buys cake for the team |
| Emotions      | excited | nervous; tired | lost | proud |
| Pains         |  | Laptop is not ready | Does not know whom to ask |  |
| Opportunities |  | Laptop by post a week earlier | One buddy for the whole month |  |
)"},
                               Example{Example::Expect::clean, Language::nl, R"(
# Klantreis: opvang voor de baby
Persona: Jamila, 31, zwanger van de eerste, werkt in de zorg, heeft wisselende diensten
Start: ziet twee streepjes op de test
Einde: brengt haar zoontje zonder tranen weg
Vraag: waarom haken ouders af tijdens de wachtlijst?
|            | Zoeken | Wachtlijst | Wennen | Naar de groep |
| Stappen    | Vraagt collega's om tips; Bekijkt vier locaties | Vult formulieren in; Belt elke maand | Blijft een uurtje in de hoek zitten; Neemt een knuffel mee | Brengt hem om zeven uur; Bekijkt foto's in de pauze |
| Emoties    | 🙂 | 😐; 😀 | 😢 | 😍 |
| Pijnpunten |  | Hoort vier maanden niets | Weet niet of huilen normaal is |  |
| Kansen     |  | Elke maand een bericht met de plek op de lijst | Belletje na de eerste ochtend |  |
)"}};

}  // namespace

extern const Rule conflicting_claims;
constinit const Rule conflicting_claims{
    .id = "conflicting-claims",
    .code = "JL054",
    .severity = Severity::info,
    .from = Stage::mapping,
    .about = Rule::About::journey,
    .origin = kOrigin,
    .title = {"Twee gevoelens in één vak", "Two feelings in one cell"},
    .message = {"In “{phase}” staat het gevoel twee kanten op: “{low}” en “{high}”.",
                "In “{phase}” the feeling goes both ways: “{low}” and “{high}”."},
    .why = {"Misschien zijn het twee klanten, of twee momenten. Of we weten het gewoon niet, en dat is een goede "
            "onderzoeksvraag.",
            "Perhaps there are two customers, or two moments. Or we just do not know, which makes a good research "
            "question."},
    .advice = {"Vraag het na, of schrijf erbij wanneer het het ene is en wanneer het andere.",
               "Go and ask, or write when it is the one and when the other."},
    .question = {"Wanneer is het goed, en wanneer gaat het mis?", "When is it good, and when does it go wrong?"},
    .fixes = {},
    .check = check,
    .weight = 9};

extern const std::span<const Example> conflicting_claims_examples;
constinit const std::span<const Example> conflicting_claims_examples{kExamples};

}  // namespace journeylint::catalog
