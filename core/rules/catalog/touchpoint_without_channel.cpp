#include <algorithm>
#include <array>
#include <vector>

#include "rules/hits.hpp"
#include "rules/rule.hpp"

namespace journeylint::catalog {
namespace {

/// Where no contact at all names a channel, it takes this many to be sure that it is no accident of words.
constexpr std::size_t kManyContacts = 5;

bool names_channel(const Note& note) {
  return note.reading.channel || note.reading.third_party;
}

bool channel_anywhere(const Journey& journey) {
  return std::any_of(journey.notes.begin(), journey.notes.end(), names_channel);
}

void check_each(const JourneyIndex& index, std::span<const Note* const> contacts, std::vector<Hit>& hits) {
  for (const Note* note : contacts) {
    if (names_channel(*note) || !index.surroundings_known(*note) || index.near(*note, {NoteType::channel})) continue;
    Hit hit = hit_at(*note);
    hit.args.push_back({"many", std::int64_t{0}});
    hits.push_back(std::move(hit));
  }
}

void check(const Subject& subject, std::vector<Hit>& hits) {
  const Journey& journey = *subject.journey;
  const JourneyIndex& index = *subject.index;
  const auto contacts = index.of(NoteType::touchpoint);
  if (!index.words_read() || contacts.empty()) return;
  // Only where the group writes channels down can one be missing: a word that we do not know may be a channel.
  if (!index.of(NoteType::channel).empty()) {
    check_each(index, contacts, hits);
  } else if (contacts.size() >= kManyContacts && !index.may_hide({NoteType::channel}) && !channel_anywhere(journey)) {
    Hit hit;
    hit.args.push_back({"many", std::int64_t{1}});
    add_elements(hit, contacts);
    hits.push_back(std::move(hit));
  }
}

constexpr std::array<std::string_view, 3> kOrigin{"R053", "R106", "R129"};

constexpr std::array kFixes{
    FixTemplate{"pick-channel", {"Kanaal erbij zetten", "Add the channel"}, FixTemplate::Safety::suggestion}};

constexpr std::array kExamples{Example{Example::Expect::fires, Language::nl, R"(
# Klantreis: een nieuw rijbewijs
Persona: Henk, 69, gepensioneerd buschauffeur, rijdt zijn vrouw naar dialyse, wil geen week zonder
Begin: ziet dat zijn pasje over een maand verloopt
Eind: heeft het nieuwe pasje in zijn portemonnee
Vraag: waar lopen oudere inwoners vast bij het verlengen?
|               | Erachter komen | Voorbereiden | Aanvragen | Ophalen |
| Stappen       | Leest een brief van de gemeente; Vraagt zijn dochter om raad | Laat een pasfoto maken; Haalt een verklaring bij de huisarts | Rijdt naar het gemeentehuis; Levert zijn papieren in | Haalt het pasje op; Rijdt opgelucht naar huis |
| Contactpunten | Brief; Dochter | !De verklaring bespreken | Balie | Balie |
| Kanalen       | post |  | balie | balie |
| Gevoel        | onrustig | boos | gespannen | blij |
)"},
                               Example{Example::Expect::fires, Language::en, R"(
# Customer journey: a bank account for a new café
Persona: Mateus, 29, opens his first café, knows coffee and no paperwork
Start: landlord asks for a business account
End: first customer pays by card
Question: where do small founders give up on us?
|             | Searching | Applying | Waiting | Opening day |
| Steps       | Asks two friends with bars; Compares fees on his phone | Fills in the form at night; Scans his passport | Looks at his inbox every morning; Calls the bank | Plugs in the card reader; Pours the first espresso |
| Touchpoints | Friends; Comparison site | Online form | !Status update | Card reader |
| Channel     | word of mouth, web | web |  | in person |
| Emotions    | curious | annoyed | anxious | proud |
)"},
                               Example{Example::Expect::fires, Language::en, R"(
# Customer journey: an evening pottery course
Persona: Sunita, 38, lawyer, sits at a desk all day, wants to make something with her hands
Start: burns out a little in November
End: drinks tea from her own cup
Goal: find out why half of the beginners do not book a second course
|             | Getting the idea | Signing up | In class | Taking it home |
| Steps       | Dreams of a bowl | Picks eight evenings | Gets clay in her hair | Wraps the cup |
| Emotions    | inspired | impatient | frustrated | happy |
| Touchpoints | !First impression; !Example | !Registration | !Welcome; !Lesson | !Goodbye |
)"},
                               Example{Example::Expect::clean, Language::nl, R"(
# Klantreis: een nieuw rijbewijs
Persona: Henk, 69, gepensioneerd buschauffeur, rijdt zijn vrouw naar dialyse, wil geen week zonder
Begin: ziet dat zijn pasje over een maand verloopt
Eind: heeft het nieuwe pasje in zijn portemonnee
Vraag: waar lopen oudere inwoners vast bij het verlengen?
|               | Erachter komen | Voorbereiden | Aanvragen | Ophalen |
| Stappen       | Leest een brief van de gemeente; Vraagt zijn dochter om raad | Laat een pasfoto maken; Haalt een verklaring bij de huisarts | Rijdt naar het gemeentehuis; Levert zijn papieren in | Haalt het pasje op; Rijdt opgelucht naar huis |
| Contactpunten | Brief; Dochter | Fotograaf; Huisarts | Balie | Balie |
| Kanalen       | post | fysiek | balie | balie |
| Gevoel        | onrustig | boos | gespannen | blij |
)"},
                               Example{Example::Expect::clean, Language::en, R"(
# Customer journey: a bank account for a new café
Persona: Mateus, 29, opens his first café, knows coffee and no paperwork
Start: landlord asks for a business account
End: first customer pays by card
Question: where do small founders give up on us?
|             | Searching | Applying | Waiting | Opening day |
| Steps       | Asks two friends with bars; Compares fees on his phone | Fills in the form at night; Scans his passport | Looks at his inbox every morning; Calls the bank | Plugs in the card reader; Pours the first espresso |
| Touchpoints | Friends; Comparison site | Online form | Call centre | Card reader |
| Channel     | word of mouth, web | web |  | in person |
| Emotions    | curious | annoyed | anxious | proud |
)"},
                               Example{Example::Expect::clean, Language::en, R"(
# Customer journey: an evening pottery course
Persona: Sunita, 38, lawyer, sits at a desk all day, wants to make something with her hands
Start: burns out a little in November
End: drinks tea from her own cup
Goal: find out why half of the beginners do not book a second course
|             | Getting the idea | Signing up | In class | Taking it home |
| Steps       | Dreams of a bowl | Picks eight evenings | Gets clay in her hair | Wraps the cup |
| Emotions    | inspired | impatient | frustrated | happy |
| Touchpoints | First impression | Registration | Welcome | Goodbye |
)"},
                               Example{Example::Expect::clean, Language::en, R"(
# Customer journey: an evening pottery course
Persona: Sunita, 38, lawyer, sits at a desk all day, wants to make something with her hands
Start: burns out a little in November
End: drinks tea from her own cup
Goal: find out why half of the beginners do not book a second course
|             | Getting the idea | Signing up | In class | Taking it home |
| Steps       | Sees a bowl at a friend's house; Looks up studios nearby | Writes an email with three questions; Pays the full price | Gets clay in her hair; Watches her pot collapse | Wraps the cup in a scarf; Shows it at the office |
| Emotions    | inspired | impatient | frustrated | happy |
| Touchpoints | First impression; Example | Registration by email | Welcome; Lesson | Goodbye |
)"}};

}  // namespace

extern const Rule touchpoint_without_channel;
constinit const Rule touchpoint_without_channel{
    .id = "touchpoint-without-channel",
    .code = "JL023",
    .severity = Severity::warning,
    .from = Stage::mapping,
    .about = Rule::About::journey,
    .origin = kOrigin,
    .title = {"Contact zonder kanaal", "Contact without a channel"},
    .message = {"{many=0:Bij “{note}” staat niet via welk kanaal het loopt.|*:Bij geen enkel contactmoment staat via "
                "welk kanaal het loopt.}",
                "{many=0:“{note}” does not say which channel it goes through.|*:None of the contacts says which "
                "channel it goes through.}"},
    .why = {"Bellen, mailen en langskomen voelen heel anders. Zonder kanaal weet je niet waar je moet verbeteren.",
            "Calling, mailing and dropping by feel quite different. Without the channel you do not know where to "
            "improve."},
    .advice = {"Zet het kanaal erbij: telefoon, balie, mail, app, post …",
               "Add the channel: phone, counter, email, app, post …"},
    .question = {"Hoe komt de klant hier bij ons binnen?", "How does the customer reach us here?"},
    .fixes = kFixes,
    .check = check,
    .weight = 34};

extern const std::span<const Example> touchpoint_without_channel_examples;
constinit const std::span<const Example> touchpoint_without_channel_examples{kExamples};

}  // namespace journeylint::catalog
