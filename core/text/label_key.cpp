#include "text/label_key.hpp"

#include <algorithm>
#include <cstring>

#include "text/characters.hpp"

namespace journeylint::text {
namespace {

using Separator = LabelKey::Separator;
constexpr std::uint32_t kUnset = 0xFFFFFFFF;

bool is_and(std::string_view word) {
  return word == "en" || word == "and" || word == "und" || word == "et" || word == "of" || word == "or" ||
         word == "oder" || word == "ou";
}

/// Reads the text character by character into the key.
class Folder {
 public:
  Folder(std::string_view text, LabelKey& key) : text_(text), key_(key) {}

  void run() {
    skip_number();
    while (at_ < text_.size()) {
      if (take_plain_letters()) continue;
      if (text_[at_] == ' ') {
        end_word();
        ++at_;
        continue;
      }
      const Character c = character_at(text_, at_);
      if (!take(c)) return;
      at_ += c.bytes;
    }
    key_.whole = end_word();
    if (key_.separator == Separator::none) key_.head = key_.count;
  }

 private:
  /// Steps over bullets, emoji and one list number ("2.", "a)", "#1", "③").
  void skip_number() {
    while (at_ < text_.size()) {
      const Character c = character_at(text_, at_);
      if (c.kind == CharacterKind::letter) {
        // "a)" or "B. " is a number; "a dog" and "e.g." are not.
        const std::size_t next = at_ + c.bytes;
        const bool stop = next + 1 < text_.size() && text_[next] == '.' && text_[next + 1] == ' ';
        if (key_.numbered || next >= text_.size() || (text_[next] != ')' && !stop)) return;
        key_.numbered = true;
        at_ = next + 1;
        continue;
      }
      if (c.kind == CharacterKind::digit) {
        if (!number_in_front()) return;
        continue;
      }
      at_ += c.bytes;
    }
  }

  /// Steps over "12." or "3 - " when letters follow; leaves "5 whys" and "10:45" alone.
  bool number_in_front() {
    if (key_.numbered) return false;
    std::size_t end = at_;
    while (end < text_.size() && text_[end] >= '0' && text_[end] <= '9') ++end;
    std::size_t next = end;
    while (next < text_.size()) {
      const Character c = character_at(text_, next);
      if (c.kind == CharacterKind::letter) break;
      if (c.kind == CharacterKind::digit && next == end + 1) return false;
      if (c.kind == CharacterKind::digit) break;
      next += c.bytes;
    }
    if (next >= text_.size() || end - at_ > 3) return false;
    key_.numbered = true;
    at_ = next;
    return true;
  }

  /// The common case, without a call: letters of A to Z within a word.
  bool take_plain_letters() {
    if (!open_ || number_) return false;
    const std::string_view rest = text_.substr(at_);
    char* const key = key_.key.data() + key_.size;
    const std::size_t most = std::min(rest.size(), LabelKey::kMaxKey - key_.size);
    std::size_t count = 0;
    for (; count < most; ++count) {
      const char lower = static_cast<char>(rest[count] | 0x20);
      if (lower < 'a' || lower > 'z') break;
      key[count] = lower;
    }
    if (count == 0) return false;
    key_.size += count;
    at_ += count;
    key_.words[key_.count].end = static_cast<std::uint32_t>(at_);
    return true;
  }

  /// False when the key is full.
  bool take(const Character& c) {
    if (key_.separator != Separator::none && key_.value_begin == kUnset && starts_value(c)) {
      key_.value_begin = static_cast<std::uint32_t>(at_);
    }
    switch (c.kind) {
      case CharacterKind::letter:
        return put({c.fold, c.fold_bytes}, c.bytes);
      case CharacterKind::digit:
        return put_number();
      case CharacterKind::line_break:
        if (!end_word()) return false;
        separate(Separator::line);
        return true;
      case CharacterKind::joiner:
        return true;
      default:
        return take_sign(c);
    }
  }

