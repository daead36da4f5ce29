#include <gtest/gtest.h>

#include "rules/settings.hpp"

namespace journeylint {
namespace {

TEST(Settings, TurnsARuleOffAndChangesASeverity) {
  const SettingsReading reading = read_settings(R"({"rules": {"persona-missing": "off", "scope-unbounded": "info"}})");
  EXPECT_TRUE(reading.notices.empty());
  ASSERT_EQ(reading.settings.rules.size(), 2U);
  EXPECT_EQ(reading.settings.rules.at("persona-missing").state, RuleSetting::State::off);
  EXPECT_EQ(reading.settings.rules.at("scope-unbounded").severity, Severity::info);
}

TEST(Settings, AnswersATypoAndKeepsTheRest) {
  const SettingsReading reading = read_settings(
      R"({"rulez": {}, "rules": {"persona-mising": "off", "scope-unbounded": "warn", "no-journey": "off"}})");
  ASSERT_EQ(reading.notices.size(), 3U);
  EXPECT_NE(reading.notices[0].message.find("“persona-missing”"), std::string::npos) << reading.notices[0].message;
  EXPECT_EQ(reading.notices[1].code, "bad-severity");
  EXPECT_EQ(reading.notices[2].code, "unknown-setting");
  EXPECT_EQ(reading.settings.rules.size(), 1U);
  EXPECT_EQ(reading.settings.rules.count("no-journey"), 1U);
}

TEST(Settings, WhatIsNoJsonIsNoticed) {
  EXPECT_EQ(read_settings("{rules").notices.at(0).code, "bad-settings");
  EXPECT_EQ(read_settings("[]").notices.at(0).code, "bad-settings");
  EXPECT_EQ(read_settings(std::string(5000, '[')).notices.at(0).code, "bad-settings") << "too deep";
}

}  // namespace
}  // namespace journeylint
