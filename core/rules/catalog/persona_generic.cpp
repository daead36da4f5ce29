#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <vector>

#include "rules/rule.hpp"

namespace journeylint::catalog {
namespace {

/// A card with fewer words than this holds a name, perhaps an age, and nothing to design for.
constexpr std::size_t kTellingWords = 4;

bool told(const Persona& persona) {
  return persona.situation || persona.goal || persona.need || persona.expectation;
}

/// Words on all the persona's cards together; none when a card of it is nowhere to be found.
std::optional<std::size_t> words_on(const Journey& journey) {
  std::size_t words = 0;
  for (const ElementId& element : journey.persona.elements) {
    const auto card = std::find_if(journey.header.begin(), journey.header.end(),
                                   [&](const HeaderCard& one) { return one.element == element; });
    if (card == journey.header.end()) return std::nullopt;
    words += card->reading.words;
  }
  return words;
}

void add_cue(const Journey& journey, Hit& hit) {
  for (const HeaderCard& card : journey.header) {
    if (card.role != HeaderRole::persona || !card.reading.persona || !card.reading.persona->cue) continue;
    hit.pointers.push_back({card.element, card.value, *card.reading.persona->cue});
  }
}

void check(const Subject& subject, std::vector<Hit>& hits) {
  const Journey& journey = *subject.journey;
  const Persona& persona = journey.persona;
  if (persona.kind == PersonaKind::missing || persona.elements.empty()) return;
  const std::optional<std::size_t> words = words_on(journey);
  const bool thin = words && *words < kTellingWords && !told(persona);
  const bool generic = persona.kind == PersonaKind::generic;
  if (!generic && !thin) return;
  Hit hit;
  hit.elements = persona.elements;
  hit.args.push_back({"persona", persona.name.value_or(std::string())});
  hit.args.push_back({"thin", std::int64_t{generic ? 0 : 1}});
  if (generic) add_cue(journey, hit);
  hits.push_back(std::move(hit));
}

constexpr std::array<std::string_view, 6> kOrigin{"R011", "R012", "R013", "R031", "R092", "R123"};

constexpr std::array kExamples{Example{Example::Expect::fires, Language::nl, R"(
# Klantreis: de wasmachine is stuk
!Persona: iedereen met een wasmachine
Start: water op de keukenvloer
Einde: eerste was draait weer zonder lekken
|         | Ontdekken | Hulp zoeken | Monteur aan huis | Weer wassen |
| Stappen | Dweilt de vloer; Draait de kraan dicht | Belt de klantenservice; Kiest een dagdeel | Blijft een ochtend thuis; Laat de monteur binnen | Draait een proefwas; Betaalt met een tikkie |
| Emoties | geschrokken | geïrriteerd | gerustgesteld | opgelucht |
)"},
                               Example{Example::Expect::fires, Language::en, R"(
# Customer journey: an evening pottery course
!Persona: all our customers
Start: burns out a little in November
End: drinks tea from her own cup
|          | Getting the idea | Signing up | In class | Taking it home |
| Steps    | Sees a bowl at a friend's house; Looks up studios nearby | Writes an email with three questions; Pays the full price | Gets clay in her hair; Watches her pot collapse | Wraps the cup in a scarf; Shows it at the office |
| Emotions | inspired | impatient | frustrated | happy |
)"},
                               Example{Example::Expect::fires, Language::en, R"(
# Customer journey: adopting a cat
!Persona: Dolores
Start: flat is too quiet after the funeral
End: cat sleeps on her bed
|          | Thinking about it | Visiting | Bringing it home | Living together |
| Steps    | Talks it over with her daughter; Looks at photos online | Takes the bus to the shelter; Sits in a room with three cats | Signs the papers; Carries the basket up the stairs | Buys the wrong food twice; Tells her neighbours about him |
| Emotions | hopeful | nervous | worried | delighted |
)"},
                               Example{Example::Expect::clean, Language::nl, R"(
# Klantreis: de wasmachine is stuk
Persona: Anouk, 36, twee kleuters, werkt vier dagen, wil vrijdag weer schone was
Start: water op de keukenvloer
Einde: eerste was draait weer zonder lekken
|         | Ontdekken | Hulp zoeken | Monteur aan huis | Weer wassen |
| Stappen | Dweilt de vloer; Draait de kraan dicht | Belt de klantenservice; Kiest een dagdeel | Blijft een ochtend thuis; Laat de monteur binnen | Draait een proefwas; Betaalt met een tikkie |
| Emoties | geschrokken | geïrriteerd | gerustgesteld | opgelucht |
)"},
                               Example{Example::Expect::clean, Language::en, R"(
# Customer journey: adopting a cat
Persona: Dolores, 67, widow, lives on the third floor, wants company that does not need walking
Start: flat is too quiet after the funeral
End: cat sleeps on her bed
|               | Thinking about it | Visiting | Bringing it home | Living together |
| Steps         | Talks it over with her daughter; Looks at photos online | Takes the bus to the shelter; Sits in a room with three cats | Signs the papers; Carries the basket up the stairs | Buys the wrong food twice; Tells her neighbours about him |
| Emotions      | hopeful | nervous | worried | delighted |
| Pains         | No idea what it costs in a year | Nobody says which cats are calm | Papers are in tiny print |  |
| Opportunities | Yearly costs on one card | Calm cats in a room of their own | Papers in large print |  |
)"},
                               Example{Example::Expect::clean, Language::nl, R"(
# Klantreis: zonnepanelen op het dak
Persona: Greet en Paul, 58 en 61, huis uit 1974, willen minder stookkosten voor hun pensioen
Start: jaarafrekening valt op de mat
Einde: leest voor het eerst een negatieve meterstand
|            | Twijfelen | Vergelijken | Montage | Stroom opwekken |
| Stappen    | Rekenen samen aan de keukentafel; Vragen de buren hoe het bevalt | Vragen drie offertes aan; Leggen ze naast elkaar | Ruimen de zolder leeg; Kijken mee vanaf de stoep | Kijken elke dag in de app; Vertellen het op een verjaardag |
| Beleving   | onzeker | verward | zenuwachtig | trots |
| Knelpunten | Geen idee of het dak het houdt | Offertes zijn niet te vergelijken | Weten niet hoe laat de ploeg komt |  |
| Ideeën     | Dakcheck op basis van luchtfoto | Offerte op één bladzijde | Berichtje als de bus vertrekt |  |
)"}};

}  // namespace

extern const Rule persona_generic;
constinit const Rule persona_generic{
    .id = "persona-generic",
    .code = "JL008",
    .severity = Severity::warning,
    .from = Stage::collecting,
    .about = Rule::About::journey,
    .origin = kOrigin,
    .title = {"Persona voor iedereen", "A persona for everybody"},
    .message = {"{thin=0:“{persona}” kan iedereen zijn.|1:Van “{persona}” weten we alleen de naam.}",
                "{thin=0:“{persona}” could be anybody.|1:All we know of “{persona}” is the name.}"},
    .why = {"Wie alles kan zijn, wil ook alles: dan kun je bij geen enkele stap zeggen wat iemand nodig heeft.",
            "Somebody who could be anyone wants everything, and then no step can tell what is needed."},
    .advice = {"Kies één herkenbaar mens: een naam, een situatie, een doel en wat die verwacht.",
               "Choose one person you would recognise: a name, a situation, a goal and what they expect."},
    .question = {"Aan wie van de klanten van afgelopen maand denken we hierbij?",
                 "Which of last month’s customers do we have in mind?"},
    .fixes = {},
    .check = check,
    .weight = 60};

extern const std::span<const Example> persona_generic_examples;
constinit const std::span<const Example> persona_generic_examples{kExamples};

}  // namespace journeylint::catalog
