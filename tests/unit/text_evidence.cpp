#include "text/evidence.hpp"

#include <gtest/gtest.h>

#include <string>

namespace journeylint::text {
namespace {

std::optional<EvidenceReading> read(std::string_view note, EvidenceContext context = EvidenceContext::asked) {
  return read_evidence(Sentence(note, Language::und), context);
}

std::string kind(std::string_view note, EvidenceContext context = EvidenceContext::asked) {
  const auto reading = read(note, context);
  return reading ? std::string(name_of(reading->kind)) : "-";
}

TEST(Evidence, Assumptions) {
  for (const char* note : {"wij denken dat ze het vergeten", "perhaps too proud to ask", "Vermutung: zu teuer", "?",
                           "moet nog getoetst: nog niet gecheckt", "zou kunnen", "needs research", "klopt dit wel??"}) {
    EXPECT_EQ(kind(note), "assumption") << note;
  }
}

TEST(Evidence, Kinds) {
  EXPECT_EQ(kind("11 interviews met verhuizers"), "interview");
  EXPECT_EQ(kind("observed at the gate"), "observation");
  EXPECT_EQ(kind("Kundenbefragung 2026"), "survey");
  EXPECT_EQ(kind("webstatistieken april"), "analytics");
  EXPECT_EQ(kind("CRM export"), "crm");
  EXPECT_EQ(kind("till data wk 9"), "purchase");
  EXPECT_EQ(kind("focusgroep mantelzorgers"), "panel");
  EXPECT_EQ(kind("google reviews"), "feedback");
  EXPECT_EQ(kind("Prozesshandbuch"), "documentation");
  EXPECT_EQ(kind("geen klachten"), "anecdote");
  EXPECT_EQ(kind("P4 zei: nooit gezien"), "interview");
}

TEST(Evidence, SizeModeAndDate) {
  const auto survey = read("enquête (n=318), maart 2026");
  ASSERT_TRUE(survey);
  EXPECT_EQ(survey->sample_size, 318U);
  EXPECT_EQ(survey->mode, EvidenceMode::quantitative);
  EXPECT_EQ(survey->year, 2026);
  const auto talks = read("4 van de 6 huurders in interviews");
  ASSERT_TRUE(talks);
  EXPECT_EQ(talks->sample_size, 6U);
  EXPECT_EQ(talks->mode, EvidenceMode::qualitative);
  EXPECT_EQ(read("KTO 2025")->year, 2025);
  EXPECT_FALSE(read("Interview 3")->sample_size);
}

TEST(Evidence, AStepIsNoSource) {
  EXPECT_EQ(kind("Geeft feedback na het bezoek", EvidenceContext::not_asked), "-");
  EXPECT_EQ(kind("Fills in the survey", EvidenceContext::not_asked), "-");
  EXPECT_EQ(kind("weiß nicht wohin (5 Interviews)", EvidenceContext::not_asked), "interview");
  EXPECT_EQ(kind("snapt het formulier niet, n=44", EvidenceContext::not_asked), "other");
  EXPECT_EQ(kind("belt de buurman", EvidenceContext::not_asked), "-");
}

TEST(Evidence, WhoSaysSo) {
  EXPECT_EQ(kind("monteurs zeggen dit vaak"), "frontline");
  EXPECT_EQ(kind("call centre hears this daily"), "frontline");
  EXPECT_EQ(kind("KS hoort dit dagelijks"), "frontline");
  EXPECT_EQ(kind("according to sales"), "frontline");
  EXPECT_EQ(kind("volgens Petra"), "anecdote");
  EXPECT_EQ(kind("volgens mij"), "assumption");
  EXPECT_EQ(kind("hoort niets meer"), "-");
  EXPECT_EQ(kind("volgens Petra", EvidenceContext::not_asked), "-");
}

TEST(Evidence, DoubtOutweighsTheSource) {
  EXPECT_EQ(kind("survey not validated"), "assumption");
  EXPECT_EQ(kind("hypothese: dashboard klopt niet"), "assumption");
}

}  // namespace
}  // namespace journeylint::text
