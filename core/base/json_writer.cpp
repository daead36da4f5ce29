#include "base/json_writer.hpp"

#include "base/text_tools.hpp"

namespace journeylint {
namespace {

constexpr double kThousand = 1000.0;

bool plain(char c) {
  return static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\';
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
  const auto thousandths = static_cast<std::int64_t>((negative ? -value : value) * kThousand + 0.5);
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
