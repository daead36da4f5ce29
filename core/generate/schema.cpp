#include "generate/schema.hpp"

#include <initializer_list>
#include <utility>

#include "base/vocabulary.hpp"
#include "report/analysis.hpp"
#include "report/curve.hpp"
#include "rules/rule.hpp"

namespace journeylint {
namespace {

using Json = nlohmann::ordered_json;

Json text() {
  return {{"type", "string"}};
}
Json text(std::string_view meaning) {
  return {{"type", "string"}, {"description", meaning}};
}
Json flag() {
  return {{"type", "boolean"}};
}
Json count() {
  return {{"type", "integer"}, {"minimum", 0}};
}
Json score(std::string_view meaning) {
  return {{"type", "number"}, {"minimum", 0}, {"maximum", 1}, {"description", meaning}};
}
Json ref(std::string_view name) {
  return {{"$ref", "#/$defs/" + std::string(name)}};
}
Json list_of(Json item) {
  return {{"type", "array"}, {"items", std::move(item)}};
}
Json or_null(Json shape) {
  return {{"anyOf", Json::array({std::move(shape), Json{{"type", "null"}}})}};
}

template <class E>
Json one_of() {
  Json names = Json::array();
  for (const std::string_view name : Names<E>::names) names.push_back(name);
  return {{"enum", std::move(names)}};
}

struct Field {
  const char* name;
  Json shape;
  enum class Presence : std::uint8_t { always, optional } presence = Presence::always;
};

Field maybe(const char* name, Json shape) {
  return {name, std::move(shape), Field::Presence::optional};
}

Json object(std::initializer_list<Field> fields) {
  Json properties = Json::object();
  Json required = Json::array();
  for (const Field& field : fields) {
    properties[field.name] = field.shape;
    if (field.presence == Field::Presence::always) required.push_back(field.name);
  }
  return {{"type", "object"}, {"properties", std::move(properties)}, {"required", std::move(required)}};
}

Json own_rule_id() {
  return {{"type", "string"}, {"pattern", "^own/[a-z0-9]+(-[a-z0-9]+)*$"}};
}

Json rule_ids() {
  Json ids = Json::array();
  for (const Rule* rule : all_rules()) ids.push_back(rule->id);
  // A team's own rules stand beside the catalog's.
  return {{"anyOf", Json::array({Json{{"enum", std::move(ids)}}, own_rule_id()})}};
}

Json persona() {
  return object({{"kind", one_of<PersonaKind>()},
                 {"name", or_null(text())},
                 {"elements", ref("elements")},
                 {"fields", object({maybe("age", text()), maybe("situation", text()), maybe("goal", text()),
                                    maybe("need", text()), maybe("expectation", text())})}});
}

Json scope() {
  const Json part = or_null(ref("scopePart"));
  return object({{"start", part}, {"end", part}, {"objective", part}, {"scenario", part}, {"product", part}});
}

Json valence() {
  return {{"type", "number"}, {"minimum", -2}, {"maximum", 2}};
}

Json note() {
  return object({{"element", ref("element")},
                 {"text", text("whole and unwrapped")},
                 {"type", ref("noteType")},
                 {"lane", or_null(text("id of a lane of this journey"))},
                 {"phase", or_null(text("id of a phase of this journey"))},
                 {"order", count()},
                 {"confidence", score("that lane, phase and type are right")},
                 maybe("voice", object({{"label", one_of<Voice>()},
                                        {"score", score("that the note is written from the organisation's side")},
                                        {"cue", or_null(ref("cue"))}})),
                 maybe("emotion", object({{"valence", valence()}, {"cue", or_null(ref("cue"))}})),
                 maybe("evidence", object({{"kind", one_of<EvidenceKind>()}})),
                 maybe("channel", one_of<Channel>()),
                 maybe("votes", count()),
                 maybe("owner", text())});
}

/// How one phase feels: a point a note, and their mean.
Json mood() {
  return object({{"phase", text("id of a phase of this journey")},
                 {"mean", or_null(valence())},
                 {"turn", one_of<PhaseMood::Turn>()},
                 {"points", list_of(object({{"element", ref("element")}, {"valence", valence()}}))},
                 {"momentsOfTruth", ref("elements")}});
}

Json journey() {
  return object({{"id", text()},
                 {"title", or_null(text())},
                 {"page", or_null(text())},
                 {"confidence", score("that this is a journey map at all")},
                 {"language", one_of<Language>()},
                 {"state", one_of<MapState>()},
                 {"view", one_of<View>()},
                 {"stage", one_of<Stage>()},
                 maybe("stageReason", text("what the stage was inferred from")),
                 {"orientation", one_of<Orientation>()},
                 {"persona", ref("persona")},
                 {"scope", ref("scope")},
                 {"header", list_of(ref("headerCard"))},
                 {"phases", list_of(ref("phase"))},
                 {"lanes", list_of(ref("lane"))},
                 {"notes", list_of(ref("note"))},
                 {"links", list_of(ref("link"))},
                 maybe("curve", list_of(ref("mood")))});
}

Json finding() {
  const Json suppressed =
      object({{"reason", text()}, {"by", text()}, {"at", text()}, {"scope", one_of<SuppressionScope>()}});
  const Json follows =
      object({{"rule", ref("ruleId")}, {"title", text()}, {"elements", ref("elements")}, {"fingerprint", text()}});
  return object({{"rule", ref("ruleId")},
                 {"code", {{"type", "string"}, {"pattern", "^(JL[0-9]{3}|OWN)$"}}},
                 {"severity", one_of<Severity>()},
                 {"confidence", score("that this is a mistake")},
                 {"journey", or_null(text("id of a journey"))},
                 {"elements", ref("elements")},
                 maybe("title", text("a few words")),
                 {"message", text("what")},
                 {"why", text("why it matters")},
                 {"advice", text("what to do")},
                 {"question", text("to ask the room")},
                 {"args", {{"type", "object"}}},
                 maybe("pointers", list_of(ref("pointer"))),
                 {"docs", text("a path within the package")},
                 {"fingerprint", text("the same for the same mistake after rewording, moving and reordering")},
                 {"suppressed", or_null(suppressed)},
                 maybe("follows", list_of(follows)),
                 maybe("baseline", {{"enum", {"new", "open"}}}),
                 {"fixes", list_of(object({{"id", text()}, {"title", text()}, {"safe", flag()}}))}});
}

/// A finding of an earlier report that is no more.
Json resolved() {
  return object({{"rule", text()},
                 {"code", text()},
                 {"severity", text()},
                 {"title", text()},
                 {"message", text()},
                 {"elements", ref("elements")},
                 {"fingerprint", text()}});
}

Json definitions(std::span<const std::string> hosts) {
  return {
      {"element", text("an element's id, as the host has it")},
      {"elements", list_of(ref("element"))},
      {"noteType", one_of<NoteType>()},
      {"ruleId", rule_ids()},
      {"cue", object({{"text", text()}, {"start", count()}, {"end", count()}})},
      {"pointer", object({{"element", ref("element")}, {"note", text()}, {"cue", ref("cue")}})},
      {"persona", persona()},
      {"scopePart", object({{"text", text()}, {"element", ref("element")}})},
      {"scope", scope()},
      {"headerCard", object({{"role", one_of<HeaderRole>()}, {"element", ref("element")}, {"text", text()}})},
      {"phase", object({{"id", text()},
                        {"title", text()},
                        {"order", count()},
                        {"moment", or_null(one_of<Moment>())},
                        {"confidence", score("that this is a phase")},
                        {"elements", ref("elements")}})},
      {"lane", object({{"id", text()},
                       {"title", text()},
                       {"order", count()},
                       {"type", ref("noteType")},
                       {"inferred", flag()},
                       {"confidence", score("that the type is right")},
                       {"elements", ref("elements")}})},
      {"note", note()},
      {"link", object({{"from", ref("element")}, {"to", ref("element")}, {"label", or_null(text())}})},
      {"mood", mood()},
      {"journey", journey()},
      {"notice", object({{"code", text()}, {"message", text()}, {"element", or_null(text())}})},
      {"finding", finding()},
      {"board", object({{"host", {{"enum", hosts}}},
                        {"name", or_null(text())},
                        {"elements", count()},
                        {"ignored", list_of(object({{"element", or_null(text())}, {"code", text()}}))}})},
  };
}

}  // namespace

Json report_schema(std::span<const std::string> hosts) {
  Json root{{"$schema", "https://json-schema.org/draft/2020-12/schema"},
            {"$id", kSchemaId},
            {"title", "Journeylint report"},
            {"description", "A customer journey map as read from a whiteboard, and what is wrong with it."}};
  root.update(object({{"$schema", text()},
                      {"schemaVersion", {{"type", "string"}, {"pattern", "^1\\.[0-9]+\\.[0-9]+$"}}},
                      {"generator", object({{"name", {{"const", "journeylint"}}}, {"version", text()}})},
                      {"asOf", {{"type", "string"}, {"pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}}},
                      {"board", ref("board")},
                      {"journeys", list_of(ref("journey"))},
                      {"unplaced", ref("elements")},
                      {"notices", list_of(ref("notice"))},
                      {"findings", list_of(ref("finding"))},
                      maybe("resolved", list_of(resolved()))}));
  root["$defs"] = definitions(hosts);
  return root;
}

}  // namespace journeylint
