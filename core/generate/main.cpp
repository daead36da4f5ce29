#include <cstdio>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

#include "generate/boundary_types.hpp"
#include "generate/config_schema.hpp"
#include "generate/coverage.hpp"
#include "generate/docs.hpp"
#include "generate/schema.hpp"

/// journeylint-generate [--check] PLUGIN
///
/// Writes everything that is made from the core into the plugin's folder: the schema, the boundary's types and the
/// rules' documentation. With --check it writes nothing, and exits 1 when a file is not what it would write.

namespace {

namespace fs = std::filesystem;

std::string content_of(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream out;
  out << in.rdbuf();
  return out.str();
}

/// The names in `export const HOSTS = ['…', …]` of the plugin: the core knows no host.
std::vector<std::string> hosts_in(const std::string& source) {
  std::vector<std::string> hosts;
  std::size_t at = source.find("export const HOSTS = [");
  const std::size_t end = source.find(']', at);
  while (at != std::string::npos && at < end) {
    const std::size_t open = source.find('\'', at);
    if (open == std::string::npos || open > end) break;
    const std::size_t close = source.find('\'', open + 1);
    hosts.push_back(source.substr(open + 1, close - open - 1));
    at = close + 1;
  }
  return hosts;
}

std::map<fs::path, std::string> all_files(const std::vector<std::string>& hosts) {
  std::map<fs::path, std::string> files;
  files["schema/report.schema.json"] = journeylint::report_schema(hosts).dump(2) + "\n";
  files["schema/config.schema.json"] = journeylint::config_schema().dump(2) + "\n";
  files["src/generated/boundary.ts"] = journeylint::boundary_types();
  files["docs/rules/README.md"] = journeylint::rules_index();
  files["docs/rules/coverage.md"] = journeylint::coverage_page();
  files["docs/rules/rules.json"] = journeylint::rules_with_examples();
  for (const journeylint::RuleExamples& rule : journeylint::all_examples()) {
    files["docs/rules/" + std::string(rule.rule->id) + ".md"] = journeylint::rule_page(rule);
    for (const auto& [name, svg] : journeylint::rule_pictures(rule)) files["docs/rules/" + name] = svg;
  }
  return files;
}

/// Pages of rules that are no more.
std::vector<fs::path> leftovers(const fs::path& plugin, const std::map<fs::path, std::string>& files) {
  std::vector<fs::path> out;
  if (!fs::exists(plugin / "docs/rules")) return out;
  for (const auto& entry : fs::directory_iterator(plugin / "docs/rules")) {
    const fs::path relative = fs::path("docs/rules") / entry.path().filename();
    if (entry.is_regular_file() && files.count(relative) == 0) out.push_back(relative);
  }
  return out;
}

}  // namespace

int main(int argc, char** argv) {
  const std::vector<std::string> args(argv + 1, argv + argc);
  const bool check = args.size() == 2 && args[0] == "--check";
  if (args.empty() || args.size() > 2 || (args.size() == 2 && !check)) {
    std::fprintf(stderr, "usage: journeylint-generate [--check] PLUGIN\n");
    return 2;
  }
  const fs::path plugin = args.back();
  const std::vector<std::string> hosts = hosts_in(content_of(plugin / "src/snapshot.ts"));
  if (hosts.empty()) {
    std::fprintf(stderr, "journeylint-generate: no HOSTS in %s\n", (plugin / "src/snapshot.ts").c_str());
    return 2;
  }
  const auto files = all_files(hosts);
  int stale = 0;
  for (const auto& [path, content] : files) {
    if (content_of(plugin / path) == content) continue;
    ++stale;
    if (check) {
      std::fprintf(stderr, "not up to date: %s\n", path.c_str());
      continue;
    }
    fs::create_directories((plugin / path).parent_path());
    std::ofstream(plugin / path, std::ios::binary) << content;
    std::printf("wrote %s\n", path.c_str());
  }
  for (const fs::path& path : leftovers(plugin, files)) {
    ++stale;
    if (check) {
      std::fprintf(stderr, "belongs to no rule: %s\n", path.c_str());
    } else {
      fs::remove(plugin / path);
      std::printf("removed %s\n", path.c_str());
    }
  }
  return check && stale > 0 ? 1 : 0;
}
