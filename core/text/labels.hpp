#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "base/vocabulary.hpp"

/// What a label on a board names: a lane, a phase, a header card, a dividing line, a scale, or something of another
/// kind of board. The labels stand in `text/labels/*.tsv`, per language; the build makes the table from them.

namespace journeylint::text {

enum class LabelKind : std::uint8_t {
  lane,         ///< names what a row (or column) holds; `NoteType::phase` heads the row of phases
  header,       ///< a card outside the grid, or one field of the persona card
  phase,        ///< names a part of the journey
  divider,      ///< a line of a service blueprint
  scale,        ///< a mark on the axis of an emotion curve: "+2", "5", a face, "positive"
  interlude,    ///< belongs to the workshop's day, not to the map: coffee break
  placeholder,  ///< left over from a template: "Type here"
  foreign       ///< names a part of another kind of board
};

/// What exactly a header card or persona field holds, beyond its role.
enum class HeaderDetail : std::uint8_t {
  none,
  name,
  age,
  situation,
  goal,
  need,
  expectation,
  whole_scope,   ///< start and end in one card
  out_of_scope,  ///< what is left out
  as_is,
  to_be,
  customer_view,
  organisation_view,
  facilitator
};

/// The usual parts of a journey, in their usual order; `generic` is a numbered part without a name of its own.
enum class PhaseKind : std::uint8_t {
  awareness,
  orientation,
  decision,
  purchase,
  payment,
  delivery,
  onboarding,
  use,
  service,
  returning,
  loyalty,
  advocacy,
  exit,
  before,
  during,
  after,
  generic
};

/// The moment of a phase of this kind; nothing where it differs from trade to trade.
[[nodiscard]] std::optional<Moment> moment_of(PhaseKind phase);

enum class Divider : std::uint8_t { interaction, visibility, internal };

/// Kinds of boards that are no journey map.
enum class ForeignBoard : std::uint8_t {
  kanban,
  retro,
  canvas,  ///< business model, lean, value proposition, empathy map
  swot,
  event_storming,
  gantt,
  org_chart,
  flow_chart,
  architecture,
  story_map,
  other
};

/// How a mark on a scale is written.
enum class ScaleMark : std::uint8_t { signed_number, number, face, word };

/// How the label was recognised.
enum class LabelSource : std::uint8_t {
  exact,      ///< as in the list, but for case, accents, spaces, signs
  inflected,  ///< with an article, another ending, or whose it is: "de behoeften van de patiënt"
  typo,       ///< one letter off
  opening,    ///< the text begins with it and goes on without a separator: "Eindigt als de fiets rijdt"
  part        ///< one half of "Gedachten & doelen", or a word within a title
};

inline constexpr std::uint32_t kNoValue = 0xFFFFFFFF;

/// One reading of a label. Only the members of its kind mean anything.
struct LabelMatch {
  LabelKind kind = LabelKind::lane;
  NoteType lane = NoteType::other;
  HeaderRole role = HeaderRole::other;
  HeaderDetail detail = HeaderDetail::none;
  PhaseKind phase = PhaseKind::generic;
  std::optional<Moment> moment;  ///< of `phase`
  Divider divider = Divider::interaction;
  ForeignBoard foreign = ForeignBoard::other;
  ScaleMark mark = ScaleMark::word;
  double mark_value = 0;  ///< the number as written, or -2..+2 for a word or a face
  LabelSource source = LabelSource::exact;
  double confidence = 0;                 ///< 0..1: that the text, seen alone, is a label for this
  std::uint32_t value_begin = kNoValue;  ///< byte where the value after "Label:" begins; `kNoValue` when there is none
};

/// Every reading of one label, best first. Empty when it names nothing known.
class LabelMatches {
 public:
  static constexpr std::size_t kMost = 6;
  [[nodiscard]] bool empty() const { return size_ == 0; }
  [[nodiscard]] std::size_t size() const { return size_; }
  [[nodiscard]] const LabelMatch& operator[](std::size_t i) const { return matches_[i]; }
  [[nodiscard]] const LabelMatch* begin() const { return matches_.data(); }
  [[nodiscard]] const LabelMatch* end() const { return matches_.data() + size_; }
  /// The best reading of that kind, or null.
  [[nodiscard]] const LabelMatch* find(LabelKind kind) const;
  [[nodiscard]] const LabelMatch* find_lane(NoteType type) const;
  [[nodiscard]] const LabelMatch* find_header(HeaderRole role) const;
  /// Two readings within a quarter of each other: the place on the board has to settle it.
  [[nodiscard]] bool ambiguous() const { return size_ > 1 && matches_[0].confidence - matches_[1].confidence < 0.25; }
  /// Keeps the best `kMost`, in order; a meaning that is there already keeps the surer figure.
  void add(const LabelMatch& match);

 private:
  std::array<LabelMatch, kMost> matches_{};
  std::size_t size_ = 0;
};

/// Reads a text as a label. Any bytes may come in; a text that is no label costs a few table look-ups on its first
/// words.
///
///     const LabelMatches matches = match_label("2. Pijnpunten 🔥");
///     matches[0].kind == LabelKind::lane && matches[0].lane == NoteType::pain;
///     match_label("Persona: Sanne, 34")[0].value_begin == 9;
[[nodiscard]] LabelMatches match_label(std::string_view text);

/// What a mark says on a scale of feelings: "+2", "4", a face, "good". Nothing for what is no mark, or longer than 16
/// bytes, which is a face with its variants.
[[nodiscard]] std::optional<LabelMatch> scale_mark(std::string_view text);

/// That what follows a label of `lane`, from `begin` on, says what the label asks for and is no value of it: "(1-5)",
/// "wat doet de klant?".
[[nodiscard]] bool is_explanation(std::string_view text, std::size_t begin, NoteType lane);

/// The state that words in a title or a frame's name declare: "Klantreis verhuizen (huidige situatie)".
[[nodiscard]] MapState state_in(std::string_view title);

/// The view that words in a title or a frame's name declare: "Kundensicht", "organisation view".
[[nodiscard]] View view_in(std::string_view title);

}  // namespace journeylint::text
