#include "report/cue_json.hpp"

#include "base/text_tools.hpp"

namespace journeylint {

double rounded(double score) {
  const double scaled = score * 1000.0 + (score < 0 ? -0.5 : 0.5);
  return static_cast<double>(static_cast<std::int64_t>(scaled)) / 1000.0;
}

nlohmann::ordered_json cue_json(const std::optional<Cue>& cue, std::string_view text) {
  if (!cue || cue->end > text.size() || cue->begin > cue->end) return nullptr;
  const std::string_view words = text.substr(cue->begin, cue->end - cue->begin);
  const std::size_t start = utf16_length(text.substr(0, cue->begin));
  return {{"text", words}, {"start", start}, {"end", start + utf16_length(words)}};
}

}  // namespace journeylint
