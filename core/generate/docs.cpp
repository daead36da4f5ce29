#include "generate/docs.hpp"

#include <algorithm>

#include "generate/picture.hpp"
#include "report/rules.hpp"
#include "report/words.hpp"

namespace journeylint {
namespace {

/// A template as people read it on a page about the rule in general: arguments stand as words in brackets.
std::string general(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '{') {
      out += text[i];
      continue;
    }
    int depth = 0;
    std::size_t end = i;
    for (; end < text.size(); ++end) {
      if (text[end] == '{') ++depth;
      if (text[end] == '}' && --depth == 0) break;
    }
    const std::string_view inside = text.substr(i + 1, end - i - 1);
    const std::size_t last = inside.rfind(':');
    if (inside.find('=') == std::string_view::npos) {
      out += "…";
    } else if (last != std::string_view::npos) {
      out += general(inside.substr(last + 1));
    }
    i = end;
  }
  return out;
}

std::string_view trimmed_board(std::string_view board) {
  while (!board.empty() && board.front() == '\n') board.remove_prefix(1);
  while (!board.empty() && board.back() == '\n') board.remove_suffix(1);
  return board;
}

void section(std::string& out, const Rule& rule, Language language, const char* heading, const char* why,
             const char* todo, const char* ask) {
  const auto say = [&](const Texts& texts) { return general(in_language(texts, language)); };
  out += std::string("## ") + heading + "\n\n**" + say(rule.title) + ".** " + say(rule.message) + "\n\n";
  out += std::string("**") + why + "** " + say(rule.why) + "\n\n";
  out += std::string("**") + todo + "** " + say(rule.advice) + "\n\n";
  if (!rule.question.en.empty()) out += std::string("**") + ask + "** _" + say(rule.question) + "_\n\n";
}

const Example* first_of(std::span<const Example> examples, Language language, Example::Expect expect) {
  const auto found = std::find_if(examples.begin(), examples.end(), [&](const Example& example) {
    return example.language == language && example.expect == expect;
  });
  return found == examples.end() ? nullptr : &*found;
}

std::string picture_name(const Rule& rule, Language language, Example::Expect expect) {
  return std::string(rule.id) + "." + std::string(name_of(language)) +
         (expect == Example::Expect::fires ? ".wrong.svg" : ".right.svg");
}

/// A wrong and a right board, each under its heading.
void pictures(std::string& out, const RuleExamples& documented, Language language, const char* wrong,
              const char* right) {
  for (const auto expect : {Example::Expect::fires, Example::Expect::clean}) {
    if (first_of(documented.examples, language, expect) == nullptr) continue;
    const char* heading = expect == Example::Expect::fires ? wrong : right;
    out += std::string("**") + heading + "**\n\n![" + heading + "](" +
           picture_name(*documented.rule, language, expect) + ")\n\n";
  }
}

std::string origins(const Rule& rule) {
  std::string out;
  for (const std::string_view idea : rule.origin) {
    if (!out.empty()) out += ", ";
    out += idea;
  }
  return out;
}

}  // namespace

std::string rule_page(const RuleExamples& documented) {
  const Rule& rule = *documented.rule;
  std::string out = "# " + std::string(rule.id) + "\n\n";
  out += "`" + std::string(rule.code) + "` · " + std::string(name_of(rule.severity)) + " · from the stage " +
         std::string(name_of(rule.from)) + " on";
  if (const std::string ideas = origins(rule); !ideas.empty()) out += " · " + ideas;
  out += "\n\n";
  section(out, rule, Language::en, "In English", "Why it matters.", "What to do.", "Ask the room.");
  pictures(out, documented, Language::en, "Like this it says something", "Like this it is fine");
  section(out, rule, Language::nl, "In het Nederlands", "Waarom het telt.", "Wat te doen.", "Vraag aan de groep.");
  pictures(out, documented, Language::nl, "Zo zegt het iets", "Zo is het goed");
  while (out.size() > 1 && out[out.size() - 2] == '\n') out.pop_back();
  return out;
}

std::map<std::string, std::string> rule_pictures(const RuleExamples& documented) {
  std::map<std::string, std::string> out;
  for (const Language language : {Language::en, Language::nl}) {
    for (const auto expect : {Example::Expect::fires, Example::Expect::clean}) {
      const Example* example = first_of(documented.examples, language, expect);
      if (example == nullptr) continue;
      out[picture_name(*documented.rule, language, expect)] =
          picture_of(example->board, in_language(documented.rule->title, language));
    }
  }
  return out;
}

std::string rules_index() {
  std::string out =
      "# The rules\n\n| Rule | Code | Severity | From | What it finds | Wat het vindt |\n|---|---|---|---|---|---|\n";
  for (const Rule* rule : all_rules()) {
    const std::string id(rule->id);
    out += "| [" + id + "](" + id + ".md) | " + std::string(rule->code) + " | " + std::string(name_of(rule->severity)) +
           " | " + std::string(name_of(rule->from)) + " | " + std::string(rule->title.en) + " | " +
           std::string(rule->title.nl) + " |\n";
  }
  return out;
}

std::string rules_with_examples() {
  nlohmann::ordered_json out = nlohmann::ordered_json::array();
  for (const RuleExamples& one : all_examples()) {
    nlohmann::ordered_json rule = rule_json(*one.rule);
    rule["examples"] = nlohmann::ordered_json::array();
    for (const Example& example : one.examples) {
      rule["examples"].push_back({{"expect", example.expect == Example::Expect::fires ? "fires" : "clean"},
                                  {"language", name_of(example.language)},
                                  {"board", trimmed_board(example.board)}});
    }
    out.push_back(std::move(rule));
  }
  return out.dump(2) + "\n";
}

}  // namespace journeylint
