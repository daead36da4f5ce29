#include "text/label_guess.hpp"

#include <gtest/gtest.h>

#include <string>

#include "text/edits.hpp"
#include "text/label_words.hpp"

namespace journeylint::text {
namespace {

/// The likeliest type, "-" for nothing.
std::string best(std::string_view label) {
  const LaneGuesses guesses = guess_lane(label);
  return guesses.empty() ? "-" : std::string(name_of(guesses[0].type));
}

TEST(LabelGuess, KnowsWhatTheListsKnow) {
  EXPECT_EQ(best("Pijnpunten"), "pain");
  EXPECT_EQ(best("What does the customer do?"), "step");
  EXPECT_GT(guess_lane("Pijnpunten")[0].confidence, 0.9);
}

TEST(LabelGuess, HearsPeoplesOwnWords) {
  EXPECT_EQ(best("Wat spookt er allemaal door haar hoofd"), "thought");
  EXPECT_EQ(best("Grrr…"), "pain");
  EXPECT_EQ(best("Who's on the hook for this"), "owner");
  EXPECT_EQ(best("Numbers we keep an eye on"), "kpi");
  EXPECT_EQ(best("Da knirscht es gewaltig"), "pain");
  EXPECT_EQ(best("Behind the staff door"), "backstage");
  EXPECT_EQ(best("Ce qui leur trotte dans la tête"), "thought");
}

TEST(LabelGuess, HearsFrenchQuestions) {
  EXPECT_EQ(best("Ce qui bloque"), "pain");
  EXPECT_EQ(best("Ce qui lui fait plaisir"), "gain");
  EXPECT_EQ(best("Ce qu'il lui faut"), "need");
  EXPECT_EQ(best("Ce que ça remue en elle"), "emotion");
  EXPECT_EQ(best("Par quel biais"), "channel");
  EXPECT_EQ(best("Qui tient les manettes"), "owner");
}

TEST(LabelGuess, TakesNoTwoWordsForOneOfAnotherLanguage) {
  EXPECT_EQ(best("Ce qui met en colère"), "pain");              // no "meten"
  EXPECT_EQ(best("Wer hat es im Griff"), "owner");              // no "hates"
  EXPECT_EQ(best("On s'y met"), "action");                      // no "ons"
  EXPECT_EQ(best("Mot pour mot"), "quote");                     // no moment of truth
  EXPECT_EQ(best("Sur qui elle tombe"), "touchpoint");          // nothing is sure
  EXPECT_EQ(best("Where it gets decided"), "moment-of-truth");  // no IT
  EXPECT_EQ(best("Par quelle voie"), "channel");                // no Quelle
}

TEST(LabelGuess, HearsWhoAskOnlyWhereItAsks) {
  EXPECT_EQ(best("Wie"), "owner");
  EXPECT_EQ(best("Bij wie"), "owner");
  EXPECT_EQ(best("Dans les mains de qui"), "owner");
  EXPECT_EQ(best("Läuft wie geschmiert"), "gain");
}

TEST(LabelGuess, HearsWhatAQuestionAsksForWhereItsWordsSayNothing) {
  EXPECT_EQ(best("Waar xylt ze naar"), "need");
  EXPECT_EQ(best("Waar xylt ze over"), "thought");
  EXPECT_EQ(best("Wonach xylt sie"), "need");
  EXPECT_EQ(best("Wat xylt haar"), "pain");
  EXPECT_EQ(best("Ce qui la xyle"), "pain");
  EXPECT_EQ(best("What xyls her up"), "pain");
}

TEST(LabelGuess, TakesABareWhereForLittle) {
  EXPECT_EQ(best("Waar"), "context");
  EXPECT_GT(guess_lane("Waar")[0].confidence, 0.6);
  EXPECT_LT(guess_lane("Waar xylt het")[0].confidence, 0.6);
}

TEST(LabelGuess, HearsToWhomSomethingMatters) {
  EXPECT_EQ(best("Wat is belangrijk voor haar"), "need");
  EXPECT_EQ(best("Was ist ihr wichtig"), "need");
  EXPECT_EQ(best("Ce qui compte pour eux"), "need");
  EXPECT_EQ(best("Hoe belangrijk"), "priority");
}

TEST(LabelGuess, TellsAnOpenQuestionFromAnAssumption) {
  EXPECT_EQ(best("What nobody knows"), "question");
  EXPECT_EQ(best("We weten het nog niet"), "question");
  EXPECT_EQ(best("Not sure yet"), "assumption");
  EXPECT_EQ(best("We think but don't know"), "assumption");
}

TEST(LabelGuess, TellsWhoActs) {
  EXPECT_EQ(best("Wat ze hier doen"), "step");
  EXPECT_EQ(best("Wat we hier doen"), "backstage");
  EXPECT_EQ(best("Was das Personal dabei tut"), "frontstage");
  EXPECT_EQ(best("What we think they think"), "assumption");
  EXPECT_EQ(best("What our guests do"), "step");
  EXPECT_EQ(best("What gets in Tom's way?"), "pain");
}

TEST(LabelGuess, FindsTheHeadOfAPhrase) {
  EXPECT_EQ(best("Ideas to fix the problem"), "idea");
  EXPECT_EQ(best("Fragen in ihrem Kopf"), "question");
  EXPECT_EQ(best("Verbesserungsideen"), "idea");
  EXPECT_EQ(best("Gevoelsmetertje"), "emotion");
}

TEST(LabelGuess, HearsWhetherWeAskOrSay) {
  EXPECT_EQ(best("Hoe zouden wij…?"), "opportunity");
  EXPECT_EQ(best("We could…"), "idea");
}

TEST(LabelGuess, ForgivesMistypedWords) {
  EXPECT_EQ(best("Frustartions of the guest"), "pain");
  EXPECT_EQ(best("Gedachtne van de gast"), "thought");
}

TEST(LabelGuess, ReadsEmoji) {
  EXPECT_EQ(best("💡"), "idea");
  EXPECT_EQ(best("😀 😐 😡"), "emotion");
  EXPECT_EQ(best("???"), "question");
}

TEST(LabelGuess, SaysLessWhereMoreSpeaks) {
  const LaneGuesses guesses = guess_lane("Gokken we of weten we het");
  ASSERT_GT(guesses.size(), 1U);
  EXPECT_LT(guesses[0].confidence, 0.85);
  EXPECT_GE(guesses[0].confidence, guesses[1].confidence);
}

TEST(LabelGuess, SaysNothingWhereNothingSpeaks) {
  EXPECT_EQ(best(""), "-");
  EXPECT_EQ(best("Xylofoon"), "-");
  EXPECT_EQ(best("\xff\xc3"), "-");
}

TEST(LabelWords, DropArticlesAndSplitElisions) {
  const LabelWords label("Les idées d'Anna (qu'on teste)?");
  ASSERT_EQ(label.size(), 5U);
  EXPECT_EQ(label.folded(0), "idees");
  EXPECT_EQ(label.folded(1), "anna");
  EXPECT_TRUE(label[1].link);
  EXPECT_EQ(label.folded(2), "qu");
  EXPECT_TRUE(label[4].bracket);
  EXPECT_TRUE(label.asks());
}

TEST(LabelWords, ReadTextsOfAnyLength) {
  EXPECT_LE(LabelWords(std::string(5000, 'x')).size(), 1U);
  EXPECT_EQ(LabelWords("one two three four five six seven eight nine ten eleven twelve a b c d e f").size(), 14U);
}

TEST(Edits, CountSwappedNeighboursOnce) {
  EXPECT_TRUE(edits_apart("gaols", "goals", 1));
  EXPECT_TRUE(edits_apart("idee", "ideeen", 2));
  EXPECT_FALSE(edits_apart("idee", "ideeen", 1));
  EXPECT_FALSE(edits_apart("need", "goal", 2));
}

}  // namespace
}  // namespace journeylint::text
