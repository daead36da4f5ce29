#include "text/characters.hpp"

#include <array>
#include <cstring>

namespace journeylint::text {
namespace {

/// Base letters of U+00C0..U+017F; `2` marks the ones that fold to two letters, `*` the signs × and ÷.
constexpr std::string_view kLatin =
    "aaaaaa2ceeeeiiiidnooooo*ouuuuy22aaaaaa2ceeeeiiiidnooooo*ouuuuy2y"
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii22jjkkkllllllllllnnnnnnnnnoooooo22rrrrrrssssssss"
    "ttttttuuuuuuuuuuuuwwyyyzzzzzzs";
static_assert(kLatin.size() == 0x180 - 0xC0);

constexpr CharacterKind ascii_kind(unsigned byte) {
  if (byte == '\n' || byte == '\r') return CharacterKind::line_break;
  if (byte <= ' ' || byte == 127) return CharacterKind::space;
  if (byte >= '0' && byte <= '9') return CharacterKind::digit;
  if ((byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z')) return CharacterKind::letter;
  return byte == '"' ? CharacterKind::quote : CharacterKind::sign;
}

constexpr auto kAscii = [] {
  std::array<Character, 128> table{};
  for (unsigned byte = 0; byte < 128; ++byte) {
    const bool capital = byte >= 'A' && byte <= 'Z';
    table[byte] = {ascii_kind(byte), 1, 1, capital, false, {static_cast<char>(capital ? byte + 32 : byte), 0, 0, 0}};
  }
  return table;
}();

struct Decoded {
  std::uint32_t code;
  std::uint8_t bytes;  ///< 0: no UTF-8
};

Decoded decode(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) { return static_cast<std::uint32_t>(static_cast<unsigned char>(text[at + i])); };
  const std::uint32_t lead = byte(0);
  const std::uint8_t bytes = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
  if (lead < 0xC2 || lead > 0xF4 || text.size() - at < bytes) return {0, 0};
  std::uint32_t code = lead & (bytes == 2 ? 0x1FU : bytes == 3 ? 0x0FU : 0x07U);
  for (std::size_t i = 1; i < bytes; ++i) {
    if ((byte(i) & 0xC0U) != 0x80U) return {0, 0};
    code = code << 6U | (byte(i) & 0x3FU);
  }
  return {code, bytes};
}

constexpr bool is_emoji(std::uint32_t code) {
  return (code >= 0x2600 && code <= 0x27BF) || (code >= 0x1F000 && code <= 0x1FAFF) ||
         (code >= 0x231A && code <= 0x23FF) || (code >= 0x2B1B && code <= 0x2B55);
}

constexpr CharacterKind wide_kind(std::uint32_t code) {
  if (code == 0x2028 || code == 0x2029 || code == 0x85) return CharacterKind::line_break;
  if (code == 0xA0 || (code >= 0x2000 && code <= 0x200C) || code == 0x202F || code == 0x3000 || code == 0xFEFF ||
      (code >= 0x80 && code < 0xA0) || code == 0xFFFD) {
    return CharacterKind::space;
  }
  if (code == 0x200D || code == 0xFE0F || code == 0x20E3 || (code >= 0x1F3FB && code <= 0x1F3FF)) {
    return CharacterKind::joiner;
  }
  if (is_emoji(code)) return CharacterKind::emoji;
  if (code == 0x201C || code == 0x201D || code == 0x201E) return CharacterKind::quote;
  if (code == 0xAB) return CharacterKind::open_quote;
  if (code == 0xBB) return CharacterKind::close_quote;
  if (code < 0xC0 || code == 0xD7 || code == 0xF7 || (code >= 0x2000 && code <= 0x2BFF) ||
      (code >= 0x3001 && code <= 0x303F) || (code >= 0xE000 && code <= 0xF8FF)) {
    return CharacterKind::sign;
  }
  return CharacterKind::letter;
}

std::string_view two_letters(std::uint32_t code) {
  switch (code) {
    case 0xC6:
    case 0xE6:
      return "ae";
    case 0xDE:
    case 0xFE:
      return "th";
    case 0xDF:
      return "ss";
    case 0x132:
    case 0x133:
      return "ij";
    default:
      return "oe";
  }
}

bool is_latin_capital(std::uint32_t code) {
  return code < 0xDF || (code >= 0x100 && code < 0x138 && code % 2 == 0) ||
         (code >= 0x139 && code < 0x149 && code % 2 == 1) || (code >= 0x14A && code < 0x178 && code % 2 == 0);
}

void fold_latin(std::uint32_t code, Character& character) {
  const char base = kLatin[code - 0xC0];
  const std::string_view letters = base == '2' ? two_letters(code) : std::string_view(&base, 1);
  std::memcpy(character.fold, letters.data(), letters.size());
  character.fold_bytes = static_cast<std::uint8_t>(letters.size());
  character.capital = is_latin_capital(code);
  const std::uint32_t lower = code < 0xDF ? code + 32 : code;
  character.umlaut = lower == 0xE4 || lower == 0xF6 || lower == 0xFC || code == 0xDF;
}

Character wide_character(std::string_view text, std::size_t at) {
  const Decoded decoded = decode(text, at);
  if (decoded.bytes == 0) return {CharacterKind::space, 1, 1, false, false, {' ', 0, 0, 0}};
  Character character{wide_kind(decoded.code), decoded.bytes, decoded.bytes, false, false, {0, 0, 0, 0}};
  if (character.kind == CharacterKind::letter && decoded.code < 0x180) {
    fold_latin(decoded.code, character);
    return character;
  }
  std::memcpy(character.fold, text.data() + at, decoded.bytes);
  // Greek and Cyrillic capitals, near enough for "is this a name".
  character.capital =
      (decoded.code >= 0x391 && decoded.code <= 0x3A9) || (decoded.code >= 0x400 && decoded.code < 0x430);
  return character;
}

}  // namespace

Character character_at(std::string_view text, std::size_t at) {
  const auto byte = static_cast<unsigned char>(text[at]);
  return byte < 0x80 ? kAscii[byte] : wide_character(text, at);
}

}  // namespace journeylint::text
