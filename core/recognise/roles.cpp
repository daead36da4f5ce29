#include "recognise/roles.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "recognise/actors.hpp"
#include "recognise/cluster.hpp"
#include "recognise/median.hpp"
#include "recognise/scales.hpp"

namespace journeylint::recognising {
namespace {

constexpr double kSureHeader = 0.6;
constexpr double kParkingReach = 0.45;     // notes: between notes on one parking lot
constexpr double kMapReach = 1;            // notes: what is nearer may be of one map
constexpr double kSameFont = 0.1;          // of a font: sizes that look the same differ less
constexpr std::size_t kMostParked = 24;    // more notes than this are no parking lot
constexpr double kInLine = 0.3;            // notes: middles of one row of headings, edges of one column, differ less
constexpr std::size_t kFewestLanes = 2;    // labels of lanes under one that names the customer
constexpr std::size_t kMostOpenings = 64;  // cards that open a workshop: a wall of them is no row of headings
constexpr std::size_t kShort = 24;         // bytes: "Pause (or stop)" goes on and is a heading still
constexpr double kNextHeading = 1.15;      // times the distance between headings: how far off the last of them stands
constexpr std::size_t kFewestInLine = 2;   // others that are made like a heading, beside or under it
constexpr double kPersonaReach = 0.6;      // notes: between the cards of one persona
constexpr std::size_t kMostPersona = 10;   // more than this is a map under a heading that says "customer"

Role role_of(const Item& item, const Words& words) {
  if (words.stray) return item.holds > 1 ? Role::open : Role::apart;  // "Lunch" around notes is a part of a journey
  if (item.part == Item::Part::heading) return Role::open;            // "4 · Review" over a text is no date of review
  if (!words.header || words.header_sure < kSureHeader) return Role::open;
  if (words.lane && words.lane_sure >= words.header_sure) return Role::open;
  if (*words.header == HeaderRole::parking_lot || *words.header == HeaderRole::instructions) return Role::apart;
  if (*words.header == HeaderRole::title) return Role::open;  // phases may say "journey" as well: size and place decide
  if (*words.header == HeaderRole::legend) return words.lane ? Role::open : Role::legend;
  // A mere label may head a phase: the grid decides first. So may "Offer (May)".
  const bool aside = words.value > 0 && words.value <= item.text.size() && item.text[words.value - 1] == '(';
  return words.whole(item.text) || aside ? Role::open : Role::card;
}

// Of the notes of the page: a heading looks different.
class NoteLook {
 public:
  explicit NoteLook(const Scene& scene) {
    std::vector<double> fonts;
    for (const Item& item : scene.items) {
      if (item.holds > 0 || item.form == Form::frame) continue;
      fonts.push_back(item.font);
      forms_[static_cast<std::size_t>(item.form)] += 1;
    }
    if (fonts.empty()) return;
    font_ = median(std::move(fonts), 0);
    form_ = static_cast<Form>(std::max_element(forms_.begin(), forms_.end()) - forms_.begin());
  }

  [[nodiscard]] bool has(const Item& item) const {
    return item.form == form_ && item.holds == 0 && std::abs(item.font - font_) <= kSameFont * font_;
  }

 private:
  std::array<std::size_t, 5> forms_{};  // per Form
  double font_ = 0;
  Form form_ = Form::bare;
};

// Something stands on either side of it, or above and below.
bool is_amid(const Scene& scene, std::uint32_t self) {
  const Box& own = scene.items[self].box;
  bool left = false;
  bool right = false;
  bool above = false;
  bool below = false;
  for (std::uint32_t i = 0; i < scene.items.size(); ++i) {
    const Item& item = scene.items[i];
    if (i == self || item.holds > 0 || item.form == Form::frame) continue;
    const Point c = item.box.center();
    if (c.y > own.top() && c.y < own.bottom()) (c.x < own.left() ? left : right) = true;
    if (c.x > own.left() && c.x < own.right()) (c.y < own.top() ? above : below) = true;
  }
  return (left && right) || (above && below && (left || right));
}

// A note may name a place: the waiting room, the car park. It heads a parking lot only where it stands apart from the
// map, with something below it.
void keep_places(const Scene& scene, const std::vector<Words>& words, std::vector<Role>& roles) {
  std::vector<std::uint32_t> headings;
  for (std::uint32_t i = 0; i < roles.size(); ++i) {
    const bool names = words[i].whole(scene.items[i].text);  // "Fridge: hampers" says so itself
    if (roles[i] == Role::apart && words[i].header == HeaderRole::parking_lot && names) headings.push_back(i);
  }
  if (headings.empty()) return;
  const NoteLook note(scene);
  const std::vector<char> free(scene.items.size(), 1);
  for (const std::uint32_t i : headings) {
    if (!note.has(scene.items[i])) continue;
    if (is_amid(scene, i)) {
      roles[i] = Role::open;
      continue;
    }
    const std::size_t below = hanging_under(scene, i, free, kParkingReach, kMostParked).size();
    const std::size_t near = hanging_under(scene, i, free, kMapReach, kMostParked).size();
    if (below == 0 || near != below) roles[i] = Role::open;
  }
}

// "Check in" opens a workshop, "Waiting room" heads a parking lot and "A pause" is a break; all may be parts of a
// journey too: in a row or a column of what is made like them, and unlike the notes, they are one of the headings.
class HeadingKeeper {
 public:
  HeadingKeeper(const Scene& scene, const std::vector<Words>& words, const std::vector<Role>& roles)
      : scene_(scene), words_(words), roles_(roles), note_(scene) {}

