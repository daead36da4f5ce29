#include "text/people.hpp"

#include <algorithm>
#include <array>

namespace journeylint::text {
namespace {

using Kind = OwnerReading::Kind;

bool is_role(const Token& token) {
  return token.has(Feature::department) || token.has(Feature::role_organisation);
}

/// What stands before a colon on a card to say what the card is, and looks like a name to who does not know it.
constexpr std::array<std::string_view, 34> kCardWords{
    "actie",     "acties", "action", "actions", "aktion", "ansatz",      "doel",     "experiment", "goal",
    "idea",      "idee",   "issue",  "kans",    "losung", "massnahme",   "nb",       "next",       "nieuw",
    "oplossing", "optie",  "pilot",  "plan",    "prio",   "quick",       "solution", "stap",       "step",
    "taak",      "task",   "test",   "tip",     "todo",   "verbetering", "ziel"};

bool names_card(const Token& token) {
  return std::find(kCardWords.begin(), kCardWords.end(), token.folded) != kCardWords.end();
}

/// A capitalised word that no lexicon knows as anything but a name.
bool looks_like_name(const Token& token) {
  if (token.kind != TokenKind::word || !token.is(capitalised) || token.folded.size() < 2) return false;
  // "Mark: …", "Jan - …": a first name, whatever else the word may be.
  if (token.has(Feature::first_name)) return true;
  const bool meant =
      token.has(Feature::verb) || token.has(Feature::noun) || token.has(Feature::function) ||
      token.has(Feature::metric_word) || token.has(Feature::time_unit) || token.has(Feature::assumption) ||
      token.has(Feature::evidence) || token.has(Feature::calendar_part) || token.has(Feature::month) ||
      token.has(Feature::weekday) || token.has(Feature::everyone) || token.has(Feature::template_word) ||
      token.has(Feature::process_noun) || token.has(Feature::leaving) || token.has(Feature::generic_person) ||
      token.has(Feature::waiting) || token.has(Feature::moment_word);
  return !names_card(token) && (!meant || token.form == Form::typo);
}

/// "all", "alle": nobody in particular only when no noun follows ("alle mails").
bool names_everyone(const Tokens& tokens, std::size_t at) {
  const Token& token = tokens[at];
  if (!token.has(Feature::everyone)) return false;
  if (token.folded != "all" && token.folded != "alle" && token.folded != "allen") return true;
  return at + 1 == tokens.size() || tokens[at + 1].kind == TokenKind::punct;
}

/// More words than this behind "owner:" are a sentence, not a name.
constexpr std::size_t kOwnerWords = 4;
constexpr std::string_view kTeam = "team";
/// "customer care team": so many words may stand before it.
constexpr std::size_t kTeamWords = 2;

/// Does the word say which team? "our", "the", "every" and numbers do not.
bool names_team(const Token& token) {
  return token.kind == TokenKind::word && !token.has(Feature::article) && !token.has(Feature::pronoun_we) &&
         !token.has(Feature::everyone) && !token.has(Feature::preposition);
}

/// The last token of a team with a name of its own: "web team", "Team Zorg", "belteam". A team without one is
/// everybody.
std::optional<std::size_t> team_at(const Tokens& tokens, std::size_t at) {
  const std::string_view word = tokens[at].folded;
  if (word == kTeam) {
    const bool named = at + 1 < tokens.size() && tokens[at + 1].is(capitalised) && names_team(tokens[at + 1]);
    return named ? std::optional(at + 1) : std::nullopt;
  }
  const bool joined = word.size() > kTeam.size() && word.substr(word.size() - kTeam.size()) == kTeam;
  if (joined && names_team(tokens[at])) return at;
  for (std::size_t i = at; i < at + kTeamWords && i + 1 < tokens.size() && names_team(tokens[i]); ++i) {
    if (tokens[i + 1].folded == kTeam) return i + 1;
  }
  return std::nullopt;
}

/// The owner that stands at token `at`; nothing when no person, role or "everyone" does.
std::optional<OwnerReading> owner_at(const Sentence& sentence, std::size_t at) {
  const Tokens& tokens = sentence.tokens;
  while (at < tokens.size() &&
         (tokens[at].has(Feature::article) || tokens[at].folded == ":" || tokens[at].folded == "@") &&
         !tokens[at].has(Feature::everyone)) {
    ++at;
  }
  if (at >= tokens.size()) return std::nullopt;
  std::size_t last = at + tokens[at].span() - 1;
  Kind kind = Kind::person;
  if (const auto team = team_at(tokens, at)) {
    kind = Kind::role;
    last = *team;
  } else if (names_everyone(tokens, at)) {
    kind = Kind::everyone;
  } else if (is_role(tokens[at])) {
    kind = Kind::role;
    const bool numbered = last + 1 < tokens.size() && tokens[last + 1].is(hyphen_before);
    if (numbered && tokens[last + 1].kind == TokenKind::word) ++last;
  } else if (!looks_like_name(tokens[at])) {
    return std::nullopt;
  } else if (last + 1 < tokens.size() && looks_like_name(tokens[last + 1]) && !is_role(tokens[last + 1])) {
    ++last;
  }
  const Cue cue = sentence.cue(at, last);
  return OwnerReading{kind, std::string(sentence.text.substr(cue.begin, cue.end - cue.begin)), cue};
}

/// "@joke" is a person in any case and any place; "@team" is nobody in particular.
std::optional<OwnerReading> mentioned(const Sentence& sentence) {
  const Tokens& tokens = sentence.tokens;
  for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
    const Token& name = tokens[i + 1];
    if (tokens[i].folded != "@" || name.kind != TokenKind::word || name.is(space_before)) continue;
    if (i > 0 && !tokens[i].is(space_before) && tokens[i - 1].kind == TokenKind::word) continue;  // an address
    if (auto owner = owner_at(sentence, i + 1)) return owner;
    const Cue cue = sentence.cue(i + 1, i + 1);
    return OwnerReading{Kind::person, std::string(sentence.text.substr(cue.begin, cue.end - cue.begin)), cue};
  }
  return std::nullopt;
}

/// Behind "owner:" stands the owner, in whatever letters: "owner: jan", "eigenaar = de winkel". Not what is yet to
/// come.
std::optional<OwnerReading> written_behind(const Sentence& sentence, std::size_t at) {
  const Tokens& tokens = sentence.tokens;
  while (at < tokens.size() && tokens[at].has(Feature::article)) ++at;
  std::size_t end = at;
  while (end < tokens.size() && tokens[end].kind == TokenKind::word && !tokens[end].is(line_start)) ++end;
  if (end == at || end > at + kOwnerWords || tokens[at].has(Feature::pending_owner)) return std::nullopt;
  const Cue cue = sentence.cue(at, end - 1);
  return OwnerReading{Kind::role, std::string(sentence.text.substr(cue.begin, cue.end - cue.begin)), cue};
}

/// "eigenaar: Joke", "door de planner", "owner = ops".
std::optional<OwnerReading> announced(const Sentence& sentence) {
  const Tokens& tokens = sentence.tokens;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (!tokens[i].has(Feature::owner_word)) continue;
    std::size_t next = i + tokens[i].span();
    const bool sign = next < tokens.size() && (tokens[next].folded == ":" || tokens[next].folded == "=");
    if (sign || (next < tokens.size() && tokens[next].folded == "-")) ++next;
    if (next < tokens.size() && tokens[next].has(Feature::be)) ++next;
    if (auto owner = owner_at(sentence, next)) return owner;
    if (sign) {
      if (auto owner = written_behind(sentence, next)) return owner;
    }
    // "everyone is responsible"
    if (i > 1 && tokens[i - 1].has(Feature::be) && names_everyone(tokens, i - 2)) return owner_at(sentence, i - 2);
  }
  return std::nullopt;
}

