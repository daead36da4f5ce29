/// Trains the weights of the voice reader from the labelled notes of core/text/voice_data.
///
///     voice_train core/text/voice_data core/text/voice_weights.inc            writes the weights, prints what they are
///     worth voice_train core/text/voice_data core/text/voice_weights.inc --check    fails when they are not what is
///     committed
///
/// Logistic regression with a penalty on the squared weights, plain gradient descent from zero in a fixed order: the
/// same data give the same bytes. Rows are `text <TAB> language <TAB> c|i|a <TAB> domain <TAB> kind [<TAB> persona]`.

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "text/voice.hpp"
#include "text/voice_grams.hpp"

namespace {

using journeylint::Language;
using journeylint::text::kGramScale;
using journeylint::text::kGramSlots;
using journeylint::text::kGramUnit;
using journeylint::text::kVoiceFeatures;

constexpr double kPenalty = 0.0002;  ///< per note, on the squared weights; chosen by cross-validation over domains
constexpr int kSteps = 600;          ///< of descent
constexpr double kRate = 0.3;        ///< of descent; with the pieces of words, more would overshoot
/// Share of customer notes that may be called internal out of fold, in nl, en, de: below 5 %, by so much that on notes
/// that others wrote it stays below 5 % too.
constexpr double kMostFalse[] = {0.037, 0.04, 0.037};
constexpr double kMostMissed = 0.08;  ///< share of internal notes that may be called customer, out of fold
constexpr std::size_t kFolds = 10;
constexpr double kUnit = 64;  ///< integer weights are 1/64 of a logit

struct Note {
  std::string text, domain, kind;
  Language language = Language::und;
  char label = 'c';
  std::vector<std::uint16_t> features;
  std::vector<std::pair<std::uint16_t, double>> grams;  ///< slot, and how often it occurs times kGramScale
};

/// e^-x for x ≥ 0 out of + × ÷ only, so that every machine trains the same weights.
double exp_minus(double x) {
  if (x > 40) return 0;
  const double y = x / 256;
  double power = 1 + y * (1 + y / 2 * (1 + y / 3 * (1 + y / 4)));
  for (int i = 0; i < 8; ++i) power *= power;
  return 1 / power;
}

double sigmoid(double x) {
  const double e = exp_minus(x < 0 ? -x : x);
  return x < 0 ? e / (1 + e) : 1 / (1 + e);
}

std::vector<std::string> split(const std::string& line) {
  std::vector<std::string> cells;
  std::stringstream stream(line);
  for (std::string cell; std::getline(stream, cell, '\t');) cells.push_back(cell);
  return cells;
}

std::vector<Note> load(const std::filesystem::path& folder) {
  std::set<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    if (entry.path().extension() == ".tsv") files.insert(entry.path());
  }
  std::vector<Note> notes;
  std::set<std::string> seen;
  for (const auto& path : files) {
    std::ifstream stream(path);
    for (std::string line; std::getline(stream, line);) {
      if (line.empty() || line[0] == '#') continue;
      const auto cells = split(line);
      const auto language = cells.size() < 5 ? std::nullopt : journeylint::parse_name<Language>(cells[1]);
      if (!language || cells[2].size() != 1 || std::strchr("cia", cells[2][0]) == nullptr) {
        std::fprintf(stderr, "%s: not a row: %s\n", path.c_str(), line.c_str());
        std::exit(2);
      }
      const std::string persona = cells.size() > 5 ? cells[5] : "";
      if (!seen.insert(cells[1] + cells[0] + persona).second) {
        std::fprintf(stderr, "%s: stands there twice: %s\n", path.c_str(), line.c_str());
        std::exit(2);
      }
      Note note{cells[0], cells[3], cells[4], *language, cells[2][0], {}, {}};
      journeylint::ReadingContext context;
      context.persona = persona;
      const journeylint::text::Sentence sentence(note.text, *language);
      const auto signs = journeylint::text::voice_signs(sentence, journeylint::text::VoiceContext(context));
      for (std::size_t i = 0; i < signs.size; ++i) note.features.push_back(signs.signs[i].feature);
      std::map<std::uint16_t, double> grams;
      const auto add = [&](std::size_t slot) { grams[static_cast<std::uint16_t>(slot)] += kGramScale; };
      journeylint::text::each_gram_word(sentence, [&](const journeylint::text::Token& token) {
        journeylint::text::each_gram_of(token.folded, journeylint::text::GramHash::word, add);
      });
      journeylint::text::each_extra_gram(sentence, signs, add);
      note.grams.assign(grams.begin(), grams.end());
      notes.push_back(std::move(note));
    }
  }
  return notes;
}

struct Model {
  std::vector<double> weights = std::vector<double>(kVoiceFeatures, 0.0);
  std::vector<double> grams = std::vector<double>(kGramSlots, 0.0);
  double bias = 0;
  [[nodiscard]] double logit(const Note& note) const {
    double sum = bias;
    for (const auto feature : note.features) sum += weights[feature];
    for (const auto& [slot, size] : note.grams) sum += size * grams[slot];
    return sum;
  }
};

