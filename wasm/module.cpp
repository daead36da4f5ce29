#include <emscripten/bind.h>

#include <cstdint>
#include <exception>
#include <optional>
#include <string>

#include "base/json.hpp"
#include "base/text_tools.hpp"
#include "boundary.hpp"
#include "columns.hpp"
#include "journeylint.hpp"
#include "report/classify.hpp"
#include "report/compare.hpp"
#include "report/fix.hpp"
#include "report/rules.hpp"
#include "report/settle.hpp"
#include "report/write.hpp"

/// The Embind module. All state is the board being filled in and the analysis of the last one: `report` and `write`
/// speak of that one.

namespace {

using journeylint::Analysis;
using journeylint::Columns;
using journeylint::Error;

struct Outcome {
  bool ok = false;
  std::string value;  ///< the answer, or one line saying what went wrong
};

struct State {
  Columns columns;
  std::optional<Analysis> last;
  std::string answer;  ///< the value of the last outcome
};

State& state() {
  static State one;
  return one;
}

Outcome failed(const Error& error) {
  return {false, error.where.empty() ? error.message : error.message + " (" + error.where + ")"};
}

/// Nothing that goes wrong inside may reach the caller as an exception, and the next call must work.
template <class Body>
Outcome caught(Body body) {
  try {
    return body();
  } catch (const std::exception& error) {
    return {false, std::string("The core failed: ") + error.what()};
  } catch (...) {
    return {false, "The core failed."};
  }
}

/// Runs `body` and keeps what it answers; true when it went well.
template <class Body>
bool guarded(Body body) {
  Outcome outcome = caught(body);
  state().answer = std::move(outcome.value);
  return outcome.ok;
}

/// What the reader says of the board as a whole.
void set_head(journeylint::Board& board, const std::string& head) {
  const auto root = journeylint::parse_json(head);
  if (!root || !root->is_object()) return;
  if (const auto host = root->find("host"); host != root->end() && host->is_string())
    board.host = host->get<std::string>();
  if (const auto name = root->find("name"); name != root->end() && name->is_string())
    board.name = name->get<std::string>();
  const auto ignored = root->find("ignored");
  if (ignored == root->end() || !ignored->is_array()) return;
  for (const auto& one : *ignored) {
    if (!one.is_object() || !one.contains("code") || !one["code"].is_string()) continue;
    journeylint::Ignored entry;
    entry.code = one["code"].get<std::string>();
    if (one.contains("element") && one["element"].is_string()) {
      entry.element = journeylint::ElementId{journeylint::repaired_utf8(one["element"].get<std::string>())};
    }
    board.ignored.push_back(std::move(entry));
  }
}

bool begin(double elements, double points, double text_bytes) {
  return guarded([&]() -> Outcome {
    const auto made = state().columns.begin(elements, points, text_bytes);
    if (!made) return failed(made.error());
    return {true, ""};
  });
}

emscripten::val numbers() {
  auto& column = state().columns.numbers();
  return emscripten::val(emscripten::typed_memory_view(column.size(), column.data()));
}
emscripten::val points() {
  auto& column = state().columns.points();
  return emscripten::val(emscripten::typed_memory_view(column.size(), column.data()));
}
emscripten::val text() {
  auto& column = state().columns.text();
  return emscripten::val(emscripten::typed_memory_view(column.size(), column.data()));
}

emscripten::val answer() {
  const std::string& text = state().answer;
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
  return emscripten::val(emscripten::typed_memory_view(text.size(), bytes));
}

bool commit(double text_bytes, const std::string& head, const std::string& options_text) {
  return guarded([&]() -> Outcome {
    state().last.reset();
    auto options = journeylint::read_options(options_text);
    if (!options) return failed(options.error());
    auto board = state().columns.board(text_bytes);
    if (!board) return failed(board.error());
    journeylint::Board whole = std::move(board).value();
    set_head(whole, head);
    state().last = journeylint::analyse(std::move(whole), options.value());
    return {true, journeylint::live_json(*state().last)};
  });
}

bool report() {
  return guarded([]() -> Outcome {
    if (!state().last) return {false, "There is no board to report on."};
    return {true, journeylint::report_json(*state().last)};
  });
}

bool write(const std::string& format) {
  return guarded([&]() -> Outcome {
    if (!state().last) return {false, "There is no board to write."};
    const auto text = journeylint::written(*state().last, format);
    if (!text) return failed(text.error());
    return {true, text.value()};
  });
}

Outcome answered(const journeylint::Result<std::string>& answer) {
  return answer ? Outcome{true, answer.value()} : failed(answer.error());
}

bool settle(const std::string& request) {
  return guarded([&]() -> Outcome {
    if (!state().last) return {false, "There is no board to decide about."};
    return answered(journeylint::settle(*state().last, request));
  });
}

bool fix(const std::string& fingerprint, const std::string& fix_id) {
  return guarded([&]() -> Outcome {
    if (!state().last) return {false, "There is no board to mend."};
    return answered(journeylint::fix_json(*state().last, fingerprint, fix_id));
  });
}

bool compare(const std::string& report_text) {
  return guarded([&]() -> Outcome {
    if (!state().last) return {false, "There is no board to compare."};
    return answered(journeylint::compare_json(*state().last, report_text));
  });
}

bool rules() {
  return guarded([]() -> Outcome { return {true, journeylint::rules_json()}; });
}

bool classify(const std::string& line) {
  return guarded([&]() -> Outcome {
    const auto answer = journeylint::classify_line(line);
    if (!answer) return failed(answer.error());
    return {true, answer.value()};
  });
}

bool version() {
  return guarded([]() -> Outcome { return {true, std::string(journeylint::kVersion)}; });
}

}  // namespace

EMSCRIPTEN_BINDINGS(journeylint) {
#define BIND(name, signature, meaning) emscripten::function(#name, &name);
  JOURNEYLINT_FUNCTIONS(BIND)
#undef BIND
}
