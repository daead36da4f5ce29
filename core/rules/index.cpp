#include "rules/index.hpp"

#include <algorithm>

namespace journeylint {
namespace {

/// Lays values out by key: those of key k at starts[k] .. starts[k + 1], in the order they came.
template <class T>
void lay_out(const std::vector<std::pair<std::uint32_t, T>>& keyed, std::span<std::uint32_t> starts,
             std::vector<T>& out) {
  for (const auto& one : keyed) ++starts[one.first + 1];
  for (std::size_t i = 1; i < starts.size(); ++i) starts[i] += starts[i - 1];
  out.resize(keyed.size());
  std::vector<std::uint32_t> next(starts.begin(), starts.end());
  for (const auto& one : keyed) out[next[one.first]++] = one.second;
}

template <class T>
std::span<const T> part(const std::vector<T>& all, std::span<const std::uint32_t> starts, std::size_t key) {
  return std::span<const T>(all).subspan(starts[key], starts[key + 1] - starts[key]);
}

using Elements = std::vector<std::pair<std::string_view, const Note*>>;

Elements elements_of(const Journey& journey) {
  Elements out;
  out.reserve(journey.notes.size());
  for (const Note& note : journey.notes) out.emplace_back(note.element.value, &note);
  std::stable_sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  return out;
}

/// Null when no note is that element.
const Note* find(const Elements& elements, std::string_view element) {
  const auto found = std::lower_bound(elements.begin(), elements.end(), element,
                                      [](const auto& entry, std::string_view wanted) { return entry.first < wanted; });
  return found != elements.end() && found->first == element ? found->second : nullptr;
}

}  // namespace

JourneyIndex::JourneyIndex(const Journey& journey) : journey_(&journey) {
  sort_notes();
  sort_links();
  sum_phases();
}

void JourneyIndex::sort_notes() {
  std::vector<std::pair<std::uint32_t, const Note*>> types, phases;
  types.reserve(journey_->notes.size());
  phases.reserve(journey_->notes.size());
  for (const Note& note : journey_->notes) {
    types.emplace_back(static_cast<std::uint32_t>(note.type), &note);
    if (note.phase && note.phase->value < journey_->phases.size()) phases.emplace_back(note.phase->value, &note);
  }
  lay_out(types, std::span<std::uint32_t>(type_starts_), by_type_);
  phase_starts_.assign(journey_->phases.size() + 1, 0);
  lay_out(phases, std::span<std::uint32_t>(phase_starts_), by_phase_);
}

void JourneyIndex::sort_links() {
  from_starts_.assign(journey_->notes.size() + 1, 0);
  to_starts_.assign(journey_->notes.size() + 1, 0);
  if (journey_->links.empty()) return;
  const Elements elements = elements_of(*journey_);
  std::vector<std::pair<std::uint32_t, Arrow>> from, to;
  for (const Link& link : journey_->links) {
    const Note* a = find(elements, link.from.value);
    const Note* b = find(elements, link.to.value);
    if (a == nullptr || b == nullptr || a == b) continue;
    from.emplace_back(number_of(*a), Arrow{b, &link});
    to.emplace_back(number_of(*b), Arrow{a, &link});
  }
  lay_out(from, std::span<std::uint32_t>(from_starts_), from_);
  lay_out(to, std::span<std::uint32_t>(to_starts_), to_);
}

void JourneyIndex::sum_phases() {
  sums_.resize(journey_->phases.size());
  for (std::uint32_t i = 0; i < sums_.size(); ++i) {
    Sums& sums = sums_[i];
    for (const Note* note : in(PhaseId{i})) {
      ++sums.types[static_cast<std::size_t>(note->type)];
      if (note->type != NoteType::emotion || !note->reading.emotion) continue;
      sums.valences += note->reading.emotion->valence;
      ++sums.moods;
    }
  }
}

std::uint32_t JourneyIndex::number_of(const Note& note) const {
  return static_cast<std::uint32_t>(&note - journey_->notes.data());
}

std::span<const Note* const> JourneyIndex::of(NoteType type) const {
  return part(by_type_, type_starts_, static_cast<std::size_t>(type));
}

std::size_t JourneyIndex::count(const Kinds& kinds) const {
  std::size_t count = 0;
  for (std::size_t i = 0; i < count_of<NoteType>; ++i) {
    if (kinds.has(static_cast<NoteType>(i))) count += type_starts_[i + 1] - type_starts_[i];
  }
  return count;
}

std::span<const Note* const> JourneyIndex::in(PhaseId phase) const {
  return part(by_phase_, phase_starts_, phase.value);
}

std::size_t JourneyIndex::count(PhaseId phase, const Kinds& kinds) const {
  const auto& types = sums_[phase.value].types;
  std::size_t count = 0;
  for (std::size_t i = 0; i < types.size(); ++i) {
    if (kinds.has(static_cast<NoteType>(i))) count += types[i];
  }
  return count;
}

bool JourneyIndex::near(const Note& note, const Kinds& kinds) const {
  const auto fits_end = [&](const Arrow& arrow) { return kinds.has(arrow.other->type); };
  if (note.phase && count(*note.phase, kinds) > (kinds.has(note.type) ? 1U : 0U)) return true;
  const auto out = from(note);
  const auto back = to(note);
  return std::any_of(out.begin(), out.end(), fits_end) || std::any_of(back.begin(), back.end(), fits_end);
}

bool JourneyIndex::surroundings_known(const Note& note) const {
  if (note.phase) return !holds(*note.phase, {NoteType::other});
  return !from(note).empty() || !to(note).empty();
}

std::span<const JourneyIndex::Arrow> JourneyIndex::from(const Note& note) const {
  return part(from_, from_starts_, number_of(note));
}

std::span<const JourneyIndex::Arrow> JourneyIndex::to(const Note& note) const {
  return part(to_, to_starts_, number_of(note));
}

bool JourneyIndex::may_hide(const Kinds& kinds) const {
  if (!of(NoteType::other).empty()) return true;
  const auto& lanes = journey_->lanes;
  return std::any_of(lanes.begin(), lanes.end(), [&](const Lane& lane) {
    return lane.type == NoteType::other ||
           std::any_of(lane.also.begin(), lane.also.end(), [&](NoteType type) { return kinds.has(type); });
  });
}

bool JourneyIndex::has_lane(const Kinds& kinds) const {
  const auto& lanes = journey_->lanes;
  return std::any_of(lanes.begin(), lanes.end(), [&](const Lane& lane) { return kinds.has(lane.type); });
}

std::optional<double> JourneyIndex::mood(PhaseId phase) const {
  const Sums& sums = sums_[phase.value];
  if (sums.moods == 0) return std::nullopt;
  return sums.valences / sums.moods;
}

}  // namespace journeylint
