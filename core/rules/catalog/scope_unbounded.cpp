#include <array>

#include "rules/rule.hpp"

namespace journeylint::catalog {
namespace {

/// Which end of the journey is open, as an argument the sentences choose by: 1 the start, 2 the end, 3 both.
std::int64_t open_ends(const Scope& scope) {
  return (scope.start ? 0 : 1) + (scope.end ? 0 : 2);
}

void check(const Subject& subject, std::vector<Hit>& hits) {
  const std::int64_t open = open_ends(subject.journey->scope);
  if (open == 0) return;
  Hit hit;
  hit.args.push_back({"open", open});
  hits.push_back(std::move(hit));
}

constexpr std::array<std::string_view, 1> kOrigin{"R007"};

constexpr std::array kFixes{
    FixTemplate{"insert-scope-notes", {"Begin en eind invoegen", "Insert start and end"}, FixTemplate::Safety::safe}};

constexpr std::array kExamples{Example{Example::Expect::fires, Language::nl, R"(
# Klantreis: hond naar het asiel
Persona: Gerda, 71, weduwe, zoekt gezelschap, kan niet ver lopen
|           | Zoeken                 | Kennismaken       | Thuis              |
| Stappen   | Bekijkt foto's online  | Wandelt een rondje | Koopt een mand    |
| Emoties   | 🙂                     | 😍                | 😐                 |
)"},
                               Example{Example::Expect::fires, Language::en, R"(
# Customer journey: learning to swim at fifty
Persona: Winston, 53, bus driver, never dared to go in, wants to swim with his grandchild
Start: grandchild asks him to come along
|           | Deciding               | First lesson      | Keeping it up      |
| Steps     | Looks up opening hours | Asks for a locker | Books ten lessons  |
| Emotions  | 😟                     | 😳                | 😀                 |
)"},
                               Example{Example::Expect::clean, Language::nl, R"(
# Klantreis: hond naar het asiel
Persona: Gerda, 71, weduwe, zoekt gezelschap, kan niet ver lopen
Start: huis voelt leeg na de winter
Einde: hond slaapt zijn eerste nacht door
|           | Zoeken                 | Kennismaken       | Thuis              |
| Stappen   | Bekijkt foto's online  | Wandelt een rondje | Koopt een mand    |
| Emoties   | 🙂                     | 😍                | 😐                 |
)"},
                               Example{Example::Expect::clean, Language::en, R"(
# Customer journey: learning to swim at fifty
Persona: Winston, 53, bus driver, never dared to go in, wants to swim with his grandchild
Start: grandchild asks him to come along
End: swims a length beside her
|           | Deciding               | First lesson      | Keeping it up      |
| Steps     | Looks up opening hours | Asks for a locker | Books ten lessons  |
| Emotions  | 😟                     | 😳                | 😀                 |
)"}};

}  // namespace

extern const Rule scope_unbounded;
constinit const Rule scope_unbounded{
    .id = "scope-unbounded",
    .code = "JL002",
    .severity = Severity::error,
    .from = Stage::collecting,
    .about = Rule::About::journey,
    .origin = kOrigin,
    .title = {"Begin of eind ontbreekt", "No start or no end"},
    .message = {"Op de kaart staat niet {open=1:waar de reis begint|2:waar de reis eindigt|3:waar de reis begint en "
                "waar die eindigt}.",
                "The map does not say {open=1:where the journey begins|2:where the journey ends|3:where the journey "
                "begins and where it ends}."},
    .why = {"Zonder grenzen past alles erin: dan raakt de groep het overzicht én de focus kwijt.",
            "Without borders everything fits in, and the group loses both the overview and the focus."},
    .advice = {"Schrijf één notitie met wat de reis in gang zet en één met het moment waarop de klant klaar is.",
               "Write one note with what sets the journey off, and one with the moment the customer is done."},
    .question = {"Wat gebeurt er vlak vóórdat de klant aan ons denkt, en wanneer is het voor de klant echt klaar?",
                 "What happens just before the customer thinks of us, and when is it really over for them?"},
    .fixes = kFixes,
    .check = check};

extern const std::span<const Example> scope_unbounded_examples;
constinit const std::span<const Example> scope_unbounded_examples{kExamples};

}  // namespace journeylint::catalog
