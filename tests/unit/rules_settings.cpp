#include "rules/settings.hpp"

#include <gtest/gtest.h>

#include "generate/sketch.hpp"
#include "journeylint.hpp"
#include "rules/own_rule.hpp"
#include "rules/own_words.hpp"
#include "rules/presets.hpp"
#include "support/apply_edits.hpp"

namespace journeylint {
namespace {

constexpr std::string_view kBoard = R"(
# Customer journey: moving house
Persona: Amir and Lotte, both 31, moving in together, want it done in one weekend
Start: signs the lease
End: first night in the new flat
|                 | Planning            | Moving day           | Settling in           |
| Steps           | Compares movers     | Packs the last boxes | Unpacks the kitchen   |
| Emotions        | 😐                  | 😡                   | 🙂                    |
| Pain points     | Quotes are unclear  | Van comes late       | One box is missing    |
| KPIs            | Quotes per customer |                      | Boxes lost            |
)";

SettingsReading read(std::string_view json) {
  return read_settings(json);
}

Analysis run(const Board& board, std::string_view config) {
  Options options;
  options.lint.today = {2027, 3, 1};
  options.lint.stage = Stage::improving;
  SettingsReading reading = read(config);
  options.lint.settings = std::move(reading.settings);
  options.notices = std::move(reading.notices);
  return analyse(board, options);
}

Analysis run(std::string_view config) {
  return run(sketch(kBoard).board, config);
}

std::vector<const Finding*> of(const Analysis& analysis, std::string_view rule) {
  std::vector<const Finding*> out;
  for (const Finding& finding : analysis.lint.findings) {
    if (finding.rule->id == rule) out.push_back(&finding);
  }
  return out;
}

/// The texts of the notes that an own rule points at, or "" for the map; for checks written in one line.
std::string said(std::string_view check, std::string_view more = "") {
  const std::string config =
      R"({"own": [{"name": "mine", "stage": "framing", "message": "{note}|{missing}|{phase}|{lane}|{count}", "check": )" +
      std::string(check) + std::string(more) + "}]}";
  const Analysis analysis = run(config);
  if (!analysis.notices.empty()) return "! " + analysis.notices[0].message;
  std::string out;
  for (const Finding* finding : of(analysis, "own/mine")) {
    out += "[";
    for (const ElementId& id : finding->elements) {
      for (const Element& element : analysis.board.elements) {
        if (element.id == id) out += element.text + ";";
      }
    }
    out += "]";
  }
  return out;
}

TEST(Settings, TurnARuleOffAndChangeASeverity) {
  const SettingsReading reading =
      read(R"({"rules": {"persona-missing": "off", "scope-unbounded": {"severity": "info"}}})");
  EXPECT_TRUE(reading.notices.empty());
  ASSERT_EQ(reading.settings.rules.size(), 2U);
  EXPECT_EQ(reading.settings.rules.at("persona-missing").state, RuleSetting::State::off);
  EXPECT_EQ(reading.settings.rules.at("scope-unbounded").severity, Severity::info);
}

TEST(Settings, AnswerATypoAndKeepTheRest) {
  const SettingsReading reading = read(R"({"rulez": {}, "preset": "worksop", "words": {"internl": {}},
               "rules": {"persona-mising": "off", "scope-unbounded": "warn", "no-journey": "off",
                         "persona-missing": {"optoins": {}}}})");
  std::string all;
  for (const Notice& notice : reading.notices) all += notice.code + " " + notice.message + "\n";
  for (const char* meant : {"“workshop”", "“rules”", "“internal”", "“persona-missing”", "“warning”", "“options”"}) {
    EXPECT_NE(all.find("Did you mean " + std::string(meant)), std::string::npos) << meant << "\n" << all;
  }
  EXPECT_EQ(reading.notices.size(), 6U) << all;
  EXPECT_EQ(reading.settings.rules.count("no-journey"), 1U);
}

