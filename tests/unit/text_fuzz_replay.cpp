#include <gtest/gtest.h>

#include <cstdint>
#include <string>
#include <vector>

#include "support/read_any_text.hpp"

namespace {

/// What the fuzzer does, on inputs of every troublesome kind and on bytes from a fixed sequence; a crash fails the run.
TEST(TextFuzz, NastyNotesAreRead) {
  std::vector<std::string> notes{"",
                                 std::string(1, '\0'),
                                 "\xFF\xFE\xC3",
                                 "\xF0\x9F\x98",
                                 "\"\"\"\"((((",
                                 std::string(100000, '"'),
                                 std::string(100000, '-'),
                                 std::string(100000, 'e') + "t",
                                 "op" + std::string(200, 'a') + "t stelt op",
                                 "ge ge ge get ged gent",
                                 "1e 2de 3st 4:",
                                 ":-",
                                 ":"};
  std::string growing;
  for (int i = 0; i < 5000; ++i) growing += "Klant wordt opgesteld door, ";
  notes.push_back(growing);
  for (const std::string& note : notes) read_any_text(note);
  SUCCEED();
}

TEST(TextFuzz, RandomLookingBytesAreRead) {
  std::uint32_t state = 12345;
  const auto next = [&] { return state = state * 1664525U + 1013904223U; };
  const std::string alphabet = "aeghtdnsk .,\"(-'\n2\xC3\xBC\xE2\x80\x99\xF0\x9F\x98\x80";
  for (int round = 0; round < 3000; ++round) {
    std::string note;
    const std::size_t size = (next() >> 16U) % 60U;
    for (std::size_t i = 0; i < size; ++i) note.push_back(alphabet[(next() >> 16U) % alphabet.size()]);
    read_any_text(note);
  }
  SUCCEED();
}

}  // namespace
