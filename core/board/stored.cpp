#include "board/stored.hpp"

#include <algorithm>
#include <array>

#include "base/json.hpp"
#include "base/text_tools.hpp"
#include "board/admit.hpp"

namespace journeylint {
namespace {

using nlohmann::json;

/// More than a facilitator ever writes; what is longer is cut off on a character border.
constexpr std::size_t kLongestText = 2000;

std::string text_of(const json& object, const char* key) {
  const auto found = object.find(key);
  if (found == object.end() || !found->is_string()) return {};
  std::string text = found->get<std::string>();
  if (text.size() > kLongestText) {
    text.resize(kLongestText);
    while (!text.empty() && (static_cast<unsigned char>(text.back()) & 0xC0U) == 0x80U) text.pop_back();
    if (!text.empty() && static_cast<unsigned char>(text.back()) >= 0xC0U) text.pop_back();
  }
  return repaired_utf8(text);
}

enum class Fault : bool { no, yes };

Fault read_suppressions(const json& list, std::vector<Suppression>& out) {
  if (!list.is_array()) return Fault::yes;
  Fault fault = Fault::no;
  for (const json& one : list) {
    Suppression entry;
    const auto scope = one.is_object() ? parse_name<SuppressionScope>(text_of(one, "scope")) : std::nullopt;
    if (scope) entry.rule = text_of(one, "rule");
    if (!scope || entry.rule.empty()) {
      fault = Fault::yes;
      continue;
    }
    entry.scope = *scope;
    entry.reason = text_of(one, "reason");
    entry.by = text_of(one, "by");
    entry.at = text_of(one, "at");
    entry.text = text_of(one, "text");
    entry.finding = text_of(one, "finding");
    out.push_back(std::move(entry));
  }
  return fault;
}

Fault read_correction(const json& object, Correction& out) {
  if (!object.is_object()) return Fault::yes;
  if (const std::string as = text_of(object, "as"); !as.empty()) out.as = parse_name<NoteType>(as);
  if (const std::string lane = text_of(object, "lane"); !lane.empty()) out.lane = parse_name<NoteType>(lane);
  if (const std::string role = text_of(object, "header"); !role.empty()) out.header = parse_name<HeaderRole>(role);
  if (const auto apart = object.find("apart"); apart != object.end() && *apart == json(true))
    out.apart = Correction::Apart::yes;
  return out.any() || object.empty() ? Fault::no : Fault::yes;
}

Fault read_draft(const json& object, std::optional<Draft>& out) {
  if (!object.is_object()) return Fault::yes;
  Draft draft;
  draft.text = text_of(object, "text");
  const auto rules = object.find("rules");
  if (rules == object.end() || !rules->is_array() || draft.text.empty()) return Fault::yes;
  for (const json& rule : *rules) {
    if (rule.is_string()) draft.rules.push_back(rule.get<std::string>());
  }
  out = std::move(draft);
  return Fault::no;
}

Fault read_part(const std::string& key, const json& value, Stored& out) {
  if (key == "suppress") return read_suppressions(value, out.suppress);
  if (key == "read") return read_correction(value, out.read);
  if (key == "draft") return read_draft(value, out.draft);
  if (key == "stage") {
    out.stage = value.is_string() ? parse_name<Stage>(value.get<std::string>()) : std::nullopt;
    return out.stage ? Fault::no : Fault::yes;
  }
  if (key == "config") {
    if (!value.is_object()) return Fault::yes;
    out.config = value.dump(-1, ' ', false, json::error_handler_t::replace);
  }
  return Fault::no;
}

/// An entry as JSON, over what an older one with the same rule and scope held besides.
json suppression_json(const Suppression& entry, const json& known) {
  json out = json::object();
  for (const json& one : known) {
    if (one.is_object() && text_of(one, "rule") == entry.rule && text_of(one, "finding") == entry.finding &&
        text_of(one, "scope") == name_of(entry.scope)) {
      out = one;
    }
  }
  const auto set = [&](const char* key, const std::string& value) {
    if (value.empty()) {
      out.erase(key);
    } else {
      out[key] = value;
    }
  };
  set("rule", entry.rule);
  out["scope"] = name_of(entry.scope);
  set("reason", entry.reason);
  set("by", entry.by);
  set("at", entry.at);
  set("text", entry.text);
  set("finding", entry.finding);
  return out;
}

json suppressions_json(const Stored& stored, const json& known) {
  json out = json::array();
  for (const Suppression& entry : stored.suppress) out.push_back(suppression_json(entry, known));
  // What a later version understands and this one does not stays where it is.
  for (const json& one : known) {
    std::vector<Suppression> read;
    if (read_suppressions(json::array({one}), read) == Fault::yes) out.push_back(one);
  }
  return out;
}

json correction_json(const Correction& read) {
  json out = json::object();
  if (read.as) out["as"] = name_of(*read.as);
  if (read.lane) out["lane"] = name_of(*read.lane);
  if (read.header) out["header"] = name_of(*read.header);
  if (read.apart == Correction::Apart::yes) out["apart"] = true;
  return out;
}

/// Sets a part, or takes it away where there is none; what this version could not read is left alone until it is set.
void set_part(json& root, const std::string& key, json value) {
  if (!value.empty()) {
    root[key] = std::move(value);
  } else if (Stored before; root.contains(key) && read_part(key, root[key], before) == Fault::no) {
    root.erase(key);
  }
}

json draft_json(const Stored& stored) {
  if (!stored.draft) return nullptr;
  return {{"rules", stored.draft->rules}, {"text", stored.draft->text}};
}

}  // namespace

bool Stored::empty() const {
  return suppress.empty() && !read.any() && !draft && !stage && config.empty();
}

StoredReading parse_stored(std::string_view text) {
  StoredReading out;
  const std::optional<json> root = parse_json(text);
  if (!root || !root->is_object()) {
    out.faults.emplace_back("bad-lint");
    return out;
  }
  out.stored.raw = std::string(text);
  for (const auto& [key, value] : root->items()) {
    if (read_part(key, value, out.stored) == Fault::yes) out.faults.emplace_back("bad-lint-part");
  }
  return out;
}

std::string write_stored(const Stored& stored) {
  json root = parse_json(stored.raw).value_or(json::object());
  if (!root.is_object()) root = json::object();
  const json known = root.contains("suppress") && root["suppress"].is_array() ? root["suppress"] : json::array();
  json suppressions = suppressions_json(stored, known);
  if (root.contains("suppress") && !root["suppress"].is_array() && suppressions.empty())
    suppressions = root["suppress"];
  root.erase("suppress");
  if (!suppressions.empty()) root["suppress"] = std::move(suppressions);
  set_part(root, "read", correction_json(stored.read));
  set_part(root, "draft", draft_json(stored));
  set_part(root, "stage", stored.stage ? json(name_of(*stored.stage)) : json(nullptr));
  set_part(root, "config", parse_json(stored.config).value_or(json(nullptr)));
  const bool only_version = root.size() == 1 && root.contains("v");
  if (root.empty() || only_version) return {};
  if (!root.contains("v") || !root["v"].is_number()) root["v"] = kStoredVersion;
  return root.dump(-1, ' ', false, json::error_handler_t::replace);
}

std::vector<StoredElement> read_stored(Board& board) {
  std::vector<StoredElement> out;
  for (const Element& element : board.elements) {
    if (element.lint.empty()) continue;
    StoredReading reading = parse_stored(element.lint);
    for (std::string& code : reading.faults) board.ignored.push_back({element.id, std::move(code)});
    if (!reading.stored.empty()) out.push_back({element.id, element.text, std::move(reading.stored)});
  }
  std::sort(out.begin(), out.end(), [](const StoredElement& a, const StoredElement& b) {
    if (!(a.element == b.element)) return a.element < b.element;
    return a.stored.raw < b.stored.raw;
  });
  sort_ignored(board.ignored);
  return out;
}

}  // namespace journeylint
