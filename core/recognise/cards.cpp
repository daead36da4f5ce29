#include <algorithm>
#include <string>

#include "recognise/assemble.hpp"

namespace journeylint::recognising {
namespace {

std::string_view trimmed(std::string_view text) {
  const auto space = [](char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; };
  while (!text.empty() && space(text.front())) text.remove_prefix(1);
  while (!text.empty() && space(text.back())) text.remove_suffix(1);
  return text;
}

HeaderCard card_of(const Board& board, const Page& page, std::uint32_t i) {
  const Item& item = page.scene.items[i];
  const Words& words = page.words[i];
  HeaderCard card;
  card.role = words.header.value_or(HeaderRole::other);
  card.element = board.elements[item.element].id;
  card.text = std::string(item.text);
  card.value = words.whole(item.text) ? card.text : std::string(trimmed(item.text.substr(words.value)));
  card.confidence = words.header_sure;
  return card;
}

void settle(const HeaderCard& card, Journey& journey) {
  const auto part = [&](std::optional<ScopePart>& at) {
    if (!at) at = ScopePart{card.value, card.element};
  };
  switch (card.role) {
    case HeaderRole::persona:
      journey.persona.elements.push_back(card.element);
      if (journey.persona.kind == PersonaKind::missing) {
        journey.persona.kind = PersonaKind::specific;
        journey.persona.name = card.value;
      }
      break;
    case HeaderRole::scope_start:
      return part(journey.scope.start);
    case HeaderRole::scope_end:
      return part(journey.scope.end);
    case HeaderRole::objective:
      return part(journey.scope.objective);
    case HeaderRole::scenario:
      return part(journey.scope.scenario);
    case HeaderRole::product:
      return part(journey.scope.product);
    default:
      break;
  }
}

// The title is the largest text above everything else.
std::optional<std::uint32_t> title_of(const Page& page, const std::vector<char>& used) {
  std::optional<std::uint32_t> best;
  for (std::uint32_t i = 0; i < used.size(); ++i) {
    const Item& item = page.scene.items[i];
    if (used[i] != 0 || page.roles[i] != Role::open || item.form == Form::note || item.fill) continue;
    if (!best || item.font > page.scene.items[*best].font) best = i;
  }
  if (!best) return best;
  std::size_t larger = 0;
  for (const Item& item : page.scene.items) larger += item.font >= page.scene.items[*best].font ? 1U : 0U;
  return larger <= 2 ? best : std::nullopt;
}

}  // namespace

std::vector<char> read_cards(const Board& board, const Page& page, const std::vector<char>& used, Journey& journey) {
  std::vector<char> all = used;
  if (const auto title = title_of(page, all)) {
    all[*title] = 1;
    journey.title = std::string(trimmed(page.scene.items[*title].text));
    HeaderCard card = card_of(board, page, *title);
    card.role = HeaderRole::title;
    card.value = card.text;
    journey.header.push_back(std::move(card));
  }
  for (std::uint32_t i = 0; i < all.size(); ++i) {
    if (all[i] != 0) continue;
    if (page.roles[i] != Role::card && page.roles[i] != Role::legend) continue;
    all[i] = 1;
    HeaderCard card = card_of(board, page, i);
    settle(card, journey);
    journey.header.push_back(std::move(card));
  }
  return all;
}

}  // namespace journeylint::recognising