  [[nodiscard]] bool starts_value(const Character& c) const {
    return c.kind != CharacterKind::space && c.kind != CharacterKind::line_break && c.kind != CharacterKind::joiner &&
           text_[at_] != ')' && text_[at_] != ']' && text_[at_] != ':' && text_[at_] != '.';
  }

  bool take_sign(const Character& c) {
    const char sign = text_[at_];
    const std::string_view written = text_.substr(at_, c.bytes);
    if (sign == '\'' || written == "\u2019" || written == "\u2018") return true;  // inside a word: KPI's
    if (!end_word()) return false;
    if (sign == ':' || sign == '=' || sign == '\t') separate(Separator::colon);
    if (sign == '(' || sign == '[') separate(Separator::bracket);
    if (sign == '&' || sign == '+' || sign == '/') note_joint();
    const bool dash = sign == '-' || written == "\u2013" || written == "\u2014" || sign == '|' || written == "\u00b7" ||
                      written == "\u2192" || sign == '>';
    if (dash && space_at(at_ + c.bytes) && at_ > 0 && space_at(at_ - 1)) separate(Separator::dash);
    return true;
  }

  [[nodiscard]] bool space_at(std::size_t at) const { return at >= text_.size() || text_[at] == ' '; }

  bool put(std::string_view letters, std::size_t bytes) {
    if (!open_ && !begin_word()) return false;
    if (number_) return end_word() && begin_word() && put(letters, bytes);
    if (key_.size + letters.size() > LabelKey::kMaxKey) return false;
    std::memcpy(key_.key.data() + key_.size, letters.data(), letters.size());
    key_.size += letters.size();
    key_.words[key_.count].end = static_cast<std::uint32_t>(at_ + bytes);
    return true;
  }

  bool put_number() {
    note_clock();
    if (open_ && !number_ && !end_word()) return false;
    if (!open_) {
      if (!begin_word() || !put("#", 1)) return false;
      number_ = true;
    }
    key_.words[key_.count].end = static_cast<std::uint32_t>(at_ + 1);
    return true;
  }

  /// "10:45", "10.45", "10u", "10h": a time of day.
  void note_clock() {
    const std::string_view rest = text_.substr(at_);
    if (rest.size() >= 3 && (rest[1] == ':' || rest[1] == '.') && rest[2] >= '0' && rest[2] <= '5') key_.clock = true;
    if (rest.size() >= 2 && (rest[1] == 'u' || rest[1] == 'h') && (rest.size() == 2 || rest[2] < 'a'))
      key_.clock = true;
  }

  bool begin_word() {
    if (key_.count == LabelKey::kMaxWords) return false;
    LabelKey::Word& word = key_.words[key_.count];
    word.key_begin = static_cast<std::uint8_t>(key_.size);
    word.begin = static_cast<std::uint32_t>(at_);
    open_ = true;
    number_ = false;
    return true;
  }

  bool end_word() {
    if (!open_) return true;
    open_ = false;
    number_ = false;
    LabelKey::Word& word = key_.words[key_.count];
    word.key_end = static_cast<std::uint8_t>(key_.size);
    const std::string_view written{key_.key.data() + word.key_begin, key_.size - word.key_begin};
    if (key_.count > 0 && is_and(written)) {
      key_.size = word.key_begin;
      note_joint();
      return true;
    }
    ++key_.count;
    return true;
  }

  void note_joint() {
    if (key_.joint == 0 && key_.separator == Separator::none) key_.joint = key_.count;
  }

  void separate(Separator separator) {
    if (key_.separator != Separator::none || key_.count == 0) return;
    key_.separator = separator;
    key_.head = key_.count;
  }

  std::string_view text_;
  LabelKey& key_;
  std::size_t at_ = 0;
  bool open_ = false;
  bool number_ = false;
};

}  // namespace

LabelKey label_key(std::string_view text) {
  LabelKey key;
  Folder folder(text, key);
  folder.run();
  if (!key.whole && key.separator == Separator::none) key.head = 0;
  return key;
}

}  // namespace journeylint::text
