#include "recognise/unknown_labels.hpp"

#include <algorithm>
#include <cmath>

#include "recognise/actors.hpp"
#include "recognise/label_columns.hpp"
#include "recognise/median.hpp"
#include "recognise/row_starts.hpp"

namespace journeylint::recognising {
namespace {

constexpr double kSameEdge = 0.3;        // notes: labels that begin at the same place differ less
constexpr double kSameFont = 0.15;       // of the larger: fonts of one line of headings differ less
constexpr double kSameHand = 0.4;        // …of texts whose corner was dragged, where nothing else is bare text
constexpr double kOwnRow = 0.4;          // of the distance between labels
constexpr double kOtherFont = 0.03;      // of the labels' font: sizes that differ more are meant to
constexpr double kOneAbove = 1.3;        // of the distance between labels: so far above them the customer's row begins
constexpr double kBarEdge = 0.1;         // notes: bars of one column begin and end at the same place
constexpr double kRowReach = 0.5;        // notes: a label's own notes stand at its height, or this much off
constexpr std::size_t kFewest = 2;       // labels make a line
constexpr std::size_t kFewestKnown = 3;  // among labels that notes are made like
constexpr std::size_t kMostUnknown = 16;
constexpr std::size_t kMostBars = 12;
constexpr std::size_t kHardlyAny = 5;  // one in so many

/// How the labels of a line are made, and where they stand.
struct Model {
  Range span{1e18, -1e18};   ///< along x
  Range reach{1e18, -1e18};  ///< along y
  double font = 0;           ///< their mean
  double notes_font = 0;     ///< of what stands beside and below them; 0 when unknown
  double pitch = 0;          ///< their mean distance along y, or the widest
  bool apart = false;        ///< hardly anything right of them is made as they are
  bool boxed = false;        ///< …and hardly anything there is bare text, as they are
  double notes_from = 1e18;  ///< where what stands right of them begins, along x
};

bool made_like(const Item& item, const Item& label, double font, double share = kSameFont) {
  return item.form == label.form && item.turned == label.turned &&
         std::abs(item.font - font) <= share * std::max(item.font, font);
}

Model model_of(const Page& page, const View& view, const Line& line) {
  Model m;
  for (const std::uint32_t i : line) {
    m.span = {std::min(m.span.from, view.ink[i].left()), std::max(m.span.to, view.ink[i].right())};
    m.reach = {std::min(m.reach.from, view.ink[i].top()), std::max(m.reach.to, view.ink[i].bottom())};
    m.font += page.scene.items[i].font / static_cast<double>(line.size());
  }
  m.pitch = m.reach.length() / static_cast<double>(std::max<std::size_t>(1, line.size() - 1));
  for (std::size_t k = 1; k < line.size(); ++k)
    m.pitch = std::max(m.pitch, view.ink[line[k]].center().y - view.ink[line[k - 1]].center().y);
  std::vector<double> fonts;
  std::size_t alike = 0;
  std::size_t beside = 0;
  std::size_t bare = 0;
  for (std::uint32_t i = 0; i < view.ink.size(); ++i) {
    const Item& item = page.scene.items[i];
    const double y = view.ink[i].center().y;
    if (y <= m.reach.from || y >= m.reach.to || is_label(page, i)) continue;
    fonts.push_back(item.font);
    if (view.ink[i].left() <= m.span.to) continue;
    ++beside;
    bare += item.form == Form::bare ? 1U : 0U;
    m.notes_from = std::min(m.notes_from, view.ink[i].left());
    alike += made_like(item, page.scene.items[line.front()], m.font) ? 1U : 0U;
  }
  m.apart = beside >= line.size() && alike * kHardlyAny <= beside;
  m.boxed = m.apart && page.scene.items[line.front()].form == Form::bare && bare * kHardlyAny <= beside;
  m.notes_font = median(std::move(fonts), m.notes_font);
  return m;
}

// No other label is as near as those of one row are: it is no explanation of one of them.
bool has_own_row(const View& view, const Line& line, const Model& m, std::uint32_t i) {
  return std::none_of(line.begin(), line.end(), [&](std::uint32_t k) {
    return std::abs(view.ink[k].center().y - view.ink[i].center().y) < kOwnRow * m.pitch;
  });
}

// A label of the workshop's own making stands in the same column as the known ones and looks like them.
bool like_labels(const Page& page, const View& view, const Line& line, const Model& m, std::uint32_t i) {
  const Item& item = page.scene.items[i];
  const Item& first = page.scene.items[line.front()];
  if (is_label(page, i) || page.roles[i] != Role::open || page.corrections[i].as) return false;
  if (!made_like(item, first, m.font) &&
      !(m.boxed && made_like(item, first, m.font, kSameHand) && has_own_row(view, line, m, i)))
    return false;
  const Box& ink = view.ink[i];
  const bool first_actor = ink.top() >= m.reach.from - kOneAbove * m.pitch && names_customer(item.text);
  if ((ink.top() < m.reach.from && !first_actor) || ink.bottom() > m.reach.to + 1.3 * m.pitch) return false;
  const bool set_apart = std::abs(m.font - m.notes_font) > kOtherFont * m.font;
  const bool as_one = std::any_of(line.begin(), line.end(), [&](std::uint32_t k) {  // labels differ in size themselves
    return std::abs(page.scene.items[k].font - item.font) <= kOtherFont * item.font;
  });
  if (set_apart && !as_one && !m.boxed && std::abs(item.font - m.font) > std::abs(item.font - m.notes_font))
    return false;
  const bool edge = std::abs(ink.left() - view.ink[line.front()].left()) <= kSameEdge;
  const double end = edge && item.form == Form::bare ? std::max(m.span.to, m.notes_from) : m.span.to;
  const bool inside = ink.left() >= m.span.from - kSameEdge && ink.right() <= end + kSameEdge;
  const bool centred = std::abs(ink.center().x - view.ink[line.front()].center().x) <= kSameEdge;
  return inside && (edge || centred);
}

bool begins_row(const Page& page, const View& view, std::uint32_t label) {
  const Box& own = view.ink[label];
  for (std::uint32_t i = 0; i < view.box.size(); ++i) {
    const bool level = view.box[i].bottom() > own.top() - kRowReach && view.box[i].top() < own.bottom() + kRowReach;
    if (level && view.box[i].left() > own.right() && page.roles[i] == Role::open) return true;
  }
  return false;
}

// As many as like: labels that are made as nothing else is are labels, though nobody knows what they say. Where notes
// are made as labels are, a few; more of them are a column of notes.
Line alike_labels(const Page& page, const View& view, const Line& line) {
  const Model m = model_of(page, view, line);
  if (line.size() < kFewestKnown && !m.apart) return {};
  Line found;
  for (std::uint32_t i = 0; i < page.scene.items.size(); ++i) {
    if (std::count(line.begin(), line.end(), i) > 0 || !like_labels(page, view, line, m, i)) continue;
    const bool plain = page.scene.items[i].form == Form::bare;
    const bool bar = std::abs(view.box[i].width - view.box[line.front()].width) <= 0.1;
    if (plain || bar) found.push_back(i);
  }
  if (m.apart && found.size() <= kMostUnknown) {
    found.erase(std::remove_if(found.begin(), found.end(), [&](std::uint32_t i) { return !begins_row(page, view, i); }),
                found.end());
    return found;
  }
  return found.size() > line.size() / 2 ? Line{} : found;
}

void add_alike(const Page& page, const View& view, Rated& labels) {
  // One below the last is in reach only when the last is found.
  for (Line found = alike_labels(page, view, labels.line); !found.empty();
       found = alike_labels(page, view, labels.line)) {
    labels.line.insert(labels.line.end(), found.begin(), found.end());
    sort_down(view, labels.line);
    if (labels.line.size() > kMostUnknown) return;
  }
}

// As the headings of columns are: what stands right of it, at its height, is made like it.
bool begins_headings(const Page& page, const View& view, std::uint32_t label) {
  const Item& own = page.scene.items[label];
  std::size_t same = 0;
  for (std::uint32_t i = 0; i < view.box.size(); ++i) {
    const Item& item = page.scene.items[i];
    const double y = view.box[i].center().y;
    const bool beside =
        y > view.box[label].top() && y < view.box[label].bottom() && view.box[i].left() > view.box[label].left();
    same += beside && item.form == own.form && item.fill == own.fill && item.font == own.font ? 1U : 0U;
  }
  return same >= kFewest;
}

// Bars under each other, as wide as those that name lanes, name lanes too, whatever they say.
void add_bars(const Page& page, const View& view, Rated& labels) {
  const std::uint32_t first = labels.line.front();
  const Item& bar = page.scene.items[first];
  if (bar.form != Form::box || bar.holds > 0 || labels.line.size() < kFewest) return;
  const auto same_width = [&](std::uint32_t i) {
    return page.scene.items[i].form == Form::box && std::abs(view.box[i].width - view.box[first].width) <= kBarEdge;
  };
  const double top = view.box[first].top();
  Line found;
  std::size_t elsewhere = 0;
  for (std::uint32_t i = 0; i < page.scene.items.size(); ++i) {
    const Item& item = page.scene.items[i];
    if (page.roles[i] != Role::open || item.holds > 0 || !same_width(i)) continue;
    if (std::count(labels.line.begin(), labels.line.end(), i) > 0) continue;
    const bool in_line = std::abs(view.box[i].left() - view.box[first].left()) <= kBarEdge;
    const bool own = view.box[i].left() > view.box[first].left() && labels.x.contains(view.box[i].center().x);
    if (!in_line && own) ++elsewhere;
    const Words& w = page.words[i];
    const double y = view.ink[i].center().y;
    const bool amid = y > view.ink[first].center().y && y < view.ink[labels.line.back()].center().y;
    const bool card = w.header && !(amid && w.whole(item.text));  // "Who is there?" among labels is one
    const bool unknown = !w.lane && !card && !page.corrections[i].any() && labels.y.contains(y);
    if (in_line && unknown && std::abs(item.font - bar.font) <= kSameFont * bar.font) found.push_back(i);
  }
  if (found.empty() || found.size() > kMostBars || elsewhere > found.size()) return;
  for (const std::uint32_t i : found) {
    if (view.box[i].top() < top && begins_headings(page, view, i)) continue;
    labels.line.push_back(i);
  }
  sort_down(view, labels.line);
}

// What begins the other rows, in line with them and made as hardly anything else is.
void add_row_starts(const Page& page, const View& view, Rated& labels) {
  const auto is_known = [&](std::uint32_t i) {
    return std::find(labels.line.begin(), labels.line.end(), i) != labels.line.end();
  };
  for (const RowStarts& rows : row_starts(page, view)) {
    const auto known = static_cast<std::size_t>(std::count_if(rows.items.begin(), rows.items.end(), is_known));
    if (!rows.apart || known < labels.line.size() || known == rows.items.size()) continue;
    for (const std::uint32_t i : rows.items) {
      const double y = view.ink[i].center().y;
      const bool within = labels.y.contains(y) && y > view.ink[labels.line.front()].center().y;  // above stand cards
      const bool named = page.words[i].lane || page.words[i].header || page.words[i].phase;
      if (!is_known(i) && !named && within && !page.corrections[i].any()) labels.line.push_back(i);
    }
    sort_down(view, labels.line);
    return;
  }
}

}  // namespace

void add_unknown_labels(const Page& page, const View& view, Rated& labels) {
  add_alike(page, view, labels);
  add_bars(page, view, labels);
  if (labels.line.size() >= kFewestKnown) add_row_starts(page, view, labels);
}

}  // namespace journeylint::recognising
