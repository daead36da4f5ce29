#pragma once

#include <map>
#include <string>

#include "generate/examples.hpp"

/// The documentation of the rules, made from the rules.

namespace journeylint {

/// One page: what the rule says and why, what to do, and a wrong and a right board, in both languages. Markdown.
[[nodiscard]] std::string rule_page(const RuleExamples& rule);

/// The pictures that page shows: SVG by file name.
[[nodiscard]] std::map<std::string, std::string> rule_pictures(const RuleExamples& rule);

/// All rules in a table, by severity. Markdown.
[[nodiscard]] std::string rules_index();

/// All rules with their examples, for the command line: a JSON array.
[[nodiscard]] std::string rules_with_examples();

}  // namespace journeylint
