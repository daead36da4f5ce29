#include "support/snapshot_json.hpp"

#include <nlohmann/json.hpp>
#include <utility>

namespace journeylint::testing {
namespace {

using nlohmann::json;

std::string text_of(const json& object, const char* key) {
  const auto it = object.find(key);
  return it != object.end() && it->is_string() ? it->get<std::string>() : std::string();
}

double number_of(const json& object, const char* key) {
  const auto it = object.find(key);
  return it != object.end() && it->is_number() ? it->get<double>() : 0.0;
}

bool flag_of(const json& object, const char* key) {
  const auto it = object.find(key);
  return it != object.end() && it->is_boolean() && it->get<bool>();
}

std::vector<std::string> texts_of(const json& object, const char* key) {
  const auto it = object.find(key);
  return it != object.end() && it->is_array() ? it->get<std::vector<std::string>>() : std::vector<std::string>();
}

std::optional<Colour> colour_of(const json& object, const char* key) {
  const std::string text = text_of(object, key);
  if (text.size() != 7 || text.front() != '#') return std::nullopt;
  return Colour{static_cast<std::uint32_t>(std::stoul(text.substr(1), nullptr, 16))};
}

Element element_from(const json& in) {
  Element e;
  e.id.value = text_of(in, "id");
  e.page = text_of(in, "page");
  e.kind = parse_name<ElementKind>(text_of(in, "kind")).value_or(ElementKind::shape);
  e.shape = parse_name<Shape>(text_of(in, "shape")).value_or(Shape::rectangle);
  e.box = {number_of(in, "x"), number_of(in, "y"), number_of(in, "width"), number_of(in, "height")};
  e.rotation = number_of(in, "rotation");
  if (in.contains("points")) {
    for (const json& p : in["points"]) e.points.push_back({p.at(0).get<double>(), p.at(1).get<double>()});
  }
  e.text = text_of(in, "text");
  e.font_size = number_of(in, "fontSize");
  e.fill = colour_of(in, "fill");
  e.stroke = colour_of(in, "stroke");
  e.parent = text_of(in, "parent");
  e.groups = texts_of(in, "groups");
  e.from = text_of(in, "from");
  e.to = text_of(in, "to");
  const bool start = flag_of(in, "arrowStart");
  const bool end = flag_of(in, "arrowEnd");
  using Arrow = Element::Arrow;
  e.arrow = start && end ? Arrow::both : start ? Arrow::start : end ? Arrow::end : Arrow::none;
  e.votes = static_cast<std::uint32_t>(number_of(in, "votes"));
  e.tags = texts_of(in, "tags");
  e.url = text_of(in, "url");
  if (in.contains("lint")) e.lint = in["lint"].dump();
  return e;
}

json ids_of(const std::vector<ElementId>& ids) {
  json out = json::array();
  for (const ElementId& id : ids) out.push_back(id.value);
  return out;
}

template <class T, class F>
json or_null(const std::optional<T>& value, F write) {
  return value ? json(write(*value)) : json(nullptr);
}

json part_of(const std::optional<ScopePart>& part) {
  return or_null(part, [](const ScopePart& p) { return json{{"text", p.text}, {"element", p.element.value}}; });
}

json note_of(const Note& n) {
  const auto index = [](auto id) { return id.value; };
  json out{{"element", n.element.value},       {"text", n.text},
           {"type", name_of(n.type)},          {"lane", or_null(n.lane, index)},
           {"phase", or_null(n.phase, index)}, {"order", n.order},
           {"confidence", n.confidence},       {"votes", n.votes}};
  if (n.reading.voice) out["voice"] = name_of(n.reading.voice->label);
  if (n.reading.emotion) out["valence"] = n.reading.emotion->valence;
  return out;
}

json journey_of(const Journey& j) {
  const auto same = [](const std::string& s) { return s; };
  json out{{"title", or_null(j.title, same)},      {"page", or_null(j.page, same)}, {"confidence", j.confidence},
           {"language", name_of(j.language)},      {"state", name_of(j.state)},     {"view", name_of(j.view)},
           {"orientation", name_of(j.orientation)}};
  out["persona"] = {{"kind", name_of(j.persona.kind)},
                    {"name", or_null(j.persona.name, same)},
                    {"elements", ids_of(j.persona.elements)}};
  out["scope"] = {{"start", part_of(j.scope.start)},
                  {"end", part_of(j.scope.end)},
                  {"objective", part_of(j.scope.objective)},
                  {"scenario", part_of(j.scope.scenario)},
                  {"product", part_of(j.scope.product)}};
  out["phases"] = json::array();
  for (const Phase& p : j.phases) {
    out["phases"].push_back({{"title", p.title},
                             {"moment", or_null(p.moment, [](Moment m) { return name_of(m); })},
                             {"confidence", p.confidence},
                             {"elements", ids_of(p.elements)}});
  }
  out["lanes"] = json::array();
  for (const Lane& l : j.lanes) {
    out["lanes"].push_back({{"title", l.title},
                            {"type", name_of(l.type)},
                            {"inferred", l.origin == Lane::Origin::inferred},
                            {"confidence", l.confidence},
                            {"elements", ids_of(l.elements)}});
  }
  out["notes"] = json::array();
  for (const Note& n : j.notes) out["notes"].push_back(note_of(n));
  out["header"] = json::array();
  for (const HeaderCard& h : j.header) {
    out["header"].push_back(
        {{"role", name_of(h.role)}, {"element", h.element.value}, {"text", h.text}, {"value", h.value}});
  }
  out["links"] = json::array();
  for (const Link& l : j.links) {
    out["links"].push_back({{"from", l.from.value}, {"to", l.to.value}, {"label", or_null(l.label, same)}});
  }
  out["strays"] = json::array();
  for (const Stray& s : j.strays) {
    out["strays"].push_back({{"element", s.element.value}, {"text", s.text}, {"kind", static_cast<int>(s.kind)}});
  }
  return out;
}

}  // namespace

Result<Board> board_from_json(std::string_view text) {
  const json in = json::parse(text, nullptr, false);
  if (!in.is_object() || !in.contains("elements") || !in["elements"].is_array()) {
    return Error{"not-a-snapshot", "a board snapshot is an object with an array of elements", ""};
  }
  Board board;
  board.host = text_of(in, "host");
  if (in.contains("name") && in["name"].is_string()) board.name = in["name"].get<std::string>();
  for (const json& e : in["elements"]) board.elements.push_back(element_from(e));
  return board;
}

std::string journeys_to_json(const Journeys& journeys) {
  json out{{"journeys", json::array()}, {"unplaced", ids_of(journeys.unplaced)}};
  for (const Journey& j : journeys.journeys) out["journeys"].push_back(journey_of(j));
  return out.dump(-1, ' ', false, json::error_handler_t::replace);
}

}  // namespace journeylint::testing