  [[nodiscard]] bool is_heading(std::uint32_t i) const {
    const Item& own = scene_.items[i];
    if (note_.has(own) && words_[i].header != HeaderRole::instructions) return false;
    const auto x = [&](std::uint32_t k) { return scene_.items[k].ink.center().x; };
    const auto y = [&](std::uint32_t k) { return scene_.items[k].ink.center().y; };
    Line row;
    Line column;
    for (std::uint32_t k = 0; k < roles_.size(); ++k) {
      if (k == i || !is_like(own, k)) continue;
      if (std::abs(y(k) - y(i)) <= kInLine) row.push_back(k);
      const bool edge = std::abs(scene_.items[k].ink.left() - own.ink.left()) <= kInLine ||
                        std::abs(scene_.items[k].box.left() - own.box.left()) <= kInLine;
      if (edge || std::abs(x(k) - x(i)) <= kInLine) column.push_back(k);
    }
    return goes_on(i, row, x) || goes_on(i, column, y);
  }

 private:
  using Line = std::vector<std::uint32_t>;

  [[nodiscard]] bool is_like(const Item& own, std::uint32_t k) const {
    const auto near = [](double a, double b) { return std::abs(a - b) <= kSameFont * std::max(a, b); };
    const Item& item = scene_.items[k];
    if (roles_[k] != Role::open || item.form != own.form || words_[k].header) return false;
    return near(item.font, own.font) &&
           (own.form == Form::bare || near(item.box.height, own.box.height) || near(item.box.width, own.box.width));
  }

  // It stands among them, or at their end no farther off than they are from each other.
  template <class At>
  [[nodiscard]] bool goes_on(std::uint32_t self, Line line, At at) const {
    if (line.size() < kFewestInLine) return false;
    line.push_back(self);
    std::sort(line.begin(), line.end(), [&](std::uint32_t a, std::uint32_t b) { return at(a) < at(b); });
    const auto place = static_cast<std::size_t>(std::find(line.begin(), line.end(), self) - line.begin());
    if (place > 0 && place + 1 < line.size()) return true;
    const double own = place == 0 ? at(line[1]) - at(line[0]) : at(line[place]) - at(line[place - 1]);
    double widest = 0;
    for (std::size_t k = 1; k < line.size(); ++k) {
      if (k == place || k - 1 == place) continue;
      widest = std::max(widest, at(line[k]) - at(line[k - 1]));
    }
    return own <= kNextHeading * widest;
  }

