#include "rules/suppress.hpp"

#include <algorithm>

#include "rules/meaning.hpp"

namespace journeylint {
namespace {

using TextMap = std::map<std::string_view, std::string_view>;

std::string_view text_at(const TextMap& texts, const StoredElement& at) {
  const auto found = texts.find(at.element.value);
  return found == texts.end() ? std::string_view(at.text) : found->second;
}

bool contains(const std::vector<ElementId>& elements, const ElementId& element) {
  return std::find(elements.begin(), elements.end(), element) != elements.end();
}

/// The notes of every lane, by the element that labels it.
std::map<std::string_view, std::set<std::string_view>> notes_by_label(const Journeys& journeys) {
  std::map<std::string_view, std::set<std::string_view>> out;
  for (const Journey& journey : journeys.journeys) {
    for (const Lane& lane : journey.lanes) {
      for (const ElementId& label : lane.elements) out[label.value].insert(label.value);
    }
    for (const Note& note : journey.notes) {
      if (!note.lane) continue;
      for (const ElementId& label : journey.lanes[note.lane->value].elements)
        out[label.value].insert(note.element.value);
    }
  }
  return out;
}

class Applier {
 public:
  Applier(const Journeys& journeys, const std::vector<StoredElement>& stored, std::vector<Finding>& findings)
      : texts_(texts_by_element(journeys)), lanes_(notes_by_label(journeys)), stored_(stored), findings_(findings) {}

  void run(const RulesRun& ran, std::vector<Notice>& notices) {
    for (const StoredElement& at : stored_) {
      for (const Suppression& entry : at.stored.suppress) {
        const std::size_t hits = settle(at, entry);
        if (hits == 0 && (entry.rule == "*" || ran.count(entry.rule) == 1)) {
          notices.push_back({"unused-suppression",
                             "The suppression of “" + entry.rule + "” has nothing to suppress any more.",
                             at.element.value});
        } else if (hits == 0 && entry.rule.rfind("own/", 0) != 0 && find_rule(entry.rule) == nullptr) {
          notices.push_back(
              {"unknown-rule", "A suppression names “" + entry.rule + "”, which is no rule.", at.element.value});
        }
      }
    }
    for (const auto& [element, rule] : stale_) {
      notices.push_back({"stale-suppression",
                         "The note has come to say something else since “" + std::string(rule) +
                             "” was suppressed on it, so the finding stands again.",
                         std::string(element)});
    }
  }

 private:
  enum class Reach : std::uint8_t { none, whole, stale };

  /// How many findings the entry is about, still or no longer.
  std::size_t settle(const StoredElement& at, const Suppression& entry) {
    const bool bound = entry.scope == SuppressionScope::note || entry.scope == SuppressionScope::lane;
    const bool stale = bound && !entry.text.empty() && !same_meaning(entry.text, meaning_of(text_at(texts_, at)));
    std::size_t hits = 0;
    for (Finding& finding : findings_) {
      if (entry.rule != "*" && finding.rule->id != entry.rule) continue;
      if (!reaches(at.element, entry, finding)) continue;
      ++hits;
      if (stale) {
        stale_.emplace(at.element.value, entry.rule);
      } else {
        cover(at.element, entry, finding);
      }
    }
    return hits;
  }

  bool reaches(const ElementId& at, const Suppression& entry, const Finding& finding) const {
    switch (entry.scope) {
      case SuppressionScope::rule:
        return true;
      case SuppressionScope::board:
        return finding.fingerprint == entry.finding || (entry.finding.empty() && finding.elements.empty());
      case SuppressionScope::note:
        return contains(finding.elements, at);
      case SuppressionScope::lane: {
        const auto lane = lanes_.find(at.value);
        if (lane == lanes_.end()) return false;
        return std::any_of(finding.elements.begin(), finding.elements.end(),
                           [&](const ElementId& e) { return lane->second.count(e.value) == 1; });
      }
    }
    return false;
  }

