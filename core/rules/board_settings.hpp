#pragma once

#include <vector>

#include "board/stored.hpp"
#include "rules/settings.hpp"

namespace journeylint {

/// Takes the cards with settings off the board: elements whose text is the word `journeylint` and a JSON object. They
/// are no part of any map.
[[nodiscard]] std::vector<Element> take_settings_cards(Board& board);

/// Settings as the people at the board have them: stored on elements and written on cards, in the order of the
/// elements' ids. Every notice names the element.
[[nodiscard]] SettingsReading board_settings(const std::vector<StoredElement>& stored,
                                             const std::vector<Element>& cards);

}  // namespace journeylint
