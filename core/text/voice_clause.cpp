#include "text/voice_clause.hpp"

#include "text/morphology.hpp"

namespace journeylint::text {
namespace {

/// Walks a sentence once to find its verb and what stands before it.
class ClauseReader {
 public:
  explicit ClauseReader(const Sentence& sentence)
      : sentence_(sentence),
        tokens_(sentence.tokens),
        size_(sentence.tokens.size() < kClauseTokens ? sentence.tokens.size() : kClauseTokens) {}

  Clause read() {
    clause_ = {};
    clause_.none = tokens_.size();
    clause_.verb = clause_.subject_head = clause_.none;
    clause_.start = skip_opening(0);
    clause_.end = size_;
    clause_.subject_begin = clause_.subject_end = clause_.start;
    if (clause_.start == size_) return clause_;
    find_first_verb();
    bound_clause();
    decide();
    find_subject_head();
    return clause_;
  }

 private:
  [[nodiscard]] bool english() const {
    if (sentence_.language != Language::und || clause_.start >= size_) return sentence_.language == Language::en;
    const Sense& sense = at(clause_.start).senses[language_slot(Language::en)];
    return sense.set != 0 && features_of(sense.set).has(Feature::verb);
  }
  [[nodiscard]] const Token& at(std::size_t i) const { return tokens_[i]; }
  [[nodiscard]] bool word(std::size_t i) const { return i < size_ && at(i).kind == TokenKind::word; }

  static bool is_noun(const Token& token) { return token.has(Feature::noun); }
  static bool is_auxiliary(const Token& token) {
    return token.has(Feature::be) || token.has(Feature::become) || token.has(Feature::have) ||
           token.has(Feature::modal);
  }
  static bool is_third_present(const Token& token) {
    return token.form == Form::finite || token.form == Form::finite_or_participle;
  }

  /// "1.", "⭐", "then", "After 2 days,": what stands before the clause proper.
  [[nodiscard]] std::size_t skip_opening(std::size_t i) const {
    while (i < size_) {
      const Token& token = at(i);
      const bool content = token.kind == TokenKind::word && !token.has(Feature::adverb) &&
                           !token.has(Feature::conjunction) && !token.has(Feature::article) && !token.folded.empty();
      if (content) break;
      ++i;
    }
    return i;
  }

  /// Could this word be the clause's verb, seen from where it stands?
  [[nodiscard]] bool acts_as_verb(std::size_t i) const {
    const Token& token = at(i);
    if (token.kind != TokenKind::word || token.is(quoted)) return false;
    if (is_auxiliary(token)) return true;
    if (!token.has(Feature::verb)) return false;
    if (token.has(Feature::preposition)) return false;
    if (i == clause_.start && english() && token.form == Form::finite && before_participle(i)) return false;
    return is_noun(token) ? noun_acts_as_verb(i) : true;
  }

  /// "Alerts sent": a participle behind it makes the first word a noun.
  [[nodiscard]] bool before_participle(std::size_t i) const {
    return english() && word(i + 1) && at(i + 1).has(Feature::verb) && at(i + 1).form == Form::past;
  }

  /// "Order food" and "Klanten bellen" against "Order confirmation" and "Quality checks".
  [[nodiscard]] bool noun_acts_as_verb(std::size_t i) const {
    const Token& token = at(i);
    if (i == clause_.start) {
      if (before_participle(i)) return false;
      if (!english()) return is_third_present(token) || token.form == Form::stem;
      if (token.is(all_caps)) return false;
      return !(word(i + 1) && (heads_compound(i + 1) || follows_subject(i + 1)));
    }
    const Token& before = at(i - 1);
    if (before.has(Feature::infinitive_marker) || before.has(Feature::modal)) return true;
    if (before.has(Feature::preposition) || before.has(Feature::article)) return false;
    if (is_third_present(token)) return is_agent(before);
    return english() && (before.has(Feature::pronoun_i) || before.has(Feature::pronoun_we) ||
                         before.has(Feature::pronoun_you) || (is_agent(before) && before.form == Form::plural));
  }

  /// "Order is packed", "Request arrives": a verb of its own right behind the first word makes that a noun.
  [[nodiscard]] bool follows_subject(std::size_t i) const {
    const Token& token = at(i);
    return is_auxiliary(token) || (token.has(Feature::verb) && !is_noun(token) && is_third_present(token));
  }

