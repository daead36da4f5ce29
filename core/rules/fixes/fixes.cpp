#include "rules/fixes/fixes.hpp"

#include <algorithm>
#include <array>

#include "rules/fixes/planners.hpp"

namespace journeylint {
namespace {

struct Known {
  std::string_view id;
  fixes::Choices (*plan)(const fixes::Job&);
};

/// Sorted by id.
constexpr std::array kKnown{
    Known{"add-owner-slot", fixes::add_owner_slot},           Known{"insert-lane", fixes::insert_lane},
    Known{"insert-persona-card", fixes::insert_persona_card}, Known{"insert-review-note", fixes::insert_review_note},
    Known{"insert-scope-notes", fixes::insert_scope_notes},   Known{"mark-as-assumption", fixes::mark_as_assumption},
    Known{"move-to-backstage", fixes::move_to_backstage},     Known{"pick-channel", fixes::pick_channel},
    Known{"reword-outside-in", fixes::reword_outside_in}};

constexpr auto kIds = [] {
  std::array<std::string_view, kKnown.size()> ids{};
  for (std::size_t i = 0; i < kKnown.size(); ++i) ids[i] = kKnown[i].id;
  return ids;
}();

Language map_language(const Table& table, const Finding& finding, Language message) {
  const Language of = finding.journey ? table.journeys.journeys[finding.journey->value].language : Language::und;
  return of == Language::und ? message : of;
}

}  // namespace

bool offered(const Finding& finding, const FixTemplate& fix) {
  if (fix.id == "reword-outside-in") return fixes::can_reword(fixes::text_arg(finding, "note"));
  // Many contacts at once do not all go through the same channel.
  return fix.id != "pick-channel" || finding.elements.size() == 1;
}

std::span<const std::string_view> known_fixes() {
  return kIds;
}

Result<FixPlan> plan_fix(const Table& table, std::string_view fingerprint, std::string_view id, Language language) {
  const Finding* finding = find_finding(table.findings, fingerprint);
  if (finding == nullptr)
    return Error{"no-finding", "There is no such finding on this board.", std::string(fingerprint)};
  const auto& offered = finding->rule->fixes;
  const auto fix = std::find_if(offered.begin(), offered.end(), [&](const FixTemplate& one) { return one.id == id; });
  const auto known = std::find_if(kKnown.begin(), kKnown.end(), [&](const Known& one) { return one.id == id; });
  if (fix == offered.end() || known == kKnown.end())
    return Error{"no-fix", "This finding has no such fix.", std::string(id)};
  fixes::Layout layout(table, finding->journey);
  const std::string_view title = language == Language::nl ? fix->title.nl : fix->title.en;
  FixPlan plan;
  plan.fix = &*fix;
  plan.choices = known->plan({*finding, layout, table.today, map_language(table, *finding, language), language, title});
  if (plan.choices.empty())
    return Error{"no-choice", "There is nothing sensible to put here by itself.", std::string(id)};
  return plan;
}

}  // namespace journeylint
