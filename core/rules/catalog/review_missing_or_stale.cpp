#include <array>
#include <vector>

#include "rules/rule.hpp"

namespace journeylint::catalog {
namespace {

/// Past the day it names; a month or a quarter lasts until its end.
bool passed(Date review, Date today) {
  if (review.day != 0) return review < today;
  return review.year < today.year || (review.year == today.year && review.month < today.month);
}

bool stale(const HeaderCard& card, Date today) {
  return card.reading.date && card.reading.date->date && today.year != 0 && passed(*card.reading.date->date, today);
}

void check(const Subject& subject, std::vector<Hit>& hits) {
  const Journey& journey = *subject.journey;
  const JourneyIndex& index = *subject.index;
  const HeaderCard* card = nullptr;
  for (const HeaderCard& one : journey.header) {
    // A card whose purpose we could not tell may be the one.
    if (one.role == HeaderRole::other) return;
    if (one.role != HeaderRole::review) continue;
    // One card with a day still to come, or without one that we can read, will do.
    if (!stale(one, subject.today)) return;
    if (card == nullptr) card = &one;
  }
  if (card == nullptr) {
    if (index.may_hide({})) return;
    Hit hit;
    hit.args.push_back({"stale", std::int64_t{0}});
    hits.push_back(std::move(hit));
    return;
  }
  Hit hit;
  hit.elements.push_back(card->element);
  hit.args.push_back({"note", card->value});
  hit.args.push_back({"stale", std::int64_t{1}});
  hit.pointers.push_back({card->element, card->value, card->reading.date->cue});
  hits.push_back(std::move(hit));
}

constexpr std::array<std::string_view, 5> kOrigin{"R027", "R082", "R104", "R128", "R151"};

constexpr std::array kFixes{FixTemplate{
    "insert-review-note", {"Datum om terug te kijken invoegen", "Insert a review date"}, FixTemplate::Safety::safe}};

constexpr std::array kExamples{Example{Example::Expect::fires, Language::nl, R"(
# Klantreis: een week op de camping
Persona: Ruben, 42, gescheiden, twee pubers, wil een week zonder schermen
Start: kinderen vragen wat ze deze zomer gaan doen
Einde: boekt volgend jaar dezelfde plek
Vraag: wat maakt dat gezinnen maar één keer komen?
Deelnemers: Els (receptie), Koen (terrein), Fleur (marketing)
|                          | Dromen | Boeken | Aankomen | Nagenieten |
| Stappen                  | Bladert door foto's; Vraagt een vriend waar hij was | Zoekt een plek met stroom; Betaalt de helft vooraf | Staat in de rij met de auto; Zet de tent op | Zwemt voor het ontbijt; Speelt kaart met de buren |
| Gevoel                   | nieuwsgierig | tevreden | gefrustreerd | heerlijk |
| Pijnpunten               |  |  | Rij van drie kwartier in de hitte |  |
| Kansen                   |  |  | Van tevoren inchecken met een foto van het kenteken |  |
| Momenten van de waarheid |  |  | Een warm welkom na de rit, of een vakantie die met ruzie begint |  |
| Bewijs                   | 4 interviews | Webstatistieken, n=2100 | Geteld op 3 zaterdagen | Gastenboek, n=340 |
| Acties                   |  |  | Els test vooraf inchecken, KPI wachttijd onder 10 minuten, juli |  |
)"},
                               Example{Example::Expect::fires, Language::en, R"(
# Customer journey: an evening pottery course
Persona: Sunita, 38, lawyer, sits at a desk all day, wants to make something with her hands
Start: burns out a little in November
End: drinks tea from her own cup
Goal: find out why half of the beginners do not book a second course
Participants: Joan (studio), Pete (kiln), Ayesha (bookings)
!Review: 5 May 2024
|                 | Getting the idea | Signing up | In class | Taking it home |
| Steps           | Sees a bowl at a friend's house; Looks up studios nearby | Writes an email with three questions; Pays the full price | Gets clay in her hair; Watches her pot collapse | Wraps the cup in a scarf; Shows it at the office |
| Emotions        | inspired | impatient | frustrated | happy |
| Pains           |  | Waits five days for an answer | First evening is too hard |  |
| Opportunities   |  | Answers to the ten usual questions on the site | Start with a pinch pot |  |
| Moment of truth |  |  | One thing that works on the first evening, or she does not come back |  |
| Evidence        | 6 interviews | Mailbox count, n=130 | Observation of two evenings | Survey after the course, n=44 |
| Actions         |  | Ayesha writes the ten answers, KPI questions by mail down 50 %, February | Joan changes the first evening, measure: second bookings 60 %, April |  |
)"},
                               Example{Example::Expect::fires, Language::nl, R"(
# Klantreis: een week op de camping
Persona: Ruben, 42, gescheiden, twee pubers, wil een week zonder schermen
Start: kinderen vragen wat ze deze zomer gaan doen
Einde: boekt volgend jaar dezelfde plek
Vraag: wat maakt dat gezinnen maar één keer komen?
Deelnemers: Els (receptie), Koen (terrein), Fleur (marketing)
!Review: maart 2025
|                          | Dromen | Boeken | Aankomen | Nagenieten |
| Stappen                  | Bladert door foto's; Vraagt een vriend waar hij was | Zoekt een plek met stroom; Betaalt de helft vooraf | Staat in de rij met de auto; Zet de tent op | Zwemt voor het ontbijt; Speelt kaart met de buren |
| Gevoel                   | nieuwsgierig | tevreden | gefrustreerd | heerlijk |
| Pijnpunten               |  |  | Rij van drie kwartier in de hitte |  |
| Kansen                   |  |  | Van tevoren inchecken met een foto van het kenteken |  |
| Momenten van de waarheid |  |  | Een warm welkom na de rit, of een vakantie die met ruzie begint |  |
| Bewijs                   | 4 interviews | Webstatistieken, n=2100 | Geteld op 3 zaterdagen | Gastenboek, n=340 |
| Acties                   |  |  | Els test vooraf inchecken, KPI wachttijd onder 10 minuten, juli |  |
)"},
                               Example{Example::Expect::clean, Language::nl, R"(
# Klantreis: een week op de camping
Persona: Ruben, 42, gescheiden, twee pubers, wil een week zonder schermen
Start: kinderen vragen wat ze deze zomer gaan doen
Einde: boekt volgend jaar dezelfde plek
Vraag: wat maakt dat gezinnen maar één keer komen?
Deelnemers: Els (receptie), Koen (terrein), Fleur (marketing)
Review: 1 november 2027
|                          | Dromen | Boeken | Aankomen | Nagenieten |
| Stappen                  | Bladert door foto's; Vraagt een vriend waar hij was | Zoekt een plek met stroom; Betaalt de helft vooraf | Staat in de rij met de auto; Zet de tent op | Zwemt voor het ontbijt; Speelt kaart met de buren |
| Gevoel                   | nieuwsgierig | tevreden | gefrustreerd | heerlijk |
| Pijnpunten               |  |  | Rij van drie kwartier in de hitte |  |
| Kansen                   |  |  | Van tevoren inchecken met een foto van het kenteken |  |
| Momenten van de waarheid |  |  | Een warm welkom na de rit, of een vakantie die met ruzie begint |  |
| Bewijs                   | 4 interviews | Webstatistieken, n=2100 | Geteld op 3 zaterdagen | Gastenboek, n=340 |
| Acties                   |  |  | Els test vooraf inchecken, KPI wachttijd onder 10 minuten, juli |  |
)"},
                               Example{Example::Expect::clean, Language::en, R"(
# Customer journey: an evening pottery course
Persona: Sunita, 38, lawyer, sits at a desk all day, wants to make something with her hands
Start: burns out a little in November
End: drinks tea from her own cup
Goal: find out why half of the beginners do not book a second course
Participants: Joan (studio), Pete (kiln), Ayesha (bookings)
Review: 5 May 2027
|                 | Getting the idea | Signing up | In class | Taking it home |
| Steps           | Sees a bowl at a friend's house; Looks up studios nearby | Writes an email with three questions; Pays the full price | Gets clay in her hair; Watches her pot collapse | Wraps the cup in a scarf; Shows it at the office |
| Emotions        | inspired | impatient | frustrated | happy |
| Pains           |  | Waits five days for an answer | First evening is too hard |  |
| Opportunities   |  | Answers to the ten usual questions on the site | Start with a pinch pot |  |
| Moment of truth |  |  | One thing that works on the first evening, or she does not come back |  |
| Evidence        | 6 interviews | Mailbox count, n=130 | Observation of two evenings | Survey after the course, n=44 |
| Actions         |  | Ayesha writes the ten answers, KPI questions by mail down 50 %, February | Joan changes the first evening, measure: second bookings 60 %, April |  |
)"},
                               Example{Example::Expect::clean, Language::nl, R"(
# Klantreis: een week op de camping
Persona: Ruben, 42, gescheiden, twee pubers, wil een week zonder schermen
Start: kinderen vragen wat ze deze zomer gaan doen
Einde: boekt volgend jaar dezelfde plek
Vraag: wat maakt dat gezinnen maar één keer komen?
Deelnemers: Els (receptie), Koen (terrein), Fleur (marketing)
Review: november 2026
|                          | Dromen | Boeken | Aankomen | Nagenieten |
| Stappen                  | Bladert door foto's; Vraagt een vriend waar hij was | Zoekt een plek met stroom; Betaalt de helft vooraf | Staat in de rij met de auto; Zet de tent op | Zwemt voor het ontbijt; Speelt kaart met de buren |
| Gevoel                   | nieuwsgierig | tevreden | gefrustreerd | heerlijk |
| Pijnpunten               |  |  | Rij van drie kwartier in de hitte |  |
| Kansen                   |  |  | Van tevoren inchecken met een foto van het kenteken |  |
| Momenten van de waarheid |  |  | Een warm welkom na de rit, of een vakantie die met ruzie begint |  |
| Bewijs                   | 4 interviews | Webstatistieken, n=2100 | Geteld op 3 zaterdagen | Gastenboek, n=340 |
| Acties                   |  |  | Els test vooraf inchecken, KPI wachttijd onder 10 minuten, juli |  |
)"}};

}  // namespace

extern const Rule review_missing_or_stale;
constinit const Rule review_missing_or_stale{
    .id = "review-missing-or-stale",
    .code = "JL047",
    .severity = Severity::warning,
    .from = Stage::improving,
    .about = Rule::About::journey,
    .origin = kOrigin,
    .title = {"Wanneer kijken we terug?", "When do we look back?"},
    .message =
        {"{stale=0:Er staat niet wanneer we deze kaart weer bekijken.|*:De datum om terug te kijken is voorbij: "
         "“{note}”.}",
         "{stale=0:Nothing says when we will look at this map again.|*:The date to look back has passed: “{note}”.}"},
    .why =
        {"Een klantreis verandert mee met je product, je mensen en je klanten. Een kaart van vorig jaar stuurt de "
         "verkeerde kant op.",
         "A journey changes with your product, your people and your customers. Last year’s map steers the wrong way."},
    .advice = {"Prik een datum over drie maanden en zet erbij wie hem in de agenda zet.",
               "Pick a date in three months, and say who puts it in the calendar."},
    .question = {"Wie haalt deze kaart over drie maanden weer van de muur?",
                 "Who will take this map off the wall again in three months?"},
    .fixes = kFixes,
    .check = check,
    .weight = 16};

extern const std::span<const Example> review_missing_or_stale_examples;
constinit const std::span<const Example> review_missing_or_stale_examples{kExamples};

}  // namespace journeylint::catalog
