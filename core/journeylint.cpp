#include "journeylint.hpp"

#include <utility>

#include "base/json.hpp"
#include "board/admit.hpp"
#include "recognise/recognise.hpp"
#include "report/compare.hpp"
#include "rules/board_settings.hpp"
#include "rules/own_words.hpp"

namespace journeylint {
namespace {

using nlohmann::json;

std::optional<std::int32_t> number(std::string_view digits) {
  std::int32_t value = 0;
  for (const char c : digits) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return value;
}

std::optional<Date> iso_date(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto year = number(text.substr(0, 4));
  const auto month = number(text.substr(5, 2));
  const auto day = number(text.substr(8, 2));
  if (!year || !month || !day || *month < 1 || *month > 12 || *day < 1 || *day > 31) return std::nullopt;
  return Date{*year, *month, *day};
}

Error bad(std::string code, std::string message, std::string where) {
  return {std::move(code), std::move(message), std::move(where)};
}

std::string text_of(const json& root, const char* key) {
  const auto found = root.find(key);
  if (found == root.end() || found->is_null()) return {};
  return found->is_string() ? found->get<std::string>() : found->dump();
}

/// The language most notes are written in decides for the messages.
Language message_language(const Journeys& journeys) {
  for (const Journey& journey : journeys.journeys) {
    if (journey.language == Language::nl) return Language::nl;
    if (journey.language != Language::und) return Language::en;
  }
  return Language::en;
}

}  // namespace

Result<Options> read_options(std::string_view text) {
  const std::optional<json> root = parse_json(text);
  if (!root || !root->is_object()) return bad("bad-options", "The options are no JSON object.", "");
  Options options;
  const auto today = iso_date(text_of(*root, "today"));
  if (!today) return bad("bad-date", "“today” must be a day written as YYYY-MM-DD.", "today");
  options.lint.today = *today;
  if (const std::string lang = text_of(*root, "lang"); !lang.empty()) {
    if (lang != "nl" && lang != "en")
      return bad("bad-language", "“lang” must be nl or en, not “" + lang + "”.", "lang");
    options.language = lang == "nl" ? Language::nl : Language::en;
  }
  if (const std::string stage = text_of(*root, "stage"); !stage.empty()) {
    options.lint.stage = parse_name<Stage>(stage);
    if (!options.lint.stage) {
      return bad("bad-stage", "“stage” must be framing, collecting, mapping or improving, not “" + stage + "”.",
                 "stage");
    }
  }
  if (const std::string config = text_of(*root, "config"); !config.empty()) {
    SettingsReading reading = read_settings(config);
    options.lint.settings = std::move(reading.settings);
    options.notices = std::move(reading.notices);
  }
  if (const std::string report = text_of(*root, "baseline"); !report.empty()) {
    Result<Baseline> baseline = read_baseline(report);
    if (!baseline) return baseline.error();
    options.baseline = std::move(baseline).value();
  }
  return options;
}

Analysis analyse(Board board, const Options& options) {
  admit(board);
  Analysis analysis;
  analysis.stored = read_stored(board);
  std::vector<Element> cards = take_settings_cards(board);
  SettingsReading shared = board_settings(analysis.stored, cards);
  LintOptions how = options.lint;
  how.settings = merged(std::move(shared.settings), options.lint.settings);
  analysis.journeys = recognise(board);
  apply_own_words(how.settings.words, analysis.journeys);
  apply_phase_model(how.settings.phases, analysis.journeys);
  analysis.lint = lint(analysis.journeys, how, analysis.stored);
  analysis.language = options.language.value_or(message_language(analysis.journeys));
  for (const std::vector<Notice>& notices : {options.notices, shared.notices, analysis.lint.notices})
    analysis.notices.insert(analysis.notices.end(), notices.begin(), notices.end());
  analysis.baseline = options.baseline;
  analysis.today = options.lint.today;
  for (Element& card : cards) {
    analysis.journeys.unplaced.push_back(card.id);
    board.elements.push_back(std::move(card));
  }
  analysis.board = std::move(board);
  return analysis;
}

}  // namespace journeylint
