#include "support/read_any_text.hpp"

#include <cstddef>
#include <cstdlib>

#include "text/label_guess.hpp"
#include "text/read.hpp"

namespace {

void require(bool holds) {
  if (!holds) std::abort();
}

}  // namespace

void read_any_text(std::string_view bytes) {
  journeylint::ReadingContext context;
  const std::size_t half = bytes.size() / 2;
  context.persona = bytes.substr(half);
  const std::string_view names[] = {bytes.substr(0, half)};
  context.customer_names = names;
  const auto reading = journeylint::read_note(bytes, context);
  if (reading.voice) {
    require(reading.voice->score >= 0 && reading.voice->score <= 1);
    if (reading.voice->cue) {
      require(reading.voice->cue->begin < reading.voice->cue->end && reading.voice->cue->end <= bytes.size());
    }
  }
  require(journeylint::read_note(bytes, context).words == reading.words);
  for (const journeylint::text::LaneGuess& guess : journeylint::text::guess_lane(bytes)) {
    require(guess.confidence > 0 && guess.confidence < 1);
  }
}
