#include <array>
#include <vector>

#include "rules/hits.hpp"
#include "rules/rule.hpp"

namespace journeylint::catalog {
namespace {

constexpr Kinds kAnswers{NoteType::opportunity, NoteType::idea, NoteType::action, NoteType::experiment,
                         NoteType::other};

void check(const Subject& subject, std::vector<Hit>& hits) {
  const JourneyIndex& index = *subject.index;
  // Before the first opportunity the group has not come to them yet; a missing lane is another rule's.
  if (!index.any(kBetter)) return;
  for (const Note* note : index.of(NoteType::pain)) {
    if (!index.surroundings_known(*note) || index.near(*note, kAnswers)) continue;
    hits.push_back(hit_at(*note));
  }
}

constexpr std::array<std::string_view, 4> kOrigin{"R023", "R029", "R138", "R047"};

constexpr std::array kExamples{Example{Example::Expect::fires, Language::nl, R"(
# Klantreis: revalideren na een knieblessure
Persona: Tessa, 24, speelt hockey, studeert, is bang dat ze het seizoen mist
Start: zakt door haar knie op het veld
Einde: speelt weer een hele wedstrijd
Vraag: waarom stoppen jonge sporters na vier keer met oefenen?
|            | Blessure | Eerste afspraak | Oefenen | Terug op het veld |
| Stappen    | Strompelt naar de kant; Zoekt op internet wat het kan zijn | Fietst niet maar neemt de bus; Vertelt wat er gebeurde | Doet oefeningen op haar kamer; Slaat de dinsdag over | Traint weer mee; Trakteert haar team |
| Emoties    | 😱 | 😐 | 😞 | 😀 |
| Pijnpunten | Weet niet of ze naar de spoed moet | !Wachtkamer zit vol hoestende mensen | Ziet geen vooruitgang |  |
| Kansen     | Keuzehulp bij sportblessures |  | Elke week één meting laten zien |  |
)"},
                               Example{Example::Expect::fires, Language::en, R"(
# Customer journey: an evening pottery course
Persona: Sunita, 38, lawyer, sits at a desk all day, wants to make something with her hands
Start: burns out a little in November
End: drinks tea from her own cup
Goal: find out why half of the beginners do not book a second course
|               | Getting the idea | Signing up | In class | Taking it home |
| Steps         | Sees a bowl at a friend's house; Looks up studios nearby | Writes an email with three questions; Pays the full price | Gets clay in her hair; Watches her pot collapse | Wraps the cup in a scarf; Shows it at the office |
| Emotions      | inspired | impatient | frustrated | happy |
| Pains         |  | !Waits five days for an answer | First evening is too hard |  |
| Opportunities |  |  | Start with a pinch pot |  |
)"},
                               Example{Example::Expect::clean, Language::nl, R"(
# Klantreis: revalideren na een knieblessure
Persona: Tessa, 24, speelt hockey, studeert, is bang dat ze het seizoen mist
Start: zakt door haar knie op het veld
Einde: speelt weer een hele wedstrijd
Vraag: waarom stoppen jonge sporters na vier keer met oefenen?
|            | Blessure | Eerste afspraak | Oefenen | Terug op het veld |
| Stappen    | Strompelt naar de kant; Zoekt op internet wat het kan zijn | Fietst niet maar neemt de bus; Vertelt wat er gebeurde | Doet oefeningen op haar kamer; Slaat de dinsdag over | Traint weer mee; Trakteert haar team |
| Emoties    | 😱 | 😐 | 😞 | 😀 |
| Pijnpunten | Weet niet of ze naar de spoed moet |  | Ziet geen vooruitgang |  |
| Kansen     | Keuzehulp bij sportblessures |  | Elke week één meting laten zien |  |
)"},
                               Example{Example::Expect::clean, Language::en, R"(
# Customer journey: an evening pottery course
Persona: Sunita, 38, lawyer, sits at a desk all day, wants to make something with her hands
Start: burns out a little in November
End: drinks tea from her own cup
Goal: find out why half of the beginners do not book a second course
|               | Getting the idea | Signing up | In class | Taking it home |
| Steps         | Sees a bowl at a friend's house; Looks up studios nearby | Writes an email with three questions; Pays the full price | Gets clay in her hair; Watches her pot collapse | Wraps the cup in a scarf; Shows it at the office |
| Emotions      | inspired | impatient | frustrated | happy |
| Pains         |  | Waits five days for an answer | First evening is too hard |  |
| Opportunities |  | Answers to the ten usual questions on the site | Start with a pinch pot |  |
)"},
                               Example{Example::Expect::clean, Language::nl, R"(
# Klantreis: revalideren na een knieblessure
Persona: Tessa, 24, speelt hockey, studeert, is bang dat ze het seizoen mist
Start: zakt door haar knie op het veld
Einde: speelt weer een hele wedstrijd
Vraag: waarom stoppen jonge sporters na vier keer met oefenen?
|            | Blessure | Eerste afspraak | Oefenen | Terug op het veld |
| Stappen    | Strompelt naar de kant; Zoekt op internet wat het kan zijn | Fietst niet maar neemt de bus; Vertelt wat er gebeurde | Doet oefeningen op haar kamer; Slaat de dinsdag over | Traint weer mee; Trakteert haar team |
| Emoties    | 😱 | 😐 | 😞 | 😀 |
| Pijnpunten | Weet niet of ze naar de spoed moet |  | Ziet geen vooruitgang |  |
)"}};

}  // namespace

extern const Rule pain_without_opportunity;
constinit const Rule pain_without_opportunity{
    .id = "pain-without-opportunity",
    .code = "JL033",
    .severity = Severity::warning,
    .from = Stage::mapping,
    .about = Rule::About::journey,
    .origin = kOrigin,
    .title = {"Pijnpunt zonder kans", "A pain without an opportunity"},
    .message = {"Bij “{note}” staat nog geen idee hoe het beter kan.",
                "“{note}” has no idea beside it of how to do better."},
    .why = {"Een kaart vol pijn zonder ideeën maakt een groep moedeloos. Eén zin per pijnpunt is genoeg om verder te "
            "komen.",
            "A map full of pain without ideas discourages a group. One sentence per pain is enough to move on."},
    .advice = {"Schrijf er één kans bij: hoe zouden we kunnen zorgen dat …?", "Add one opportunity: how might we …?"},
    .question = {"Als we morgen één ding mochten veranderen, wat dan?",
                 "If we could change one thing tomorrow, what would it be?"},
    .fixes = {},
    .check = check,
    .weight = 36};

extern const std::span<const Example> pain_without_opportunity_examples;
constinit const std::span<const Example> pain_without_opportunity_examples{kExamples};

}  // namespace journeylint::catalog
