#include <algorithm>
#include <string>

#include "base/text_tools.hpp"
#include "recognise/assemble.hpp"
#include "recognise/cluster.hpp"
#include "recognise/median.hpp"
#include "text/persona.hpp"
#include "text/sentence.hpp"

namespace journeylint::recognising {
namespace {

constexpr double kCardReach = 0.8;      // notes: between the cards of one persona
constexpr std::size_t kMostCards = 14;  // of one persona
constexpr double kTitleFont = 1.3;      // of the typical font: a title is set larger
constexpr double kUsualFont = 0.18;     // notes: of notes, where the board does not say
constexpr double kSureCard = 0.5;
constexpr std::size_t kLongestPerson = 200;  // bytes
constexpr std::size_t kMostTried = 64;       // texts beside the map with a number in them

std::string_view first_line(std::string_view text) {
  return trimmed(text.substr(0, text.find('\n')));
}

class Around {
 public:
  Around(const Board& board, const Page& page, const Grid& grid, const Line& around, Journey& journey)
      : board_(board), page_(page), grid_(grid), around_(around), journey_(journey) {
    free_.assign(page.scene.items.size(), 0);
    for (const std::uint32_t i : around) free_[i] = page.roles[i] == Role::apart ? 0 : 1;
  }

  void run() {
    read_persona();
    read_title();
    if (journey_.persona.elements.empty()) find_person();
    for (const std::uint32_t i : around_) {
      if (free_[i] != 0 && is_card(i)) take(i, *page_.words[i].header);
    }
    for (const std::uint32_t i : around_) {
      if (free_[i] != 0 && page_.roles[i] == Role::legend) take(i, HeaderRole::legend);
    }
    sort_header();
    for (const std::uint32_t i : around_) {
      if (free_[i] != 0 || page_.roles[i] == Role::apart) add_stray(i);
    }
  }

 private:
  [[nodiscard]] const ElementId& id(std::uint32_t i) const { return board_.elements[page_.scene.items[i].element].id; }
  [[nodiscard]] bool is_card(std::uint32_t i) const {
    const Words& w = page_.words[i];
    return w.header && w.header_sure >= kSureCard && page_.roles[i] != Role::legend;
  }
  [[nodiscard]] std::string value_of(std::uint32_t i) const {
    const Item& item = page_.scene.items[i];
    const Words& w = page_.words[i];
    return std::string(w.whole(item.text) ? trimmed(item.text) : trimmed(item.text.substr(w.value)));
  }

  void take(std::uint32_t i, HeaderRole role) {
    free_[i] = 0;
    HeaderCard card;
    card.role = role;
    card.element = id(i);
    card.text = std::string(page_.scene.items[i].text);
    card.value = role == HeaderRole::title ? std::string(trimmed(card.text)) : value_of(i);
    card.confidence = std::max(0.5, page_.words[i].header_sure);
    settle(card, i);
    order_.emplace_back(i, std::move(card));
  }

  void settle(const HeaderCard& card, std::uint32_t i) {
    const auto part = [&](std::optional<ScopePart>& at) {
      if (!at && !page_.words[i].whole(page_.scene.items[i].text)) at = ScopePart{card.value, card.element};
    };
    switch (card.role) {
      case HeaderRole::scope_start:
        return part(journey_.scope.start);
      case HeaderRole::scope_end:
        return part(journey_.scope.end);
      case HeaderRole::objective:
        return part(journey_.scope.objective);
      case HeaderRole::scenario:
        return part(journey_.scope.scenario);
      case HeaderRole::product:
        return part(journey_.scope.product);
      case HeaderRole::state:
        if (page_.words[i].detail == text::HeaderDetail::as_is) journey_.state = MapState::as_is;
        if (page_.words[i].detail == text::HeaderDetail::to_be) journey_.state = MapState::to_be;
        if (page_.words[i].detail == text::HeaderDetail::customer_view) journey_.view = journeylint::View::customer;
        if (page_.words[i].detail == text::HeaderDetail::organisation_view)
          journey_.view = journeylint::View::organisation;
        return;
      default:
        return;
    }
  }

  // A persona card says it all; under a mere label the cards that hang together below it do.
  void read_persona() {
    Line cards;
    for (const std::uint32_t i : around_) {
      const Words& w = page_.words[i];
      const bool label = w.header == HeaderRole::persona && w.detail == text::HeaderDetail::none;
      if (free_[i] != 0 && label && w.header_sure >= kSureCard) cards.push_back(i);
    }
    for (const std::uint32_t i : cards) {
      if (free_[i] == 0) continue;
      take(i, HeaderRole::persona);
      journey_.persona.elements.push_back(id(i));
      Line parts{};
      if (page_.words[i].whole(page_.scene.items[i].text)) {
        parts = hanging_under(page_.scene, i, free_, kCardReach, kMostCards);
        // Cards of bare text have no edges: the gaps between them are wider.
        if (parts.empty()) parts = hanging_under(page_.scene, i, free_, 2 * kCardReach, kMostCards);
        keep_own_parts(page_.scene, page_.words, i, parts);
        std::sort(parts.begin(), parts.end());
        parts.erase(std::remove_if(parts.begin(), parts.end(), [&](std::uint32_t p) { return !is_persona_part(p); }),
                    parts.end());
      }
      std::vector<std::string> texts;
      if (!page_.words[i].whole(page_.scene.items[i].text)) texts.push_back(value_of(i));
      for (const std::uint32_t p : parts) {
        texts.emplace_back(page_.scene.items[p].text);
        journey_.persona.elements.push_back(id(p));
        take(p, HeaderRole::persona);
      }
      if (!texts.empty() && journey_.persona.kind == PersonaKind::missing) describe_persona(texts);
    }
  }

