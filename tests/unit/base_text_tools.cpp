#include <gtest/gtest.h>

#include <array>
#include <string>

#include "base/text_tools.hpp"

namespace journeylint {
namespace {

TEST(RepairedUtf8, KeepsWhatIsWellFormed) {
  EXPECT_EQ(repaired_utf8("plain, één, 🙂, שלום"), "plain, één, 🙂, שלום");
}

TEST(Utf8, WhatIsSoundNeedsNoRepair) {
  const std::string plain = "twenty plain letters";
  EXPECT_TRUE(is_sound_utf8(""));
  EXPECT_TRUE(is_sound_utf8(plain));
  EXPECT_TRUE(is_sound_utf8("één 🙂 en \x01 tussen twintig letters\x7F"));
  for (std::size_t at = 0; at < plain.size(); ++at) {
    for (const char bad : {'\0', '\x80', '\xFF', '\xE2'}) {
      std::string broken = plain;
      broken[at] = bad;
      EXPECT_FALSE(is_sound_utf8(broken)) << at;
      EXPECT_NE(repaired_utf8(broken), broken) << at;
    }
  }
}

TEST(RepairedUtf8, TurnsEveryBrokenByteIntoTheReplacementCharacter) {
  EXPECT_EQ(repaired_utf8("a\xFF"), "a\xEF\xBF\xBD");
  EXPECT_EQ(repaired_utf8(std::string_view("a\0b", 3)),
            "a\xEF\xBF\xBD"
            "b");
  EXPECT_EQ(repaired_utf8("\xED\xA0\x80"), "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD") << "a surrogate is no character";
  EXPECT_EQ(repaired_utf8("\xC0\xAF"), "\xEF\xBF\xBD\xEF\xBF\xBD") << "an overlong slash is no character";
  EXPECT_EQ(repaired_utf8("\xE2\x82"), "\xEF\xBF\xBD\xEF\xBF\xBD") << "cut off at the end";
}

TEST(Utf16Length, CountsUnitsAsJavaScriptDoes) {
  EXPECT_EQ(utf16_length(""), 0U);
  EXPECT_EQ(utf16_length("één"), 3U);
  EXPECT_EQ(utf16_length("🙂"), 2U);
}

TEST(Trimmed, TakesSpacesAndLineEndsFromBothEndsOnly) {
  EXPECT_EQ(trimmed(" \t\r\none  two\nthree\r\n\t "), "one  two\nthree");
  EXPECT_EQ(trimmed("één"), "één");
  EXPECT_EQ(trimmed("\xC2\xA0x"), "\xC2\xA0x") << "a hard space is meant";
  EXPECT_EQ(trimmed(" \n "), "");
  EXPECT_EQ(trimmed(""), "");
}

TEST(Fingerprint, PartsDoNotRunIntoEachOther) {
  Fingerprint joined;
  joined.add("ab");
  Fingerprint apart;
  apart.add("a");
  apart.add("b");
  EXPECT_NE(joined.hex(), apart.hex());
  EXPECT_EQ(joined.hex().size(), 16U);
}

TEST(NearestWord, FindsTheSlipOfTheFinger) {
  constexpr std::array<std::string_view, 3> known{"persona-missing", "scope-unbounded", "phase-empty"};
  EXPECT_EQ(nearest_word("persona-mising", known), "persona-missing");
  EXPECT_EQ(nearest_word("something else", known), "");
}

}  // namespace
}  // namespace journeylint
