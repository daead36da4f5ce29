#include <algorithm>
#include <array>
#include <vector>

#include "rules/hits.hpp"
#include "rules/rule.hpp"

namespace journeylint::catalog {
namespace {

/// With two of the four facts known, a group knows what to ask next.
constexpr std::int64_t kManyMissing = 3;

bool any_in(std::span<const Note* const> notes, bool (*has)(const Note&)) {
  return std::any_of(notes.begin(), notes.end(), [&](const Note* note) { return has(*note); });
}

std::int64_t missing_facts(const JourneyIndex& index, PhaseId phase) {
  const auto notes = index.in(phase);
  std::int64_t missing = 0;
  if (!index.holds(phase, {NoteType::deliverable, NoteType::promise, NoteType::expectation, NoteType::need})) ++missing;
  if (!any_in(notes,
              [](const Note& note) { return note.type == NoteType::channel || note.reading.channel.has_value(); }))
    ++missing;
  if (!any_in(notes, [](const Note& note) { return note.type == NoteType::wait || note.reading.time.has_value(); }))
    ++missing;
  if (!index.holds(phase, {NoteType::effort, NoteType::pain})) ++missing;
  return missing;
}

void check(const Subject& subject, std::vector<Hit>& hits) {
  const JourneyIndex& index = *subject.index;
  if (!index.words_read()) return;
  for (const Note* note : index.of(NoteType::moment_of_truth)) {
    if (!index.surroundings_known(*note) || !note->phase) continue;
    const std::int64_t missing = missing_facts(index, *note->phase);
    if (missing < kManyMissing) continue;
    Hit hit = hit_at(*note);
    hit.args.push_back({"missing", missing});
    hits.push_back(std::move(hit));
  }
}

constexpr std::array<std::string_view, 5> kOrigin{"R098", "R109", "R110", "R112", "R113"};

constexpr std::array kExamples{Example{Example::Expect::fires, Language::nl, R"(
# Klantreis: de wasmachine is stuk
Persona: Anouk, 36, twee kleuters, werkt vier dagen, wil vrijdag weer schone was
Start: water op de keukenvloer
Einde: eerste was draait weer zonder lekken
Vraag: waarom bellen klanten twee keer voordat de monteur komt?
|                          | Ontdekken | Hulp zoeken | Monteur aan huis | Weer wassen |
| Stappen                  | Dweilt de vloer; Draait de kraan dicht | Legt uit wat er is | Blijft een ochtend thuis; Laat de monteur binnen | Draait een proefwas; Betaalt met een tikkie |
| Emoties                  | geschrokken | geïrriteerd | gerustgesteld | opgelucht |
| Pijnpunten               | Handleiding is onvindbaar |  |  |  |
| Kansen                   | Storingshulp met foto's | Zelf een tijd kiezen op de site |  |  |
| Momenten van de waarheid |  | !Ze gelooft ons, of ze koopt een nieuwe |  |  |
)"},
                               Example{Example::Expect::fires, Language::en, R"(
# Customer journey: adopting a cat
Persona: Dolores, 67, widow, lives on the third floor, wants company that does not need walking
Start: flat is too quiet after the funeral
End: cat sleeps on her bed
Question: why do older people leave the shelter without a cat?
|                  | Thinking about it | Visiting | Bringing it home | Living together |
| Steps            | Talks it over with her daughter; Looks at photos online | Sits in a room with three cats | Signs the papers; Carries the basket up the stairs | Buys the wrong food twice; Tells her neighbours about him |
| Emotions         | hopeful | nervous | worried | delighted |
| Pains            | No idea what it costs in a year |  | Papers are in tiny print |  |
| Opportunities    | Yearly costs on one card | Calm cats in a room of their own | Papers in large print |  |
| Moments of truth |  | !One cat comes to her, or she goes home alone |  |  |
)"},
                               Example{Example::Expect::clean, Language::nl, R"(
# Klantreis: de wasmachine is stuk
Persona: Anouk, 36, twee kleuters, werkt vier dagen, wil vrijdag weer schone was
Start: water op de keukenvloer
Einde: eerste was draait weer zonder lekken
Vraag: waarom bellen klanten twee keer voordat de monteur komt?
|                          | Ontdekken | Hulp zoeken | Monteur aan huis | Weer wassen |
| Stappen                  | Dweilt de vloer; Draait de kraan dicht | Legt uit wat er is | Blijft een ochtend thuis; Laat de monteur binnen | Draait een proefwas; Betaalt met een tikkie |
| Emoties                  | geschrokken | geïrriteerd | gerustgesteld | opgelucht |
| Pijnpunten               | Handleiding is onvindbaar | Staat 20 minuten in de wacht |  |  |
| Kansen                   | Storingshulp met foto's | Zelf een tijd kiezen op de site |  |  |
| Momenten van de waarheid |  | Ze gelooft ons, of ze koopt een nieuwe |  |  |
| Behoeften                |  | Wil weten wanneer ze weer kan wassen |  |  |
)"},
                               Example{Example::Expect::clean, Language::en, R"(
# Customer journey: adopting a cat
Persona: Dolores, 67, widow, lives on the third floor, wants company that does not need walking
Start: flat is too quiet after the funeral
End: cat sleeps on her bed
Question: why do older people leave the shelter without a cat?
|                  | Thinking about it | Visiting | Bringing it home | Living together |
| Steps            | Talks it over with her daughter; Looks at photos online | Takes the bus to the shelter; Sits in a room with three cats | Signs the papers; Carries the basket up the stairs | Buys the wrong food twice; Tells her neighbours about him |
| Channel          | phone, website | in person | paper | in person |
| Emotions         | hopeful | nervous | worried | delighted |
| Pains            | No idea what it costs in a year | Nobody says which cats are calm | Papers are in tiny print |  |
| Opportunities    | Yearly costs on one card | Calm cats in a room of their own | Papers in large print |  |
| Moments of truth |  | Ten quiet minutes with one cat, or she goes home alone |  |  |
)"}};

}  // namespace

extern const Rule contact_facts_missing;
constinit const Rule contact_facts_missing{
    .id = "contact-facts-missing",
    .code = "JL029",
    .severity = Severity::info,
    .from = Stage::improving,
    .about = Rule::About::journey,
    .origin = kOrigin,
    .title = {"Moment van de waarheid nog vaag", "Moment of truth still vague"},
    .message =
        {"Van “{note}” weten we nog weinig: {missing} van de vier staat er niet (wat, hoe, wanneer, hoeveel moeite).",
         "We know little of “{note}” yet: {missing} of four are not there (what, how, when, how much effort)."},
    .why = {"Op dit moment wint of verlies je de klant. Dan wil je precies weten wat die krijgt, hoe, wanneer en met "
            "hoeveel moeite.",
            "Here the customer is won or lost. Then you want to know exactly what they get, how, when and with how "
            "much effort."},
    .advice = {"Schrijf er vier korte notities bij: wat, hoe, wanneer, hoeveel moeite.",
               "Add four short notes: what, how, when, how much effort."},
    .question = {"Wat hadden we hier beloofd, en wat kreeg de klant?",
                 "What had we promised here, and what did the customer get?"},
    .fixes = {},
    .check = check,
    .weight = 12};

extern const std::span<const Example> contact_facts_missing_examples;
constinit const std::span<const Example> contact_facts_missing_examples{kExamples};

}  // namespace journeylint::catalog
