// How well feelings, personas and evidence are read: on the lists in data/ and, where JOURNEYLINT_TEXT names a folder,
// on the JSON Lines in it (emotion*.jsonl, persona*.jsonl, evidence*.jsonl). --errors also prints what was read
// wrongly.

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "text/emotion.hpp"
#include "text/evidence.hpp"
#include "text/persona.hpp"
#include "text/sentence.hpp"

namespace {

using namespace journeylint;

/// One labelled text: `label` is a valence, specific/generic, or assumption/evidence; `detail` is the kind where one is
/// given.
struct Sample {
  std::string text, language, label, detail;
};

std::string unescaped(std::string text) {
  for (std::size_t at = text.find("\\n"); at != std::string::npos; at = text.find("\\n", at)) text.replace(at, 2, "\n");
  return text;
}

std::vector<Sample> read_tsv(const std::filesystem::path& path) {
  std::vector<Sample> samples;
  std::ifstream file(path);
  for (std::string line; std::getline(file, line);) {
    if (line.empty() || line[0] == '#') continue;
    std::vector<std::string> columns(1);
    for (const char c : line) {
      if (c == '\t') {
        columns.emplace_back();
      } else {
        columns.back() += c;
      }
    }
    columns.resize(4);
    samples.push_back({unescaped(columns[0]), columns[1], columns[2], columns[3]});
  }
  return samples;
}

std::vector<Sample> read_jsonl(const std::filesystem::path& path) {
  std::vector<Sample> samples;
  std::ifstream file(path);
  for (std::string line; std::getline(file, line);) {
    const auto json = nlohmann::json::parse(line, nullptr, false);
    if (json.is_discarded() || !json.contains("text")) continue;
    std::string label;
    if (json.contains("valence")) label = std::to_string(json["valence"].get<double>());
    if (json.contains("label")) label = json["label"].get<std::string>();
    samples.push_back({json["text"].get<std::string>(), json.value("lang", "und"), label, json.value("kind", "")});
  }
  return samples;
}

struct Tally {
  int all = 0, covered = 0, right = 0, detailed = 0, detail_right = 0;
  double error = 0;
};

class Report {
 public:
  explicit Report(std::vector<std::string> wrong_lines_of) : topics_(std::move(wrong_lines_of)) {}
  [[nodiscard]] bool wants_errors() const { return !topics_.empty(); }
  void wrong(const Sample& sample, const std::string& read) const {
    if (wants_errors()) std::printf("  %s | %s -> %s\n", sample.text.c_str(), sample.label.c_str(), read.c_str());
  }

 private:
  std::vector<std::string> topics_;
};

double sign_of(double value) {
  return value > 0.25 ? 1 : value < -0.25 ? -1 : 0;
}

void emotion(const Sample& sample, Tally& tally, const Report& report) {
  // The language is not told: a board may be mixed, and `classify` may be asked without it.
  const text::Sentence sentence(sample.text, Language::und);
  const auto reading = text::read_emotion(sentence, text::EmotionContext::asked);
  const double wanted = std::strtod(sample.label.c_str(), nullptr);
  ++tally.all;
  if (!reading) return report.wrong(sample, "nothing");
  ++tally.covered;
  tally.error += reading->valence > wanted ? reading->valence - wanted : wanted - reading->valence;
  if (sign_of(reading->valence) == sign_of(wanted)) {
    ++tally.right;
  } else {
    report.wrong(sample, std::to_string(reading->valence));
  }
}

void persona(const Sample& sample, Tally& tally, const Report& report) {
  const text::Sentence sentence(sample.text, Language::und);
  const auto reading = text::read_persona(sentence, text::PersonaContext::card);
  const bool specific = reading && reading->kind == PersonaKind::specific;
  ++tally.all;
  tally.covered += reading ? 1 : 0;
  if (reading && specific == (sample.label == "specific")) {
    ++tally.right;
  } else {
    report.wrong(sample, reading ? std::string(name_of(reading->kind)) : "nothing");
  }
}

void evidence(const Sample& sample, Tally& tally, const Report& report) {
  const text::Sentence sentence(sample.text, Language::und);
  const auto reading = text::read_evidence(sentence, text::EvidenceContext::asked);
  ++tally.all;
  if (!reading) return report.wrong(sample, "nothing");
  ++tally.covered;
  const bool assumed = reading->kind == EvidenceKind::assumption;
  if (assumed == (sample.label == "assumption")) {
    ++tally.right;
  } else {
    report.wrong(sample, std::string(name_of(reading->kind)));
  }
  const auto kind = parse_name<EvidenceKind>(sample.detail);
  if (!kind || *kind == EvidenceKind::assumption) return;
  ++tally.detailed;
  if (*kind == reading->kind) {
    ++tally.detail_right;
  } else if (!assumed) {
    report.wrong({sample.text, sample.language, sample.detail, ""}, std::string(name_of(reading->kind)));
  }
}

void print(const std::string& name, const Tally& tally) {
  const auto percent = [](int part, int whole) { return whole == 0 ? 0.0 : 100.0 * part / whole; };
  std::printf("%-28s n=%3d  right %5.1f %%  of all %5.1f %%  coverage %5.1f %%", name.c_str(), tally.all,
              percent(tally.right, tally.covered), percent(tally.right, tally.all), percent(tally.covered, tally.all));
  if (tally.error > 0) std::printf("  mean error %.2f", tally.error / (tally.covered == 0 ? 1 : tally.covered));
  if (tally.detailed > 0)
    std::printf("  kind right %5.1f %% of %d", percent(tally.detail_right, tally.detailed), tally.detailed);
  std::printf("\n");
}

using Read = void (*)(const Sample&, Tally&, const Report&);

void measure(const std::string& name, const std::vector<Sample>& samples, Read read, const Report& report) {
  Tally total;
  std::map<std::string, Tally> languages;
  for (const Sample& sample : samples) {
    Tally& tally = languages[sample.language];
    const Report silent({});
    read(sample, tally, silent);
    read(sample, total, report);
  }
  print(name, total);
  for (const auto& [language, tally] : languages) print("  " + language, tally);
}

}  // namespace

int main(int count, char** arguments) {
  std::vector<std::string> errors;
  for (int i = 1; i < count; ++i) {
    if (std::string(arguments[i]) == "--errors") errors.emplace_back("all");
  }
  const Report report(errors);
  const std::vector<std::pair<std::string, Read>> topics{
      {"emotion", emotion}, {"persona", persona}, {"evidence", evidence}};
  for (const auto& [topic, read] : topics) {
    measure(topic, read_tsv(std::filesystem::path(JOURNEYLINT_SOURCE) / "tests/accuracy/data" / (topic + ".tsv")), read,
            report);
  }
  const char* folder = std::getenv("JOURNEYLINT_TEXT");
  if (folder == nullptr) return 0;
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  for (const std::filesystem::path& file : files) {
    if (file.extension() != ".jsonl") continue;
    for (const auto& [topic, read] : topics) {
      if (file.filename().string().rfind(topic, 0) == 0)
        measure(file.filename().string(), read_jsonl(file), read, report);
    }
  }
  return 0;
}
