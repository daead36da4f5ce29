#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>

#include "report/write.hpp"
#include "support/report_sample.hpp"

/// The exports of a small analysis, byte for byte. `JOURNEYLINT_GOLDEN=update` writes what is written now, for people
/// to look at before they commit it.

namespace journeylint {
namespace {

std::string file_of(const std::string& name) {
  return std::string(JOURNEYLINT_SOURCE) + "/tests/golden/" + name;
}

void expect_golden(const Analysis& analysis, std::string_view format, const std::string& name) {
  const Result<std::string> text = written(analysis, format);
  ASSERT_TRUE(text);
  const char* update = std::getenv("JOURNEYLINT_GOLDEN");
  if (update != nullptr && std::string_view(update) == "update") {
    std::ofstream(file_of(name), std::ios::binary) << text.value();
    return;
  }
  std::ifstream in(file_of(name), std::ios::binary);
  ASSERT_TRUE(in.is_open()) << name << " is missing";
  const std::string known((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
  EXPECT_EQ(text.value(), known) << name;
}

TEST(Golden, EveryFormat) {
  const Analysis analysis = testing::small_analysis();
  for (const std::string format : {"csv", "mermaid", "markdown", "svg", "html"})
    expect_golden(analysis, format, "small." + format);
}

TEST(Golden, DutchMarkdown) {
  Analysis analysis = testing::small_analysis();
  analysis.language = Language::nl;
  expect_golden(analysis, "markdown", "small-nl.markdown");
}

}  // namespace
}  // namespace journeylint