/// "Uwe: …", "Service desk - …": who stands in front of a colon owns the card.
std::optional<OwnerReading> in_front(const Sentence& sentence) {
  const Tokens& tokens = sentence.tokens;
  auto owner = owner_at(sentence, 0);
  if (!owner) return std::nullopt;
  std::size_t next = 0;
  while (next < tokens.size() && tokens[next].begin < owner->cue.end) ++next;
  // "Nele (Annahme): …"
  while (next < tokens.size() &&
         (tokens[next].is(in_brackets) || tokens[next].folded == "(" || tokens[next].folded == ")")) {
    ++next;
  }
  const bool everyone = owner->kind == Kind::everyone;
  const bool heads = next < tokens.size() && (tokens[next].folded == ":" || tokens[next].folded == "-");
  if (heads || everyone) return owner;
  // "Joke zet stop online": a name as the subject, a verb behind it.
  const bool acts = next < tokens.size() && tokens[next].has(Feature::verb) && owner->kind == Kind::person;
  return acts ? owner : std::nullopt;
}

/// "… (Uwe)", "… [Einkauf]", "… (1 maart, Samira)": behind a comma only who is surely somebody.
std::optional<OwnerReading> bracketed(const Sentence& sentence) {
  const Tokens& tokens = sentence.tokens;
  for (std::size_t i = 1; i < tokens.size(); ++i) {
    const bool opens = tokens[i - 1].folded == "(" || tokens[i - 1].folded == "[";
    const bool follows = tokens[i - 1].folded == "," && tokens[i].is(in_brackets) && tokens[i].has(Feature::first_name);
    if (!opens && !follows) continue;
    if (auto owner = owner_at(sentence, i)) return owner;
  }
  return std::nullopt;
}

