#include "report/classify.hpp"

#include "base/json.hpp"
#include "base/text_tools.hpp"
#include "report/cue_json.hpp"
#include "text/read.hpp"

namespace journeylint {
namespace {

using Json = nlohmann::ordered_json;

std::string text_of(const nlohmann::json& root, const char* key) {
  const auto found = root.find(key);
  return found != root.end() && found->is_string() ? repaired_utf8(found->get<std::string>()) : std::string();
}

void add_reading(Json& out, const NoteReading& reading, std::string_view text) {
  const VoiceReading voice = reading.voice.value_or(VoiceReading{});
  out["voice"] = {{"label", name_of(voice.label)}, {"score", rounded(voice.score)}, {"cue", cue_json(voice.cue, text)}};
  out["emotion"] = nullptr;
  if (reading.emotion) {
    out["emotion"] = {{"valence", rounded(reading.emotion->valence)}, {"cue", cue_json(reading.emotion->cue, text)}};
  }
  out["persona"] = {{"kind", nullptr}};
  if (reading.persona) out["persona"]["kind"] = name_of(reading.persona->kind);
  out["evidence"] = nullptr;
  if (reading.evidence) out["evidence"] = {{"kind", name_of(reading.evidence->kind)}};
}

}  // namespace

Result<std::string> classify_line(std::string_view line) {
  const auto root = parse_json(line);
  if (!root || !root->is_object()) return Error{"bad-line", "A line must be a JSON object.", ""};
  const auto text_field = root->find("text");
  if (text_field == root->end() || !text_field->is_string()) {
    return Error{"bad-line", "A line must have a “text” that is a string.", "text"};
  }
  const std::string text = text_of(*root, "text");
  const std::string persona = text_of(*root, "persona");
  ReadingContext context;
  context.persona = persona;
  const std::string said = text_of(*root, "lang");
  context.board_language = parse_name<Language>(said).value_or(Language::und);
  const NoteReading reading = read_note(text, context);

  Json out = Json::object();
  out["text"] = text;
  out["lang"] = said.empty() ? std::string(name_of(reading.language)) : said;
  add_reading(out, reading, text);
  for (const auto& [key, value] : root->items()) {
    if (!out.contains(key) && key != "persona") out[key] = value;
  }
  return out.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace journeylint
