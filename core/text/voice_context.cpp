#include "text/voice_context.hpp"

#include "text/sentence.hpp"

namespace journeylint::text {
namespace {

void append_words(std::string_view text, std::string& words) {
  Tokens tokens;
  tokens.read(text);
  for (const Token& token : tokens.all()) {
    if (token.kind != TokenKind::word || token.folded.size() < 3 || !token.is(capitalised)) continue;
    words.append(token.folded).push_back('\n');
  }
}

}  // namespace

VoiceContext::VoiceContext(const ReadingContext& context) {
  if (!context.persona.empty()) {
    const Sentence persona(context.persona, context.board_language);
    persona_ = Persona::person;
    customers_.assign(1, '\n');
    for (const Token& token : persona.tokens.all()) {
      if (token.kind != TokenKind::word) continue;
      const bool role = token.has(Feature::role_organisation) || token.has(Feature::buyer_side);
      if (token.has(Feature::employee)) {
        persona_ = Persona::employee;
      } else if (role && persona_ == Persona::person) {
        persona_ = Persona::business;
      }
      const bool name = token.is(capitalised) && !token.has(Feature::function) && token.folded.size() > 2;
      if (name || role) customers_.append(token.folded).push_back('\n');
    }
  }
  for (const std::string_view name : context.customer_names) {
    if (customers_.empty()) customers_.assign(1, '\n');
    append_words(name, customers_);
  }
  for (const std::string_view name : context.organisation_names) {
    if (organisations_.empty()) organisations_.assign(1, '\n');
    append_words(name, organisations_);
  }
}

bool VoiceContext::contains(const std::string& words, std::string_view folded) {
  if (words.empty()) return false;
  std::size_t at = words.find(folded);
  while (at != std::string::npos) {
    const bool whole = at > 0 && words[at - 1] == '\n' && words[at + folded.size()] == '\n';
    if (whole) return true;
    at = words.find(folded, at + 1);
  }
  return false;
}

}  // namespace journeylint::text
