#include "text/persona.hpp"

#include <gtest/gtest.h>

namespace journeylint::text {
namespace {

std::optional<PersonaReading> read(std::string_view note, PersonaContext context = PersonaContext::card) {
  return read_persona(Sentence(note, Language::und), context);
}

TEST(Persona, Everybody) {
  for (const char* note : {"alle huurders", "the average passenger", "Endkunden", "people", "wie dan ook",
                           "new customers", "jeder Nutzer", "Persona 4", "B2B", "burgers"}) {
    ASSERT_TRUE(read(note)) << note;
    EXPECT_EQ(read(note)->kind, PersonaKind::generic) << note;
  }
}

TEST(Persona, Somebody) {
  for (const char* note :
       {"Yvonne, 58, hovenier met een eigen busje", "Retired bus driver, hates apps", "Familie Kolk met drie pubers",
        "Kfz-Meister, 44, kaum Zeit", "eerstejaars student op kamers in Delft", "Ali (23) – fietskoerier"}) {
    ASSERT_TRUE(read(note)) << note;
    EXPECT_EQ(read(note)->kind, PersonaKind::specific) << note;
  }
}

TEST(Persona, FieldsOfACard) {
  const auto card = read(
      "Marit, 37, kapster\nalleenstaand, twee kinderen\nDoel: op tijd thuis\nBehoefte: weten waar ze aan toe is\n"
      "verwacht: belletje vooraf");
  ASSERT_TRUE(card);
  EXPECT_EQ(card->name, "Marit");
  EXPECT_EQ(card->age, "37");
  EXPECT_EQ(card->goal, "op tijd thuis");
  EXPECT_EQ(card->need, "weten waar ze aan toe is");
  EXPECT_EQ(card->expectation, "belletje vooraf");
  EXPECT_NE(card->situation.find("kapster"), std::string::npos);
  EXPECT_NE(card->situation.find("twee kinderen"), std::string::npos);
}

TEST(Persona, LabelsOfACardAreNoNames) {
  for (const char* card : {"\u2026\nAge: \u2026\nSituation: \u2026\nGoal: \u2026\nNeed: \u2026",
                           "\u2026\nLeeftijd: \u2026\nSituatie: \u2026\nDoel: \u2026\nBehoefte: \u2026"}) {
    const auto unfilled = read(card, PersonaContext::card);
    ASSERT_TRUE(unfilled);
    EXPECT_EQ(unfilled->name, "") << card;
  }
  const auto filled = read("Priya (41)\nGoal: a quiet house", PersonaContext::card);
  ASSERT_TRUE(filled);
  EXPECT_EQ(filled->name, "Priya");
}

TEST(Persona, ANoteIsNoPersona) {
  EXPECT_FALSE(read("Belt drie keer naar de balie", PersonaContext::note));
  EXPECT_FALSE(read("Registreert de melding in het systeem", PersonaContext::note));
  ASSERT_TRUE(read("iedereen", PersonaContext::note));
}

TEST(Persona, MarksTheWordForEverybody) {
  const auto reading = read("alle klanten");
  ASSERT_TRUE(reading && reading->cue);
  EXPECT_EQ(reading->cue->begin, 5U);
  EXPECT_EQ(reading->cue->end, 12U);
}

}  // namespace
}  // namespace journeylint::text
