#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <string>

#include "report/escape.hpp"
#include "report/write.hpp"
#include "support/report_sample.hpp"

namespace journeylint {
namespace {

using testing::analysis_saying;
using testing::small_analysis;

std::string text_in(const Analysis& analysis, std::string_view format) {
  const Result<std::string> text = written(analysis, format);
  EXPECT_TRUE(text) << format;
  return text ? text.value() : std::string();
}

bool has(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

std::size_t count(std::string_view text, std::string_view part) {
  std::size_t out = 0;
  for (std::size_t at = text.find(part); at != std::string_view::npos; at = text.find(part, at + 1)) ++out;
  return out;
}

constexpr std::array<std::string_view, 5> kFormats{"csv", "mermaid", "markdown", "svg", "html"};

TEST(Exports, RefuseAFormatNobodyKnows) {
  const Result<std::string> answer = written(small_analysis(), "pdf");
  ASSERT_FALSE(answer);
  EXPECT_EQ(answer.error().code, "unknown-format");
}

TEST(Exports, NeverNameAuthors) {
  for (const std::string_view format : kFormats)
    EXPECT_FALSE(has(text_in(small_analysis(), format), "Secret")) << format;
}

TEST(Exports, HoldEveryNote) {
  const Analysis analysis = small_analysis();
  for (const std::string_view format : {"svg", "html"}) {
    const std::string text = text_in(analysis, format);
    for (const Note& note : analysis.journeys.journeys[0].notes)
      EXPECT_TRUE(has(text, "<title>" + markup_escaped(note.text) + "</title>")) << format << ": " << note.text;
  }
  const std::string rows = text_in(analysis, "csv");
  EXPECT_EQ(count(rows, "\r\n"), 1 + analysis.journeys.journeys[0].notes.size());
}

TEST(Exports, OfNothingSaySo) {
  Analysis none;
  for (const std::string_view format : kFormats) EXPECT_FALSE(text_in(none, format).empty()) << format;
  EXPECT_TRUE(has(text_in(none, "svg"), "No customer journey was found"));
  EXPECT_TRUE(has(text_in(none, "html"), "No customer journey was found"));
}

TEST(Exports, OfAnEmptyJourneyStand) {
  Analysis analysis = small_analysis();
  Journey& journey = analysis.journeys.journeys[0];
  journey = Journey{};
  analysis.lint.findings.clear();
  for (const std::string_view format : kFormats) EXPECT_FALSE(text_in(analysis, format).empty()) << format;
  journey.notes.resize(3);
  journey.orientation = Orientation::freeform;
  for (const std::string_view format : kFormats) EXPECT_FALSE(text_in(analysis, format).empty()) << format;
}

TEST(Exports, LetNoMarkupThrough) {
  const std::string hostile =
      "</title></svg><script>alert(1)</script><img src=x onerror=\"a()\">&amp;'\x01\xEF\xBF\xBF";
  const Analysis analysis = analysis_saying(hostile);
  for (const std::string_view format : {"svg", "html"}) {
    const std::string text = text_in(analysis, format);
    EXPECT_FALSE(has(text, "<script")) << format;
    EXPECT_FALSE(has(text, "<img")) << format;
    EXPECT_FALSE(has(text, "onerror=\"")) << format;
    EXPECT_FALSE(has(text, "\x01")) << format;
    EXPECT_FALSE(has(text, "\xEF\xBF\xBF")) << format;
    EXPECT_TRUE(has(text, "&lt;script&gt;alert(1)")) << format;
    EXPECT_TRUE(has(text, "&amp;amp;")) << format;
  }
}

TEST(Exports, AskForNothingFromElsewhere) {
  for (const std::string_view format : {"svg", "html"}) {
    const std::string text = text_in(small_analysis(), format);
    EXPECT_EQ(count(text, "http"), count(text, "http://www.w3.org/2000/svg") + count(text, "http-equiv")) << format;
    EXPECT_FALSE(has(text, "href")) << format;
    EXPECT_FALSE(has(text, "src=")) << format;
    EXPECT_FALSE(has(text, "@import")) << format;
  }
}

TEST(Csv, NeutralisesFormulas) {
  for (const std::string_view start : {"=1+1", "+31", "-2", "@SUM(A1)", "\t=1", "\uFF1D1"}) {
    const std::string rows = text_in(analysis_saying(std::string(start)), "csv");
    EXPECT_TRUE(has(rows, ",'" + std::string(start) + ",")) << start;
    EXPECT_FALSE(has(rows, "," + std::string(start) + ",")) << start;
  }
  EXPECT_TRUE(has(text_in(small_analysis(), "csv"), ",-1.5,")) << "numbers of ours stay numbers";
}

TEST(Csv, QuotesWhatBreaksACell) {
  const std::string rows = text_in(analysis_saying("a,\"b\"\nc"), "csv");
  EXPECT_TRUE(has(rows, ",step,\"a,\"\"b\"\"\nc\","));
  EXPECT_EQ(rows.substr(0, 3), "\xEF\xBB\xBF");
}

TEST(Mermaid, KeepsItsOwnSignsOutOfNames) {
  const std::string text = text_in(analysis_saying("title: a;b #c %%d\n{e}, <f>"), "mermaid");
  EXPECT_TRUE(has(text, "“title#58; a#59;b #35;c #37;#37;d #123;e#125;#44; #60;f#62;”: 2: “title#58; a”"));
}

TEST(Mermaid, ScoresStepsByTheMoodOfTheirPhase) {
  const std::string text = text_in(small_analysis(), "mermaid");
  EXPECT_TRUE(has(text, "  section 1. Before\n    Looks for a mender#58; near home: 2: Mila\n"));
  EXPECT_TRUE(has(text, "    Till books the repair: 4: Mila\n"));
}

TEST(Markdown, LetsNothingOnANoteBecomeAMark) {
  const std::string text = text_in(analysis_saying("<b>*x*</b> [y](https://z) `q` | w\n# h @me"), "markdown");
  EXPECT_TRUE(has(text, "\\<b\\>\\*x\\*\\</b\\> \\[y\\](https\\://z) \\`q\\` \\| w \\# h \\@me"));
  EXPECT_FALSE(has(text, "<b>"));
  EXPECT_TRUE(has(text_in(analysis_saying("1. x"), "markdown"), "- [ ] 1\\. x"));
  EXPECT_TRUE(has(text_in(analysis_saying("- x"), "markdown"), "- [ ] \\- x"));
}

TEST(Markdown, NamesOwnersDaysAndReasons) {
  const std::string text = text_in(small_analysis(), "markdown");
  EXPECT_TRUE(has(text, "| Text when ready (Bo, 1 May) | Bo | 1 May | 2\\. At the shop |"));
  EXPECT_TRUE(has(text, "| Lend a bike | nobody yet | no date yet | 2\\. At the shop |"));
  EXPECT_TRUE(has(text, "Reason: Agreed in the room (2027-02-01)"));
  EXPECT_LT(text.find("**No end**"), text.find("**Told from inside**"));
}

TEST(Html, IsInTheLanguageOfMessages) {
  Analysis analysis = small_analysis();
  analysis.language = Language::nl;
  const std::string text = text_in(analysis, "html");
  EXPECT_TRUE(has(text, "<html lang=\"nl\">"));
  EXPECT_TRUE(has(text, "<h2>Bevindingen</h2>"));
  EXPECT_FALSE(has(text, "<h2>Findings</h2>"));
}

}  // namespace
}  // namespace journeylint
