#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "recognise/grid.hpp"

namespace journeylint::recognising {

/// How many maps stand on the page: over several, each is named by what is nearest to it.
enum class Maps : std::uint8_t { one, several };

/// What is written over a map as its name, of the items `around` it that are still free: it says "journey", or is set
/// largest. A frame around the map names it where nothing in it does.
[[nodiscard]] std::optional<std::uint32_t> find_title(const Page& page, const Grid& grid, const Line& around,
                                                      const std::vector<char>& free, Maps maps);

/// The title on one line, without the line below it that explains it.
[[nodiscard]] std::string title_of(const Item& item);

}  // namespace journeylint::recognising