  /// The last noun of a pair such as "order confirmation", after which nothing but the clause's end comes.
  [[nodiscard]] bool heads_compound(std::size_t i) const {
    const Token& token = at(i);
    const bool last = i + 1 >= size_ || at(i + 1).kind != TokenKind::word || at(i + 1).has(Feature::preposition);
    if (!last) return false;
    if (token.has(Feature::process_noun) || token.form == Form::gerund) return true;
    return token.folded.size() > 5 && (token.folded.ends_with("tion") || token.folded.ends_with("ment"));
  }

  static bool is_agent(const Token& token) {
    return token.has(Feature::role_customer) || token.has(Feature::role_organisation) ||
           token.has(Feature::department) || token.has(Feature::organisation) || token.has(Feature::system) ||
           token.has(Feature::system_of_customer) || token.has(Feature::pronoun_third) ||
           (!token.features.any() && token.is(capitalised));
  }

  void find_first_verb() {
    for (std::size_t i = clause_.start; i < size_; ++i) {
      if (ends_clause(i) && i > clause_.start + 1) break;
      if (!acts_as_verb(i)) continue;
      clause_.verb = i;
      break;
    }
  }

  [[nodiscard]] bool ends_clause(std::size_t i) const {
    const Token& token = at(i);
    if (token.kind == TokenKind::emoji) return true;
    if (token.kind != TokenKind::punct) return token.is(line_start) && i > clause_.start;
    const char sign = token.folded.empty() ? ' ' : token.folded[0];
    return sign == '.' || sign == ',' || sign == ';' || sign == ':' || sign == '!' || sign == '?' || sign == '(';
  }

  void bound_clause() {
    const std::size_t from = clause_.verb == clause_.none ? clause_.start : clause_.verb;
    for (std::size_t i = from + 1; i < size_; ++i) {
      if (!ends_clause(i)) continue;
      clause_.end = i;
      return;
    }
  }

  void decide() {
    if (clause_.verb == clause_.none) {
      clause_.kind = ClauseKind::nominal;
      clause_.subject_end = clause_.end;
      return;
    }
    const std::size_t finite = clause_.verb;
    clause_.subject_end = finite;
    take_verb(finite);
    if (is_auxiliary(at(finite)) && !acts_alone(finite)) {
      decide_auxiliary(finite);
    } else if (finite == clause_.start) {
      decide_verb_first();
    } else {
      decide_after_subject();
    }
    if (clause_.subject_begin == clause_.subject_end) turn_round(finite);
  }

  /// "has", "is" with nothing to help.
  [[nodiscard]] bool acts_alone(std::size_t i) const { return at(i).has(Feature::verb) && !english(); }

  void take_verb(std::size_t i) {
    clause_.verb = i;
    clause_.verb_features = at(i).features;
    clause_.verb_form = at(i).form;
    if (is_auxiliary(at(i))) return;
    join_split_verb(i);
    // "wassen en klaarzetten": the second verb counts as well.
    if (word(i + 2) && at(i + 1).has(Feature::conjunction) && at(i + 2).has(Feature::verb)) {
      clause_.verb_features.add(at(i + 2).features);
    }
  }

  /// "stelt … op", "logs in": the particle stands at the end or before a preposition, in English right behind the verb.
  void join_split_verb(std::size_t i) {
    for (std::size_t j = i + 1; j < clause_.end; ++j) {
      if (!at(j).has(Feature::particle)) continue;
      const bool last = j + 1 == clause_.end || at(j + 1).has(Feature::preposition) || !word(j + 1);
      if (!last && !english()) continue;
      if (english() && j != i + 1) return;
      const Sense joined = join_particle(at(j).folded, at(i).folded, sentence_.language);
      if (joined.set == 0) return;
      clause_.verb_features = features_of(joined.set);
      if (joined.form != Form::none && !english()) clause_.verb_form = joined.form;
      return;
    }
  }

  /// After an auxiliary the verb that matters comes later: "wordt … verstuurd", "must wait", "heeft besteld".
  void decide_auxiliary(std::size_t finite) {
    const Token& helper = at(finite);
    std::size_t main = clause_.none;
    for (std::size_t i = finite + 1; i < clause_.end; ++i) {
      const Token& token = at(i);
      if (token.kind == TokenKind::word && token.has(Feature::verb) && !token.is(quoted)) main = i;
      if (main != clause_.none && english()) break;
    }
    if (main == clause_.none) {
      clause_.kind = ClauseKind::state;
      return;
    }
    const Form form = at(main).form;
    const bool participle = form == Form::participle || form == Form::finite_or_participle || form == Form::past ||
                            (helper.has(Feature::become) && form == Form::base);
    take_verb(main);
    if (participle && (helper.has(Feature::become) || helper.has(Feature::be))) {
      clause_.kind = clause_.subject_end > clause_.subject_begin ? ClauseKind::passive : ClauseKind::passive_first;
    } else {
      clause_.kind =
          clause_.subject_end > clause_.subject_begin ? ClauseKind::subject_finite : ClauseKind::finite_first;
    }
  }

