#include <algorithm>

#include "rules/own_rule.hpp"

namespace journeylint {
namespace {

/// From here on a feeling is one, and not a shrug.
constexpr double kFelt = 0.5;

bool carries(const Note& note, Part part) {
  const NoteReading& reading = note.reading;
  switch (part) {
    case Part::owner:
      return reading.owner && reading.owner->kind != OwnerReading::Kind::everyone;
    case Part::date:
      return reading.date.has_value();
    case Part::metric:
      return reading.metric.has_value();
    case Part::channel:
      return reading.channel.has_value();
    case Part::time:
      return reading.time.has_value();
    case Part::evidence:
      return reading.evidence && reading.evidence->kind != EvidenceKind::assumption;
    case Part::votes:
      return note.votes > 0;
  }
  return false;
}

bool feels(const Note& note, Feeling feeling) {
  if (!note.reading.emotion) return false;
  const double valence = note.reading.emotion->valence;
  if (feeling == Feeling::negative) return valence <= -kFelt;
  if (feeling == Feeling::positive) return valence >= kFelt;
  return valence > -kFelt && valence < kFelt;
}

bool in_phase(const Select& select, const Journey& journey, const Note& note) {
  if (!select.phase && !select.moment) return true;
  if (!note.phase) return false;
  const Phase& phase = journey.phases[note.phase->value];
  if (select.phase && !select.phase->find(phase.title)) return false;
  return !select.moment || phase.moment == select.moment;
}

bool matches(const Select& select, const Journey& journey, const Note& note) {
  const auto& types = select.types;
  if (!types.empty() && std::find(types.begin(), types.end(), note.type) == types.end()) return false;
  if (!in_phase(select, journey, note)) return false;
  const auto stands = [&](const Phrase& phrase) { return phrase.find(note.text).has_value(); };
  if (!select.words.empty() && std::none_of(select.words.begin(), select.words.end(), stands)) return false;
  if (select.voice && (!note.reading.voice || note.reading.voice->label != *select.voice)) return false;
  if (select.feeling && !feels(note, *select.feeling)) return false;
  const auto has = [&](Part part) { return carries(note, part); };
  return std::all_of(select.with.begin(), select.with.end(), has) &&
         std::none_of(select.without.begin(), select.without.end(), has);
}

std::vector<const Note*> chosen(const Select& select, const Journey& journey) {
  std::vector<const Note*> out;
  for (const Note& note : journey.notes) {
    if (matches(select, journey, note)) out.push_back(&note);
  }
  return out;
}

class Checker {
 public:
  Checker(const OwnCheck& check, const Subject& subject, std::vector<Hit>& hits)
      : check_(check), subject_(subject), journey_(*subject.journey), hits_(hits) {}

  void run() {
    switch (check_.kind) {
      case OwnCheck::Kind::presence:
      case OwnCheck::Kind::count:
        return count();
      case OwnCheck::Kind::ratio:
        return ratio();
      case OwnCheck::Kind::relation:
        return relation();
      case OwnCheck::Kind::vocabulary:
        return vocabulary();
      case OwnCheck::Kind::order:
        return order();
      case OwnCheck::Kind::lanes:
        return lanes();
      case OwnCheck::Kind::phases:
        return phases();
    }
  }

 private:
  /// Could such notes stand on the board without our knowing?
  bool hidden(const Select& select) const {
    return std::any_of(select.types.begin(), select.types.end(),
                       [&](NoteType type) { return subject_.index->may_hide(Kinds{type}); });
  }

  bool too_few(std::size_t count, const Select& select) const {
    return check_.least && static_cast<double>(count) < *check_.least && !hidden(select);
  }
  bool too_many(std::size_t count) const { return check_.most && static_cast<double>(count) > *check_.most; }

  void count() {
    const std::vector<const Note*> notes = chosen(check_.select, journey_);
    if (check_.place == Place::map) return weigh(notes, nullptr, nullptr);
    const bool by_phase = check_.place == Place::phase || check_.place == Place::cell;
    const bool by_lane = check_.place == Place::lane || check_.place == Place::cell;
    const std::size_t phase_count = by_phase ? journey_.phases.size() : 1;
    const std::size_t lane_count = by_lane ? journey_.lanes.size() : 1;
    for (std::uint32_t p = 0; p < phase_count; ++p) {
      for (std::uint32_t l = 0; l < lane_count; ++l) {
        if (by_lane && !holds_type(journey_.lanes[l])) continue;
        std::vector<const Note*> here;
        for (const Note* note : notes) {
          const bool in = (!by_phase || note->phase == PhaseId{p}) && (!by_lane || note->lane == LaneId{l});
          if (in) here.push_back(note);
        }
        weigh(here, by_phase ? &journey_.phases[p] : nullptr, by_lane ? &journey_.lanes[l] : nullptr);
      }
    }
  }

  /// Notes of one type are missed only in lanes of that type.
  bool holds_type(const Lane& lane) const {
    const auto& types = check_.select.types;
    return types.empty() || std::find(types.begin(), types.end(), lane.type) != types.end();
  }

  void weigh(const std::vector<const Note*>& notes, const Phase* phase, const Lane* lane) {
    const bool few = too_few(notes.size(), check_.select);
    if (!few && !too_many(notes.size())) return;
    Hit hit;
    for (const Note* note : notes) hit.elements.push_back(note->element);
    if (notes.empty() && phase != nullptr) hit.elements = phase->elements;
    if (notes.empty() && phase == nullptr && lane != nullptr) hit.elements = lane->elements;
    if (phase != nullptr) hit.args.push_back({"phase", phase->title});
    if (lane != nullptr) hit.args.push_back({"lane", lane->title});
    hit.args.push_back({"count", static_cast<std::int64_t>(notes.size())});
    name(hit, "missing", check_.select);
    hits_.push_back(std::move(hit));
  }

