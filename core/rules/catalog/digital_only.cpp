#include <array>
#include <string>
#include <vector>

#include "rules/rule.hpp"

namespace journeylint::catalog {
namespace {

/// Fewer known channels than this show no pattern.
constexpr std::size_t kLeastKnown = 5;

constexpr Kinds kContacts{NoteType::touchpoint, NoteType::channel};

struct Tally {
  std::size_t digital = 0;
  std::size_t other = 0;
  std::size_t unknown = 0;
};

Tally tally_of(const Journey& journey) {
  Tally tally;
  for (const Note& note : journey.notes) {
    if (note.reading.third_party) ++tally.other;
    if (note.reading.channel) {
      ++(note.reading.channel->channel == Channel::digital ? tally.digital : tally.other);
    } else if (kContacts.has(note.type)) {
      ++tally.unknown;
    }
  }
  return tally;
}

void check(const Subject& subject, std::vector<Hit>& hits) {
  const Journey& journey = *subject.journey;
  const Tally tally = tally_of(journey);
  // A contact whose channel we could not read may be the other kind.
  if (tally.unknown > 0 || tally.digital + tally.other < kLeastKnown) return;
  if (tally.digital > 0 && tally.other > 0) return;
  Hit hit;
  hit.args.push_back({"kind", std::string(tally.other == 0 ? "digital" : "analogue")});
  hits.push_back(std::move(hit));
}

constexpr std::array<std::string_view, 2> kOrigin{"R083", "R026"};

constexpr std::array kExamples{Example{Example::Expect::fires, Language::nl, R"(
# Klantreis: een week op de camping
Persona: Ruben, 42, gescheiden, twee pubers, wil een week zonder schermen
Start: kinderen vragen wat ze deze zomer gaan doen
Einde: boekt volgend jaar dezelfde plek
Vraag: wat maakt dat gezinnen maar één keer komen?
|         | Dromen | Boeken | Aankomen | Nagenieten |
| Gevoel  | nieuwsgierig | tevreden | gefrustreerd | heerlijk |
| Stappen | Droomt weg | Kiest een plek | Zet de tent op | Slaapt uit |
| Kanaal  | website; e-mail | app | app | chat |
)"},
                               Example{Example::Expect::fires, Language::en, R"(
# Customer journey: adopting a cat
Persona: Dolores, 67, widow, lives on the third floor, wants company that does not need walking
Start: flat is too quiet after the funeral
End: cat sleeps on her bed
Question: why do older people leave the shelter without a cat?
|          | Thinking about it | Visiting | Bringing it home | Living together |
| Emotions | hopeful | nervous | worried | delighted |
| Steps    | Dreams of a cat | Fills in her name | Carries the basket | Buys food |
| Channel  | letter | phone; leaflet | post | shop |
)"},
                               Example{Example::Expect::clean, Language::nl, R"(
# Klantreis: een week op de camping
Persona: Ruben, 42, gescheiden, twee pubers, wil een week zonder schermen
Start: kinderen vragen wat ze deze zomer gaan doen
Einde: boekt volgend jaar dezelfde plek
Vraag: wat maakt dat gezinnen maar één keer komen?
|                 | Dromen | Boeken | Aankomen | Nagenieten |
| Stappen         | Bladert door foto's; Vraagt een vriend waar hij was | Zoekt een plek met stroom; Betaalt de helft vooraf | Staat in de rij met de auto; Zet de tent op | Zwemt voor het ontbijt; Speelt kaart met de buren |
| Contactmomenten | Vriend; Advertentie | Boekingssite | Receptie | Animatieteam |
| Kanaal          | gesprek, sociale media | internet | receptie | persoonlijk |
| Gevoel          | nieuwsgierig | tevreden | gefrustreerd | heerlijk |
)"},
                               Example{Example::Expect::clean, Language::en, R"(
# Customer journey: adopting a cat
Persona: Dolores, 67, widow, lives on the third floor, wants company that does not need walking
Start: flat is too quiet after the funeral
End: cat sleeps on her bed
Question: why do older people leave the shelter without a cat?
|             | Thinking about it | Visiting | Bringing it home | Living together |
| Steps       | Talks it over with her daughter; Looks at photos online | Takes the bus to the shelter; Sits in a room with three cats | Signs the papers; Carries the basket up the stairs | Buys the wrong food twice; Tells her neighbours about him |
| Touchpoints | Daughter; Website | Volunteer | Adoption form | Vet |
| Channel     | phone, website | in person | paper | in person |
| Emotions    | hopeful | nervous | worried | delighted |
)"},
                               Example{Example::Expect::clean, Language::nl, R"(
# Klantreis: een week op de camping
Persona: Ruben, 42, gescheiden, twee pubers, wil een week zonder schermen
Start: kinderen vragen wat ze deze zomer gaan doen
Einde: boekt volgend jaar dezelfde plek
Vraag: wat maakt dat gezinnen maar één keer komen?
|         | Dromen | Boeken | Aankomen | Nagenieten |
| Gevoel  | nieuwsgierig | tevreden | gefrustreerd | heerlijk |
| Stappen | Droomt weg | Kiest een plek | Zet de tent op | Slaapt uit |
| Kanaal  | website | app | app | chat |
)"},
                               Example{Example::Expect::clean, Language::nl, R"(
# Klantreis: een week op de camping
Persona: Ruben, 42, gescheiden, twee pubers, wil een week zonder schermen
Start: kinderen vragen wat ze deze zomer gaan doen
Einde: boekt volgend jaar dezelfde plek
Vraag: wat maakt dat gezinnen maar één keer komen?
|                 | Dromen | Boeken | Aankomen | Nagenieten |
| Gevoel          | nieuwsgierig | tevreden | gefrustreerd | heerlijk |
| Stappen         | Droomt weg | Kiest een plek | Zet de tent op | Slaapt uit |
| Contactmomenten | website; e-mail | app | app; Bungelwoef | chat |
)"}};

}  // namespace

extern const Rule digital_only;
constinit const Rule digital_only{
    .id = "digital-only",
    .code = "JL024",
    .severity = Severity::warning,
    .from = Stage::mapping,
    .about = Rule::About::journey,
    .origin = kOrigin,
    .title = {"Alleen digitaal", "Digital only"},
    .message = {"{kind=digital:Elk kanaal op de kaart is digitaal.|*:Er staat geen enkel digitaal kanaal op de kaart.}",
                "{kind=digital:Every channel on the map is digital.|*:There is not one digital channel on the map.}"},
    .why = {"Klanten wisselen vanzelf tussen scherm en mens. Wie maar één kant in kaart brengt, mist de overgang.",
            "Customers move between screen and people as a matter of course. Map only one side and you miss the "
            "crossing."},
    .advice =
        {"Vraag per fase wat er aan de andere kant gebeurt: een telefoontje, een winkel, een brief, een zoekmachine.",
         "Ask for each phase what happens on the other side: a call, a shop, a letter, a search engine."},
    .question = {"Wie van onze klanten belt liever, of komt liever langs?",
                 "Which of our customers would rather call, or drop by?"},
    .fixes = {},
    .check = check,
    .weight = 25};

extern const std::span<const Example> digital_only_examples;
constinit const std::span<const Example> digital_only_examples{kExamples};

}  // namespace journeylint::catalog
