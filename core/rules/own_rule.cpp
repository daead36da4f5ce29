#include "rules/own_rule.hpp"

#include <algorithm>
#include <array>

namespace journeylint {
namespace {

using nlohmann::json;

/// What is wrong with a definition; empty while nothing is.
using Fault = std::string;

constexpr std::size_t kLongestName = 60;

template <class E>
bool read_name(const json& value, std::optional<E>& out, Fault& fault) {
  const std::string word = value.is_string() ? value.get<std::string>() : value.dump();
  out = parse_name<E>(word);
  if (!out && fault.empty()) fault = "there is no “" + word + "”." + did_you_mean(word, Names<E>::names);
  return out.has_value();
}

template <class E>
std::vector<E> read_names(const json& value, Fault& fault) {
  std::vector<E> out;
  const json list = value.is_array() ? value : json::array({value});
  for (const json& one : list) {
    std::optional<E> name;
    if (read_name(one, name, fault)) out.push_back(*name);
  }
  return out;
}

std::vector<Phrase> read_phrases(const json& value, Fault& fault) {
  std::vector<Phrase> out;
  const json list = value.is_array() ? value : json::array({value});
  for (const json& one : list) {
    Phrase phrase(one.is_string() ? one.get_ref<const std::string&>() : std::string());
    if (!phrase.empty()) {
      out.push_back(std::move(phrase));
    } else if (fault.empty()) {
      fault = "“" + one.dump(-1, ' ', false, json::error_handler_t::replace) + "” is no word.";
    }
  }
  return out;
}

OwnRule::Words read_words(const json& value) {
  if (value.is_string()) return {value.get<std::string>(), value.get<std::string>()};
  OwnRule::Words out;
  if (!value.is_object()) return out;
  const auto text = [&](const char* key) {
    const auto found = value.find(key);
    return found != value.end() && found->is_string() ? found->get<std::string>() : std::string();
  };
  out.nl = text("nl");
  out.en = text("en");
  if (out.nl.empty()) out.nl = out.en;
  if (out.en.empty()) out.en = out.nl;
  return out;
}

void read_select_part(const std::string& key, const json& value, Select& out, Fault& fault) {
  constexpr std::array<std::string_view, 9> known{"type",    "phase", "moment",  "words", "voice",
                                                  "feeling", "with",  "without", "name"};
  if (key == "type") {
    out.types = read_names<NoteType>(value, fault);
  } else if (key == "phase") {
    const auto phrases = read_phrases(value, fault);
    if (!phrases.empty()) out.phase = phrases.front();
  } else if (key == "moment") {
    read_name(value, out.moment, fault);
  } else if (key == "words") {
    out.words = read_phrases(value, fault);
  } else if (key == "voice") {
    read_name(value, out.voice, fault);
  } else if (key == "feeling") {
    read_name(value, out.feeling, fault);
  } else if (key == "with") {
    out.with = read_names<Part>(value, fault);
  } else if (key == "without") {
    out.without = read_names<Part>(value, fault);
  } else if (key == "name") {
    const OwnRule::Words words = read_words(value);
    out.nl = words.nl;
    out.en = words.en;
  } else if (fault.empty()) {
    fault = "notes are not chosen by “" + key + "”." + did_you_mean(key, known);
  }
}

Select read_select(const json& value, Fault& fault) {
  Select out;
  if (value.is_string()) {
    out.types = read_names<NoteType>(value, fault);
  } else if (value.is_object()) {
    for (const auto& [key, part] : value.items()) read_select_part(key, part, out, fault);
  } else if (fault.empty()) {
    fault = "notes are chosen by a type or an object.";
  }
  if (out.en.empty()) {
    for (const NoteType type : out.types) out.en += (out.en.empty() ? "" : "/") + std::string(name_of(type));
    for (const Part part : out.with) out.en += (out.en.empty() ? "" : "/") + std::string(name_of(part));
    out.nl = out.en;
  }
  return out;
}

std::vector<Select> read_selects(const json& value, Fault& fault) {
  std::vector<Select> out;
  const json list = value.is_array() ? value : json::array({value});
  for (const json& one : list) out.push_back(read_select(one, fault));
  return out;
}

void read_bound(const json& check, const char* key, std::optional<double>& out, Fault& fault) {
  const auto found = check.find(key);
  if (found == check.end()) return;
  if (found->is_number() && found->get<double>() >= 0) {
    out = found->get<double>();
  } else if (fault.empty()) {
    fault = std::string("“") + key + "” must be a number.";
  }
}

void read_place(const json& check, const char* key, Place otherwise, std::span<const Place> allowed, OwnCheck& out,
                Fault& fault) {
  out.place = otherwise;
  const auto found = check.find(key);
  if (found == check.end()) return;
  std::optional<Place> place;
  if (!read_name(*found, place, fault)) return;
  out.place = *place;
  if (std::find(allowed.begin(), allowed.end(), *place) == allowed.end() && fault.empty())
    fault = "“" + std::string(name_of(*place)) + "” cannot be asked of this.";
}

OwnCheck read_counted(const json& check, Fault& fault) {
  constexpr std::array kPlaces{Place::map, Place::phase, Place::lane, Place::cell};
  OwnCheck out;
  read_bound(check, "least", out.least, fault);
  read_bound(check, "most", out.most, fault);
  if (check.contains("some")) {
    out.kind = OwnCheck::Kind::presence;
    out.select = read_select(check["some"], fault);
    out.least = 1;
    read_place(check, "in", Place::map, std::span(kPlaces).first(3), out, fault);
    return out;
  }
  if (!out.least && !out.most && fault.empty()) fault = "a count and a ratio need “least” or “most”.";
  if (check.contains("count")) {
    out.kind = OwnCheck::Kind::count;
    out.select = read_select(check["count"], fault);
    read_place(check, "in", Place::map, kPlaces, out, fault);
    return out;
  }
  out.kind = OwnCheck::Kind::ratio;
  out.select = read_select(check["ratio"], fault);
  if (check.contains("of")) {
    out.others = read_selects(check["of"], fault);
  } else if (fault.empty()) {
    fault = "a ratio needs “of”.";
  }
  return out;
}

OwnCheck read_relation(const json& check, Fault& fault) {
  constexpr std::array kPlaces{Place::note, Place::cell, Place::phase, Place::lane, Place::link, Place::map};
  OwnCheck out;
  out.kind = OwnCheck::Kind::relation;
  out.select = read_select(check["every"], fault);
  read_place(check, "where", Place::phase, kPlaces, out, fault);
  if (check.contains("has")) {
    out.others = read_selects(check["has"], fault);
  } else if (fault.empty()) {
    fault = "a relation needs “has”.";
  }
  return out;
}

OwnCheck read_vocabulary(const json& check, Fault& fault) {
  OwnCheck out;
  out.kind = OwnCheck::Kind::vocabulary;
  out.words = read_phrases(check["words"], fault);
  if (check.contains("on")) out.select = read_select(check["on"], fault);
  const std::string must = check.contains("must") && check["must"].is_string() ? check["must"].get<std::string>() : "";
  if (must == "stay-out") out.must = OwnCheck::Must::stay_out;
  if (must != "stay-out" && must != "appear" && fault.empty()) fault = "“must” is appear or stay-out.";
  return out;
}

OwnCheck read_order(const json& check, Fault& fault) {
  OwnCheck out;
  if (check.contains("order")) {
    out.kind = OwnCheck::Kind::order;
    out.others = read_selects(check["order"], fault);
  } else if (check.contains("lanes")) {
    out.kind = OwnCheck::Kind::lanes;
    out.lanes = read_names<NoteType>(check["lanes"], fault);
  } else {
    out.kind = OwnCheck::Kind::phases;
    out.words = read_phrases(check["phases"], fault);
  }
  if (out.others.size() + out.lanes.size() + out.words.size() < 2 && fault.empty())
    fault = "an order needs two or more.";
  return out;
}

OwnCheck read_check(const json& check, Fault& fault) {
  if (!check.is_object()) {
    fault = "it needs a “check”.";
    return {};
  }
  if (check.contains("some") || check.contains("count") || check.contains("ratio")) return read_counted(check, fault);
  if (check.contains("every")) return read_relation(check, fault);
  if (check.contains("words")) return read_vocabulary(check, fault);
  if (check.contains("order") || check.contains("lanes") || check.contains("phases")) return read_order(check, fault);
  constexpr std::array<std::string_view, 8> known{"some",  "count", "ratio", "every",
                                                  "words", "order", "lanes", "phases"};
  const std::string first = check.empty() ? std::string() : check.begin().key();
  fault = "a check begins with some, count, ratio, every, words, order, lanes or phases." + did_you_mean(first, known);
  return {};
}

bool is_name(std::string_view name) {
  if (name.empty() || name.size() > kLongestName || name.front() == '-' || name.back() == '-' ||
      name.find("--") != std::string_view::npos)
    return false;
  return std::all_of(name.begin(), name.end(),
                     [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; });
}

void wire(OwnRule& own) {
  const auto both = [](const OwnRule::Words& words) { return Texts{words.nl, words.en}; };
  own.rule.id = own.id;
  own.rule.code = kOwnCode;
  own.rule.about = Rule::About::journey;
  own.rule.title = both(own.title);
  own.rule.message = both(own.message);
  own.rule.why = both(own.why);
  own.rule.advice = both(own.advice);
  own.rule.question = both(own.question);
}

std::shared_ptr<OwnRule> read_one(const json& definition, const std::string& name, Fault& fault) {
  auto own = std::make_shared<OwnRule>();
  own->id = "own/" + name;
  const auto part = [&](const char* key) { return definition.contains(key) ? definition[key] : json(); };
  own->check = read_check(part("check"), fault);
  own->title = read_words(part("title"));
  own->message = read_words(part("message"));
  own->why = read_words(part("why"));
  own->advice = read_words(part("advice"));
  own->question = read_words(part("question"));
  if (own->message.en.empty() && fault.empty()) fault = "it needs a “message”.";
  if (own->title.en.empty()) own->title = {name, name};
  std::optional<Severity> severity = Severity::warning;
  std::optional<Stage> stage = Stage::mapping;
  if (definition.contains("severity")) read_name(definition["severity"], severity, fault);
  if (definition.contains("stage")) read_name(definition["stage"], stage, fault);
  own->rule.severity = severity.value_or(Severity::warning);
  own->rule.from = stage.value_or(Stage::mapping);
  constexpr std::array<std::string_view, 9> known{"name",    "severity", "stage",  "check",   "title",
                                                  "message", "why",      "advice", "question"};
  for (const auto& [key, value] : definition.items()) {
    if (std::find(known.begin(), known.end(), key) == known.end() && fault.empty())
      fault = "it has no part “" + key + "”." + did_you_mean(key, known);
  }
  return own;
}

}  // namespace

void read_own_rules(const json& list, std::vector<std::shared_ptr<const OwnRule>>& out, Complaints& complaints) {
  if (!list.is_array()) {
    complaints.add("bad-own-rule", "“own” must be a list of rules.");
    return;
  }
  for (const json& definition : list) {
    const bool named = definition.is_object() && definition.contains("name") && definition["name"].is_string();
    const std::string name = named ? definition["name"].get<std::string>() : std::string();
    if (!is_name(name)) {
      complaints.add("bad-own-rule",
                     "A rule of your own needs a name of small letters, digits and hyphens, not “" +
                         (named ? name : definition.dump(-1, ' ', false, json::error_handler_t::replace)) + "”.");
      continue;
    }
    Fault fault;
    auto own = read_one(definition, name, fault);
    const bool twin = std::any_of(out.begin(), out.end(), [&](const auto& other) { return other->id == own->id; });
    if (twin && fault.empty()) fault = "there is another one of that name.";
    if (!fault.empty()) {
      complaints.add("bad-own-rule", "The rule “own/" + name + "” does not run: " + fault);
      continue;
    }
    wire(*own);
    out.push_back(std::move(own));
  }
}

}  // namespace journeylint
