#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "base/vocabulary.hpp"

/// Settings for a kind of work, by one name.

namespace journeylint {

/// What a preset decides about one rule; no severity: off.
struct PresetLine {
  std::string_view rule;
  std::optional<Severity> severity;
};

struct Preset {
  std::string_view name;
  std::string_view meaning;  ///< one English sentence
  std::span<const PresetLine> lines;
};

[[nodiscard]] std::span<const Preset> presets();

}  // namespace journeylint
