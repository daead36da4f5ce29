#include <benchmark/benchmark.h>

#include <array>
#include <string>
#include <string_view>

#include "journeylint.hpp"
#include "support/map_builder.hpp"

/// The core by itself, native, on one large map of 100 to 100,000 notes; the last rows say how it grows.

namespace {

using journeylint::Board;
using journeylint::testing::MapBuilder;

constexpr std::size_t kPhases = 20;
constexpr std::array<std::string_view, 6> kLanes{"Steps",       "Touchpoints",   "Emotions",
                                                 "Pain points", "Opportunities", "Actions"};
constexpr std::array<std::string_view, 5> kVerbs{"calls", "waits for", "compares", "asks about", "pays"};
constexpr std::array<std::string_view, 6> kThings{"the helpdesk", "an engineer", "three offers",
                                                  "the letter",   "the invoice", "a second visit"};

Board large_map(std::size_t notes) {
  MapBuilder map;
  const std::size_t per_cell = 1 + notes / (kPhases * kLanes.size());
  const double row = 140 * static_cast<double>(per_cell);
  for (std::size_t p = 0; p < kPhases; ++p) {
    map.text("phase" + std::to_string(p), 300 + 300 * static_cast<double>(p), 0, "Phase " + std::to_string(p + 1), 28);
  }
  for (std::size_t l = 0; l < kLanes.size(); ++l) {
    map.text("lane" + std::to_string(l), 0, 100 + row * static_cast<double>(l), std::string(kLanes[l]), 24);
  }
  for (std::size_t i = 0; i < notes; ++i) {
    const std::size_t cell = i / per_cell;
    const std::size_t lane = cell / kPhases;
    const double x = 300 + 300 * static_cast<double>(cell % kPhases);
    const double y = 100 + row * static_cast<double>(lane) + 140 * static_cast<double>(i % per_cell);
    map.note("note" + std::to_string(i), {x, y, 160, 120},
             std::string(kVerbs[i % kVerbs.size()]) + ' ' + std::string(kThings[i % kThings.size()]) + ' ' +
                 std::to_string(i));
  }
  return map.board();
}

void analyse(benchmark::State& state) {
  const Board board = large_map(static_cast<std::size_t>(state.range(0)));
  const auto options = journeylint::read_options(R"({"today": "2027-03-01", "lang": "en"})");
  for (auto _ : state) {
    benchmark::DoNotOptimize(journeylint::analyse(board, options.value()));
  }
  state.SetComplexityN(state.range(0));
  state.SetItemsProcessed(state.iterations() * state.range(0));
}
BENCHMARK(analyse)
    ->RangeMultiplier(10)
    ->Range(100, 100'000)
    ->Unit(benchmark::kMillisecond)
    ->Complexity(benchmark::oNLogN);

}  // namespace
