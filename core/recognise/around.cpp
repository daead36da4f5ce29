#include <algorithm>
#include <string>

#include "base/text_tools.hpp"
#include "recognise/assemble.hpp"
#include "recognise/cluster.hpp"
#include "recognise/titles.hpp"
#include "text/introduction.hpp"
#include "text/persona.hpp"
#include "text/sentence.hpp"

namespace journeylint::recognising {
namespace {

constexpr double kCardReach = 0.8;        // notes: between the cards of one persona
constexpr double kReaches[] = {1, 2, 4};  // times that, as far as is needed
constexpr std::size_t kMostCards = 14;    // of one persona
constexpr double kSureCard = 0.5;
constexpr double kSureOfAge = 0.6;           // that somebody with a name and an age is whose journey it is
constexpr std::size_t kLongestPerson = 200;  // bytes
constexpr std::size_t kMostTried = 64;       // texts beside the map that could introduce somebody

std::string_view first_line(std::string_view text) {
  return trimmed(text.substr(0, text.find('\n')));
}

class Around {
 public:
  Around(const Board& board, const Page& page, const Grid& grid, const Line& around, Maps maps, Journey& journey)
      : board_(board), page_(page), grid_(grid), around_(around), maps_(maps), journey_(journey) {
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
      if (free_[i] != 0 && label && w.header_sure >= kSureCard && page_.roles[i] != Role::legend) cards.push_back(i);
    }
    for (const std::uint32_t i : cards) {
      if (free_[i] == 0) continue;
      take(i, HeaderRole::persona);
      journey_.persona.elements.push_back(id(i));
      Line parts{};
      if (page_.words[i].whole(page_.scene.items[i].text)) {
        std::vector<char> open = free_;
        for (const std::uint32_t p : around_) open[p] = open[p] != 0 && is_persona_part(p) ? 1 : 0;
        // Cards of bare text have no edges: the gaps between them are wider.
        for (const double wider : kReaches) {
          if (parts.empty()) parts = hanging_under(page_.scene, i, open, wider * kCardReach, kMostCards);
        }
        keep_own_parts(page_.scene, page_.words, i, parts);
        std::sort(parts.begin(), parts.end());
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

  // Beside the map, or above it, and under no other label, somebody is introduced: whose journey it is, though nobody
  // wrote "persona" over it.
  void find_person() {
    std::optional<std::uint32_t> best;
    text::Introduction said;
    std::size_t tried = 0;
    double first_note = grid_.box.bottom();  // in the corner between headings and labels is above the map, too
    for (const Grid::Cell& cell : grid_.cells)
      first_note = std::min(first_note, page_.scene.items[cell.item].box.top());
    for (const std::uint32_t i : around_) {
      const Item& item = page_.scene.items[i];
      const bool over = item.box.center().y <= first_note;
      const bool aged = std::any_of(item.text.begin(), item.text.end(), [](char c) { return c >= '1' && c <= '9'; });
      if (!may_introduce(i) || (!over && !aged) || ++tried > kMostTried) continue;
      const text::Introduction read = text::read_introduction(item.text);
      const bool enough = read.how == text::Introduced::by_age || (over && may_say(read, item));
      if (enough && read.how > said.how) best = i, said = read;
    }
    if (!best) return take_from_title();
    take(*best, HeaderRole::persona);
    if (said.how == text::Introduced::by_age) order_.back().second.confidence = kSureOfAge;
    journey_.persona.elements.push_back(id(*best));
    describe_persona({std::string(trimmed(page_.scene.items[*best].text.substr(said.value_begin)))},
                     said.how == text::Introduced::by_role);
    if (!said.name.empty()) journey_.persona.name = said.name;
  }

  // "Priya's Saturday": the title says whose.
  void take_from_title() {
    const auto title = std::find_if(order_.begin(), order_.end(),
                                    [](const auto& card) { return card.second.role == HeaderRole::title; });
    if (title == order_.end() || journey_.persona.kind != PersonaKind::missing) return;
    const std::optional<std::string> name = text::named_in_title(title->second.text);
    if (!name) return;
    journey_.persona.kind = PersonaKind::specific;
    journey_.persona.name = *name;
    journey_.persona.elements.push_back(title->second.element);
  }

  [[nodiscard]] bool may_introduce(std::uint32_t i) const {
    const Item& item = page_.scene.items[i];
    const Words& w = page_.words[i];
    const bool open = page_.roles[i] == Role::open || page_.roles[i] == Role::card;
    const bool other = w.header && w.header != HeaderRole::persona;
    return free_[i] != 0 && open && !other && item.holds == 0 && item.form != Form::frame &&
           item.text.size() <= kLongestPerson;
  }
  // A word for whoever travels is a persona only on a card, or behind "for:"; in bare text it explains the title.
  [[nodiscard]] static bool may_say(const text::Introduction& read, const Item& item) {
    if (read.how == text::Introduced::by_role) return read.value_begin > 0 || item.form != Form::bare;
    return read.how == text::Introduced::by_name;
  }

  void describe_persona(const std::vector<std::string>& texts, bool of_role = false) {
    std::string card;
    for (const std::string& text : texts) card += (card.empty() ? "" : "\n") + text;
    const text::Sentence sentence(card, Language::und);
    const bool named = sentence.tokens.size() > 0 && sentence.tokens[0].is(text::capitalised) && !of_role;
    PersonaReading read = text::read_persona(sentence, text::PersonaContext::card)
                              .value_or(PersonaReading{PersonaKind::specific, {}, {}, {}, {}, {}, {}, {}});
    if (!named && read.kind == PersonaKind::specific && read.name.empty()) read.kind = PersonaKind::generic;
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
    if (page_.roles[i] == Role::legend) return false;
    if (!w.header || w.header == HeaderRole::persona || w.header_sure < kSureCard) return true;
    return w.header == HeaderRole::objective && w.lane == NoteType::goal;  // "Goal: …" on a persona is the persona's
  }

  void read_title() {
    const auto title = find_title(page_, grid_, around_, free_, maps_);
    if (!title) return;
    take(*title, HeaderRole::title);
    journey_.title = title_of(page_.scene.items[*title]);
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
  Maps maps_;
  Journey& journey_;
  std::vector<char> free_;
  std::vector<std::pair<std::uint32_t, HeaderCard>> order_;
};

}  // namespace

void read_around(const Board& board, const Page& page, const Grid& grid, const std::vector<std::uint32_t>& around,
                 Maps maps, Journey& journey) {
  Around(board, page, grid, around, maps, journey).run();
}

}  // namespace journeylint::recognising