  // "Samira (29), nurse in nights": somebody of a name and an age, beside the map and under no other label, is whose
  // journey it is, though nobody wrote "persona" over it.
  void find_person() {
    std::size_t tried = 0;
    for (const std::uint32_t i : around_) {
      const Item& item = page_.scene.items[i];
      const bool open = free_[i] != 0 && page_.roles[i] == Role::open && !page_.words[i].header;
      const bool aged = std::any_of(item.text.begin(), item.text.end(), [](char c) { return c >= '1' && c <= '9'; });
      if (!open || !aged || item.text.size() > kLongestPerson || ++tried > kMostTried) continue;
      const text::Sentence sentence(item.text, Language::und);
      const auto read = text::read_persona(sentence, text::PersonaContext::note);
      if (!read || read->kind != PersonaKind::specific || read->name.empty() || read->age.empty()) continue;
      take(i, HeaderRole::persona);
      journey_.persona.elements.push_back(id(i));
      return describe_persona({std::string(item.text)});
    }
  }

  void describe_persona(const std::vector<std::string>& texts) {
    std::string card;
    for (const std::string& text : texts) card += (card.empty() ? "" : "\n") + text;
    const text::Sentence sentence(card, Language::und);
    const PersonaReading read = text::read_persona(sentence, text::PersonaContext::card)
                                    .value_or(PersonaReading{PersonaKind::specific, {}, {}, {}, {}, {}, {}, {}});
    Persona& persona = journey_.persona;
    persona.kind = read.kind;
    persona.name = read.name.empty() ? std::string(first_line(texts.front())) : read.name;
    const auto fill = [](std::optional<std::string>& field, const std::string& value) {
      if (!value.empty()) field = value;
    };
    fill(persona.age, read.age);
    fill(persona.situation, read.situation);
    fill(persona.goal, read.goal);
    fill(persona.need, read.need);
    fill(persona.expectation, read.expectation);
  }

  // Other header cards that hang nearby are cards of their own.
  [[nodiscard]] bool is_persona_part(std::uint32_t i) const {
    const Words& w = page_.words[i];
    if (!w.header || w.header == HeaderRole::persona || w.header_sure < kSureCard) return true;
    return w.header == HeaderRole::objective && w.lane == NoteType::goal;  // "Goal: …" on a persona is the persona's
  }

  void read_title() {
    std::vector<double> fonts;
    for (const Grid::Cell& cell : grid_.cells) fonts.push_back(page_.scene.items[cell.item].font);
    const double middle = median(std::move(fonts), 0);
    const double usual = middle <= 0 ? kUsualFont : middle;
    std::optional<std::uint32_t> best;
    double best_worth = 0;
    for (const std::uint32_t i : around_) {
      const Item& item = page_.scene.items[i];
      const Words& w = page_.words[i];
      if (free_[i] == 0 || page_.roles[i] == Role::legend || page_.roles[i] == Role::scale) continue;
      const bool named = w.header == HeaderRole::title;
      if (item.form == Form::note && (!named || item.fill)) continue;  // where all text is notes, a title is one
      if (w.header && !named && w.header_sure >= kSureCard) continue;
      const double larger = item.font / usual;
      const double worth = (named ? 2 : 0) + std::min(larger, 3.0);
      if ((named || larger >= kTitleFont) && worth > best_worth) {
        best = i;
        best_worth = worth;
      }
    }
    if (!best) return;
    take(*best, HeaderRole::title);
    journey_.title = one_line(page_.scene.items[*best].text);
    if (!journey_.title->empty() && journey_.title->front() == '#') {
      journey_.title->erase(0, journey_.title->find_first_not_of("# "));
    }
    if (journey_.state == MapState::undeclared) journey_.state = text::state_in(*journey_.title);
    if (journey_.view == journeylint::View::undeclared) journey_.view = text::view_in(*journey_.title);
  }

  void sort_header() {
    std::sort(order_.begin(), order_.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    for (auto& [i, card] : order_) journey_.header.push_back(std::move(card));
  }

  void add_stray(std::uint32_t i) {
    if (page_.scene.items[i].drawn == Item::Drawn::yes) return;  // a smiley for fun: nothing was said
    Stray stray;
    stray.element = id(i);
    stray.text = std::string(page_.scene.items[i].text);
    stray.box = board_.elements[page_.scene.items[i].element].box;
    const Words& w = page_.words[i];
    if (page_.corrections[i].apart == Correction::Apart::yes) {
      stray.kind = Stray::Kind::decoration;
    } else if (page_.roles[i] == Role::scale) {
      stray.kind = Stray::Kind::decoration;
    } else if (page_.roles[i] == Role::apart) {
      stray.kind = w.stray                                ? *w.stray
                   : w.header == HeaderRole::instructions ? Stray::Kind::instructions
                                                          : Stray::Kind::parking_lot;
    } else if (page_.scene.items[i].form == Form::bare) {
      stray.kind = Stray::Kind::decoration;
    }
    journey_.strays.push_back(std::move(stray));
  }

  const Board& board_;
  const Page& page_;
  const Grid& grid_;
  const Line& around_;
  Journey& journey_;
  std::vector<char> free_;
  std::vector<std::pair<std::uint32_t, HeaderCard>> order_;
};

}  // namespace

void read_around(const Board& board, const Page& page, const Grid& grid, const std::vector<std::uint32_t>& around,
                 Journey& journey) {
  Around(board, page, grid, around, journey).run();
}

}  // namespace journeylint::recognising
