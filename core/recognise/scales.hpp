#pragma once

#include <optional>
#include <vector>

#include "recognise/roles.hpp"
#include "recognise/scene.hpp"

namespace journeylint::recognising {

/// What a mark on a scale says, where the text is one: "+2", "-1", "5".
[[nodiscard]] std::optional<double> mark_of(const Item& item);

/// Finds scales: numbers written under each other, one step apart at even distances, as beside a curve of feelings.
void find_scales(const Scene& scene, std::vector<Role>& roles);

}  // namespace journeylint::recognising
