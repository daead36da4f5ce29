#pragma once

#include <string>

namespace journeylint {

/// The TypeScript side of the boundary, made from `wasm/boundary.hpp` and the board's own tables.
[[nodiscard]] std::string boundary_types();

}  // namespace journeylint
