#include "generate/config_schema.hpp"

#include <initializer_list>
#include <utility>

#include "rules/own_rule.hpp"
#include "rules/presets.hpp"
#include "rules/rule.hpp"

namespace journeylint {
namespace {

using Json = nlohmann::ordered_json;

Json text(std::string_view meaning) {
  return {{"type", "string"}, {"description", meaning}};
}
Json ref(std::string_view name) {
  return {{"$ref", "#/$defs/" + std::string(name)}};
}
Json list_of(Json item) {
  return {{"type", "array"}, {"items", std::move(item)}};
}
Json any_of(std::initializer_list<Json> shapes) {
  Json list = Json::array();
  for (const Json& shape : shapes) list.push_back(shape);
  return {{"anyOf", std::move(list)}};
}
template <class E>
Json one_of() {
  Json names = Json::array();
  for (const std::string_view name : Names<E>::names) names.push_back(name);
  return {{"enum", std::move(names)}};
}

/// An object of these properties and no others; those in `required` must be there.
Json closed(Json properties, std::initializer_list<const char*> required = {}) {
  Json out{{"type", "object"}, {"properties", std::move(properties)}, {"additionalProperties", false}};
  if (required.size() > 0) {
    out["required"] = Json::array();
    for (const char* name : required) out["required"].push_back(name);
  }
  return out;
}

Json word() {
  return {{"enum", {"off", "on", "error", "warning", "info"}}};
}

Json rule_setting(const Rule& rule) {
  Json properties{{"severity", word()}, {"state", {{"enum", {"on", "off"}}}}};
  Json options = Json::object();
  for (const RuleOption& option : rule.options) {
    options[std::string(option.name)] = {{"type", option.kind == RuleOption::Kind::whole ? "integer" : "number"},
                                         {"minimum", option.least},
                                         {"maximum", option.most},
                                         {"default", option.fallback},
                                         {"description", option.meaning.en}};
  }
  if (!options.empty()) properties["options"] = closed(std::move(options));
  Json out = any_of({word(), closed(std::move(properties))});
  out["description"] = rule.title.en;
  return out;
}

Json rules() {
  Json properties = Json::object();
  for (const Rule* rule : all_rules()) properties[std::string(rule->id)] = rule_setting(*rule);
  Json out = closed(std::move(properties));
  out["patternProperties"] = {{"^own/", word()}};
  return out;
}

Json preset() {
  Json choices = Json::array();
  for (const Preset& one : presets()) choices.push_back({{"const", one.name}, {"description", one.meaning}});
  return {{"oneOf", std::move(choices)}};
}

Json words() {
  const Json list = list_of(text("a word or a few, in any case"));
  Json topics = Json::object();
  for (const std::string_view name : Names<WordTopic>::names)
    topics[std::string(name)] = closed({{"add", list}, {"remove", list}});
  topics["emotion"]["properties"]["add"] = {
      {"type", "object"}, {"additionalProperties", {{"type", "number"}, {"minimum", -2}, {"maximum", 2}}}};
  topics["channel"]["properties"]["add"] = {{"type", "object"}, {"additionalProperties", one_of<Channel>()}};
  return closed(std::move(topics));
}

Json phases() {
  return list_of(closed({{"name", text("of the phase")},
                         {"words", list_of(text("other words for it in a heading"))},
                         {"moment", one_of<Moment>()}},
                        {"name", "moment"}));
}

Json select() {
  const Json types = any_of({one_of<NoteType>(), list_of(one_of<NoteType>())});
  return any_of({one_of<NoteType>(), closed({{"type", types},
                                             {"phase", text("words of its heading")},
                                             {"moment", one_of<Moment>()},
                                             {"words", list_of(text("one of these stands in the note"))},
                                             {"voice", one_of<Voice>()},
                                             {"feeling", one_of<Feeling>()},
                                             {"with", list_of(one_of<Part>())},
                                             {"without", list_of(one_of<Part>())},
                                             {"name", ref("words")}})});
}

Json check() {
  const Json number{{"type", "number"}, {"minimum", 0}};
  const Json one = ref("select");
  return any_of(
      {closed({{"some", one}, {"in", {{"enum", {"map", "phase", "lane"}}}}}, {"some"}),
       closed(
           {{"count", one}, {"in", {{"enum", {"map", "phase", "lane", "cell"}}}}, {"least", number}, {"most", number}},
           {"count"}),
       closed({{"ratio", one}, {"of", one}, {"least", number}, {"most", number}}, {"ratio", "of"}),
       closed({{"every", one}, {"has", list_of(one)}, {"where", one_of<Place>()}}, {"every", "has"}),
       closed({{"words", list_of(text("a word or a few"))}, {"on", one}, {"must", {{"enum", {"appear", "stay-out"}}}}},
              {"words", "must"}),
       closed({{"order", list_of(one)}}, {"order"}), closed({{"lanes", list_of(one_of<NoteType>())}}, {"lanes"}),
       closed({{"phases", list_of(text("words of its heading"))}}, {"phases"})});
}

Json own_rule() {
  return closed({{"name", {{"type", "string"}, {"pattern", "^[a-z0-9]+(-[a-z0-9]+)*$"}}},
                 {"severity", one_of<Severity>()},
                 {"stage", one_of<Stage>()},
                 {"check", check()},
                 {"title", ref("words")},
                 {"message", ref("words")},
                 {"why", ref("words")},
                 {"advice", ref("words")},
                 {"question", ref("words")}},
                {"name", "check", "message"});
}

}  // namespace

Json config_schema() {
  Json root{{"$schema", "https://json-schema.org/draft/2020-12/schema"},
            {"$id", "urn:journeylint:config:1"},
            {"title", "Journeylint settings"},
            {"description", "How a team wants its journey maps to be linted."}};
  root.update(closed({{"$schema", {{"type", "string"}}},
                      {"preset", preset()},
                      {"rules", rules()},
                      {"words", words()},
                      {"phases", phases()},
                      {"own", list_of(own_rule())}}));
  root["$defs"] = {
      {"select", select()},
      {"words", any_of({{{"type", "string"}}, closed({{"nl", {{"type", "string"}}}, {"en", {{"type", "string"}}}})})}};
  return root;
}

}  // namespace journeylint
