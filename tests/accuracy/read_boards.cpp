#include <cstdio>
#include <string>
#include <string_view>
#include <utility>

#include "board/admit.hpp"
#include "journeylint.hpp"
#include "recognise/recognise.hpp"
#include "support/snapshot_json.hpp"

/// Board snapshots as JSON on stdin, one a line; on stdout what was read of each, one line each, in order. With
/// `--lint` the line also holds `reproaches`: the rules of error or warning severity that speak.

namespace {

bool read_line(std::string& line) {
  line.clear();
  for (int c = std::getchar(); c != EOF; c = std::getchar()) {
    if (c == '\n') return true;
    line.push_back(static_cast<char>(c));
  }
  return !line.empty();
}

// What was read, with the rules that speak of it.
std::string with_reproaches(const journeylint::Board& board) {
  const auto options = journeylint::read_options(R"({"today": "2027-03-01"})");
  const journeylint::Analysis analysis = journeylint::analyse(board, options.value());
  std::string out = journeylint::testing::journeys_to_json(analysis.journeys);
  out.pop_back();
  out += R"(,"reproaches":[)";
  const char* comma = "";
  for (const journeylint::Finding& finding : analysis.lint.findings) {
    if (finding.severity == journeylint::Severity::info) continue;
    out += comma + ('"' + std::string(finding.rule->id)) + '"';
    comma = ",";
  }
  return out + "]}";
}

}  // namespace

int main(int count, char** arguments) {
  const bool lints = count > 1 && std::string_view(arguments[1]) == "--lint";
  std::string line;
  while (read_line(line)) {
    auto given = journeylint::testing::board_from_json(line);
    if (!given) {
      std::fprintf(stderr, "%s\n", given.error().message.c_str());
      return 2;
    }
    journeylint::Board board = std::move(given).value();
    journeylint::admit(board);  // as every board that comes in
    const std::string read =
        lints ? with_reproaches(board) : journeylint::testing::journeys_to_json(journeylint::recognise(board));
    std::puts(read.c_str());
  }
  return 0;
}
