#include "text/emotion.hpp"

#include <gtest/gtest.h>

#include <string>

namespace journeylint::text {
namespace {

constexpr double kNothing = 99;

double valence(std::string_view note, EmotionContext context = EmotionContext::asked) {
  const auto reading = read_emotion(Sentence(note, Language::und), context);
  return reading ? reading->valence : kNothing;
}

std::string cue(std::string_view note) {
  const auto reading = read_emotion(Sentence(note, Language::und), EmotionContext::asked);
  if (!reading || !reading->cue) return "-";
  return std::string(note.substr(reading->cue->begin, reading->cue->end - reading->cue->begin));
}

TEST(Emotion, WordsOfThreeLanguages) {
  EXPECT_EQ(valence("is apetrots en dolblij"), 2);
  EXPECT_EQ(valence("opgelucht na het gesprek"), 1);
  EXPECT_EQ(valence("zenuwachtig voor de intake"), -1);
  EXPECT_EQ(valence("furious about the fee"), -2);
  EXPECT_EQ(valence("genervt von der Warteschleife"), -1);
  EXPECT_EQ(valence("begeistert vom Ausblick"), 2);
  EXPECT_EQ(valence("mwah"), 0);
}

TEST(Emotion, NegationTurnsIt) {
  EXPECT_EQ(valence("niet echt blij"), -1);
  EXPECT_EQ(valence("totaal niet blij"), -2);
  EXPECT_EQ(valence("not worried any more"), 1);
  EXPECT_EQ(valence("gar nicht zufrieden"), -2);
  EXPECT_EQ(valence("zonder stress naar huis"), 1);
}

TEST(Emotion, PhrasesThatBendWhatFollows) {
  EXPECT_EQ(valence("allesbehalve gerust"), -1);
  EXPECT_EQ(valence("verre van tevreden"), -1);
  EXPECT_EQ(valence("far from satisfied"), -1);
  EXPECT_EQ(valence("anything but calm"), -1);
  EXPECT_EQ(valence("alles andere als froh"), -1);
  EXPECT_EQ(valence("een beetje ongerust"), -1);
  EXPECT_EQ(valence("no problem, happy"), 2);
  EXPECT_EQ(valence("niet meer zenuwachtig"), 1);
}

TEST(Emotion, NeverBeforeIsMostOfAll) {
  EXPECT_EQ(valence("never felt so welcome"), 2);
  EXPECT_EQ(valence("nog nooit zo bang geweest"), -2);
  EXPECT_EQ(valence("so zufrieden wie noch nie"), 2);
  EXPECT_EQ(valence("tevreden als nooit tevoren"), 2);
  EXPECT_EQ(valence("nie so richtig zufrieden"), -1);
  EXPECT_EQ(valence("never happy here"), -1);
}

TEST(Emotion, WhatIsLostIsGoodNoMore) {
  EXPECT_EQ(valence("vertrouwen kwijt"), -1);
  EXPECT_EQ(valence("lost all hope"), -1);
  EXPECT_EQ(valence("verliert die Geduld"), -1);
  EXPECT_EQ(valence("Zuversicht verloren"), -1);
  EXPECT_EQ(valence("Hoffnung schwindet"), -1);
  EXPECT_EQ(valence("boosheid zakt"), -1);
}

TEST(Emotion, WordsBesideAFeeling) {
  EXPECT_EQ(valence("super irritant"), -2);
  EXPECT_EQ(valence("super"), 2);
  EXPECT_EQ(valence("calm again"), 1);
  EXPECT_EQ(valence("again?"), -1);
}

TEST(Emotion, IdiomsMixedFeelingsAndFrench) {
  EXPECT_EQ(valence("loopt op een roze wolk"), 2);
  EXPECT_EQ(valence("walking on air"), 2);
  EXPECT_EQ(valence("mit den Nerven am Ende"), -2);
  EXPECT_EQ(valence("ziet door de bomen het bos niet meer"), -1);
  EXPECT_EQ(valence("can't see the wood for the trees"), -1);
  EXPECT_EQ(valence("sieht vor lauter Bäumen nichts, ratlos"), -1);
  EXPECT_EQ(valence("rassurée"), 1);
  EXPECT_EQ(valence("pas très contente"), -1);
  EXPECT_EQ(valence("pas rassurée"), -1);
  EXPECT_EQ(valence("pas inquiète"), 1);
}

TEST(Emotion, StrengthAndContrast) {
  EXPECT_EQ(valence("heel onzeker"), -2);
  EXPECT_EQ(valence("een beetje boos"), -1);
  EXPECT_EQ(valence("bang maar ook trots"), 0);
  EXPECT_EQ(valence("te ingewikkeld"), -1);
  EXPECT_EQ(valence("too many forms"), -1);
  EXPECT_EQ(valence("te betalen"), kNothing);
}

TEST(Emotion, SignsScoresAndFaces) {
  EXPECT_EQ(valence("++"), 2);
  EXPECT_EQ(valence("−"), -1);
  EXPECT_EQ(valence("+/-"), 0);
  EXPECT_EQ(valence("2/5"), -1);
  EXPECT_EQ(valence("cijfer 8,5"), 2);
  EXPECT_EQ(valence("3 out of 10"), -2);
  EXPECT_EQ(valence("1 ster"), -2);
  EXPECT_EQ(valence("⭐⭐⭐⭐"), 1);
  EXPECT_EQ(valence("-2"), -2);
  EXPECT_EQ(valence("4"), 1);
  EXPECT_EQ(valence(":-("), -1);
  EXPECT_EQ(valence("🤬🤬"), -2);
}

TEST(Emotion, StaysSilentAmongSteps) {
  EXPECT_EQ(valence("Wacht lang op de monteur", EmotionContext::not_asked), kNothing);
  EXPECT_EQ(valence("3", EmotionContext::not_asked), kNothing);
  EXPECT_EQ(valence("Leest de nieuwe brief", EmotionContext::not_asked), kNothing);
  EXPECT_EQ(valence("Is woedend over de rekening", EmotionContext::not_asked), -2);
  EXPECT_EQ(valence("Pays the invoice"), kNothing);
}

TEST(Emotion, FacesAndStarsOfSigns) {
  EXPECT_EQ(valence(":'("), -1);
  EXPECT_EQ(valence(":-/"), -1);
  EXPECT_EQ(valence(":-|"), 0);
  EXPECT_EQ(valence("^^"), 1);
  EXPECT_EQ(valence("*****"), 2);
  EXPECT_EQ(valence("*"), kNothing);
  EXPECT_EQ(valence("NPS 3"), -2);
}

TEST(Emotion, MarksItsWords) {
  EXPECT_EQ(cue("voelt zich machteloos aan de balie"), "machteloos");
  EXPECT_EQ(cue("score: 9/10"), "9/10");
}

TEST(Emotion, BearsAnyBytes) {
  for (int byte = 0; byte < 256; ++byte) {
    const std::string text(3, static_cast<char>(byte));
    const double read = valence(text);
    EXPECT_TRUE(read == kNothing || (read >= -2 && read <= 2)) << byte;
  }
  EXPECT_EQ(valence(""), kNothing);
}

}  // namespace
}  // namespace journeylint::text
