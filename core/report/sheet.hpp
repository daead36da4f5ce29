#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "report/curve.hpp"
#include "report/gather.hpp"
#include "report/palette.hpp"

/// Where everything of one journey lies on the drawn map, in pixels; whole numbers only, so that the same journey
/// gives the same bytes everywhere. Laid out here, drawn elsewhere.

namespace journeylint {

struct Area {
  std::int32_t x = 0, y = 0, width = 0, height = 0;
  [[nodiscard]] std::int32_t right() const { return x + width; }
  [[nodiscard]] std::int32_t bottom() const { return y + height; }
};

/// A finding's number beside what it is about.
struct Mark {
  std::uint32_t number = 1;
  Severity severity = Severity::info;
};

/// By element: what findings point at it, by number.
using Marks = std::map<std::string, std::vector<Mark>, std::less<>>;

struct Card {
  Area area;  ///< from the top-left corner of the grid
  std::string text;
  std::vector<std::string> lines;
  std::vector<std::string> arrows;  ///< labels of arrows that leave it, wrapped
  std::uint32_t votes = 0;
  NoteType type = NoteType::other;
  std::optional<std::int32_t> valence;  ///< hundredths
  std::vector<Mark> marks;
  enum class Sign : std::uint8_t { none, shown } sign = Sign::none;  ///< shown where it is of another kin than its lane
  enum class Certainty : std::uint8_t { known, assumed } certainty = Certainty::known;
};

struct Column {
  std::int32_t x = 0, width = 0;
  std::uint32_t across = 1;      ///< cards beside each other
  std::optional<PhaseId> phase;  ///< none for notes in no phase
  std::vector<std::string> heading;
  std::vector<Mark> marks;
};

struct Row {
  std::int32_t y = 0, height = 0;
  std::int32_t curve = 0;  ///< height of the emotion curve above its cards; 0 where it is not drawn
  std::vector<std::string> label;
  std::vector<Mark> marks;
  Kin kin = Kin::other;
  std::vector<Card> cards;
  enum class Flow : std::uint8_t { cells, path } flow = Flow::cells;  ///< `path`: one card leads to the next
};

struct Grid {
  std::int32_t width = 0, height = 0;  ///< without the headings
  std::int32_t heading = 0;            ///< height of the phase headings above it
  std::vector<Column> columns;
  std::vector<Row> rows;
  std::vector<Card> beside;  ///< in no lane and no phase; each only has its text and size
};

inline constexpr std::int32_t kLabelWidth = 190;  ///< of lane labels
inline constexpr std::int32_t kCellPad = 12;
inline constexpr std::int32_t kCardGap = 14;
inline constexpr std::int32_t kCardPad = 10;
inline constexpr std::int32_t kNoteSize = 12;
inline constexpr std::int32_t kArrowSize = 11;
inline constexpr std::int32_t kLabelSize = 13;
inline constexpr std::int32_t kHeadingSize = 14;
inline constexpr std::int32_t kMarkSize = 20;  ///< a mark's width and height
inline constexpr std::int32_t kMarkRoom = 8;   ///< how far a mark reaches into a card
inline constexpr std::int32_t kCurveHeight = 168;

/// Marks for the findings of one journey.
[[nodiscard]] Marks marks_of(const std::vector<Topic>& topics, JourneyId journey);

/// Makes the cards of one journey; their places are still open.
class CardMaker {
 public:
  CardMaker(const Journey& journey, const Marks& marks);
  [[nodiscard]] Card card(const Note& note, Kin lane, std::int32_t width) const;
  [[nodiscard]] Card card(const Stray& stray, std::int32_t width) const;
  /// Gives a card another width, and the height it then takes.
  static void resize(Card& card, std::int32_t width);
  [[nodiscard]] std::vector<Mark> marks_at(const std::vector<ElementId>& elements) const;

 private:
  const Marks* marks_;
  std::map<std::string, std::vector<std::string>, std::less<>> arrows_;  ///< labels, by the element they leave
};

/// Lays out a journey so that the whole comes near the proportions of a sheet of paper lying on its side.
[[nodiscard]] Grid lay_out(const Journey& journey, const Marks& marks, Language language);

}  // namespace journeylint