TEST(Settings, WhatIsNoJsonIsNoticed) {
  EXPECT_EQ(read("{rules").notices.at(0).code, "bad-settings");
  EXPECT_EQ(read("[]").notices.at(0).code, "bad-settings");
  EXPECT_EQ(read(std::string(5000, '[')).notices.at(0).code, "bad-settings") << "too deep";
}

TEST(Settings, OptionsStayInTheirRange) {
  for (const Rule* rule : all_rules()) {
    for (const RuleOption& option : rule->options) {
      EXPECT_LE(option.least, option.fallback) << rule->id << " " << option.name;
      EXPECT_LE(option.fallback, option.most) << rule->id << " " << option.name;
      EXPECT_FALSE(option.meaning.en.empty() || option.meaning.nl.empty()) << rule->id << " " << option.name;
      const std::string start =
          R"({"rules": {")" + std::string(rule->id) + R"(": {"options": {")" + std::string(option.name);
      const SettingsReading good = read(start + "\": " + std::to_string(option.most) + "}}}}");
      EXPECT_TRUE(good.notices.empty()) << rule->id << " " << option.name;
      EXPECT_EQ(read(start + "\": " + std::to_string(option.most + 1) + "}}}}").notices.at(0).code, "bad-option");
      EXPECT_EQ(read(start + "\": \"many\"}}}}").notices.at(0).code, "bad-option");
      EXPECT_EQ(read(start + "x\": 1}}}}").notices.at(0).code, "unknown-option");
    }
  }
}

TEST(Settings, PresetsAreLaidUnderWhatIsSaid) {
  const SettingsReading reading = read(R"({"preset": "workshop", "rules": {"evidence-one-sided": "on"}})");
  EXPECT_EQ(reading.settings.rules.at("evidence-missing").severity, Severity::info);
  EXPECT_EQ(reading.settings.rules.at("datapoint-untracked").state, RuleSetting::State::off);
  if (find_rule("evidence-one-sided") != nullptr) {
    EXPECT_EQ(reading.settings.rules.at("evidence-one-sided").state, RuleSetting::State::on);
  }
}

TEST(Settings, OfTheBoardAreSharedAndOutweighedByThoseOfTheRun) {
  Board board = sketch(kBoard).board;
  Element card;
  card.id.value = "card";
  card.kind = ElementKind::note;
  card.box = {-3000, -3000, 300, 200};
  card.text = "Journeylint: {“rules”: {“required-lane-missing”: “info”, “persona-misssing”: “off”}}";
  board.elements.push_back(card);
  testing::with_text(board, "😐").lint = R"({"v":1,"config":{"rules":{"scope-unbounded":"off"}}})";
  const Analysis analysis = run(board, R"({"rules": {}})");
  ASSERT_FALSE(of(analysis, "required-lane-missing").empty());
  EXPECT_EQ(of(analysis, "required-lane-missing")[0]->severity, Severity::info);
  ASSERT_EQ(analysis.notices.size(), 1U);
  EXPECT_EQ(analysis.notices[0].element, "card");
  EXPECT_EQ(analysis.journeys.unplaced.back().value, "card") << "a card with settings is no part of the map";
  EXPECT_EQ(analysis.board.elements.size(), board.elements.size());
  const Analysis louder = run(board, R"({"rules": {"required-lane-missing": "error"}})");
  EXPECT_EQ(of(louder, "required-lane-missing")[0]->severity, Severity::error);
}

TEST(OwnWords, DecideWhatANoteSays) {
  const Analysis analysis = run(R"({"words": {"internal": {"add": ["Unpacks the"]}, "emotion": {"add": {"😐": -2}},
                                              "channel": {"add": {"van": "human"}}}})");
  EXPECT_TRUE(analysis.notices.empty());
  int seen = 0;
  for (const Note& note : analysis.journeys.journeys.at(0).notes) {
    if (note.text == "Unpacks the kitchen") {
      ASSERT_TRUE(note.reading.voice.has_value());
      EXPECT_EQ(note.reading.voice->label, Voice::internal);
      EXPECT_EQ(note.reading.voice->cue->end, 11U);
      ++seen;
    }
    if (note.text == "😐") {
      ASSERT_TRUE(note.reading.emotion.has_value());
      EXPECT_EQ(note.reading.emotion->valence, -2);
      ++seen;
    }
    if (note.text == "Van comes late") {
      ASSERT_TRUE(note.reading.channel.has_value());
      EXPECT_EQ(note.reading.channel->channel, Channel::human);
      ++seen;
    }
  }
  EXPECT_EQ(seen, 3);
  EXPECT_EQ(of(analysis, "inside-out-step").size(), 1U);
}

