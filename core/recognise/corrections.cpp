#include "recognise/corrections.hpp"

#include <string>

#include "base/json.hpp"

namespace journeylint::recognising {
namespace {

using nlohmann::json;

std::string text_at(const json& object, const char* key) {
  const auto found = object.find(key);
  return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

// Nothing when the text is no object, or names a type there is not.
std::optional<Correction> read(std::string_view lint) {
  const std::optional<json> root = parse_json(lint);
  if (!root || !root->is_object()) return std::nullopt;
  Correction out;
  const auto found = root->find("read");
  if (found == root->end()) return out;
  if (!found->is_object()) return std::nullopt;
  if (text_at(*found, "as") == "phase") out.as = Correction::As::phase;
  if (text_at(*found, "use") == "not-part") out.as = Correction::As::not_part;
  if (const std::string type = text_at(*found, "type"); !type.empty()) {
    out.type = parse_name<NoteType>(type);
    if (!out.type) return std::nullopt;
  }
  return out;
}

}  // namespace

std::vector<Correction> read_corrections(const Board& board, const Scene& scene, std::vector<ReadingNotice>& notices) {
  std::vector<Correction> out(scene.items.size());
  for (std::size_t i = 0; i < out.size(); ++i) {
    const Element& e = board.elements[scene.items[i].element];
    if (e.lint.empty()) continue;
    if (const auto correction = read(e.lint)) {
      out[i] = *correction;
    } else {
      notices.push_back({e.id, "unreadable-correction"});
    }
  }
  return out;
}

}  // namespace journeylint::recognising
