#pragma once

#include "board/board.hpp"
#include "journey/journey.hpp"
#include "recognise/grid.hpp"
#include "text/word_book.hpp"

namespace journeylint::recognising {

/// What of a map, its notes and its page tells whether it is a journey at all; `confidence.cpp` says what each is
/// worth. All of them are 0..1: a share, or how far a thing goes towards what is enough of it.
struct Signs {
  // Its rows.
  double lanes_named = 0;     ///< kinds of lane that only journeys have, by the lists or the legend; 1 is four
  double full_map = 0;        ///< there are six of those
  double unbegun = 0;         ///< labels that the lists know, headings, and hardly a note yet
  double lanes_guessed = 0;   ///< further kinds that the words of a label speak for; 1 is three
  double steps = 0;           ///< a row of what somebody does; less where its label is not in the lists
  double actors = 0;          ///< rows named after those who act, where there are several
  double actors_act = 0;      ///< the same, as far as the notes say who does what
  double unknown_labels = 0;  ///< labels that name nothing
  double asking_labels = 0;   ///< labels that are questions, and not in the lists
  double corners = 0;         ///< one label or two, and nothing that heads a phase

  // Its headings.
  double phases = 0;         ///< three headings or more
  double phase_words = 0;    ///< headings that name a part of a journey; 1 is four
  double phase_kinds = 0;    ///< different parts of a journey that texts of the page name; 1 is four
  double four_phases = 0;    ///< there are four of those
  double doing_heads = 0;    ///< headings that say what a customer does
  double time_heads = 0;     ///< headings that tell how much later it is
  double people_heads = 0;   ///< headings that name people or roles
  double clock_times = 0;    ///< headings with a time of day, or many such times on the page
  double one_text_each = 0;  ///< nearly every cell holds one text and no more

  // What stands around it.
  double persona = 0;        ///< somebody whose journey it is; half where nothing says "persona"
  double scope = 0;          ///< where it starts or ends, or the scenario
  double title = 0;          ///< a title that says "journey"
  double title_of_flow = 0;  ///< such a title, as far as the page is a flow chart or a timetable

  // What its notes say.
  double doing = 0;       ///< notes that say what somebody does: "belt de helpdesk"; 1 is a third of them
  double path_doing = 0;  ///< the same along a path; 1 is two thirds
  double feelings = 0;    ///< notes that say how somebody feels; 1 is a fifth
  double hurts = 0;       ///< notes where something goes wrong; 1 is a quarter
  double channels = 0;    ///< notes that name a channel; 1 is a quarter
  double tasks = 0;       ///< notes that begin or end with a bare verb: "Check order"
  double events = 0;      ///< notes that say what was done to a thing: "Order placed"; 1 is a third
  double figures = 0;     ///< notes without a word
  double size = 0;        ///< notes; 1 is forty

  // What other kinds of boards hold.
  double foreign_headings = 0;  ///< headings that name a part of another kind of board
  double foreign_title = 0;     ///< the largest text above the map names another kind of board
  double foreign_texts = 0;     ///< texts that name a part of another kind of board; 1 is a sixth
  double persona_fields = 0;    ///< fields of a persona sheet among the texts that head something
  double flow = 0;              ///< questions with two ways on, branches, ends, screens and code
};

/// `book` holds the words of the page.
[[nodiscard]] Signs signs_of(const Board& board, const Page& page, const Grid& grid, const Journey& journey,
                             text::WordBook& book);

/// The parts of `signs_of`.
void add_row_signs(const Page& page, const Grid& grid, const Journey& journey, Signs& signs);
void add_heading_signs(const Page& page, const Grid& grid, const Journey& journey, text::WordBook& book, Signs& signs);
void add_note_signs(const Grid& grid, const Journey& journey, text::WordBook& book, Signs& signs);
void add_signs_of_others(const Board& board, const Page& page, const Grid& grid, Signs& signs);

/// A share that counts in full from `enough` on.
[[nodiscard]] constexpr double towards(double share, double enough) {
  return share >= enough ? 1 : share / enough;
}

}  // namespace journeylint::recognising
