#pragma once

#include <string>

#include "report/analysis.hpp"

namespace journeylint {

/// One row a note, as RFC 4180 has it: commas, CRLF, quotes doubled, line breaks kept within quotes. A byte order mark
/// stands first, without which spreadsheets take UTF-8 for something else. A cell of text that a spreadsheet would take
/// for a formula gets an apostrophe before it.
/// Columns: journey, phase, lane, type, text, voice, valence, evidence, channel, votes, owner, element, confidence.
[[nodiscard]] std::string csv(const Analysis& analysis);

}  // namespace journeylint
