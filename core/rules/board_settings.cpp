#include "rules/board_settings.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <string>
#include <string_view>

namespace journeylint {
namespace {

constexpr std::string_view kWord = "journeylint";

/// The JSON behind the word; empty when the text is no settings card.
std::string_view settings_in(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" \t\r\n");
  if (begin == std::string_view::npos || text.size() - begin < kWord.size()) return {};
  text.remove_prefix(begin);
  for (std::size_t i = 0; i < kWord.size(); ++i) {
    const char c = text[i];
    if ((c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c) != kWord[i]) return {};
  }
  text.remove_prefix(kWord.size());
  const std::size_t open = text.find_first_not_of(": \t\r\n");
  return open != std::string_view::npos && text[open] == '{' ? text.substr(open) : std::string_view();
}

/// Whiteboards turn quotation marks into curly ones while people type.
std::string straightened(std::string_view text) {
  constexpr std::array<std::string_view, 3> kCurly{"\xE2\x80\x9C", "\xE2\x80\x9D", "\xE2\x80\x9E"};
  std::string out;
  for (std::size_t i = 0; i < text.size();) {
    const auto curly = std::find(kCurly.begin(), kCurly.end(), text.substr(i, 3));
    out += curly == kCurly.end() ? text[i] : '"';
    i += curly == kCurly.end() ? std::size_t{1} : std::size_t{3};
  }
  return out;
}

void lay_on(std::string_view json, const ElementId& element, SettingsReading& out) {
  SettingsReading one = read_settings(json);
  for (Notice& notice : one.notices) {
    notice.element = element.value;
    out.notices.push_back(std::move(notice));
  }
  out.settings = merged(std::move(out.settings), one.settings);
}

}  // namespace

std::vector<Element> take_settings_cards(Board& board) {
  const auto first_card =
      std::stable_partition(board.elements.begin(), board.elements.end(),
                            [](const Element& element) { return settings_in(element.text).empty(); });
  std::vector<Element> cards(std::make_move_iterator(first_card), std::make_move_iterator(board.elements.end()));
  board.elements.erase(first_card, board.elements.end());
  std::sort(cards.begin(), cards.end(),
            [](const Element& a, const Element& b) { return a.id == b.id ? a.text < b.text : a.id < b.id; });
  return cards;
}

SettingsReading board_settings(const std::vector<StoredElement>& stored, const std::vector<Element>& cards) {
  SettingsReading out;
  for (const StoredElement& at : stored) {
    if (!at.stored.config.empty()) lay_on(at.stored.config, at.element, out);
  }
  for (const Element& card : cards) lay_on(straightened(settings_in(card.text)), card.id, out);
  return out;
}

}  // namespace journeylint
