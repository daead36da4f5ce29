#include "report/fix.hpp"

#include "report/settle.hpp"
#include "report/words.hpp"
#include "rules/fixes/fixes.hpp"

namespace journeylint {

Result<std::string> fix_json(const Analysis& analysis, std::string_view fingerprint, std::string_view fix) {
  using Json = nlohmann::ordered_json;
  const Table table{analysis.board, analysis.journeys, analysis.lint.findings, analysis.today};
  const Result<FixPlan> plan = plan_fix(table, fingerprint, fix, analysis.language);
  if (!plan) return plan.error();
  const FixTemplate& planned = *plan.value().fix;
  Json choices = Json::array();
  for (const Choice& choice : plan.value().choices) {
    choices.push_back({{"title", choice.title}, {"edits", edits_json(choice.edits)}});
  }
  return Json{{"fix", planned.id},
              {"title", in_language(planned.title, analysis.language)},
              {"safe", planned.safety == FixTemplate::Safety::safe},
              {"choices", std::move(choices)}}
      .dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace journeylint
