#pragma once

#include "text/read.hpp"
#include "text/voice_context.hpp"
#include "text/word_book.hpp"

namespace journeylint::text {

/// Reads the notes of one board. What they share, the persona and most of their words, is looked up once.
class NoteReader {
 public:
  /// What `context` and `book` refer to must outlive the reader.
  NoteReader(const ReadingContext& context, WordBook& book) : context_(context), voice_(context), book_(book) {}
  /// `lane` is the type of the lane the note is in, in place of the context's.
  [[nodiscard]] NoteReading read(std::string_view note, std::optional<NoteType> lane);

 private:
  ReadingContext context_;
  VoiceContext voice_;
  WordBook& book_;
};

}  // namespace journeylint::text
