#include "recognise/roles.hpp"

#include "recognise/cluster.hpp"

namespace journeylint::recognising {
namespace {

constexpr double kSureHeader = 0.6;
constexpr double kParkingReach = 0.45;    // notes: between notes on one parking lot
constexpr std::size_t kMostParked = 24;   // more notes than this are no parking lot
constexpr double kPersonaReach = 0.6;     // notes: between the cards of one persona
constexpr std::size_t kMostPersona = 10;  // more than this is a map under a heading that says "customer"

Role role_of(const Item& item, const Words& words) {
  if (words.stray) return Role::apart;
  if (!words.header || words.header_sure < kSureHeader) return Role::open;
  if (words.lane && words.lane_sure >= words.header_sure) return Role::open;
  if (*words.header == HeaderRole::parking_lot || *words.header == HeaderRole::instructions) return Role::apart;
  if (*words.header == HeaderRole::title) return Role::open;  // phases may say "journey" as well: size and place decide
  if (*words.header == HeaderRole::legend) return words.lane ? Role::open : Role::legend;
  return words.whole(item.text) ? Role::open : Role::card;  // a mere label may head a phase: the grid decides first
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
    const bool label = words[i].lane && words[i].whole(scene.items[i].text) && !words[i].header;
    free[i] = (roles[i] == Role::open || roles[i] == Role::card) && !label ? 1 : 0;
  }
  for (std::uint32_t i = 0; i < scene.items.size(); ++i) {
    const Words& w = words[i];
    const bool label = w.header == HeaderRole::persona && w.detail == text::HeaderDetail::none;
    if (!label || w.header_sure < kSureHeader || !w.whole(scene.items[i].text)) continue;
    if (roles[i] != Role::open || scene.items[i].holds > 0) continue;
    std::vector<std::uint32_t> parts = hanging_under(scene, i, free, kPersonaReach, kMostPersona);
    if (parts.empty() && scene.items[i].form == Form::bare) {
      parts = hanging_under(scene, i, free, 2 * kPersonaReach, kMostPersona);
    }
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
