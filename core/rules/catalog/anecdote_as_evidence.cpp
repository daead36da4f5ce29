#include <array>
#include <string>
#include <vector>

#include "rules/hits.hpp"
#include "rules/rule.hpp"

namespace journeylint::catalog {
namespace {

bool weak(const NoteReading& reading) {
  return reading.evidence &&
         (reading.evidence->kind == EvidenceKind::anecdote || reading.evidence->kind == EvidenceKind::documentation);
}

/// Evidence that is neither, or that we could not read.
bool better(const Note& note) {
  if (weak(note.reading)) return false;
  return note.type == NoteType::evidence || note.type == NoteType::other ||
         (note.reading.evidence && note.reading.evidence->kind != EvidenceKind::assumption);
}

void check(const Subject& subject, std::vector<Hit>& hits) {
  const JourneyIndex& index = *subject.index;
  const std::vector<char> phases = index.phases_where(better);
  for (const Note* note : index.of(NoteType::evidence)) {
    if (!weak(note->reading) || !note->phase || phases[note->phase->value] != 0) continue;
    Hit hit = hit_at(*note, note->reading.evidence->cue);
    hit.args.push_back({"kind", std::string(name_of(note->reading.evidence->kind))});
    hits.push_back(std::move(hit));
  }
}

constexpr std::array<std::string_view, 3> kOrigin{"R003", "R093", "R119"};

constexpr std::array<std::string_view, 1> kSilences{"assumption-untested"};

constexpr std::array kFixes{
    FixTemplate{"mark-as-assumption", {"Markeren als aanname", "Mark as an assumption"}, FixTemplate::Safety::safe}};

constexpr std::array kExamples{Example{Example::Expect::fires, Language::nl, R"(
# Klantreis: een week op de camping
Persona: Ruben, 42, gescheiden, twee pubers, wil een week zonder schermen
Start: kinderen vragen wat ze deze zomer gaan doen
Einde: boekt volgend jaar dezelfde plek
Vraag: wat maakt dat gezinnen maar één keer komen?
|            | Dromen | Boeken | Aankomen | Nagenieten |
| Stappen    | Bladert door foto's; Vraagt een vriend waar hij was | Zoekt een plek met stroom; Betaalt de helft vooraf | Staat in de rij met de auto; Zet de tent op | Zwemt voor het ontbijt; Speelt kaart met de buren |
| Gevoel     | nieuwsgierig | tevreden | gefrustreerd | heerlijk |
| Pijnpunten |  |  | Rij van drie kwartier in de hitte |  |
| Kansen     |  |  | Van tevoren inchecken met een foto van het kenteken |  |
| Bewijs     | 4 interviews | !We krijgen er nooit klachten over | Geteld op 3 zaterdagen | Gastenboek, n=340 |
)"},
                               Example{Example::Expect::fires, Language::en, R"(
# Customer journey: adopting a cat
Persona: Dolores, 67, widow, lives on the third floor, wants company that does not need walking
Start: flat is too quiet after the funeral
End: cat sleeps on her bed
Question: why do older people leave the shelter without a cat?
|               | Thinking about it | Visiting | Bringing it home | Living together |
| Steps         | Talks it over with her daughter; Looks at photos online | Takes the bus to the shelter; Sits in a room with three cats | Signs the papers; Carries the basket up the stairs | Buys the wrong food twice; Tells her neighbours about him |
| Emotions      | hopeful | nervous | worried | delighted |
| Pains         | No idea what it costs in a year | Nobody says which cats are calm | Papers are in tiny print |  |
| Opportunities | Yearly costs on one card | Calm cats in a room of their own | Papers in large print |  |
| Evidence      | 6 interviews | Observation on two Sundays | !Written procedure for adoptions | Survey after a month, n=51 |
)"},
                               Example{Example::Expect::clean, Language::nl, R"(
# Klantreis: een week op de camping
Persona: Ruben, 42, gescheiden, twee pubers, wil een week zonder schermen
Start: kinderen vragen wat ze deze zomer gaan doen
Einde: boekt volgend jaar dezelfde plek
Vraag: wat maakt dat gezinnen maar één keer komen?
|            | Dromen | Boeken | Aankomen | Nagenieten |
| Stappen    | Bladert door foto's; Vraagt een vriend waar hij was | Zoekt een plek met stroom; Betaalt de helft vooraf | Staat in de rij met de auto; Zet de tent op | Zwemt voor het ontbijt; Speelt kaart met de buren |
| Gevoel     | nieuwsgierig | tevreden | gefrustreerd | heerlijk |
| Pijnpunten |  |  | Rij van drie kwartier in de hitte |  |
| Kansen     |  |  | Van tevoren inchecken met een foto van het kenteken |  |
| Bewijs     | 4 interviews | Webstatistieken, n=2100 | Geteld op 3 zaterdagen | Gastenboek, n=340 |
)"},
                               Example{Example::Expect::clean, Language::en, R"(
# Customer journey: adopting a cat
Persona: Dolores, 67, widow, lives on the third floor, wants company that does not need walking
Start: flat is too quiet after the funeral
End: cat sleeps on her bed
Question: why do older people leave the shelter without a cat?
|               | Thinking about it | Visiting | Bringing it home | Living together |
| Steps         | Talks it over with her daughter; Looks at photos online | Takes the bus to the shelter; Sits in a room with three cats | Signs the papers; Carries the basket up the stairs | Buys the wrong food twice; Tells her neighbours about him |
| Emotions      | hopeful | nervous | worried | delighted |
| Pains         | No idea what it costs in a year | Nobody says which cats are calm | Papers are in tiny print |  |
| Opportunities | Yearly costs on one card | Calm cats in a room of their own | Papers in large print |  |
| Evidence      | 6 interviews | Observation on two Sundays | Written procedure for adoptions; Adoption records, n=140 | Survey after a month, n=51 |
)"}};

}  // namespace

extern const Rule anecdote_as_evidence;
constinit const Rule anecdote_as_evidence{
    .id = "anecdote-as-evidence",
    .code = "JL039",
    .severity = Severity::warning,
    .from = Stage::mapping,
    .about = Rule::About::journey,
    .origin = kOrigin,
    .title = {"Verhaal als bewijs", "A story as evidence"},
    .message = {"{kind=documentation:“{note}” zegt hoe het zou moeten gaan, niet hoe het gaat.|*:“{note}” is één "
                "verhaal, en verder staat er niets bij.}",
                "{kind=documentation:“{note}” says how it should go, not how it goes.|*:“{note}” is one story, and "
                "nothing else is there.}"},
    .why = {"Eén verhaal of een procedure klinkt als een feit en stuurt het gesprek, terwijl niemand weet hoe vaak het "
            "zo gaat.",
            "One story or a procedure sounds like a fact and steers the talk, while nobody knows how often it is so."},
    .advice = {"Noem het een aanname en schrijf erbij hoe je het gaat nagaan.",
               "Call it an assumption and write how you will check it."},
    .question = {"Hoe vaak is dit het afgelopen jaar gebeurd, en wie weet dat?",
                 "How often did this happen last year, and who knows?"},
    .fixes = kFixes,
    .check = check,
    .silences = kSilences,
    .weight = 31};

extern const std::span<const Example> anecdote_as_evidence_examples;
constinit const std::span<const Example> anecdote_as_evidence_examples{kExamples};

}  // namespace journeylint::catalog
