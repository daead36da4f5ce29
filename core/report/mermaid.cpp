#include "report/mermaid.hpp"

#include <algorithm>
#include <array>

#include "report/curve.hpp"
#include "report/escape.hpp"
#include "report/figures.hpp"
#include "report/gather.hpp"
#include "report/phrases.hpp"
#include "rules/index.hpp"

namespace journeylint {
namespace {

/// What the diagram's reader takes for its own is written as an entity, which it turns back: `#`, `;` and `:` end a
/// name, `%%` starts a comment, `,` ends an actor, `<` a tag, `{` and `}` surround directives.
std::string entity_for(char c) {
  if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) return "\uFFFD";
  if (std::string_view("#;:,<>{}%\"").find(c) == std::string_view::npos) return std::string(1, c);
  return '#' + std::to_string(static_cast<int>(c)) + ';';
}

bool starts_with_word(std::string_view text, std::string_view word) {
  if (text.size() < word.size()) return false;
  return std::equal(word.begin(), word.end(), text.begin(),
                    [](char a, char b) { return a == static_cast<char>(b >= 'A' && b <= 'Z' ? b + 32 : b); });
}

/// A name that begins with one of the diagram's own words would be read as a statement.
bool reads_as_statement(std::string_view text) {
  constexpr std::array<std::string_view, 5> kStatements{"journey", "title", "section", "acctitle", "accdescr"};
  return std::any_of(kStatements.begin(), kStatements.end(),
                     [&](std::string_view word) { return starts_with_word(text, word); });
}

std::string name(std::string_view text) {
  const std::string line = one_line(text);
  std::string out;
  for (const char c : line) out += entity_for(c);
  return reads_as_statement(line) ? "“" + out + "”" : out;
}

/// -2 .. 2 as 1 .. 5, to the nearest.
int score(std::int32_t valence) {
  return (std::clamp(valence, -200, 200) + 350) / 100;
}

int score_of(const Note& note, const std::vector<PhaseMood>& curve) {
  if (note.reading.emotion) return score(hundredths(note.reading.emotion->valence));
  if (note.phase && curve[note.phase->value].mean) return score(*curve[note.phase->value].mean);
  return score(0);
}

/// Steps and touchpoints; where the board names none, every note.
std::vector<const Note*> tasks_of(const Journey& journey) {
  std::vector<const Note*> steps;
  std::vector<const Note*> all;
  for (const Note& note : journey.notes) {
    if (one_line(note.text).empty()) continue;
    all.push_back(&note);
    if (kCustomerPath.has(note.type)) steps.push_back(&note);
  }
  return steps.empty() ? all : steps;
}

/// Of "Mila, 29, lives near" the name: an actor stands beside every step.
std::string first_name(std::string_view persona) {
  return std::string(persona.substr(0, persona.find_first_of(",.;(\r\n")));
}

std::string section(std::string_view title, const std::vector<const Note*>& tasks, const std::optional<PhaseId>& phase,
                    const Journey& journey, const std::vector<PhaseMood>& curve) {
  const std::string actor = name(first_name(journey.persona.name.value_or("")));
  std::string out;
  for (const Note* note : tasks) {
    if (note->phase != phase) continue;
    out += "    " + name(note->text) + ": " + std::to_string(score_of(*note, curve));
    out += actor.empty() ? "\n" : ": " + actor + "\n";
  }
  return out.empty() ? out : "  section " + name(title) + "\n" + out;
}

const Journey* surest(const std::vector<Journey>& journeys) {
  const Journey* best = nullptr;
  for (const Journey& journey : journeys) {
    if (best == nullptr || journey.confidence > best->confidence) best = &journey;
  }
  return best;
}

}  // namespace

std::string mermaid(const Analysis& analysis) {
  const Journey* journey = surest(analysis.journeys.journeys);
  const Language language = analysis.language;
  std::string out = "journey\n  title ";
  if (journey == nullptr) return out + phrases::phrase(phrases::kNoJourney, language) + "\n";
  const std::string title = name(journey->title.value_or(""));
  out += (title.empty() ? phrases::phrase(phrases::kUntitled, language) : title) + "\n";
  const std::vector<PhaseMood> curve = mood_curve(*journey);
  const std::vector<const Note*> tasks = tasks_of(*journey);
  for (std::uint32_t i = 0; i < journey->phases.size(); ++i) {
    const std::string heading = phase_title(*journey, PhaseId{i});
    out += section(heading.empty() ? std::to_string(i + 1) : heading, tasks, PhaseId{i}, *journey, curve);
  }
  const Texts& rest = journey->phases.empty() ? phrases::kPath : phrases::kNoPhase;
  out += section(in_language(rest, language), tasks, std::nullopt, *journey, curve);
  for (const Journey& other : analysis.journeys.journeys) {
    if (&other == journey) continue;
    const std::string heading = name(other.title.value_or(""));
    out += "  %% + " + (heading.empty() ? phrases::phrase(phrases::kUntitled, language) : heading) + "\n";
  }
  return out;
}

}  // namespace journeylint
