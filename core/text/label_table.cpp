#include "text/label_table.hpp"

#include <array>
#include <cstring>

#include "text/edits.hpp"

namespace journeylint::text {
namespace {

struct Bucket {
  char first;           ///< first letter of its keys
  std::uint8_t length;  ///< bytes of each of its keys
  std::uint8_t count;
};

#if defined(__clang__)
#pragma clang diagnostic ignored "-Woverlength-strings"
#endif
#include "text/labels_table.inc"

constexpr std::size_t kLongest = 40;
constexpr std::size_t kLetters = 26;
constexpr std::size_t kShortestNear = 5;  // letters of a key that may be mistyped,…
constexpr std::size_t kNearMore = 3;      // …and more with each further mistake

/// Where the keys of one first letter and one length are: equally long, side by side, in order.
struct Place {
  std::uint16_t first_key = 0;
  std::uint16_t count = 0;
  std::uint32_t offset = 0;  ///< into kKeys
};

constexpr auto kPlaces = [] {
  std::array<std::array<Place, kLongest + 1>, kLetters> places{};
  std::uint16_t key = 0;
  std::uint32_t offset = 0;
  for (const Bucket& bucket : kBuckets) {
    places[static_cast<std::size_t>(bucket.first - 'a')][bucket.length] = {key, bucket.count, offset};
    key = static_cast<std::uint16_t>(key + bucket.count);
    offset += static_cast<std::uint32_t>(bucket.count) * bucket.length;
  }
  return places;
}();

/// By the first two letters (the last column: anything but a letter) the lengths of the keys that begin with them, a
/// bit each: most texts are no label, and this says so at once.
constexpr auto kLengths = [] {
  std::array<std::array<std::uint64_t, kLetters + 1>, kLetters> lengths{};
  const char* key = kKeys;
  for (const Bucket& bucket : kBuckets) {
    for (std::size_t i = 0; i < bucket.count; ++i, key += bucket.length) {
      const bool letter = key[1] >= 'a' && key[1] <= 'z';
      const std::size_t second = letter ? static_cast<std::size_t>(key[1] - 'a') : kLetters;
      lengths[static_cast<std::size_t>(bucket.first - 'a')][second] |= std::uint64_t{1} << bucket.length;
    }
  }
  return lengths;
}();
static_assert(kLongest < 64);

bool may_be_key(std::string_view text) {
  if (text.size() < 2 || text.size() > kLongest || text[0] < 'a' || text[0] > 'z') return false;
  const bool letter = text[1] >= 'a' && text[1] <= 'z';
  const std::size_t second = letter ? static_cast<std::size_t>(text[1] - 'a') : kLetters;
  return (kLengths[static_cast<std::size_t>(text[0] - 'a')][second] >> text.size() & 1U) != 0;
}

struct HeaderName {
  std::string_view name;
  HeaderRole role;
  HeaderDetail detail;
};

constexpr HeaderName kHeaderNames[] = {
    {"persona.name", HeaderRole::persona, HeaderDetail::name},
    {"persona.age", HeaderRole::persona, HeaderDetail::age},
    {"persona.situation", HeaderRole::persona, HeaderDetail::situation},
    {"persona.goal", HeaderRole::persona, HeaderDetail::goal},
    {"persona.need", HeaderRole::persona, HeaderDetail::need},
    {"persona.expectation", HeaderRole::persona, HeaderDetail::expectation},
    {"scope", HeaderRole::scope_start, HeaderDetail::whole_scope},
    {"scope.out", HeaderRole::other, HeaderDetail::out_of_scope},
    {"state.as-is", HeaderRole::state, HeaderDetail::as_is},
    {"state.to-be", HeaderRole::state, HeaderDetail::to_be},
    {"view.customer", HeaderRole::other, HeaderDetail::customer_view},
    {"view.organisation", HeaderRole::other, HeaderDetail::organisation_view},
    {"other.facilitator", HeaderRole::other, HeaderDetail::facilitator},
};

constexpr std::string_view kKindNames[] = {"lane",  "header",    "phase",       "divider",
                                           "scale", "interlude", "placeholder", "foreign"};
constexpr std::string_view kPhaseNames[] = {"awareness",  "orientation", "decision", "purchase", "payment", "delivery",
                                            "onboarding", "use",         "service",  "return",   "loyalty", "advocacy",
                                            "exit",       "before",      "during",   "after",    "generic"};
constexpr std::string_view kDividerNames[] = {"interaction", "visibility", "internal"};
constexpr std::string_view kForeignNames[] = {"kanban",         "retro",     "canvas",    "swot",
                                              "event-storming", "gantt",     "org-chart", "flow-chart",
                                              "architecture",   "story-map", "other"};

/// A name that is in none of the lists above stops the build: `at` past the end is no constant.
template <class E, std::size_t N>
constexpr E parse(const std::string_view (&names)[N], std::string_view name) {
  std::size_t at = 0;
  while (names[at] != name) ++at;
  return static_cast<E>(at);
}

constexpr std::optional<Moment> moment(PhaseKind phase) {
  switch (phase) {
    case PhaseKind::awareness:
    case PhaseKind::orientation:
    case PhaseKind::decision:
    case PhaseKind::before:
      return Moment::before;
    case PhaseKind::purchase:
    case PhaseKind::payment:
    case PhaseKind::delivery:
    case PhaseKind::onboarding:
    case PhaseKind::use:
    case PhaseKind::during:
      return Moment::during;
    case PhaseKind::returning:
    case PhaseKind::loyalty:
    case PhaseKind::advocacy:
    case PhaseKind::exit:
    case PhaseKind::after:
      return Moment::after;
    case PhaseKind::service:
    case PhaseKind::generic:
      break;
  }
  return std::nullopt;
}

constexpr void read_header(std::string_view name, LabelMatch& match) {
  for (const HeaderName& header : kHeaderNames) {
    if (header.name != name) continue;
    match.role = header.role;
    match.detail = header.detail;
    return;
  }
  match.role = *parse_name<HeaderRole>(name);
}

constexpr LabelMatch read_meaning(std::string_view name) {
  const std::size_t dot = name.find('.');
  const std::string_view rest = dot == std::string_view::npos ? std::string_view{} : name.substr(dot + 1);
  LabelMatch match;
  match.kind = parse<LabelKind>(kKindNames, name.substr(0, dot));
  if (match.kind == LabelKind::lane) match.lane = *parse_name<NoteType>(rest);
  if (match.kind == LabelKind::header) read_header(rest, match);
  if (match.kind == LabelKind::phase) {
    match.phase = parse<PhaseKind>(kPhaseNames, rest);
    match.moment = moment(match.phase);
  }
  if (match.kind == LabelKind::divider) match.divider = parse<Divider>(kDividerNames, rest);
  if (match.kind == LabelKind::foreign) match.foreign = parse<ForeignBoard>(kForeignNames, rest);
  if (match.kind == LabelKind::scale) {
    const double size = rest.back() - '0';
    match.mark_value = rest.front() == '-' ? -size : size;
  }
  return match;
}

constexpr std::size_t kMeaningCount = sizeof(kMeaningNames) / sizeof(kMeaningNames[0]);
constexpr auto kMeanings = [] {
  std::array<LabelMatch, kMeaningCount> meanings{};
  for (std::size_t i = 0; i < kMeaningCount; ++i) meanings[i] = read_meaning(kMeaningNames[i]);
  return meanings;
}();

const Place* place_of(char first, std::size_t length) {
  if (first < 'a' || first > 'z' || length > kLongest) return nullptr;
  return &kPlaces[static_cast<std::size_t>(first - 'a')][length];
}

/// Exactly one letter added, left out, changed or swapped with its neighbour. `shorter` is not the longer one.
bool one_apart(std::string_view shorter, std::string_view longer) {
  std::size_t at = 0;
  while (at < shorter.size() && shorter[at] == longer[at]) ++at;
  if (shorter.size() < longer.size()) return shorter.substr(at) == longer.substr(at + 1);
  if (at == shorter.size()) return false;
  if (shorter.substr(at + 1) == longer.substr(at + 1)) return true;
  return at + 1 < shorter.size() && shorter[at] == longer[at + 1] && shorter[at + 1] == longer[at] &&
         shorter.substr(at + 2) == longer.substr(at + 2);
}

}  // namespace

const KeyMeanings* find_key(std::string_view key) {
  if (!may_be_key(key)) return nullptr;
  const Place* place = place_of(key[0], key.size());
  if (place == nullptr) return nullptr;
  const char* candidate = kKeys + place->offset;
  const std::size_t middle = key.size() / 2;
  for (std::size_t i = 0; i < place->count; ++i, candidate += key.size()) {
    // Keys of one place often begin alike, so the middle and the end tell them apart soonest.
    if (candidate[middle] != key[middle] || candidate[key.size() - 1] != key[key.size() - 1]) continue;
    if (std::memcmp(candidate, key.data(), key.size()) == 0) return &kSets[kKeySets[place->first_key + i]];
  }
  return nullptr;
}

const KeyMeanings* find_nearly(std::string_view key) {
  if (key.size() < 5 || key.size() + 1 > kLongest) return nullptr;
  for (std::size_t length = key.size() - 1; length <= key.size() + 1; ++length) {
    const Place* place = place_of(key[0], length);
    if (length < 6 || place == nullptr) continue;
    for (std::size_t i = 0; i < place->count; ++i) {
      const std::string_view candidate{kKeys + place->offset + i * length, length};
      // One changed letter leaves the second or the last one in its place.
      if (candidate[1] != key[1] && candidate.back() != key.back()) continue;
      const bool near = length < key.size() ? one_apart(candidate, key) : one_apart(key, candidate);
      if (near) return &kSets[kKeySets[place->first_key + i]];
    }
  }
  return nullptr;
}

const KeyMeanings* find_near_key(std::string_view key, std::size_t edits) {
  const std::size_t shortest = kShortestNear + (edits - 1) * kNearMore;
  if (key.size() < shortest || key.size() + edits > kLongest) return nullptr;
  for (std::size_t length = key.size() - edits; length <= key.size() + edits; ++length) {
    const Place* place = place_of(key[0], length);
    if (length < shortest || place == nullptr) continue;
    for (std::size_t i = 0; i < place->count; ++i) {
      const std::string_view candidate{kKeys + place->offset + i * length, length};
      if (edits_apart(key, candidate, edits)) return &kSets[kKeySets[place->first_key + i]];
    }
  }
  return nullptr;
}

const LabelMatch& meaning_of(std::uint8_t number) {
  return kMeanings[number];
}

std::optional<Moment> moment_of(PhaseKind phase) {
  return moment(phase);
}

}  // namespace journeylint::text
