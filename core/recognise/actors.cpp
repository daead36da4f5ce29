#include "recognise/actors.hpp"

#include <algorithm>
#include <cmath>
#include <tuple>

#include "text/people.hpp"
#include "text/persona.hpp"
#include "text/sentence.hpp"
#include "text/time.hpp"

namespace journeylint::recognising {
namespace {

constexpr std::size_t kMostWords = 3;   // in the name of a department or a role
constexpr std::size_t kLongest = 40;    // bytes
constexpr std::size_t kMostTried = 64;  // items from the left: labels are among them
constexpr std::size_t kColumns = 8;     // from the left: cards and titles may stand there as well
constexpr double kSameEdge = 0.3;       // notes: labels of one column begin, or have their middle, at the same place
constexpr double kSameFont = 0.15;      // of the larger
constexpr double kSameLook = 0.1;       // of the larger font
constexpr double kActorWorth = 0.7;     // of a label that names somebody, against one that names a lane
constexpr double kOtherWorth = 0.3;     // of a label in line with them
constexpr double kClear = 1;            // notes: so far from the labels a card may stand before them
constexpr double kRowReach = 0.75;      // notes: notes of the row stand at its label's height, or this much off
constexpr std::size_t kFewest = 2;

bool may_label(const Page& page, std::uint32_t i) {
  const Item& item = page.scene.items[i];
  const bool card =
      page.roles[i] == Role::card && page.words[i].header == HeaderRole::persona && page.words[i].whole(item.text);
  if ((page.roles[i] != Role::open && !card) || item.form == Form::frame || item.holds > 0) return false;
  return item.text.size() <= kLongest && !page.corrections[i].any();
}

struct Column {
  Line items;
  Box first;
};

bool in_column(const Page& page, const View& view, const Column& column, std::uint32_t i) {
  const Item& model = page.scene.items[column.items.front()];
  const Item& item = page.scene.items[i];
  if (item.form != model.form || item.turned != model.turned) return false;
  if (std::abs(item.font - model.font) > kSameFont * std::max(item.font, model.font)) return false;
  if (item.form != Form::bare && std::abs(view.box[i].width - column.first.width) > kSameEdge) return false;
  const bool edge = std::abs(view.ink[i].left() - column.first.left()) <= kSameEdge;
  const bool box = std::abs(view.box[i].left() - view.box[column.items.front()].left()) <= kSameEdge;
  const bool middle = std::abs(view.ink[i].center().x - column.first.center().x) <= kSameEdge;
  return edge || box || middle;
}

std::vector<Column> leftmost_columns(const Page& page, const View& view) {
  Line order;
  for (std::uint32_t i = 0; i < view.ink.size(); ++i) {
    if (may_label(page, i)) order.push_back(i);
  }
  const auto before = [&](std::uint32_t a, std::uint32_t b) {
    return std::tuple{view.box[a].left(), view.box[a].top(), a} < std::tuple{view.box[b].left(), view.box[b].top(), b};
  };
  const std::size_t some = std::min(order.size(), kMostTried);
  std::partial_sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(some), order.end(), before);
  order.resize(some);
  std::vector<Column> columns;
  for (const std::uint32_t i : order) {
    const auto home =
        std::find_if(columns.begin(), columns.end(), [&](const Column& c) { return in_column(page, view, c, i); });
    if (home != columns.end()) {
      home->items.push_back(i);
    } else if (columns.size() < kColumns) {
      columns.push_back({{i}, view.ink[i]});
    }
  }
  return columns;
}

std::size_t words_in(const text::Sentence& sentence) {
  std::size_t words = 0;
  for (std::size_t i = 0; i < sentence.tokens.size(); ++i) words += sentence.tokens[i].kind == text::TokenKind::word;
  return words;
}

// Most of what stands on the page: notes. Labels look different.
bool look_like_notes(const Page& page, const View& view, const Line& line) {
  const Item& label = page.scene.items[line.front()];
  std::size_t same = 0;
  std::size_t other = 0;
  for (std::uint32_t i = 0; i < view.box.size(); ++i) {
    const Item& item = page.scene.items[i];
    if (page.roles[i] != Role::open || item.holds > 0 || item.form == Form::frame) continue;
    if (std::find(line.begin(), line.end(), i) != line.end()) continue;
    const bool font = std::abs(item.font - label.font) <= kSameLook * std::max(item.font, label.font);
    const bool size =
        item.form == Form::bare || (std::abs(view.box[i].width - view.box[line.front()].width) <= kSameEdge &&
                                    std::abs(view.box[i].height - view.box[line.front()].height) <= kSameEdge);
    (item.form == label.form && font && size ? same : other) += 1;
  }
  return same > other;
}

// Hardly anything stands left of them, but for what keeps clear of them: a card, a title over the columns.
bool stand_first(const Page& page, const View& view, const Line& line) {
  const double left = view.box[line.front()].left();
  const double top = view.box[line.front()].top();
  const double bottom = view.box[line.back()].bottom();
  std::size_t before = 0;
  for (std::uint32_t i = 0; i < view.box.size(); ++i) {
    const Item& item = page.scene.items[i];
    if (page.roles[i] != Role::open || item.holds > 0 || item.form == Form::bare) continue;
    const Point c = view.box[i].center();
    if (c.y > top && c.y < bottom && c.x < left && view.box[i].right() > left - kClear) ++before;
  }
  return before < line.size();
}

// Keeps the labels that begin a row: something stands right of them, at their height. One between others may be empty.
void keep_rows(const Page& page, const View& view, Line& line) {
  std::vector<char> served(line.size(), 0);
  for (std::uint32_t i = 0; i < view.box.size(); ++i) {
    if (page.roles[i] != Role::open || page.scene.items[i].holds > 0) continue;
    const double y = view.box[i].center().y;
    for (std::size_t k = 0; k < line.size(); ++k) {
      const Box& label = view.box[line[k]];
      const bool level = y > label.top() - kRowReach && y < label.bottom() + kRowReach;
      if (level && view.box[i].left() > label.right() - kSameEdge) served[k] = 1;
    }
  }
  const auto first = std::find(served.begin(), served.end(), 1) - served.begin();
  const auto past = served.rend() - std::find(served.rbegin(), served.rend(), 1);
  const auto count = static_cast<std::size_t>(std::count(served.begin(), served.end(), 1));
  if (count < kFewest || static_cast<std::size_t>(past - first) > count + 1) {
    line.clear();
    return;
  }
  line = Line(line.begin() + first, line.begin() + past);
}

std::size_t actors_among(const Page& page, const Line& line) {
  return static_cast<std::size_t>(std::count_if(
      line.begin(), line.end(), [&](std::uint32_t i) { return actor_of(page.scene.items[i].text).has_value(); }));
}

// One of them may be called anything.
bool are_most(std::size_t actors, const Line& line) {
  return actors >= kFewest && actors + 1 >= line.size();
}

}  // namespace

