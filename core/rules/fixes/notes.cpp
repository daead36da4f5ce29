#include <array>
#include <string>

#include "rules/fixes/planners.hpp"

/// Words added to notes.

namespace journeylint::fixes {
namespace {

std::string text_of(const Job& job, const ElementId& element) {
  const auto words = job.layout.words_of(element);
  return words ? std::string(words->own) : std::string();
}

}  // namespace

Choices add_owner_slot(const Job& job) {
  Edits edits;
  for (const ElementId& element : job.finding.elements) {
    std::string text = text_of(job, element);
    if (text.empty()) continue;
    text += std::string("\n") + std::string(in_map({"Eigenaar: …", "Owner: …", "Verantwortlich: …"}, job.map));
    retext(job, element, text, edits, Waiting::yes);
  }
  if (edits.empty()) return {};
  return {{std::string(job.title), std::move(edits)}};
}

Choices mark_as_assumption(const Job& job) {
  Edits edits;
  for (const ElementId& element : job.finding.elements) {
    const std::string text = text_of(job, element);
    if (text.empty()) continue;
    const std::string label(in_map({"Aanname: ", "Assumption: ", "Annahme: "}, job.map));
    // An assumption asks for a test, so there is room for one.
    const std::string slot(in_map({"\nNagaan: …", "\nTo check: …", "\nZu prüfen: …"}, job.map));
    if (text.rfind(label, 0) != 0) retext(job, element, label + text + slot, edits, Waiting::yes);
  }
  if (edits.empty()) return {};
  return {{std::string(job.title), std::move(edits)}};
}

Choices pick_channel(const Job& job) {
  if (job.finding.elements.size() != 1) return {};
  constexpr std::array<MapTexts, 4> kChannels{
      MapTexts{"website", "website", "Website"}, MapTexts{"telefoon", "phone", "Telefon"},
      MapTexts{"e-mail", "email", "E-Mail"}, MapTexts{"aan de balie", "at the counter", "am Schalter"}};
  Choices choices;
  for (const MapTexts& channel : kChannels) {
    Choice choice;
    choice.title = in_map(channel, job.message);
    const ElementId& element = job.finding.elements.front();
    const std::string text = text_of(job, element);
    if (!text.empty()) retext(job, element, text + " (" + std::string(in_map(channel, job.map)) + ")", choice.edits);
    if (!choice.edits.empty()) choices.push_back(std::move(choice));
  }
  return choices;
}

}  // namespace journeylint::fixes
