#include <array>

#include "rules/rule.hpp"

namespace journeylint::catalog {
namespace {

void check(const Subject& subject, std::vector<Hit>& hits) {
  for (const Stray& stray : subject.journey->strays) {
    if (stray.kind != Stray::Kind::note) continue;
    Hit hit;
    hit.elements.push_back(stray.element);
    hit.args.push_back({"note", stray.text});
    hits.push_back(std::move(hit));
  }
}

constexpr std::array<std::string_view, 2> kOrigin{"R042", "R067"};

constexpr std::array kExamples{Example{Example::Expect::fires, Language::nl, R"(
# Klantreis: verzekering na een inbraak
Persona: Karel, 58, komt thuis van vakantie, wil weten waar hij aan toe is
Start: achterdeur staat open
Einde: geld op de rekening
|           | Ontdekken             | Melden                    | Afwachten                  |
| Stappen   | Maakt foto's          | Belt de alarmcentrale     | Zoekt bonnetjes bij elkaar |
| Emoties   | 😱                    | 😐                        | 😟                         |
> !Buurvrouw had iets gezien
)"},
                               Example{Example::Expect::fires, Language::en, R"(
# Customer journey: getting a library card
Persona: Mei, 29, new in town, wants a quiet place to study
Start: flat is too noisy
End: has her own corner
|           | Finding it            | Signing up                | Using it                   |
| Steps     | Walks past the door   | Fills in a form           | Looks for a free desk      |
| Emotions  | 🙂                    | 😐                        | 😀                         |
> !Coffee is too expensive
)"},
                               Example{Example::Expect::clean, Language::nl, R"(
# Klantreis: verzekering na een inbraak
Persona: Karel, 58, komt thuis van vakantie, wil weten waar hij aan toe is
Start: achterdeur staat open
Einde: geld op de rekening
|           | Ontdekken             | Melden                    | Afwachten                  |
| Stappen   | Maakt foto's          | Belt de alarmcentrale     | Zoekt bonnetjes bij elkaar |
| Emoties   | 😱                    | 😐                        | 😟                         |
)"},
                               Example{Example::Expect::clean, Language::en, R"(
# Customer journey: getting a library card
Persona: Mei, 29, new in town, wants a quiet place to study
Start: flat is too noisy
End: has her own corner
|           | Finding it            | Signing up                | Using it                   |
| Steps     | Walks past the door   | Fills in a form           | Looks for a free desk      |
| Emotions  | 🙂                    | 😐                        | 😀                         |
)"}};

}  // namespace

extern const Rule note_unassigned;
constinit const Rule note_unassigned{
    .id = "note-unassigned",
    .code = "JL006",
    .severity = Severity::warning,
    .from = Stage::mapping,
    .about = Rule::About::journey,
    .origin = kOrigin,
    .title = {"Notitie buiten de kaart", "Note outside the map"},
    .message = {"We konden “{note}” in geen fase of rij plaatsen.", "We could not place “{note}” in a phase or lane."},
    .why = {"Een notitie naast de kaart leest straks niemand meer, en wat erop staat telt nergens mee.",
            "Nobody will read a note beside the map later on, and what it says counts for nothing."},
    .advice = {"Schuif de notitie naar de plek waar die bij hoort, of leg hem op een parkeerplaats.",
               "Move the note to where it belongs, or put it on a parking lot."},
    .question = {"Op welk moment van de reis speelt dit?", "At which moment of the journey does this happen?"},
    .fixes = {},
    .check = check};

extern const std::span<const Example> note_unassigned_examples;
constinit const std::span<const Example> note_unassigned_examples{kExamples};

}  // namespace journeylint::catalog
