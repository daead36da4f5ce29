#include "report/text_fit.hpp"

#include <array>

namespace journeylint {
namespace {

/// Thousandths of the font size, from the space on; measured on DejaVu Sans, the widest of the common ones.
constexpr std::array<std::int16_t, 95> kAscii{
    318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361,  318, 337, 636, 636, 636,
    636, 636, 636, 636, 636, 636, 636, 337, 337, 838, 838, 838, 531, 1000, 684, 686, 698, 770, 632,
    575, 775, 752, 295, 295, 656, 557, 863, 748, 787, 603, 787, 695, 635,  611, 732, 684, 989, 685,
    611, 685, 390, 337, 390, 838, 500, 500, 613, 635, 550, 635, 615, 352,  635, 634, 278, 278, 579,
    278, 974, 634, 612, 635, 635, 411, 521, 392, 634, 592, 818, 592, 592,  525, 636, 337, 636, 838};

/// Widths of whole scripts: an upper bound that is close for most of their characters. Sorted by `to`.
struct Script {
  char32_t to;  ///< last character
  std::int16_t width;
};
constexpr std::array kScripts{Script{0x00A0, 636},  Script{0x02FF, 800},   Script{0x036F, 0},     Script{0x052F, 820},
                              Script{0x0590, 800},  Script{0x05BD, 0},     Script{0x064A, 760},   Script{0x065F, 0},
                              Script{0x08FF, 760},  Script{0x10FF, 1000},  Script{0x11FF, 1000},  Script{0x1FFF, 800},
                              Script{0x200A, 1000}, Script{0x200F, 0},     Script{0x2029, 1000},  Script{0x202E, 0},
                              Script{0x205F, 1000}, Script{0x206F, 0},     Script{0x20CF, 900},   Script{0x20FF, 0},
                              Script{0x2BFF, 1300}, Script{0xD7FF, 1050},  Script{0xFDFF, 900},   Script{0xFE0F, 0},
                              Script{0xFFFD, 1050}, Script{0x1F1E5, 1300}, Script{0x1F1FF, 700},  Script{0x1F3FA, 1300},
                              Script{0x1F3FF, 0},   Script{0x1FFFF, 1300}, Script{0x3FFFF, 1050}, Script{0x10FFFF, 0}};

constexpr char32_t kJoiner = 0x200D;

struct Character {
  char32_t code = 0;
  std::size_t bytes = 1;
};

/// The character that begins at `at` of valid UTF-8.
Character character(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) {
    return at + i < text.size() ? static_cast<char32_t>(static_cast<unsigned char>(text[at + i])) : char32_t{0x80};
  };
  const char32_t first = byte(0);
  if (first < 0x80) return {first, 1};
  if (first < 0xE0) return {((first & 0x1F) << 6) | (byte(1) & 0x3F), 2};
  if (first < 0xF0) return {((first & 0x0F) << 12) | ((byte(1) & 0x3F) << 6) | (byte(2) & 0x3F), 3};
  return {((first & 0x07) << 18) | ((byte(1) & 0x3F) << 12) | ((byte(2) & 0x3F) << 6) | (byte(3) & 0x3F), 4};
}

std::int32_t width_of(char32_t code) {
  if (code < 0x20) return 0;
  if (code < 0x7F) return kAscii[code - 0x20];
  for (const Script& script : kScripts) {
    if (code <= script.to) return script.width;
  }
  return 0;
}

/// What is drawn as one: a character with its marks, an emoji with all that is joined to it.
struct Cluster {
  std::size_t bytes = 0;
  std::int64_t width = 0;  ///< thousandths
};

Cluster cluster_at(std::string_view text, std::size_t at) {
  const Character first = character(text, at);
  Cluster out{first.bytes, width_of(first.code)};
  const bool flag = first.code >= 0x1F1E6 && first.code <= 0x1F1FF;
  if (first.code == ' ') return out;
  char32_t last = first.code;
  bool paired = false;
  while (at + out.bytes < text.size()) {
    const Character next = character(text, at + out.bytes);
    const bool second_of_flag = flag && !paired && next.code >= 0x1F1E6 && next.code <= 0x1F1FF;
    if (next.code < 0x300 || (width_of(next.code) != 0 && last != kJoiner && !second_of_flag)) break;
    if (second_of_flag) out.width += width_of(next.code);
    paired = paired || second_of_flag;
    last = next.code;
    out.bytes += next.bytes;
  }
  return out;
}

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0xC3;
}

class Breaker {
 public:
  Breaker(std::int32_t width, std::int32_t size, Weight weight)
      : room_(std::int64_t{width} * 1000), size_(size), bold_(weight == Weight::bold) {}

