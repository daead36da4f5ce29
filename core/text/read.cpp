#include "text/read.hpp"

#include "text/meaning.hpp"
#include "text/note_reader.hpp"
#include "text/sentence.hpp"
#include "text/voice.hpp"

namespace journeylint {

NoteReading text::NoteReader::read(std::string_view note, std::optional<NoteType> lane) {
  context_.lane = lane;
  const Sentence sentence(note, context_.board_language, book_);
  NoteReading reading;
  reading.language = sentence.language;
  reading.words = static_cast<std::uint16_t>(sentence.tokens.words());
  if (sentence.tokens.words() > 0) reading.voice = read_voice(sentence, context_, voice_);
  read_meaning(sentence, context_, reading);
  if (reading.placeholder && reading.voice) reading.voice = VoiceReading{};  // nobody has written it yet
  return reading;
}

NoteReading read_note(std::string_view text, const ReadingContext& context) {
  text::WordBook book;
  return text::NoteReader(context, book).read(text, context.lane);
}

}  // namespace journeylint
