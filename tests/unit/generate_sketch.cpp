#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "generate/sketch.hpp"

namespace journeylint {
namespace {

std::vector<std::string> texts(const Sketch& sketch) {
  std::vector<std::string> out;
  for (const Element& element : sketch.board.elements) out.push_back(element.text);
  return out;
}

TEST(Sketch, DoesNotMindHowItsLinesAreIndented) {
  const Sketch plain = sketch("# Op reis\n|  | Kiezen | Gaan |\n| Stappen | Leest; !Belt | Vertrekt |\n> Regen\n");
  const Sketch indented = sketch(
      "\t#\tOp reis\r\n\t|\t| Kiezen\t|\tGaan |\r\n\t| Stappen\t| Leest;\t!\tBelt | Vertrekt\t|\t\r\n\t>\tRegen\r\n");
  EXPECT_EQ(texts(indented), texts(plain));
  EXPECT_EQ(indented.marked.size(), 1U);
}

}  // namespace
}  // namespace journeylint
