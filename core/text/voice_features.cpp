#include "text/voice_features.hpp"

#include <array>
#include <cstdint>

#include "text/voice_endings.hpp"

namespace journeylint::text {
namespace {

constexpr std::size_t kSides = 5;
constexpr std::size_t kGroups = 4;
constexpr std::size_t kRelations = 4;

constexpr std::size_t block_start(VoiceBlock block) {
  std::size_t start = 0;
  for (std::size_t i = 0; i < static_cast<std::size_t>(block); ++i) start += kBlockSizes[i];
  return start;
}

ClauseGroup group_of(ClauseKind kind) {
  switch (kind) {
    case ClauseKind::finite_first:
      return ClauseGroup::third_person;
    case ClauseKind::subject_finite:
    case ClauseKind::state:
      return ClauseGroup::with_subject;
    case ClauseKind::passive:
    case ClauseKind::participle:
      return ClauseGroup::passive;
    default:
      return ClauseGroup::bare;
  }
}

VerbSide side_of(const Features& verb) {
  if (verb.has(Feature::verb_org_strong)) return VerbSide::organisation_strong;
  if (verb.has(Feature::verb_customer_strong)) return VerbSide::customer_strong;
  if (verb.has(Feature::verb_org)) return VerbSide::organisation;
  return verb.has(Feature::verb_customer) ? VerbSide::customer : VerbSide::open;
}

struct ClassOfFeature {
  Feature feature;
  WordClass word_class;
};
constexpr ClassOfFeature kClasses[] = {{Feature::role_customer, WordClass::role_customer},
                                       {Feature::role_organisation, WordClass::role_organisation},
                                       {Feature::department, WordClass::department},
                                       {Feature::organisation, WordClass::organisation},
                                       {Feature::system, WordClass::system},
                                       {Feature::system_of_customer, WordClass::system_of_customer},
                                       {Feature::process_noun, WordClass::process_noun},
                                       {Feature::organisation_object, WordClass::organisation_object},
                                       {Feature::shared_object, WordClass::shared_object},
                                       {Feature::customer_object, WordClass::customer_object},
                                       {Feature::touchpoint, WordClass::touchpoint},
                                       {Feature::personal, WordClass::personal},
                                       {Feature::pronoun_i, WordClass::pronoun_i},
                                       {Feature::pronoun_we, WordClass::pronoun_we},
                                       {Feature::pronoun_you, WordClass::pronoun_you},
                                       {Feature::pronoun_third, WordClass::pronoun_third}};

/// All features of a table: a word that has none of them need not be held against each.
template <class Table>
constexpr Features features_in(const Table& table) {
  Features all{};
  for (const auto& row : table) {
    const auto bit = static_cast<unsigned>(row.feature);
    (bit < 64 ? all.low : all.high) |= std::uint64_t{1} << bit % 64;
  }
  return all;
}
constexpr Features kAllClasses = features_in(kClasses);

bool has_any(const Token& token, const Features& features) {
  return ((token.features.low & features.low) | (token.features.high & features.high)) != 0;
}

struct MoodOfFeature {
  Feature feature;
  Mood mood;
};
constexpr MoodOfFeature kMoods[] = {{Feature::problem, Mood::problem},
                                    {Feature::feeling, Mood::feeling},
                                    {Feature::negation, Mood::negation},
                                    {Feature::automatic, Mood::automatic},
                                    {Feature::personal, Mood::personal}};
constexpr Features kAllMoods = features_in(kMoods);

/// Gathers the signs of one note.
class SignReader {
 public:
  SignReader(const Sentence& sentence, const VoiceContext& context)
      : sentence_(sentence), tokens_(sentence.tokens), context_(context), clause_(read_clause(sentence)) {}

  VoiceSigns read() {
    signs_.verb = clause_.verb;
    if (tokens_.size() == 0) return signs_;
    read_kind();
    if (clause_.verb != clause_.none) read_verb();
    read_persona();
    read_roles();
    read_pair();
    read_moods();
    return signs_;
  }

 private:
  void sign(VoiceBlock block, std::size_t offset, std::size_t first, std::size_t last) {
    if (signs_.size == VoiceSigns::kRoom) return;
    const auto feature = static_cast<std::uint16_t>(block_start(block) + offset);
    std::uint64_t& seen = seen_[feature / 64];
    const std::uint64_t bit = std::uint64_t{1} << feature % 64;
    if ((seen & bit) != 0) return;
    seen |= bit;
    signs_.signs[signs_.size++] = {feature, static_cast<std::uint8_t>(first), static_cast<std::uint8_t>(last)};
  }
  template <class E>
  void sign(VoiceBlock block, E value, std::size_t token) {
    sign(block, static_cast<std::size_t>(value), token, token + tokens_[token].phrase - 1U);
  }

