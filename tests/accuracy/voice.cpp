/// How well the voice of notes is told, on labelled notes that no weight has seen: every voice*.jsonl of the folder
/// that JOURNEYLINT_TEXT names ({"text","lang","label":
/// customer|internal|ambiguous,"reason"?,"domain"?,"source"?,"persona"?}).
///
///     journeylint-accuracy-voice [--by reason|domain|source] [--errors]
///
/// A note whose side cannot be told from its words (reason lane-only, first-person-is-org) is left out of "decidable".

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "text/read.hpp"

namespace {

using journeylint::Voice;

struct Note {
  std::string text, lang, label, group;
  bool decidable = true;
  Voice read = Voice::ambiguous;
  double score = 0;
};

struct Counts {
  int tp = 0, fp = 0, fn = 0, tn = 0, ambiguous = 0, flagged = 0, doubtful = 0;

  void add(const Note& note) {
    const bool internal = note.read == Voice::internal;
    doubtful += note.read == Voice::ambiguous ? 1 : 0;
    if (note.label == "ambiguous") {
      ++ambiguous;
      flagged += internal ? 1 : 0;
    } else if (note.label == "internal") {
      ++(internal ? tp : fn);
    } else {
      ++(internal ? fp : tn);
    }
  }
  [[nodiscard]] static double share(int part, int whole) { return whole == 0 ? 0 : static_cast<double>(part) / whole; }
  void print(const std::string& name) const {
    const double precision = share(tp, tp + fp);
    const double recall = share(tp, tp + fn);
    const double f1 = precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0;
    std::printf("%-32s n=%4d  P=%.3f R=%.3f F1=%.3f FPR=%.3f  ambiguous flagged %d/%d  left open %d\n", name.c_str(),
                tp + fp + fn + tn, precision, recall, f1, share(fp, fp + tn), flagged, ambiguous, doubtful);
  }
};

std::string field(const nlohmann::json& row, const char* name) {
  return row.contains(name) && row[name].is_string() ? row[name].get<std::string>() : std::string();
}

std::vector<Note> read_folder(const std::filesystem::path& folder, const std::string& by) {
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    const std::string name = entry.path().filename().string();
    if (name.rfind("voice", 0) == 0 && entry.path().extension() == ".jsonl") files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  std::vector<Note> notes;
  for (const auto& path : files) {
    std::ifstream stream(path);
    for (std::string line; std::getline(stream, line);) {
      if (line.empty()) continue;
      const nlohmann::json row = nlohmann::json::parse(line);
      Note note{field(row, "text"), field(row, "lang"), field(row, "label"), by.empty() ? "" : field(row, by.c_str())};
      const std::string reason = field(row, "reason");
      note.decidable = reason != "lane-only" && reason != "first-person-is-org";
      const std::string persona = field(row, "persona");
      journeylint::ReadingContext context;
      context.persona = persona;
      context.board_language =
          journeylint::parse_name<journeylint::Language>(note.lang).value_or(journeylint::Language::und);
      if (const auto reading = journeylint::read_note(note.text, context); reading.voice) {
        note.read = reading.voice->label;
        note.score = reading.voice->score;
      }
      notes.push_back(std::move(note));
    }
  }
  return notes;
}

void print_tables(const std::vector<Note>& notes) {
  std::map<std::string, Counts> tables;
  for (const Note& note : notes) {
    for (const std::string& lang : {note.lang, std::string("all")}) {
      if (note.decidable) tables[lang + " decidable"].add(note);
      tables[lang + " with lane-only"].add(note);
    }
    if (!note.group.empty() && note.decidable) tables["~ " + note.lang + " " + note.group].add(note);
  }
  for (const auto& [name, counts] : tables) counts.print(name);
}

}  // namespace

int main(int count, char** arguments) {
  std::string by;
  bool errors = false;
  for (int i = 1; i < count; ++i) {
    const std::string argument = arguments[i];
    if (argument == "--errors") errors = true;
    if (argument == "--by" && i + 1 < count) by = arguments[++i];
  }
  const char* folder = std::getenv("JOURNEYLINT_TEXT");
  if (folder == nullptr) {
    std::puts("JOURNEYLINT_TEXT names no folder with voice*.jsonl: only the project's own notes were measured");
    return 0;
  }
  const std::vector<Note> notes = read_folder(folder, by);
  print_tables(notes);
  if (!errors) return 0;
  for (const Note& note : notes) {
    const bool wrong =
        note.decidable && note.label != "ambiguous" && (note.read == Voice::internal) != (note.label == "internal");
    if (wrong)
      std::printf("%s %-8s %.2f %s | %s\n", note.lang.c_str(), note.label.c_str(), note.score, note.group.c_str(),
                  note.text.c_str());
  }
  return 0;
}
