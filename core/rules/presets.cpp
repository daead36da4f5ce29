#include "rules/presets.hpp"

#include <array>

namespace journeylint {
namespace {

constexpr std::optional<Severity> kOff;

/// In the room: what a group can mend on the spot. Proof and measuring come later.
constexpr std::array kWorkshop{PresetLine{"evidence-missing", Severity::info},
                               PresetLine{"evidence-one-sided", kOff},
                               PresetLine{"anecdote-as-evidence", Severity::info},
                               PresetLine{"assumption-untested", Severity::info},
                               PresetLine{"action-without-metric", Severity::info},
                               PresetLine{"datapoint-untracked", kOff},
                               PresetLine{"review-missing-or-stale", Severity::info},
                               PresetLine{"contact-facts-missing", kOff},
                               PresetLine{"sequence-ambiguous", kOff}};

/// Afterwards, at the desk: a map that others must be able to rely on.
constexpr std::array kResearch{
    PresetLine{"persona-generic", Severity::error},      PresetLine{"evidence-one-sided", Severity::error},
    PresetLine{"anecdote-as-evidence", Severity::error}, PresetLine{"assumption-untested", Severity::error},
    PresetLine{"conflicting-claims", Severity::warning}, PresetLine{"vague-note", Severity::warning}};

/// Behind the line of visibility too: who does what, with what, for which step.
constexpr std::array kBlueprint{PresetLine{"handoff-without-owner", Severity::error},
                                PresetLine{"backstage-in-customer-lane", Severity::error},
                                PresetLine{"touchpoint-without-channel", Severity::error},
                                PresetLine{"wait-time-missing", Severity::warning},
                                PresetLine{"emotion-flat-or-sparse", Severity::info},
                                PresetLine{"emotion-without-driver", kOff},
                                PresetLine{"mot-missing-or-inflated", Severity::info}};

constexpr std::array kPresets{
    Preset{"workshop", "In the room: what a group can mend on the spot; proof and measuring come later.", kWorkshop},
    Preset{"research-grade", "At the desk: a map that others must be able to rely on.", kResearch},
    Preset{"service-blueprint", "Behind the line of visibility too: who does what, with what, for which step.",
           kBlueprint}};

}  // namespace

std::span<const Preset> presets() {
  return kPresets;
}

}  // namespace journeylint
