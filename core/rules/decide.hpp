#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "board/edit.hpp"
#include "rules/lint.hpp"

/// Decisions of people, as edits that store them on the board. Nothing is stored anywhere else.

namespace journeylint {

/// What was on the table when somebody decided.
struct Table {
  const Board& board;
  const Journeys& journeys;
  const std::vector<Finding>& findings;
  Date today;
};

/// The finding with this fingerprint; null when there is none.
[[nodiscard]] const Finding* find_finding(const std::vector<Finding>& findings, std::string_view fingerprint);

/// The element that carries what is said about a whole journey (none: the whole board): a card, else a heading, else a
/// note. None on a board without elements.
[[nodiscard]] std::optional<ElementId> carrier_of(const Table& table, std::optional<JourneyId> journey);

/// An edit that changes what is stored on an element. `change` is called with what stands there now.
template <class Change>
[[nodiscard]] Edit stored_anew(const Board& board, const ElementId& element, Change change) {
  Edit edit;
  edit.element = element;
  Stored stored;
  for (const Element& one : board.elements) {
    if (one.id == element && !one.lint.empty()) stored = parse_stored(one.lint).stored;
  }
  change(stored);
  edit.lint = write_stored(stored);
  return edit;
}

struct SuppressRequest {
  std::string finding;  ///< fingerprint
  SuppressionScope scope = SuppressionScope::note;
  std::string reason, by;
  std::string at;  ///< YYYY-MM-DD
};

/// Fails when there is no such finding, no reason, or nothing on the board that could carry the scope.
[[nodiscard]] Result<Edits> suppress(const Table& table, const SuppressRequest& request);

/// Takes away every suppression that covers the finding.
[[nodiscard]] Result<Edits> revoke(const Table& table, std::string_view fingerprint);

/// Takes away the suppressions of a rule on one element; of every rule when it names none.
[[nodiscard]] Result<Edits> revoke_on(const Table& table, const ElementId& element, std::string_view rule);

/// Stores how elements are to be read; an empty correction takes earlier ones away.
[[nodiscard]] Result<Edits> correct(const Table& table, const std::vector<ElementId>& elements,
                                    const Correction& correction);

/// Stores the stage of the workshop; none: it is inferred again.
[[nodiscard]] Result<Edits> set_stage(const Table& table, std::optional<Stage> stage);

/// Stores settings on the board; empty text takes them away.
[[nodiscard]] Result<Edits> configure(const Table& table, std::string_view config);

}  // namespace journeylint