  void ratio() {
    const std::vector<const Note*> whole = chosen(check_.others.front(), journey_);
    const std::vector<const Note*> part = chosen(check_.select, journey_);
    if (whole.empty()) return;
    const double share = static_cast<double>(part.size()) / static_cast<double>(whole.size());
    const bool few = check_.least && share < *check_.least && !hidden(check_.select);
    const bool many = check_.most && share > *check_.most && !hidden(check_.others.front());
    if (!few && !many) return;
    Hit hit;
    hit.args.push_back({"count", static_cast<std::int64_t>(part.size())});
    hit.args.push_back({"of", static_cast<std::int64_t>(whole.size())});
    name(hit, "missing", check_.select);
    hits_.push_back(std::move(hit));
  }

  void relation() {
    for (const Note* note : chosen(check_.select, journey_)) {
      for (const Select& need : check_.others) {
        if (!known_around(*note) || has(*note, need) || hidden(need)) continue;
        Hit hit;
        hit.elements.push_back(note->element);
        hit.args.push_back({"note", note->text});
        name(hit, "missing", need);
        hit.confidence = note->confidence;
        hits_.push_back(std::move(hit));
      }
    }
  }

  bool known_around(const Note& note) const {
    if (check_.place == Place::phase) return note.phase.has_value();
    if (check_.place == Place::lane) return note.lane.has_value();
    if (check_.place == Place::cell) return note.phase && note.lane;
    return true;
  }

  bool has(const Note& note, const Select& need) const {
    // A note that names its own owner or figure needs no other note for it.
    const auto itself = [&](NoteType type, Part part) {
      return std::find(need.types.begin(), need.types.end(), type) != need.types.end() && carries(note, part);
    };
    if (itself(NoteType::owner, Part::owner) || itself(NoteType::kpi, Part::metric)) return true;
    if (check_.place == Place::note) return matches(need, journey_, note);
    return std::any_of(journey_.notes.begin(), journey_.notes.end(), [&](const Note& other) {
      return &other != &note && near(note, other) && matches(need, journey_, other);
    });
  }

  bool near(const Note& note, const Note& other) const {
    switch (check_.place) {
      case Place::cell:
        return note.phase == other.phase && note.lane == other.lane;
      case Place::phase:
        return note.phase == other.phase;
      case Place::lane:
        return note.lane == other.lane;
      case Place::link:
        return std::any_of(journey_.links.begin(), journey_.links.end(), [&](const Link& link) {
          return (link.from == note.element && link.to == other.element) ||
                 (link.to == note.element && link.from == other.element);
        });
      default:
        return true;
    }
  }

  void vocabulary() {
    for (const Note* note : chosen(check_.select, journey_)) {
      std::optional<Cue> cue;
      for (const Phrase& phrase : check_.words) {
        if (!cue) cue = phrase.find(note->text);
      }
      if (cue.has_value() == (check_.must == OwnCheck::Must::appear)) continue;
      Hit hit;
      hit.elements.push_back(note->element);
      hit.args.push_back({"note", note->text});
      if (cue) hit.pointers.push_back({note->element, note->text, *cue});
      hits_.push_back(std::move(hit));
    }
  }

  void order() {
    const Note* last = nullptr;
    for (const Select& select : check_.others) {
      const std::vector<const Note*> notes = chosen(select, journey_);
      const auto placed =
          std::find_if(notes.begin(), notes.end(), [](const Note* note) { return note->phase.has_value(); });
      if (placed == notes.end()) continue;
      if (last != nullptr && *(*placed)->phase < *last->phase) {
        Hit hit;
        hit.elements = {last->element, (*placed)->element};
        hit.args.push_back({"note", (*placed)->text});
        name(hit, "missing", select);
        hits_.push_back(std::move(hit));
      }
      last = *placed;
    }
  }

  void lanes() {
    std::optional<std::size_t> last;
    for (const NoteType type : check_.lanes) {
      const auto found = std::find_if(journey_.lanes.begin(), journey_.lanes.end(),
                                      [&](const Lane& lane) { return lane.type == type; });
      if (found == journey_.lanes.end()) continue;
      const auto at = static_cast<std::size_t>(found - journey_.lanes.begin());
      if (last && at < *last) misplaced(found->elements, "lane", found->title);
      last = at;
    }
  }

  void phases() {
    std::optional<std::size_t> last;
    for (const Phrase& words : check_.words) {
      const auto found = std::find_if(journey_.phases.begin(), journey_.phases.end(),
                                      [&](const Phase& phase) { return words.find(phase.title).has_value(); });
      if (found == journey_.phases.end()) continue;
      const auto at = static_cast<std::size_t>(found - journey_.phases.begin());
      if (last && at < *last) misplaced(found->elements, "phase", found->title);
      last = at;
    }
  }

  void misplaced(const std::vector<ElementId>& elements, const char* what, const std::string& title) {
    Hit hit;
    hit.elements = elements;
    hit.args.push_back({what, title});
    hits_.push_back(std::move(hit));
  }

  void name(Hit& hit, const char* arg, const Select& select) const {
    hit.args.push_back({arg, Texts{select.nl, select.en}});
  }

  const OwnCheck& check_;
  const Subject& subject_;
  const Journey& journey_;
  std::vector<Hit>& hits_;
};

}  // namespace

void check_own(const OwnRule& own, const Subject& subject, std::vector<Hit>& hits) {
  Checker(own.check, subject, hits).run();
}

}  // namespace journeylint
