#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/ids.hpp"
#include "base/vocabulary.hpp"
#include "board/board.hpp"

/// What this product keeps on the elements of a board, in `Element::lint`, so that everybody at the board shares it.
/// One JSON object an element; every part may be absent:
///
///     {"v": 1,
///      "suppress": [{"rule": "inside-out-step", "scope": "note", "reason": "…", "by": "…", "at": "2027-03-01",
///                    "text": "belt helpdesk"}],
///      "read":   {"as": "pain"} | {"lane": "pain"} | {"header": "persona"} | {"apart": true},
///      "draft":  {"rules": ["persona-missing"], "text": "…"},
///      "stage":  "mapping",
///      "config": {…}}
///
/// It outlives releases: fields we do not know, and objects of a later version, come through reading and writing whole.

namespace journeylint {

inline constexpr int kStoredVersion = 1;

/// How far a suppression reaches from the element that carries it.
enum class SuppressionScope : std::uint8_t {
  note,   ///< findings of the rule at this element
  lane,   ///< findings of the rule at the notes of the lane that this element labels
  board,  ///< one finding about the map as a whole, whatever element carries it
  rule    ///< every finding of the rule on this board, whatever element carries it
};
template <>
struct Names<SuppressionScope> {
  static constexpr std::array<std::string_view, 4> names{"note", "lane", "board", "rule"};
};

/// Somebody decided that a finding does not count here.
struct Suppression {
  std::string rule;
  SuppressionScope scope = SuppressionScope::note;
  std::string reason, by;
  std::string at;  ///< YYYY-MM-DD
  std::string
      text;  ///< the meaning of the note when it was decided (see `rules/meaning.hpp`); empty for board and rule
  std::string finding;  ///< fingerprint, of scope board only
};

/// Somebody said how an element is to be read. At most one part is set.
struct Correction {
  std::optional<NoteType> as;                                     ///< the type of the note; `phase`: it heads a phase
  std::optional<NoteType> lane;                                   ///< it labels a lane of this type
  std::optional<HeaderRole> header;                               ///< it is a card of this role
  enum class Apart : std::uint8_t { no, yes } apart = Apart::no;  ///< it is no part of the map
  [[nodiscard]] bool any() const { return as || lane || header || apart == Apart::yes; }
};

/// A card that a fix put on the board, or words it put on a note, for people to fill in. While the text is as it was
/// put there, the rules are silent about it; where `*` is among them the card is all ours: every rule is silent about
/// it, and the rules named are silent about its whole journey.
struct Draft {
  std::vector<std::string> rules;
  std::string text;
};

struct Stored {
  std::vector<Suppression> suppress;
  Correction read;
  std::optional<Draft> draft;
  std::optional<Stage> stage;
  std::string config;  ///< JSON text of settings; empty for none
  std::string raw;     ///< the whole object as it was found; what we do not know lives on in it

  [[nodiscard]] bool empty() const;
};

struct StoredReading {
  Stored stored;
  std::vector<std::string> faults;  ///< codes: `bad-lint` (no JSON object), `bad-lint-part` (a part we cannot read)
};

/// Reads `Element::lint`. A broken part is named in `faults`; the others are read all the same.
[[nodiscard]] StoredReading parse_stored(std::string_view json);

/// JSON text of the object, with everything of `raw` that this version does not know; empty when nothing is left.
/// The version of a later object is kept.
[[nodiscard]] std::string write_stored(const Stored& stored);

/// What stands on one element.
struct StoredElement {
  ElementId element;
  std::string text;  ///< the element's own, without what lies loose on it
  Stored stored;
};

/// Everything stored on the board, sorted by element. What cannot be read is named in `board.ignored`.
[[nodiscard]] std::vector<StoredElement> read_stored(Board& board);

}  // namespace journeylint
