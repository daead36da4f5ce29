#include <algorithm>
#include <array>

#include "rules/rule.hpp"

namespace journeylint::catalog {
namespace {

struct Required {
  NoteType lane;
  std::array<NoteType, 3> also;  ///< kinds of lane that say the same
  Texts name;
};

/// The four things a map cannot do without (R074).
constexpr std::array kRequired{
    Required{NoteType::step, {NoteType::step, NoteType::touchpoint, NoteType::step}, {"stappen", "steps"}},
    Required{NoteType::emotion, {NoteType::emotion, NoteType::thought, NoteType::quote}, {"emoties", "emotions"}},
    Required{NoteType::pain, {NoteType::pain, NoteType::gap, NoteType::risk}, {"pijnpunten", "pain points"}},
    Required{
        NoteType::opportunity, {NoteType::opportunity, NoteType::idea, NoteType::action}, {"kansen", "opportunities"}}};

bool says(const Required& required, NoteType type) {
  return std::find(required.also.begin(), required.also.end(), type) != required.also.end();
}

/// Held by a lane, by what a lane's ambiguous label could mean, or by notes of that kind wherever they lie.
bool held(const Journey& journey, const Required& required) {
  for (const Lane& lane : journey.lanes) {
    if (says(required, lane.type)) return true;
    for (const NoteType type : lane.also) {
      if (says(required, type)) return true;
    }
  }
  return std::any_of(journey.notes.begin(), journey.notes.end(),
                     [&](const Note& note) { return says(required, note.type); });
}

/// A lane that could not be understood might be the missing one: then nothing is said to be missing.
bool has_unknown_lane(const Journey& journey) {
  return std::any_of(journey.lanes.begin(), journey.lanes.end(),
                     [](const Lane& lane) { return lane.type == NoteType::other; });
}

void check(const Subject& subject, std::vector<Hit>& hits) {
  const Journey& journey = *subject.journey;
  if (has_unknown_lane(journey)) return;
  for (const Required& required : kRequired) {
    if (held(journey, required)) continue;
    Hit hit;
    hit.args.push_back({"type", std::string(name_of(required.lane))});
    hit.args.push_back({"lane", required.name});
    hits.push_back(std::move(hit));
  }
}

constexpr std::array<std::string_view, 3> kOrigin{"R028", "R029", "R074"};

constexpr std::array kFixes{FixTemplate{"insert-lane", {"Rij toevoegen", "Add the lane"}, FixTemplate::Safety::safe}};

constexpr std::array kExamples{Example{Example::Expect::fires, Language::nl, R"(
# Klantreis: studieplek kiezen
Persona: Daan, 17, havo 5, twijfelt, wil niet de verkeerde keuze maken
Start: mentor vraagt ernaar
Einde: eerste schooldag
|           | Oriënteren            | Bezoeken              | Kiezen               |
| Stappen   | Vult een test in      | Gaat naar open dag    | Meldt zich aan       |
| Pijnpunten | Te veel keuze        | Alles voelt als reclame | Formulier loopt vast |
| Kansen    | Keuzehulp van studenten | Eerlijke meeloopdag | Opslaan halverwege   |
)"},
                               Example{Example::Expect::fires, Language::en, R"(
# Customer journey: hiring a van
Persona: Joe, 24, first flat, has never driven anything big
Start: bed does not fit in the car
End: van is back with a full tank
|           | Searching             | Picking up            | Returning            |
| Steps     | Compares three prices | Signs at the desk     | Fills up the tank    |
| Emotions  | 😐                    | 😟                    | 🙂                   |
| Pains     | Hidden extra costs    | Nobody explains the lift | Closed on Sunday  |
)"},
                               Example{Example::Expect::clean, Language::nl, R"(
# Klantreis: studieplek kiezen
Persona: Daan, 17, havo 5, twijfelt, wil niet de verkeerde keuze maken
Start: mentor vraagt ernaar
Einde: eerste schooldag
|           | Oriënteren            | Bezoeken              | Kiezen               |
| Stappen   | Vult een test in      | Gaat naar open dag    | Meldt zich aan       |
| Gevoel    | 😟                    | 😀                    | 😐                   |
| Pijnpunten | Te veel keuze        | Alles voelt als reclame | Formulier loopt vast |
| Kansen    | Keuzehulp van studenten | Eerlijke meeloopdag | Opslaan halverwege   |
)"},
                               Example{Example::Expect::clean, Language::en, R"(
# Customer journey: hiring a van
Persona: Joe, 24, first flat, has never driven anything big
Start: bed does not fit in the car
End: van is back with a full tank
|           | Searching             | Picking up            | Returning            |
| Steps     | Compares three prices | Signs at the desk     | Fills up the tank    |
| Emotions  | 😐                    | 😟                    | 🙂                   |
| Pains     | Hidden extra costs    | Nobody explains the lift | Closed on Sunday  |
| Ideas     | One price, all in     | Two-minute film       | Key drop box         |
)"}};

}  // namespace

extern const Rule required_lane_missing;
constinit const Rule required_lane_missing{
    .id = "required-lane-missing",
    .code = "JL004",
    .severity = Severity::error,
    .from = Stage::mapping,
    .about = Rule::About::journey,
    .origin = kOrigin,
    .title = {"Er ontbreekt een rij", "A lane is missing"},
    .message = {"Op de kaart staan nog geen {lane}.", "The map has no {lane} yet."},
    .why = {"Stappen, emoties, pijnpunten en kansen horen bij elkaar: pas samen laten ze zien wat er misgaat, hoe dat "
            "voelt en wat je eraan kunt doen.",
            "Steps, emotions, pain points and opportunities belong together: only together do they show what goes "
            "wrong, how that feels and what can be done."},
    .advice = {"Voeg de rij toe en vul die per fase in, ook als het antwoord nog een vraagteken is.",
               "Add the lane and fill it in per phase, even where the answer is still a question mark."},
    .question = {"Wat weten we hier al over, en wie kunnen we het vragen?",
                 "What do we already know about this, and whom can we ask?"},
    .fixes = kFixes,
    .check = check};

extern const std::span<const Example> required_lane_missing_examples;
constinit const std::span<const Example> required_lane_missing_examples{kExamples};

}  // namespace journeylint::catalog
