#include "report/json.hpp"

#include <nlohmann/json.hpp>
#include <unordered_map>
#include <vector>

#include "base/json_writer.hpp"
#include "report/compare.hpp"
#include "report/cue_json.hpp"
#include "report/curve.hpp"
#include "report/doubt.hpp"
#include "report/finding_json.hpp"
#include "report/words.hpp"

namespace journeylint {
namespace {

void write_or_null(JsonWriter& out, const std::optional<std::string>& value) {
  if (value) {
    out.text(*value);
  } else {
    out.null();
  }
}

/// Ids are unique within a report: phases and lanes carry their journey's number.
std::string part_name(JourneyId journey, std::string_view kind, std::uint32_t index) {
  return journey_name(journey) + "/" + std::string(kind) + "-" + std::to_string(index + 1);
}

template <class Id>
void write_part(JsonWriter& out, JourneyId journey, std::string_view kind, const std::optional<Id>& part) {
  if (part) {
    out.text(part_name(journey, kind, part->value));
  } else {
    out.null();
  }
}

void write_persona(JsonWriter& out, const Persona& persona) {
  out.begin_object().key("kind").text(name_of(persona.kind)).key("name");
  write_or_null(out, persona.name);
  write_ids(out.key("elements"), persona.elements);
  out.key("fields").begin_object();
  const auto field = [&](std::string_view name, const std::optional<std::string>& value) {
    if (value) out.key(name).text(*value);
  };
  field("age", persona.age);
  field("situation", persona.situation);
  field("goal", persona.goal);
  field("need", persona.need);
  field("expectation", persona.expectation);
  out.end_object().end_object();
}

void write_scope(JsonWriter& out, const Scope& scope) {
  const auto part = [&](std::string_view name, const std::optional<ScopePart>& value) {
    out.key(name);
    if (value) {
      out.begin_object().key("text").text(value->text).key("element").text(value->element.value).end_object();
    } else {
      out.null();
    }
  };
  out.begin_object();
  part("start", scope.start);
  part("end", scope.end);
  part("objective", scope.objective);
  part("scenario", scope.scenario);
  part("product", scope.product);
  out.end_object();
}

void write_reading(JsonWriter& out, const Note& note) {
  const NoteReading& reading = note.reading;
  if (reading.voice) {
    out.key("voice").begin_object().key("label").text(name_of(reading.voice->label));
    out.key("score").score(reading.voice->score).key("cue");
    write_cue(out, reading.voice->cue, note.text);
    out.end_object();
  }
  if (reading.emotion) {
    out.key("emotion").begin_object().key("valence").score(reading.emotion->valence).key("cue");
    write_cue(out, reading.emotion->cue, note.text);
    out.end_object();
  }
  if (reading.evidence) {
    out.key("evidence").begin_object().key("kind").text(name_of(reading.evidence->kind)).end_object();
  }
  if (reading.channel) out.key("channel").text(name_of(reading.channel->channel));
  if (note.votes > 0) out.key("votes").whole(note.votes);
  if (reading.owner) out.key("owner").text(reading.owner->name);
}

void write_note(JsonWriter& out, const Note& note, JourneyId journey) {
  out.begin_object().key("element").text(note.element.value).key("text").text(note.text);
  out.key("type").text(name_of(note.type));
  write_part(out.key("lane"), journey, "lane", note.lane);
  write_part(out.key("phase"), journey, "phase", note.phase);
  out.key("order").whole(note.order).key("confidence").score(note.confidence);
  write_reading(out, note);
  out.end_object();
}

void write_phases(JsonWriter& out, const Journey& journey, JourneyId id) {
  out.begin_array();
  for (std::uint32_t i = 0; i < journey.phases.size(); ++i) {
    const Phase& phase = journey.phases[i];
    out.begin_object().key("id").text(part_name(id, "phase", i)).key("title").text(phase.title);
    out.key("order").whole(i).key("moment");
    if (phase.moment) {
      out.text(name_of(*phase.moment));
    } else {
      out.null();
    }
    write_ids(out.key("confidence").score(phase.confidence).key("elements"), phase.elements);
    out.end_object();
  }
  out.end_array();
}

void write_lanes(JsonWriter& out, const Journey& journey, JourneyId id) {
  out.begin_array();
  for (std::uint32_t i = 0; i < journey.lanes.size(); ++i) {
    const Lane& lane = journey.lanes[i];
    out.begin_object().key("id").text(part_name(id, "lane", i)).key("title").text(lane.title);
    out.key("order").whole(i).key("type").text(name_of(lane.type));
    out.key("inferred").raw(lane.origin == Lane::Origin::inferred ? "true" : "false");
    write_ids(out.key("confidence").score(lane.confidence).key("elements"), lane.elements);
    out.end_object();
  }
  out.end_array();
}

void write_header(JsonWriter& out, const Journey& journey) {
  out.begin_array();
  for (const HeaderCard& card : journey.header) {
    out.begin_object().key("role").text(name_of(card.role)).key("element").text(card.element.value);
    out.key("text").text(card.text).end_object();
  }
  out.end_array();
}

void write_mood(JsonWriter& out, const Journey& journey, JourneyId id, std::uint32_t phase, const PhaseMood& mood) {
  constexpr double kHundred = 100;
  out.begin_object().key("phase").text(part_name(id, "phase", phase)).key("mean");
  if (mood.mean) {
    out.score(*mood.mean / kHundred);
  } else {
    out.null();
  }
  out.key("turn").text(name_of(mood.turn)).key("points").begin_array();
  for (const MoodPoint& point : mood.points) {
    out.begin_object().key("element").text(point.note->element.value);
    out.key("valence").score(point.valence / kHundred).end_object();
  }
  out.end_array().key("momentsOfTruth").begin_array();
  for (const Note& note : journey.notes) {
    if (note.type == NoteType::moment_of_truth && note.phase == PhaseId{phase}) out.text(note.element.value);
  }
  out.end_array().end_object();
}

/// One mood a phase, as it is drawn in the picture of the map.
void write_curve(JsonWriter& out, const Journey& journey, JourneyId id) {
  out.begin_array();
  const std::vector<PhaseMood> moods = mood_curve(journey);
  for (std::uint32_t i = 0; i < moods.size(); ++i) write_mood(out, journey, id, i, moods[i]);
  out.end_array();
}

void write_links(JsonWriter& out, const Journey& journey) {
  out.begin_array();
  for (const Link& link : journey.links) {
    out.begin_object().key("from").text(link.from.value).key("to").text(link.to.value).key("label");
    write_or_null(out, link.label);
    out.end_object();
  }
  out.end_array();
}

/// The journey as a whole, its object left open for what it holds.
void write_journey_head(JsonWriter& out, const Journey& journey, JourneyId id, Stage stage) {
  out.begin_object().key("id").text(journey_name(id)).key("title");
  write_or_null(out, journey.title);
  write_or_null(out.key("page"), journey.page);
  out.key("confidence").score(journey.confidence).key("language").text(name_of(journey.language));
  out.key("state").text(name_of(journey.state)).key("view").text(name_of(journey.view));
  out.key("stage").text(name_of(stage)).key("orientation").text(name_of(journey.orientation));
  write_persona(out.key("persona"), journey.persona);
}

void write_journey(JsonWriter& out, const Journey& journey, JourneyId id, const StageReading& stage) {
  write_journey_head(out, journey, id, stage.stage);
  out.key("stageReason").text(stage.reason);
  write_scope(out.key("scope"), journey.scope);
  write_header(out.key("header"), journey);
  write_phases(out.key("phases"), journey, id);
  write_lanes(out.key("lanes"), journey, id);
  out.key("notes").begin_array();
  for (const Note& note : journey.notes) write_note(out, note, id);
  out.end_array();
  write_links(out.key("links"), journey);
  write_curve(out.key("curve"), journey, id);
  out.end_object();
}

void write_findings(JsonWriter& out, const Analysis& analysis) {
  out.begin_array();
  for (const Finding& one : analysis.lint.findings) write_finding(out, analysis, one);
  out.end_array();
}

/// Findings in short, and beside them what those of a rule say alike, in the order of its first findings.
void write_short_findings(JsonWriter& out, const Analysis& analysis) {
  std::unordered_map<const Rule*, const Finding*> first;
  std::vector<const Finding*> firsts;
  out.key("findings").begin_array();
  for (const Finding& one : analysis.lint.findings) {
    const auto [like, is_new] = first.try_emplace(one.rule, &one);
    if (is_new) firsts.push_back(&one);
    write_own(out, analysis, one, *like->second);
  }
  out.end_array().key("rules").begin_array();
  for (const Finding* like : firsts) write_alike(out, *like, analysis.language);
  out.end_array();
}

void write_notices(JsonWriter& out, const Analysis& analysis) {
  out.begin_array();
  for (const Notice& notice : analysis.notices) {
    out.begin_object().key("code").text(notice.code).key("message").text(notice.message).key("element");
    write_or_null(out, notice.element);
    out.end_object();
  }
  out.end_array();
}

void write_board(JsonWriter& out, const Analysis& analysis) {
  const Board& board = analysis.board;
  out.begin_object().key("host").text(board.host).key("name");
  write_or_null(out, board.name);
  out.key("elements").whole(static_cast<std::int64_t>(board.elements.size())).key("ignored").begin_array();
  for (const Ignored& one : board.ignored) {
    out.begin_object().key("element");
    if (one.element) {
      out.text(one.element->value);
    } else {
      out.null();
    }
    out.key("code").text(one.code).end_object();
  }
  out.end_array().end_object();
}

void write_resolved(JsonWriter& out, const Analysis& analysis) {
  if (!analysis.baseline) return;
  using Json = nlohmann::ordered_json;
  out.key("resolved")
      .raw(resolved_json(analysis, *analysis.baseline).dump(-1, ' ', false, Json::error_handler_t::replace));
}

}  // namespace

std::string report_json(const Analysis& analysis) {
  JsonWriter out;
  out.begin_object().key("$schema").text(kSchemaId).key("schemaVersion").text(kSchemaVersion);
  out.key("generator").begin_object().key("name").text("journeylint").key("version").text(kVersion).end_object();
  out.key("asOf").text(iso_date(analysis.today));
  write_board(out.key("board"), analysis);
  out.key("journeys").begin_array();
  for (std::uint32_t i = 0; i < analysis.journeys.journeys.size(); ++i) {
    write_journey(out, analysis.journeys.journeys[i], JourneyId{i}, analysis.lint.stages[i]);
  }
  out.end_array();
  write_ids(out.key("unplaced"), analysis.journeys.unplaced);
  write_notices(out.key("notices"), analysis);
  write_findings(out.key("findings"), analysis);
  write_resolved(out, analysis);
  out.end_object();
  return std::move(out).take();
}

std::string live_json(const Analysis& analysis) {
  JsonWriter out;
  out.begin_object();
  write_short_findings(out, analysis);
  out.key("journeys").begin_array();
  for (std::uint32_t i = 0; i < analysis.journeys.journeys.size(); ++i) {
    const Journey& journey = analysis.journeys.journeys[i];
    write_journey_head(out, journey, JourneyId{i}, analysis.lint.stages[i].stage);
    out.key("phases").whole(static_cast<std::int64_t>(journey.phases.size()));
    out.key("lanes").whole(static_cast<std::int64_t>(journey.lanes.size()));
    out.key("notes").whole(static_cast<std::int64_t>(journey.notes.size()));
    const Doubt doubt = doubt_of(journey);
    out.key("unsure").whole(doubt.notes);
    out.key("doubtful").raw(doubt.whole == Doubt::Whole::doubtful ? "true" : "false").end_object();
  }
  out.end_array();
  write_ids(out.key("unplaced"), analysis.journeys.unplaced);
  write_notices(out.key("notices"), analysis);
  write_resolved(out, analysis);
  out.end_object();
  return std::move(out).take();
}

}  // namespace journeylint
