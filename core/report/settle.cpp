#include "report/settle.hpp"

#include <array>
#include <cstdio>

#include "base/json.hpp"
#include "base/text_tools.hpp"
#include "report/finding_json.hpp"
#include "rules/decide.hpp"

namespace journeylint {
namespace {

using Json = nlohmann::ordered_json;

Error bad(std::string code, std::string message, std::string where = "") {
  return {std::move(code), std::move(message), std::move(where)};
}

std::string colour_text(Colour colour) {
  std::array<char, 8> out{};
  std::snprintf(out.data(), out.size(), "#%06x", static_cast<unsigned>(colour.rgb & 0xFFFFFFU));
  return out.data();
}

Json box_json(const Box& box) {
  return {{"x", box.x}, {"y", box.y}, {"width", box.width}, {"height", box.height}};
}

Json lint_json(const std::string& lint) {
  if (lint.empty()) return nullptr;
  return Json::parse(lint, nullptr, false);
}

Json edit_json(const Edit& edit) {
  Json out{{"edit", name_of(edit.kind)}, {"element", edit.element.value}};
  if (edit.kind == Edit::Kind::insert) {
    out["kind"] = name_of(edit.what);
    if (!edit.page.empty()) out["page"] = edit.page;
    out["fontSize"] = edit.font_size;
    if (edit.fill) out["fill"] = colour_text(*edit.fill);
    if (edit.like) out["like"] = edit.like->value;
  }
  const bool placed = edit.kind == Edit::Kind::insert || edit.kind == Edit::Kind::move;
  if (placed) out["box"] = box_json(edit.box);
  if (edit.kind == Edit::Kind::insert || edit.kind == Edit::Kind::text) out["text"] = edit.text;
  if (edit.kind == Edit::Kind::lint || !edit.lint.empty()) out["lint"] = lint_json(edit.lint);
  return out;
}

std::string text_of(const nlohmann::json& request, const char* key) {
  const auto found = request.find(key);
  return found != request.end() && found->is_string() ? repaired_utf8(found->get<std::string>()) : std::string();
}

Result<Edits> do_suppress(const Table& table, const nlohmann::json& request) {
  const auto scope = parse_name<SuppressionScope>(text_of(request, "scope"));
  if (!scope) return bad("bad-request", "“scope” must be note, lane, board or rule.", "scope");
  SuppressRequest wanted;
  wanted.finding = text_of(request, "finding");
  wanted.scope = *scope;
  wanted.reason = text_of(request, "reason");
  wanted.by = text_of(request, "by");
  wanted.at = text_of(request, "at");
  if (wanted.at.empty()) wanted.at = iso_date(table.today);
  return suppress(table, wanted);
}

Result<Edits> do_revoke(const Table& table, const nlohmann::json& request) {
  const std::string element = text_of(request, "element");
  if (!element.empty()) return revoke_on(table, {element}, text_of(request, "rule"));
  return revoke(table, text_of(request, "finding"));
}

Result<Edits> do_correct(const Table& table, const nlohmann::json& request) {
  std::vector<ElementId> elements;
  if (const auto list = request.find("elements"); list != request.end() && list->is_array()) {
    for (const auto& one : *list) {
      if (one.is_string()) elements.push_back({one.get<std::string>()});
    }
  }
  Correction correction;
  const auto wrong = [&](const char* key) { return bad("bad-request", "There is no such reading.", key); };
  if (request.contains("as") && !(correction.as = parse_name<NoteType>(text_of(request, "as")))) return wrong("as");
  if (request.contains("lane") && !(correction.lane = parse_name<NoteType>(text_of(request, "lane"))))
    return wrong("lane");
  if (request.contains("header") && !(correction.header = parse_name<HeaderRole>(text_of(request, "header"))))
    return wrong("header");
  if (const auto apart = request.find("apart"); apart != request.end() && *apart == nlohmann::json(true))
    correction.apart = Correction::Apart::yes;
  return correct(table, elements, correction);
}

Result<Edits> do_stage(const Table& table, const nlohmann::json& request) {
  const std::string name = text_of(request, "stage");
  const auto stage = parse_name<Stage>(name);
  if (!name.empty() && !stage)
    return bad("bad-stage", "“stage” must be framing, collecting, mapping or improving, not “" + name + "”.", "stage");
  return set_stage(table, stage);
}

Result<Edits> do_configure(const Table& table, const nlohmann::json& request) {
  const auto config = request.find("config");
  if (config == request.end() || config->is_null()) return configure(table, "");
  return configure(table, config->dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
}

}  // namespace

Json edits_json(const Edits& edits) {
  Json out = Json::array();
  for (const Edit& edit : edits) out.push_back(edit_json(edit));
  return out;
}

Result<std::string> settle(const Analysis& analysis, std::string_view text) {
  const auto request = parse_json(text);
  if (!request || !request->is_object()) return bad("bad-request", "The request is no JSON object.");
  const Table table{analysis.board, analysis.journeys, analysis.lint.findings, analysis.today};
  struct Verb {
    std::string_view name;
    Result<Edits> (*carry_out)(const Table&, const nlohmann::json&);
  };
  constexpr std::array verbs{Verb{"suppress", do_suppress}, Verb{"revoke", do_revoke}, Verb{"correct", do_correct},
                             Verb{"stage", do_stage}, Verb{"configure", do_configure}};
  const std::string wanted = text_of(*request, "do");
  for (const Verb& verb : verbs) {
    if (verb.name != wanted) continue;
    const Result<Edits> edits = verb.carry_out(table, *request);
    if (!edits) return edits.error();
    return Json{{"edits", edits_json(edits.value())}}.dump(-1, ' ', false, Json::error_handler_t::replace);
  }
  return bad("bad-request", "“do” must be suppress, revoke, correct, stage or configure, not “" + wanted + "”.", "do");
}

}  // namespace journeylint