  /// A finding about several notes is settled once every one of them is.
  void cover(const ElementId& at, const Suppression& entry, Finding& finding) {
    if (finding.suppressed) return;
    if (entry.scope == SuppressionScope::note || entry.scope == SuppressionScope::lane) {
      std::set<std::string_view>& done = covered_[&finding];
      for (const ElementId& element : finding.elements) {
        const bool note = entry.scope == SuppressionScope::note && element == at;
        const auto lane = lanes_.find(at.value);
        const bool in_lane = entry.scope == SuppressionScope::lane && lane->second.count(element.value) == 1;
        if (note || in_lane) done.insert(element.value);
      }
      const std::set<std::string_view> all = ids(finding);
      if (done != all) return;
    }
    finding.suppressed = entry;
  }

  static std::set<std::string_view> ids(const Finding& finding) {
    std::set<std::string_view> out;
    for (const ElementId& element : finding.elements) out.insert(element.value);
    return out;
  }

  TextMap texts_;
  std::map<std::string_view, std::set<std::string_view>> lanes_;
  const std::vector<StoredElement>& stored_;
  std::vector<Finding>& findings_;
  std::map<const Finding*, std::set<std::string_view>> covered_;
  std::set<std::pair<std::string_view, std::string_view>> stale_;
};

bool in_journey(const Journey& journey, const ElementId& element) {
  const auto is = [&](const auto& part) { return part.element == element; };
  return std::any_of(journey.header.begin(), journey.header.end(), is) ||
         std::any_of(journey.notes.begin(), journey.notes.end(), is) ||
         std::any_of(journey.strays.begin(), journey.strays.end(), is) ||
         std::any_of(journey.lanes.begin(), journey.lanes.end(),
                     [&](const Lane& lane) { return contains(lane.elements, element); });
}

/// Whether the card answers the finding. A card of ours (`*`) answers everything about itself, and its rules in its
/// whole journey; words on somebody's note answer their rule about that note.
bool answered(const Journeys& journeys, const StoredElement& card, const Finding& finding) {
  const std::vector<std::string>& rules = card.stored.draft->rules;
  const auto names = [&](std::string_view rule) { return std::find(rules.begin(), rules.end(), rule) != rules.end(); };
  const bool about_card = finding.elements.size() == 1 && finding.elements.front() == card.element;
  if (about_card) return names("*") || names(finding.rule->id);
  if (!names("*") || !names(finding.rule->id)) return false;
  return !finding.journey || in_journey(journeys.journeys[finding.journey->value], card.element);
}

}  // namespace

std::map<std::string_view, std::string_view> texts_by_element(const Journeys& journeys) {
  TextMap out;
  for (const Journey& journey : journeys.journeys) {
    for (const Note& note : journey.notes) out.emplace(note.element.value, note.text);
    for (const HeaderCard& card : journey.header) out.emplace(card.element.value, card.text);
    for (const Stray& stray : journey.strays) out.emplace(stray.element.value, stray.text);
    for (const Lane& lane : journey.lanes) {
      for (const ElementId& label : lane.elements) out.emplace(label.value, lane.title);
    }
    for (const Phase& phase : journey.phases) {
      for (const ElementId& heading : phase.elements) out.emplace(heading.value, phase.title);
    }
  }
  return out;
}

void apply_suppressions(const Journeys& journeys, const std::vector<StoredElement>& stored, const RulesRun& ran,
                        std::vector<Finding>& findings, std::vector<Notice>& notices) {
  const bool any =
      std::any_of(stored.begin(), stored.end(), [](const StoredElement& at) { return !at.stored.suppress.empty(); });
  if (any) Applier(journeys, stored, findings).run(ran, notices);
}

void hold_back_drafts(const Journeys& journeys, const std::vector<StoredElement>& stored,
                      std::vector<Finding>& findings, std::vector<Notice>& notices) {
  TextMap texts;
  for (const StoredElement& at : stored) {
    if (!at.stored.draft) continue;
    if (texts.empty()) texts = texts_by_element(journeys);
    if (at.stored.draft->text != meaning_of(text_at(texts, at))) continue;
    notices.push_back({"draft-card", "This card still waits to be filled in.", at.element.value});
    findings.erase(std::remove_if(findings.begin(), findings.end(),
                                  [&](const Finding& finding) { return answered(journeys, at, finding); }),
                   findings.end());
  }
}

}  // namespace journeylint
