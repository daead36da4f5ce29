#include "text/tokens.hpp"

#include <cstring>
#include <memory>

#include "text/characters.hpp"

namespace journeylint::text {

namespace {

constexpr std::size_t kLongestWord = 80;  ///< bytes of a folded word that are kept; the rest cannot be a word we know

bool is_apostrophe(std::string_view text, std::size_t at) {
  return text[at] == '\'' || text.substr(at, 3) == "\xE2\x80\x99" || text.substr(at, 3) == "\xE2\x80\x98";
}

/// "e-mail", "web‑app": a hyphen of one of the two kinds, or a soft one.
bool is_hyphen(std::string_view text, std::size_t at) {
  return text[at] == '-' || text.substr(at, 3) == "\xE2\x80\x90" || text.substr(at, 3) == "\xE2\x80\x91";
}

bool ends_sentence(char sign) {
  return sign == '.' || sign == '!' || sign == '?' || sign == ':' || sign == ';';
}

}  // namespace

/// Walks the text once and fills the tokens.
class Scanner {
 public:
  Scanner(std::string_view text, Tokens& tokens) : text_(text), tokens_(tokens) {}

  void run() {
    while (at_ < text_.size() && tokens_.size_ < Tokens::kMaxTokens && used_ + kLongestWord + 8 < Tokens::kMaxFolded) {
      if (text_[at_] == ' ') {  // every second step; the tables need not be asked
        ++at_;
        space_ = true;
      } else {
        step(character_at(text_, at_));
      }
    }
    // A quotation that was never closed is no quotation.
    if (quoted_) clear_flag(quote_start_, quoted);
    if (brackets_ > 0) clear_flag(bracket_start_, in_brackets);
  }

 private:
  void step(const Character& character) {
    switch (character.kind) {
      case CharacterKind::line_break:
        line_start_ = true;
        sentence_start_ = true;
        [[fallthrough]];
      case CharacterKind::joiner:
      case CharacterKind::space:
        at_ += character.bytes;
        space_ = true;
        break;
      case CharacterKind::letter:
        word();
        break;
      case CharacterKind::digit:
        number();
        break;
      case CharacterKind::emoji:
        emoji();
        break;
      case CharacterKind::quote:
        quote(!quoted_, character.bytes);
        break;
      case CharacterKind::open_quote:
        quote(true, character.bytes);
        break;
      case CharacterKind::close_quote:
        quote(false, character.bytes);
        break;
      case CharacterKind::sign:
        sign(character);
        break;
    }
  }

  void word() {
    Token& token = begin(TokenKind::word);
    bool any_lower = false;
    std::size_t letters = 0;
    while (at_ < text_.size()) {
      if (const std::size_t plain = plain_letters(token, any_lower); plain > 0) {
        if (letters == 0 && text_[at_ - plain] < 'a') token.flags |= capitalised;
        letters += plain;
        continue;
      }
      if (text_[at_] == ' ') break;
      const Character character = character_at(text_, at_);
      if (character.kind == CharacterKind::letter) {
        if (letters == 0 && character.capital) token.flags |= capitalised;
        if (character.umlaut) token.flags |= umlaut;
        any_lower = any_lower || !character.capital;
        ++letters;
        keep(token, character);
        at_ += character.bytes;
      } else if (is_apostrophe(text_, at_) && letter_at(at_ + character.bytes)) {
        at_ += character.bytes;
      } else if (soft_hyphen()) {
        at_ += 2;
      } else {
        break;
      }
    }
    if (!any_lower && letters > 1) token.flags |= all_caps;
    if (tokens_.words_++ == 0) token.flags |= first_word;
    if (line_start_) token.flags |= line_start;
    if (sentence_start_) token.flags |= sentence_start;
    line_start_ = sentence_start_ = false;
    finish(token);
    joint();
  }