std::optional<NoteType> actor_of(std::string_view label) {
  if (label.empty() || label.size() > kLongest) return std::nullopt;
  const text::LabelMatches matches = text::match_label(label);
  const text::LabelMatch* header = matches.find_header(HeaderRole::persona);
  if (header != nullptr && header->confidence > 0.5 && header->value_begin == text::kNoValue) return NoteType::step;
  const text::Sentence sentence(label, Language::und);
  if (text::read_date(sentence)) return std::nullopt;  // "16 Apr 12": April is no one of twelve years
  const auto has = [&](text::Feature feature) { return sentence.contains(feature); };
  const auto persona = text::read_persona(sentence, text::PersonaContext::note);
  const bool named = persona && persona->kind == PersonaKind::specific && !persona->name.empty();
  if (named && (!persona->age.empty() || has(text::Feature::first_name))) return NoteType::persona;
  if (words_in(sentence) > kMostWords || has(text::Feature::verb)) return std::nullopt;
  if (has(text::Feature::role_customer)) return NoteType::step;
  if (has(text::Feature::department)) return NoteType::department;
  if (has(text::Feature::role_organisation) || has(text::Feature::employee)) return NoteType::stakeholder;
  if (has(text::Feature::system)) return NoteType::system;
  return std::nullopt;
}

bool heads_actors(const Scene& scene, std::uint32_t label) {
  const Item& first = scene.items[label];
  for (std::uint32_t i = label + 1; i < scene.items.size(); ++i) {
    const Item& item = scene.items[i];
    const bool alike = item.form == first.form && std::abs(item.font - first.font) <= kSameFont * first.font;
    if (!alike || item.text.size() > kLongest) continue;
    const bool below =
        std::abs(item.box.left() - first.box.left()) <= kSameEdge && item.box.top() >= first.box.bottom();
    const bool beside = std::abs(item.box.top() - first.box.top()) <= kSameEdge && item.box.left() >= first.box.right();
    if (!below && !beside) continue;
    const auto actor = actor_of(item.text);
    if (actor && *actor != NoteType::persona && *actor != NoteType::step) return true;
  }
  return false;
}

bool names_actors(const Page& page, const Line& line) {
  return are_most(actors_among(page, line), line);
}

std::vector<Rated> actor_lines(const Page& page, const View& view) {
  std::vector<Rated> lines;
  for (Column& column : leftmost_columns(page, view)) {
    if (column.items.size() < kFewest) continue;
    std::sort(column.items.begin(), column.items.end(), [&](std::uint32_t a, std::uint32_t b) {
      return std::tuple{view.ink[a].center().y, a} < std::tuple{view.ink[b].center().y, b};
    });
    if (look_like_notes(page, view, column.items) || !stand_first(page, view, column.items)) continue;
    keep_rows(page, view, column.items);
    const std::size_t actors = actors_among(page, column.items);
    if (!are_most(actors, column.items)) continue;
    const double worth =
        kActorWorth * static_cast<double>(actors) + kOtherWorth * static_cast<double>(column.items.size() - actors);
    Rated line{std::move(column.items), worth, {}};
    line.copies.assign(line.line.size(), {});
    lines.push_back(std::move(line));
  }
  return lines;
}

}  // namespace journeylint::recognising
