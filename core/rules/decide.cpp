#include "rules/decide.hpp"

#include <algorithm>

#include "base/json.hpp"
#include "rules/meaning.hpp"
#include "rules/suppress.hpp"

namespace journeylint {
namespace {

Error refused(std::string code, std::string message, std::string where = "") {
  return {std::move(code), std::move(message), std::move(where)};
}

bool on_board(const Board& board, const ElementId& id) {
  return std::any_of(board.elements.begin(), board.elements.end(), [&](const Element& e) { return e.id == id; });
}

/// The labels of the lanes in which the finding's notes lie.
std::vector<ElementId> labels_of(const Journeys& journeys, const Finding& finding) {
  std::vector<ElementId> out;
  for (const Journey& journey : journeys.journeys) {
    for (const Note& note : journey.notes) {
      const auto& of = finding.elements;
      if (!note.lane || std::find(of.begin(), of.end(), note.element) == of.end()) continue;
      const std::vector<ElementId>& labels = journey.lanes[note.lane->value].elements;
      if (labels.empty()) return {};
      if (std::find(out.begin(), out.end(), labels.front()) == out.end()) out.push_back(labels.front());
    }
  }
  return out;
}

/// Where a suppression of this scope is stored; empty when nothing on the board can carry it.
std::vector<ElementId> carriers(const Table& table, const Finding& finding, SuppressionScope scope) {
  if (scope == SuppressionScope::note) return finding.elements;
  if (scope == SuppressionScope::lane) return labels_of(table.journeys, finding);
  const auto carrier = carrier_of(table, finding.journey);
  return carrier ? std::vector<ElementId>{*carrier} : std::vector<ElementId>{};
}

std::string text_of(const Table& table, const ElementId& id) {
  const auto texts = texts_by_element(table.journeys);
  if (const auto found = texts.find(id.value); found != texts.end()) return std::string(found->second);
  for (const Element& element : table.board.elements) {
    if (element.id == id) return element.text;
  }
  return {};
}

/// Drops entries that `covers` says yes to, wherever they are stored.
template <class Covers>
Edits without(const Board& board, Covers covers) {
  Edits out;
  for (const Element& element : board.elements) {
    if (element.lint.empty()) continue;
    const Stored stored = parse_stored(element.lint).stored;
    const auto gone = [&](const Suppression& entry) { return covers(element.id, entry); };
    if (std::none_of(stored.suppress.begin(), stored.suppress.end(), gone)) continue;
    out.push_back(stored_anew(board, element.id, [&](Stored& now) {
      now.suppress.erase(std::remove_if(now.suppress.begin(), now.suppress.end(), gone), now.suppress.end());
    }));
  }
  return out;
}

Result<Edits> some(Edits edits, const char* message) {
  if (edits.empty()) return refused("nothing-to-do", message);
  std::sort(edits.begin(), edits.end(), [](const Edit& a, const Edit& b) { return a.element < b.element; });
  return edits;
}

}  // namespace

const Finding* find_finding(const std::vector<Finding>& findings, std::string_view fingerprint) {
  const auto found = std::find_if(findings.begin(), findings.end(),
                                  [&](const Finding& finding) { return finding.fingerprint == fingerprint; });
  return found == findings.end() ? nullptr : &*found;
}

std::optional<ElementId> carrier_of(const Table& table, std::optional<JourneyId> id) {
  if (!id && !table.journeys.journeys.empty()) id = JourneyId{0};
  if (id) {
    const Journey& journey = table.journeys.journeys[id->value];
    if (!journey.header.empty()) return journey.header.front().element;
    for (const Phase& phase : journey.phases) {
      if (!phase.elements.empty()) return phase.elements.front();
    }
    for (const Lane& lane : journey.lanes) {
      if (!lane.elements.empty()) return lane.elements.front();
    }
    if (!journey.notes.empty()) return journey.notes.front().element;
  }
  if (!table.journeys.unplaced.empty()) return table.journeys.unplaced.front();
  const auto& all = table.board.elements;
  const auto first =
      std::min_element(all.begin(), all.end(), [](const Element& a, const Element& b) { return a.id < b.id; });
  return first == all.end() ? std::nullopt : std::optional(first->id);
}

Result<Edits> suppress(const Table& table, const SuppressRequest& request) {
  const Finding* finding = find_finding(table.findings, request.finding);
  if (finding == nullptr) return refused("no-finding", "There is no such finding on this board.", request.finding);
  if (request.reason.empty()) return refused("no-reason", "A suppression needs a reason.");
  const std::vector<ElementId> at = carriers(table, *finding, request.scope);
  if (at.empty()) {
    return refused("no-carrier", "Nothing on the board can carry this for the " + std::string(name_of(request.scope)) +
                                     "; choose another scope.");
  }
  Edits out;
  for (const ElementId& element : at) {
    Suppression entry;
    entry.rule = finding->rule->id;
    entry.scope = request.scope;
    entry.reason = request.reason;
    entry.by = request.by;
    entry.at = request.at;
    const bool bound = request.scope == SuppressionScope::note || request.scope == SuppressionScope::lane;
    if (bound) entry.text = meaning_of(text_of(table, element));
    if (request.scope == SuppressionScope::board) entry.finding = finding->fingerprint;
    out.push_back(stored_anew(table.board, element, [&](Stored& stored) {
      const auto same = [&](const Suppression& other) {
        return other.rule == entry.rule && other.scope == entry.scope && other.finding == entry.finding;
      };
      stored.suppress.erase(std::remove_if(stored.suppress.begin(), stored.suppress.end(), same),
                            stored.suppress.end());
      stored.suppress.push_back(entry);
    }));
  }
  return out;
}

Result<Edits> revoke(const Table& table, std::string_view fingerprint) {
  const Finding* finding = find_finding(table.findings, fingerprint);
  if (finding == nullptr)
    return refused("no-finding", "There is no such finding on this board.", std::string(fingerprint));
  const std::vector<ElementId> labels = labels_of(table.journeys, *finding);
  const auto covers = [&](const ElementId& at, const Suppression& entry) {
    if (entry.rule != "*" && entry.rule != finding->rule->id) return false;
    const auto in = [&](const std::vector<ElementId>& ids) {
      return std::find(ids.begin(), ids.end(), at) != ids.end();
    };
    switch (entry.scope) {
      case SuppressionScope::note:
        return in(finding->elements);
      case SuppressionScope::lane:
        return in(labels);
      case SuppressionScope::board:
        return entry.finding.empty() || entry.finding == fingerprint;
      case SuppressionScope::rule:
        return true;
    }
    return false;
  };
  return some(without(table.board, covers), "No suppression covers this finding.");
}

Result<Edits> revoke_on(const Table& table, const ElementId& element, std::string_view rule) {
  return some(without(table.board,
                      [&](const ElementId& at, const Suppression& entry) {
                        return at == element && (rule.empty() || entry.rule == rule);
                      }),
              "No such suppression is stored on this element.");
}

Result<Edits> correct(const Table& table, const std::vector<ElementId>& elements, const Correction& correction) {
  Edits out;
  for (const ElementId& element : elements) {
    if (!on_board(table.board, element))
      return refused("no-element", "There is no such element on this board.", element.value);
    out.push_back(stored_anew(table.board, element, [&](Stored& stored) { stored.read = correction; }));
  }
  return some(std::move(out), "A correction needs an element.");
}

Result<Edits> set_stage(const Table& table, std::optional<Stage> stage) {
  const auto carrier = carrier_of(table, std::nullopt);
  if (!carrier) return refused("no-carrier", "An empty board can hold no stage.");
  Edits out;
  for (const Element& element : table.board.elements) {
    const bool holds = !element.lint.empty() && parse_stored(element.lint).stored.stage.has_value();
    const bool here = element.id == *carrier;
    if (!holds && !(here && stage)) continue;
    out.push_back(
        stored_anew(table.board, element.id, [&](Stored& stored) { stored.stage = here ? stage : std::nullopt; }));
  }
  return some(std::move(out), "No stage is stored on this board.");
}

Result<Edits> configure(const Table& table, std::string_view config) {
  const auto carrier = carrier_of(table, std::nullopt);
  if (!carrier) return refused("no-carrier", "An empty board can hold no settings.");
  const auto root = config.empty() ? std::optional<nlohmann::json>(nlohmann::json::object()) : parse_json(config);
  if (!root || !root->is_object()) return refused("bad-settings", "The settings are no JSON object.");
  Edits out;
  for (const Element& element : table.board.elements) {
    const bool holds = !element.lint.empty() && !parse_stored(element.lint).stored.config.empty();
    const bool here = element.id == *carrier && !root->empty();
    if (!holds && !here) continue;
    out.push_back(stored_anew(table.board, element.id,
                              [&](Stored& stored) { stored.config = here ? root->dump() : std::string(); }));
  }
  return some(std::move(out), "No settings are stored on this board.");
}

}  // namespace journeylint
