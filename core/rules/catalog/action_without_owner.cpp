#include <array>
#include <vector>

#include "rules/index.hpp"
#include "rules/names.hpp"
#include "rules/rule.hpp"

namespace journeylint::catalog {
namespace {

bool owned(const Note& note) {
  return note.reading.owner && note.reading.owner->kind != OwnerReading::Kind::everyone;
}

/// Whose text names somebody, but not everybody.
bool names_owner(const Note& note) {
  const bool owner = note.type == NoteType::owner || note.type == NoteType::stakeholder;
  return owner && !(note.reading.owner && note.reading.owner->kind == OwnerReading::Kind::everyone);
}

void check(const Subject& subject, std::vector<Hit>& hits) {
  const JourneyIndex& index = *subject.index;
  // Without a language an owner may stand there unread.
  if (!index.words_read()) return;
  const std::string present = names_at_the_table(*subject.journey);
  // An owner lane or an owner note in the same phase names one for the actions there.
  const std::vector<char> owned_phases = index.phases_where(names_owner);
  for (const Note* action : index.of(NoteType::action)) {
    const Note& note = *action;
    const bool everyone = note.reading.owner && note.reading.owner->kind == OwnerReading::Kind::everyone;
    if (owned(note) || (note.phase && owned_phases[note.phase->value] != 0)) continue;
    // Somebody from the participants' card by name is an owner, however the sentence is built.
    if (!everyone && shares_a_word(note.text, present)) continue;
    Hit hit;
    hit.elements.push_back(note.element);
    hit.args.push_back({"note", note.text});
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
Deelnemers: Ilse, Bart, Samira
Start: envelop op de mat
Einde: brief met de uitslag
|           | Schrikken             | Bezwaar maken             | Wachten                    |
| Stappen   | Leest de brief drie keer | Vult het formulier in  | Kijkt elke dag in de bus   |
| Emoties   | 😡                    | 😟                        | 😐                         |
| Pijnpunten | Brief is niet te volgen | Moet alles dubbel invullen | Hoort wekenlang niets  |
| Kansen    | Brief in gewone taal  | Gegevens alvast ingevuld  | Tussenbericht na een week  |
| Bewijs    | 4 interviews          | Telling formulieren, n=210 | Enquête, n=88             |
| Acties    | !Brief herschrijven voor 1 maart | Bart: formulier inkorten, april | !Iedereen: tussenbericht inrichten |
)"},
                               Example{Example::Expect::fires, Language::en, R"(
# Customer journey: a broken boiler
Persona: Priscilla, 62, lives alone, gets cold quickly, needs to know when somebody comes
Participants: Mark, Mirjam, Anita
Start: cold shower in January
End: warm house again
|           | Noticing              | Reporting                 | Repair                     |
| Steps     | Checks the pressure   | Rings the helpline        | Stays at home all day      |
| Emotions  | 😟                    | 😡                        | 🙂                         |
| Pains     | Manual makes no sense | Twenty minutes on hold    | No idea when he comes      |
| Opportunities | One-page help sheet | Call-back button        | Track the engineer         |
| Evidence  | 5 interviews          | Call log, n=140           | Survey, n=66               |
| Actions   | Mark: write the help sheet | !Build the call-back button | Anita: send a text with the time, by June |
)"},
                               Example{Example::Expect::clean, Language::nl, R"(
# Klantreis: bezwaar tegen een boete
Persona: Fatima, 45, mantelzorger, wil het snel van tafel hebben
Deelnemers: Ilse, Bart, Samira
Start: envelop op de mat
Einde: brief met de uitslag
|           | Schrikken             | Bezwaar maken             | Wachten                    |
| Stappen   | Leest de brief drie keer | Vult het formulier in  | Kijkt elke dag in de bus   |
| Emoties   | 😡                    | 😟                        | 😐                         |
| Pijnpunten | Brief is niet te volgen | Moet alles dubbel invullen | Hoort wekenlang niets  |
| Kansen    | Brief in gewone taal  | Gegevens alvast ingevuld  | Tussenbericht na een week  |
| Bewijs    | 4 interviews          | Telling formulieren, n=210 | Enquête, n=88             |
| Acties    | Ilse herschrijft de brief, 1 maart | Bart: formulier inkorten, april | @Samira richt tussenbericht in |
)"},
                               Example{Example::Expect::clean, Language::en, R"(
# Customer journey: a broken boiler
Persona: Priscilla, 62, lives alone, gets cold quickly, needs to know when somebody comes
Participants: Mark, Mirjam, Anita
Start: cold shower in January
End: warm house again
|           | Noticing              | Reporting                 | Repair                     |
| Steps     | Checks the pressure   | Rings the helpline        | Stays at home all day      |
| Emotions  | 😟                    | 😡                        | 🙂                         |
| Pains     | Manual makes no sense | Twenty minutes on hold    | No idea when he comes      |
| Opportunities | One-page help sheet | Call-back button        | Track the engineer         |
| Evidence  | 5 interviews          | Call log, n=140           | Survey, n=66               |
| Actions   | Mark: write the help sheet | @Mirjam builds the call-back button | Anita: send a text with the time, by June |
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
