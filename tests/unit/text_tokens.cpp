#include "text/tokens.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace journeylint::text {
namespace {

std::vector<std::string> folded(std::string_view note) {
  Tokens tokens;
  tokens.read(note);
  std::vector<std::string> out;
  for (const Token& token : tokens.all()) out.emplace_back(token.folded);
  return out;
}

using Words = std::vector<std::string>;

TEST(Tokens, WordsAreFolded) {
  EXPECT_EQ(folded("Überprüfung Straße Café IJS"), (Words{"uberprufung", "strasse", "cafe", "ijs"}));
  EXPECT_EQ(folded("won’t 't z'n"), (Words{"wont", "'", "t", "zn"}));
}

TEST(Tokens, HyphensAndDotsTieWords) {
  Tokens tokens;
  tokens.read("e-mail naar voorbeeld.nl - klaar");
  ASSERT_EQ(tokens.size(), 7U);
  EXPECT_TRUE(tokens[1].is(hyphen_before));
  EXPECT_TRUE(tokens[4].is(dot_before));
  EXPECT_EQ(tokens[5].kind, TokenKind::punct);
  EXPECT_EQ(tokens.folded(0, 1), "e mail");
}

TEST(Tokens, NumbersKeepWhatIsBetweenDigitsAndTheirOrdinalEnding) {
  EXPECT_EQ(folded("09:30 1.250,00 7/10 2e 3x 1st."), (Words{"09:30", "1.250,00", "7/10", "2", "3", "x", "1", "."}));
}

TEST(Tokens, EmojiAndSmileysAreOneToken) {
  Tokens tokens;
  tokens.read("👍🏽 👩‍💻 :-( =D https://x");
  ASSERT_GE(tokens.size(), 4U);
  EXPECT_EQ(tokens[0].kind, TokenKind::emoji);
  EXPECT_EQ(tokens[1].kind, TokenKind::emoji);
  EXPECT_EQ(tokens[2].folded, ":(");
  EXPECT_EQ(tokens[3].folded, ":)");
  EXPECT_EQ(tokens[4].folded, "https");
  EXPECT_NE(tokens[5].kind, TokenKind::emoji);
}

TEST(Tokens, PlacesAreBytesOfTheNote) {
  const std::string note = "Hé, \"Größe\"!";
  Tokens tokens;
  tokens.read(note);
  ASSERT_EQ(tokens.size(), 4U);
  EXPECT_EQ(note.substr(tokens[2].begin, tokens[2].end - tokens[2].begin), "Größe");
  EXPECT_TRUE(tokens[2].is(quoted));
  EXPECT_TRUE(tokens[2].is(umlaut));
  EXPECT_FALSE(tokens[3].is(quoted));
}

TEST(Tokens, AnUnclosedQuotationIsNone) {
  Tokens tokens;
  tokens.read("27\" scherm (nieuw");
  for (const Token& token : tokens.all()) {
    EXPECT_FALSE(token.is(quoted));
    EXPECT_FALSE(token.is(in_brackets));
  }
}

TEST(Tokens, SentencesAndLinesBeginWhereTheyBegin) {
  Tokens tokens;
  tokens.read("KPN belt. Dan\nwacht");
  EXPECT_TRUE(tokens[0].is(first_word));
  EXPECT_TRUE(tokens[0].is(all_caps));
  EXPECT_FALSE(tokens[1].is(sentence_start));
  EXPECT_TRUE(tokens[3].is(sentence_start));
  EXPECT_FALSE(tokens[3].is(line_start));
  EXPECT_TRUE(tokens[4].is(line_start));
}

TEST(Tokens, AnyBytesAreRead) {
  EXPECT_EQ(folded(std::string_view("a\0b\xFF\xC3(\xF0\x9F", 8)), (Words{"a", "b", "("}));
  EXPECT_TRUE(folded("").empty());
  EXPECT_TRUE(folded("   \xE2\x80\x8B ").empty());
}

TEST(Tokens, LongNotesAreReadUpToTheLimit) {
  std::string note;
  for (int i = 0; i < 20000; ++i) note += "woord ";
  Tokens tokens;
  tokens.read(note);
  EXPECT_EQ(tokens.size(), Tokens::kMaxTokens);
  tokens.read(std::string(100000, 'a'));
  ASSERT_EQ(tokens.size(), 1U);
  EXPECT_EQ(tokens[0].end, 100000U);
}

}  // namespace
}  // namespace journeylint::text
