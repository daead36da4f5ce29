#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "base/vocabulary.hpp"
#include "recognise/grid.hpp"

/// Lanes that are told by who acts in them: departments, personas, the customer and others.

namespace journeylint::recognising {

/// Who a label names: `step` the customer (what the customer does), `persona` somebody by name, `department`,
/// `stakeholder` a role or a third party, `system`; nothing when it names nobody. For short texts.
[[nodiscard]] std::optional<NoteType> actor_of(std::string_view label);

/// "Passenger", "the patient": a word for whoever travels, and not for a persona.
[[nodiscard]] bool names_customer(std::string_view label);

/// Others who act are named in line with this label, set like it: it is no heading of a persona's cards.
[[nodiscard]] bool heads_actors(const Scene& scene, std::uint32_t label);

/// Two or more of these texts, and all but one, name somebody who acts.
[[nodiscard]] bool names_actors(const Page& page, const Line& line);

}  // namespace journeylint::recognising
