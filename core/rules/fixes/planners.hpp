#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "rules/fixes/fixes.hpp"
#include "rules/fixes/layout.hpp"

/// One function per fix. Each answers with choices, none where it has nothing sensible to do.

namespace journeylint::fixes {

struct Job {
  const Finding& finding;
  Layout& layout;
  Date today;
  Language map;            ///< of what is put on the board: nl, en or de
  Language message;        ///< of titles: nl or en
  std::string_view title;  ///< the fix's own, for the only choice
};

/// The same words in the languages of maps.
struct MapTexts {
  std::string_view nl, en, de;
};
[[nodiscard]] std::string_view in_map(const MapTexts& texts, Language map);

/// A new card that waits to be filled in: silent until somebody writes on it.
[[nodiscard]] std::string draft_lint(const std::vector<std::string>& rules, std::string_view text);
/// Whether words put on a note wait to be filled in, and silence the finding's rule, and what only follows from it,
/// until then.
enum class Waiting : std::uint8_t { no, yes };
/// Edits that give a note other words, and let what was suppressed on it stay suppressed. The heading of its card
/// stays.
void retext(const Job& job, const ElementId& element, const std::string& text, Edits& out,
            Waiting waiting = Waiting::no);
/// Edits that move an element and the loose text on it.
void move_to(const Job& job, const ElementId& element, const Box& box, Edits& out);
/// A card beside the header cards, in the manner of those.
[[nodiscard]] Edit header_card(const Job& job, std::string_view name, std::string text);
/// The text argument of the finding; empty when it has none.
[[nodiscard]] std::string_view text_arg(const Finding& finding, std::string_view name);

/// Whether there are wordings for what the note says.
[[nodiscard]] bool can_reword(std::string_view note);

using Choices = std::vector<Choice>;
[[nodiscard]] Choices insert_persona_card(const Job& job);
[[nodiscard]] Choices insert_scope_notes(const Job& job);
[[nodiscard]] Choices insert_review_note(const Job& job);
[[nodiscard]] Choices add_owner_slot(const Job& job);
[[nodiscard]] Choices insert_lane(const Job& job);
[[nodiscard]] Choices move_to_backstage(const Job& job);
[[nodiscard]] Choices mark_as_assumption(const Job& job);
[[nodiscard]] Choices reword_outside_in(const Job& job);
[[nodiscard]] Choices pick_channel(const Job& job);

}  // namespace journeylint::fixes
