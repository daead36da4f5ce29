#include "rules/phrase.hpp"

#include "text/tokens.hpp"

namespace journeylint {
namespace {

bool counts(const text::Token& token) {
  return token.kind != text::TokenKind::punct;
}

/// Emoji are not folded; they stand for themselves.
std::string_view form(const text::Token& token, std::string_view text) {
  return token.kind == text::TokenKind::emoji ? text.substr(token.begin, token.end - token.begin) : token.folded;
}

}  // namespace

Phrase::Phrase(std::string_view words) {
  text::Tokens tokens;
  tokens.read(words);
  for (const text::Token& token : tokens.all()) {
    if (counts(token)) words_.emplace_back(form(token, words));
  }
}

std::optional<Cue> Phrase::find(std::string_view text, std::size_t last_start) const {
  if (words_.empty()) return std::nullopt;
  text::Tokens tokens;
  tokens.read(text);
  std::vector<const text::Token*> all;
  for (const text::Token& token : tokens.all()) {
    if (counts(token)) all.push_back(&token);
  }
  for (std::size_t i = 0; i + words_.size() <= all.size() && i <= last_start; ++i) {
    std::size_t same = 0;
    while (same < words_.size() && form(*all[i + same], text) == words_[same]) ++same;
    if (same == words_.size()) return Cue{all[i]->begin, all[i + same - 1]->end};
  }
  return std::nullopt;
}

}  // namespace journeylint
