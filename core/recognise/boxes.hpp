#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "recognise/places.hpp"
#include "recognise/work.hpp"

/// Which drawn things are boxes and which are marks, and what lies on what.

namespace journeylint::recognising {

[[nodiscard]] bool blank(std::string_view text);

/// Enough of the text is on the box to be in it.
[[nodiscard]] bool lies_on(const Box& text, const Box& box);

/// Everything that could be a box, and where it stands: found once, though some turn out to be marks.
struct Boxlike {
  std::vector<std::uint32_t> placed;
  std::optional<Places> places;  ///< by index into `placed`
};

[[nodiscard]] Boxlike boxlike_of(const Work& w);

/// The boxes over a point, as numbers into `Work::boxes`.
class BoxesAt {
 public:
  BoxesAt(const Work& w, const Boxlike& all) : places_(all.places.value()), number_(all.placed.size(), kNone) {
    std::uint32_t next = 0;
    for (std::size_t i = 0; i < all.placed.size() && next < w.boxes.size(); ++i) {
      if (all.placed[i] == w.boxes[next]) number_[i] = next++;
    }
  }
  template <class Visit>
  void at(Point p, Visit visit) const {
    places_.at(p, [&](std::uint32_t i) {
      if (number_[i] != kNone) visit(number_[i]);
    });
  }

 private:
  static constexpr std::uint32_t kNone = 0xFFFFFFFF;
  const Places& places_;
  std::vector<std::uint32_t> number_;  // of what is a box, in the order of the boxes
};

/// Fills `texts`, `marks`, `boxes` and `shapes`.
void sort_out(const Boxlike& all, Work& w);

/// Fills `holds` and `fullest`.
void count_held(Work& w, const BoxesAt& places);

}  // namespace journeylint::recognising
