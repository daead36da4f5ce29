#include <algorithm>
#include <array>

#include "rules/rule.hpp"

namespace journeylint::catalog {
namespace {

bool owned(const Note& note) {
  return note.reading.owner && note.reading.owner->kind != OwnerReading::Kind::everyone;
}

/// An owner lane or an owner note in the same phase names one for the actions there.
bool owner_in_phase(const Journey& journey, const Note& action) {
  if (!action.phase) return false;
  return std::any_of(journey.notes.begin(), journey.notes.end(), [&](const Note& note) {
    const bool names_owner = note.type == NoteType::owner || note.type == NoteType::stakeholder;
    return names_owner && note.phase == action.phase &&
           !(note.reading.owner && note.reading.owner->kind == OwnerReading::Kind::everyone);
  });
}

void check(const Subject& subject, std::vector<Hit>& hits) {
  for (const Note& note : subject.journey->notes) {
    if (note.type != NoteType::action || owned(note)) continue;
    if (owner_in_phase(*subject.journey, note)) continue;
    Hit hit;
    hit.elements.push_back(note.element);
    hit.args.push_back({"note", note.text});
    const bool everyone = note.reading.owner.has_value();
    hit.args.push_back({"everyone", std::int64_t{everyone ? 1 : 0}});
    if (everyone) hit.pointers.push_back({note.element, note.text, note.reading.owner->cue});
    hit.confidence = note.confidence;
    hits.push_back(std::move(hit));
  }
}

constexpr std::array<std::string_view, 3> kOrigin{"R037", "R070", "R096"};

constexpr std::array kFixes{FixTemplate{
    "add-owner-slot", {"Plek voor een eigenaar toevoegen", "Add a slot for an owner"}, FixTemplate::Safety::safe}};

constexpr std::array kExamples{Example{Example::Expect::fires, Language::nl, R"(
# Klantreis: bezwaar tegen een boete
Persona: Fatima, 45, mantelzorger, wil het snel van tafel hebben
Start: envelop op de mat
Einde: brief met de uitslag
|           | Schrikken             | Bezwaar maken             | Wachten                    |
| Stappen   | Leest de brief drie keer | Vult het formulier in  | Kijkt elke dag in de bus   |
| Emoties   | 😡                    | 😟                        | 😐                         |
| Pijnpunten | Brief is niet te volgen | Moet alles dubbel invullen | Hoort wekenlang niets  |
| Kansen    | Brief in gewone taal  | Gegevens alvast ingevuld  | Tussenbericht na een week  |
| Acties    | !Brief herschrijven voor 1 maart | Formulier inkorten (Bart, april) | !Iedereen: tussenbericht inrichten |
)"},
                               Example{Example::Expect::fires, Language::en, R"(
# Customer journey: a broken boiler
Persona: Priscilla, 62, lives alone, gets cold quickly, needs to know when somebody comes
Start: cold shower in January
End: warm house again
|           | Noticing              | Reporting                 | Repair                     |
| Steps     | Checks the pressure   | Rings the helpline        | Stays at home all day      |
| Emotions  | 😟                    | 😡                        | 🙂                         |
| Pains     | Manual makes no sense | Twenty minutes on hold    | No idea when he comes      |
| Opportunities | One-page help sheet | Call-back button        | Track the engineer         |
| Actions   | Write the help sheet (owner: Mark) | !Build the call-back button | Send a text with the time, Anita, by June |
)"},
                               Example{Example::Expect::clean, Language::nl, R"(
# Klantreis: bezwaar tegen een boete
Persona: Fatima, 45, mantelzorger, wil het snel van tafel hebben
Start: envelop op de mat
Einde: brief met de uitslag
|           | Schrikken             | Bezwaar maken             | Wachten                    |
| Stappen   | Leest de brief drie keer | Vult het formulier in  | Kijkt elke dag in de bus   |
| Emoties   | 😡                    | 😟                        | 😐                         |
| Pijnpunten | Brief is niet te volgen | Moet alles dubbel invullen | Hoort wekenlang niets  |
| Kansen    | Brief in gewone taal  | Gegevens alvast ingevuld  | Tussenbericht na een week  |
| Acties    | Brief herschrijven (Ilse, 1 maart) | Formulier inkorten (Bart, april) | @Samira richt tussenbericht in |
)"},
                               Example{Example::Expect::clean, Language::en, R"(
# Customer journey: a broken boiler
Persona: Priscilla, 62, lives alone, gets cold quickly, needs to know when somebody comes
Start: cold shower in January
End: warm house again
|           | Noticing              | Reporting                 | Repair                     |
| Steps     | Checks the pressure   | Rings the helpline        | Stays at home all day      |
| Emotions  | 😟                    | 😡                        | 🙂                         |
| Pains     | Manual makes no sense | Twenty minutes on hold    | No idea when he comes      |
| Opportunities | One-page help sheet | Call-back button        | Track the engineer         |
| Actions   | Write the help sheet (owner: Mark) | Build the call-back button - Web team | Send a text with the time, Anita, by June |
)"}};

}  // namespace

extern const Rule action_without_owner;
constinit const Rule action_without_owner{
    .id = "action-without-owner",
    .code = "JL005",
    .severity = Severity::error,
    .from = Stage::improving,
    .about = Rule::About::journey,
    .origin = kOrigin,
    .title = {"Actie zonder eigenaar", "Action without an owner"},
    .message =
        {"{everyone=0:Bij “{note}” staat niet wie het oppakt.|1:“{note}” is van iedereen, en dus van niemand.}",
         "{everyone=0:“{note}” does not say who takes it on.|1:“{note}” belongs to everybody, and so to nobody.}"},
    .why = {"Wat van niemand is, blijft liggen: dan hangt de kaart straks aan de muur en verandert er niets.",
            "What belongs to nobody does not get done: the map ends up on the wall and nothing changes."},
    .advice = {"Zet er één naam of rol bij, en liefst ook een datum.",
               "Put one name or role beside it, and preferably a date too."},
    .question = {"Wie van ons kan hier maandag mee beginnen?", "Which of us can start on this on Monday?"},
    .fixes = kFixes,
    .check = check};

extern const std::span<const Example> action_without_owner_examples;
constinit const std::span<const Example> action_without_owner_examples{kExamples};

}  // namespace journeylint::catalog
