#pragma once

#include <map>
#include <set>
#include <string_view>
#include <vector>

#include "board/stored.hpp"
#include "rules/lint.hpp"

/// What people decided on the board about findings, applied to the findings of a run.

namespace journeylint {

/// The texts of a board's elements as they are read: with the loose text that lies on a box.
[[nodiscard]] std::map<std::string_view, std::string_view> texts_by_element(const Journeys& journeys);

/// What ran: a suppression of a rule that did not run is not called unused.
using RulesRun = std::set<std::string_view>;

/// Marks what is suppressed. A suppression whose note has come to mean something else suppresses nothing and is named
/// in a notice (`stale-suppression`), as is one that suppresses nothing (`unused-suppression`) or names no rule
/// (`unknown-rule`).
void apply_suppressions(const Journeys& journeys, const std::vector<StoredElement>& stored, const RulesRun& ran,
                        std::vector<Finding>& findings, std::vector<Notice>& notices);

/// Takes away what a card put there by a fix has answered, as long as it waits to be filled in; names the card in a
/// notice (`draft-card`).
void hold_back_drafts(const Journeys& journeys, const std::vector<StoredElement>& stored,
                      std::vector<Finding>& findings, std::vector<Notice>& notices);

}  // namespace journeylint
