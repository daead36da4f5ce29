#pragma once

#include <optional>
#include <span>
#include <string>
#include <utility>

#include "rules/rule.hpp"

/// The usual shapes of a hit.

namespace journeylint {

/// One note, as sure as its reading. Its text is the argument `note`.
[[nodiscard]] inline Hit hit_at(const Note& note) {
  Hit hit;
  hit.elements.push_back(note.element);
  hit.args.push_back({"note", note.text});
  hit.confidence = note.confidence;
  return hit;
}

/// One note, and the words of it that gave it away.
[[nodiscard]] inline Hit hit_at(const Note& note, const std::optional<Cue>& cue) {
  Hit hit = hit_at(note);
  if (cue) hit.pointers.push_back({note.element, note.text, *cue});
  return hit;
}

/// A phase, at its heading. Its title is the argument `phase`.
[[nodiscard]] inline Hit hit_at(const Phase& phase) {
  Hit hit;
  hit.elements = phase.elements;
  hit.args.push_back({"phase", phase.title});
  hit.confidence = phase.confidence;
  return hit;
}

inline void add_elements(Hit& hit, std::span<const Note* const> notes) {
  for (const Note* note : notes) hit.elements.push_back(note->element);
}

inline void add_count(Hit& hit, std::string name, std::size_t count) {
  hit.args.push_back({std::move(name), static_cast<std::int64_t>(count)});
}

}  // namespace journeylint
