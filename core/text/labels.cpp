#include "text/labels.hpp"

#include <algorithm>
#include <array>
#include <iterator>

#include "text/label_forms.hpp"
#include "text/label_key.hpp"
#include "text/label_table.hpp"
#include "text/lexicon.hpp"

namespace journeylint::text {
namespace {

constexpr std::size_t kLongestMark = 16;  // bytes: a face with its variants

using Separator = LabelKey::Separator;

// How the lists call whom they ask about, after the note's own article, and in the place of a pronoun.
constexpr std::array<std::string_view, 4> kCustomerNamed{"klant", "customer", "kunde", "client"};
constexpr std::array<std::string_view, 4> kCustomerMeant{"deklant", "thecustomer", "derkunde", "leclient"};

/// How much of a label's sureness is left when something follows it. A lane's or a card's name is often followed by its
/// value; a part of the journey hardly ever is by a colon ("Bestellen: online" is a note).
double with_value(LabelKind kind, Separator separator) {
  switch (kind) {
    case LabelKind::header:
    case LabelKind::interlude:
      return 1.0;
    case LabelKind::lane:
    case LabelKind::divider:
      return separator == Separator::dash ? 0.85 : 0.95;
    case LabelKind::phase:
      return separator == Separator::colon ? 0.6 : separator == Separator::dash ? 0.8 : 0.95;
    case LabelKind::foreign:
      return 0.6;
    case LabelKind::scale:
    case LabelKind::placeholder:
      return 0.3;
  }
  return 1.0;
}

/// How a key was found, and what that leaves of its sureness.
struct Finding {
  LabelSource source = LabelSource::exact;
  double share = 1.0;
  Separator separator = Separator::none;
  std::uint32_t value_begin = kNoValue;
  bool clock = false;
};

void add_meanings(const KeyMeanings& key, const Finding& finding, LabelMatches& matches) {
  for (std::size_t i = 0; i < key.size; ++i) {
    LabelMatch match = meaning_of(key.meanings[i].number);
    match.source = finding.source;
    match.confidence = key.meanings[i].sure * 0.01 * finding.share;
    match.value_begin = finding.value_begin;
    if (finding.separator != Separator::none) match.confidence *= with_value(match.kind, finding.separator);
    if (match.kind == LabelKind::interlude && finding.clock) match.confidence = 0.9;
    matches.add(match);
  }
}

/// A key that names the customer as owner can only be a lane about the customer: "patient actions" are no to-do list.
void add_owned(const KeyMeanings& key, const Finding& finding, LabelMatches& matches) {
  for (std::size_t i = 0; i < key.size; ++i) {
    LabelMatch match = meaning_of(key.meanings[i].number);
    if (match.kind != LabelKind::lane || match.lane == NoteType::action || match.lane == NoteType::kpi) continue;
    match.source = LabelSource::inflected;
    match.confidence = 0.92;
    match.value_begin = finding.value_begin;
    matches.add(match);
  }
}

Finding finding_of(const LabelKey& key, LabelSource source, double share) {
  Finding finding{source, share, Separator::none, key.value_begin, key.clock};
  if (key.value_begin != kNoValue) finding.separator = key.separator;
  return finding;
}

/// Words in front of the label proper that may be left out, words behind it that say whose it is.
void add_bent(const LabelKey& key, LabelMatches& matches) {
  std::size_t first = 0;
  while (first + 1 < key.head && is_article(key.word(first))) ++first;
  const Finding bent = finding_of(key, LabelSource::inflected, 0.95);
  if (first > 0) {
    if (const KeyMeanings* found = find_key(key.joined(first, key.head))) return add_meanings(*found, bent, matches);
  }
  std::size_t last = key.head;
  if (last > first + 1 && is_customer(key.word(last - 1))) {
    --last;
    while (last > first + 1 && is_link(key.word(last - 1))) --last;
    if (const KeyMeanings* found = find_key(key.joined(first, last))) return add_owned(*found, bent, matches);
  }
  const std::string_view whole = key.joined(first, key.head);
  const std::string_view owned = after_customer(whole);
  if (!owned.empty()) {
    if (const KeyMeanings* found = find_key(owned)) return add_owned(*found, bent, matches);
  }
  if (key.head - first > 2) return;
  if (const KeyMeanings* found = find_other_ending(whole)) add_meanings(*found, bent, matches);
}

/// A word with a capital that no list knows, or knows as a first name.
bool is_name(std::string_view text, const LabelKey& key, std::size_t i) {
  const char first = text[key.words[i].begin];
  if (first < 'A' || first > 'Z') return false;
  const Entry entry = find_word(key.word(i));
  const auto has_name = [](std::uint16_t set) { return features_of(set).has(Feature::first_name); };
  return !entry.known() || std::any_of(std::begin(entry.sets), std::end(entry.sets), has_name);
}

/// "What is she thinking?", "Wat doet Sanne hier?": asked of the customer, or of somebody by name, who is the customer
/// then. What is left without them and without helping words is the label.
void add_asked(std::string_view text, const LabelKey& key, LabelMatches& matches) {
  if (key.head < 3 || !asks(key.word(0))) return;
  std::size_t label = 0;
  std::size_t helping = 0;  // "What does she do": a helping word is the label when there is no other
  bool somebody = false;
  for (std::size_t i = 1; i < key.head; ++i) {
    const std::string_view word = key.word(i);
    if (is_asked(word) || is_customer(word) || is_name(text, key, i)) {
      somebody = true;
    } else if (is_helping(word)) {
      helping = i;
    } else if (label == 0) {
      label = i;
    } else if (key.joint != i) {  // "thinking or feeling": the first of them
      return;
    }
  }
  if (label == 0) label = helping;
  if (!somebody || label == 0) return;
  if (const KeyMeanings* found = find_key(key.word(label))) {
    add_owned(*found, finding_of(key, LabelSource::inflected, 0.9), matches);
  }
}

/// Asks by a word that notes ask by as well: only a longer question is one of the lists then.
bool asks_where(const LabelKey& key) {
  const std::string_view word = key.word(0);
  return key.head > 3 && (word == "waar" || word == "where" || word == "wo");
}

/// "Wat heeft de bezoeker nodig?", "What does the guest expect?", "Waar baalt ze van?": the lists ask it of the
/// customer.
void add_asked_of_customer(const LabelKey& key, LabelMatches& matches) {
  if (key.head < 3 || (!asks(key.word(0)) && !asks_where(key))) return;
  std::size_t who = 1;
  while (who < key.head && !is_customer(key.word(who)) && !is_persons(key.word(who))) ++who;
  if (who == key.head) return;
  // The article goes by whoever it is: the lists have the customer's own.
  const bool article = who > 1 && is_article(key.word(who - 1));
  const bool bare = is_customer(key.word(who)) && !article;
  const std::string_view before = key.joined(0, article ? who - 1 : who);
  const std::string_view after = key.joined(who + 1, key.head);
  std::array<char, LabelKey::kMaxKey + 12> asked;
  for (const std::string_view customer : bare ? kCustomerNamed : kCustomerMeant) {
    const std::size_t size = before.size() + customer.size() + after.size();
    if (size > asked.size()) return;
    char* end = std::copy(before.begin(), before.end(), asked.begin());
    end = std::copy(customer.begin(), customer.end(), end);
    std::copy(after.begin(), after.end(), end);
    if (const KeyMeanings* found = find_key({asked.data(), size})) {
      return add_meanings(*found, finding_of(key, LabelSource::inflected, 0.95), matches);
    }
  }
}

/// "Gedachten & doelen": both halves, the first before the second.
void add_halves(const LabelKey& key, LabelMatches& matches) {
  if (key.joint == 0 || key.joint >= key.head) return;
  const KeyMeanings* left = find_key(key.joined(0, key.joint));
  const KeyMeanings* right = find_key(key.joined(key.joint, key.head));
  if (left == nullptr || right == nullptr) return;
  add_meanings(*left, finding_of(key, LabelSource::part, 0.88), matches);
  add_meanings(*right, finding_of(key, LabelSource::part, 0.8), matches);
}

void add_typo(const LabelKey& key, LabelMatches& matches) {
  const KeyMeanings* found = find_nearly(key.joined(0, key.head));
  if (found == nullptr) return;
  const bool phase = meaning_of(found->meanings[0].number).kind == LabelKind::phase;
  add_meanings(*found, finding_of(key, LabelSource::typo, phase ? 0.7 : 0.85), matches);
}

/// "Eindigt als de fiets weer rijdt": a label that the text opens with and runs on from. One word alone is often just
/// the first word of a note ("Start de app").
void add_opening(const LabelKey& key, LabelMatches& matches) {
  for (std::size_t words = key.count < 6 ? key.count : 6; words > 0; --words) {
    const KeyMeanings* found = find_key(key.joined(0, words));
    if (found == nullptr || found->opens == 0 || words >= key.count) continue;
    const bool alone = words == 1 && key.word(1) != "#";
    const Finding finding{LabelSource::opening, alone ? 0.55 : 0.92, Separator::none, key.words[words].begin,
                          key.clock};
    return add_meanings(*found, finding, matches);
  }
}

/// A title says "journey" in some word: "Fahrrad-Reparatur Kundenreise", "Our patient journey (knee)".
void add_title(const LabelKey& key, LabelMatches& matches) {
  for (std::size_t i = 0; i < key.count; ++i) {
    const double sure = journey_word(key.word(i), i > 0 ? key.word(i - 1) : std::string_view{});
    if (sure == 0) continue;
    LabelMatch title;
    title.kind = LabelKind::header;
    title.role = HeaderRole::title;
    title.source = LabelSource::part;
    title.confidence = sure;
    return matches.add(title);
  }
}

/// "één gedachte per sticky": how to use the board, wherever it stands in the sentence.
void add_instruction(const LabelKey& key, LabelMatches& matches) {
  for (std::size_t i = 1; i < key.count; ++i) {
    const std::string_view before = key.word(i - 1);
    if ((before != "per" && before != "pro" && before != "par") || !is_sticky(key.word(i))) continue;
    LabelMatch match;
    match.kind = LabelKind::header;
    match.role = HeaderRole::instructions;
    match.source = LabelSource::part;
    match.confidence = 0.9;
    return matches.add(match);
  }
}

/// Everything but a numbered part: the surest way of reading first.
void add_plain(std::string_view text, const LabelKey& key, LabelMatches& matches) {
  if (key.whole && key.head < key.count) {
    if (const KeyMeanings* found = find_key(key.joined(0, key.count))) {
      add_meanings(*found, Finding{LabelSource::exact, 0.97, Separator::none, kNoValue, key.clock}, matches);
    }
  }
  if (matches.empty() && key.head > 0) {
    if (const KeyMeanings* found = find_key(key.joined(0, key.head))) {
      add_meanings(*found, finding_of(key, LabelSource::exact, 1.0), matches);
    } else if (key.head <= 6) {
      add_bent(key, matches);
      if (matches.empty()) add_asked_of_customer(key, matches);
      if (matches.empty()) add_asked(text, key, matches);
      if (matches.empty()) add_halves(key, matches);
      if (matches.empty() && key.head <= 3) add_typo(key, matches);
    }
  }
  if (matches.empty() || matches[0].confidence < 0.5) add_opening(key, matches);
  if (matches.empty()) add_title(key, matches);
  if (matches.empty()) add_instruction(key, matches);
}

/// "Fase 2: Oriëntatie", "Stap 3 - Betalen": the name after the number is the label.
bool add_numbered(std::string_view text, const LabelKey& key, LabelMatches& matches) {
  if (key.head != 2 || key.word(1) != "#" || key.value_begin == kNoValue) return false;
  const KeyMeanings* part = find_key(key.joined(0, 2));
  if (part == nullptr) return false;
  const LabelMatch& meaning = meaning_of(part->meanings[0].number);
  if (meaning.kind != LabelKind::phase) return false;
  const std::string_view name = text.substr(key.value_begin);
  LabelMatches inner;
  add_plain(name, label_key(name), inner);
  for (LabelMatch match : inner) {
    match.confidence *= match.kind == LabelKind::phase ? 1.0 : 0.5;
    if (match.value_begin != kNoValue) match.value_begin += key.value_begin;
    matches.add(match);
  }
  LabelMatch named = meaning;
  named.source = LabelSource::opening;
  named.confidence = 0.85;
  named.value_begin = key.value_begin;
  matches.add(named);
  return true;
}

}  // namespace

LabelMatches match_label(std::string_view text) {
  LabelMatches matches;
  if (add_scale_mark(text, matches)) return matches;
  const LabelKey key = label_key(text);
  if (key.count > 0 && !add_numbered(text, key, matches)) add_plain(text, key, matches);
  return matches;
}

const LabelMatch* LabelMatches::find(LabelKind kind) const {
  for (const LabelMatch& match : *this) {
    if (match.kind == kind) return &match;
  }
  return nullptr;
}

const LabelMatch* LabelMatches::find_lane(NoteType type) const {
  for (const LabelMatch& match : *this) {
    if (match.kind == LabelKind::lane && match.lane == type) return &match;
  }
  return nullptr;
}

const LabelMatch* LabelMatches::find_header(HeaderRole role) const {
  for (const LabelMatch& match : *this) {
    if (match.kind == LabelKind::header && match.role == role) return &match;
  }
  return nullptr;
}

void LabelMatches::add(const LabelMatch& match) {
  std::size_t at = 0;
  while (at < size_ && matches_[at].confidence >= match.confidence) ++at;
  if (at == kMost) return;
  if (size_ < kMost) ++size_;
  for (std::size_t i = size_ - 1; i > at; --i) matches_[i] = matches_[i - 1];
  matches_[at] = match;
}

namespace {

/// The detail of a header meaning that one to three neighbouring words of a title name. One word counts at an edge
/// only: "ist" within a German sentence is a verb.
template <class Accept>
HeaderDetail detail_in(std::string_view title, const Accept& accept) {
  const LabelKey key = label_key(title);
  for (std::size_t words = 3; words > 0; --words) {
    for (std::size_t first = 0; first + words <= key.count; ++first) {
      const bool edge = first == 0 || first + words == key.count || first == key.head || first + words == key.head;
      if (words == 1 && !edge) continue;
      const KeyMeanings* found = find_key(key.joined(first, first + words));
      for (std::size_t i = 0; found != nullptr && i < found->size; ++i) {
        const LabelMatch& meaning = meaning_of(found->meanings[i].number);
        if (meaning.kind == LabelKind::header && accept(meaning.detail)) return meaning.detail;
      }
    }
  }
  return HeaderDetail::none;
}

}  // namespace

MapState state_in(std::string_view title) {
  const HeaderDetail detail =
      detail_in(title, [](HeaderDetail d) { return d == HeaderDetail::as_is || d == HeaderDetail::to_be; });
  return detail == HeaderDetail::as_is   ? MapState::as_is
         : detail == HeaderDetail::to_be ? MapState::to_be
                                         : MapState::undeclared;
}

View view_in(std::string_view title) {
  const HeaderDetail detail = detail_in(
      title, [](HeaderDetail d) { return d == HeaderDetail::customer_view || d == HeaderDetail::organisation_view; });
  return detail == HeaderDetail::customer_view       ? View::customer
         : detail == HeaderDetail::organisation_view ? View::organisation
                                                     : View::undeclared;
}

std::optional<LabelMatch> scale_mark(std::string_view text) {
  if (text.size() > kLongestMark) return std::nullopt;
  const LabelMatches matches = match_label(text);
  const LabelMatch* scale = matches.find(LabelKind::scale);
  return scale == nullptr ? std::nullopt : std::optional(*scale);
}

}  // namespace journeylint::text
