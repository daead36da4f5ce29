#include "recognise/cards.hpp"

#include <algorithm>
#include <cmath>
#include <string_view>
#include <tuple>

#include "base/text_tools.hpp"
#include "text/labels.hpp"

namespace journeylint::recognising {
namespace {

constexpr std::size_t kFewest = 3;           // cards that are made alike are no accident
constexpr std::size_t kLongestHeading = 48;  // bytes: longer first lines are sentences
constexpr double kSameSize = 0.25;           // of the larger: cards of one kind differ less
constexpr double kSameRow = 0.4;             // of a card's height: tops of one row differ less
constexpr double kStrip = 0.3;               // of a card's height, at most: where its heading stands
constexpr double kSure = 0.7;                // that a first line names a lane
constexpr std::size_t kFewWords = 3;         // in a heading that nothing else marks
constexpr double kShorter = 0.8;             // of the longest line below it
constexpr double kMostly = 0.7;              // of the cards in a row

struct Card {
  std::uint32_t item = 0;
  std::string_view heading;
  std::string_view body;
  double lines = 1;
  enum class Gap : std::uint8_t { no, yes } gap = Gap::no;  ///< an empty line between heading and body
};

// A first line short enough for a heading, with more below it.
std::optional<Card> card_of(const std::vector<Item>& items, std::uint32_t i) {
  const Item& item = items[i];
  const bool box = item.form == Form::box || item.form == Form::note || item.form == Form::cell;
  if (!box || item.holds > 0 || item.text.find('\n') == std::string_view::npos) return std::nullopt;
  const std::string_view text = trimmed(item.text);
  const std::size_t end = text.find('\n');
  if (end == std::string_view::npos) return std::nullopt;
  Card card;
  card.item = i;
  card.heading = trimmed(text.substr(0, end));
  const std::string_view rest = text.substr(end + 1);
  card.body = trimmed(rest);
  if (card.heading.empty() || card.heading.size() > kLongestHeading || card.body.empty()) return std::nullopt;
  if (const std::size_t second = rest.find('\n'); second != std::string_view::npos) {
    if (trimmed(rest.substr(0, second)).empty()) card.gap = Card::Gap::yes;
  }
  card.lines = 1 + static_cast<double>(std::count(text.begin(), text.end(), '\n'));
  return card;
}

bool alike(const Item& a, const Item& b) {
  const auto near = [](double x, double y) { return std::abs(x - y) <= kSameSize * std::max(x, y); };
  return a.form == b.form && near(a.box.width, b.box.width) && near(a.box.height, b.box.height) && near(a.font, b.font);
}

bool opens_with_number(std::string_view text) {
  std::size_t digits = 0;
  while (digits < text.size() && text[digits] >= '0' && text[digits] <= '9') ++digits;
  return digits > 0 && digits <= 2 && digits < text.size();
}

// A label over what it asks for ("Pains", "what goes wrong?") is one label.
bool names_lane(const Card& card) {
  const text::LabelMatches matches = text::match_label(card.heading);
  const text::LabelMatch* lane = matches.find(text::LabelKind::lane);
  if (lane == nullptr || lane->confidence < kSure || lane->value_begin != text::kNoValue) return false;
  return !text::is_explanation(card.body, 0, lane->lane);
}

bool names_phase(std::string_view heading) {
  return text::match_label(heading).find(text::LabelKind::phase) != nullptr;
}

std::size_t longest_line(std::string_view text) {
  std::size_t longest = 0;
  std::size_t begin = 0;
  while (begin <= text.size()) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    longest = std::max(longest, end - begin);
    begin = end + 1;
  }
  return longest;
}

// Of few words, and shorter than what follows: somebody who breaks a sentence into lines fills the first.
bool is_short(const Card& card) {
  const auto spaces = static_cast<std::size_t>(std::count(card.heading.begin(), card.heading.end(), ' '));
  const auto length = static_cast<double>(card.heading.size());
  return spaces < kFewWords && card.lines >= 3 && length <= kShorter * static_cast<double>(longest_line(card.body));
}

// Cards side by side whose first lines all look like headings: numbered, set off by an empty line, parts of a journey,
// or a few words over longer lines.
bool are_headed(const std::vector<Card>& row) {
  std::size_t marked = 0;
  for (const Card& card : row) {
    const bool mark =
        opens_with_number(card.heading) || card.gap == Card::Gap::yes || names_phase(card.heading) || is_short(card);
    marked += mark ? 1U : 0U;
  }
  return static_cast<double>(marked) >= kMostly * static_cast<double>(row.size());
}

void halve(std::vector<Item>& items, const Card& card) {
  Item body = items[card.item];
  Item& heading = items[card.item];
  const double strip = std::min(kStrip, 1 / card.lines) * heading.box.height;
  heading.part = Item::Part::heading;
  heading.text = card.heading;
  heading.form = Form::bare;
  heading.fill.reset();
  heading.votes = 0;
  heading.box.height = strip;
  heading.ink = heading.box;
  body.part = Item::Part::body;
  body.text = card.body;
  body.box.y += strip;
  body.box.height -= strip;
  body.ink = body.box;
  items.push_back(body);
}

}  // namespace

void split_cards(std::vector<Item>& items) {
  std::vector<Card> cards;
  for (std::uint32_t i = 0; i < items.size(); ++i) {
    if (auto card = card_of(items, i)) cards.push_back(*card);
  }
  if (cards.size() < kFewest) return;
  std::sort(cards.begin(), cards.end(), [&](const Card& a, const Card& b) {
    const Box& ba = items[a.item].box;
    const Box& bb = items[b.item].box;
    return std::tie(ba.y, ba.x, a.item) < std::tie(bb.y, bb.x, b.item);
  });
  std::vector<Card> split;
  std::vector<Card> named;
  for (const Card& card : cards) {
    if (names_lane(card)) named.push_back(card);
  }
  if (named.size() >= kFewest) split = named;
  std::size_t begin = 0;
  for (std::size_t k = 1; k <= cards.size(); ++k) {
    const Item& first = items[cards[begin].item];
    const bool same = k < cards.size() && alike(first, items[cards[k].item]) &&
                      items[cards[k].item].box.y - first.box.y <= kSameRow * first.box.height;
    if (same) continue;
    const std::vector<Card> row(cards.begin() + static_cast<std::ptrdiff_t>(begin),
                                cards.begin() + static_cast<std::ptrdiff_t>(k));
    if (row.size() >= kFewest && named.size() < kFewest && are_headed(row)) {
      split.insert(split.end(), row.begin(), row.end());
      break;  // the topmost row of such cards heads the map
    }
    begin = k;
  }
  for (const Card& card : split) halve(items, card);
}

}  // namespace journeylint::recognising
