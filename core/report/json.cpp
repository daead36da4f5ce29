#include "report/json.hpp"

#include <nlohmann/json.hpp>

#include "report/compare.hpp"
#include "report/cue_json.hpp"
#include "report/finding_json.hpp"
#include "report/words.hpp"

namespace journeylint {
namespace {

using Json = nlohmann::ordered_json;

template <class T>
Json or_null(const std::optional<T>& value) {
  return value ? Json(*value) : Json(nullptr);
}

/// Ids are unique within a report: phases and lanes carry their journey's number.
std::string part_name(JourneyId journey, std::string_view kind, std::uint32_t index) {
  return "journey-" + std::to_string(journey.value + 1) + "/" + std::string(kind) + "-" + std::to_string(index + 1);
}

Json persona(const Persona& persona) {
  Json fields = Json::object();
  const auto field = [&](const char* name, const std::optional<std::string>& value) {
    if (value) fields[name] = *value;
  };
  field("age", persona.age);
  field("situation", persona.situation);
  field("goal", persona.goal);
  field("need", persona.need);
  field("expectation", persona.expectation);
  return {{"kind", name_of(persona.kind)},
          {"name", or_null(persona.name)},
          {"elements", ids_json(persona.elements)},
          {"fields", std::move(fields)}};
}

Json scope_part(const std::optional<ScopePart>& part) {
  if (!part) return nullptr;
  return {{"text", part->text}, {"element", part->element.value}};
}

Json scope(const Scope& scope) {
  return {{"start", scope_part(scope.start)},
          {"end", scope_part(scope.end)},
          {"objective", scope_part(scope.objective)},
          {"scenario", scope_part(scope.scenario)},
          {"product", scope_part(scope.product)}};
}

Json note(const Note& note, JourneyId journey) {
  Json out{{"element", note.element.value},
           {"text", note.text},
           {"type", name_of(note.type)},
           {"lane", note.lane ? Json(part_name(journey, "lane", note.lane->value)) : Json(nullptr)},
           {"phase", note.phase ? Json(part_name(journey, "phase", note.phase->value)) : Json(nullptr)},
           {"order", note.order},
           {"confidence", rounded(note.confidence)}};
  const NoteReading& reading = note.reading;
  if (reading.voice) {
    out["voice"] = {{"label", name_of(reading.voice->label)},
                    {"score", rounded(reading.voice->score)},
                    {"cue", cue_json(reading.voice->cue, note.text)}};
  }
  if (reading.emotion) {
    out["emotion"] = {{"valence", rounded(reading.emotion->valence)},
                      {"cue", cue_json(reading.emotion->cue, note.text)}};
  }
  if (reading.evidence) out["evidence"] = {{"kind", name_of(reading.evidence->kind)}};
  if (reading.channel) out["channel"] = name_of(reading.channel->channel);
  if (note.votes > 0) out["votes"] = note.votes;
  if (reading.owner) out["owner"] = reading.owner->name;
  return out;
}

Json phases(const Journey& journey, JourneyId id) {
  Json out = Json::array();
  for (std::uint32_t i = 0; i < journey.phases.size(); ++i) {
    const Phase& phase = journey.phases[i];
    out.push_back({{"id", part_name(id, "phase", i)},
                   {"title", phase.title},
                   {"order", i},
                   {"moment", phase.moment ? Json(name_of(*phase.moment)) : Json(nullptr)},
                   {"confidence", rounded(phase.confidence)},
                   {"elements", ids_json(phase.elements)}});
  }
  return out;
}

Json lanes(const Journey& journey, JourneyId id) {
  Json out = Json::array();
  for (std::uint32_t i = 0; i < journey.lanes.size(); ++i) {
    const Lane& lane = journey.lanes[i];
    out.push_back({{"id", part_name(id, "lane", i)},
                   {"title", lane.title},
                   {"order", i},
                   {"type", name_of(lane.type)},
                   {"inferred", lane.origin == Lane::Origin::inferred},
                   {"confidence", rounded(lane.confidence)},
                   {"elements", ids_json(lane.elements)}});
  }
  return out;
}

Json header(const Journey& journey) {
  Json out = Json::array();
  for (const HeaderCard& card : journey.header) {
    out.push_back({{"role", name_of(card.role)}, {"element", card.element.value}, {"text", card.text}});
  }
  return out;
}

Json journey_head(const Journey& journey, JourneyId id, Stage stage) {
  return {{"id", journey_name(id)},
          {"title", or_null(journey.title)},
          {"page", or_null(journey.page)},
          {"confidence", rounded(journey.confidence)},
          {"language", name_of(journey.language)},
          {"state", name_of(journey.state)},
          {"view", name_of(journey.view)},
          {"stage", name_of(stage)},
          {"orientation", name_of(journey.orientation)},
          {"persona", persona(journey.persona)}};
}

Json whole_journey(const Journey& journey, JourneyId id, const StageReading& stage) {
  Json out = journey_head(journey, id, stage.stage);
  out["stageReason"] = stage.reason;
  out["scope"] = scope(journey.scope);
  out["header"] = header(journey);
  out["phases"] = phases(journey, id);
  out["lanes"] = lanes(journey, id);
  Json notes = Json::array();
  for (const Note& one : journey.notes) notes.push_back(note(one, id));
  out["notes"] = std::move(notes);
  Json links = Json::array();
  for (const Link& link : journey.links) {
    links.push_back({{"from", link.from.value}, {"to", link.to.value}, {"label", or_null(link.label)}});
  }
  out["links"] = std::move(links);
  return out;
}

Json findings(const Analysis& analysis) {
  Json out = Json::array();
  for (const Finding& one : analysis.lint.findings) out.push_back(finding_json(analysis, one));
  return out;
}

Json notices(const Analysis& analysis) {
  Json out = Json::array();
  for (const Notice& notice : analysis.notices) {
    out.push_back({{"code", notice.code}, {"message", notice.message}, {"element", or_null(notice.element)}});
  }
  return out;
}

Json board(const Analysis& analysis) {
  Json ignored = Json::array();
  for (const Ignored& one : analysis.board.ignored) {
    ignored.push_back({{"element", one.element ? Json(one.element->value) : Json(nullptr)}, {"code", one.code}});
  }
  return {{"host", analysis.board.host},
          {"name", or_null(analysis.board.name)},
          {"elements", analysis.board.elements.size()},
          {"ignored", std::move(ignored)}};
}

/// Text on a board is repaired on its way in; should any broken byte be left, it must not fail the report.
std::string dumped(const Json& json) {
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace

std::string report_json(const Analysis& analysis) {
  Json journeys = Json::array();
  for (std::uint32_t i = 0; i < analysis.journeys.journeys.size(); ++i) {
    journeys.push_back(whole_journey(analysis.journeys.journeys[i], JourneyId{i}, analysis.lint.stages[i]));
  }
  Json out{{"$schema", kSchemaId},
           {"schemaVersion", kSchemaVersion},
           {"generator", {{"name", "journeylint"}, {"version", kVersion}}},
           {"asOf", iso_date(analysis.today)},
           {"board", board(analysis)},
           {"journeys", std::move(journeys)},
           {"unplaced", ids_json(analysis.journeys.unplaced)},
           {"notices", notices(analysis)},
           {"findings", findings(analysis)}};
  if (analysis.baseline) out["resolved"] = resolved_json(analysis, *analysis.baseline);
  return dumped(out);
}

std::string live_json(const Analysis& analysis) {
  Json journeys = Json::array();
  for (std::uint32_t i = 0; i < analysis.journeys.journeys.size(); ++i) {
    const Journey& journey = analysis.journeys.journeys[i];
    Json line = journey_head(journey, JourneyId{i}, analysis.lint.stages[i].stage);
    line["phases"] = journey.phases.size();
    line["lanes"] = journey.lanes.size();
    line["notes"] = journey.notes.size();
    journeys.push_back(std::move(line));
  }
  Json out{{"findings", findings(analysis)},
           {"journeys", std::move(journeys)},
           {"unplaced", ids_json(analysis.journeys.unplaced)},
           {"notices", notices(analysis)}};
  if (analysis.baseline) out["resolved"] = resolved_json(analysis, *analysis.baseline);
  return dumped(out);
}

}  // namespace journeylint
