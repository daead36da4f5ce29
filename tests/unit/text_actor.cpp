#include <gtest/gtest.h>

#include <string>

#include "text/actor.hpp"

namespace journeylint::text {
namespace {

bool is_person(const std::string& label) {
  return names_person(Sentence(label, Language::und));
}

std::optional<NoteType> part(const std::string& label) {
  return part_of_organisation(Sentence(label, Language::und));
}

TEST(TextActor, SomebodyGoesByKinTitleOrFamily) {
  for (const char* label :
       {"Oma Greet", "Uncle Bert", "Mevr. Jansen", "Mrs Adeyemi upstairs", "Frau Kowalski", "Cousine Chlo\u00E9",
        "Familie El Amrani", "Fam. de Boer", "The Parker family", "Les Garnier", "Mam zelf", "Our daughter",
        "Papa & mama", "Buurman Kees", "Aunt Rose", "Mr and Mrs Patel", "Schwager Uwe"}) {
    EXPECT_TRUE(is_person(label)) << label;
  }
}

TEST(TextActor, OtherLabelsNameNobody) {
  for (const char* label : {"Fr. 12 Mai", "MS Teams", "MR scan", "Les irritants", "Les Irritants", "Child Support",
                            "Familie en vrienden", "Wat zegt oma?", "Ma", "Neighbour", "Wij", "Mother tongue", ""}) {
    EXPECT_FALSE(is_person(label)) << label;
  }
}

TEST(TextActor, FirstNamesStandAlone) {
  EXPECT_TRUE(are_first_names(Sentence("Jan en Piet", Language::und)));
  EXPECT_TRUE(are_first_names(Sentence("Fatima", Language::und)));
  EXPECT_FALSE(are_first_names(Sentence("Jan belt", Language::und)));
  EXPECT_FALSE(are_first_names(Sentence("Verkoop", Language::und)));
  EXPECT_FALSE(are_first_names(Sentence("&", Language::und)));
}

TEST(TextActor, PartsOfAnOrganisation) {
  for (const char* label :
       {"Nachtploeg", "Wijkteam Zuid", "Team intern", "Team Zuid", "Lohnb\u00FCro", "Warenannahme", "Sp\u00E4tschicht",
        "Returns desk", "Goods in", "Control room", "\u00C9quipe de nuit", "Service technique", "Debiteuren"}) {
    EXPECT_EQ(part(label), NoteType::department) << label;
  }
  for (const char* label :
       {"Plant manager", "CFO / bookkeeper", "IT guy", "Chef d'\u00E9quipe", "Chef d\u2019\u00E9quipe",
        "Zorgmedewerker", "Bauleiterin", "recruiter / leidinggevende", "Sales manager", "Head of sales", "Hoofd inkoop",
        "Leiterin Einkauf", "Our sales engineer", "Drivers & fitters", "Beraterinnen"}) {
    EXPECT_EQ(part(label), NoteType::stakeholder) << label;
  }
  for (const char* label : {"Leider", "Homework for our team", "Entendu au guichet", "calls the technician",
                            "ruft Installateur", "Einleitung", "Begleitung", "Grundannahme", "Verdienst", "Service",
                            "Target group", "Office", "Wie gaat het?", ""}) {
    EXPECT_FALSE(part(label)) << label;
  }
}

}  // namespace
}  // namespace journeylint::text
