#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "board/edit.hpp"
#include "rules/decide.hpp"

namespace journeylint {

/// One way to mend a finding, one undo step.
struct Choice {
  std::string title;  ///< a few words, in the language of the message
  Edits edits;
};

struct FixPlan {
  const FixTemplate* fix = nullptr;
  std::vector<Choice> choices;  ///< one where the fix is safe, two or three to choose from where it is a guess
};

/// What a fix of a finding would do, computed anew from the board: the preview and the fix are the same. `language` is
/// of the choices' titles; what is put on the board is in the language of the map. Fails when there is no such finding
/// or fix, or nothing sensible to do.
[[nodiscard]] Result<FixPlan> plan_fix(const Table& table, std::string_view fingerprint, std::string_view fix,
                                       Language language);

/// Whether the fix has anything to offer for this finding, as far as its own words tell: cheap, for lists of findings.
[[nodiscard]] bool offered(const Finding& finding, const FixTemplate& fix);

/// The ids of all fixes that can be planned, sorted.
[[nodiscard]] std::span<const std::string_view> known_fixes();

}  // namespace journeylint
