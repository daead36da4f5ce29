#include "text/wording.hpp"

#include "text/labels.hpp"
#include "text/numbers.hpp"

namespace journeylint::text {
namespace {

Cue cue_of(const Sentence& sentence, std::size_t at) {
  return sentence.cue(at, at + sentence.tokens[at].span() - 1);
}

bool is_someone(const Token& token) {
  return token.has(Feature::pronoun_i) || token.has(Feature::pronoun_third) || token.has(Feature::role_customer);
}

/// What closes a wish that a modal opens: "zou … moeten", "moet … kunnen", "sollte … können", "should be able".
struct WishPair {
  std::string_view opens, closes;
};
constexpr WishPair kWishPairs[] = {{"zou", "moeten"},     {"zouden", "moeten"},  {"zou", "mogen"},
                                   {"moet", "kunnen"},    {"moeten", "kunnen"},  {"sollte", "konnen"},
                                   {"sollten", "konnen"}, {"should", "able"},    {"must", "able"},
                                   {"must", "possible"},  {"should", "possible"}};
constexpr std::size_t kWishWords = 8;  ///< between the two; further on another thought has begun

/// Whoever speaks of himself, or wonders, has no wish for the map: "ik zou moeten bellen", "vraagt wat hij zou moeten".
bool tells_oneself(const Tokens& tokens, std::size_t at) {
  for (const std::size_t i : {at - 1, at + 1}) {
    if (i >= tokens.size()) continue;
    if (tokens[i].has(Feature::pronoun_i) || tokens[i].has(Feature::pronoun_third)) return true;
  }
  return false;
}

std::optional<Cue> paired_wish(const Sentence& sentence) {
  const Tokens& tokens = sentence.tokens;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (!tokens[i].has(Feature::modal) || tokens[i].is(quoted) || tells_oneself(tokens, i)) continue;
    for (std::size_t j = i + 1; j < tokens.size() && j <= i + kWishWords; ++j) {
      if (tokens[j - 1].has(Feature::infinitive_marker)) continue;  // "moet inloggen om te kunnen betalen"
      for (const WishPair& pair : kWishPairs) {
        if (tokens[i].folded == pair.opens && tokens[j].folded == pair.closes) return sentence.cue(i, j);
      }
    }
  }
  return std::nullopt;
}

/// A wish word that in this place only tells what somebody has to do or wonders: "Was soll ich tun", "should have
/// come".
bool tells_duty(const Sentence& sentence, std::size_t at) {
  const Tokens& tokens = sentence.tokens;
  const Token& token = tokens[at];
  const bool should = token.folded == "should" || token.folded == "sollen" || token.folded == "soll" ||
                      token.folded == "sollte" || token.folded == "sollten";
  const std::size_t next = at + token.span();
  if (should) {
    if (at > 0 && is_someone(tokens[at - 1])) return true;
    if (next < tokens.size() && (is_someone(tokens[next]) || tokens[next].has(Feature::have))) return true;
    return token.folded == "soll" && at == 0;
  }
  // "We gaan naar de winkel": going somewhere is no plan.
  const std::string_view cue = sentence.text.substr(token.begin, tokens[next - 1].end - token.begin);
  const bool going = cue.size() == 7 || cue.size() == 8;
  if (!going || token.span() != 2 || next >= tokens.size()) return false;
  return tokens[next].has(Feature::to) || tokens[next].has(Feature::inside) || tokens[next].has(Feature::with);
}

bool is_dots(const Token& token) {
  return token.folded == "\u2026" || token.folded.substr(0, 3) == "...";
}

/// "[naam]", "<your text>", "xxx", "…", "___".
std::optional<Cue> blank(const Sentence& sentence) {
  const Tokens& tokens = sentence.tokens;
  const Cue whole = sentence.cue(0, tokens.size() - 1);
  const Token& first = tokens[0];
  if (tokens.size() == 1) {
    const bool crosses = first.folded.size() > 1 && first.folded.find_first_not_of('x') == std::string_view::npos;
    const bool line = first.kind == TokenKind::punct && first.folded.substr(0, 2) == "__";
    if (crosses || line || is_dots(first)) return whole;
  }
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (tokens[i].folded != "[" && tokens[i].folded != "<") continue;
    const std::string_view close = tokens[i].folded == "[" ? "]" : ">";
    for (std::size_t end = i + 2; end < tokens.size() && end < i + 6; ++end) {
      const bool word = tokens[i + 1].kind == TokenKind::word && !tokens[i + 1].is(space_before);
      const bool box = end == i + 2 && tokens[i + 1].folded.size() == 1;  // "[x]" is a ticked box
      if (tokens[end].folded == close && word && !box) return sentence.cue(i, end);
    }
  }
  return std::nullopt;
}

bool is_times(const Tokens& tokens, std::size_t at) {
  if (at + 1 >= tokens.size() || tokens[at + 1].folded != "x" || tokens[at + 1].is(space_before)) return false;
  const auto value = whole_number(tokens[at]);
  return value && *value >= 2;
}

