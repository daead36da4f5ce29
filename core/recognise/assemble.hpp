#pragma once

#include <vector>

#include "board/board.hpp"
#include "journey/journey.hpp"
#include "recognise/grid.hpp"
#include "recognise/signs.hpp"
#include "recognise/titles.hpp"
#include "text/word_book.hpp"

namespace journeylint::recognising {

/// Writes the maps of a page down as journeys: phases, lanes, notes in reading order; what stands around a map goes to
/// the nearest one.
[[nodiscard]] std::vector<Journey> assemble(const Board& board, const Page& page, std::vector<Grid> grids);

/// Reads title, persona, scope and the other cards off `around` (items outside every map, nearest to this one) and
/// puts the rest among the strays.
void read_around(const Board& board, const Page& page, const Grid& grid, const std::vector<std::uint32_t>& around,
                 Maps maps, Journey& journey);

/// Per note, whether it can wait until its lane is settled: of a lane that its label leaves open, only the first notes
/// are asked what it is.
[[nodiscard]] std::vector<char> can_wait(const Journey& journey);

/// Reads every note that cannot wait with `text/`, in the light of the whole journey: language, persona, lane. `book`
/// holds the words of the page.
void read_words_of(Journey& journey, text::WordBook& book);

/// Reads the notes that `waited`, and those again whose lane is no longer what it was `before`: what is asked of a note
/// depends on its lane.
void read_the_rest(Journey& journey, const std::vector<NoteType>& before, const std::vector<char>& waited,
                   text::WordBook& book);

/// Settles the types of lanes that their labels leave open, or that have none, by where they stand and what their
/// notes say; their notes follow.
void settle_lanes(Journey& journey, text::WordBook& book);

/// Notes of an emotion lane that say nothing of a feeling themselves tell it by their height along the curve, against
/// the marks beside it, if any.
void read_curve(const Board& board, const Page& page, const Grid& grid, Journey& journey);

/// How likely it is that a map with these signs is a journey map at all, 0..1.
[[nodiscard]] double journey_confidence(const Signs& signs);

/// A text on one line: runs of white space become one space.
[[nodiscard]] std::string one_line(std::string_view text);

}  // namespace journeylint::recognising
