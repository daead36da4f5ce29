#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>

#include "text/voice_clause.hpp"
#include "text/voice_context.hpp"

/// What of a note speaks for the customer's or the organisation's side: numbered yes/no features, each with the words
/// it stands on. The trainer gives every number a weight; nothing here knows which way a feature points.

namespace journeylint::text {

/// The features come in blocks; within a block they are counted by what the comment says.
enum class VoiceBlock : std::uint8_t {
  language,          ///< nl, en, de
  kind,              ///< ClauseKind
  kind_in_language,  ///< ClauseKind × language
  verb_side,         ///< VerbSide × ClauseGroup
  verb_trait,        ///< VerbTrait × ClauseGroup
  subject,           ///< WordClass, of the subject in an active clause
  passive_subject,   ///< WordClass, in a passive one
  object,            ///< WordClass × Relation
  nominal_head,      ///< WordClass, of the last noun where there is no verb
  nominal_modifier,  ///< WordClass, of the others
  pronoun,           ///< I, we, you, third person: anywhere
  mood,              ///< Mood: anywhere
  verb_side_any,     ///< VerbSide, whatever the clause
  verb_trait_any,    ///< VerbTrait, whatever the clause
  bare_pair,         ///< VerbSide × Partner: a bare verb with what stands beside it
  persona            ///< PersonaSign, for an employee, and again for a business customer
};

enum class VerbSide : std::uint8_t { organisation_strong, organisation, open, customer, customer_strong };
/// What a verb without a subject is about, roughly.
enum class Partner : std::uint8_t {
  customer,
  staff,
  system,
  organisation_object,
  shared_object,
  customer_object,
  unknown,
  none
};
enum class ClauseGroup : std::uint8_t { third_person, bare, with_subject, passive };
enum class VerbTrait : std::uint8_t { receive, wait, send, contact, feel, change_of_state, befall };
enum class Relation : std::uint8_t { direct, reached, place, from };
enum class WordClass : std::uint8_t {
  role_customer,
  role_organisation,
  department,
  organisation,
  system,
  system_of_customer,
  process_noun,
  organisation_object,
  shared_object,
  customer_object,
  touchpoint,
  personal,
  pronoun_i,
  pronoun_we,
  pronoun_you,
  pronoun_third,
  acronym,            ///< unknown, in capitals
  name,               ///< unknown, with a capital inside the sentence
  process_like,       ///< unknown, with the ending of work: -tion, -ung, -atie
  customer_name,      ///< of the persona or a name on the customer's side
  first_name,         ///< a person's, not the persona's
  buyer_side,         ///< of a firm that is the customer
  organisation_name,  ///< a department or system named elsewhere on the board
  unknown,
  agent_like  ///< unknown, with the ending of somebody's work: -ist, -eur, -kundige
};
enum class Mood : std::uint8_t {
  problem,
  feeling,
  emoji,
  question,
  exclamation,
  ellipsis,
  quotation,
  duration,
  number,
  negation,
  automatic,
  acronym,
  personal,
  one_word,
  two_words,
  long_note,
  possessive_third,
  reflexive,
  customer_anywhere,
  staff_anywhere,
  system_anywhere
};
enum class PersonaSign : std::uint8_t {
  any,
  third_person,
  bare,
  infinitive,
  agent_subject,
  other_subject,
  nominal,
  passive
};

inline constexpr std::array<std::size_t, 16> kBlockSizes{3, 12, 36, 20, 28, 25, 25, 100, 25, 25, 4, 21, 5, 7, 40, 16};
inline constexpr std::size_t kVoiceFeatures = [] {
  std::size_t sum = 0;
  for (const std::size_t size : kBlockSizes) sum += size;
  return sum;
}();

/// One feature that holds, and the tokens (both inclusive) it stands on.
struct VoiceSign {
  std::uint16_t feature;
  std::uint8_t first;
  std::uint8_t last;
};

/// The features of one note, in the order they were found.
struct VoiceSigns {
  static constexpr std::size_t kRoom = 96;
  std::array<VoiceSign, kRoom> signs;
  std::size_t size = 0;
  std::size_t verb = 0;  ///< the token of the verb that carries the meaning; the number of tokens where there is none
};

[[nodiscard]] VoiceSigns voice_signs(const Sentence& sentence, const VoiceContext& context);

/// For the trainer's report and for explanations: "object role_customer direct".
[[nodiscard]] std::string voice_feature_name(std::size_t feature);

}  // namespace journeylint::text
