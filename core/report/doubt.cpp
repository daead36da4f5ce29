#include "report/doubt.hpp"

namespace journeylint {
namespace {

constexpr std::size_t kOneIn = 3;

}  // namespace

Doubt doubt_of(const Journey& journey) {
  Doubt doubt;
  for (const Note& note : journey.notes) {
    if (note.confidence < kSure) ++doubt.notes;
  }
  if (journey.confidence < kSure || (doubt.notes > 0 && doubt.notes * kOneIn >= journey.notes.size()))
    doubt.whole = Doubt::Whole::doubtful;
  return doubt;
}

}  // namespace journeylint
