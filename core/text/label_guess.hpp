#pragma once

#include <array>
#include <cstddef>
#include <string_view>

#include "base/vocabulary.hpp"

/// What lane a label names that is in nobody's list: "Wat spookt er door mijn hoofd", "Who's on the hook". Only for
/// texts whose place on the board has shown that they are labels: notes say the same words.

namespace journeylint::text {

/// One type that a label may name.
struct LaneGuess {
  NoteType type = NoteType::other;
  double confidence = 0;  ///< 0..1: of what is said at 0.8, eight in ten are right
};

/// The types that a label may name, the likeliest first.
class LaneGuesses {
 public:
  static constexpr std::size_t kMost = 4;
  [[nodiscard]] bool empty() const { return size_ == 0; }
  [[nodiscard]] std::size_t size() const { return size_; }
  [[nodiscard]] const LaneGuess& operator[](std::size_t i) const { return guesses_[i]; }
  [[nodiscard]] const LaneGuess* begin() const { return guesses_.data(); }
  [[nodiscard]] const LaneGuess* end() const { return guesses_.data() + size_; }
  /// Keeps the likeliest `kMost`, in order.
  void add(const LaneGuess& guess);

 private:
  std::array<LaneGuess, kMost> guesses_{};
  std::size_t size_ = 0;
};

/// What the words of a label speak for; empty when nothing speaks for any type.
///
///     guess_lane("Ideas to fix it")[0].type == NoteType::idea;
[[nodiscard]] LaneGuesses guess_lane(std::string_view label);

}  // namespace journeylint::text
