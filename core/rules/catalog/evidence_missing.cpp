#include <algorithm>
#include <array>
#include <vector>

#include "rules/hits.hpp"
#include "rules/rule.hpp"

namespace journeylint::catalog {
namespace {

constexpr RuleOption kLeastShare{
    "min-evidence-share",
    0.5,
    0,
    1,
    {"Voor welk deel van de beweringen bewijs moet zijn.", "For which share of the claims there must be evidence."},
    RuleOption::Kind::fraction};
/// A handful of claims is the start of a map.
constexpr std::size_t kLeastClaims = 4;

constexpr Kinds kClaims{NoteType::pain, NoteType::emotion, NoteType::need};
constexpr Kinds kSupport{NoteType::evidence, NoteType::quote,  NoteType::data_point,
                         NoteType::kpi,      NoteType::signal, NoteType::other};

bool real(const NoteReading& reading) {
  return reading.evidence && reading.evidence->kind != EvidenceKind::assumption;
}

/// Support in the same column is support: nobody writes a source on every note. `phases`: those with a source in them.
bool supported(const JourneyIndex& index, const std::vector<char>& phases, const Note& claim) {
  if (!claim.url.empty() || real(claim.reading) || index.near(claim, kSupport)) return true;
  return claim.phase && phases[claim.phase->value] != 0;
}

void check(const Subject& subject, std::vector<Hit>& hits) {
  const Journey& journey = *subject.journey;
  const JourneyIndex& index = *subject.index;
  if (!index.words_read() || index.may_hide(kSupport)) return;
  const std::vector<char> phases = index.phases_where([](const Note& note) { return real(note.reading); });
  std::vector<const Note*> bare;
  std::size_t total = 0;
  for (const Note& note : journey.notes) {
    if (!kClaims.has(note.type)) continue;
    ++total;
    if (!supported(index, phases, note)) bare.push_back(&note);
  }
  if (total < kLeastClaims) return;
  const double held = static_cast<double>(total - bare.size());
  if (held >= subject.option(kLeastShare) * static_cast<double>(total)) return;
  Hit hit;
  add_elements(hit, bare);
  add_count(hit, "bare", bare.size());
  add_count(hit, "total", total);
  hits.push_back(std::move(hit));
}

constexpr std::array<std::string_view, 9> kOrigin{"R002", "R004", "R005", "R006", "R041",
                                                  "R051", "R057", "R059", "R147"};

constexpr std::array<std::string_view, 2> kSilences{"evidence-one-sided", "assumption-untested"};

constexpr std::array kOptions{kLeastShare};

constexpr std::array kExamples{Example{Example::Expect::fires, Language::nl, R"(
# Klantreis: opvang voor de baby
Persona: Jamila, 31, zwanger van de eerste, werkt in de zorg, heeft wisselende diensten
Start: ziet twee streepjes op de test
Einde: brengt haar zoontje zonder tranen weg
Vraag: waarom haken ouders af tijdens de wachtlijst?
Deelnemers: Hanneke (plaatsing), Sjoerd (locatie), Yara (administratie)
Review: september 2027
|            | Zoeken | Wachtlijst | Wennen | Naar de groep |
| Stappen    | Vraagt collega's om tips; Bekijkt vier locaties | Vult formulieren in; Belt elke maand | Blijft een uurtje in de hoek zitten; Neemt een knuffel mee | Brengt hem om zeven uur; Bekijkt foto's in de pauze |
| Emoties    | 🙂 | 😡 | 😢 | 😍 |
| Pijnpunten |  | Hoort vier maanden niets | Weet niet of huilen normaal is |  |
| Kansen     |  | Elke maand een bericht met de plek op de lijst | Belletje na de eerste ochtend |  |
| MoT        |  | Een eerlijk antwoord over de wachtlijst, of ze kiest een gastouder |  |  |
| Acties     |  | Hanneke stuurt elke maand een bericht, meten: afzeggers van 30 naar 15 %, maart | Sjoerd belt na de eerste ochtend, KPI rapportcijfer wennen, mei |  |
)"},
                               Example{Example::Expect::fires, Language::en, R"(
# Employee journey: the first month at work
Persona: Noah, 22, first real job, moved here from another city, wants to be useful soon
Start: signs the contract at his parents' table
End: answers a question from a newer colleague
Question: why do new colleagues leave within a year?
Participants: Grace (HR), Victor (IT), Lena (team lead), Olive (reception)
Review: October 2027
|                  | Before day one | First day | First weeks | Finding his feet |
| Steps            | Reads the welcome letter twice; Asks a friend what to wear | Takes the early train; Shakes fourteen hands | Sits next to a different person each day; Writes his own notes | Gives his first demo; Buys cake for the team |
| Emotions         | excited | nervous | lost | proud |
| Pains            |  | Laptop is not ready | Does not know whom to ask |  |
| Opportunities    |  | Laptop by post a week earlier | One buddy for the whole month |  |
| Moments of truth |  |  | A question answered within the hour, or he starts looking elsewhere |  |
| Evidence         | 5 interviews |  |  |  |
| Actions          |  | Victor posts the laptop, KPI ready on day one 95 %, January | Grace names one buddy, measure: survey score 8, March |  |
)"},
                               Example{Example::Expect::clean, Language::nl, R"(
# Klantreis: opvang voor de baby
Persona: Jamila, 31, zwanger van de eerste, werkt in de zorg, heeft wisselende diensten
Start: ziet twee streepjes op de test
Einde: brengt haar zoontje zonder tranen weg
Vraag: waarom haken ouders af tijdens de wachtlijst?
Deelnemers: Hanneke (plaatsing), Sjoerd (locatie), Yara (administratie)
Review: september 2027
|            | Zoeken | Wachtlijst | Wennen | Naar de groep |
| Stappen    | Vraagt collega's om tips; Bekijkt vier locaties | Vult formulieren in; Belt elke maand | Blijft een uurtje in de hoek zitten; Neemt een knuffel mee | Brengt hem om zeven uur; Bekijkt foto's in de pauze |
| Emoties    | 🙂 | 😡 | 😢 | 😍 |
| Pijnpunten |  | Hoort vier maanden niets | Weet niet of huilen normaal is |  |
| Kansen     |  | Elke maand een bericht met de plek op de lijst | Belletje na de eerste ochtend |  |
| MoT        |  | Een eerlijk antwoord over de wachtlijst, of ze kiest een gastouder |  |  |
| Bewijs     | 5 interviews met ouders | Telling wachtlijst, n=188 | Observatie van 6 wenochtenden | Enquête onder ouders, n=77 |
| Acties     |  | Hanneke stuurt elke maand een bericht, meten: afzeggers van 30 naar 15 %, maart | Sjoerd belt na de eerste ochtend, KPI rapportcijfer wennen, mei |  |
)"},
                               Example{Example::Expect::clean, Language::en, R"(
# Employee journey: the first month at work
Persona: Noah, 22, first real job, moved here from another city, wants to be useful soon
Start: signs the contract at his parents' table
End: answers a question from a newer colleague
Question: why do new colleagues leave within a year?
Participants: Grace (HR), Victor (IT), Lena (team lead), Olive (reception)
Review: October 2027
|                  | Before day one | First day | First weeks | Finding his feet |
| Steps            | Reads the welcome letter twice; Asks a friend what to wear | Takes the early train; Shakes fourteen hands | Sits next to a different person each day; Writes his own notes | Gives his first demo; Buys cake for the team |
| Emotions         | excited | nervous | lost | proud |
| Pains            |  | Laptop is not ready | Does not know whom to ask |  |
| Opportunities    |  | Laptop by post a week earlier | One buddy for the whole month |  |
| Moments of truth |  |  | A question answered within the hour, or he starts looking elsewhere |  |
| Evidence         | 5 interviews | Ticket data, n=88 |  |  |
| Actions          |  | Victor posts the laptop, KPI ready on day one 95 %, January | Grace names one buddy, measure: survey score 8, March |  |
)"},
                               Example{Example::Expect::clean, Language::nl, R"(
# Klantreis: opvang voor de baby
Persona: Jamila, 31, zwanger van de eerste, werkt in de zorg, heeft wisselende diensten
Start: ziet twee streepjes op de test
Einde: brengt haar zoontje zonder tranen weg
Vraag: waarom haken ouders af tijdens de wachtlijst?
Deelnemers: Hanneke (plaatsing), Sjoerd (locatie), Yara (administratie)
Review: september 2027
|         | Zoeken | Wachtlijst | Wennen | Naar de groep |
| Stappen | Vraagt collega's om tips; Bekijkt vier locaties | Vult formulieren in; Belt elke maand | Blijft een uurtje in de hoek zitten; Neemt een knuffel mee | Brengt hem om zeven uur; Bekijkt foto's in de pauze |
| Kansen  |  | Elke maand een bericht met de plek op de lijst | Belletje na de eerste ochtend |  |
| Acties  |  | Hanneke stuurt elke maand een bericht, meten: afzeggers van 30 naar 15 %, maart | Sjoerd belt na de eerste ochtend, KPI rapportcijfer wennen, mei |  |
)"}};

}  // namespace

extern const Rule evidence_missing;
constinit const Rule evidence_missing{
    .id = "evidence-missing",
    .code = "JL037",
    .severity = Severity::error,
    .from = Stage::improving,
    .about = Rule::About::journey,
    .origin = kOrigin,
    .title = {"Gebouwd op aannames", "Built on assumptions"},
    .message = {"Voor {bare} van de {total} pijnpunten, gevoelens en behoeften staat nergens hoe we dat weten.",
                "For {bare} of the {total} pains, feelings and needs nothing says how we know."},
    .why = {"Wat niemand heeft nagevraagd, blijft een mening, en daar kun je eindeloos over discussiëren.",
            "What nobody has asked about remains an opinion, and opinions can be discussed for ever."},
    .advice = {"Zet bij elk vak waar het vandaan komt: een gesprek, een telling, een meting. Weet je het niet? Noem "
               "het dan een aanname.",
               "Say in each cell where it comes from: a talk, a count, a measurement. If you do not know, call it an "
               "assumption."},
    .question = {"Wie heeft dit een klant zelf horen zeggen?", "Who has heard a customer say this?"},
    .fixes = {},
    .options = kOptions,
    .check = check,
    .silences = kSilences,
    .weight = 65};

extern const std::span<const Example> evidence_missing_examples;
constinit const std::span<const Example> evidence_missing_examples{kExamples};

}  // namespace journeylint::catalog
