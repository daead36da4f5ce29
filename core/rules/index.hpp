#pragma once

#include <array>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "journey/journey.hpp"

/// A journey looked up the ways rules ask for, made once for all of them, so that no rule compares all notes with all.

namespace journeylint {

/// A set of note types.
class Kinds {
 public:
  constexpr Kinds(std::initializer_list<NoteType> types) {
    for (const NoteType type : types) bits_ |= bit(type);
  }
  [[nodiscard]] constexpr bool has(NoteType type) const { return (bits_ & bit(type)) != 0; }

 private:
  static constexpr std::uint64_t bit(NoteType type) { return std::uint64_t{1} << static_cast<unsigned>(type); }
  std::uint64_t bits_ = 0;
};

/// What the customer does and meets; the part of a map above the line of visibility that says what happens.
inline constexpr Kinds kCustomerPath{NoteType::step, NoteType::touchpoint};
/// What hurts, from small to grave.
inline constexpr Kinds kTrouble{NoteType::pain, NoteType::gap, NoteType::risk};
/// What could be made better.
inline constexpr Kinds kBetter{NoteType::opportunity, NoteType::idea, NoteType::action, NoteType::experiment};
/// What is going to be done.
inline constexpr Kinds kWork{NoteType::action, NoteType::experiment};

class JourneyIndex {
 public:
  explicit JourneyIndex(const Journey& journey);

  /// Notes of one type, in reading order.
  [[nodiscard]] std::span<const Note* const> of(NoteType type) const;
  [[nodiscard]] std::size_t count(const Kinds& kinds) const;
  [[nodiscard]] bool any(const Kinds& kinds) const { return count(kinds) > 0; }

  /// Notes in a phase, in reading order.
  [[nodiscard]] std::span<const Note* const> in(PhaseId phase) const;
  [[nodiscard]] std::size_t count(PhaseId phase, const Kinds& kinds) const;
  [[nodiscard]] bool holds(PhaseId phase, const Kinds& kinds) const { return count(phase, kinds) > 0; }

  /// Which phases hold a note of which `is` holds, in order: asked once, where a rule wants to know it for every note.
  template <class Predicate>
  [[nodiscard]] std::vector<char> phases_where(Predicate is) const {
    std::vector<char> out(sums_.size(), 0);
    for (std::uint32_t i = 0; i < out.size(); ++i) {
      for (const Note* note : in(PhaseId{i})) {
        if (!is(*note)) continue;
        out[i] = 1;
        break;
      }
    }
    return out;
  }

  /// Does a note of these kinds, other than itself, stand in the same phase or at the other end of an arrow?
  [[nodiscard]] bool near(const Note& note, const Kinds& kinds) const;
  /// Can we tell what is near it? Not when it stands in no phase and no arrow touches it, nor among unknown notes.
  [[nodiscard]] bool surroundings_known(const Note& note) const;

  struct Arrow {
    const Note* other;
    const Link* link;
  };
  /// Arrows from this note, and to it, whose other end is a note.
  [[nodiscard]] std::span<const Arrow> from(const Note& note) const;
  [[nodiscard]] std::span<const Arrow> to(const Note& note) const;

  /// Could notes of these kinds stand on the board without our knowing: on a lane we could not name or that may be
  /// one of them, or on notes of unknown type? What is unknown is never called missing.
  [[nodiscard]] bool may_hide(const Kinds& kinds) const;
  /// Is there a lane of one of these types?
  [[nodiscard]] bool has_lane(const Kinds& kinds) const;

  /// Mean valence of a phase's emotion notes; none when it has none that could be read.
  [[nodiscard]] std::optional<double> mood(PhaseId phase) const;

  /// Can the words of this journey be read at all? Without a language, an absent reading says nothing.
  [[nodiscard]] bool words_read() const { return journey_->language != Language::und; }

 private:
  [[nodiscard]] std::uint32_t number_of(const Note& note) const;
  void sort_notes();
  void sort_links();
  void sum_phases();

  /// What a phase holds, summed up.
  struct Sums {
    std::array<std::uint32_t, count_of<NoteType>> types{};  ///< notes of each type
    double valences = 0;                                    ///< of the emotion notes that could be read, added up
    std::uint32_t moods = 0;                                ///< how many could
  };

  const Journey* journey_;
  std::vector<const Note*> by_type_;
  std::array<std::uint32_t, count_of<NoteType> + 1> type_starts_{};
  std::vector<const Note*> by_phase_;
  std::vector<std::uint32_t> phase_starts_;
  std::vector<Sums> sums_;  ///< one a phase
  std::vector<Arrow> from_, to_;
  std::vector<std::uint32_t> from_starts_, to_starts_;
};

}  // namespace journeylint
