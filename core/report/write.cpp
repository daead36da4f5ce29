#include "report/write.hpp"

#include <array>

#include "report/csv.hpp"
#include "report/html.hpp"
#include "report/json.hpp"
#include "report/markdown.hpp"
#include "report/mermaid.hpp"
#include "report/sarif.hpp"
#include "report/svg.hpp"

namespace journeylint {
namespace {

struct Format {
  std::string_view name;
  std::string (*write)(const Analysis&);
};

constexpr std::array kFormats{
    Format{"json", &report_json}, Format{"csv", &csv},     Format{"html", &html}, Format{"markdown", &markdown},
    Format{"mermaid", &mermaid},  Format{"sarif", &sarif}, Format{"svg", &svg}};

}  // namespace

Result<std::string> written(const Analysis& analysis, std::string_view format) {
  for (const Format& known : kFormats) {
    if (known.name == format) return known.write(analysis);
  }
  return Error{"unknown-format", "There is no format “" + std::string(format) + "”.", ""};
}

}  // namespace journeylint
