#include "generate/coverage.hpp"

#include <algorithm>

namespace journeylint {
namespace {

constexpr std::string_view kModel = "model: ";
constexpr std::string_view kNot = "not: ";

std::string_view take(std::string_view& rest, char until) {
  const std::size_t end = std::min(rest.find(until), rest.size());
  const std::string_view part = rest.substr(0, end);
  rest.remove_prefix(std::min(end + 1, rest.size()));
  return part;
}

Idea idea_of(std::string_view line) {
  Idea idea;
  idea.id = take(line, '\t');
  idea.name = take(line, '\t');
  if (line.substr(0, kModel.size()) == kModel) idea.held = line.substr(kModel.size());
  if (line.substr(0, kNot.size()) == kNot) idea.not_why = line.substr(kNot.size());
  for (const Rule* rule : all_rules()) {
    if (std::find(rule->origin.begin(), rule->origin.end(), idea.id) != rule->origin.end()) idea.rules.push_back(rule);
  }
  return idea;
}

std::string told(const Idea& idea) {
  std::string out;
  for (const Rule* rule : idea.rules) {
    if (!out.empty()) out += ", ";
    out += "[" + std::string(rule->id) + "](" + std::string(rule->id) + ".md)";
  }
  const auto add = [&](const std::string& text) { out += (out.empty() ? "" : "; ") + text; };
  if (!idea.held.empty()) add("in the journey: " + idea.held);
  if (!idea.not_why.empty()) add("no rule: " + idea.not_why);
  return out;
}

}  // namespace

std::vector<Idea> all_ideas() {
  std::vector<Idea> ideas;
  std::string_view rest = coverage_table();
  while (!rest.empty()) {
    const std::string_view line = take(rest, '\n');
    if (!line.empty()) ideas.push_back(idea_of(line));
  }
  return ideas;
}

std::string coverage_page() {
  const std::vector<Idea> ideas = all_ideas();
  const auto ruled = std::count_if(ideas.begin(), ideas.end(), [](const Idea& idea) { return !idea.rules.empty(); });
  std::string out = "# What the rules cover\n\nOf " + std::to_string(ideas.size()) +
                    " ideas about good customer journey maps, a rule looks for " + std::to_string(ruled) +
                    ". The others the journey holds without judging them, or they cannot be told from a board; then "
                    "the reason stands here.\n\n| | Idea | Where |\n|---|---|---|\n";
  for (const Idea& idea : ideas) out += "| " + idea.id + " | " + idea.name + " | " + told(idea) + " |\n";
  return out;
}

}  // namespace journeylint
