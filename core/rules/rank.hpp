#pragma once

#include <vector>

#include "rules/lint.hpp"

namespace journeylint {

/// Findings of one rule that may stand together before other rules of the same severity have their turn: seven findings
/// are read at once, and seven of one kind hide the others.
inline constexpr std::size_t kFindingsATurn = 2;

/// Sorts: what stands before what is suppressed; then the gravest; then turns of `kFindingsATurn` findings a rule; then
/// the rule's weight, the surest, reading order.
void rank(const Journeys& journeys, std::vector<Finding>& findings);

/// Moves every finding that only follows from another one (`Rule::silences`) into `follows` of its first cause.
/// Findings must be ranked. Nothing suppressed is moved, so that it can be seen and revoked.
void fold(std::vector<Finding>& findings);

/// Gives findings that would carry the same fingerprint (elements with one id) one of their own each.
void tell_apart(std::vector<Finding>& findings);

}  // namespace journeylint
