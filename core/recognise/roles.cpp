#include "recognise/roles.hpp"

namespace journeylint::recognising {
namespace {

constexpr double kSureHeader = 0.7;

Role role_of(const Item& item, const Words& words) {
  if (words.stray) return Role::apart;
  if (!words.header || words.header_sure < kSureHeader) return Role::open;
  if (*words.header == HeaderRole::parking_lot || *words.header == HeaderRole::instructions) return Role::apart;
  if (*words.header == HeaderRole::legend) return Role::legend;
  if (!words.whole(item.text)) return Role::card;
  return words.lane ? Role::open : Role::card;
}

}  // namespace

std::vector<Role> first_roles(const Scene& scene, const std::vector<Words>& words) {
  std::vector<Role> roles;
  roles.reserve(scene.items.size());
  for (std::size_t i = 0; i < scene.items.size(); ++i) roles.push_back(role_of(scene.items[i], words[i]));
  return roles;
}

}  // namespace journeylint::recognising