  void read_kind() {
    const std::size_t first = clause_.start < tokens_.size() ? clause_.start : 0;
    const std::size_t token = clause_.verb != clause_.none ? clause_.verb : first;
    const auto kind = static_cast<std::size_t>(clause_.kind);
    sign(VoiceBlock::kind, kind, token, token);
    if (sentence_.language == Language::und) return;
    const std::size_t slot = language_slot(sentence_.language);
    sign(VoiceBlock::language, slot, first, first);
    sign(VoiceBlock::kind_in_language, kind * kLanguages + slot, token, token);
  }

  void read_verb() {
    const Features& verb = clause_.verb_features;
    const auto group = static_cast<std::size_t>(group_of(clause_.kind));
    const auto at = [&](std::size_t value) { return value * kGroups + group; };
    sign(VoiceBlock::verb_side, at(static_cast<std::size_t>(side_of(verb))), clause_.verb, clause_.verb);
    sign(VoiceBlock::verb_side_any, static_cast<std::size_t>(side_of(verb)), clause_.verb, clause_.verb);
    constexpr std::pair<Feature, VerbTrait> traits[] = {
        {Feature::verb_receive, VerbTrait::receive}, {Feature::verb_wait, VerbTrait::wait},
        {Feature::verb_send, VerbTrait::send},       {Feature::verb_contact, VerbTrait::contact},
        {Feature::verb_feel, VerbTrait::feel},       {Feature::verb_change_of_state, VerbTrait::change_of_state},
        {Feature::verb_befall, VerbTrait::befall}};
    for (const auto& [feature, trait] : traits) {
      if (!verb.has(feature)) continue;
      sign(VoiceBlock::verb_trait, at(static_cast<std::size_t>(trait)), clause_.verb, clause_.verb);
      sign(VoiceBlock::verb_trait_any, static_cast<std::size_t>(trait), clause_.verb, clause_.verb);
    }
  }

  void read_persona() {
    const auto persona = context_.persona();
    if (persona != VoiceContext::Persona::employee && persona != VoiceContext::Persona::business) return;
    const std::size_t shift = persona == VoiceContext::Persona::employee ? 0 : 8;
    const auto add = [&](PersonaSign value) {
      sign(VoiceBlock::persona, static_cast<std::size_t>(value) + shift, 0, 0);
    };
    add(PersonaSign::any);
    add(persona_sign());
  }

  [[nodiscard]] PersonaSign persona_sign() const {
    switch (clause_.kind) {
      case ClauseKind::finite_first:
        return PersonaSign::third_person;
      case ClauseKind::bare_first:
      case ClauseKind::gerund_first:
        return PersonaSign::bare;
      case ClauseKind::infinitive_first:
      case ClauseKind::infinitive_last:
        return PersonaSign::infinitive;
      case ClauseKind::nominal:
        return PersonaSign::nominal;
      case ClauseKind::passive:
      case ClauseKind::passive_first:
      case ClauseKind::participle_first:
      case ClauseKind::participle:
        return PersonaSign::passive;
      default:
        break;
    }
    const bool headed = clause_.subject_head != clause_.none;
    const Token* head = headed ? &tokens_[clause_.subject_head] : nullptr;
    const bool agent = headed && (head->has(Feature::role_organisation) || head->has(Feature::department) ||
                                  head->has(Feature::system) || head->has(Feature::organisation) ||
                                  (!head->features.any() && head->is(all_caps)));
    return agent ? PersonaSign::agent_subject : PersonaSign::other_subject;
  }

  /// The classes of one word, to be counted in `block`; `scale`/`shift` place them for blocks with two dimensions.
  void read_classes(VoiceBlock block, std::size_t i, std::size_t scale, std::size_t shift) {
    const Token& token = tokens_[i];
    const auto add = [&](WordClass value) {
      sign(block, static_cast<std::size_t>(value) * scale + shift, i, i + token.phrase - 1U);
    };
    if (context_.names_customer(token.folded)) return add(WordClass::customer_name);
    if (context_.names_organisation(token.folded)) return add(WordClass::organisation_name);
    if (token.has(Feature::buyer_side)) return add(WordClass::buyer_side);
    if (token.has(Feature::first_name) && token.is(capitalised)) return add(WordClass::first_name);
    bool known = false;
    if (has_any(token, kAllClasses)) {
      for (const ClassOfFeature& candidate : kClasses) {
        if (!token.has(candidate.feature)) continue;
        add(candidate.word_class);
        known = true;
      }
    }
    if (known || token.has(Feature::function)) return;
    const bool unknown = !token.features.any();
    if (ends_like_work(token.folded)) return add(WordClass::process_like);
    if (unknown && token.is(all_caps)) return add(WordClass::acronym);
    if (unknown && token.is(capitalised) && !token.is(sentence_start) && sentence_.language != Language::de) {
      return add(WordClass::name);
    }
    add(unknown && ends_like_agent(token.folded) ? WordClass::agent_like : WordClass::unknown);
  }