double target(const Note& note) {
  return note.label == 'i' ? 1.0 : note.label == 'c' ? 0.0 : 0.5;
}

/// Every language weighs the same, however many notes it has; so do both sides within it.
std::vector<double> balance(const std::vector<const Note*>& notes) {
  std::map<std::pair<int, char>, double> count;
  for (const Note* note : notes) count[{static_cast<int>(note->language), note->label}] += 1;
  std::vector<double> weights;
  const double total = static_cast<double>(notes.size());
  for (const Note* note : notes) {
    const double share = note->label == 'a' ? 2.0 : total / 6 / count[{static_cast<int>(note->language), note->label}];
    weights.push_back(share < 3 ? share : 3);
  }
  return weights;
}

/// Looks ahead along the last move (Nesterov).
void step_on(Model& ahead, const Model& model, const Model& before, double momentum) {
  const auto move = [&](double now, double then) { return now + momentum * (now - then); };
  ahead.bias = move(model.bias, before.bias);
  for (std::size_t i = 0; i < kVoiceFeatures; ++i) ahead.weights[i] = move(model.weights[i], before.weights[i]);
  for (std::size_t i = 0; i < kGramSlots; ++i) ahead.grams[i] = move(model.grams[i], before.grams[i]);
}

void descend(std::vector<double>& to, const std::vector<double>& from, const std::vector<double>& slope, double notes) {
  for (std::size_t i = 0; i < to.size(); ++i) to[i] = from[i] - kRate * (slope[i] / notes + kPenalty * from[i]);
}

Model train(const std::vector<const Note*>& notes) {
  Model model;
  Model before;
  const std::vector<double> importance = balance(notes);
  const double n = static_cast<double>(notes.size());
  for (int step = 0; step < kSteps; ++step) {
    const double momentum = static_cast<double>(step) / (step + 3);
    Model ahead = model;
    step_on(ahead, model, before, momentum);
    Model slope;
    for (std::size_t i = 0; i < notes.size(); ++i) {
      const double error = importance[i] * (sigmoid(ahead.logit(*notes[i])) - target(*notes[i]));
      slope.bias += error;
      for (const auto feature : notes[i]->features) slope.weights[feature] += error;
      for (const auto& [slot, size] : notes[i]->grams) slope.grams[slot] += error * size;
    }
    before = model;
    model.bias = ahead.bias - kRate * slope.bias / n;
    descend(model.weights, ahead.weights, slope.weights, n);
    descend(model.grams, ahead.grams, slope.grams, n);
  }
  return model;
}

int rounded(double value) {
  return static_cast<int>(value * kUnit + (value < 0 ? -0.5 : 0.5));
}

/// Which fold holds each note out: whole domains together, the rows of `mixed`, which are of every domain, dealt one by
/// one.
std::vector<std::size_t> deal(const std::vector<Note>& notes) {
  std::set<std::string> names;
  for (const Note& note : notes) names.insert(note.domain);
  std::map<std::string, std::size_t> of_domain;
  for (const std::string& name : names) of_domain.emplace(name, of_domain.size() % kFolds);
  std::vector<std::size_t> folds;
  for (std::size_t i = 0; i < notes.size(); ++i)
    folds.push_back(notes[i].domain == "mixed" ? i % kFolds : of_domain[notes[i].domain]);
  return folds;
}

/// Scores of every note by a model that has not seen its domain.
std::vector<int> out_of_fold(const std::vector<Note>& notes) {
  const std::vector<std::size_t> fold = deal(notes);
  std::vector<int> scores(notes.size());
  for (std::size_t held = 0; held < kFolds; ++held) {
    std::vector<const Note*> rest;
    for (std::size_t i = 0; i < notes.size(); ++i) {
      if (fold[i] != held) rest.push_back(&notes[i]);
    }
    const Model model = train(rest);
    for (std::size_t i = 0; i < notes.size(); ++i) {
      if (fold[i] == held) scores[i] = rounded(model.logit(notes[i]));
    }
  }
  return scores;
}

/// The lowest threshold that calls at most `share` of the notes with `label` wrong; `above` tells which way is wrong.
int threshold(const std::vector<Note>& notes, const std::vector<int>& scores, Language language, char label,
              double share) {
  std::vector<int> wrong;
  for (std::size_t i = 0; i < notes.size(); ++i) {
    if (notes[i].language == language && notes[i].label == label)
      wrong.push_back(label == 'c' ? -scores[i] : scores[i]);
  }
  std::sort(wrong.begin(), wrong.end());
  if (wrong.empty()) return 0;
  const auto allowed = static_cast<std::size_t>(share * static_cast<double>(wrong.size()));
  return label == 'c' ? -wrong[allowed] + 1 : wrong[allowed] - 1;
}