TEST(OwnWords, WhatIsTakenAwayIsGivenUpNotTurnedRound) {
  const Analysis analysis =
      run(R"({"words": {"internal": {"add": ["Unpacks"], "remove": []}, "customer": {"remove": ["unpacks"]}}})");
  EXPECT_EQ(of(analysis, "inside-out-step").size(), 1U);
  Journeys journeys;
  journeys.journeys.emplace_back();
  Note note;
  note.text = "Team buurt kijkt mee";
  note.reading.voice = VoiceReading{Voice::internal, 0.9, Cue{0, 4}};
  journeys.journeys[0].notes.push_back(note);
  const Settings own = read(R"({"words": {"internal": {"remove": ["TEAM"]}}})").settings;
  ASSERT_EQ(own.words.size(), 1U);
  apply_own_words(own.words, journeys);
  EXPECT_EQ(journeys.journeys[0].notes[0].reading.voice->label, Voice::ambiguous);
}

TEST(OwnWords, BadOnesAreNamed) {
  const SettingsReading reading = read(
      R"({"words": {"emotion": {"add": {"boem": 7, "prima": 1}}, "channel": {"add": {"duif": "bird"}},
          "internal": {"add": ["", 3, "!!"]}}, "phases": [{"name": "x"}, {"name": "Droom", "moment": "before"}]})");
  EXPECT_EQ(reading.settings.words.size(), 1U);
  EXPECT_EQ(reading.settings.phases.size(), 1U);
  EXPECT_EQ(reading.notices.size(), 6U);
}

TEST(PhaseModel, GivesPhasesTheirMoment) {
  const Analysis analysis = run(R"({"phases": [{"name": "Dream", "words": ["planning"], "moment": "before"},
                         {"name": "Moving day", "moment": "after"}]})");
  const Journey& journey = analysis.journeys.journeys.at(0);
  EXPECT_EQ(journey.phases.at(0).moment, Moment::before);
  EXPECT_EQ(journey.phases.at(1).moment, Moment::after);
}

TEST(OwnRules, EveryPainHasAKpiInItsPhase) {
  EXPECT_EQ(said(R"({"every": "pain", "has": ["kpi"], "where": "phase"})"), "[Van comes late;]");
  EXPECT_EQ(said(R"({"every": "pain", "has": ["kpi"], "where": "map"})"), "");
  EXPECT_EQ(said(R"({"every": "pain", "has": [{"words": ["unclear"]}], "where": "note"})"),
            "[Van comes late;][One box is missing;]");
}

TEST(OwnRules, PresenceAndCount) {
  EXPECT_EQ(said(R"({"some": "kpi", "in": "map"})"), "");
  EXPECT_EQ(said(R"({"some": "quote"})"), "[]");
  EXPECT_EQ(said(R"({"some": "kpi", "in": "phase"})"), "[Moving day;]");
  EXPECT_EQ(said(R"({"count": "kpi", "least": 3})"), "[Quotes per customer;Boxes lost;]");
  EXPECT_EQ(said(R"({"count": "kpi", "most": 2})"), "");
  EXPECT_EQ(said(R"({"count": {"type": ["kpi", "pain"]}, "in": "phase", "most": 1})"),
            "[Quotes are unclear;Quotes per customer;][One box is missing;Boxes lost;]");
}

