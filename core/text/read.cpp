#include "text/read.hpp"

#include "text/meaning.hpp"
#include "text/sentence.hpp"
#include "text/voice.hpp"

namespace journeylint {

NoteReading read_note(std::string_view text, const ReadingContext& context) {
  const text::Sentence sentence(text, context.board_language);
  NoteReading reading;
  reading.language = sentence.language;
  reading.words = static_cast<std::uint16_t>(sentence.tokens.words());
  if (sentence.tokens.words() > 0) reading.voice = text::read_voice(sentence, context, text::VoiceContext(context));
  text::read_meaning(sentence, context, reading);
  return reading;
}

}  // namespace journeylint
