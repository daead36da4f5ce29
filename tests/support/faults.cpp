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
    Fault{"action-without-owner", "wasmachine", "| Acties", 1, "!Storingshulp met foto's, KPI telefoontjes, februari"},
    Fault{"action-without-owner", "bank", "| Actions", 2, "!Let people send papers later, KPI finished forms, March"},
    Fault{"action-without-metric", "rijbewijs", "| Acties", 3, "!Mirjam start inloopochtend, april"},
    Fault{"action-without-metric", "pottery", "| Actions", 3, "!Joan changes the first evening, April"},
    Fault{"anecdote-as-evidence", "camping", "| Bewijs", 2, "!We krijgen er nooit klachten over"},
    Fault{"assumption-untested", "opvang", "| Bewijs", 2, "!Aanname: ouders bellen liever"},
    Fault{"assumption-untested", "cat", "| Evidence", 3, "!Assumption: most of them live alone"},
    Fault{"backstage-in-customer-lane", "zonnepanelen", "| Contactmomenten", 3,
          "!Afdeling planning wijst monteurs toe"},
    Fault{"backstage-in-customer-lane", "bank", "| Touchpoints", 2, "!CRM system creates a record"},
    Fault{"cause-not-consequence", "rijbewijs", "| Pijnpunten", 3, "!Koppeling met het CBR ligt eruit"},
    Fault{"conflicting-claims", "opvang", "| Emoties", 2, "!😡; !😍"},
    Fault{"conflicting-claims", "luggage", "| Emotions", 2, "!😡; !😀"},
    Fault{"duplicate-note", "camping", "| Stappen", 2, "!Zoekt een plek met stroom; !Zoekt een plek met stroom"},
    Fault{"duplicate-note", "pottery", "| Steps", 2, "!Pays the full price; !Pays the full price"},
    Fault{"emotion-flat-or-sparse", "knie", "| Emoties", 0, "| Emoties | 😐 | 😐 | 😐 | 😐 |"},
    Fault{"emotion-pain-mismatch", "opvang", "| Emoties", 2, "!😍"},
    Fault{"emotion-pain-mismatch", "luggage", "| Emotions", 2, "!😍"},
    Fault{"handoff-without-owner", "wasmachine", "| Achter de schermen", 2,
          "!Klantenservice maakt een bon; !Planning zoekt een monteur in de buurt"},
    Fault{"hotspot-unaddressed", "cat", "| Pains", 3, "!Papers are in tiny print (9)"},
    Fault{"lane-unknown", "wasmachine", "| Kanaal", 0, "| !Blorp | wuft | snar | klop | miep |"},
    Fault{"lane-unknown", "glasses", "| Channel", 0, "| !Blorp | wuft | snar | klop | miep |"},
    Fault{"note-unassigned", "knie", "", 0, "> !Koffie is te duur in de kantine"},
    Fault{"note-unassigned", "bank", "", 0, "> !Coffee is too expensive there"},
    Fault{"opportunity-without-pain", "zonnepanelen", "| Ideeën", 4, "!Gratis taart voor de buren"},
    Fault{"opportunity-without-pain", "bank", "| Opportunities", 4, "!Free coffee beans for a year"},
    Fault{"product-unspecified", "wasmachine", "Product:", 0, ""},
    Fault{"product-unspecified", "luggage", "Product:", 0, ""},
    Fault{"sequence-ambiguous", "zonnepanelen", "", 0, "@ Leggen ze naast elkaar -> Rekenen samen aan de keukentafel"},
    Fault{"sequence-ambiguous", "bank", "", 0, "@ Calls the bank -> Fills in the form at night"},
    Fault{"starts-at-company", "wasmachine", "Start:", 0, "!Start: CRM registreert de melding"},
    Fault{"starts-at-company", "bank", "Start:", 0, "!Start: CRM system creates a lead"},
    Fault{"vague-note", "wasmachine", "| Pijnpunten", 2, "!Wachttijd"},
    Fault{"vague-note", "cat", "| Opportunities", 2, "!Rooms"},
    Fault{"wait-time-missing", "opvang", "| Stappen", 4, "!Wacht bij de deur; Bekijkt foto's in de pauze"},
    Fault{"wait-time-missing", "cat", "| Steps", 3, "!Waits for the home visit; Carries the basket up the stairs"},
    Fault{"exit-path-missing", "cat", "| Drop-off", 0, ""},
    Fault{"required-lane-missing", "wasmachine", "| Emoties", 0, ""},
    Fault{"department-not-represented", "luggage", "| Backstage", 3, "!Legal checks the claim"},
    Fault{"inside-out-map", "bank", "| Steps", 0,
          "| Steps | !CRM system creates a record | !Compliance department validates the form | !Back office processes "
          "the file | !System sends a confirmation |"},
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
    if (!fault.label.empty() && line.substr(0, fault.label.size()) == fault.label) {
      line = fault.cell > 0 ? with_cell(line, fault.cell, fault.text) : std::string(fault.text);
    }
    out += line + "\n";
  }
  if (fault.label.empty()) out += std::string(fault.text) + "\n";
  return out;
}

}  // namespace journeylint::testing_support