  /// Digits, also with . , : / between digits: "09:30", "1.250,00", "7/10".
  void number() {
    Token& token = begin(TokenKind::number);
    while (at_ < text_.size()) {
      const char c = text_[at_];
      const bool digit = c >= '0' && c <= '9';
      if (!digit && !((c == '.' || c == ',' || c == ':' || c == '/') && digit_at(at_ + 1))) break;
      keep_plain(token, c);
      ++at_;
    }
    at_ += ordinal_ending();
    finish(token);
    joint();
  }

  /// The letters of "2e", "3de", "1st", "4th" belong to the number.
  [[nodiscard]] std::size_t ordinal_ending() const {
    for (const std::string_view end : {"ste", "de", "st", "nd", "rd", "th", "e"}) {
      if (text_.substr(at_, end.size()) == end && !letter_at(at_ + end.size())) return end.size();
    }
    return 0;
  }

  /// One emoji with everything joined to it; skin tones and variants are left out of the folded form.
  void emoji() {
    Token& token = begin(TokenKind::emoji);
    keep(token, character_at(text_, at_));
    at_ += character_at(text_, at_).bytes;
    while (at_ < text_.size()) {
      const Character character = character_at(text_, at_);
      if (character.kind != CharacterKind::joiner) break;
      at_ += character.bytes;
      const bool zero_width_joiner = character.bytes == 3 && text_.substr(at_ - 3, 3) == "\xE2\x80\x8D";
      if (zero_width_joiner && at_ < text_.size()) {
        const Character next = character_at(text_, at_);
        if (next.kind == CharacterKind::emoji) at_ += next.bytes;
      }
    }
    finish(token);
  }

  void sign(const Character& character) {
    if (smiley()) return;
    Token& token = begin(TokenKind::punct);
    const char first = text_[at_];
    // Equal signs stand together: "...", "++", "--", "!!".
    do {
      keep(token, character);
      at_ += character.bytes;
    } while (at_ < text_.size() && character.bytes == 1 && text_[at_] == first);
    if (ends_sentence(first)) sentence_start_ = true;
    finish(token);
    bracket(first);
  }

  /// ":-)" and its kin become one emoji token, folded to ":)", ":(", ":/" or, for a straight mouth, ":i".
  bool smiley() {
    const char eyes = text_[at_];
    if (eyes != ':' && eyes != ';' && eyes != '=') return false;
    std::size_t mouth = at_ + 1;
    if (mouth < text_.size() && (text_[mouth] == '-' || text_[mouth] == '\'')) ++mouth;
    if (mouth >= text_.size() || letter_at(mouth + 1)) return false;
    const char c = text_[mouth];
    const char face = c == ')' || c == 'D' ? ')' : c == '(' ? '(' : c == '|' ? 'i' : c == '/' ? '/' : '\0';
    if (face == '\0' || (c == '/' && mouth + 1 < text_.size() && text_[mouth + 1] == '/')) return false;
    Token& token = begin(TokenKind::emoji);
    keep(token, character_at(":", 0));
    keep(token, character_at(std::string_view(&face, 1), 0));
    at_ = mouth + 1;
    finish(token);
    return true;
  }

  void quote(bool opens, std::size_t bytes) {
    quoted_ = opens;
    if (opens) {
      quote_start_ = tokens_.size_;
      sentence_start_ = true;
    }
    at_ += bytes;
  }

  void bracket(char sign) {
    if (sign == '(' || sign == '[') {
      if (brackets_++ == 0) bracket_start_ = tokens_.size_;
    } else if ((sign == ')' || sign == ']') && brackets_ > 0) {
      --brackets_;
    }
  }

  /// After a word or a number: a hyphen or dot that ties the next one to it is no token of its own.
  void joint() {
    if (at_ >= text_.size() || text_[at_] == ' ') return;
    const std::size_t bytes = text_[at_] == '-' || text_[at_] == '.' ? 1 : is_hyphen(text_, at_) ? 3 : 0;
    if (bytes == 0 || !(letter_at(at_ + bytes) || digit_at(at_ + bytes))) return;
    joint_ = text_[at_] == '.' ? dot_before : hyphen_before;
    at_ += bytes;
  }

