#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "text/language.hpp"
#include "text/morphology.hpp"
#include "text/sentence.hpp"

namespace journeylint::text {
namespace {

/// What the lexicon says of one word in one language, whatever its bending.
Features features(std::string_view word, Language language) {
  return Sentence(word, language).tokens[0].features;
}

Form form(std::string_view word, Language language) {
  const Sentence sentence(word, language);
  return sentence.tokens[0].senses[language_slot(language)].form;
}

TEST(Lexicon, EveryWordIsFoundAgain) {
  EXPECT_TRUE(find_word("klant").known());
  EXPECT_TRUE(find_word("zorgverzekeraar").sets[0] == 0);
  EXPECT_FALSE(find_word("").known());
  EXPECT_FALSE(find_word("\xFF\xFF").known());
  EXPECT_FALSE(find_word("klan").known());
}

TEST(Morphology, DutchVerbs) {
  for (const char* word : {"registreert", "geregistreerd", "registreerde", "registreer"}) {
    EXPECT_TRUE(features(word, Language::nl).has(Feature::verb_org_strong)) << word;
  }
  EXPECT_EQ(form("registreert", Language::nl), Form::finite);
  EXPECT_EQ(form("geregistreerd", Language::nl), Form::participle);
  EXPECT_EQ(form("verwerkt", Language::nl), Form::finite_or_participle);
  EXPECT_EQ(form("opgesteld", Language::nl), Form::participle);
  EXPECT_EQ(form("weggezet", Language::nl), Form::participle);
  EXPECT_TRUE(features("leest", Language::nl).has(Feature::verb_customer));
  EXPECT_TRUE(features("gekocht", Language::nl).has(Feature::verb_customer_strong));
}

TEST(Morphology, GermanVerbs) {
  EXPECT_TRUE(features("validiert", Language::de).has(Feature::verb_org_strong));
  EXPECT_EQ(form("freigeschaltet", Language::de), Form::participle);
  EXPECT_TRUE(features("freizuschalten", Language::de).has(Feature::verb_org_strong));
  EXPECT_TRUE(features("vergleicht", Language::de).has(Feature::verb_customer_strong));
  EXPECT_TRUE(features("pruefung", Language::de).has(Feature::process_noun));
}

TEST(Morphology, EnglishVerbs) {
  EXPECT_EQ(form("validates", Language::en), Form::finite);
  EXPECT_EQ(form("validated", Language::en), Form::past);
  EXPECT_EQ(form("processing", Language::en), Form::base) << "a noun of its own";
  EXPECT_EQ(form("shipping", Language::en), Form::base) << "a department";
  EXPECT_EQ(form("stopped", Language::en), Form::past);
  EXPECT_TRUE(features("bought", Language::en).has(Feature::verb_customer_strong));
}

TEST(Morphology, NounsAndCompounds) {
  EXPECT_TRUE(features("facturen", Language::nl).has(Feature::shared_object));
  EXPECT_TRUE(features("brieven", Language::nl).has(Feature::shared_object));
  EXPECT_TRUE(features("klantenserviceafdeling", Language::nl).has(Feature::department));
  EXPECT_TRUE(features("Verträge", Language::de).has(Feature::shared_object));
  EXPECT_TRUE(features("Kundendienstmitarbeiterin", Language::de).has(Feature::role_organisation));
}

TEST(Morphology, OneWrongLetterInALongWordIsForgiven) {
  EXPECT_EQ(form("medewreker", Language::nl), Form::typo);
  EXPECT_EQ(form("custmoer", Language::en), Form::typo);
  EXPECT_EQ(form("klnat", Language::nl), Form::none) << "too short to guess";
}

TEST(Morphology, SplitVerbsAreJoined) {
  EXPECT_TRUE(features_of(join_particle("op", "stelt", Language::nl).set).has(Feature::verb_org_strong));
  EXPECT_TRUE(features_of(join_particle("ein", "gibt", Language::de).set).has(Feature::verb_customer));
}

TEST(Sentence, PhrasesStandForTheirFirstWord) {
  const Sentence sentence("Customer service calls", Language::en);
  EXPECT_EQ(sentence.tokens[0].phrase, 2);
  EXPECT_TRUE(sentence.tokens[0].has(Feature::department));
}

TEST(Language, IsToldFromWords) {
  const auto tell = [](std::string_view note) { return Sentence(note, Language::und).language; };
  EXPECT_EQ(tell("De klant wacht op een reactie"), Language::nl);
  EXPECT_EQ(tell("Waits for the courier"), Language::en);
  EXPECT_EQ(tell("Wartet auf den Paketboten"), Language::de);
  EXPECT_EQ(tell("Größe wählen"), Language::de);
  EXPECT_EQ(tell("12 🙂"), Language::und);
}

TEST(Language, TheBoardSettlesDoubtAndNoMore) {
  EXPECT_EQ(Sentence("Team lunch", Language::nl).language, Language::nl);
  EXPECT_EQ(Sentence("Waits for the courier at home", Language::nl).language, Language::en);
}

void expect_same(const Sentence& a, const Sentence& b) {
  ASSERT_EQ(a.tokens.size(), b.tokens.size());
  EXPECT_EQ(a.language, b.language);
  for (std::size_t i = 0; i < a.tokens.size(); ++i) {
    const Token& x = a.tokens[i];
    const Token& y = b.tokens[i];
    EXPECT_EQ(x.features.low, y.features.low) << x.folded;
    EXPECT_EQ(x.features.high, y.features.high) << x.folded;
    EXPECT_EQ(x.form, y.form) << x.folded;
    EXPECT_EQ(x.phrase, y.phrase) << x.folded;
    for (std::size_t language = 0; language < kLanguages; ++language) {
      EXPECT_EQ(x.senses[language].set, y.senses[language].set) << x.folded;
    }
  }
}

TEST(WordBook, SaysOfAWordWhatLookingItUpAgainWouldSay) {
  WordBook book;
  for (int round = 0; round < 80; ++round) {
    // New words every round make the book grow; the others were met before, in notes of another language too.
    const std::string own = "woord" + std::string(static_cast<std::size_t>(round % 70), 'x');
    const std::string notes[] = {"Klant klaagt over de kapotte factuur " + own, own + " waits for the courier again",
                                 "Bekommt 24 Rechnungen vom Kundendienst", "Registreerde klachtafhandling"};
    for (const std::string& note : notes) {
      for (const Language language : {Language::und, Language::nl, Language::de}) {
        expect_same(Sentence(note, language, book), Sentence(note, language));
      }
    }
  }
}

TEST(WordBook, KeepsEveryWordApart) {
  WordBook book;
  std::vector<std::uint32_t> numbers;
  for (int i = 0; i < 500; ++i) numbers.push_back(book.find("w" + std::to_string(i)));
  for (int i = 0; i < 500; ++i) EXPECT_EQ(book.find("w" + std::to_string(i)), numbers[static_cast<std::size_t>(i)]);
  std::sort(numbers.begin(), numbers.end());
  EXPECT_EQ(std::unique(numbers.begin(), numbers.end()), numbers.end());
}

}  // namespace
}  // namespace journeylint::text