void report(const std::vector<Note>& notes, const std::vector<int>& scores, const std::vector<int>& from,
            const std::vector<int>& to) {
  for (const Language language : {Language::nl, Language::en, Language::de}) {
    const auto slot = static_cast<std::size_t>(language);
    int tp = 0, fp = 0, fn = 0, tn = 0, flagged = 0, open = 0, doubt = 0;
    for (std::size_t i = 0; i < notes.size(); ++i) {
      if (notes[i].language != language) continue;
      const bool internal = scores[i] >= from[slot];
      doubt += !internal && scores[i] > to[slot] ? 1 : 0;
      if (notes[i].label == 'a') {
        ++open;
        flagged += internal ? 1 : 0;
      } else if (notes[i].label == 'i') {
        ++(internal ? tp : fn);
      } else {
        ++(internal ? fp : tn);
      }
    }
    const double precision = tp / std::max(1.0, 1.0 * tp + fp);
    const double recall = tp / std::max(1.0, 1.0 * tp + fn);
    std::printf("%s  n=%4d  P=%.3f R=%.3f F1=%.3f FPR=%.3f  ambiguous flagged %d/%d  left open %d\n",
                std::string(name_of(language)).c_str(), tp + fp + fn + tn + open, precision, recall,
                2 * precision * recall / std::max(1e-9, precision + recall), fp / std::max(1.0, 1.0 * fp + tn), flagged,
                open, doubt);
  }
}

std::string table(const Model& model, const std::vector<int>& from, const std::vector<int>& to) {
  std::string out =
      "// Made by voice_train from core/text/voice_data; do not edit.\nconstexpr std::int16_t kVoiceWeights[] = {";
  for (std::size_t f = 0; f < kVoiceFeatures; ++f) {
    out += (f % 20 == 0 ? "\n    " : " ") + std::to_string(rounded(model.weights[f])) + ",";
  }
  out += "};\nconstexpr std::int32_t kVoiceBias = " + std::to_string(rounded(model.bias)) + ";\n";
  out += "constexpr std::int8_t kGramWeights[] = {";
  for (std::size_t i = 0; i < kGramSlots; ++i) {
    const int weight = std::clamp(rounded(model.grams[i] * kGramScale / kGramUnit), -127, 127);
    out += (i % 28 == 0 ? "\n    " : " ") + std::to_string(weight) + ",";
  }
  out += "};\n";
  const auto row = [&](const char* name, const std::vector<int>& values) {
    out += std::string("constexpr std::int32_t ") + name + "[] = {";
    for (const int value : values) out += std::to_string(value) + ", ";
    out += "};  // und, nl, en, de\n";
  };
  row("kInternalFrom", from);
  row("kCustomerTo", to);
  return out;
}

}  // namespace

int main(int count, char** arguments) {
  if (count < 3) {
    std::fprintf(stderr, "usage: voice_train DATA WEIGHTS [--check | --errors]\n");
    return 2;
  }
  const std::string mode = count > 3 ? arguments[3] : "";
  const std::vector<Note> notes = load(arguments[1]);
  const std::vector<int> scores = out_of_fold(notes);
  std::vector<int> from(4, 0);
  std::vector<int> to(4, 0);
  for (const Language language : {Language::nl, Language::en, Language::de}) {
    const auto slot = static_cast<std::size_t>(language);
    from[slot] = std::max(1, threshold(notes, scores, language, 'c', kMostFalse[slot - 1]));
    to[slot] = std::min(from[slot] - 1, threshold(notes, scores, language, 'i', kMostMissed));
  }
  from[0] = *std::max_element(from.begin(), from.end());
  to[0] = *std::min_element(to.begin() + 1, to.end());
  std::printf("%zu notes, scored by models that have not seen their domain:\n", notes.size());
  report(notes, scores, from, to);
  if (mode == "--errors") {
    for (std::size_t i = 0; i < notes.size(); ++i) {
      const bool internal = scores[i] >= from[static_cast<std::size_t>(notes[i].language)];
      if (notes[i].label != 'a' && internal != (notes[i].label == 'i')) {
        std::printf("%c %5.2f %s\t%s\t%s\n", notes[i].label, scores[i] / kUnit, notes[i].domain.c_str(),
                    notes[i].kind.c_str(), notes[i].text.c_str());
      }
    }
  }
  std::vector<const Note*> all;
  all.reserve(notes.size());
  for (const Note& note : notes) all.push_back(&note);
  const std::string made = table(train(all), from, to);
  if (mode == "--check") {
    std::ifstream stream(arguments[2]);
    const std::string committed((std::istreambuf_iterator<char>(stream)), std::istreambuf_iterator<char>());
    if (committed == made) return 0;
    std::fprintf(stderr, "%s is not what the data say: train again\n", arguments[2]);
    return 1;
  }
  std::ofstream(arguments[2]) << made;
  return 0;
}
