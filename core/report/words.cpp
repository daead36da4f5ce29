#include "report/words.hpp"

#include <algorithm>

namespace journeylint {
namespace {

std::string value_of(const Arg& arg, Language language) {
  if (const auto* text = std::get_if<std::string>(&arg.value)) return *text;
  if (const auto* number = std::get_if<std::int64_t>(&arg.value)) return std::to_string(*number);
  return std::string(in_language(std::get<Texts>(arg.value), language));
}

const Arg* find(std::span<const Arg> args, std::string_view name) {
  for (const Arg& arg : args) {
    if (arg.name == name) return &arg;
  }
  return nullptr;
}

/// Where the brace opened at `open` closes; the end of the text when it does not.
std::size_t closing(std::string_view text, std::size_t open) {
  int depth = 0;
  for (std::size_t i = open; i < text.size(); ++i) {
    if (text[i] == '{') ++depth;
    if (text[i] == '}' && --depth == 0) return i;
  }
  return text.size();
}

/// The next `|` that stands outside inner braces; the end of the text when there is none.
std::size_t next_bar(std::string_view text) {
  int depth = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '{') ++depth;
    if (text[i] == '}') --depth;
    if (text[i] == '|' && depth == 0) return i;
  }
  return text.size();
}

/// Of `1:one step|*:many steps` the branch for `value`; empty when there is none.
std::string_view branch_for(std::string_view branches, std::string_view value) {
  while (!branches.empty()) {
    const std::size_t bar = next_bar(branches);
    const std::string_view branch = branches.substr(0, bar);
    const std::size_t colon = branch.find(':');
    if (colon != std::string_view::npos) {
      const std::string_view key = branch.substr(0, colon);
      if (key == value || key == "*") return branch.substr(colon + 1);
    }
    branches.remove_prefix(bar == branches.size() ? bar : bar + 1);
  }
  return {};
}

void fill(std::string_view text, std::span<const Arg> args, Language language, std::string& out) {
  for (std::size_t i = 0; i < text.size();) {
    if (text[i] != '{') {
      const std::size_t brace = std::min(text.find('{', i), text.size());
      out += text.substr(i, brace - i);
      i = brace;
      continue;
    }
    const std::size_t end = closing(text, i);
    const std::string_view inside = text.substr(i + 1, end - i - 1);
    const std::size_t choice = inside.find('=');
    const std::string_view name = inside.substr(0, choice);
    const Arg* arg = find(args, name);
    if (choice != std::string_view::npos) {
      fill(branch_for(inside.substr(choice + 1), arg ? value_of(*arg, language) : ""), args, language, out);
    } else if (arg != nullptr) {
      out += value_of(*arg, language);
    }
    i = end + 1;
  }
}

}  // namespace

std::string worded(const Texts& texts, std::span<const Arg> args, Language language) {
  std::string out;
  fill(in_language(texts, language), args, language, out);
  return out;
}

}  // namespace journeylint
