#pragma once

#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "generate/sketch.hpp"
#include "journey/journey.hpp"
#include "rules/rule.hpp"

/// Journeys put together by hand, just on one side or the other of what makes a rule speak: what no board that people
/// would like to read can show.

namespace journeylint::testing_support {

/// A map of a few phases, in English, with a lane for every kind of note that is put on it.
class Map {
 public:
  explicit Map(std::uint32_t phases);

  /// A note in the lane of its kind; without a phase it lies beside the grid.
  Note& note(NoteType type, std::optional<std::uint32_t> phase);
  /// A note in the lane of another kind.
  Note& note_in(NoteType lane, NoteType type, std::uint32_t phase);
  /// So many notes, dealt out over the phases.
  Map& many(std::size_t count, NoteType type);
  Note& feeling(double valence, std::optional<std::uint32_t> phase);
  HeaderCard& card(HeaderRole role, std::string text);
  /// A lane whose label nobody understands.
  Map& unknown_lane();
  Map& arrow(const Note& from, const Note& to, std::optional<std::string> label = std::nullopt);

  Journey journey;

 private:
  LaneId lane(NoteType type);
};

[[nodiscard]] EvidenceReading source(EvidenceKind kind, EvidenceMode mode = EvidenceMode::unknown);

struct Border {
  std::string_view rule;
  Example::Expect expect;
  std::string_view what;  ///< what lies just here
  void (*put)(Map& map);
  std::uint32_t phases;
  std::size_t hits;                      ///< how often the rule speaks there
  std::set<std::string> elements = {};   ///< all that it points at; empty where that is left open
  std::optional<std::size_t> cues = {};  ///< how many words it shows
  std::optional<std::pair<std::string, std::string>> said = {};  ///< an argument of what it says

  Border& at(std::set<std::string> all) {
    elements = std::move(all);
    return *this;
  }
  Border& showing(std::size_t count) {
    cues = count;
    return *this;
  }
  Border& saying(std::string name, std::string value) {
    said = {std::move(name), std::move(value)};
    return *this;
  }
};

/// Is an argument of that name and text among these?
[[nodiscard]] bool holds(const std::vector<Arg>& args, const std::pair<std::string, std::string>& said);

[[nodiscard]] std::vector<Border> borders();

/// The journey of a border, as if it had been read from a board.
[[nodiscard]] Journeys journeys_of(const Border& border);

}  // namespace journeylint::testing_support