  void paragraph(std::string_view text) {
    std::size_t at = 0;
    while (at < text.size()) {
      if (text[at] == ' ' || text[at] == '\t') {
        spaced_ = true;
        ++at;
        continue;
      }
      std::size_t end = at;
      std::int64_t width = 0;
      while (end < text.size() && text[end] != ' ' && text[end] != '\t') {
        const Cluster cluster = cluster_at(text, end);
        width += scaled(cluster.width);
        end += cluster.bytes;
        const bool ends_part = text[end - 1] == '-' || text[end - 1] == '/';
        if (ends_part && end - at > 2 && end < text.size() && is_letter(text[end])) break;
      }
      word(text.substr(at, end - at), width);
      at = end;
    }
    flush();
  }

  std::vector<std::string> lines() && {
    while (!lines_.empty() && lines_.back().empty()) lines_.pop_back();
    std::size_t blank = 0;
    while (blank < lines_.size() && lines_[blank].empty()) ++blank;
    lines_.erase(lines_.begin(), lines_.begin() + static_cast<std::ptrdiff_t>(blank));
    return std::move(lines_);
  }

 private:
  [[nodiscard]] std::int64_t scaled(std::int64_t thousandths) const {
    return thousandths * size_ * (bold_ ? 114 : 100) / 100;
  }

  void word(std::string_view text, std::int64_t width) {
    const std::int64_t space = spaced_ && !line_.empty() ? scaled(kAscii[0]) : 0;
    if (!line_.empty() && used_ + space + width > room_) flush();
    if (spaced_ && !line_.empty()) {
      line_ += ' ';
      used_ += space;
    }
    spaced_ = false;
    if (used_ + width <= room_) {
      line_ += text;
      used_ += width;
    } else {
      long_word(text);
    }
  }

  /// A word wider than a line, cluster by cluster.
  void long_word(std::string_view text) {
    const std::int64_t hyphen = scaled(kAscii['-' - ' ']);
    for (std::size_t at = 0; at < text.size();) {
      const Cluster cluster = cluster_at(text, at);
      const std::int64_t width = scaled(cluster.width);
      const bool last = at + cluster.bytes >= text.size();
      if (!line_.empty() && used_ + width + (last ? 0 : hyphen) > room_) {
        if (is_letter(line_.back()) && is_letter(text[at]) && static_cast<unsigned char>(text[at]) < 0xC6) line_ += '-';
        flush();
      }
      line_ += text.substr(at, cluster.bytes);
      used_ += width;
      at += cluster.bytes;
    }
  }

  void flush() {
    lines_.push_back(std::move(line_));
    line_.clear();
    used_ = 0;
    spaced_ = false;
  }

  std::int64_t room_;
  std::int64_t size_;
  bool bold_;
  std::vector<std::string> lines_;
  std::string line_;
  std::int64_t used_ = 0;
  bool spaced_ = false;
};

}  // namespace

std::int32_t text_width(std::string_view text, std::int32_t size, Weight weight) {
  std::int64_t width = 0;
  for (std::size_t at = 0; at < text.size();) {
    const Cluster cluster = cluster_at(text, at);
    width += cluster.width;
    at += cluster.bytes;
  }
  const std::int64_t scale = weight == Weight::bold ? 114 : 100;
  return static_cast<std::int32_t>((width * size * scale / 100 + 999) / 1000);
}

std::vector<std::string> wrapped(std::string_view text, std::int32_t width, std::int32_t size, Weight weight) {
  Breaker breaker(width, size, weight);
  std::string line;
  for (std::size_t at = 0; at <= text.size(); ++at) {
    const char c = at < text.size() ? text[at] : '\n';
    if (c == '\r' && at + 1 < text.size() && text[at + 1] == '\n') continue;
    if (c == '\n' || c == '\r') {
      breaker.paragraph(line);
      line.clear();
    } else {
      line += c;
    }
  }
  return std::move(breaker).lines();
}

bool reads_leftwards(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const Character one = character(text, at);
    at += one.bytes;
    const bool leftwards = (one.code >= 0x590 && one.code <= 0x8FF) || (one.code >= 0xFB1D && one.code <= 0xFDFF) ||
                           (one.code >= 0xFE70 && one.code <= 0xFEFE);
    if (leftwards) return true;
    const bool rightwards = (one.code >= 'A' && one.code <= 'Z') || (one.code >= 'a' && one.code <= 'z') ||
                            (one.code >= 0xC0 && one.code < 0x590) || (one.code >= 0x900 && one.code < 0x2000) ||
                            (one.code >= 0x3000 && one.code < 0xD800);
    if (rightwards) return false;
  }
  return false;
}

}  // namespace journeylint
