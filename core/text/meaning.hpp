#pragma once

#include "text/read.hpp"
#include "text/sentence.hpp"

/// Every reading of a note but its voice.

namespace journeylint::text {

void read_meaning(const Sentence& sentence, const ReadingContext& context, NoteReading& reading);

}  // namespace journeylint::text