  void decide_verb_first() {
    switch (clause_.verb_form) {
      case Form::gerund:
        clause_.kind = ClauseKind::gerund_first;
        break;
      case Form::participle:
        clause_.kind = ClauseKind::participle_first;
        break;
      case Form::past:
        clause_.kind = english() ? ClauseKind::participle_first : ClauseKind::finite_first;
        break;
      case Form::finite:
      case Form::finite_or_participle:
        clause_.kind = ClauseKind::finite_first;
        break;
      case Form::base:
        clause_.kind = english() ? ClauseKind::bare_first : ClauseKind::infinitive_first;
        break;
      default:
        clause_.kind = ClauseKind::bare_first;
        break;
    }
  }

  void decide_after_subject() {
    const std::size_t verb = clause_.verb;
    const Token& before = at(verb - 1);
    const bool last = verb + 1 >= clause_.end || at(verb + 1).has(Feature::preposition) || !word(verb + 1);
    switch (clause_.verb_form) {
      case Form::participle:
        clause_.kind = ClauseKind::participle;
        return;
      case Form::finite_or_participle:
        clause_.kind = last && !is_agent(before) ? ClauseKind::participle : ClauseKind::subject_finite;
        return;
      case Form::past:
        clause_.kind = english() && last && !before.has(Feature::pronoun_i) && !before.has(Feature::pronoun_we)
                           ? ClauseKind::participle
                           : ClauseKind::subject_finite;
        return;
      case Form::base:
      case Form::typo:
        if (!english()) {
          clause_.kind = plural_subject() ? ClauseKind::subject_finite : ClauseKind::infinitive_last;
          return;
        }
        clause_.kind = ClauseKind::subject_finite;
        return;
      default:
        clause_.kind = ClauseKind::subject_finite;
        return;
    }
  }

  /// "We bellen de klant", "Klanten bellen": the infinitive is a plural then.
  [[nodiscard]] bool plural_subject() const {
    const Token& first = at(clause_.start);
    if (first.has(Feature::pronoun_we) || first.has(Feature::pronoun_third)) return true;
    return clause_.verb == clause_.start + 1 && is_agent(first) && first.form == Form::plural;
  }

  /// "Dan belt de monteur", "Na 2 dagen stuurt de bank …": a verb after an opening has its subject behind it. A verb
  /// that begins the note has none.
  void turn_round(std::size_t finite) {
    if (clause_.kind != ClauseKind::finite_first || finite == 0 || !word(finite + 1)) return;
    std::size_t opening = finite;
    while (opening > 0 && at(opening - 1).kind != TokenKind::word && at(opening - 1).kind != TokenKind::number)
      --opening;
    if (opening == 0) return;
    std::size_t i = finite + 1;
    if (at(i).has(Feature::article)) ++i;
    if (i >= clause_.end || !(is_agent(at(i)) || at(i).has(Feature::pronoun_i) || at(i).has(Feature::pronoun_we)))
      return;
    clause_.subject_begin = finite + 1;
    clause_.subject_end = i + 1;
    clause_.kind = ClauseKind::subject_finite;
  }

  /// The last noun before any preposition: "medewerker van de bank" is the employee, "sales team" the team.
  void find_subject_head() {
    std::size_t head = clause_.none;
    for (std::size_t i = clause_.subject_begin; i < clause_.subject_end; i += at(i).phrase) {
      const Token& token = at(i);
      if (token.kind != TokenKind::word) continue;
      if (token.has(Feature::preposition) && head != clause_.none && !is_noun(token)) break;
      const bool pronoun = token.has(Feature::pronoun_i) || token.has(Feature::pronoun_we) ||
                           token.has(Feature::pronoun_you) || token.has(Feature::pronoun_third);
      if (token.has(Feature::function) && !pronoun) continue;
      if (pronoun && head != clause_.none) continue;
      head = i;
    }
    clause_.subject_head = head;
  }

  const Sentence& sentence_;
  const Tokens& tokens_;
  std::size_t size_;
  Clause clause_{};
};

}  // namespace

Clause read_clause(const Sentence& sentence) {
  return ClauseReader(sentence).read();
}

}  // namespace journeylint::text
