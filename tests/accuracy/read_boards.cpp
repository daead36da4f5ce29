#include <cstdio>
#include <string>

#include "recognise/recognise.hpp"
#include "support/snapshot_json.hpp"

/// Board snapshots as JSON on stdin, one a line; on stdout what was read of each, one line each, in order.

namespace {

bool read_line(std::string& line) {
  line.clear();
  for (int c = std::getchar(); c != EOF; c = std::getchar()) {
    if (c == '\n') return true;
    line.push_back(static_cast<char>(c));
  }
  return !line.empty();
}

}  // namespace

int main() {
  std::string line;
  while (read_line(line)) {
    const auto board = journeylint::testing::board_from_json(line);
    if (!board) {
      std::fprintf(stderr, "%s\n", board.error().message.c_str());
      return 2;
    }
    std::puts(journeylint::testing::journeys_to_json(journeylint::recognise(board.value())).c_str());
  }
  return 0;
}
