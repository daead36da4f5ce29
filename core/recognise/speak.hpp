#pragma once

#include <array>
#include <cstddef>
#include <vector>

#include "base/vocabulary.hpp"
#include "journey/journey.hpp"
#include "text/word_book.hpp"

namespace journeylint::recognising {

/// Of a lane: what its first notes have not told, more of them do not tell.
inline constexpr std::size_t kNotesAsked = 64;

/// How much speaks for each type of lane, about 0..1.
using Scores = std::array<double, count_of<NoteType>>;

/// What the notes of a lane say it is, per lane; for lanes that are `asked` for only (in step with the lanes). `book`
/// holds the words of the page.
[[nodiscard]] std::vector<Scores> what_notes_say(const Journey& journey, const std::vector<char>& asked,
                                                 text::WordBook& book);

}  // namespace journeylint::recognising