  Token& begin(TokenKind kind) {
    if (tokens_.size_ > 0) tokens_.folded_[used_++] = ' ';
    Token* token = std::construct_at(&tokens_.tokens_[tokens_.size_]);
    token->begin = static_cast<std::uint32_t>(at_);
    token->kind = kind;
    token->phrase = 1;
    token->idiom = 1;
    token->form = Form::none;
    token->features = {};
    token->senses = {};
    token->grams = 0;
    token->flags = static_cast<std::uint16_t>(joint_ | (space_ ? space_before : 0) | (quoted_ ? quoted : 0) |
                                              (brackets_ > 0 ? in_brackets : 0));
    token->folded = {tokens_.folded_.data() + used_, 0};
    joint_ = 0;
    space_ = false;
    return *token;
  }

  void keep(Token& token, const Character& character) {
    if (token.folded.size() + character.fold_bytes > kLongestWord) return;
    std::memcpy(tokens_.folded_.data() + used_, character.fold, character.fold_bytes);
    used_ += character.fold_bytes;
    token.folded = {token.folded.data(), token.folded.size() + character.fold_bytes};
  }

  /// Steps over letters of A to Z, without a look at the tables; how many.
  std::size_t plain_letters(Token& token, bool& any_lower) {
    const std::string_view rest = text_.substr(at_);
    char* const folded = tokens_.folded_.data() + used_;
    const std::size_t room = kLongestWord - token.folded.size();
    std::size_t count = 0;
    std::size_t kept = 0;
    bool lower_seen = false;
    for (; count < rest.size(); ++count) {
      const char lower = static_cast<char>(rest[count] | 0x20);
      if (lower < 'a' || lower > 'z') break;
      lower_seen |= rest[count] >= 'a';
      if (kept < room) folded[kept++] = lower;
    }
    any_lower = any_lower || lower_seen;
    used_ += kept;
    at_ += count;
    token.folded = {token.folded.data(), token.folded.size() + kept};
    return count;
  }

  /// One byte that is its own folded form.
  void keep_plain(Token& token, char letter) {
    if (token.folded.size() == kLongestWord) return;
    tokens_.folded_[used_++] = letter;
    token.folded = {token.folded.data(), token.folded.size() + 1};
  }

  void finish(Token& token) {
    token.end = static_cast<std::uint32_t>(at_);
    ++tokens_.size_;
  }

  void clear_flag(std::size_t from, TokenFlag flag) {
    for (std::size_t i = from; i < tokens_.size_; ++i) {
      tokens_.tokens_[i].flags = static_cast<std::uint16_t>(tokens_.tokens_[i].flags & ~unsigned{flag});
    }
  }

  [[nodiscard]] bool letter_at(std::size_t at) const {
    return at < text_.size() && character_at(text_, at).kind == CharacterKind::letter;
  }
  [[nodiscard]] bool digit_at(std::size_t at) const {
    return at < text_.size() && text_[at] >= '0' && text_[at] <= '9';
  }
  [[nodiscard]] bool soft_hyphen() const { return text_.substr(at_, 2) == "\xC2\xAD" && letter_at(at_ + 2); }

  std::string_view text_;
  Tokens& tokens_;
  std::size_t at_ = 0;
  std::size_t used_ = 0;  ///< bytes of the folded buffer
  std::size_t quote_start_ = 0;
  std::size_t bracket_start_ = 0;
  std::size_t brackets_ = 0;
  unsigned joint_ = 0;
  bool space_ = true;
  bool quoted_ = false;
  bool line_start_ = true;
  bool sentence_start_ = true;
};

void Tokens::read(std::string_view text) {
  size_ = 0;
  words_ = 0;
  Scanner(text, *this).run();
}

std::string_view Tokens::folded(std::size_t first, std::size_t last) const {
  const char* begin = tokens_[first].folded.data();
  const std::string_view end = tokens_[last].folded;
  return {begin, static_cast<std::size_t>(end.data() + end.size() - begin)};
}

}  // namespace journeylint::text
