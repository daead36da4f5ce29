#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

#include "recognise/assemble.hpp"
#include "text/labels.hpp"

namespace journeylint::recognising {
namespace {

constexpr std::size_t kTypes = count_of<NoteType>;
constexpr std::size_t kLongestMark = 16;  // bytes: "+2", "4/5", a face with its variants
constexpr double kLabelWorth = 0.35;      // what the label's own first reading is worth against what the notes say
constexpr double kTakenCost = 0.5;        // another lane is surely of this type
constexpr double kFirstStep = 0.3;        // the first lane of a map tells what the customer does
constexpr double kLateAction = 0.3;       // what the organisation is going to do stands in the lower half
constexpr double kLeastSaid = 0.3;        // what notes say must be this clear to name a lane without a label
constexpr double kSurestUnlabelled = 0.75;
constexpr double kSettledSure = 0.85;  // of an ambiguous label that place and notes settled

using Scores = std::array<double, kTypes>;

double& at(Scores& scores, NoteType type) {
  return scores[static_cast<std::size_t>(type)];
}

bool opens_with_quote(std::string_view text) {
  constexpr std::array<std::string_view, 6> kQuotes{"\"",           "\xE2\x80\x9C", "\xE2\x80\x9E",
                                                    "\xE2\x80\x98", "\xC2\xAB",     "'"};
  return std::any_of(kQuotes.begin(), kQuotes.end(), [&](std::string_view q) { return text.rfind(q, 0) == 0; });
}

bool is_mark(std::string_view text) {
  if (text.size() > kLongestMark) return false;
  const text::LabelMatches matches = text::match_label(text);
  const text::LabelMatch* scale = matches.find(text::LabelKind::scale);
  return scale != nullptr && scale->mark != text::ScaleMark::word;
}

// What one note speaks for, each 0..1.
void add_note(const Note& note, Scores& scores) {
  const NoteReading& r = note.reading;
  const bool brief = r.words <= 3;
  if (is_mark(note.text)) at(scores, NoteType::emotion) += 1;
  if (r.emotion) {
    at(scores, NoteType::emotion) += brief ? 1 : 0.3;
    if (!brief) at(scores, r.emotion->valence < 0 ? NoteType::pain : NoteType::gain) += 0.8;
  }
  if (r.evidence && r.evidence->kind != EvidenceKind::assumption) at(scores, NoteType::evidence) += 1;
  if (r.channel) {
    at(scores, NoteType::channel) += r.words <= 2 ? 0.9 : 0.2;
    at(scores, NoteType::touchpoint) += 0.6;
  } else if (brief && !r.emotion && r.words > 0) {
    at(scores, NoteType::touchpoint) += 0.4;
  }
  if (r.owner) at(scores, brief ? NoteType::owner : NoteType::action) += 1;
  if (!note.text.empty() && note.text.front() == '@') at(scores, NoteType::action) += 0.8;
  if (r.metric && !r.owner) at(scores, NoteType::kpi) += 1;
  if (r.system && brief) at(scores, NoteType::system) += 1;
  if (opens_with_quote(note.text)) at(scores, NoteType::quote) += 1;
  if (!note.text.empty() && note.text.back() == '?') {
    at(scores, NoteType::question) += 0.7;
    at(scores, NoteType::thought) += 0.4;
  }
  if (r.defect) at(scores, NoteType::pain) += 0.7;
  if (r.prescriptive) at(scores, NoteType::opportunity) += 0.6;
  if (r.voice && !r.owner && r.words > 1) {
    if (r.voice->score > 0.6) at(scores, NoteType::backstage) += 0.7;
    if (r.voice->score < 0.35) at(scores, NoteType::step) += 0.6;
  }
}

bool is_open(const Lane& lane) {
  return lane.type == NoteType::other && lane.confidence <= 0.3;
}
bool is_undecided(const Lane& lane) {
  return is_open(lane) || !lane.also.empty();
}

std::vector<Scores> what_notes_say(const Journey& journey) {
  std::vector<Scores> said(journey.lanes.size(), Scores{});
  std::vector<double> count(journey.lanes.size(), 0);
  for (const Note& note : journey.notes) {
    if (!note.lane || !is_undecided(journey.lanes[note.lane->value])) continue;
    add_note(note, said[note.lane->value]);
    count[note.lane->value] += 1;
  }
  for (std::size_t l = 0; l < said.size(); ++l) {
    for (double& s : said[l]) s /= std::max(1.0, count[l]);
  }
  return said;
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

// Lanes without a label: the clearest pairs of lane and type first, each type once.
void settle_unlabelled_types(Journey& journey, const std::vector<Scores>& said) {
  std::vector<std::tuple<double, std::size_t, std::size_t>> pairs;
  for (std::size_t l = 0; l < journey.lanes.size(); ++l) {
    if (!is_open(journey.lanes[l])) continue;
    for (std::size_t t = 0; t < kTypes; ++t) {
      const auto type = static_cast<NoteType>(t);
      double score = said[l][t];
      if (score > 0) score += by_place(journey, l, type) - taken(journey, l, type);
      if (score >= kLeastSaid) pairs.emplace_back(-score, l, t);
    }
  }
  std::sort(pairs.begin(), pairs.end());
  std::array<char, kTypes> used{};
  for (const auto& [minus, l, t] : pairs) {
    Lane& lane = journey.lanes[l];
    if (!is_open(lane) || used[t] != 0) continue;
    used[t] = 1;
    lane.type = static_cast<NoteType>(t);
    lane.confidence = std::min(kSurestUnlabelled, 0.3 + 0.45 * -minus);
  }
}

}  // namespace

void settle_lanes(Journey& journey, text::WordBook& book) {
  std::vector<NoteType> before;
  for (const Lane& lane : journey.lanes) before.push_back(lane.type);
  const std::vector<Scores> said = what_notes_say(journey);
  settle_ambiguous(journey, said);
  settle_unlabelled_types(journey, said);
  for (Lane& lane : journey.lanes) {
    if (lane.title.empty()) lane.title = std::string(name_of(lane.type));
  }
  for (Note& note : journey.notes) {
    if (!note.lane) continue;
    const Lane& lane = journey.lanes[note.lane->value];
    if (note.type == before[note.lane->value]) note.type = lane.type;
    note.confidence *= lane.confidence;
  }
  read_again(journey, before, book);
}

}  // namespace journeylint::recognising
