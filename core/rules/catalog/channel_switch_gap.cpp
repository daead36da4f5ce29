#include <array>
#include <vector>

#include "rules/hits.hpp"
#include "rules/rule.hpp"

namespace journeylint::catalog {
namespace {

// Changing channels is what people do: only words that show it went wrong, with nothing planned for it, make a gap.

/// The channel a phase goes by first, from its channel notes or else its contacts.
const ChannelReading* channel_of(const JourneyIndex& index, PhaseId phase) {
  const ChannelReading* out = nullptr;
  for (const Note* note : index.in(phase)) {
    if (!note->reading.channel) continue;
    if (note->type == NoteType::channel) return &*note->reading.channel;
    if (out == nullptr && note->type == NoteType::touchpoint) out = &*note->reading.channel;
  }
  return out;
}

const Note* asked_again(const JourneyIndex& index, PhaseId phase) {
  for (const Note* note : index.in(phase)) {
    if (note->reading.repeat_contact) return note;
  }
  return nullptr;
}

void check(const Subject& subject, std::vector<Hit>& hits) {
  const Journey& journey = *subject.journey;
  const JourneyIndex& index = *subject.index;
  for (std::uint32_t i = 1; i < journey.phases.size(); ++i) {
    const ChannelReading* from = channel_of(index, PhaseId{i - 1});
    const ChannelReading* to = channel_of(index, PhaseId{i});
    if (from == nullptr || to == nullptr || from->name == to->name) continue;
    const Note* again = asked_again(index, PhaseId{i});
    if (again == nullptr || index.holds(PhaseId{i}, kBetter)) continue;
    Hit hit = hit_at(*again, again->reading.repeat_contact);
    hit.args.push_back({"from", from->name});
    hit.args.push_back({"to", to->name});
    hits.push_back(std::move(hit));
  }
}

constexpr std::array<std::string_view, 2> kOrigin{"R064", "R084"};

constexpr std::array kExamples{Example{Example::Expect::fires, Language::nl, R"(
# Klantreis: de wasmachine is stuk
Persona: Anouk, 36, twee kleuters, werkt vier dagen, wil vrijdag weer schone was
Start: water op de keukenvloer
Einde: eerste was draait weer zonder lekken
Vraag: waarom bellen klanten twee keer voordat de monteur komt?
|            | Ontdekken | Hulp zoeken | Monteur aan huis | Weer wassen |
| Stappen    | Dweilt de vloer; Draait de kraan dicht | Belt de klantenservice; Kiest een dagdeel | Blijft een ochtend thuis; Laat de monteur binnen | Draait een proefwas; Betaalt met een tikkie |
| Kanaal     | mond-tot-mond | e-mail | telefoon | app |
| Emoties    | geschrokken | geïrriteerd | gerustgesteld | opgelucht |
| Pijnpunten | Handleiding is onvindbaar | Staat 20 minuten in de wacht | !Moet voor de derde keer bellen |  |
| Kansen     | Storingshulp met foto's | Zelf een tijd kiezen op de site |  |  |
)"},
                               Example{Example::Expect::fires, Language::en, R"(
# Customer journey: a bank account for a new café
Persona: Mateus, 29, opens his first café, knows coffee and no paperwork
Start: landlord asks for a business account
End: first customer pays by card
Question: where do small founders give up on us?
|               | Searching | Applying | Waiting | Opening day |
| Steps         | Asks two friends with bars; Compares fees on his phone | Fills in the form at night; Scans his passport | Looks at his inbox every morning; Calls the bank | Plugs in the card reader; Pours the first espresso |
| Channel       | word of mouth, web | web | phone | in person |
| Emotions      | curious | annoyed | anxious | proud |
| Pains         |  | Form asks for papers he cannot have yet | !Has to call again |  |
| Opportunities |  | Save the form and send papers later |  |  |
)"},
                               Example{Example::Expect::clean, Language::nl, R"(
# Klantreis: de wasmachine is stuk
Persona: Anouk, 36, twee kleuters, werkt vier dagen, wil vrijdag weer schone was
Start: water op de keukenvloer
Einde: eerste was draait weer zonder lekken
Vraag: waarom bellen klanten twee keer voordat de monteur komt?
|            | Ontdekken | Hulp zoeken | Monteur aan huis | Weer wassen |
| Stappen    | Dweilt de vloer; Draait de kraan dicht | Belt de klantenservice; Kiest een dagdeel | Blijft een ochtend thuis; Laat de monteur binnen | Draait een proefwas; Betaalt met een tikkie |
| Kanaal     | mond-tot-mond | telefoon | aan huis | app |
| Emoties    | geschrokken | geïrriteerd | gerustgesteld | opgelucht |
| Pijnpunten | Handleiding is onvindbaar | Staat 20 minuten in de wacht |  |  |
| Kansen     | Storingshulp met foto's | Zelf een tijd kiezen op de site |  |  |
)"},
                               Example{Example::Expect::clean, Language::en, R"(
# Customer journey: a bank account for a new café
Persona: Mateus, 29, opens his first café, knows coffee and no paperwork
Start: landlord asks for a business account
End: first customer pays by card
Question: where do small founders give up on us?
|               | Searching | Applying | Waiting | Opening day |
| Steps         | Asks two friends with bars; Compares fees on his phone | Fills in the form at night; Scans his passport | Looks at his inbox every morning; Calls the bank | Plugs in the card reader; Pours the first espresso |
| Channel       | word of mouth, web | web | phone | in person |
| Emotions      | curious | annoyed | anxious | proud |
| Pains         |  | Form asks for papers he cannot have yet | Has to call again |  |
| Opportunities |  | Save the form and send papers later | A message at every step |  |
)"},
                               Example{Example::Expect::clean, Language::en, R"(
# Customer journey: a bank account for a new café
Persona: Mateus, 29, opens his first café, knows coffee and no paperwork
Start: landlord asks for a business account
End: first customer pays by card
Question: where do small founders give up on us?
|               | Searching | Applying | Waiting | Opening day |
| Steps         | Asks two friends with bars; Compares fees on his phone | Fills in the form at night; Scans his passport | Looks at his inbox every morning; Calls the bank | Plugs in the card reader; Pours the first espresso |
| Channel       | word of mouth, web | web | web | in person |
| Emotions      | curious | annoyed | anxious | proud |
| Pains         |  | Form asks for papers he cannot have yet | Has to call again |  |
| Opportunities |  | Save the form and send papers later |  |  |
)"}};

}  // namespace

extern const Rule channel_switch_gap;
constinit const Rule channel_switch_gap{
    .id = "channel-switch-gap",
    .code = "JL026",
    .severity = Severity::warning,
    .from = Stage::mapping,
    .about = Rule::About::journey,
    .origin = kOrigin,
    .title = {"Overgang tussen kanalen hapert", "The crossing between channels fails"},
    .message = {"Na de overgang van {from} naar {to} moet de klant het opnieuw vragen: “{note}”.",
                "After crossing from {from} to {to} the customer has to ask again: “{note}”."},
    .why = {"Wat de klant net vertelde, reist niet mee. Dat kost vertrouwen, en ons een extra telefoontje.",
            "What the customer has just told does not travel along. That costs trust, and us another call."},
    .advice = {"Schrijf op de overgang wat er mee moet: welke gegevens, en wie geeft ze door?",
               "Write at the crossing what must travel along: which information, and who passes it on?"},
    .question = {"Wat moet de klant hier voor de tweede keer vertellen?",
                 "What does the customer have to tell a second time here?"},
    .fixes = {},
    .check = check,
    .weight = 30};

extern const std::span<const Example> channel_switch_gap_examples;
constinit const std::span<const Example> channel_switch_gap_examples{kExamples};

}  // namespace journeylint::catalog
