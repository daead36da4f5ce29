#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "text/colour_words.hpp"

namespace journeylint::text {
namespace {

using Read = std::vector<std::pair<Hue, std::string>>;

Read read(const std::string& text) {
  Read out;
  for (const ColourMeaning& m : colour_meanings(text)) out.emplace_back(m.hue, text.substr(m.begin, m.end - m.begin));
  return out;
}

TEST(ColourWords, ATextMayExplainOneColourOrSeveral) {
  EXPECT_EQ(read("geel = wat doet de klant"), (Read{{Hue::yellow, "wat doet de klant"}}));
  EXPECT_EQ(read("Yellow = they do   red = ouch   green: nice"),
            (Read{{Hue::yellow, "they do"}, {Hue::red, "ouch"}, {Hue::green, "nice"}}));
  EXPECT_EQ(read("Legende\ngrün -> Chancen\nblaue Zettel = Kanal"),
            (Read{{Hue::green, "Chancen"}, {Hue::blue, "Kanal"}}));
  EXPECT_EQ(read("rose = irritants / vert → idées"), (Read{{Hue::pink, "irritants"}, {Hue::green, "idées"}}));
  EXPECT_EQ(read("roze briefjes: pijn, paarse post-its: vragen"), (Read{{Hue::pink, "pijn"}, {Hue::purple, "vragen"}}));
}

TEST(ColourWords, TheColourMayStandBehindWhatItMeans) {
  EXPECT_EQ(read("wat doen ze (geel)"), (Read{{Hue::yellow, "wat doen ze"}}));
  EXPECT_EQ(read("Key: they do (yellow notes), ouch (red); nice (green)"),
            (Read{{Hue::yellow, "they do"}, {Hue::red, "ouch"}, {Hue::green, "nice"}}));
  EXPECT_EQ(read("Schritte = gelb\nChancen = grüne Zettel"),
            (Read{{Hue::yellow, "Schritte"}, {Hue::green, "Chancen"}}));
  EXPECT_EQ(read("irritants → rose, idées : vert"), (Read{{Hue::pink, "irritants"}, {Hue::green, "idées"}}));
}

TEST(ColourWords, OtherTextsExplainNone) {
  for (const std::string text :
       {"", "=", "red", "red =", "rode stip = grootste ergernis", "paints the fence red: twice",
        "a red car = expensive", "sees red", "picks one (the red car)", "one (red", "= red", "(red)", "http://blue",
        "\xFF\xFE = \xC3"}) {
    EXPECT_TRUE(read(text).empty()) << text;
  }
}

TEST(ColourWords, NamesMeanPaleAndStrongColours) {
  EXPECT_LT(distance_squared(Hue::yellow, 0xFFEC99), distance_squared(Hue::orange, 0xFFEC99));
  EXPECT_LT(distance_squared(Hue::green, 0x8CE99A), distance_squared(Hue::blue, 0x8CE99A));
  EXPECT_LT(distance_squared(Hue::red, 0xFFC9C9), distance_squared(Hue::blue, 0xFFC9C9));
  EXPECT_EQ(distance_squared(Hue::white, 0xFFFFFF), 0);
}

}  // namespace
}  // namespace journeylint::text