  /// Nouns from `first` to `last`, each by the preposition before it.
  void read_objects(std::size_t first, std::size_t last) {
    Relation relation = Relation::direct;
    for (std::size_t i = first; i < last; i += tokens_[i].phrase) {
      const Token& token = tokens_[i];
      if (token.kind != TokenKind::word) continue;
      if (token.has(Feature::preposition) && !token.has(Feature::noun)) {
        relation = relation_of(token);
        continue;
      }
      if (token.has(Feature::conjunction)) continue;
      const bool noun = token.has(Feature::noun) || !token.features.any() || pronoun(token);
      if (noun) read_classes(VoiceBlock::object, i, kRelations, static_cast<std::size_t>(relation));
    }
  }

  static bool pronoun(const Token& token) {
    return token.has(Feature::pronoun_i) || token.has(Feature::pronoun_we) || token.has(Feature::pronoun_you) ||
           token.has(Feature::pronoun_third);
  }

  static Relation relation_of(const Token& preposition) {
    if (preposition.has(Feature::to) || preposition.has(Feature::on_behalf) || preposition.has(Feature::with)) {
      return Relation::reached;
    }
    return preposition.has(Feature::inside) || preposition.has(Feature::by) ? Relation::place : Relation::from;
  }

  void read_roles() {
    const std::size_t head = clause_.subject_head;
    switch (clause_.kind) {
      case ClauseKind::nominal:
        read_nominal();
        return;
      case ClauseKind::infinitive_last:
        read_objects(clause_.subject_begin, clause_.subject_end);
        break;
      case ClauseKind::subject_finite:
      case ClauseKind::state:
        if (head != clause_.none) read_subject(VoiceBlock::subject, head);
        break;
      case ClauseKind::passive:
      case ClauseKind::participle:
        if (head != clause_.none) read_subject(VoiceBlock::passive_subject, head);
        break;
      default:
        break;
    }
    if (clause_.verb + 1 < clause_.end) read_objects(clause_.verb + 1, clause_.end);
  }

  void read_pair() {
    if (clause_.verb == clause_.none || group_of(clause_.kind) != ClauseGroup::bare) return;
    Partner partner = Partner::none;
    const bool last = clause_.kind == ClauseKind::infinitive_last;
    const std::size_t first = last ? clause_.subject_begin : clause_.verb + 1;
    for (std::size_t i = first; i < (last ? clause_.subject_end : clause_.end); i += tokens_[i].phrase) {
      if (tokens_[i].kind != TokenKind::word) continue;
      const Partner candidate = partner_of(tokens_[i]);
      if (candidate < partner) partner = candidate;
    }
    constexpr std::size_t partners = static_cast<std::size_t>(Partner::none) + 1;
    const auto side = static_cast<std::size_t>(side_of(clause_.verb_features));
    sign(VoiceBlock::bare_pair, side * partners + static_cast<std::size_t>(partner), clause_.verb, clause_.verb);
  }

  static Partner partner_of(const Token& token) {
    if (token.has(Feature::role_customer)) return Partner::customer;
    if (token.has(Feature::role_organisation) || token.has(Feature::department)) return Partner::staff;
    if (token.has(Feature::system)) return Partner::system;
    if (token.has(Feature::organisation_object) || token.has(Feature::process_noun))
      return Partner::organisation_object;
    if (token.has(Feature::customer_object) || token.has(Feature::personal)) return Partner::customer_object;
    if (token.has(Feature::shared_object) || token.has(Feature::touchpoint)) return Partner::shared_object;
    return token.has(Feature::function) ? Partner::none : Partner::unknown;
  }

