#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "base/vocabulary.hpp"
#include "board/board.hpp"
#include "journey/journey.hpp"
#include "recognise/scene.hpp"

namespace journeylint::recognising {

/// How people said an item is to be read: stored on its element as `{"v":1,"read":{…}}`.
struct Correction {
  std::optional<NoteType> type;                                            ///< `"type":"pain"`
  enum class As : std::uint8_t { found, phase, not_part } as = As::found;  ///< `"as":"phase"`, `"use":"not-part"`
};

/// One per item. What cannot be read is left out and said in `notices`.
[[nodiscard]] std::vector<Correction> read_corrections(const Board& board, const Scene& scene,
                                                       std::vector<ReadingNotice>& notices);

}  // namespace journeylint::recognising
