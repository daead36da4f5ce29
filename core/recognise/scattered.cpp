#include "recognise/scattered.hpp"

#include <algorithm>
#include <cmath>
#include <tuple>
#include <vector>

namespace journeylint::recognising {
namespace {

constexpr std::size_t kFewestFrames = 3;
constexpr std::size_t kFewestHubs = 4;
constexpr std::size_t kLongestHub = 60;  // bytes
constexpr std::size_t kMostPhases = 32;
constexpr double kHeadsWorth = 6.5;   // of such phases (see headings.cpp)
constexpr double kHeldWorth = 4;      // a grid that holds all that could be notes, against the worth of headings
constexpr double kInRow = 1.2;        // notes: middles of frames or hubs in one row or column differ less
constexpr double kReach = 2.5;        // notes: so far around its heading a note stands
constexpr double kSameFont = 0.12;    // of the larger
constexpr double kSameSize = 0.25;    // of the larger: hubs are drawn by hand
constexpr double kNotesInFrame = 12;  // more than that, in every frame, are maps of their own

bool is_note(const Page& page, std::uint32_t i) {
  const Item& item = page.scene.items[i];
  return page.roles[i] == Role::open && item.holds == 0 && item.form != Form::frame && item.form != Form::bare;
}

// Neither one row nor one column.
bool are_scattered(const Page& page, const Line& heads) {
  const auto spread = [&](auto coordinate) {
    const auto [least, most] = std::minmax_element(
        heads.begin(), heads.end(), [&](std::uint32_t a, std::uint32_t b) { return coordinate(a) < coordinate(b); });
    return coordinate(*most) - coordinate(*least);
  };
  const auto top = [&](std::uint32_t i) { return page.scene.items[i].box.top(); };
  const auto left = [&](std::uint32_t i) { return page.scene.items[i].box.left(); };
  return spread(top) > kInRow * page.scene.note_height && spread(left) > kInRow * page.scene.note_width;
}

// The number that a text begins with; 0 for none.
int number_of(std::string_view text) {
  int number = 0;
  for (std::size_t i = 0; i < text.size() && i < 2 && text[i] >= '0' && text[i] <= '9'; ++i)
    number = number * 10 + (text[i] - '0');
  return number;
}

Line sorted_by_number(const Page& page, Line heads) {
  std::sort(heads.begin(), heads.end(), [&](std::uint32_t a, std::uint32_t b) {
    return std::tuple{number_of(page.scene.items[a].text), a} < std::tuple{number_of(page.scene.items[b].text), b};
  });
  return heads;
}

// "1 …", "2 …", "3 …", each once.
bool are_counted(const Page& page, const Line& sorted) {
  for (std::size_t k = 0; k < sorted.size(); ++k) {
    if (number_of(page.scene.items[sorted[k]].text) != static_cast<int>(k) + 1) return false;
  }
  return true;
}

// Along the arrows between them or their notes, from where none leads to; the rest in reading order. `home`: per item
// the phase it belongs to.
Line sorted_by_arrows(const Page& page, const Line& heads, const std::vector<std::optional<std::uint32_t>>& home) {
  std::vector<std::optional<std::uint32_t>> next(heads.size());
  std::vector<char> led(heads.size(), 0);
  for (const Wire& wire : page.scene.wires) {
    if (!home[wire.from] || !home[wire.to] || *home[wire.from] == *home[wire.to]) continue;
    next[*home[wire.from]] = *home[wire.to];
    led[*home[wire.to]] = 1;
  }
  std::vector<std::uint32_t> reading(heads.size());
  for (std::uint32_t k = 0; k < reading.size(); ++k) reading[k] = k;
  const auto row = [&](std::uint32_t k) {
    return std::floor(page.scene.items[heads[k]].box.top() / (2 * kInRow * page.scene.note_height));
  };
  std::sort(reading.begin(), reading.end(), [&](std::uint32_t a, std::uint32_t b) {
    return std::tuple{row(a), page.scene.items[heads[a]].box.left(), a} <
           std::tuple{row(b), page.scene.items[heads[b]].box.left(), b};
  });
  Line out;
  std::vector<char> seen(heads.size(), 0);
  const auto follow = [&](std::optional<std::uint32_t> k) {
    for (; k && seen[*k] == 0; k = next[*k]) {
      seen[*k] = 1;
      out.push_back(heads[*k]);
    }
  };
  for (const std::uint32_t k : reading) {
    if (led[k] == 0) follow(k);
  }
  for (const std::uint32_t k : reading) follow(k);
  return out;
}

// `home`: per item the phase it belongs to, as numbers into `heads`.
Grid grid_of(const Page& page, const Line& heads, const std::vector<std::optional<std::uint32_t>>& home) {
  Grid grid;
  grid.orientation = Orientation::freeform;
  grid.heads = heads;
  grid.head_worth = kHeadsWorth;
  double open = static_cast<double>(heads.size());
  for (const std::uint32_t i : heads)
    grid.box = grid.box.area() > 0 ? united(grid.box, page.scene.items[i].box) : page.scene.items[i].box;
  for (std::uint32_t i = 0; i < home.size(); ++i) {
    if (std::count(heads.begin(), heads.end(), i) > 0 || !is_note(page, i)) continue;
    open += 1;
    if (!home[i]) continue;
    grid.cells.push_back({i, std::nullopt, home[i], 1});
    grid.box = united(grid.box, page.scene.items[i].box);
  }
  grid.score = kHeadsWorth + kHeldWorth * static_cast<double>(grid.cells.size() + heads.size()) / open;
  return grid;
}

using Homes = std::vector<std::optional<std::uint32_t>>;

// The smallest of the frames that each item stands in.
Homes homes_in(const Page& page, const Line& frames) {
  Homes home(page.scene.items.size());
  for (std::uint32_t i = 0; i < home.size(); ++i) {
    double area = 0;
    for (std::uint32_t f = 0; f < frames.size(); ++f) {
      const Box& box = page.scene.items[frames[f]].box;
      const bool within = i == frames[f] || box.contains(page.scene.items[i].box.center());
      if (within && (!home[i] || box.area() < area)) {
        home[i] = f;
        area = box.area();
      }
    }
  }
  return home;
}

std::optional<Grid> in_frames(const Page& page) {
  Line frames;
  for (std::uint32_t i = 0; i < page.scene.items.size(); ++i) {
    const Item& item = page.scene.items[i];
    const bool holder = item.form == Form::frame || item.holds > 0;
    if (holder && page.roles[i] == Role::open && item.holds > 0 && item.holds <= kNotesInFrame) frames.push_back(i);
  }
  if (frames.size() < kFewestFrames || frames.size() > kMostPhases || !are_scattered(page, frames)) return std::nullopt;
  const auto apart = [&](std::uint32_t a, std::uint32_t b) {
    return overlap_area(page.scene.items[a].box, page.scene.items[b].box) <= 0;
  };
  for (std::size_t k = 1; k < frames.size(); ++k) {
    if (!std::all_of(frames.begin(), frames.begin() + static_cast<std::ptrdiff_t>(k),
                     [&](std::uint32_t f) { return apart(f, frames[k]); }))
      return std::nullopt;
  }
  const Line counted = sorted_by_number(page, frames);
  const Line order = are_counted(page, counted) ? counted : sorted_by_arrows(page, frames, homes_in(page, frames));
  return grid_of(page, order, homes_in(page, order));
}

// Numbered things that look alike, from 1 on.
Line hubs_of(const Page& page) {
  Line numbered;
  for (std::uint32_t i = 0; i < page.scene.items.size(); ++i) {
    const std::string_view text = page.scene.items[i].text;
    if (text.size() <= kLongestHub && number_of(text) > 0) numbered.push_back(i);
  }
  if (numbered.size() > kMostPhases) return {};
  for (const std::uint32_t model : numbered) {
    const Item& own = page.scene.items[model];
    if (number_of(own.text) != 1 || page.roles[model] != Role::open || own.holds > 0) continue;
    Line alike;
    for (const std::uint32_t i : numbered) {
      const Item& item = page.scene.items[i];
      const bool font = std::abs(item.font - own.font) <= kSameFont * std::max(item.font, own.font);
      const bool size = own.form == Form::bare || std::abs(item.box.height - own.box.height) <=
                                                      kSameSize * std::max(item.box.height, own.box.height);
      if (page.roles[i] == Role::open && item.form == own.form && item.fill == own.fill && font && size)
        alike.push_back(i);
    }
    alike = sorted_by_number(page, alike);
    if (alike.size() >= kFewestHubs && are_counted(page, alike)) return alike;
  }
  return {};
}

double distance(const Box& a, const Box& b) {
  const double dx = std::max({a.left() - b.right(), b.left() - a.right(), 0.0});
  const double dy = std::max({a.top() - b.bottom(), b.top() - a.bottom(), 0.0});
  return std::sqrt(dx * dx + dy * dy);
}

std::optional<Grid> around_hubs(const Page& page) {
  const Line hubs = hubs_of(page);
  if (hubs.empty() || !are_scattered(page, hubs)) return std::nullopt;
  Homes home(page.scene.items.size());
  for (std::uint32_t i = 0; i < home.size(); ++i) {
    if (!is_note(page, i)) continue;
    double nearest = kReach * std::max(page.scene.note_width, page.scene.note_height);
    for (std::uint32_t h = 0; h < hubs.size(); ++h) {
      const double d = distance(page.scene.items[hubs[h]].box, page.scene.items[i].box);
      if (d < nearest) {
        nearest = d;
        home[i] = h;
      }
    }
  }
  return grid_of(page, hubs, home);
}

}  // namespace

std::optional<Grid> as_scattered(const Page& page) {
  std::optional<Grid> frames = in_frames(page);
  std::optional<Grid> hubs = around_hubs(page);
  if (!frames || (hubs && hubs->score > frames->score)) return hubs;
  return frames;
}

}  // namespace journeylint::recognising
