#include <array>
#include <string>
#include <vector>

#include "rules/hits.hpp"
#include "rules/rule.hpp"

namespace journeylint::catalog {
namespace {

// A third of the steps is no slip of the pen any more; and below three notes a share says nothing.
constexpr RuleOption kMaxShare{"max-inside-out-share",
                               0.3,
                               0.05,
                               1,
                               {"Welk deel van de stappen van binnenuit geschreven mag zijn.",
                                "Which share of the steps may be written from the inside."},
                               RuleOption::Kind::fraction};
constexpr std::size_t kLeastInside = 3;
/// So few notes about our own work do not make a process map, however little else there is.
constexpr std::size_t kLeastOwnWork = 6;

constexpr Kinds kOwnWork{NoteType::backstage, NoteType::system};
constexpr Kinds kCustomer{NoteType::step,       NoteType::touchpoint,  NoteType::channel, NoteType::emotion,
                          NoteType::thought,    NoteType::need,        NoteType::quote,   NoteType::pain,
                          NoteType::gain,       NoteType::expectation, NoteType::goal,    NoteType::moment_of_truth,
                          NoteType::frontstage, NoteType::wait,        NoteType::other};

Hit hit_of(std::string ratio, std::size_t count, std::size_t total) {
  Hit hit;
  hit.args.push_back({"ratio", std::move(ratio)});
  add_count(hit, "count", count);
  add_count(hit, "total", total);
  return hit;
}

void check(const Subject& subject, std::vector<Hit>& hits) {
  const JourneyIndex& index = *subject.index;
  const auto steps = index.of(NoteType::step);
  std::vector<const Note*> inside;
  for (const Note* note : steps) {
    if (note->reading.voice && note->reading.voice->label == Voice::internal) inside.push_back(note);
  }
  const double allowed = static_cast<double>(steps.size()) * subject.option(kMaxShare);
  if (inside.size() >= kLeastInside && static_cast<double>(inside.size()) > allowed) {
    Hit hit = hit_of("steps", inside.size(), steps.size());
    add_elements(hit, inside);
    hits.push_back(std::move(hit));
    return;
  }
  const std::size_t own = index.count(kOwnWork);
  const std::size_t customer = index.count(kCustomer);
  if (own >= kLeastOwnWork && own > customer) hits.push_back(hit_of("notes", own, customer));
}

constexpr std::array<std::string_view, 4> kOrigin{"R016", "R017", "R024", "R073"};

constexpr std::array<std::string_view, 4> kSilences{"inside-out-step", "starts-at-company",
                                                    "backstage-in-customer-lane", "outside-world-missing"};

constexpr std::array kOptions{kMaxShare};

constexpr std::array kExamples{Example{Example::Expect::fires, Language::nl, R"(
# Klantreis: de wasmachine is stuk
Persona: Anouk, 36, twee kleuters, werkt vier dagen, wil vrijdag weer schone was
Start: water op de keukenvloer
Einde: eerste was draait weer zonder lekken
Vraag: waarom bellen klanten twee keer voordat de monteur komt?
|            | Ontdekken | Hulp zoeken | Monteur aan huis | Weer wassen |
| Emoties    | geschrokken | geïrriteerd | gerustgesteld | opgelucht |
| Pijnpunten | Handleiding is onvindbaar | Staat 20 minuten in de wacht |  |  |
| Kansen     | Storingshulp met foto's | Zelf een tijd kiezen op de site |  |  |
| Stappen    | !Klantenservice registreert de melding | !Planning wijst een monteur toe; Kiest een dagdeel | !Monteur vult de werkbon in | Draait een proefwas |
)"},
                               Example{Example::Expect::fires, Language::en, R"(
# Customer journey: a bank account for a new café
Persona: Mateus, 29, opens his first café, knows coffee and no paperwork
Start: landlord asks for a business account
End: first customer pays by card
Question: where do small founders give up on us?
|               | Searching | Applying | Waiting | Opening day |
| Emotions      | curious | annoyed | anxious | proud |
| Pains         |  | Form asks for papers he cannot have yet | Hears nothing for nine days |  |
| Opportunities |  | Save the form and send papers later | A message at every step |  |
| Steps         | Asks two friends | !CRM system creates a record; !Compliance department screens the owner | Calls the bank | !Back office activates the account |
)"},
                               Example{Example::Expect::fires, Language::en, R"(
# Customer journey: new glasses
Persona: Walter, 52, lorry driver, cannot read the signs at dusk any more
Start: misses an exit in the rain
End: drives home at night without squinting
Question: why do people come back three times to have glasses adjusted?
|           | Before | In the shop | After |
| Steps     | Squints | Reads letters |  |
| Backstage | Front desk enters the appointment; Workshop orders lenses | Optician updates the file; Finance books the payment | Workshop checks the frame; Marketing sends the survey |
)"},
                               Example{Example::Expect::clean, Language::nl, R"(
# Klantreis: de wasmachine is stuk
Persona: Anouk, 36, twee kleuters, werkt vier dagen, wil vrijdag weer schone was
Start: water op de keukenvloer
Einde: eerste was draait weer zonder lekken
Vraag: waarom bellen klanten twee keer voordat de monteur komt?
|            | Ontdekken | Hulp zoeken | Monteur aan huis | Weer wassen |
| Emoties    | geschrokken | geïrriteerd | gerustgesteld | opgelucht |
| Pijnpunten | Handleiding is onvindbaar | Staat 20 minuten in de wacht |  |  |
| Kansen     | Storingshulp met foto's | Zelf een tijd kiezen op de site |  |  |
| Stappen    | Dweilt de vloer | Belt de klantenservice; Kiest een dagdeel | Laat de monteur binnen | Draait een proefwas |
)"},
                               Example{Example::Expect::clean, Language::en, R"(
# Customer journey: a bank account for a new café
Persona: Mateus, 29, opens his first café, knows coffee and no paperwork
Start: landlord asks for a business account
End: first customer pays by card
Question: where do small founders give up on us?
|               | Searching | Applying | Waiting | Opening day |
| Steps         | Asks two friends with bars; Compares fees on his phone | CRM system creates a record; Scans his passport | Looks at his inbox every morning; Calls the bank | Plugs in the card reader; Pours the first espresso |
| Emotions      | curious | annoyed | anxious | proud |
| Pains         |  | Form asks for papers he cannot have yet | Hears nothing for nine days |  |
| Opportunities |  | Save the form and send papers later | A message at every step |  |
)"},
                               Example{Example::Expect::clean, Language::en, R"(
# Customer journey: new glasses
Persona: Walter, 52, lorry driver, cannot read the signs at dusk any more
Start: misses an exit in the rain
End: drives home at night without squinting
Question: why do people come back three times to have glasses adjusted?
|           | Before | In the shop | After |
| Steps     | Squints; Asks his wife | Reads letters; Picks a frame | Drives home; Comes back |
| Backstage | Front desk enters the appointment; Workshop orders lenses | Optician updates the file; Finance books the payment | Workshop checks the frame; Marketing sends the survey |
)"}};

}  // namespace

extern const Rule inside_out_map;
constinit const Rule inside_out_map{
    .id = "inside-out-map",
    .code = "JL016",
    .severity = Severity::error,
    .from = Stage::mapping,
    .about = Rule::About::journey,
    .origin = kOrigin,
    .title = {"Kaart van binnenuit", "A map from the inside"},
    .message = {"{ratio=steps:{count} van de {total} stappen zeggen wat wij doen, niet wat de klant meemaakt.|*:Er "
                "staan meer notities over ons eigen werk ({count}) dan over de klant ({total}).}",
                "{ratio=steps:{count} of the {total} steps say what we do, not what the customer goes through.|*:There "
                "are more notes about our own work ({count}) than about the customer ({total}).}"},
    .why = {"Dit is een kaart van ons proces geworden. De klant ziet daar alleen de uitkomst van.",
            "This has become a map of our process. The customer sees only its outcome."},
    .advice = {"Begin opnieuw met de rij van de klant: wat doet, ziet en wacht die? Schuif ons eigen werk naar achter "
               "de schermen.",
               "Start over with the customer’s lane: what do they do, see and wait for? Move our own work backstage."},
    .question = {"Als de klant dit zou lezen, welke notities herkent die dan?",
                 "If the customer read this, which notes would they recognise?"},
    .fixes = {},
    .options = kOptions,
    .check = check,
    .silences = kSilences,
    .weight = 85};

extern const std::span<const Example> inside_out_map_examples;
constinit const std::span<const Example> inside_out_map_examples{kExamples};

}  // namespace journeylint::catalog
