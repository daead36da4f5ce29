#pragma once

#include <optional>
#include <string_view>

#include "base/vocabulary.hpp"
#include "text/sentence.hpp"

/// Who a label names, by how its words are made: people by kin or title, parts of an organisation, roles. For short
/// texts that are labels: in a note the same words may be anything.

namespace journeylint::text {

/// In front of a name: "mevrouw", "Mrs", "Herr".
[[nodiscard]] bool is_title(std::string_view folded);

/// One of a family, as those at home call them: "opa", "aunt", "Cousine".
[[nodiscard]] bool is_kin(std::string_view folded);

/// Several of one name: "familie", "fam", "couple".
[[nodiscard]] bool is_family(std::string_view folded);

/// A capitalised word that nothing else is known of, or that is a first name.
[[nodiscard]] bool could_be_name(const Token& token);

/// "Opa Wim", "Frau Yildiz von nebenan", "Les Moreau", "Ma zelf": somebody by name or by kin, and nothing they do.
[[nodiscard]] bool names_person(const Sentence& label);

/// "Fatima", "Jan en Piet": somebody in a map of people, and in any other the owner of a note.
[[nodiscard]] bool are_first_names(const Sentence& label);

/// `department` for "Nachtschicht", "claims desk", "Équipe de nuit"; `stakeholder` for a role: "Plant manager",
/// "CFO / bookkeeper", "Chef d'équipe". Nothing for what is made like neither.
[[nodiscard]] std::optional<NoteType> part_of_organisation(const Sentence& label);

}  // namespace journeylint::text
