#include <array>
#include <optional>
#include <string>
#include <vector>

#include "rules/rule.hpp"

namespace journeylint::catalog {
namespace {

/// On the scale of -2 .. +2. Slightly glad with a small pain is everyday life; very glad with a pain is odd.
constexpr double kVeryGlad = 1.5;
/// A curve's lowest point is only a low when it is below neutral by a clear step.
constexpr double kLow = -1;

/// Something in the phase that explains a low as well as a pain does, or that we could not read.
constexpr Kinds kExplains{NoteType::pain,    NoteType::gap,   NoteType::risk, NoteType::drop_out, NoteType::need,
                          NoteType::thought, NoteType::quote, NoteType::wait, NoteType::driver,   NoteType::other};

Hit hit_of(const Journey& journey, const JourneyIndex& index, PhaseId phase, std::string kind) {
  const Phase& where = journey.phases[phase.value];
  Hit hit;
  hit.args.push_back({"phase", where.title});
  hit.args.push_back({"kind", std::move(kind)});
  hit.confidence = where.confidence;
  for (const Note* note : index.in(phase)) {
    if (note->type == NoteType::emotion || note->type == NoteType::pain) hit.elements.push_back(note->element);
  }
  return hit;
}

/// The one lowest phase of the curve; none when the lowest two are as low.
std::optional<PhaseId> lowest(const Journey& journey, const JourneyIndex& index) {
  std::optional<PhaseId> out;
  double low = kLow;
  for (std::uint32_t i = 0; i < journey.phases.size(); ++i) {
    const std::optional<double> mood = index.mood(PhaseId{i});
    if (!mood || *mood > low) continue;
    out = *mood < low || !out ? std::optional<PhaseId>(PhaseId{i}) : std::nullopt;
    low = *mood;
  }
  return out;
}

void check(const Subject& subject, std::vector<Hit>& hits) {
  const Journey& journey = *subject.journey;
  const JourneyIndex& index = *subject.index;
  if (!index.any({NoteType::pain})) return;
  const std::optional<PhaseId> low = lowest(journey, index);
  if (low && !index.holds(*low, kExplains)) hits.push_back(hit_of(journey, index, *low, "low"));
  for (std::uint32_t i = 0; i < journey.phases.size(); ++i) {
    const std::optional<double> mood = index.mood(PhaseId{i});
    if (!mood || *mood < kVeryGlad || !index.holds(PhaseId{i}, {NoteType::pain})) continue;
    hits.push_back(hit_of(journey, index, PhaseId{i}, "high"));
  }
}

constexpr std::array<std::string_view, 2> kOrigin{"R060", "R087"};

constexpr std::array kExamples{Example{Example::Expect::fires, Language::nl, R"(
# Klantreis: de wasmachine is stuk
Persona: Anouk, 36, twee kleuters, werkt vier dagen, wil vrijdag weer schone was
Start: water op de keukenvloer
Einde: eerste was draait weer zonder lekken
Vraag: waarom bellen klanten twee keer voordat de monteur komt?
|            | Ontdekken | Hulp zoeken | Monteur aan huis | Weer wassen |
| Stappen    | Dweilt de vloer; Draait de kraan dicht | Belt de klantenservice; Kiest een dagdeel | Blijft een ochtend thuis; Laat de monteur binnen | Draait een proefwas; Betaalt met een tikkie |
| Emoties    | geschrokken | !heel erg blij! | gerustgesteld | opgelucht |
| Pijnpunten | Handleiding is onvindbaar | !Staat 20 minuten in de wacht |  |  |
| Kansen     | Storingshulp met foto's | Zelf een tijd kiezen op de site |  |  |
)"},
                               Example{Example::Expect::fires, Language::en, R"(
# Customer journey: a suitcase that did not arrive
Persona: Keiko, 45, engineer, flies to a wedding, has her dress in the hold
Start: the belt stops and her case is not on it
End: hangs the dress in her own wardrobe again
Question: what makes people lose trust after a lost case?
|               | At the belt | Reporting | Getting by | Getting it back |
| Steps         | Watches the belt go round; Asks a man in a vest | Queues at the desk; Describes the case twice | Borrows a dress from her cousin; Refreshes the tracking page | Opens the door to the driver; Checks everything is there |
| Emotions      | 😟 | !😡 | 😟 | 🙂 |
| Pain points   | Nobody tells her it was left behind |  | Page shows the same line for two days |  |
| Opportunities | Text before she reaches the belt | Report it from the phone | Show the next flight it will be on |  |
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
# Customer journey: a suitcase that did not arrive
Persona: Keiko, 45, engineer, flies to a wedding, has her dress in the hold
Start: the belt stops and her case is not on it
End: hangs the dress in her own wardrobe again
Question: what makes people lose trust after a lost case?
|               | At the belt | Reporting | Getting by | Getting it back |
| Steps         | Watches the belt go round; Asks a man in a vest | Queues at the desk; Describes the case twice | Borrows a dress from her cousin; Refreshes the tracking page | Opens the door to the driver; Checks everything is there |
| Emotions      | 😟 | 😡 | 😡 | 🙂 |
| Pain points   | Nobody tells her it was left behind |  |  |  |
| Opportunities | Text before she reaches the belt | Report it from the phone | Show the next flight it will be on |  |
)"},
                               Example{Example::Expect::clean, Language::nl, R"(
# Klantreis: de wasmachine is stuk
Persona: Anouk, 36, twee kleuters, werkt vier dagen, wil vrijdag weer schone was
Start: water op de keukenvloer
Einde: eerste was draait weer zonder lekken
Vraag: waarom bellen klanten twee keer voordat de monteur komt?
|         | Ontdekken | Hulp zoeken | Monteur aan huis | Weer wassen |
| Stappen | Dweilt de vloer; Draait de kraan dicht | Belt de klantenservice; Kiest een dagdeel | Blijft een ochtend thuis; Laat de monteur binnen | Draait een proefwas; Betaalt met een tikkie |
| Emoties | geschrokken | woedend | gerustgesteld | opgelucht |
| Kansen  | Storingshulp met foto's | Zelf een tijd kiezen op de site |  |  |
)"},
                               Example{Example::Expect::clean, Language::en, R"(
# Customer journey: new glasses
Persona: Walter, 52, lorry driver, cannot read the signs at dusk any more
Start: misses an exit in the rain
End: drives home at night without squinting
Question: why do people come back three times to have glasses adjusted?
|               | Noticing | Eye test | Choosing | Getting used to it |
| Steps         | Holds the menu further away; Asks his wife if she sees it | Reads letters in the dark; Answers better or worse | Tries on nine frames; Sends a photo to his son | Feels seasick on the stairs; Goes back to have them bent |
| Emotions      | irritated | fine | good | dizzy and cross |
| Pains         | Thinks drops from the chemist will do | Letters are small |  | Nobody told him it takes two weeks |
| Opportunities | Free check at the truck stop |  |  | Card with what to expect each day |
)"},
                               Example{Example::Expect::clean, Language::en, R"(
# Customer journey: a suitcase that did not arrive
Persona: Keiko, 45, engineer, flies to a wedding, has her dress in the hold
Start: the belt stops and her case is not on it
End: hangs the dress in her own wardrobe again
Question: what makes people lose trust after a lost case?
|               | At the belt | Reporting | Getting by | Getting it back |
| Steps         | Watches the belt go round; Asks a man in a vest | Queues at the desk; Describes the case twice | Borrows a dress from her cousin; Refreshes the tracking page | Opens the door to the driver; Checks everything is there |
| Emotions      | 😟 | 😡 | 😟 | 🙂 |
| Pain points   | Nobody tells her it was left behind |  | Page shows the same line for two days |  |
| Opportunities | Text before she reaches the belt | Report it from the phone | Show the next flight it will be on |  |
| Thoughts      |  | This will never work |  |  |
)"}};

}  // namespace

extern const Rule emotion_pain_mismatch;
constinit const Rule emotion_pain_mismatch{
    .id = "emotion-pain-mismatch",
    .code = "JL021",
    .severity = Severity::warning,
    .from = Stage::mapping,
    .about = Rule::About::journey,
    .origin = kOrigin,
    .title = {"Gevoel en pijn kloppen niet met elkaar", "Feeling and pain do not match"},
    .message = {"{kind=low:In “{phase}” is het gevoel het laagst, maar er staat geen pijnpunt bij.|*:In “{phase}” "
                "staat een pijnpunt bij een heel blij gevoel.}",
                "{kind=low:“{phase}” feels worst, yet no pain point is there.|*:“{phase}” has a pain point beside a "
                "very happy feeling.}"},
    .why = {"Een van de twee klopt niet, of er ontbreekt iets. Juist daar zit vaak het echte verhaal.",
            "One of the two is off, or something is missing. That is often where the real story is."},
    .advice = {"Schuif de notitie naar waar die hoort, of schrijf op wat er écht gebeurde.",
               "Move the note to where it belongs, or write down what really happened."},
    .question = {"Wat maakte dit moment zo goed, of juist zo vervelend?", "What made this moment so good, or so bad?"},
    .fixes = {},
    .check = check,
    .weight = 32};

extern const std::span<const Example> emotion_pain_mismatch_examples;
constinit const std::span<const Example> emotion_pain_mismatch_examples{kExamples};

}  // namespace journeylint::catalog