/// Does a sign cut off what stands behind it as something of its own: "… - Joke", "… → Joke", or a new line?
bool cuts_off(const Tokens& tokens, std::size_t at) {
  if (tokens[at].is(line_start)) return true;
  const std::string_view sign = tokens[at - 1].folded;
  return sign == "-" || sign == "\xE2\x80\x93" || sign == "\xE2\x80\x94" || sign == "\xE2\x86\x92" || sign == ">" ||
         sign == "/" || sign == "|" || sign == ",";
}

/// "… - web team", "… → Joke", "… / Joke": the last words of a note, cut off from the rest. A word that only might be a
/// name is none here: "app - Android".
std::optional<OwnerReading> at_the_end(const Sentence& sentence) {
  const Tokens& tokens = sentence.tokens;
  for (std::size_t i = tokens.size(); i-- > 1;) {
    if (!cuts_off(tokens, i)) continue;
    auto owner = owner_at(sentence, i);
    if (!owner || (owner->kind == Kind::person && !tokens[i].has(Feature::first_name))) return std::nullopt;
    return owner->cue.end == tokens[tokens.size() - 1].end ? owner : std::nullopt;
  }
  return std::nullopt;
}

/// Nothing but a line-up of people and roles, as in an owner lane.
std::optional<OwnerReading> whole_note(const Sentence& sentence) {
  if (sentence.tokens.words() == 0 || sentence.tokens.words() > 4) return std::nullopt;
  if (auto owner = owner_at(sentence, 0)) return owner;
  if (sentence.tokens[0].has(Feature::pending_owner)) return std::nullopt;
  const Cue cue = sentence.cue(0, sentence.tokens.size() - 1);
  return OwnerReading{Kind::role, std::string(sentence.text.substr(cue.begin, cue.end - cue.begin)), cue};
}

template <class Wanted>
std::optional<Cue> first_of(const Sentence& sentence, const Wanted& wanted) {
  const Tokens& tokens = sentence.tokens;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (wanted(tokens[i]) && tokens[i].form != Form::typo) return sentence.cue(i, i + tokens[i].span() - 1);
  }
  return std::nullopt;
}

}  // namespace

std::optional<OwnerReading> read_owner(const Sentence& sentence, OwnerContext context) {
  if (sentence.tokens.size() == 0) return std::nullopt;
  if (auto owner = mentioned(sentence)) return owner;
  if (context == OwnerContext::other) return std::nullopt;
  if (auto owner = announced(sentence)) return owner;
  if (auto owner = in_front(sentence)) return owner;
  if (auto owner = bracketed(sentence)) return owner;
  if (auto owner = at_the_end(sentence)) return owner;
  return context == OwnerContext::owner ? whole_note(sentence) : std::nullopt;
}

std::optional<Cue> read_department(const Sentence& sentence) {
  return first_of(sentence, [](const Token& token) { return token.has(Feature::department); });
}

std::optional<Cue> read_system(const Sentence& sentence) {
  return first_of(sentence, [](const Token& token) { return token.has(Feature::system); });
}

std::optional<Cue> read_third_party(const Sentence& sentence) {
  return first_of(sentence, [](const Token& token) { return token.has(Feature::outsider); });
}

}  // namespace journeylint::text
