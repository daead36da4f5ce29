#pragma once

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "board/board.hpp"
#include "journey/journey.hpp"
#include "rules/lint.hpp"

namespace journeylint {

inline constexpr std::string_view kVersion = "0.1.0";
inline constexpr std::string_view kSchemaVersion = "1.0.0";
/// The schema's name: an identifier, fetched by nobody. The file ships in the package.
inline constexpr std::string_view kSchemaId = "urn:journeylint:report:1";

/// What an earlier report found, to tell progress by.
struct Baseline {
  struct Past {
    std::string fingerprint, rule, code, severity, title, message;
    std::vector<ElementId> elements;
  };
  std::vector<Past> findings;
  std::set<std::string, std::less<>> fingerprints;  ///< of these, and of what was folded under them
};

/// Everything there is to say about one board.
struct Analysis {
  Board board;  ///< as it was read, for fixes
  std::vector<StoredElement> stored;
  Journeys journeys;
  LintResult lint;
  std::vector<Notice> notices;
  std::optional<Baseline> baseline;
  Date today;
  Language language = Language::en;  ///< of messages: nl or en
};

}  // namespace journeylint
