#include "report/escape.hpp"

namespace journeylint {
namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

bool is_space(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v';
}

/// U+FFFE and U+FFFF: the only ones above U+001F that valid UTF-8 can hold and XML cannot.
bool is_noncharacter(std::string_view text, std::size_t at) {
  if (text.substr(at, 2) != "\xEF\xBF" || at + 2 >= text.size()) return false;
  const auto last = static_cast<unsigned char>(text[at + 2]);
  return last == 0xBE || last == 0xBF;
}

/// Marks that mean something wherever they stand in a line of Markdown.
bool is_mark(char c) {
  return std::string_view("\\`*_[]<>#|~&!$").find(c) != std::string_view::npos;
}

/// `https:` and the like are made into links by themselves; so are addresses with an @ and names with www.
bool starts_link(std::string_view text, std::size_t at) {
  if (text[at] == '@') return true;
  if (text[at] == ':') return text.substr(at, 3) == "://" || text.substr(at, 2) == ":/";
  const auto lower = [](char c) { return static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c); };
  return text[at] == '.' && at >= 3 && lower(text[at - 1]) == 'w' && lower(text[at - 2]) == 'w' &&
         lower(text[at - 3]) == 'w';
}

/// A list or a rule begins where a line does: `- x`, `+ x`, `---`, `===`, `12. x`, `12) x`.
std::size_t list_mark(std::string_view line) {
  if (line.empty()) return std::string_view::npos;
  if (line[0] == '-' || line[0] == '+' || line[0] == '=') return 0;
  std::size_t digits = 0;
  while (digits < line.size() && line[digits] >= '0' && line[digits] <= '9') ++digits;
  const bool marks = digits > 0 && digits < line.size() && (line[digits] == '.' || line[digits] == ')');
  return marks ? digits : std::string_view::npos;
}

}  // namespace

std::string markup_escaped(std::string_view text) {
  std::string out;
  out.reserve(text.size() + text.size() / 8);
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c == '&') {
      out += "&amp;";
    } else if (c == '<') {
      out += "&lt;";
    } else if (c == '>') {
      out += "&gt;";
    } else if (c == '"') {
      out += "&quot;";
    } else if (c == '\'') {
      out += "&#39;";
    } else if ((static_cast<unsigned char>(c) < 0x20 && !is_space(c)) || c == '\f' || c == '\v' || c == 0x7F) {
      out += kReplacement;
    } else if (c == '\xEF' && is_noncharacter(text, i)) {
      out += kReplacement;
      i += 2;
    } else {
      out += c;
    }
  }
  return out;
}

std::string one_line(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (!is_space(c)) {
      out += c;
    } else if (!out.empty() && out.back() != ' ') {
      out += ' ';
    }
  }
  if (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

std::string markdown_escaped(std::string_view text) {
  const std::string line = one_line(text);
  const std::size_t list = list_mark(line);
  std::string out;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (i == list || is_mark(line[i]) || starts_link(line, i)) out += '\\';
    const bool control = static_cast<unsigned char>(line[i]) < 0x20;
    if (control) {
      out += kReplacement;
    } else {
      out += line[i];
    }
  }
  return out;
}

}  // namespace journeylint
