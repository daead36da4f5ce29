#include "base/json_writer.hpp"

#include <cmath>
#include <cstring>

#include "base/text_tools.hpp"

namespace journeylint {
namespace {

constexpr double kThousand = 1000.0;

bool plain(char c) {
  return static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\';
}

constexpr std::uint64_t kOnes = 0x0101010101010101;
constexpr std::uint64_t kTops = 0x8080808080808080;

/// Has any of eight bytes, all of them ASCII, the value of `c`?
constexpr std::uint64_t any_is(std::uint64_t eight, char c) {
  const std::uint64_t other = eight ^ (kOnes * static_cast<unsigned char>(c));
  return (other - kOnes) & ~other & kTops;
}

/// How many bytes at the front are ASCII and need no escape, in steps of eight.
std::size_t plain_run(std::string_view text) {
  std::size_t run = 0;
  for (; run + 8 <= text.size(); run += 8) {
    std::uint64_t eight = 0;
    std::memcpy(&eight, text.data() + run, sizeof eight);
    const std::uint64_t control = (eight - kOnes * 0x20) & ~eight & kTops;
    if (((eight & kTops) | control | any_is(eight, '"') | any_is(eight, '\\')) != 0) break;
  }
  return run;
}

void escape(char c, std::string& out) {
  constexpr std::string_view kHex = "0123456789abcdef";
  switch (c) {
    case '"':
    case '\\':
      out += '\\';
      out += c;
      break;
    case '\b':
      out += "\\b";
      break;
    case '\f':
      out += "\\f";
      break;
    case '\n':
      out += "\\n";
      break;
    case '\r':
      out += "\\r";
      break;
    case '\t':
      out += "\\t";
      break;
    default:
      out += "\\u00";
      out += kHex[static_cast<unsigned char>(c) >> 4U];
      out += kHex[static_cast<unsigned char>(c) & 15U];
  }
}

}  // namespace

JsonWriter& JsonWriter::open(char bracket) {
  separate();
  out_ += bracket;
  return *this;
}

JsonWriter& JsonWriter::close(char bracket) {
  out_ += bracket;
  return *this;
}

void JsonWriter::separate() {
  if (out_.empty()) return;
  const char last = out_.back();
  if (last != '{' && last != '[' && last != ':') out_ += ',';
}

JsonWriter& JsonWriter::key(std::string_view name) {
  separate();
  out_ += '"';
  out_ += name;
  out_ += "\":";
  return *this;
}

JsonWriter& JsonWriter::text(std::string_view value) {
  separate();
  out_ += '"';
  const std::size_t easy = plain_run(value);
  out_.append(value.substr(0, easy));
  value.remove_prefix(easy);
  std::string repaired;
  if (!is_utf8(value)) value = repaired = repaired_utf8(value);
  while (!value.empty()) {
    std::size_t run = 0;
    while (run < value.size() && plain(value[run])) ++run;
    out_.append(value.substr(0, run));
    if (run == value.size()) break;
    escape(value[run], out_);
    value.remove_prefix(run + 1);
  }
  out_ += '"';
  return *this;
}

JsonWriter& JsonWriter::whole(std::int64_t value) {
  return raw(std::to_string(value));
}

JsonWriter& JsonWriter::score(double value) {
  const bool negative = value < 0;
  const auto thousandths = static_cast<std::int64_t>(std::llround((negative ? -value : value) * kThousand));
  separate();
  if (negative && thousandths > 0) out_ += '-';
  out_ += std::to_string(thousandths / 1000);
  out_ += '.';
  // Up to the last digit that is not nought, and one at least.
  std::int64_t rest = thousandths % 1000;
  for (std::int64_t unit = 100; unit == 100 || rest > 0; unit /= 10) {
    out_ += static_cast<char>('0' + rest / unit);
    rest %= unit;
  }
  return *this;
}

JsonWriter& JsonWriter::raw(std::string_view json) {
  separate();
  out_ += json;
  return *this;
}

}  // namespace journeylint
