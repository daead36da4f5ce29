#include <array>
#include <optional>
#include <vector>

#include "rules/hits.hpp"
#include "rules/rule.hpp"

namespace journeylint::catalog {
namespace {

constexpr Kinds kReasons{NoteType::pain,  NoteType::gap,         NoteType::risk,
                         NoteType::need,  NoteType::expectation, NoteType::question,
                         NoteType::goal,  NoteType::drop_out,    NoteType::moment_of_truth,
                         NoteType::quote, NoteType::gain,        NoteType::wait,
                         NoteType::other};
/// On the scale of -2 .. +2: a low is reason enough.
constexpr double kLow = -0.5;

void check(const Subject& subject, std::vector<Hit>& hits) {
  const JourneyIndex& index = *subject.index;
  if (!index.any({NoteType::pain})) return;
  for (const NoteType type : {NoteType::opportunity, NoteType::idea}) {
    for (const Note* note : index.of(type)) {
      if (!index.surroundings_known(*note) || index.near(*note, kReasons)) continue;
      const std::optional<double> mood = note->phase ? index.mood(*note->phase) : std::nullopt;
      if (mood && *mood <= kLow) continue;
      hits.push_back(hit_at(*note));
    }
  }
}

constexpr std::array<std::string_view, 4> kOrigin{"R023", "R067", "R075", "R120"};

constexpr std::array kExamples{Example{Example::Expect::fires, Language::nl, R"(
# Klantreis: de wasmachine is stuk
Persona: Anouk, 36, twee kleuters, werkt vier dagen, wil vrijdag weer schone was
Start: water op de keukenvloer
Einde: eerste was draait weer zonder lekken
Vraag: waarom bellen klanten twee keer voordat de monteur komt?
|            | Ontdekken | Hulp zoeken | Monteur aan huis | Weer wassen |
| Stappen    | Dweilt de vloer; Draait de kraan dicht | Belt de klantenservice; Kiest een dagdeel | Blijft een ochtend thuis; Laat de monteur binnen | Draait een proefwas; Betaalt met een tikkie |
| Emoties    | geschrokken | geïrriteerd | gerustgesteld | opgelucht |
| Pijnpunten | Handleiding is onvindbaar | Staat 20 minuten in de wacht |  |  |
| Kansen     | Storingshulp met foto's | Zelf een tijd kiezen op de site |  | !Gratis pak waspoeder |
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
| Pains         |  | Waits five days for an answer | First evening is too hard |  |
| Opportunities |  | Answers to the ten usual questions on the site | Start with a pinch pot | !Gift wrap |
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
                               Example{Example::Expect::clean, Language::en, R"(
# Customer journey: an evening pottery course
Persona: Sunita, 38, lawyer, sits at a desk all day, wants to make something with her hands
Start: burns out a little in November
End: drinks tea from her own cup
Goal: find out why half of the beginners do not book a second course
|               | Getting the idea | Signing up | In class | Taking it home |
| Steps         | Sees a bowl at a friend's house; Looks up studios nearby | Writes an email with three questions; Pays the full price | Gets clay in her hair; Watches her pot collapse | Wraps the cup in a scarf; Shows it at the office |
| Emotions      | inspired | impatient | frustrated | happy |
| Pains         |  | Waits five days for an answer |  |  |
| Opportunities |  | Answers to the ten usual questions on the site | Start with a pinch pot |  |
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
| Opportunities |  | Answers to the ten usual questions on the site | Start with a pinch pot | Gift wrap |
)"}};

}  // namespace

extern const Rule opportunity_without_pain;
constinit const Rule opportunity_without_pain{
    .id = "opportunity-without-pain",
    .code = "JL034",
    .severity = Severity::info,
    .from = Stage::mapping,
    .about = Rule::About::journey,
    .origin = kOrigin,
    .title = {"Kans zonder pijn of wens", "An opportunity without a need"},
    .message = {"“{note}” staat bij geen pijnpunt of behoefte.", "“{note}” stands by no pain or need."},
    .why = {"Een oplossing zonder probleem kost wel geld, maar de klant merkt er weinig van.",
            "A solution without a problem costs money, and the customer notices little."},
    .advice = {"Zet erbij welk probleem dit oplost, of leg het idee op de parkeerplaats.",
               "Say which problem it solves, or put the idea on the parking lot."},
    .question = {"Voor wie lossen we hier iets op?", "For whom does this solve something?"},
    .fixes = {},
    .check = check,
    .weight = 14};

extern const std::span<const Example> opportunity_without_pain_examples;
constinit const std::span<const Example> opportunity_without_pain_examples{kExamples};

}  // namespace journeylint::catalog
