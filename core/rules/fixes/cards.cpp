#include <algorithm>
#include <string>

#include "rules/fixes/planners.hpp"

/// Cards above the map.

namespace journeylint::fixes {
namespace {

constexpr std::string_view kEveryRule = "*";
/// How long a map stays fresh before somebody should look at it again, in months.
constexpr std::int32_t kReviewMonths = 3;

/// The rule itself and what only follows from it: that has been answered too.
std::vector<std::string> answers(const Finding& finding) {
  std::vector<std::string> out{std::string(finding.rule->id), std::string(kEveryRule)};
  for (const std::string_view rule : finding.rule->silences) out.emplace_back(rule);
  return out;
}

Choices only(const Job& job, Edits edits) {
  return {{std::string(job.title), std::move(edits)}};
}

std::string one_line(std::string_view text) {
  std::string out(text);
  std::replace(out.begin(), out.end(), '\n', ' ');
  return out;
}

/// What the first or last customer step says; else the phase it would lie in.
std::string end_of(const Journey& journey, bool first) {
  std::string found;
  for (const Note& note : journey.notes) {
    if (note.type != NoteType::step && note.type != NoteType::touchpoint) continue;
    if (first && !found.empty()) break;
    found = one_line(note.text);
  }
  if (found.empty() && !journey.phases.empty())
    found = one_line(first ? journey.phases.front().title : journey.phases.back().title);
  return found;
}

std::int32_t days_in(std::int32_t year, std::int32_t month) {
  if (month == 2) return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28;
  return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

Date months_later(Date date, std::int32_t months) {
  const std::int32_t month = date.month - 1 + months;
  date.year += month / 12;
  date.month = month % 12 + 1;
  date.day = std::min(date.day, days_in(date.year, date.month));
  return date;
}

std::string two(std::int32_t number) {
  return number < 10 ? "0" + std::to_string(number) : std::to_string(number);
}

/// A date as people of that language write it, and as it cannot be misread.
std::string written(Date date, Language map) {
  if (map == Language::nl) return two(date.day) + "-" + two(date.month) + "-" + std::to_string(date.year);
  if (map == Language::de) return two(date.day) + "." + two(date.month) + "." + std::to_string(date.year);
  return std::to_string(date.year) + "-" + two(date.month) + "-" + two(date.day);
}

}  // namespace

Choices insert_persona_card(const Job& job) {
  const std::string text(in_map({"Persona: …\nLeeftijd: …\nSituatie: …\nDoel: …\nBehoefte: …",
                                 "Persona: …\nAge: …\nSituation: …\nGoal: …\nNeed: …",
                                 "Persona: …\nAlter: …\nSituation: …\nZiel: …\nBedürfnis: …"},
                                job.map));
  Edit card = header_card(job, "persona", text);
  card.lint = draft_lint(answers(job.finding), text);
  return only(job, {std::move(card)});
}

Choices insert_scope_notes(const Job& job) {
  const Journey* journey = job.layout.journey();
  if (journey == nullptr) return {};
  Edits edits;
  const auto add = [&](std::string_view name, const MapTexts& label, const std::string& value) {
    const std::string text = std::string(in_map(label, job.map)) + ": " + (value.empty() ? "…" : value);
    Edit card = header_card(job, name, text);
    if (value.empty()) card.lint = draft_lint(answers(job.finding), text);
    edits.push_back(std::move(card));
  };
  if (!journey->scope.start) add("start", {"Start", "Start", "Start"}, end_of(*journey, true));
  if (!journey->scope.end) add("end", {"Einde", "End", "Ende"}, end_of(*journey, false));
  if (edits.empty()) return {};
  return only(job, std::move(edits));
}

Choices insert_review_note(const Job& job) {
  const Date due = months_later(job.today, kReviewMonths);
  const std::string text =
      std::string(in_map({"Herzien op: ", "Review date: ", "Überprüfen am: "}, job.map)) + written(due, job.map);
  return only(job, {header_card(job, "review", text)});
}

}  // namespace journeylint::fixes
