#include <algorithm>
#include <cmath>

#include "recognise/assemble.hpp"
#include "recognise/signs.hpp"

namespace journeylint::recognising {
namespace {

/// What a sign is worth: of journeys and other boards that show it alike, one point more makes a journey about two and
/// a half times as likely. Weighed on boards of many kinds (`tests/accuracy/boards.mjs`), then rounded.
struct Weight {
  double Signs::*sign;
  double worth;
};

// A board of which nothing is known is none. Nothing below is enough alone, but four parts of a journey and a bit, and
// four kinds of lane that only journeys have, over three headings.
constexpr double kNothing = -5;

constexpr Weight kWeights[] = {
    // Rows that only journeys have: the clearest sign there is. Words of the team's own are guessed at, and tables of
    // anything (a lesson, an interview) have rows that could be pains or steps.
    {&Signs::lanes_named, 3.5},
    {&Signs::full_map, 1.5},
    {&Signs::unbegun, 2},  // a template that waits for its first notes
    {&Signs::lanes_guessed, 1.6},
    {&Signs::steps, 0.4},
    // Rows of people are a rota, a play or a process as well, until their notes say what they do.
    {&Signs::actors, 0.5},
    {&Signs::actors_act, 1.5},
    {&Signs::unknown_labels, -2},   // "Act 2", "Tool A"
    {&Signs::asking_labels, -1.4},  // the questions of an interview
    {&Signs::corners, -1},          // two corners of something else

    // Something comes after something else. Parts that every customer goes through are seldom named elsewhere.
    {&Signs::phases, 1.2},
    {&Signs::phase_words, 1.2},
    {&Signs::phase_kinds, 1.7},
    {&Signs::four_phases, 4},
    {&Signs::doing_heads, 1.7},
    {&Signs::time_heads, 1.5},
    {&Signs::people_heads, -0.8},  // columns of people: an interview, a sequence, who does what
    {&Signs::clock_times, -1},     // timetables, agendas; journeys of one day have them too
    {&Signs::one_text_each, -2},   // a table of facts, filled in to the last cell

    {&Signs::persona, 0.8},
    {&Signs::scope, 1.6},
    // Makers of user flows and agendas write "journey" over them.
    {&Signs::title, 2.9},
    {&Signs::title_of_flow, -1.8},

    // What somebody does, in the third person: hardly any other board talks like that. Other boards hurt and feel, too.
    {&Signs::doing, 2.1},
    {&Signs::path_doing, 1.1},
    {&Signs::feelings, 0.3},
    {&Signs::hurts, 0.4},
    {&Signs::channels, 0.6},
    {&Signs::tasks, -1},     // what is to be done, by whoever reads it
    {&Signs::events, -1.7},  // what was done to things: systems tell it so
    {&Signs::figures, -0.7},
    {&Signs::size, 1.7},  // whoever maps a journey writes much; what is small needs clearer words

    {&Signs::foreign_headings, -1.5},
    {&Signs::foreign_title, -1.8},
    {&Signs::foreign_texts, -2.5},
    {&Signs::persona_fields, -2},  // somebody is described, nothing happens
    {&Signs::flow, -0.6},
};

constexpr double kBend = 2;  // how slowly more points make surer: at 1 point 79 %, at 3 points 95 %
constexpr double kLeast = 0.02;
constexpr double kMost = 0.98;

}  // namespace

double journey_confidence(const Signs& signs) {
  double points = kNothing;
  for (const Weight& weight : kWeights) points += weight.worth * (signs.*weight.sign);
  const double sure = 0.5 + 0.5 * points / std::sqrt(points * points + kBend);
  return std::clamp(sure, kLeast, kMost);
}

}  // namespace journeylint::recognising
