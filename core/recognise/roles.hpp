#pragma once

#include <cstdint>
#include <vector>

#include "recognise/corrections.hpp"
#include "recognise/legend.hpp"
#include "recognise/scene.hpp"
#include "recognise/words.hpp"

namespace journeylint::recognising {

/// What an item is before any grid is known.
enum class Role : std::uint8_t {
  open,    ///< a note, a heading or a label: the grid decides
  card,    ///< a header card: it says so itself ("Start: …") or stands under such a heading
  legend,  ///< heading or entry of the legend
  scale,   ///< a mark beside a curve: "+2"
  apart    ///< parking lot, instructions, a break, or said to be no part of the map
};

[[nodiscard]] std::vector<Role> first_roles(const Scene& scene, const std::vector<Words>& words, const Legend& legend,
                                            const std::vector<Correction>& corrections);

}  // namespace journeylint::recognising
