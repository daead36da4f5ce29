#include <algorithm>
#include <array>
#include <optional>
#include <vector>

#include "rules/hits.hpp"
#include "rules/rule.hpp"

namespace journeylint::catalog {
namespace {

/// What shows that the map does look at what came before us.
constexpr Kinds kBefore{NoteType::trigger, NoteType::need, NoteType::context, NoteType::goal, NoteType::thought};

bool internal(const std::optional<VoiceReading>& voice) {
  return voice && voice->label == Voice::internal;
}

const HeaderCard* card_of(const Journey& journey, const ElementId& element) {
  const auto found = std::find_if(journey.header.begin(), journey.header.end(),
                                  [&](const HeaderCard& card) { return card.element == element; });
  return found == journey.header.end() ? nullptr : &*found;
}

/// The very first step on the map; null when the first phase has none, or begins with what the customer needs.
const Note* opening(const Journey& journey, const JourneyIndex& index) {
  if (journey.phases.empty() || index.holds(PhaseId{0}, kBefore)) return nullptr;
  for (const Note* note : index.in(PhaseId{0})) {
    if (note->type == NoteType::step) return note;
  }
  return nullptr;
}

void check(const Subject& subject, std::vector<Hit>& hits) {
  const Journey& journey = *subject.journey;
  const JourneyIndex& index = *subject.index;
  if (journey.scope.start) {
    const HeaderCard* card = card_of(journey, journey.scope.start->element);
    if (card != nullptr && internal(card->reading.voice)) {
      Hit hit;
      hit.elements.push_back(card->element);
      hit.args.push_back({"note", card->value});
      hit.confidence = card->reading.voice->score;
      hits.push_back(std::move(hit));
      return;
    }
  }
  const Note* first = opening(journey, index);
  if (first == nullptr || !internal(first->reading.voice)) return;
  Hit hit = hit_at(*first, first->reading.voice->cue);
  hit.confidence = first->confidence * first->reading.voice->score;
  hits.push_back(std::move(hit));
}

constexpr std::array<std::string_view, 2> kOrigin{"R018", "R022"};

constexpr std::array<std::string_view, 1> kSilences{"inside-out-step"};

constexpr std::array kExamples{Example{Example::Expect::fires, Language::nl, R"(
# Klantreis: de wasmachine is stuk
Persona: Anouk, 36, twee kleuters, werkt vier dagen, wil vrijdag weer schone was
Start: water op de keukenvloer
Einde: eerste was draait weer zonder lekken
|            | Ontdekken | Hulp zoeken | Monteur aan huis | Weer wassen |
| Stappen    | !Klantenservice registreert de melding | Belt de klantenservice; Kiest een dagdeel | Blijft een ochtend thuis; Laat de monteur binnen | Draait een proefwas; Betaalt met een tikkie |
| Emoties    | geschrokken | geïrriteerd | gerustgesteld | opgelucht |
| Pijnpunten | Handleiding is onvindbaar | Staat 20 minuten in de wacht |  |  |
| Kansen     | Storingshulp met foto's | Zelf een tijd kiezen op de site |  |  |
)"},
                               Example{Example::Expect::fires, Language::en, R"(
# Customer journey: a bank account for a new café
Persona: Mateus, 29, opens his first café, knows coffee and no paperwork
!Start: CRM system creates a lead
End: first customer pays by card
|               | Searching | Applying | Waiting | Opening day |
| Steps         | Asks two friends with bars; Compares fees on his phone | Fills in the form at night; Scans his passport | Looks at his inbox every morning; Calls the bank | Plugs in the card reader; Pours the first espresso |
| Emotions      | curious | annoyed | anxious | proud |
| Pains         |  | Form asks for papers he cannot have yet | Hears nothing for nine days |  |
| Opportunities |  | Save the form and send papers later | A message at every step |  |
)"},
                               Example{Example::Expect::fires, Language::en, R"(
# Customer journey: new glasses
Persona: Walter, 52, lorry driver, cannot read the signs at dusk any more
Start: misses an exit in the rain
End: drives home at night without squinting
|               | Noticing | Eye test | Choosing | Getting used to it |
| Steps         | !Front desk enters the appointment in the system; Answers two questions | Reads letters in the dark; Answers better or worse | Tries on nine frames; Sends a photo to his son | Feels seasick on the stairs; Goes back to have them bent |
| Emotions      | irritated | relaxed | good | dizzy and cross |
| Pains         | Thinks drops from the chemist will do |  |  | Nobody told him it takes two weeks |
| Opportunities | Free check at the truck stop |  |  | Card with what to expect each day |
)"},
                               Example{Example::Expect::clean, Language::nl, R"(
# Klantreis: de wasmachine is stuk
Persona: Anouk, 36, twee kleuters, werkt vier dagen, wil vrijdag weer schone was
Start: water op de keukenvloer
Einde: eerste was draait weer zonder lekken
|            | Ontdekken | Hulp zoeken | Monteur aan huis | Weer wassen |
| Stappen    | Dweilt de vloer; Draait de kraan dicht | Belt de klantenservice; Kiest een dagdeel | Blijft een ochtend thuis; Laat de monteur binnen | Draait een proefwas; Betaalt met een tikkie |
| Emoties    | geschrokken | geïrriteerd | gerustgesteld | opgelucht |
| Pijnpunten | Handleiding is onvindbaar | Staat 20 minuten in de wacht |  |  |
| Kansen     | Storingshulp met foto's | Zelf een tijd kiezen op de site |  |  |
)"},
                               Example{Example::Expect::clean, Language::en, R"(
# Customer journey: a bank account for a new café
Persona: Mateus, 29, opens his first café, knows coffee and no paperwork
Start: landlord asks for a business account
End: first customer pays by card
|               | Searching | Applying | Waiting | Opening day |
| Steps         | Asks two friends with bars; Compares fees on his phone | Fills in the form at night; Scans his passport | Looks at his inbox every morning; Calls the bank | Plugs in the card reader; Pours the first espresso |
| Emotions      | curious | annoyed | anxious | proud |
| Pains         |  | Form asks for papers he cannot have yet | Hears nothing for nine days |  |
| Opportunities |  | Save the form and send papers later | A message at every step |  |
)"},
                               Example{Example::Expect::clean, Language::en, R"(
# Customer journey: new glasses
Persona: Walter, 52, lorry driver, cannot read the signs at dusk any more
Start: misses an exit in the rain
End: drives home at night without squinting
|               | Noticing | Eye test | Choosing | Getting used to it |
| Steps         | Front desk enters the appointment in the system; Answers two questions | Reads letters in the dark; Answers better or worse | Tries on nine frames; Sends a photo to his son | Feels seasick on the stairs; Goes back to have them bent |
| Emotions      | irritated | relaxed | good | dizzy and cross |
| Pains         | Thinks drops from the chemist will do |  |  | Nobody told him it takes two weeks |
| Opportunities | Free check at the truck stop |  |  | Card with what to expect each day |
| Needs         | Wants to read signs at dusk again |  |  |  |
)"},
                               Example{Example::Expect::clean, Language::nl, R"(
# Klantreis: de wasmachine is stuk
Persona: Anouk, 36, twee kleuters, werkt vier dagen, wil vrijdag weer schone was
Start: water op de keukenvloer
Einde: eerste was draait weer zonder lekken
|            | Ontdekken | Hulp zoeken | Monteur aan huis | Weer wassen |
| Stappen    | Dweilt de vloer; Draait de kraan dicht | Klantenservice registreert de melding | Blijft een ochtend thuis; Laat de monteur binnen | Draait een proefwas; Betaalt met een tikkie |
| Emoties    | geschrokken | geïrriteerd | gerustgesteld | opgelucht |
| Pijnpunten | Handleiding is onvindbaar | Staat 20 minuten in de wacht |  |  |
| Kansen     | Storingshulp met foto's | Zelf een tijd kiezen op de site |  |  |
)"}};

}  // namespace

extern const Rule starts_at_company;
constinit const Rule starts_at_company{
    .id = "starts-at-company",
    .code = "JL013",
    .severity = Severity::warning,
    .from = Stage::mapping,
    .about = Rule::About::journey,
    .origin = kOrigin,
    .title = {"De reis begint bij ons", "The journey starts with us"},
    .message = {"De kaart begint bij “{note}”: daar begint ons werk, niet de reis van de klant.",
                "The map starts at “{note}”: that is where our work begins, not the customer’s journey."},
    .why =
        {"Vóór dat moment heeft iemand al iets gemerkt, gezocht of gevraagd. Daar wordt al gekozen, vaak zonder ons.",
         "Before that moment somebody has already noticed, searched or asked. Choices are made there, often without "
         "us."},
    .advice = {"Zet ervoor wat de klant in beweging bracht: wat gebeurde er, en wie vroeg die het eerst?",
               "Put before it what set the customer in motion: what happened, and whom did they ask first?"},
    .question = {"Wat gebeurde er de dag ervoor?", "What happened the day before?"},
    .fixes = {},
    .check = check,
    .silences = kSilences,
    .weight = 58};

extern const std::span<const Example> starts_at_company_examples;
constinit const std::span<const Example> starts_at_company_examples{kExamples};

}  // namespace journeylint::catalog
