#pragma once

#include <span>
#include <string_view>

#include "base/vocabulary.hpp"

/// Whole maps without a mistake, in text (see `generate/sketch.hpp`), from twelve walks of life.

namespace journeylint::testing_support {

struct CleanMap {
  std::string_view name;
  Language language;
  std::string_view board;
};

[[nodiscard]] std::span<const CleanMap> clean_maps();

/// The map of that name; the first one when there is none.
[[nodiscard]] const CleanMap& clean_map(std::string_view name);

}  // namespace journeylint::testing_support
