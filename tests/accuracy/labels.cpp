// How well a lane's label is understood: on data/labels.tsv and on every file named (text, language, type; `-` is a
// note, which is no label). --errors also prints what was guessed wrongly.

#include <cstdio>
#include <fstream>
#include <map>
#include <string>
#include <vector>

#include "text/label_guess.hpp"
#include "text/labels.hpp"

namespace {

using namespace journeylint;

constexpr double kTaken = 0.6;  // so sure, a text counts as a label wherever it stands
constexpr int kBands = 5;

struct Sample {
  std::string text, language, type;
};

std::vector<Sample> read(const std::string& path) {
  std::vector<Sample> samples;
  std::ifstream file(path);
  for (std::string line; std::getline(file, line);) {
    if (line.empty() || line[0] == '#') continue;
    const std::size_t first = line.find('\t');
    const std::size_t second = first == std::string::npos ? first : line.find('\t', first + 1);
    if (second == std::string::npos) continue;
    samples.push_back({line.substr(0, first), line.substr(first + 1, second - first - 1), line.substr(second + 1)});
  }
  return samples;
}

/// Types that people themselves use for one another.
std::string group(const std::string& type) {
  if (type == "idea") return "opportunity";
  if (type == "channel") return "touchpoint";
  return type;
}

struct Tally {
  int all = 0, listed = 0, said = 0, right = 0, alike = 0, among = 0;
  double sure = 0;
  void add(const text::LaneGuesses& guesses, const Sample& sample);
  void print(const std::string& name) const {
    const auto percent = [](int part, int whole) { return whole == 0 ? 0.0 : 100.0 * part / whole; };
    std::printf("  %-16s n=%4d  right %5.1f %%  said at %5.1f %%  or its twin %5.1f %%  among the guesses %5.1f %%",
                name.c_str(), all, percent(right, all), all == 0 ? 0.0 : 100.0 * sure / all, percent(alike, all),
                percent(among, all));
    std::printf("  silent %4.1f %%  by list %4.1f %%\n", percent(all - said, all), percent(listed, all));
  }
};

struct Band {
  int all = 0, right = 0;
  double sure = 0;
};

bool is_lane(const std::string& text) {
  const text::LabelMatches matches = text::match_label(text);
  const text::LabelMatch* lane = matches.find(text::LabelKind::lane);
  return lane != nullptr && lane->confidence >= kTaken && lane->value_begin == text::kNoValue;
}

void Tally::add(const text::LaneGuesses& guesses, const Sample& sample) {
  ++all;
  listed += is_lane(sample.text) ? 1 : 0;
  if (guesses.empty()) return;
  ++said;
  sure += guesses[0].confidence;
  const std::string best(name_of(guesses[0].type));
  right += best == sample.type ? 1 : 0;
  alike += group(best) == group(sample.type) ? 1 : 0;
  for (const text::LaneGuess& guess : guesses) among += name_of(guess.type) == sample.type ? 1 : 0;
}

void measure(const std::string& path, bool errors) {
  std::map<std::string, Tally> languages, types;
  Tally total;
  Band bands[kBands];
  int notes = 0, taken = 0;
  for (const Sample& sample : read(path)) {
    if (sample.type == "-") {
      ++notes;
      if (!is_lane(sample.text)) continue;
      ++taken;
      if (errors) std::printf("    taken for a lane: %s\n", sample.text.c_str());
      continue;
    }
    const text::LaneGuesses guesses = text::guess_lane(sample.text);
    const std::string best = guesses.empty() ? "" : std::string(name_of(guesses[0].type));
    for (Tally* tally : {&total, &languages[sample.language], &types[sample.type]}) tally->add(guesses, sample);
    if (errors && best != sample.type) {
      std::printf("    %s | %s:", sample.text.c_str(), sample.type.c_str());
      for (const text::LaneGuess& guess : guesses)
        std::printf(" %s %.2f", std::string(name_of(guess.type)).c_str(), guess.confidence);
      std::printf("\n");
    }
    if (guesses.empty()) continue;
    int at = static_cast<int>(guesses[0].confidence * kBands);
    at = at >= kBands ? kBands - 1 : at;
    ++bands[at].all;
    bands[at].right += best == sample.type ? 1 : 0;
    bands[at].sure += guesses[0].confidence;
  }
  std::printf("%s\n", path.c_str());
  if (total.all > 0) total.print("all");
  for (const auto& [name, tally] : languages) tally.print(name);
  for (const auto& [name, tally] : types) tally.print(name);
  for (const Band& band : bands) {
    if (band.all == 0) continue;
    std::printf("  said at %.2f: %5.1f %% right of %d\n", band.sure / band.all, 100.0 * band.right / band.all,
                band.all);
  }
  if (notes > 0) std::printf("  notes taken for lanes: %d of %d\n", taken, notes);
}

}  // namespace

int main(int count, char** arguments) {
  bool errors = false;
  std::vector<std::string> paths{JOURNEYLINT_SOURCE "/tests/accuracy/data/labels.tsv"};
  for (int i = 1; i < count; ++i) {
    const std::string argument = arguments[i];
    if (argument == "--errors") {
      errors = true;
    } else {
      paths.push_back(argument);
    }
  }
  for (const std::string& path : paths) measure(path, errors);
  return 0;
}
