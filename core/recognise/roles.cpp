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
constexpr double kInLine = 0.3;            // notes: middles of one row of headings differ less
constexpr std::size_t kMostOpenings = 64;  // cards that open a workshop: a wall of them is no row of headings
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
  return words.whole(item.text) ? Role::open : Role::card;  // a mere label may head a phase: the grid decides first
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
    if (roles[i] == Role::apart && words[i].header == HeaderRole::parking_lot) headings.push_back(i);
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

// "Check in" and "Warm up" open a workshop, and "Waiting room" and "Next time" head a parking lot; all are parts of a
// journey too: in a row or a column of what is made like them they are one of the headings.
void keep_headings(const Scene& scene, const std::vector<Words>& words, std::vector<Role>& roles) {
  const auto near = [](double a, double b) { return std::abs(a - b) <= kSameFont * std::max(a, b); };
  std::size_t tried = 0;
  for (std::uint32_t i = 0; i < roles.size() && tried < kMostOpenings; ++i) {
    const Item& own = scene.items[i];
    const bool parks = words[i].header == HeaderRole::parking_lot;  // "Parking", before "The way in"
    if (roles[i] != Role::apart || (!parks && words[i].header != HeaderRole::instructions)) continue;
    if (!words[i].whole(own.text)) continue;
    ++tried;
    std::size_t in_row = 0;
    std::size_t in_column = 0;
    for (std::uint32_t k = 0; k < roles.size(); ++k) {
      const Item& item = scene.items[k];
      if (k == i || roles[k] != Role::open || item.form != own.form || item.fill != own.fill) continue;
      if (!near(item.font, own.font) || !near(item.box.height, own.box.height) || words[k].header) continue;
      const Point c = item.ink.center();
      if (parks && (c.x < own.ink.center().x || c.y < own.ink.center().y - kInLine)) continue;  // it stands at the end
      in_row += std::abs(c.y - own.ink.center().y) <= kInLine ? 1U : 0U;
      in_column +=
          std::abs(c.x - own.ink.center().x) <= kInLine || std::abs(item.ink.left() - own.ink.left()) <= kInLine ? 1U
                                                                                                                 : 0U;
    }
    if (std::max(in_row, in_column) >= kFewestInLine) roles[i] = Role::open;
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
