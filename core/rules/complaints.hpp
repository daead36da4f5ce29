#pragma once

#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/text_tools.hpp"
#include "rules/settings.hpp"

namespace journeylint {

/// " Did you mean “…”?", or nothing where no known word is near and none begins so ("warn").
[[nodiscard]] inline std::string did_you_mean(std::string_view typed, std::span<const std::string_view> known) {
  std::string_view nearest = nearest_word(typed, known);
  for (const std::string_view word : known) {
    if (nearest.empty() && typed.size() > 2 && word.substr(0, typed.size()) == typed) nearest = word;
  }
  return nearest.empty() ? std::string() : " Did you mean “" + std::string(nearest) + "”?";
}

/// What a reader of settings could not understand.
class Complaints {
 public:
  explicit Complaints(std::vector<Notice>& out) : out_(out) {}
  void add(std::string code, std::string message) {
    out_.push_back({std::move(code), std::move(message), std::nullopt});
  }
  /// A name that is none of the known ones.
  void unknown(std::string code, const std::string& what, std::string_view typed,
               std::span<const std::string_view> known) {
    add(std::move(code), "There is no " + what + " “" + std::string(typed) + "”." + did_you_mean(typed, known));
  }

 private:
  std::vector<Notice>& out_;
};

}  // namespace journeylint
