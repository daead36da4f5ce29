#include "text/introduction.hpp"

#include <gtest/gtest.h>

#include "text/aside.hpp"

namespace journeylint::text {
namespace {

TEST(Introduction, SomebodyByName) {
  for (const char* card :
       {"Hilde, boekhoudster, 9 km van kantoor", "Aurélie, apprentie, habite chez ses parents",
        "Mevr. De Boer, slecht ter been", "Noor + baby, vlucht naar Porto", "Fam. Hoekstra: 2 ouders, 3 kids",
        "Dhr. Visser (kapper) – nooit tijd", "Gaston et Odile\npremier achat, en location",
        "Echtpaar Mulder, huis uit 1931, cv stuk", "Dad Marcus + twins (5), membership expired",
        "Famille Roux\nZoé (3), papa en congé", "Applicant: Hendrik, dairy farmer"}) {
    EXPECT_EQ(read_introduction(card).how, Introduced::by_name) << card;
  }
}

TEST(Introduction, ATitleIsPartOfTheName) {
  EXPECT_EQ(read_introduction("Fam. de Groot: 2 ouders, 3 kids").name, "Fam. de Groot");
  EXPECT_EQ(read_introduction("Mevr. De Boer, slecht ter been").name, "Mevr. De Boer");
  EXPECT_EQ(read_introduction("Hilde, boekhoudster, 9 km van kantoor").name, "");
}

TEST(Introduction, SomebodyByAge) {
  for (const char* card : {"Denise, 52 · night shifts", "Wim (71)\nwoont alleen", "Jean-Luc, 58 ans, artisan"}) {
    EXPECT_EQ(read_introduction(card).how, Introduced::by_age) << card;
  }
}

TEST(Introduction, WhoeverTravels) {
  for (const char* card :
       {"Pendlerin mit Dienstrad", "Inwoner met vergunning, boete gekregen", "Season ticket holder"}) {
    const Introduced how = read_introduction(card).how;
    EXPECT_EQ(how, std::string_view(card).substr(0, 6) == "Season" ? Introduced::no : Introduced::by_role) << card;
  }
  EXPECT_EQ(read_introduction("The guests: two friends, first time abroad").how, Introduced::by_role);
  const Introduction pass = read_introduction("for: day visitors (not members!)");
  EXPECT_EQ(pass.how, Introduced::by_role);
  EXPECT_EQ(pass.value_begin, 5U);
}

TEST(Introduction, NobodyIsIntroduced) {
  for (const char* other :
       {"Joris, Nadia, Kees (planning)", "(Truus, Henk, Naima, stagiaire) koffie om half 11!", "Kees: cijfers opvragen",
        "Mirjam: hoeveel per week? schatting 6", "Utrecht, dinsdag 14 mei", "Feedback welcome",
        "version 3, spring 2026", "Workshop 12 May, Utrecht", "TIMER 15 min per visitor", "klanten bellen ons nooit"}) {
    EXPECT_EQ(read_introduction(other).how, Introduced::no) << other;
  }
}

TEST(Introduction, SoPlainlySomebodyThatItIsNoNote) {
  for (const char* card : {"Mila (67), lost her husband", "Noor, 31, first child"})
    EXPECT_TRUE(is_person(card)) << card;
  for (const char* note : {"Anna 6 days, then somebody else", "buys seed, 3 bags", "Hall 4", "everybody calls Bo (06)",
                           "Mila: 4 calls, no answer"}) {
    EXPECT_FALSE(is_person(note)) << note;
  }
}

TEST(Introduction, ATitleMaySayWhose) {
  EXPECT_EQ(named_in_title("Sarah's first week"), "Sarah");
  EXPECT_EQ(named_in_title("Sarah\u2019s first week"), "Sarah");
  EXPECT_EQ(named_in_title("de reis van Jan"), "Jan");
  EXPECT_FALSE(named_in_title("de reis van de bezoeker"));
  EXPECT_FALSE(named_in_title("Today's plan"));
}

TEST(Aside, IsSaidToEachOther) {
  for (const char* aside : {"<- Jan: dit zegt marketing al jaren", "(Kate: before or after the visa?)", "@mo: akkoord?",
                            "haha ja", "vraag aan facilitair", "same!"}) {
    EXPECT_TRUE(is_aside(aside)) << aside;
  }
  for (const char* note :
       {"zoekt openingstijden", "+1", "Pain: too slow", "asks a neighbour", "", "?!", "vraagt het aan de balie"}) {
    EXPECT_FALSE(is_aside(note)) << note;
  }
}

}  // namespace
}  // namespace journeylint::text
