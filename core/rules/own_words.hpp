#pragma once

#include <nlohmann/json.hpp>
#include <span>
#include <vector>

#include "journey/journey.hpp"
#include "rules/complaints.hpp"
#include "rules/settings.hpp"

/// A team's own words and phases: read from settings, and laid over what was read from the board.

namespace journeylint {

void read_own_words(const nlohmann::json& topics, std::vector<OwnWord>& out, Complaints& complaints);
void read_phases(const nlohmann::json& list, std::vector<ModelPhase>& out, Complaints& complaints);

/// Reads every note anew in the light of a team's own words. A word added decides; a reading that rests on a word
/// taken away is given up, not turned round.
void apply_own_words(std::span<const OwnWord> words, Journeys& journeys);

/// Gives phases the moment of the team's model, by their titles.
void apply_phase_model(std::span<const ModelPhase> model, Journeys& journeys);

}  // namespace journeylint
