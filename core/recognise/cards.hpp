#pragma once

#include <vector>

#include "recognise/scene.hpp"

namespace journeylint::recognising {

/// Takes cards that hold heading and body in one text apart: a row of like cards whose first lines are headings
/// ("1 · Ask", then what happens), or cards that all begin with the name of a lane. Each becomes two items of one
/// element, the heading in a strip at the top.
void split_cards(std::vector<Item>& items);

}  // namespace journeylint::recognising
