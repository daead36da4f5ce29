#pragma once

#include <cstdint>
#include <vector>

#include "base/geometry.hpp"
#include "base/vocabulary.hpp"
#include "recognise/cuts.hpp"
#include "recognise/scene.hpp"

namespace journeylint::recognising {

/// The page as seen for one orientation, so that everything after it knows lanes that run from left to right only:
/// for lanes in columns, x and y are swapped.
struct View {
  Orientation orientation = Orientation::lanes_in_rows;
  std::vector<Box> box;    ///< of Scene::items
  std::vector<Box> ink;    ///< likewise, where the text stands
  std::vector<Box> panel;  ///< of Scene::panels
  struct Rule {
    double at = 0;
    Range span;
  };
  std::vector<Rule> level_rules;    ///< drawn along the lanes: lines and edges of panels and frames, sorted by `at`
  std::vector<Rule> upright_rules;  ///< drawn across the lanes, sorted by `at`
  bool upended = false;             ///< its top is the page's bottom (see mirror.hpp)
  double note_width = 1;
  double note_height = 1;
};

[[nodiscard]] View view_of(const Scene& scene, Orientation orientation);

/// Rules that run along at least `share` of `span`.
[[nodiscard]] std::vector<double> rules_within(const std::vector<View::Rule>& rules, Range span, double share);

}  // namespace journeylint::recognising
