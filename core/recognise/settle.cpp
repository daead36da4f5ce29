#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

#include "recognise/assemble.hpp"
#include "recognise/speak.hpp"
#include "text/label_guess.hpp"

namespace journeylint::recognising {
namespace {

constexpr double kLabelWorth = 0.35;       // what the label's own first reading is worth against what the notes say
constexpr double kTakenCost = 0.5;         // another lane is surely of this type
constexpr double kFirstStep = 0.3;         // the first lane of a map tells what the customer does
constexpr double kLateAction = 0.3;        // what the organisation is going to do stands in the lower half
constexpr double kLateOpportunity = 0.15;  // …and what could be better below what hurts
constexpr double kLeastSaid = 0.3;         // what notes say must be this clear to name a lane without a label
constexpr double kSurestUnlabelled = 0.75;
constexpr double kSurestRepeated = 0.65;
constexpr double kEmployeeSteps = 0.8;  // what employees do, where nobody else does anything
constexpr double kGuessWorth = 1;       // what a guess at a label's words is worth beside what the notes say
constexpr double kSettledSure = 0.85;   // of an ambiguous label that place and notes settled

bool is_open(const Lane& lane) {
  return lane.type == NoteType::other && lane.confidence <= 0.3;
}
bool is_undecided(const Lane& lane) {
  return is_open(lane) || !lane.also.empty();
}

double taken(const Journey& journey, std::size_t self, NoteType type) {
  double sure = 0;
  for (std::size_t l = 0; l < journey.lanes.size(); ++l) {
    const Lane& lane = journey.lanes[l];
    if (l != self && lane.type == type && lane.also.empty()) sure = std::max(sure, lane.confidence);
  }
  return kTakenCost * sure;
}

double by_place(const Journey& journey, std::size_t l, NoteType type) {
  const bool late = l * 2 >= journey.lanes.size();
  if (type == NoteType::step) return l == 0 ? kFirstStep : 0;
  if (type == NoteType::action) return late ? kLateAction : 0;
  if (type == NoteType::opportunity) return late ? kLateOpportunity : 0;
  return 0;
}

// "Actions", "Goal", "Exit": the label names several; place, neighbours and notes decide.
void settle_ambiguous(Journey& journey, const std::vector<Scores>& said) {
  for (std::size_t l = 0; l < journey.lanes.size(); ++l) {
    Lane& lane = journey.lanes[l];
    if (lane.also.empty()) continue;
    std::vector<NoteType> types{lane.type};
    types.insert(types.end(), lane.also.begin(), lane.also.end());
    NoteType best = lane.type;
    double best_score = -1e18;
    for (std::size_t k = 0; k < types.size(); ++k) {
      const double rank = k == 0 ? kLabelWorth : k == 1 ? kLabelWorth * 0.8 : 0;
      const double score = rank + said[l][static_cast<std::size_t>(types[k])] + by_place(journey, l, types[k]) -
                           taken(journey, l, types[k]);
      if (score > best_score) {
        best = types[k];
        best_score = score;
      }
    }
    types.erase(std::find(types.begin(), types.end(), best));
    lane.type = best;
    lane.also = types;
    lane.confidence = std::max(lane.confidence, kSettledSure);
  }
}

// A row that says what its neighbour says is more of the same lane.
void repeat_neighbours(Journey& journey, const std::vector<Scores>& said) {
  const std::size_t lanes = journey.lanes.size();
  const auto same = [&](std::size_t neighbour, NoteType type) {
    return neighbour < lanes && journey.lanes[neighbour].origin == Lane::Origin::inferred &&
           journey.lanes[neighbour].type == type;
  };
  for (std::size_t l = 0; l < lanes; ++l) {
    if (!is_open(journey.lanes[l])) continue;
    const auto best = std::max_element(said[l].begin(), said[l].end());
    const auto type = static_cast<NoteType>(best - said[l].begin());
    if (*best < kLeastSaid || (!same(l - 1, type) && !same(l + 1, type))) continue;
    journey.lanes[l].type = type;
    journey.lanes[l].confidence = std::min(kSurestRepeated, 0.25 + 0.45 * *best);
  }
}

// Lanes without a label: the clearest pairs of lane and type first, each type once.
void settle_unlabelled_types(Journey& journey, const std::vector<Scores>& said) {
  std::vector<std::tuple<double, std::size_t, std::size_t>> pairs;
  for (std::size_t l = 0; l < journey.lanes.size(); ++l) {
    if (!is_open(journey.lanes[l])) continue;
    for (std::size_t t = 0; t < count_of<NoteType>; ++t) {
      const auto type = static_cast<NoteType>(t);
      double score = said[l][t];
      if (score > 0) score += by_place(journey, l, type) - taken(journey, l, type);
      if (score >= kLeastSaid) pairs.emplace_back(-score, l, t);
    }
  }
  std::sort(pairs.begin(), pairs.end());
  std::array<char, count_of<NoteType>> used{};
  for (const auto& [minus, l, t] : pairs) {
    Lane& lane = journey.lanes[l];
    if (!is_open(lane) || used[t] != 0) continue;
    used[t] = 1;
    lane.type = static_cast<NoteType>(t);
    lane.confidence = std::min(kSurestUnlabelled, 0.3 + 0.45 * -minus);
  }
  repeat_neighbours(journey, said);
}

// Where employees do something, nobody else does, and nothing goes on backstage, it is they who travel; a blueprint has
// the customer's steps or a backstage as well.
void settle_employee_steps(Journey& journey) {
  const auto lane_of = [&](std::initializer_list<NoteType> types) {
    return std::find_if(journey.lanes.begin(), journey.lanes.end(), [&](const Lane& lane) {
      return std::find(types.begin(), types.end(), lane.type) != types.end();
    });
  };
  const auto end = journey.lanes.end();
  const auto does = lane_of({NoteType::frontstage});
  const bool blueprint = lane_of({NoteType::step, NoteType::backstage}) != end;
  const bool feels = lane_of({NoteType::emotion, NoteType::thought}) != end;
  if (does == end || blueprint || !feels || does->origin != Lane::Origin::labelled) return;
  does->also.insert(does->also.begin(), NoteType::frontstage);
  does->type = NoteType::step;
  does->confidence = std::min(does->confidence, kEmployeeSteps);
}

// A label that no list knows and whose words are no sure sign: they count with the notes.
void add_guesses(const Journey& journey, std::vector<Scores>& said) {
  for (std::size_t l = 0; l < journey.lanes.size(); ++l) {
    const Lane& lane = journey.lanes[l];
    if (!is_open(lane) || lane.title.empty()) continue;
    for (const text::LaneGuess& guess : text::guess_lane(lane.title)) {
      if (guess.type == NoteType::phase || guess.type == NoteType::other) continue;
      said[l][static_cast<std::size_t>(guess.type)] += kGuessWorth * guess.confidence;
    }
  }
}

}  // namespace

std::vector<char> can_wait(const Journey& journey) {
  std::vector<std::size_t> asked(journey.lanes.size(), 0);
  std::vector<char> out(journey.notes.size(), 0);
  for (std::size_t i = 0; i < out.size(); ++i) {
    const std::optional<LaneId> lane = journey.notes[i].lane;
    if (lane && is_undecided(journey.lanes[lane->value]) && asked[lane->value]++ >= kNotesAsked) out[i] = 1;
  }
  return out;
}

void settle_lanes(Journey& journey, text::WordBook& book) {
  const std::vector<char> waiting = can_wait(journey);
  std::vector<NoteType> before;
  for (const Lane& lane : journey.lanes) before.push_back(lane.type);
  std::vector<char> asked;
  for (const Lane& lane : journey.lanes) asked.push_back(is_undecided(lane) ? 1 : 0);
  std::vector<Scores> said = what_notes_say(journey, asked, book);
  add_guesses(journey, said);
  settle_ambiguous(journey, said);
  settle_unlabelled_types(journey, said);
  settle_employee_steps(journey);
  for (Lane& lane : journey.lanes) {
    if (lane.title.empty()) lane.title = std::string(name_of(lane.type));
  }
  for (Note& note : journey.notes) {
    if (!note.lane) continue;
    const Lane& lane = journey.lanes[note.lane->value];
    if (note.type == before[note.lane->value]) note.type = lane.type;
    note.confidence *= lane.confidence;
  }
  read_the_rest(journey, before, waiting, book);
}

}  // namespace journeylint::recognising
