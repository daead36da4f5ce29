#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "report/analysis.hpp"

/// What people take home from an analysis, gathered once for every writer: findings by rule, what to do, what to find
/// out. Pointers are into the analysis.

namespace journeylint {

/// The findings of one rule about one journey: one point of discussion, with one number everywhere in an export.
struct Topic {
  std::uint32_t number = 1;          ///< from 1, in the ranking's order, through the whole export
  std::optional<JourneyId> journey;  ///< none when it is about the board as a whole
  std::vector<const Finding*> findings;
  [[nodiscard]] const Rule& rule() const { return *findings.front()->rule; }
  [[nodiscard]] Severity severity() const { return findings.front()->severity; }
};

/// What stands open, ranked.
[[nodiscard]] std::vector<Topic> open_topics(const Analysis& analysis);

/// What people decided about, ranked.
[[nodiscard]] std::vector<const Finding*> decided_findings(const Analysis& analysis);

/// Something the organisation is going to do.
struct ActionItem {
  const Note* note = nullptr;
  std::string owner;  ///< empty when nobody is named
  std::string when;   ///< as written; empty when no day is named
};
[[nodiscard]] std::vector<ActionItem> action_items(const Journey& journey);

/// What still has to be found out.
struct OpenQuestions {
  std::vector<const Note*> questions;
  std::vector<const Note*> assumptions;
  std::vector<PhaseId> unproven;  ///< phases with notes and without any evidence among them
  [[nodiscard]] bool empty() const { return questions.empty() && assumptions.empty() && unproven.empty(); }
};
[[nodiscard]] OpenQuestions open_questions(const Journey& journey);

/// Notes that say where a claim comes from, in reading order.
[[nodiscard]] std::vector<const Note*> evidence_notes(const Journey& journey);

/// The words of a note a cue points at.
[[nodiscard]] std::string cue_words(const Cue& cue, std::string_view text);

/// The title of a phase on one line; empty when there is none.
[[nodiscard]] std::string phase_title(const Journey& journey, const std::optional<PhaseId>& phase);

/// What a lane is called: its title, or the name of what it holds where it has no title of its own.
[[nodiscard]] std::string lane_name(const Lane& lane, Language language);

}  // namespace journeylint
