#pragma once

#include "support/borders.hpp"

/// The borders, by the first letter of their rule.

namespace journeylint::testing_support {

/// Gathers what is written down, rule by rule.
struct Borders {
  std::string_view rule;
  std::vector<Border> all;

  Border& fires(std::string_view what, void (*put)(Map&), std::uint32_t phases = 4) {
    return fires_times(1, what, put, phases);
  }
  Border& fires_times(std::size_t hits, std::string_view what, void (*put)(Map&), std::uint32_t phases = 4) {
    return all.emplace_back(Border{rule, Example::Expect::fires, what, put, phases, hits});
  }
  void silent(std::string_view what, void (*put)(Map&), std::uint32_t phases = 4) {
    all.push_back(Border{rule, Example::Expect::clean, what, put, phases, 0});
  }
};

void borders_a_to_b(Borders& of);
void borders_c(Borders& of);
void borders_d_to_e(Borders& of);
void borders_h_to_m(Borders& of);
void borders_o_to_r(Borders& of);
void borders_s_to_z(Borders& of);
/// What exactly a rule says where two notes are alike: at which it points, which words it shows.
void borders_of_words(Borders& of);

}  // namespace journeylint::testing_support
