#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <vector>

#include "rules/names.hpp"
#include "rules/rule.hpp"

namespace journeylint::catalog {
namespace {

// Two maps always differ in detail: only feelings that are far apart at the same moment make a gap.
/// On the scale of -2 .. +2, half the scale apart is another experience.
constexpr double kFarApart = 2;

const Journey* map_of(const Subject& subject, View view) {
  const auto& all = subject.board.journeys;
  const auto found = std::find_if(all.begin(), all.end(), [&](const Journey& one) { return one.view == view; });
  return found == all.end() ? nullptr : &*found;
}

std::optional<PhaseId> same_phase(const Journey& other, const Phase& phase) {
  const std::string title = folded(phase.title);
  for (std::uint32_t i = 0; i < other.phases.size(); ++i) {
    if (!title.empty() && folded(other.phases[i].title) == title) return PhaseId{i};
  }
  return std::nullopt;
}

void add_feelings(const JourneyIndex& index, PhaseId phase, Hit& hit) {
  for (const Note* note : index.in(phase)) {
    if (note->type == NoteType::emotion) hit.elements.push_back(note->element);
  }
}

void check(const Subject& subject, std::vector<Hit>& hits) {
  const Journey* customer = map_of(subject, View::customer);
  const Journey* ours = map_of(subject, View::organisation);
  if (customer == nullptr || ours == nullptr) return;
  const JourneyIndex theirs(*customer);
  const JourneyIndex own(*ours);
  for (std::uint32_t i = 0; i < customer->phases.size(); ++i) {
    const std::optional<PhaseId> there = same_phase(*ours, customer->phases[i]);
    if (!there) continue;
    const std::optional<double> felt = theirs.mood(PhaseId{i});
    const std::optional<double> thought = own.mood(*there);
    if (!felt || !thought) continue;
    if (*felt - *thought < kFarApart && *thought - *felt < kFarApart) continue;
    Hit hit;
    hit.args.push_back({"phase", customer->phases[i].title});
    add_feelings(theirs, PhaseId{i}, hit);
    add_feelings(own, *there, hit);
    hits.push_back(std::move(hit));
  }
}

constexpr std::array<std::string_view, 4> kOrigin{"R046", "R047", "R071", "R072"};

constexpr std::array kExamples{Example{Example::Expect::fires, Language::nl, R"(
# Klantreis: een nieuwe bril (klantperspectief)
Persona: Loes, 52, ziet de ondertitels niet meer, kiest niet graag
Start: houdt het menu op armlengte
Einde: leest weer in bed
|            | Meten | Kiezen | Ophalen |
| Stappen    | Maakt een afspraak in de winkel | Past twaalf monturen | Haalt de bril op |
| Emoties    | rustig | !wanhopig | blij |

# Klantreis: een nieuwe bril (vanuit de organisatie)
Persona: Loes, 52, ziet de ondertitels niet meer, kiest niet graag
Start: houdt het menu op armlengte
Einde: leest weer in bed
|            | Meten | Kiezen | Ophalen |
| Stappen    | Maakt een afspraak in de winkel | Krijgt advies bij de spiegel | Haalt de bril op |
| Emoties    | rustig | !blij | blij |
)"},
                               Example{Example::Expect::fires, Language::en, R"(
# Customer journey: a new pair of glasses (customer view)
Persona: Nadia, 52, cannot read subtitles any more, does not like choosing
Start: holds the menu at arm's length
End: reads in bed again
|            | Measuring | Choosing | Collecting |
| Steps      | Makes an appointment at the shop | Tries on twelve frames | Picks up the glasses |
| Emotions   | calm | happy | !angry |

# Customer journey: a new pair of glasses (organisation view)
Persona: Nadia, 52, cannot read subtitles any more, does not like choosing
Start: holds the menu at arm's length
End: reads in bed again
|            | Measuring | Choosing | Collecting |
| Steps      | Makes an appointment at the shop | Gets advice at the mirror | Picks up the glasses |
| Emotions   | calm | glad | !happy |
)"},
                               Example{Example::Expect::clean, Language::nl, R"(
# Klantreis: een nieuwe bril (klantperspectief)
Persona: Loes, 52, ziet de ondertitels niet meer, kiest niet graag
Start: houdt het menu op armlengte
Einde: leest weer in bed
|            | Meten | Kiezen | Ophalen | Dragen |
| Stappen    | Maakt een afspraak in de winkel | Past twaalf monturen | Haalt de bril op | Leest een krant in bed |
| Emoties    | rustig | rustig | blij | boos |

# Klantreis: een nieuwe bril (vanuit de organisatie)
Persona: Loes, 52, ziet de ondertitels niet meer, kiest niet graag
Start: houdt het menu op armlengte
Einde: leest weer in bed
|            | Meten | Kiezen | Ophalen | Nazorg |
| Stappen    | Maakt een afspraak in de winkel | Krijgt advies bij de spiegel | Haalt de bril op | Belt na een maand |
| Emoties    | rustig | blij |  | blij |
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
)"}};

}  // namespace

extern const Rule two_views_gap;
constinit const Rule two_views_gap{
    .id = "two-views-gap",
    .code = "JL042",
    .severity = Severity::warning,
    .from = Stage::mapping,
    .about = Rule::About::board,
    .origin = kOrigin,
    .title = {"Twee blikken, één gat", "Two views, one gap"},
    .message = {"Bij “{phase}” denken wij er heel anders over dan de klant.",
                "At “{phase}” we see it quite differently from the customer."},
    .why = {"Waar onze kijk en die van de klant uit elkaar lopen, zit het gat in de reis.",
            "Where our view and the customer’s part, there is the gap in the journey."},
    .advice = {"Leg de twee kaarten hier naast elkaar en zet erbij wat wij niet wisten.",
               "Lay the two maps side by side here and write what we did not know."},
    .question = {"Wie van ons had dit verwacht?", "Which of us had expected this?"},
    .fixes = {},
    .check = check,
    .weight = 23};

extern const std::span<const Example> two_views_gap_examples;
constinit const std::span<const Example> two_views_gap_examples{kExamples};

}  // namespace journeylint::catalog