  /// The head, and a role, department or system beside it ("CRM system", "team collections").
  void read_subject(VoiceBlock block, std::size_t head) {
    read_classes(block, head, 1, 0);
    if (tokens_[head].has(Feature::buyer_side)) return;
    for (std::size_t i = clause_.subject_begin; i < head; ++i) {
      const Token& token = tokens_[i];
      if (token.has(Feature::department) || token.has(Feature::system) || token.has(Feature::role_organisation)) {
        read_classes(block, i, 1, 0);
      }
    }
  }

  void read_nominal() {
    const std::size_t head = clause_.subject_head;
    if (head == clause_.none) return;
    read_classes(VoiceBlock::nominal_head, head, 1, 0);
    for (std::size_t i = clause_.start; i < head; i += tokens_[i].phrase) {
      if (tokens_[i].kind == TokenKind::word && !tokens_[i].has(Feature::function)) {
        read_classes(VoiceBlock::nominal_modifier, i, 1, 0);
      }
    }
    read_objects(head + tokens_[head].phrase, clause_.end);
  }

  void read_moods() {
    const std::size_t size = tokens_.size() < kClauseTokens ? tokens_.size() : kClauseTokens;
    for (std::size_t i = 0; i < size; ++i) {
      const Token& token = tokens_[i];
      if (token.kind == TokenKind::word) {
        read_word_moods(i);
      } else if (token.kind == TokenKind::emoji) {
        sign(VoiceBlock::mood, Mood::emoji, i);
      } else if (token.kind == TokenKind::number) {
        sign(VoiceBlock::mood, Mood::number, i);
      } else if (!token.folded.empty()) {
        const char first = token.folded[0];
        if (first == '?') sign(VoiceBlock::mood, Mood::question, i);
        if (first == '!') sign(VoiceBlock::mood, Mood::exclamation, i);
        if (first == '.' && token.folded.size() > 1) sign(VoiceBlock::mood, Mood::ellipsis, i);
      }
    }
    if (tokens_.words() == 1) sign(VoiceBlock::mood, Mood::one_word, 0);
    if (tokens_.words() == 2) sign(VoiceBlock::mood, Mood::two_words, 0);
    if (tokens_.words() >= 8) sign(VoiceBlock::mood, Mood::long_note, 0);
  }

  void read_word_moods(std::size_t i) {
    const Token& token = tokens_[i];
    if (has_any(token, kAllMoods)) {
      for (const MoodOfFeature& candidate : kMoods) {
        if (token.has(candidate.feature)) sign(VoiceBlock::mood, candidate.mood, i);
      }
    }
    if (token.is(quoted)) sign(VoiceBlock::mood, Mood::quotation, i);
    if (!token.features.any() && token.is(all_caps)) sign(VoiceBlock::mood, Mood::acronym, i);
    constexpr std::pair<Feature, std::size_t> pronouns[] = {
        {Feature::pronoun_i, 0}, {Feature::pronoun_we, 1}, {Feature::pronoun_you, 2}, {Feature::pronoun_third, 3}};
    for (const auto& [feature, offset] : pronouns) {
      if (token.has(feature)) sign(VoiceBlock::pronoun, offset, i, i);
    }
    if (token.has(Feature::role_customer)) sign(VoiceBlock::mood, Mood::customer_anywhere, i);
    if (token.has(Feature::role_organisation) || token.has(Feature::department)) {
      sign(VoiceBlock::mood, Mood::staff_anywhere, i);
    }
    if (token.has(Feature::system)) sign(VoiceBlock::mood, Mood::system_anywhere, i);
  }

  const Sentence& sentence_;
  const Tokens& tokens_;
  const VoiceContext& context_;
  Clause clause_;
  VoiceSigns signs_;
  std::array<std::uint64_t, kVoiceFeatures / 64 + 1> seen_{};  ///< the features in `signs_`, a bit each
};

}  // namespace

VoiceSigns voice_signs(const Sentence& sentence, const VoiceContext& context) {
  return SignReader(sentence, context).read();
}

std::string voice_feature_name(std::size_t feature) {
  static_assert(kSides * kGroups == kBlockSizes[static_cast<std::size_t>(VoiceBlock::verb_side)]);
  constexpr std::string_view blocks[] = {
      "language",        "kind",           "kind_in_language", "verb_side",        "verb_trait", "subject",
      "passive_subject", "object",         "nominal_head",     "nominal_modifier", "pronoun",    "mood",
      "verb_side_any",   "verb_trait_any", "bare_pair",        "persona"};
  std::size_t block = 0;
  while (block + 1 < kBlockSizes.size() && feature >= kBlockSizes[block]) feature -= kBlockSizes[block++];
  return std::string(blocks[block]) + " " + std::to_string(feature);
}

}  // namespace journeylint::text
