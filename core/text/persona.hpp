#pragma once

#include <optional>

#include "base/reading.hpp"
#include "text/sentence.hpp"

/// Who a persona card is about: one person (or a couple, a family, one kind of person in one situation), or everybody.

namespace journeylint::text {

/// On a persona card every text names somebody; elsewhere only a text that looks like one is read.
enum class PersonaContext : std::uint8_t { card, note };

[[nodiscard]] std::optional<PersonaReading> read_persona(const Sentence& sentence, PersonaContext context);

/// A word for whoever travels: "applicant", "inwoner", "Pendler".
[[nodiscard]] bool names_traveller(const Token& token);

}  // namespace journeylint::text
