#include <algorithm>

#include "rules/fixes/planners.hpp"
#include "rules/meaning.hpp"
#include "rules/suppress.hpp"

namespace journeylint::fixes {
namespace {

constexpr Colour kCardFill{0xF1F3F5};
/// A card holds a few short lines: this many notes wide and high.
constexpr double kCardWidth = 1.6;
constexpr double kCardHeight = 1.3;

/// The last card of the header row; null when the map has none but a title.
const Element* last_card(const Layout& layout) {
  const Element* last = nullptr;
  if (layout.journey() == nullptr) return last;
  for (const HeaderCard& card : layout.journey()->header) {
    const bool beside = card.role != HeaderRole::title && card.role != HeaderRole::legend &&
                        card.role != HeaderRole::parking_lot && card.role != HeaderRole::instructions;
    const Element* one = beside ? layout.element(card.element) : nullptr;
    if (one == nullptr || one->box.area() <= 0) continue;
    // The rightmost card; of two in one column the lower.
    const bool further = last == nullptr || one->box.right() > last->box.right() ||
                         (one->box.right() == last->box.right() && one->box.top() > last->box.top());
    if (further) last = one;
  }
  return last;
}

}  // namespace

std::string_view in_map(const MapTexts& texts, Language map) {
  return map == Language::nl ? texts.nl : map == Language::de ? texts.de : texts.en;
}

std::string draft_lint(const std::vector<std::string>& rules, std::string_view text) {
  Stored stored;
  stored.draft = Draft{rules, meaning_of(text)};
  return write_stored(stored);
}

void retext(const Job& job, const ElementId& element, const std::string& text, Edits& out, Waiting waiting) {
  const auto words = job.layout.words_of(element);
  const Element* holder = job.layout.element(element);
  if (!words || holder == nullptr) return;
  const std::string before = meaning_of(words->own);
  Edit edit;
  edit.kind = Edit::Kind::text;
  edit.element = words->bearer->id;
  edit.text = std::string(words->heading) + text;
  out.push_back(edit);
  const bool suppressed = !holder->lint.empty() && !parse_stored(holder->lint).stored.suppress.empty();
  if (!suppressed && waiting == Waiting::no) return;
  out.push_back(stored_anew(job.layout.table().board, element, [&](Stored& stored) {
    for (Suppression& entry : stored.suppress) {
      if (!entry.text.empty() && same_meaning(entry.text, before)) entry.text = meaning_of(text);
    }
    if (waiting == Waiting::no) return;
    stored.draft = Draft{{std::string(job.finding.rule->id)}, meaning_of(text)};
    for (const std::string_view rule : job.finding.rule->silences) stored.draft->rules.emplace_back(rule);
  }));
}

void move_to(const Job& job, const ElementId& element, const Box& box, Edits& out) {
  const Element* moved = job.layout.element(element);
  if (moved == nullptr) return;
  const auto add = [&](const Element& one) {
    Edit edit;
    edit.kind = Edit::Kind::move;
    edit.element = one.id;
    edit.box = one.box;
    edit.box.x += box.x - moved->box.x;
    edit.box.y += box.y - moved->box.y;
    out.push_back(std::move(edit));
  };
  const auto riders = job.layout.riders(element);
  add(*moved);
  for (const Element* rider : riders) add(*rider);
}

Edit header_card(const Job& job, std::string_view name, std::string text) {
  Layout& layout = job.layout;
  Edit edit;
  edit.kind = Edit::Kind::insert;
  edit.element.value = name;
  edit.what = ElementKind::note;
  edit.page = layout.page();
  edit.text = std::move(text);
  edit.font_size = layout.font_size();
  const double width = kCardWidth * layout.note_width();
  const double height = kCardHeight * layout.note_height();
  if (const Element* beside = last_card(layout)) {
    edit.like = beside->id;
    edit.fill = beside->fill ? beside->fill : kCardFill;
    const bool bare = beside->kind == ElementKind::text;
    const Box& near = beside->box;
    const Box wanted{near.right() + layout.gap(), near.top(), bare ? width : near.width, bare ? height : near.height};
    edit.box = layout.free_spot(wanted, {wanted.width + layout.gap(), 0});
  } else {
    edit.fill = kCardFill;
    const Box& grid = layout.grid();
    const Box wanted{grid.left(), grid.top() - height - 2 * layout.gap(), width, height};
    edit.box = layout.free_spot(wanted, {0, -layout.gap()});
  }
  layout.take(edit.box);
  return edit;
}

std::string_view text_arg(const Finding& finding, std::string_view name) {
  for (const Arg& arg : finding.args) {
    const auto* text = std::get_if<std::string>(&arg.value);
    if (arg.name == name && text != nullptr) return *text;
  }
  return {};
}

}  // namespace journeylint::fixes
