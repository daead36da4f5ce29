#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/reading.hpp"

namespace journeylint {

/// A word or a few, folded, to be found in texts whatever their case, accents or punctuation.
class Phrase {
 public:
  explicit Phrase(std::string_view words);
  [[nodiscard]] bool empty() const { return words_.empty(); }
  /// Where it first stands in the text as whole words, beginning at the `last_start`th word at the latest.
  [[nodiscard]] std::optional<Cue> find(std::string_view text, std::size_t last_start = kAnywhere) const;

  static constexpr std::size_t kAnywhere = static_cast<std::size_t>(-1);

 private:
  std::vector<std::string> words_;
};

}  // namespace journeylint
