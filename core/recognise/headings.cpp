#include "recognise/headings.hpp"

#include <algorithm>

#include "recognise/actors.hpp"
#include "recognise/assemble.hpp"
#include "text/actor.hpp"
#include "text/label_guess.hpp"
#include "text/sentence.hpp"
#include "text/time.hpp"

namespace journeylint::recognising {
namespace {

// That a heading names a phase, by what its row is worth (see head_worth.cpp).
constexpr double kRowWorth = 7;  // of headings that look unlike the notes and stand over all of them
constexpr double kRowSure = 0.9;
constexpr double kWorthSure = 0.12;  // a point of worth more or less
// …and where labels of lanes say where the map is: headings have little else to be.
constexpr double kWrittenRowSure = 0.95;
constexpr double kWrittenWorthSure = 0.06;
constexpr double kFrameSure = 0.92;       // frames around their phases
constexpr double kNamedSure = 0.03;       // it says a part of a journey, or has a number
constexpr double kEmptyCost = 0.1;        // nothing stands below it
constexpr std::size_t kLongestTime = 24;  // bytes: "about three weeks"
constexpr double kLeastPhase = 0.3;
constexpr double kSurestPhase = 0.98;
constexpr std::size_t kFewestActors = 2;
constexpr double kActorSure = 0.7;    // that a label which names who acts tells what its lane holds
constexpr double kLikelyActor = 0.6;  // …and that one in line with them does
constexpr double kGuessSure = 0.85;   // a guess at a label's words that needs no notes; the rest is for settle.cpp
constexpr double kPlainGuess = 0.9;   // of a label among those that name who acts
constexpr double kStepsSure = 0.85;   // that a row between the stages and the first label holds the steps

// How sure it is that a heading names a phase: by how well the row of headings fits the map, and what speaks for this
// one.
double phase_sure(const Page& page, const Grid& grid, std::size_t phase, const std::vector<char>& served) {
  const std::uint32_t i = grid.heads[phase];
  if (page.corrections[i].as == NoteType::phase) return 1;
  const Item& item = page.scene.items[i];
  const bool written = grid.known_worth >= kWritten;
  double sure = written ? kWrittenRowSure + kWrittenWorthSure * (grid.head_worth - kRowWorth)
                        : kRowSure + kWorthSure * (grid.head_worth - kRowWorth);
  if (item.holds > 0 || item.form == Form::frame) sure = std::max(sure, kFrameSure);
  if (page.words[i].phase || page.words[i].number == Words::Number::leading) sure += kNamedSure;
  const bool begun = grid.cells.size() > grid.heads.size();  // before that, most phases are empty
  if (served[phase] == 0 && begun) sure -= kEmptyCost;
  return std::clamp(sure, kLeastPhase, kSurestPhase);
}

// Of a label that goes on to explain itself, the name.
std::string lane_title(const Page& page, std::uint32_t i) {
  const std::string_view text = page.scene.items[i].text;
  const Words& words = page.words[i];
  if (words.rest != Words::Rest::explanation) return title_text(text);
  std::string title = title_text(text.substr(0, words.value));
  while (!title.empty() && std::string_view(" :([-=|").find(title.back()) != std::string_view::npos) title.pop_back();
  return title;
}

// Labels called after a role: such a row can at most be the part of the work that is seen, or that is not.
bool may_be(NoteType type, const Lane& lane, std::optional<NoteType> actor) {
  if (actor != NoteType::stakeholder || type == NoteType::frontstage || type == NoteType::backstage) return true;
  return !text::part_of_organisation(text::Sentence(lane.title, Language::und));
}

// What the label's words say, where no list is sure of it. Departments and people go by their names before.
void guess_type(Lane& lane, std::optional<NoteType> actor, double sure = kGuessSure) {
  if (actor == NoteType::department || actor == NoteType::persona) return;
  const text::LaneGuesses guesses = text::guess_lane(lane.title);
  if (guesses.empty() || guesses[0].confidence < std::max(sure, lane.confidence)) return;
  if (!may_be(guesses[0].type, lane, actor)) return;
  lane.type = guesses[0].type;
  lane.confidence = guesses[0].confidence;
  lane.also.clear();
}

// "Warehouse (behind the scenes)": what stands in brackets says on which side of the line of visibility somebody acts.
std::optional<NoteType> side_in_brackets(std::string_view label) {
  const std::size_t open = label.rfind('(');
  if (open == std::string_view::npos || label.find(')', open) + 1 != label.size()) return std::nullopt;
  const text::LaneGuesses guesses = text::guess_lane(label.substr(open + 1, label.size() - open - 2));
  if (guesses.empty() || guesses[0].confidence < kGuessSure) return std::nullopt;
  const NoteType type = guesses[0].type;
  return type == NoteType::frontstage || type == NoteType::backstage ? std::optional(type) : std::nullopt;
}

// Labels that name who acts, most of them: the others name somebody too, whatever their words say.
bool names_who_acts(const Page& page, const Line& labels) {
  const auto actors = static_cast<std::size_t>(std::count_if(labels.begin(), labels.end(), [&](std::uint32_t i) {
    const bool named = page.words[i].lane && page.words[i].lane_sure >= kPlainGuess;
    return !named && actor_of(page.scene.items[i].text).has_value();
  }));
  return actors >= kFewestActors && actors * 2 > labels.size();
}

// "What the clinic promises": whoever acts in it, it is the name of nobody.
bool says_what_is_done(std::string_view label) {
  const text::Sentence sentence(label, Language::und);
  return sentence.contains(text::Feature::question_word) || sentence.contains(text::Feature::verb);
}

Lane labelled_lane(const Board& board, const Page& page, const Grid& grid, std::size_t l) {
  const std::uint32_t i = grid.labels[l];
  Lane lane;
  lane.title = lane_title(page, i);
  lane.type = page.words[i].lane.value_or(NoteType::other);
  lane.confidence = page.words[i].lane ? page.words[i].lane_sure : 0.3;
  lane.also = page.words[i].also;
  const bool among_actors = names_who_acts(page, grid.labels);
  const double doubt = among_actors ? kPlainGuess : kActorSure;
  if (lane.type == NoteType::other || lane.confidence < doubt) {
    const auto actor = actor_of(page.scene.items[i].text);
    const bool plain = !among_actors || says_what_is_done(lane.title);
    if (lane.also.empty()) guess_type(lane, actor, plain ? kGuessSure : kPlainGuess);
    if (actor && lane.confidence < doubt) lane.type = *actor, lane.confidence = kActorSure, lane.also.clear();
  }
  const bool open = !page.words[i].lane || lane.type == NoteType::department;  // "Actions (internal)" are actions
  if (const auto side = side_in_brackets(title_text(page.scene.items[i].text)); open && side && *side != lane.type) {
    lane.type = *side;
    lane.confidence = std::max(lane.confidence, kGuessSure);
    lane.also.clear();
  }
  lane.elements.push_back(element_at(board, page, i).id);
  if (l < grid.copies.size()) {
    for (const std::uint32_t copy : grid.copies[l]) lane.elements.push_back(element_at(board, page, copy).id);
  }
  return lane;
}

Lane coloured_lane(const LegendLine& line) {
  Lane lane;
  lane.origin = Lane::Origin::inferred;
  lane.title = title_text(line.text);
  lane.type = line.words.lane.value_or(NoteType::other);
  lane.confidence = line.words.lane ? line.words.lane_sure : 0.3;
  lane.also = line.words.also;
  if (lane.type == NoteType::other) guess_type(lane, std::nullopt);
  return lane;
}

// Among departments and roles: another firm is neither of them, but has a part in it ("Supplier").
NoteType others_are(std::string_view title, bool roles) {
  const text::Sentence sentence(title, Language::und);
  const bool third = sentence.contains(text::Feature::organisation) || sentence.contains(text::Feature::outsider);
  return roles || third ? NoteType::stakeholder : NoteType::department;
}

// Rows of departments, of roles, or of personas: what stands in line with them and says nothing to us is one as well
// ("The Parker family").
void add_unknown_actors(const Grid& grid, Journey& journey) {
  std::size_t departments = 0;
  std::size_t roles = 0;
  std::size_t personas = 0;
  for (const Lane& lane : journey.lanes) {
    if (lane.origin == Lane::Origin::labelled && lane.type == NoteType::other) {
      personas += text::are_first_names(text::Sentence(lane.title, Language::und)) ? 1U : 0U;
    }
    if (lane.confidence != kActorSure) continue;
    departments += lane.type == NoteType::department ? 1U : 0U;
    roles += lane.type == NoteType::stakeholder ? 1U : 0U;
    personas += lane.type == NoteType::persona ? 1U : 0U;
  }
  const bool people = personas > departments + roles;
  const std::size_t most = std::max(departments + roles, personas);
  if (most < 2 || most * 2 < grid.labels.size()) return;
  for (Lane& lane : journey.lanes) {
    const bool customer = people && lane.type == NoteType::step && lane.confidence == kActorSure;
    if (lane.origin != Lane::Origin::labelled || (lane.type != NoteType::other && !customer)) continue;
    lane.type = people ? NoteType::persona : others_are(lane.title, roles > departments);
    lane.confidence = kLikelyActor;
  }
}

// A row of "2 days", "an hour" under the headings.
bool says_how_long(const Page& page, const Grid& grid, std::size_t lane) {
  std::size_t times = 0;
  std::size_t all = 0;
  for (const Grid::Cell& cell : grid.cells) {
    if (cell.lane != lane) continue;
    ++all;
    const std::string_view text = page.scene.items[cell.item].text;
    const bool brief = text.size() <= kLongestTime;
    times += brief && text::read_time(text::Sentence(text, Language::und)) ? 1U : 0U;
  }
  return all > 0 && times * 3 >= all * 2;
}

}  // namespace

const Element& element_at(const Board& board, const Page& page, std::uint32_t item) {
  return board.elements[page.scene.items[item].element];
}

std::string title_text(std::string_view text) {
  std::string title = one_line(text);
  const auto is_mark = [](char c) { return c == '*' || c == '#' || c == '_' || c == ' '; };
  const bool marked = !title.empty() && (title.front() == '#' || title.rfind("**", 0) == 0);
  if (!marked) return title;
  while (!title.empty() && is_mark(title.front())) title.erase(title.begin());
  while (!title.empty() && is_mark(title.back())) title.pop_back();
  return title;
}

void add_phases(const Board& board, const Page& page, const Grid& grid, Journey& journey) {
  std::vector<char> served(grid.heads.size(), 0);
  for (const Grid::Cell& cell : grid.cells) {
    if (cell.phase) served[*cell.phase] = 1;
  }
  for (std::size_t p = 0; p < grid.heads.size(); ++p) {
    const std::uint32_t i = grid.heads[p];
    Phase phase;
    phase.title = title_text(page.scene.items[i].text);
    phase.confidence = phase_sure(page, grid, p, served);
    if (page.words[i].phase) phase.moment = text::moment_of(*page.words[i].phase);
    phase.elements.push_back(element_at(board, page, i).id);
    journey.phases.push_back(std::move(phase));
  }
}

void add_lanes(const Board& board, const Page& page, const Grid& grid, Journey& journey) {
  for (std::size_t l = 0; l < grid.lanes.size(); ++l) {
    const std::size_t own = l - grid.unlabelled;
    if (l < grid.unlabelled) {
      Lane steps;
      steps.origin = Lane::Origin::inferred;
      steps.type = says_how_long(page, grid, l) ? NoteType::wait : NoteType::step;
      steps.confidence = kStepsSure;
      journey.lanes.push_back(std::move(steps));
    } else if (own < grid.labels.size()) {
      journey.lanes.push_back(labelled_lane(board, page, grid, own));
    } else if (l < grid.colours.size()) {
      journey.lanes.push_back(coloured_lane(page.legend.lines[grid.colours[l]]));
    } else {
      Lane lane;
      lane.origin = Lane::Origin::inferred;
      journey.lanes.push_back(std::move(lane));
    }
  }
  add_unknown_actors(grid, journey);
}

}  // namespace journeylint::recognising
