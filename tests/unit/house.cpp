#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <string>

/// The house rules that can be checked by reading the files.

namespace {

namespace fs = std::filesystem;

const fs::path kCore = fs::path(JOURNEYLINT_SOURCE) / "core";

/// Who may include whom. Every room may include itself.
const std::map<std::string, std::set<std::string>> kAllowed{
    {"base", {}},
    {"board", {"base"}},
    {"text", {"base"}},
    {"journey", {"base"}},
    {"recognise", {"base", "board", "text", "journey"}},
    {"rules", {"base", "board", "text", "journey"}},
    {"report", {"base", "board", "text", "journey", "recognise", "rules"}},
    {"generate", {"base", "board", "text", "journey", "recognise", "rules", "report"}},
};

bool is_source(const fs::path& path) {
  return path.extension() == ".hpp" || path.extension() == ".cpp";
}

std::string first_part(const fs::path& path) {
  return path.begin()->string();
}

/// Files named in `#include "…"`.
std::set<std::string> includes_of(const fs::path& path) {
  std::set<std::string> out;
  std::ifstream in(path);
  for (std::string line; std::getline(in, line);) {
    const std::string start = "#include \"";
    if (line.rfind(start, 0) == 0) out.insert(line.substr(start.size(), line.rfind('"') - start.size()));
  }
  return out;
}

template <class Visit>
void for_each_source(Visit visit) {
  for (const auto& entry : fs::recursive_directory_iterator(kCore)) {
    if (entry.is_regular_file() && is_source(entry.path())) visit(fs::relative(entry.path(), kCore), entry.path());
  }
}

TEST(House, RoomsIncludeOnlyWhatTheyMay) {
  int seen = 0;
  for_each_source([&](const fs::path& relative, const fs::path& path) {
    if (relative.parent_path().empty()) return;  // journeylint.hpp may include everything
    const std::string room = first_part(relative);
    ASSERT_EQ(kAllowed.count(room), 1U) << room << " is no room of the core";
    for (const std::string& include : includes_of(path)) {
      const fs::path target(include);
      if (target.parent_path().empty()) continue;  // the boundary's list, a generated table
      const std::string other = first_part(target);
      ++seen;
      EXPECT_TRUE(other == room || kAllowed.at(room).count(other) == 1) << relative << " may not include " << include;
    }
  });
  EXPECT_GT(seen, 20) << "the test looks in the wrong place";
}

TEST(House, RulesDoNotIncludeEachOtherOrReadWords) {
  for_each_source([&](const fs::path& relative, const fs::path& path) {
    if (relative.string().rfind("rules/catalog/", 0) != 0) return;
    for (const std::string& include : includes_of(path)) {
      EXPECT_EQ(include.rfind("rules/catalog/", 0), std::string::npos) << relative << " includes " << include;
      EXPECT_EQ(include.rfind("text/", 0), std::string::npos) << relative << " includes " << include;
    }
  });
}

TEST(House, SourcesCanBeReadInOneSitting) {
  for_each_source([&](const fs::path& relative, const fs::path& path) {
    std::ifstream in(path);
    int lines = 0;
    for (std::string line; std::getline(in, line);) ++lines;
    EXPECT_LE(lines, 400) << relative;
  });
}

}  // namespace