bool is_contact(const Token& token) {
  if (token.has(Feature::verb_contact)) return true;
  const bool acts = token.has(Feature::verb) || token.form != Form::base || token.folded.substr(0, 3) == "ruf";
  if (!acts || token.features.name == 0) return false;
  const std::string_view name = lexicon_name(token.features.name);
  return name == "phone" || name == "email" || name == "chat" || name == "messaging";
}

bool compares(const Token& token) {
  return token.folded == "<" || token.folded == ">" || token.folded == "\u2264" || token.folded == "\u2265";
}

}  // namespace

std::optional<Cue> read_prescriptive(const Sentence& sentence) {
  const Tokens& tokens = sentence.tokens;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (!tokens[i].has(Feature::prescriptive) || tokens[i].is(quoted)) continue;
    if (!tells_duty(sentence, i)) return cue_of(sentence, i);
  }
  return paired_wish(sentence);
}

std::optional<Cue> read_placeholder(const Sentence& sentence) {
  const Tokens& tokens = sentence.tokens;
  if (tokens.size() == 0) return std::nullopt;
  if (auto cue = blank(sentence)) return cue;
  bool hint = false;
  for (std::size_t i = 0; i < tokens.size() && i < 4; ++i) hint = hint || tokens[i].has(Feature::template_word);
  if (!hint) return std::nullopt;
  const LabelMatches matches = match_label(sentence.text);
  const LabelMatch* match = matches.find(LabelKind::placeholder);
  const bool numbered = !matches.empty() && matches[0].kind == LabelKind::phase &&
                        matches[0].phase == PhaseKind::generic && matches[0].value_begin == kNoValue;
  // Words that a label begins with but that go on with something of their own are a note: "Type here" is none, "Naam:
  // Bo" is.
  if ((match != nullptr && match->confidence >= 0.85) || numbered) return sentence.cue(0, tokens.size() - 1);
  return std::nullopt;
}

std::optional<Cue> read_defect(const Sentence& sentence) {
  const Tokens& tokens = sentence.tokens;
  std::size_t inside = tokens.size();
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (tokens[i].has(Feature::internal_cause) && tokens[i].form != Form::typo) return cue_of(sentence, i);
    if (tokens[i].has(Feature::system) || tokens[i].has(Feature::process_noun)) inside = i;
    if (!tokens[i].has(Feature::problem)) continue;
    if (inside < tokens.size() && i - inside <= 3) return sentence.cue(inside, i);
    const bool next_inside = i + 1 < tokens.size() && tokens[i + 1].has(Feature::system);
    if (next_inside) return sentence.cue(i, i + 1);
  }
  return std::nullopt;
}

std::optional<Cue> read_drop_out(const Sentence& sentence) {
  const Tokens& tokens = sentence.tokens;
  for (std::size_t i = 0; i < tokens.size(); i += tokens[i].span()) {
    if (!tokens[i].has(Feature::leaving) || tokens[i].form == Form::typo) continue;
    // "geen enkele klacht" is nobody leaving.
    const bool none = i > 0 && tokens[i - 1].has(Feature::negation);
    if (!none) return cue_of(sentence, i);
  }
  return std::nullopt;
}

std::optional<Cue> read_repeat_contact(const Sentence& sentence) {
  const Tokens& tokens = sentence.tokens;
  std::size_t again = tokens.size();
  std::size_t contact = tokens.size();
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (tokens[i].has(Feature::status_question)) return cue_of(sentence, i);
    if (again == tokens.size() && (tokens[i].has(Feature::again) || is_times(tokens, i))) again = i;
    if (contact == tokens.size() && is_contact(tokens[i])) contact = i;
  }
  if (again == tokens.size() || contact == tokens.size()) return std::nullopt;
  return sentence.cue(again < contact ? again : contact, again < contact ? contact : again);
}

std::optional<Cue> read_metric(const Sentence& sentence) {
  const Tokens& tokens = sentence.tokens;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (tokens[i].has(Feature::metric_word)) return cue_of(sentence, i);
    if (tokens[i].folded == "%" && i > 0 && tokens[i - 1].kind == TokenKind::number) {
      const bool sign = i > 1 && tokens[i - 2].kind == TokenKind::punct && !tokens[i - 1].is(space_before);
      return sentence.cue(sign ? i - 2 : i - 1, i);
    }
    if (compares(tokens[i]) && i + 1 < tokens.size() && tokens[i + 1].kind == TokenKind::number) {
      const bool unit = i + 2 < tokens.size() && tokens[i + 2].has(Feature::time_unit);
      return sentence.cue(i, unit ? i + 2 : i + 1);
    }
  }
  return std::nullopt;
}

NoteReading::Vague read_vague(const Sentence& sentence) {
  const Tokens& tokens = sentence.tokens;
  if (tokens.words() == 0 || tokens.words() > 2) return NoteReading::Vague::no;
  for (const Token& token : tokens.all()) {
    if (token.kind == TokenKind::number || token.kind == TokenKind::emoji) return NoteReading::Vague::no;
    for (const Sense& sense : token.senses) {
      if (sense.set != 0 && features_of(sense.set).has(Feature::verb)) return NoteReading::Vague::no;
    }
  }
  return NoteReading::Vague::yes;
}

}  // namespace journeylint::text
