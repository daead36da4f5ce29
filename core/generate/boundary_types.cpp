#include "generate/boundary_types.hpp"

#include <cmath>

#include "base/vocabulary.hpp"
#include "board/board.hpp"
#include "boundary.hpp"
#include "report/doubt.hpp"

namespace journeylint {
namespace {

template <class E>
void table(std::string& out, const char* constant, const char* type) {
  out += std::string("export const ") + constant + " = [\n";
  for (const std::string_view name : Names<E>::names) out += "  '" + std::string(name) + "',\n";
  out += std::string("] as const;\nexport type ") + type + " = (typeof " + constant + ")[number];\n\n";
}

}  // namespace

std::string boundary_types() {
  std::string out = "// Made by journeylint-generate from wasm/boundary.hpp and core/board/board.hpp.\n\n";
  table<ElementKind>(out, "ELEMENT_KINDS", "ElementKind");
  table<Shape>(out, "SHAPES", "Shape");
  table<Stage>(out, "STAGES", "Stage");

  const auto tenths = static_cast<int>(std::lround(kSure * 10));
  out += "/** Below this confidence a reading is a question. */\n";
  out += "export const SURE = 0." + std::to_string(tenths) + ";\n\n";

  out += "/** One Float64 per element and column, row by row. */\nexport const NUMBER_COLUMNS = {\n";
  int column = 0;
#define COLUMN(name) out += "  " #name ": " + std::to_string(column++) + ",\n";
  JOURNEYLINT_NUMBER_COLUMNS(COLUMN)
  out += "} as const;\nexport const NUMBER_COLUMN_COUNT = " + std::to_string(column) + ";\n\n";

  out += "/** One string per element and column, each closed by a NUL. */\nexport const STRING_COLUMNS = [\n";
#undef COLUMN
#define COLUMN(name) out += "  '" #name "',\n";
  JOURNEYLINT_STRING_COLUMNS(COLUMN)
  out += "] as const;\n\n";
#undef COLUMN

  out += "/** Strings that few elements have: a letter and the value, closed by U+001E, all in the column `rest`. */\n";
  out += "export const RARE_STRINGS = {\n";
#define RARE(name, letter) out += std::string("  " #name ": '") + letter + "',\n";
  JOURNEYLINT_RARE_STRINGS(RARE)
  out += "} as const;\n\n";
#undef RARE

  out += "export interface CoreModule {\n";
#define FUNCTION(name, signature, meaning) out += "  /** " meaning " */\n  " #name signature ";\n";
  JOURNEYLINT_FUNCTIONS(FUNCTION)
  out += "}\n";
#undef FUNCTION
  return out;
}

}  // namespace journeylint
