#include "rules/rank.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_map>

#include "base/text_tools.hpp"

namespace journeylint {
namespace {

using Places = std::unordered_map<std::string_view, std::size_t>;

/// Where the elements that findings begin with stand in the reading order of the whole board.
Places reading_order(const Journeys& board, const std::vector<Finding>& findings) {
  Places order;
  order.reserve(findings.size());
  for (const Finding& finding : findings) {
    if (!finding.elements.empty()) order.emplace(finding.elements.front().value, 0);
  }
  std::size_t next = 0;
  const auto add = [&](const ElementId& element) {
    ++next;
    const auto found = order.find(element.value);
    if (found != order.end() && found->second == 0) found->second = next;
  };
  for (const Journey& journey : board.journeys) {
    for (const HeaderCard& card : journey.header) add(card.element);
    for (const Phase& phase : journey.phases) std::for_each(phase.elements.begin(), phase.elements.end(), add);
    for (const Lane& lane : journey.lanes) std::for_each(lane.elements.begin(), lane.elements.end(), add);
    for (const Note& note : journey.notes) add(note.element);
  }
  for (const ElementId& element : board.unplaced) add(element);
  // What stands nowhere comes last.
  for (auto& [element, place] : order) {
    if (place == 0) place = next + 1;
  }
  return order;
}

struct Key {
  bool suppressed;
  Severity severity;
  std::size_t turn;  ///< of its rule
  int weight;
  double confidence;
  std::size_t place;
  std::size_t index;
};

/// Total: indexes into findings that come in a fixed order break the last ties. Texts are compared only where the
/// numbers are equal, which is rare.
bool before(const Key& a, const Key& b, const std::vector<Finding>& findings) {
  if (a.suppressed != b.suppressed) return b.suppressed;
  if (a.severity != b.severity) return a.severity < b.severity;
  if (a.turn != b.turn) return a.turn < b.turn;
  if (a.weight != b.weight) return a.weight > b.weight;
  if (a.confidence != b.confidence) return a.confidence > b.confidence;
  if (a.place != b.place) return a.place < b.place;
  const auto texts = [&](const Key& key) {
    const Finding& finding = findings[key.index];
    return std::tuple(finding.rule->code, finding.rule->id, std::string_view(finding.fingerprint), key.index);
  };
  return texts(a) < texts(b);
}

std::vector<Key> keys_of(const Journeys& journeys, const std::vector<Finding>& findings) {
  const Places order = reading_order(journeys, findings);
  std::vector<Key> keys;
  keys.reserve(findings.size());
  for (std::size_t i = 0; i < findings.size(); ++i) {
    const Finding& finding = findings[i];
    const std::size_t place = finding.elements.empty() ? 0 : order.find(finding.elements.front().value)->second;
    keys.push_back(
        {finding.suppressed.has_value(), finding.severity, 0, finding.rule->weight, finding.confidence, place, i});
  }
  return keys;
}

/// Whether the cause, of a rule that silences the other's, says all there is to say about it.
bool covers(const Finding& cause, const Finding& other) {
  if (cause.journey && cause.journey != other.journey) return false;
  if (cause.elements.empty()) return true;
  if (other.elements.empty()) return false;
  return std::all_of(other.elements.begin(), other.elements.end(), [&](const ElementId& element) {
    return std::find(cause.elements.begin(), cause.elements.end(), element) != cause.elements.end();
  });
}

constexpr std::size_t kNone = static_cast<std::size_t>(-1);

/// The first cause of each finding, `kNone` where it stands for itself. Many findings share few rules, so what may
/// cause those of a rule is looked up once.
std::vector<std::size_t> causes_of(const std::vector<Finding>& findings) {
  std::vector<std::size_t> causing;
  for (std::size_t i = 0; i < findings.size(); ++i) {
    if (!findings[i].rule->silences.empty()) causing.push_back(i);
  }
  std::unordered_map<const Rule*, std::vector<std::size_t>> by_rule;
  const auto causing_for = [&](const Rule& rule) -> const std::vector<std::size_t>& {
    const auto [known, is_new] = by_rule.try_emplace(&rule);
    if (!is_new) return known->second;
    for (const std::size_t cause : causing) {
      const auto& ids = findings[cause].rule->silences;
      if (std::find(ids.begin(), ids.end(), rule.id) != ids.end()) known->second.push_back(cause);
    }
    return known->second;
  };
  std::vector<std::size_t> out(findings.size(), kNone);
  for (std::size_t i = 0; i < findings.size() && !causing.empty(); ++i) {
    if (findings[i].suppressed) continue;
    for (const std::size_t cause : causing_for(*findings[i].rule)) {
      if (cause == i || !covers(findings[cause], findings[i])) continue;
      out[i] = cause;
      break;
    }
  }
  return out;
}

/// The end of the chain of causes; a circle has none, and folds nothing.
std::size_t root_of(const std::vector<std::size_t>& causes, std::size_t at) {
  std::size_t root = causes[at];
  for (std::size_t steps = 0; root != kNone && causes[root] != kNone; ++steps) {
    if (steps > causes.size()) return kNone;
    root = causes[root];
  }
  return root;
}

}  // namespace

void rank(const Journeys& journeys, std::vector<Finding>& findings) {
  if (findings.empty()) return;
  std::vector<Key> keys = keys_of(journeys, findings);
  const auto in_order = [&](const Key& a, const Key& b) { return before(a, b, findings); };
  std::sort(keys.begin(), keys.end(), in_order);
  std::map<std::tuple<bool, Severity, const Rule*>, std::size_t> seen;
  for (Key& key : keys) {
    key.turn = seen[{key.suppressed, key.severity, findings[key.index].rule}]++ / kFindingsATurn;
  }
  std::sort(keys.begin(), keys.end(), in_order);
  std::vector<Finding> ranked;
  ranked.reserve(findings.size());
  for (const Key& key : keys) ranked.push_back(std::move(findings[key.index]));
  findings = std::move(ranked);
}

void fold(std::vector<Finding>& findings) {
  const std::vector<std::size_t> causes = causes_of(findings);
  std::vector<char> folded(findings.size(), 0);
  for (std::size_t i = 0; i < findings.size(); ++i) {
    const std::size_t root = causes[i] == kNone ? kNone : root_of(causes, i);
    if (root == kNone) continue;
    folded[i] = 1;
    Finding& child = findings[i];
    findings[root].follows.push_back({child.rule, child.elements, child.args, child.fingerprint});
  }
  std::vector<Finding> kept;
  for (std::size_t i = 0; i < findings.size(); ++i) {
    if (folded[i] == 0) kept.push_back(std::move(findings[i]));
  }
  findings = std::move(kept);
}

void tell_apart(std::vector<Finding>& findings) {
  std::unordered_map<std::string_view, std::size_t> seen;  // views of fingerprints that stay as they are
  seen.reserve(findings.size());
  for (Finding& finding : findings) {
    const std::size_t twin = seen[finding.fingerprint]++;
    if (twin == 0) continue;
    Fingerprint fingerprint;
    fingerprint.add(finding.fingerprint);
    fingerprint.add(std::to_string(twin));
    finding.fingerprint = fingerprint.hex();
  }
}

}  // namespace journeylint
