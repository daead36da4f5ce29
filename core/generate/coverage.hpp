#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "rules/rule.hpp"

/// What became of each idea behind the rules: a rule looks for it, the model holds it, or a reason why neither.

namespace journeylint {

struct Idea {
  std::string id;                  ///< R001 …
  std::string name;                ///< in a few words
  std::string held;                ///< where the journey keeps it; empty when it does not
  std::string not_why;             ///< why no rule asks for it; empty when one does or the model holds it
  std::vector<const Rule*> rules;  ///< whose origin it is
};

/// The file `coverage.tsv` as it stands: id, name, and `model: …` or `not: …` where no rule says it all.
[[nodiscard]] std::string_view coverage_table();

/// Every idea of the table, in its order, with the rules that come from it.
[[nodiscard]] std::vector<Idea> all_ideas();

/// The page that lists them. Markdown.
[[nodiscard]] std::string coverage_page();

}  // namespace journeylint
