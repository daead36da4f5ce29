#pragma once

#include <optional>

#include "base/reading.hpp"
#include "text/sentence.hpp"

/// The channel of a contact: its kind, whether the organisation owns it, and its one name.

namespace journeylint::text {

[[nodiscard]] std::optional<ChannelReading> read_channel(const Sentence& sentence);

}  // namespace journeylint::text
