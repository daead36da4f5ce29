#include "rules/fixes/fixes.hpp"

#include <gtest/gtest.h>

#include <set>

#include "base/json.hpp"
#include "generate/examples.hpp"
#include "generate/sketch.hpp"
#include "journeylint.hpp"
#include "report/fix.hpp"
#include "support/apply_edits.hpp"

namespace journeylint {
namespace {

using testing::apply_edits;
using testing::with_text;

Analysis run(const Board& on) {
  Options options;
  options.lint.today = {2027, 11, 30};
  options.lint.stage = Stage::improving;
  return analyse(on, options);
}

Table table(const Analysis& analysis) {
  return {analysis.board, analysis.journeys, analysis.lint.findings, analysis.today};
}

/// Fingerprints with the rule's name; what is folded counts as said.
std::map<std::string, std::string> said(const Analysis& analysis) {
  std::map<std::string, std::string> out;
  for (const Finding& finding : analysis.lint.findings) {
    out.emplace(finding.fingerprint, finding.rule->id);
    for (const Consequence& one : finding.follows) out.emplace(one.fingerprint, one.rule->id);
  }
  return out;
}

/// Applies a safe fix and says what is wrong with the outcome; empty when the finding is gone and no other came.
std::string wrong_after(const Board& board, const Analysis& before, const Finding& finding, const FixTemplate& fix) {
  const auto plan = plan_fix(table(before), finding.fingerprint, fix.id, Language::en);
  if (!plan) return plan.error().message;
  if (plan.value().choices.size() != 1) return "a safe fix has one choice";
  Board mended = board;
  apply_edits(mended, plan.value().choices[0].edits);
  const auto old = said(before);
  const auto now = said(run(mended));
  std::string wrong;
  if (now.count(finding.fingerprint) == 1) wrong += " still there";
  for (const auto& [fingerprint, rule] : now) {
    if (old.count(fingerprint) == 0) wrong += " new: " + rule;
  }
  return wrong;
}

/// The safe fixes that rules offer.
std::set<std::string> safe_fixes() {
  std::set<std::string> out;
  for (const Rule* rule : all_rules()) {
    for (const FixTemplate& fix : rule->fixes) {
      if (fix.safety == FixTemplate::Safety::safe) out.insert(std::string(fix.id));
    }
  }
  return out;
}

TEST(Fixes, OfEveryExampleMendWhatTheySayAndNothingElse) {
  std::set<std::string> tried;
  for (const RuleExamples& one : all_examples()) {
    for (const Example& example : one.examples) {
      if (example.expect != Example::Expect::fires) continue;
      for (const auto carrier : {SketchLayout::Carrier::notes, SketchLayout::Carrier::boxes_under_text}) {
        SketchLayout layout;
        layout.carrier = carrier;
        layout.scale = 0.7;
        layout.origin = {-4000, 900};
        const Board board = sketch(example.board, layout).board;
        const Analysis before = run(board);
        for (const Finding& finding : before.lint.findings) {
          if (finding.rule != one.rule) continue;
          for (const FixTemplate& fix : one.rule->fixes) {
            if (fix.safety != FixTemplate::Safety::safe) continue;
            EXPECT_EQ(wrong_after(board, before, finding, fix), "")
                << one.rule->id << " " << fix.id << (carrier == SketchLayout::Carrier::notes ? "" : " loose")
                << example.board;
            tried.insert(std::string(fix.id));
          }
        }
      }
    }
  }
  EXPECT_EQ(tried, safe_fixes()) << "every safe fix has been tried";
}

TEST(Fixes, EverySuggestionOfEveryExampleMendsWhatItSays) {
  std::set<std::string> tried;
  for (const RuleExamples& one : all_examples()) {
    for (const Example& example : one.examples) {
      if (one.rule->fixes.empty() || example.expect != Example::Expect::fires) continue;
      const Board board = sketch(example.board).board;
      const Analysis before = run(board);
      for (const Finding& finding : before.lint.findings) {
        for (const FixTemplate& fix : finding.rule->fixes) {
          if (finding.rule != one.rule || fix.safety == FixTemplate::Safety::safe || !offered(finding, fix)) continue;
          const auto plan = plan_fix(table(before), finding.fingerprint, fix.id, Language::nl);
          ASSERT_TRUE(static_cast<bool>(plan)) << one.rule->id << " " << fix.id;
          EXPECT_GE(plan.value().choices.size(), 2U) << "something to choose from";
          for (const Choice& choice : plan.value().choices) {
            Board mended = board;
            apply_edits(mended, choice.edits);
            EXPECT_EQ(said(run(mended)).count(finding.fingerprint), 0U) << one.rule->id << ": " << choice.title;
          }
          tried.insert(std::string(fix.id));
        }
      }
    }
  }
  EXPECT_EQ(tried, (std::set<std::string>{"pick-channel", "reword-outside-in"}));
}

TEST(Fixes, EveryFixOfARuleIsKnown) {
  for (const Rule* rule : all_rules()) {
    for (const FixTemplate& fix : rule->fixes) {
      EXPECT_TRUE(std::find(known_fixes().begin(), known_fixes().end(), fix.id) != known_fixes().end())
          << rule->id << " offers " << fix.id;
    }
  }
}

TEST(Fixes, WhatWaitsToBeFilledInIsNamed) {
  Board board = sketch(R"(
# Klantreis: een lekke band
Start: band loopt leeg onderweg
Einde: fietst weer naar het werk
|          | Pech                 | Zoeken               | Ophalen             |
| Stappen  | Stapt af; Belt thuis | Zoekt een werkplaats | Rekent af           |
| Emoties  | 😡                   | 😐                   | 🙂                  |
)")
                    .board;
  const Analysis before = run(board);
  const Finding* missing = nullptr;
  for (const Finding& finding : before.lint.findings) {
    if (finding.rule->id == "persona-missing") missing = &finding;
  }
  ASSERT_NE(missing, nullptr);
  const auto plan = plan_fix(table(before), missing->fingerprint, "insert-persona-card", Language::nl);
  ASSERT_TRUE(static_cast<bool>(plan));
  apply_edits(board, plan.value().choices[0].edits);
  Element& card = board.elements.back();
  const Analysis after = run(board);
  EXPECT_EQ(after.notices.at(0).code, "draft-card");
  EXPECT_EQ(after.notices.at(0).element, card.id.value);
  for (const Element& element : board.elements) {
    if (element.id == card.id) continue;
    EXPECT_EQ(overlap_area(element.box, card.box), 0) << "the card covers " << element.text;
  }
  card.text = "Persona: Noor, 27, verpleegkundige, wil op tijd op haar dienst zijn";
  const Analysis filled = run(board);
  EXPECT_TRUE(filled.notices.empty());
  ASSERT_EQ(filled.journeys.journeys.size(), 1U);
  EXPECT_NE(filled.journeys.journeys[0].persona.kind, PersonaKind::missing);
}

/// A rule of the test's own that offers every fix.
constexpr std::array kOffered{FixTemplate{"add-owner-slot", {"a", "a"}},
                              FixTemplate{"insert-review-note", {"a", "a"}},
                              FixTemplate{"insert-lane", {"a", "a"}},
                              FixTemplate{"mark-as-assumption", {"a", "a"}},
                              FixTemplate{"move-to-backstage", {"a", "a"}},
                              FixTemplate{"pick-channel", {"a", "a"}, FixTemplate::Safety::suggestion},
                              FixTemplate{"reword-outside-in", {"a", "a"}, FixTemplate::Safety::suggestion}};

Rule offering() {
  Rule rule{};
  rule.id = "test-rule";
  rule.fixes = kOffered;
  return rule;
}

constexpr std::string_view kKitchen = R"(
# Klantreis: een keuken bestellen
Persona: Youssef, 38, net verhuisd, wil voor de kerst in zijn eigen keuken koken
|           | Dromen                 | Bestellen                          | Plaatsen              |
| Stappen   | Knipt foto's uit       | Afdeling inkoop controleert order  | Ruimt de kamer leeg   |
| Emoties   | 🙂                     | 😐                                 | 😀                    |
)";

/// The choices of one fix for a finding at the elements with these texts.
std::vector<Choice> choices(const Analysis& analysis, std::string_view fix, const std::vector<std::string>& texts,
                            std::vector<Arg> args = {}) {
  const Rule rule = offering();
  Finding finding;
  finding.rule = &rule;
  finding.fingerprint = "f";
  finding.journey = JourneyId{0};
  finding.args = std::move(args);
  for (const std::string& text : texts) {
    for (const Element& element : analysis.board.elements) {
      if (element.text == text) finding.elements.push_back(element.id);
    }
  }
  const std::vector<Finding> findings{finding};
  const auto plan = plan_fix({analysis.board, analysis.journeys, findings, analysis.today}, "f", fix, Language::nl);
  return plan ? plan.value().choices : std::vector<Choice>{};
}

TEST(Fixes, MoveWorkBackstageInItsPhase) {
  for (const auto carrier : {SketchLayout::Carrier::notes, SketchLayout::Carrier::boxes_under_text}) {
    SketchLayout layout;
    layout.carrier = carrier;
    Board board = sketch(kKitchen, layout).board;
    const Analysis before = run(board);
    ASSERT_EQ(before.journeys.journeys.size(), 1U);
    const std::string work = "Afdeling inkoop controleert order";
    std::optional<PhaseId> phase;
    std::string id;
    for (const Note& note : before.journeys.journeys[0].notes) {
      if (note.text == work) phase = note.phase;
      if (note.text == work) id = note.element.value;
    }
    const Rule rule = offering();
    Finding finding;
    finding.rule = &rule;
    finding.fingerprint = "f";
    finding.journey = JourneyId{0};
    finding.elements = {{id}};
    const std::vector<Finding> findings{finding};
    const auto plan =
        plan_fix({before.board, before.journeys, findings, before.today}, "f", "move-to-backstage", Language::nl);
    ASSERT_TRUE(static_cast<bool>(plan));
    apply_edits(board, plan.value().choices[0].edits);
    const Analysis after = run(board);
    ASSERT_EQ(after.journeys.journeys.size(), 1U);
    bool seen = false;
    for (const Note& note : after.journeys.journeys[0].notes) {
      if (note.text != work) continue;
      seen = true;
      EXPECT_EQ(note.type, NoteType::backstage);
      EXPECT_EQ(note.phase, phase);
    }
    EXPECT_TRUE(seen) << "the note is still on the map";
    // A second note finds room beside the first.
    const auto again = choices(after, "move-to-backstage", {"Ruimt de kamer leeg"});
    EXPECT_EQ(again.size(), carrier == SketchLayout::Carrier::notes ? 1U : again.size());
  }
}

TEST(Fixes, AddWordsWithoutWakingWhatWasSuppressed) {
  Board board = sketch(kKitchen).board;
  Element& note = with_text(board, "Knipt foto's uit");
  note.lint = R"({"v":1,"suppress":[{"rule":"vague-note","scope":"note","reason":"ok","text":"fotos knipt uit"}]})";
  const Stored before = parse_stored(note.lint).stored;
  const auto marked = choices(run(board), "mark-as-assumption", {"Knipt foto's uit"});
  ASSERT_EQ(marked.size(), 1U);
  apply_edits(board, marked[0].edits);
  const std::string assumed = "Aanname: Knipt foto's uit\nNagaan: …";
  const Element& after = with_text(board, assumed);
  EXPECT_EQ(parse_stored(after.lint).stored.suppress.size(), before.suppress.size());
  EXPECT_TRUE(choices(run(board), "mark-as-assumption", {assumed}).empty()) << "not twice";
  const auto owned = choices(run(board), "add-owner-slot", {"Ruimt de kamer leeg"});
  ASSERT_EQ(owned.size(), 1U);
  apply_edits(board, owned[0].edits);
  EXPECT_TRUE(parse_stored(with_text(board, "Ruimt de kamer leeg\nEigenaar: …").lint).stored.draft.has_value());
}

TEST(Fixes, ReviewInThreeMonthsAlsoAtTheEndOfAMonth) {
  const auto review = choices(run(sketch(kKitchen).board), "insert-review-note", {});
  ASSERT_EQ(review.size(), 1U);
  ASSERT_EQ(review[0].edits.size(), 1U);
  EXPECT_NE(review[0].edits[0].text.find("29-02-2028"), std::string::npos) << review[0].edits[0].text;
}

TEST(Fixes, OfferWordingsFromOutside) {
  const auto titles = [](std::string_view note) {
    Board board = sketch(kKitchen).board;
    with_text(board, "Afdeling inkoop controleert order").text = note;
    std::vector<std::string> out;
    for (const Choice& choice : choices(run(board), "reword-outside-in", {std::string(note)}))
      out.push_back(choice.title);
    return out;
  };
  EXPECT_EQ(titles("CRM valideert order").at(0), "Wacht op bevestiging van de bestelling");
  EXPECT_EQ(titles("Offerte opstellen").at(0), "Wacht op de offerte");
  EXPECT_EQ(titles("We sturen een factuur").at(0), "Krijgt de factuur");
  EXPECT_EQ(titles("Complaint is processed by the back office").at(0), "Waits until the complaint is settled");
  EXPECT_EQ(titles("Sachbearbeiter prüft Antrag").size(), 3U);
  EXPECT_TRUE(titles("Iets heel anders").empty()) << "nothing is better than nonsense";
}

// The body of a card is a note of its own; its heading names the phase, and stays.
TEST(Fixes, LeaveTheHeadingOfACard) {
  Board board;
  const std::vector<std::string> cards{"1 · Ask\n\nasks a neighbour", "2 · Order\n\nCRM validates the order",
                                       "3 · Use\n\nrides to work"};
  for (std::size_t k = 0; k < cards.size(); ++k) {
    Element card;
    card.id.value = "card" + std::to_string(k);
    card.kind = ElementKind::shape;
    card.box = {320 * static_cast<double>(k), 0, 280, 220};
    card.fill = Colour{0xA5D8FF};
    card.font_size = 20;
    card.text = cards[k];
    board.elements.push_back(card);
  }
  Element title;
  title.id.value = "title";
  title.kind = ElementKind::text;
  title.box = {0, -120, 500, 50};
  title.font_size = 40;
  title.text = "Customer journey: a new bike";
  board.elements.push_back(title);
  const auto wordings = choices(run(board), "reword-outside-in", {cards[1]});
  ASSERT_FALSE(wordings.empty());
  EXPECT_EQ(wordings[0].edits.at(0).text, "2 · Order\n\n" + wordings[0].title);
  const auto channels = choices(run(board), "pick-channel", {cards[1]});
  ASSERT_FALSE(channels.empty());
  EXPECT_EQ(channels[0].edits.at(0).text, "2 · Order\n\nCRM validates the order (website)");
}

TEST(Fixes, OfferChannels) {
  const auto channels = choices(run(sketch(kKitchen).board), "pick-channel", {"Ruimt de kamer leeg"});
  ASSERT_GE(channels.size(), 2U);
  EXPECT_EQ(channels[0].edits.at(0).text, "Ruimt de kamer leeg (website)");
}

TEST(Fixes, AreJsonForTheHost) {
  const Board board = sketch(all_examples()[0].examples[0].board).board;
  const Analysis analysis = run(board);
  for (const Finding& finding : analysis.lint.findings) {
    for (const FixTemplate& fix : finding.rule->fixes) {
      const auto text = fix_json(analysis, finding.fingerprint, fix.id);
      if (!text) continue;
      const auto json = parse_json(text.value());
      ASSERT_TRUE(json.has_value());
      for (const auto& choice : (*json)["choices"]) {
        EXPECT_FALSE(choice["title"].get<std::string>().empty());
        EXPECT_FALSE(choice["edits"].empty());
      }
    }
  }
  EXPECT_EQ(fix_json(analysis, "no", "insert-lane").error().code, "no-finding");
}

}  // namespace
}  // namespace journeylint
