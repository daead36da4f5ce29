#include "base/text_tools.hpp"

#include <algorithm>
#include <cstring>
#include <vector>

namespace journeylint {
namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

std::uint8_t byte_at(std::string_view s, std::size_t i) {
  return static_cast<std::uint8_t>(s[i]);
}

/// Length of the well-formed character at `i`, 0 when there is none.
std::size_t character_length(std::string_view s, std::size_t i) {
  const std::uint8_t lead = byte_at(s, i);
  if (lead < 0x80) return lead == 0 ? 0 : 1;
  std::size_t length = 0;
  std::uint8_t low = 0x80;
  std::uint8_t high = 0xBF;
  if (lead >= 0xC2 && lead <= 0xDF) {
    length = 2;
  } else if (lead >= 0xE0 && lead <= 0xEF) {
    length = 3;
    if (lead == 0xE0) low = 0xA0;
    if (lead == 0xED) high = 0x9F;  // no surrogates
  } else if (lead >= 0xF0 && lead <= 0xF4) {
    length = 4;
    if (lead == 0xF0) low = 0x90;
    if (lead == 0xF4) high = 0x8F;
  } else {
    return 0;
  }
  if (i + length > s.size()) return 0;
  if (byte_at(s, i + 1) < low || byte_at(s, i + 1) > high) return 0;
  for (std::size_t k = 2; k < length; ++k) {
    if ((byte_at(s, i + k) & 0xC0) != 0x80) return 0;
  }
  return length;
}

/// Eight bytes of ASCII, none of them NUL.
bool plain_eight(const char* at) {
  constexpr std::uint64_t ones = 0x0101010101010101;
  std::uint64_t bytes = 0;
  std::memcpy(&bytes, at, sizeof(bytes));
  return ((bytes | (bytes - ones)) & (ones << 7U)) == 0;
}

std::size_t edit_distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t substituted = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
      diagonal = row[j];
      row[j] = std::min({row[j] + 1, row[j - 1] + 1, substituted});
    }
  }
  return row[b.size()];
}

}  // namespace

bool is_sound_utf8(std::string_view bytes) {
  for (std::size_t i = 0; i < bytes.size();) {
    // Most text is plain ASCII, and looked at in eights.
    while (i + 8 <= bytes.size() && plain_eight(bytes.data() + i)) i += 8;
    if (i == bytes.size()) return true;
    if (byte_at(bytes, i) - 1U < 0x7F) {
      ++i;
      continue;
    }
    const std::size_t length = character_length(bytes, i);
    if (length == 0) return false;
    i += length;
  }
  return true;
}

std::string repaired_utf8(std::string_view bytes) {
  std::string out;
  out.reserve(bytes.size());
  for (std::size_t i = 0; i < bytes.size();) {
    const std::size_t length = character_length(bytes, i);
    if (length == 0) {
      out += kReplacement;
      ++i;
    } else {
      out.append(bytes, i, length);
      i += length;
    }
  }
  return out;
}

bool is_utf8(std::string_view bytes) {
  for (std::size_t i = 0; i < bytes.size();) {
    const std::size_t length = character_length(bytes, i);
    if (length == 0) return false;
    i += length;
  }
  return true;
}

std::size_t utf16_length(std::string_view utf8) {
  std::size_t units = 0;
  for (std::size_t i = 0; i < utf8.size(); ++i) {
    const std::uint8_t byte = byte_at(utf8, i);
    if ((byte & 0xC0) != 0x80) units += byte >= 0xF0 ? 2 : 1;
  }
  return units;
}

std::string_view trimmed(std::string_view text) {
  const auto space = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; };
  while (!text.empty() && space(text.front())) text.remove_prefix(1);
  while (!text.empty() && space(text.back())) text.remove_suffix(1);
  return text;
}

void Fingerprint::add(std::string_view part) {
  for (const char c : part) {
    state_ = (state_ ^ static_cast<std::uint8_t>(c)) * 1099511628211ULL;
  }
  state_ = (state_ ^ 0xFFU) * 1099511628211ULL;  // 0xFF never stands in UTF-8
}

std::string Fingerprint::hex() const {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string out(16, '0');
  for (std::size_t i = 0; i < 16; ++i) out[15 - i] = digits[(state_ >> (4 * i)) & 0xF];
  return out;
}

std::string_view nearest_word(std::string_view typed, std::span<const std::string_view> known) {
  constexpr std::size_t longest = 64;  // a longer word is no slip of the finger
  if (typed.size() > longest) return {};
  std::string_view best;
  std::size_t best_distance = typed.size() / 3 + 1;
  for (const std::string_view word : known) {
    if (word.size() > longest) continue;
    const std::size_t distance = edit_distance(typed, word);
    if (distance < best_distance) {
      best = word;
      best_distance = distance;
    }
  }
  return best;
}

}  // namespace journeylint
