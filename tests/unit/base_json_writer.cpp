#include "base/json_writer.hpp"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

namespace journeylint {
namespace {

std::string text(std::string_view value) {
  JsonWriter out;
  out.text(value);
  return std::move(out).take();
}

std::string score(double value) {
  JsonWriter out;
  out.score(value);
  return std::move(out).take();
}

TEST(JsonWriter, PutsCommasBetweenValuesAndNowhereElse) {
  JsonWriter out;
  out.begin_object().key("a").begin_array().whole(1).whole(-2).begin_object().end_object().end_array();
  out.key("b").null().key("c").begin_array().end_array().key("d").raw("true").end_object();
  EXPECT_EQ(std::move(out).take(), R"({"a":[1,-2,{}],"b":null,"c":[],"d":true})");
}

TEST(JsonWriter, WritesAnyTextSoThatItReadsBackAsItWas) {
  for (const std::string value : {"plain", "", "\"quoted\" \\ and\nnew\tline\r\b\f", "één 🙂 שלום",
                                  "\x01\x1F\x7F", ":", "{", "a,[", "</script>", "ends with a quote\""}) {
    EXPECT_EQ(nlohmann::json::parse(text(value)).get<std::string>(), value) << text(value);
    EXPECT_EQ(text(value), nlohmann::json(value).dump()) << "as other writers of JSON do";
  }
}

TEST(JsonWriter, WritesBrokenTextAsReplacementCharacters) {
  EXPECT_EQ(text("a\xFF\"b"), "\"a\xEF\xBF\xBD\\\"b\"");
  EXPECT_EQ(text(std::string_view("a\0b", 3)),
            "\"a\xEF\xBF\xBD"
            "b\"");
}

TEST(JsonWriter, RoundsScoresToThreeDecimals) {
  EXPECT_EQ(score(0), "0.0");
  EXPECT_EQ(score(1), "1.0");
  EXPECT_EQ(score(0.95), "0.95");
  EXPECT_EQ(score(0.0005), "0.001");
  EXPECT_EQ(score(2.0 / 3.0), "0.667");
  EXPECT_EQ(score(-1.25), "-1.25");
  EXPECT_EQ(score(-0.0001), "0.0") << "nothing is never less than nothing";
}

}  // namespace
}  // namespace journeylint
