#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>

#include "generate/coverage.hpp"
#include "generate/picture.hpp"

namespace journeylint {
namespace {

constexpr int kIdeas = 153;

TEST(Coverage, HoldsEveryIdeaOnceAndInOrder) {
  const std::vector<Idea> ideas = all_ideas();
  ASSERT_EQ(ideas.size(), static_cast<std::size_t>(kIdeas));
  for (int i = 0; i < kIdeas; ++i) {
    const std::string digits = std::to_string(i + 1);
    const std::string id = "R" + std::string(3 - digits.size(), '0') + digits;
    EXPECT_EQ(ideas[static_cast<std::size_t>(i)].id, id);
  }
}

TEST(Coverage, EveryIdeaIsSomewhereOrHasAReason) {
  for (const Idea& idea : all_ideas()) {
    EXPECT_FALSE(idea.name.empty()) << idea.id;
    EXPECT_FALSE(idea.rules.empty() && idea.held.empty() && idea.not_why.empty()) << idea.id;
    EXPECT_TRUE(idea.rules.empty() || idea.not_why.empty()) << idea.id << " has a rule and a reason why not";
  }
}

TEST(Coverage, RulesComeFromKnownIdeas) {
  std::set<std::string, std::less<>> known;
  for (const Idea& idea : all_ideas()) known.insert(idea.id);
  for (const Rule* rule : all_rules()) {
    std::set<std::string_view> own;
    for (const std::string_view id : rule->origin) {
      EXPECT_EQ(known.count(id), 1U) << rule->id << " comes from " << id;
      EXPECT_TRUE(own.insert(id).second) << rule->id << " names " << id << " twice";
    }
  }
}

TEST(Picture, EscapesWhatIsWrittenOnNotes) {
  const std::string svg = picture_of("# <b>&\"\n| | One |\n| Steps | !<img onerror=x> |", "a & b");
  EXPECT_EQ(svg.find("<img"), std::string::npos);
  EXPECT_NE(svg.find("&lt;img onerror=x&gt;"), std::string::npos);
  EXPECT_NE(svg.find("<title>a &amp; b</title>"), std::string::npos);
  EXPECT_NE(svg.find("class=\"m\""), std::string::npos) << "what is marked has a border";
}

}  // namespace
}  // namespace journeylint
