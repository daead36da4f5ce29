#pragma once

#include <optional>

#include "base/reading.hpp"
#include "text/sentence.hpp"

/// Who a note names: the owner of an action, a department, a system, somebody outside.

namespace journeylint::text {

/// In an action or owner lane a name in front ("Uwe: …") or in brackets owns the note; elsewhere only an owner word or
/// an @ does.
enum class OwnerContext : std::uint8_t { action, owner, other };

[[nodiscard]] std::optional<OwnerReading> read_owner(const Sentence& sentence, OwnerContext context);

/// The first department (or system of the organisation) that the note names.
[[nodiscard]] std::optional<Cue> read_department(const Sentence& sentence);
[[nodiscard]] std::optional<Cue> read_system(const Sentence& sentence);

/// A friend, a review site, a competitor, a partner.
[[nodiscard]] std::optional<Cue> read_third_party(const Sentence& sentence);

}  // namespace journeylint::text
