#include "support/faults.hpp"

#include <algorithm>
#include <array>

#include "support/clean_maps.hpp"

namespace journeylint::testing_support {
namespace {

constexpr std::array kFaults{
    Fault{"persona-missing", "wasmachine", "Persona:", 0, ""},
    Fault{"persona-missing", "cat", "Persona:", 0, ""},
    Fault{"persona-generic", "opvang", "Persona:", 0, "!Persona: alle klanten"},
    Fault{"persona-generic", "pottery", "Persona:", 0, "!Persona: all our customers"},
    Fault{"scope-unbounded", "rijbewijs", "Begin:", 0, ""},
    Fault{"scope-unbounded", "bank", "End:", 0, ""},
    Fault{"question-missing", "knie", "Vraag:", 0, ""},
    Fault{"question-missing", "luggage", "Question:", 0, ""},
    Fault{"review-missing-or-stale", "opvang", "Review:", 0, "!Review: maart 2025"},
    Fault{"review-missing-or-stale", "glasses", "Review:", 0, ""},
    Fault{"inside-out-step", "zonnepanelen", "| Stappen", 3,
          "!Afdeling planning wijst monteurs toe; Ruimen de zolder leeg"},
    Fault{"inside-out-step", "bank", "| Steps", 2, "!CRM system creates a record; Scans his passport"},
    Fault{"pain-without-opportunity", "knie", "| Pijnpunten", 2, "!Wachtkamer zit vol hoestende mensen"},
    Fault{"pain-without-opportunity", "bank", "| Pains", 1, "!Every bank hides its fees"},
    Fault{"touchpoint-without-emotion", "rijbewijs", "| Gevoel", 1, ""},
    Fault{"touchpoint-without-emotion", "bank", "| Emotions", 1, ""},
    Fault{"mot-missing-or-inflated", "opvang", "| MoT", 0, ""},
    Fault{"mot-missing-or-inflated", "cat", "| Moments of truth", 0, ""},
    Fault{"mot-without-stakes", "luggage", "| Moments of truth", 1, "!The screen"},
    Fault{"map-without-actions", "wasmachine", "| Acties", 0, ""},
    Fault{"map-without-actions", "luggage", "| Actions", 0, ""},
    Fault{"evidence-missing", "zonnepanelen", "| Bewijs", 0, ""},
    Fault{"evidence-missing", "glasses", "| Evidence", 0, ""},
    Fault{"template-placeholder-left", "camping", "| Stappen", 4, "!Typ hier je tekst; Zwemt voor het ontbijt"},
    Fault{"template-placeholder-left", "glasses", "| Steps", 3, "!Lorem ipsum; Tries on nine frames"},
};

/// The same line with another text in one cell; cells are counted from 1, after the lane's label.
std::string with_cell(const std::string& line, std::size_t cell, std::string_view text) {
  std::size_t at = 0;
  for (std::size_t bar = 0; bar <= cell; ++bar) at = line.find('|', at) + 1;
  const std::size_t end = line.find('|', at);
  return line.substr(0, at) + " " + std::string(text) + " " + line.substr(end);
}

}  // namespace

std::span<const Fault> faults() {
  return kFaults;
}

std::string with_fault(const Fault& fault) {
  std::string out;
  std::string_view rest = clean_map(fault.map).board;
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    std::string line(rest.substr(0, end));
    rest.remove_prefix(std::min(end + 1, rest.size()));
    if (line.substr(0, fault.label.size()) == fault.label) {
      line = fault.cell > 0 ? with_cell(line, fault.cell, fault.text) : std::string(fault.text);
    }
    out += line + "\n";
  }
  return out;
}

}  // namespace journeylint::testing_support
