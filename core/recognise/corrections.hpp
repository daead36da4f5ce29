#pragma once

#include <vector>

#include "board/board.hpp"
#include "board/stored.hpp"
#include "journey/journey.hpp"
#include "recognise/scene.hpp"
#include "recognise/words.hpp"

/// How people said that an item is to be read, stored on its element: see `board/stored.hpp`.

namespace journeylint::recognising {

/// One per item. What cannot be read is left out and said in `notices`.
[[nodiscard]] std::vector<Correction> read_corrections(const Board& board, const Scene& scene,
                                                       std::vector<ReadingNotice>& notices);

/// People said it is this kind of note, so it is no heading, no label and no card.
[[nodiscard]] bool is_said_note(const Correction& said);

/// What people said an item is stands above what its words say: in step with the items.
void put_above_words(const Scene& scene, const std::vector<Correction>& said, std::vector<Words>& words);

}  // namespace journeylint::recognising
