#include <array>
#include <vector>

#include "rules/rule.hpp"

namespace journeylint::catalog {
namespace {

/// Below this we would rather ask than guess what a label means.
constexpr double kSure = 0.5;

void check(const Subject& subject, std::vector<Hit>& hits) {
  const Journey& journey = *subject.journey;
  for (const Lane& lane : journey.lanes) {
    if (lane.elements.empty() || (lane.type != NoteType::other && lane.confidence >= kSure)) continue;
    Hit hit;
    hit.elements = lane.elements;
    hit.args.push_back({"lane", lane.title});
    hits.push_back(std::move(hit));
  }
}

constexpr std::array<std::string_view, 1> kOrigin{"R044"};

constexpr std::array kExamples{Example{Example::Expect::fires, Language::nl, R"(
# Klantreis: opvang voor de baby
Persona: Jamila, 31, zwanger van de eerste, werkt in de zorg, heeft wisselende diensten
Start: ziet twee streepjes op de test
Einde: brengt haar zoontje zonder tranen weg
Vraag: waarom haken ouders af tijdens de wachtlijst?
|              | Zoeken | Wachtlijst | Wennen | Naar de groep |
| Stappen      | Vraagt collega's om tips; Bekijkt vier locaties | Vult formulieren in; Belt elke maand | Blijft een uurtje in de hoek zitten; Neemt een knuffel mee | Brengt hem om zeven uur; Bekijkt foto's in de pauze |
| Emoties      | 🙂 | 😡 | 😢 | 😍 |
| Pijnpunten   |  | Hoort vier maanden niets | Weet niet of huilen normaal is |  |
| Kansen       |  | Elke maand een bericht met de plek op de lijst | Belletje na de eerste ochtend |  |
| !Wissewasjes | Knuffel | Speen | Luier | Flesje |
)"},
                               Example{Example::Expect::fires, Language::en, R"(
# Customer journey: an evening pottery course
Persona: Sunita, 38, lawyer, sits at a desk all day, wants to make something with her hands
Start: burns out a little in November
End: drinks tea from her own cup
Goal: find out why half of the beginners do not book a second course
|                | Getting the idea | Signing up | In class | Taking it home |
| Steps          | Sees a bowl at a friend's house; Looks up studios nearby | Writes an email with three questions; Pays the full price | Gets clay in her hair; Watches her pot collapse | Wraps the cup in a scarf; Shows it at the office |
| Emotions       | inspired | impatient | frustrated | happy |
| Pains          |  | Waits five days for an answer | First evening is too hard |  |
| Opportunities  |  | Answers to the ten usual questions on the site | Start with a pinch pot |  |
| !Bits and bobs | Apron | Sponge | Wire | Shelf |
)"},
                               Example{Example::Expect::clean, Language::nl, R"(
# Klantreis: opvang voor de baby
Persona: Jamila, 31, zwanger van de eerste, werkt in de zorg, heeft wisselende diensten
Start: ziet twee streepjes op de test
Einde: brengt haar zoontje zonder tranen weg
Vraag: waarom haken ouders af tijdens de wachtlijst?
|            | Zoeken | Wachtlijst | Wennen | Naar de groep |
| Stappen    | Vraagt collega's om tips; Bekijkt vier locaties | Vult formulieren in; Belt elke maand | Blijft een uurtje in de hoek zitten; Neemt een knuffel mee | Brengt hem om zeven uur; Bekijkt foto's in de pauze |
| Emoties    | 🙂 | 😡 | 😢 | 😍 |
| Pijnpunten |  | Hoort vier maanden niets | Weet niet of huilen normaal is |  |
| Kansen     |  | Elke maand een bericht met de plek op de lijst | Belletje na de eerste ochtend |  |
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
)"}};

}  // namespace

extern const Rule lane_unknown;
constinit const Rule lane_unknown{
    .id = "lane-unknown",
    .code = "JL049",
    .severity = Severity::info,
    .from = Stage::mapping,
    .about = Rule::About::journey,
    .origin = kOrigin,
    .title = {"Rij niet herkend", "Lane not recognised"},
    .message = {"We weten niet wat er in de rij “{lane}” hoort.", "We do not know what belongs in the lane “{lane}”."},
    .why = {"Wat we niet herkennen, tellen we nergens mee, en dan zeggen we er ook niets over.",
            "What we do not recognise counts for nothing, and so we say nothing about it."},
    .advice = {"Kies wat voor rij dit is, of geef hem een gewone naam: stappen, emoties, pijnpunten, kansen …",
               "Choose what kind of lane this is, or give it a common name: steps, emotions, pains, opportunities …"},
    .question = {"Wat zetten we in deze rij?", "What do we put in this lane?"},
    .fixes = {},
    .check = check,
    .weight = 8};

extern const std::span<const Example> lane_unknown_examples;
constinit const std::span<const Example> lane_unknown_examples{kExamples};

}  // namespace journeylint::catalog
