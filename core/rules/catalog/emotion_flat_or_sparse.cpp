#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "rules/hits.hpp"
#include "rules/rule.hpp"

namespace journeylint::catalog {
namespace {

constexpr RuleOption kLeastShare{
    "min-emotion-share",
    0.6,
    0,
    1,
    {"Welk deel van de fasen een gevoel moet hebben.", "Which share of the phases needs a feeling."},
    RuleOption::Kind::fraction};
/// A curve through fewer points has no shape to speak of.
constexpr std::size_t kLeastPoints = 4;
/// On a scale of -2 .. +2, feelings within one step of each other are one feeling.
constexpr double kFlatRange = 1;

struct Curve {
  double low = 2;
  double high = -2;
  std::size_t points = 0;
  std::size_t unread = 0;
};

Curve curve_of(const JourneyIndex& index) {
  Curve curve;
  for (const Note* note : index.of(NoteType::emotion)) {
    if (!note->reading.emotion) {
      ++curve.unread;
      continue;
    }
    const double valence = note->reading.emotion->valence;
    curve.low = std::min(curve.low, valence);
    curve.high = std::max(curve.high, valence);
    ++curve.points;
  }
  return curve;
}

void check_shape(const Curve& curve, std::vector<Hit>& hits) {
  // A feeling that could not be read may be the high or the low.
  if (curve.unread > 0 || curve.points < kLeastPoints) return;
  std::string kind;
  if (curve.high - curve.low <= kFlatRange) {
    kind = "flat";
  } else if (curve.low >= 0) {
    kind = "rosy";
  } else if (curve.high <= 0) {
    kind = "gloomy";
  }
  if (kind.empty()) return;
  Hit hit;
  hit.args.push_back({"kind", kind});
  hits.push_back(std::move(hit));
}

void check(const Subject& subject, std::vector<Hit>& hits) {
  const Journey& journey = *subject.journey;
  const JourneyIndex& index = *subject.index;
  constexpr Kinds kFeeling{NoteType::emotion, NoteType::other};
  std::size_t walked = 0;
  std::size_t felt = 0;
  for (std::uint32_t i = 0; i < journey.phases.size(); ++i) {
    if (!index.holds(PhaseId{i}, kCustomerPath)) continue;
    ++walked;
    if (index.holds(PhaseId{i}, kFeeling)) ++felt;
  }
  // Without any feeling at all the group has not come to them yet, or the lane is missing, which another rule says.
  if (felt > 0 && static_cast<double>(felt) < subject.option(kLeastShare) * static_cast<double>(walked)) {
    Hit hit;
    hit.args.push_back({"kind", std::string("sparse")});
    add_count(hit, "count", felt);
    add_count(hit, "total", walked);
    hits.push_back(std::move(hit));
    return;
  }
  check_shape(curve_of(index), hits);
}

constexpr std::array<std::string_view, 4> kOrigin{"R056", "R028", "R055", "R089"};

constexpr std::array<std::string_view, 3> kSilences{"touchpoint-without-emotion", "emotion-without-driver",
                                                    "emotion-pain-mismatch"};

constexpr std::array kOptions{kLeastShare};

constexpr std::array kExamples{Example{Example::Expect::fires, Language::nl, R"(
# Klantreis: een nieuw rijbewijs
Persona: Henk, 69, gepensioneerd buschauffeur, rijdt zijn vrouw naar dialyse, wil geen week zonder
Begin: ziet dat zijn pasje over een maand verloopt
Eind: heeft het nieuwe pasje in zijn portemonnee
Vraag: waar lopen oudere inwoners vast bij het verlengen?
|            | Erachter komen | Voorbereiden | Aanvragen | Ophalen |
| Stappen    | Leest een brief van de gemeente; Vraagt zijn dochter om raad | Laat een pasfoto maken; Haalt een verklaring bij de huisarts | Rijdt naar het gemeentehuis; Levert zijn papieren in | Haalt het pasje op; Rijdt opgelucht naar huis |
| Gevoel     | onrustig |  |  |  |
| Pijnpunten |  | Moet drie keer naar de dokter bellen | Afspraak kan pas over twee weken |  |
| Kansen     |  | Lijstje met alles wat je nodig hebt | Inloopochtend voor 65-plus |  |
)"},
                               Example{Example::Expect::fires, Language::en, R"(
# Employee journey: the first month at work
Persona: Noah, 22, first real job, moved here from another city, wants to be useful soon
Start: signs the contract at his parents' table
End: answers a question from a newer colleague
Question: why do new colleagues leave within a year?
|               | Before day one | First day | First weeks | Finding his feet |
| Steps         | Reads the welcome letter twice; Asks a friend what to wear | Takes the early train; Shakes fourteen hands | Sits next to a different person each day; Writes his own notes | Gives his first demo; Buys cake for the team |
| Emotions      | excited | happy | pleased | proud |
| Pains         |  | Laptop is not ready | Does not know whom to ask |  |
| Opportunities |  | Laptop by post a week earlier | One buddy for the whole month |  |
)"},
                               Example{Example::Expect::fires, Language::en, R"(
# Customer journey: a suitcase that did not arrive
Persona: Keiko, 45, engineer, flies to a wedding, has her dress in the hold
Start: the belt stops and her case is not on it
End: hangs the dress in her own wardrobe again
Question: what makes people lose trust after a lost case?
|               | At the belt | Reporting | Getting by | Getting it back |
| Steps         | Watches the belt go round; Asks a man in a vest | Queues at the desk; Describes the case twice | Borrows a dress from her cousin; Refreshes the tracking page | Opens the door to the driver; Checks everything is there |
| Emotions      | 😡 | 😡 | 😐 | 😡 |
| Pain points   | Nobody tells her it was left behind | Twenty people and one open desk | Page shows the same line for two days |  |
| Opportunities | Text before she reaches the belt | Report it from the phone | Show the next flight it will be on |  |
)"},
                               Example{Example::Expect::fires, Language::en, R"(
# Employee journey: the first month at work
Persona: Noah, 22, first real job, moved here from another city, wants to be useful soon
Start: signs the contract at his parents' table
End: answers a question from a newer colleague
Question: why do new colleagues leave within a year?
|               | Before day one | First day | First weeks | Finding his feet |
| Steps         | Reads the welcome letter twice; Asks a friend what to wear | Takes the early train; Shakes fourteen hands | Sits next to a different person each day; Writes his own notes | Gives his first demo; Buys cake for the team |
| Emotions      | neutral | very happy | neutral | delighted |
| Pains         |  | Laptop is not ready | Does not know whom to ask |  |
| Opportunities |  | Laptop by post a week earlier | One buddy for the whole month |  |
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
# Customer journey: a suitcase that did not arrive
Persona: Keiko, 45, engineer, flies to a wedding, has her dress in the hold
Start: the belt stops and her case is not on it
End: hangs the dress in her own wardrobe again
Question: what makes people lose trust after a lost case?
|               | At the belt | Reporting | Getting by | Getting it back |
| Steps         | Watches the belt go round; Asks a man in a vest | Queues at the desk; Describes the case twice | Borrows a dress from her cousin; Refreshes the tracking page | Opens the door to the driver; Checks everything is there |
| Emotions      | 😡 | 😡 |  | 😡 |
| Pain points   | Nobody tells her it was left behind | Twenty people and one open desk | Page shows the same line for two days |  |
| Opportunities | Text before she reaches the belt | Report it from the phone | Show the next flight it will be on |  |
)"},
                               Example{Example::Expect::clean, Language::nl, R"(
# Klantreis: een nieuw rijbewijs
Persona: Henk, 69, gepensioneerd buschauffeur, rijdt zijn vrouw naar dialyse, wil geen week zonder
Begin: ziet dat zijn pasje over een maand verloopt
Eind: heeft het nieuwe pasje in zijn portemonnee
Vraag: waar lopen oudere inwoners vast bij het verlengen?
|            | Erachter komen | Voorbereiden | Aanvragen | Ophalen |
| Stappen    | Leest een brief van de gemeente; Vraagt zijn dochter om raad | Laat een pasfoto maken; Haalt een verklaring bij de huisarts | Rijdt naar het gemeentehuis; Levert zijn papieren in | Haalt het pasje op; Rijdt opgelucht naar huis |
| Pijnpunten |  | Moet drie keer naar de dokter bellen | Afspraak kan pas over twee weken |  |
| Kansen     |  | Lijstje met alles wat je nodig hebt | Inloopochtend voor 65-plus |  |
)"}};

}  // namespace

extern const Rule emotion_flat_or_sparse;
constinit const Rule emotion_flat_or_sparse{
    .id = "emotion-flat-or-sparse",
    .code = "JL020",
    .severity = Severity::warning,
    .from = Stage::mapping,
    .about = Rule::About::journey,
    .origin = kOrigin,
    .title = {"De emotielijn zegt weinig", "The emotion curve says little"},
    .message = {"{kind=sparse:Maar {count} van de {total} fasen hebben een gevoel.|flat:Het gevoel is overal "
                "hetzelfde.|rosy:Er staat geen enkel negatief gevoel op de kaart.|*:Er staat geen enkel positief "
                "gevoel op de kaart.}",
                "{kind=sparse:Only {count} of the {total} phases have a feeling.|flat:The feeling is the same "
                "everywhere.|rosy:There is not one negative feeling on the map.|*:There is not one positive feeling on "
                "the map.}"},
    .why = {"Zonder hoogte- en dieptepunten weet je niet waar je moet beginnen, en ook niet wat je moet houden zoals "
            "het is.",
            "Without highs and lows you do not know where to begin, nor what to keep as it is."},
    .advice = {"Vraag per fase naar het slechtste en het beste moment, en plak daar een gezichtje.",
               "Ask for the worst and the best moment in each phase, and put a face there."},
    .question = {"Wanneer had de klant bijna opgegeven? En wanneer was die blij met ons?",
                 "When did the customer nearly give up? And when were they glad of us?"},
    .fixes = {},
    .options = kOptions,
    .check = check,
    .silences = kSilences,
    .weight = 48};

extern const std::span<const Example> emotion_flat_or_sparse_examples;
constinit const std::span<const Example> emotion_flat_or_sparse_examples{kExamples};

}  // namespace journeylint::catalog
