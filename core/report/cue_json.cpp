#include "report/cue_json.hpp"

#include "base/text_tools.hpp"

namespace journeylint {

double rounded(double score) {
  const double scaled = score * 1000.0 + (score < 0 ? -0.5 : 0.5);
  return static_cast<double>(static_cast<std::int64_t>(scaled)) / 1000.0;
}

std::optional<CueOut> cue_out(const std::optional<Cue>& cue, std::string_view text) {
  if (!cue || cue->end > text.size() || cue->begin > cue->end) return std::nullopt;
  const std::string_view words = text.substr(cue->begin, cue->end - cue->begin);
  const std::size_t start = utf16_length(text.substr(0, cue->begin));
  return CueOut{words, start, start + utf16_length(words)};
}

void write_cue(JsonWriter& out, const std::optional<Cue>& cue, std::string_view text) {
  const std::optional<CueOut> units = cue_out(cue, text);
  if (!units) {
    out.null();
    return;
  }
  out.begin_object().key("text").text(units->words);
  out.key("start").whole(static_cast<std::int64_t>(units->start));
  out.key("end").whole(static_cast<std::int64_t>(units->end)).end_object();
}

nlohmann::ordered_json cue_json(const std::optional<Cue>& cue, std::string_view text) {
  const std::optional<CueOut> units = cue_out(cue, text);
  if (!units) return nullptr;
  return {{"text", units->words}, {"start", units->start}, {"end", units->end}};
}

}  // namespace journeylint