TEST(OwnRules, RatioVocabularyAndOrder) {
  EXPECT_EQ(said(R"({"ratio": "kpi", "of": "pain", "least": 0.9})"), "[]");
  EXPECT_EQ(said(R"({"ratio": "kpi", "of": "pain", "least": 0.5})"), "");
  EXPECT_EQ(said(R"({"words": ["Boxes"], "on": "step", "must": "stay-out"})"), "[Packs the last boxes;]");
  EXPECT_EQ(said(R"({"words": ["kitchen", "boxes"], "on": "step", "must": "appear"})"), "[Compares movers;]");
  EXPECT_EQ(said(R"({"lanes": ["emotion", "step"]})"), "[Steps;]");
  EXPECT_EQ(said(R"({"lanes": ["step", "pain"]})"), "");
  EXPECT_EQ(said(R"({"phases": ["settling", "planning"]})"), "[Planning;]");
  EXPECT_EQ(said(R"({"order": [{"words": ["unpacks"]}, {"words": ["packs"]}]})"),
            "[Unpacks the kitchen;Packs the last boxes;]");
  EXPECT_EQ(said(R"({"order": [{"words": ["packs"]}, {"words": ["unpacks"]}]})"), "");
}

TEST(OwnRules, SpeakInTheirOwnWordsAndCanBeSet) {
  const std::string rule = R"({"own": [{"name": "kpi", "severity": "error", "stage": "mapping",
      "check": {"every": "pain", "has": [{"type": "kpi", "name": {"nl": "een cijfer", "en": "a figure"}}]},
      "title": {"nl": "Pijn zonder cijfer", "en": "Pain without a figure"},
      "message": {"nl": "“{note}” heeft geen {missing}.", "en": "“{note}” lacks {missing}."}}])";
  const Analysis analysis = run(rule + "}");
  ASSERT_EQ(of(analysis, "own/kpi").size(), 1U);
  const std::string report = report_json(analysis);
  EXPECT_NE(report.find("“Van comes late” lacks a figure."), std::string::npos);
  EXPECT_NE(report.find(R"("code":"OWN")"), std::string::npos);
  EXPECT_TRUE(of(run(rule + R"(, "rules": {"own/kpi": "off"}})"), "own/kpi").empty());
  EXPECT_EQ(of(run(rule + R"(, "rules": {"own/kpi": "info"}})"), "own/kpi").at(0)->severity, Severity::info);
}

TEST(OwnRules, ABrokenOneIsNamedAndTheOthersRun) {
  const Analysis analysis = run(R"({"own": [
      {"name": "Bad Name"}, {"name": "typo", "message": "m", "check": {"every": "pains", "has": ["kpi"]}},
      {"name": "empty", "message": "m", "check": {}}, {"name": "mute", "check": {"some": "quote"}},
      {"name": "place", "message": "m", "check": {"some": "kpi", "in": "note"}},
      {"name": "fine", "message": "m", "check": {"some": "quote"}}, {"name": "fine", "message": "m", "check": {"some": "kpi"}}, 7]})");
  EXPECT_EQ(of(analysis, "own/fine").size(), 1U);
  ASSERT_EQ(analysis.notices.size(), 7U);
  EXPECT_NE(analysis.notices[1].message.find("own/typo"), std::string::npos);
  EXPECT_NE(analysis.notices[1].message.find("“pain”"), std::string::npos) << analysis.notices[1].message;
}

TEST(Presets, SpeakOfRulesThatExist) {
  for (const Preset& preset : presets()) {
    std::set<std::string_view> seen;
    for (const PresetLine& line : preset.lines) {
      const Rule* rule = find_rule(line.rule);
      ASSERT_NE(rule, nullptr) << preset.name << " speaks of " << line.rule;
      EXPECT_NE(line.severity, std::optional(rule->severity)) << preset.name << " changes nothing of " << line.rule;
      EXPECT_TRUE(seen.insert(line.rule).second) << preset.name << " speaks twice of " << line.rule;
    }
    EXPECT_FALSE(preset.lines.empty()) << preset.name;
  }
}

}  // namespace
}  // namespace journeylint
