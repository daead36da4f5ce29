#include <gtest/gtest.h>

#include "report/words.hpp"

namespace journeylint {
namespace {

constexpr Texts kTexts{"{n=1:één stap|*:{n} stappen} bij “{note}”", "{n=1:one step|*:{n} steps} at “{note}”"};

TEST(Worded, FillsInArgumentsPerLanguage) {
  const std::vector<Arg> args{{"n", std::int64_t{3}}, {"note", std::string("Belt {n}")}};
  EXPECT_EQ(worded(kTexts, args, Language::nl), "3 stappen bij “Belt {n}”") << "an argument is never filled in itself";
  EXPECT_EQ(worded(kTexts, args, Language::en), "3 steps at “Belt {n}”");
}

TEST(Worded, ChoosesByValue) {
  const std::vector<Arg> args{{"n", std::int64_t{1}}, {"note", std::string("Calls")}};
  EXPECT_EQ(worded(kTexts, args, Language::en), "one step at “Calls”");
}

TEST(Worded, LeavesOutWhatIsNotSaid) {
  EXPECT_EQ(worded({"{weg}!", "{gone}!"}, {}, Language::en), "!");
}

TEST(Worded, SurvivesBrokenTemplates) {
  EXPECT_EQ(worded({"", "{open"}, {}, Language::en), "");
  EXPECT_EQ(worded({"", "{a=1:x"}, {}, Language::en), "");
}

}  // namespace
}  // namespace journeylint