  const Scene& scene_;
  const std::vector<Words>& words_;
  const std::vector<Role>& roles_;
  const NoteLook note_;
};

void keep_headings(const Scene& scene, const std::vector<Words>& words, std::vector<Role>& roles) {
  const std::vector<Role> before = roles;
  const HeadingKeeper keeper(scene, words, before);
  std::size_t tried = 0;
  for (std::uint32_t i = 0; i < roles.size() && tried < kMostOpenings; ++i) {
    const Words& w = words[i];
    const bool apart =
        w.header == HeaderRole::instructions || w.header == HeaderRole::parking_lot || w.stray == Stray::Kind::pause;
    const std::string_view text = scene.items[i].text;
    if (roles[i] != Role::apart || !apart || (!w.whole(text) && text.size() > kShort)) continue;
    ++tried;
    if (keeper.is_heading(i)) roles[i] = Role::open;
  }
}

void park(const Scene& scene, const std::vector<Words>& words, std::vector<Role>& roles) {
  std::vector<char> free(scene.items.size(), 0);
  for (std::size_t i = 0; i < free.size(); ++i) free[i] = roles[i] == Role::open ? 1 : 0;
  for (std::uint32_t i = 0; i < scene.items.size(); ++i) {
    if (roles[i] != Role::apart || words[i].header != HeaderRole::parking_lot) continue;
    for (const std::uint32_t parked : hanging_under(scene, i, free, kParkingReach, kMostParked)) {
      if (words[parked].lane && words[parked].whole(scene.items[parked].text)) continue;
      roles[parked] = Role::apart;
    }
  }
}

// "Passenger" over "Feels" and "Pain points", set like them: the row of what passengers do.
bool heads_lanes(const Scene& scene, const std::vector<Words>& words, std::uint32_t label) {
  if (!names_customer(scene.items[label].text)) return false;
  const Item& first = scene.items[label];
  std::size_t lanes = 0;
  for (std::uint32_t i = 0; i < scene.items.size(); ++i) {
    const Item& item = scene.items[i];
    const bool alike = item.form == first.form && std::abs(item.font - first.font) <= kSameFont * first.font;
    const bool below = std::abs(item.box.left() - first.box.left()) <= kInLine && item.box.top() > first.box.top();
    lanes += alike && below && words[i].lane && words[i].whole(item.text) ? 1U : 0U;
  }
  return lanes >= kFewestLanes;
}

// The cards under "Persona" or "Who?" are that persona's: they make no row of headings.
void gather_personas(const Scene& scene, const std::vector<Words>& words, std::vector<Role>& roles) {
  std::vector<char> free(scene.items.size(), 0);
  for (std::size_t i = 0; i < free.size(); ++i) {
    const Words& w = words[i];
    const bool lane = w.lane && !w.header;
    const bool other_card = w.header && w.header_sure >= kSureHeader && w.header != HeaderRole::persona && !w.lane;
    const bool label = w.whole(scene.items[i].text) && (lane || other_card || w.phase);
    free[i] = (roles[i] == Role::open || roles[i] == Role::card) && !label ? 1 : 0;
  }
  for (std::uint32_t i = 0; i < scene.items.size(); ++i) {
    const Words& w = words[i];
    const bool label = w.header == HeaderRole::persona && w.detail == text::HeaderDetail::none;
    if (!label || w.header_sure < kSureHeader || !w.whole(scene.items[i].text)) continue;
    if (roles[i] != Role::open || scene.items[i].holds > 0 || heads_actors(scene, i)) continue;
    if (heads_lanes(scene, words, i)) continue;
    std::vector<std::uint32_t> parts = hanging_under(scene, i, free, kPersonaReach, kMostPersona);
    if (parts.empty() && scene.items[i].form == Form::bare) {
      parts = hanging_under(scene, i, free, 2 * kPersonaReach, kMostPersona);
    }
    keep_own_parts(scene, words, i, parts);
    if (parts.empty()) continue;
    roles[i] = Role::card;
    for (const std::uint32_t p : parts) roles[p] = Role::card;
  }
}

}  // namespace

std::vector<Role> first_roles(const Scene& scene, const std::vector<Words>& words, const Legend& legend,
                              const std::vector<Correction>& corrections) {
  std::vector<Role> roles;
  roles.reserve(scene.items.size());
  for (std::size_t i = 0; i < scene.items.size(); ++i) roles.push_back(role_of(scene.items[i], words[i]));
  for (const LegendLine& line : legend.lines) roles[line.item] = Role::legend;
  if (legend.heading) roles[*legend.heading] = Role::legend;
  keep_places(scene, words, roles);
  keep_headings(scene, words, roles);
  find_scales(scene, roles);
  park(scene, words, roles);
  gather_personas(scene, words, roles);
  for (std::size_t i = 0; i < roles.size(); ++i) {
    const Correction& said = corrections[i];
    if (said.as || said.lane) roles[i] = Role::open;
    if (said.header && roles[i] == Role::open) roles[i] = Role::card;
    if (said.apart == Correction::Apart::yes) roles[i] = Role::apart;
  }
  return roles;
}

}  // namespace journeylint::recognising
