#pragma once

#include <cstdint>

#include "text/sentence.hpp"

/// The shape of a note's first clause: enough grammar to tell who does what.

namespace journeylint::text {

enum class ClauseKind : std::uint8_t {
  nominal,           ///< no verb: "Factuur", "Order processing"
  bare_first,        ///< begins with a bare verb: "Check order", "Registreer zaak"
  infinitive_first,  ///< Dutch, German: "Wachten op antwoord"
  infinitive_last,   ///< Dutch, German: "Offerte opstellen"
  gerund_first,      ///< "Waiting for approval"
  finite_first,      ///< third person without a subject: "Belt de helpdesk"
  subject_finite,    ///< "Klant belt de helpdesk"
  passive,           ///< "Factuur wordt verstuurd"
  passive_first,     ///< "Wordt doorverbonden", "Is told to wait"
  participle,        ///< "Factuur verstuurd"
  participle_first,  ///< "Told to wait"
  state              ///< "Laptop is kapot", "Heeft geen tijd"
};
inline constexpr std::size_t kClauseKinds = 12;

/// Token places; `none` (= number of tokens) where there is no such part.
struct Clause {
  ClauseKind kind;
  std::size_t none;
  std::size_t start;          ///< first word that counts, after numbering, "dan", "after 2 days"
  std::size_t end;            ///< one past the last token of the clause
  std::size_t verb;           ///< the verb that carries the meaning
  std::size_t subject_begin;  ///< half-open: the words before the verb (or after it, where it is turned round)
  std::size_t subject_end;
  std::size_t subject_head;  ///< the noun or pronoun that says who
  Features verb_features;    ///< of the verb with its particle ("stelt … op")
  Form verb_form;
};

/// Longer notes are stories; the first words say who tells them.
inline constexpr std::size_t kClauseTokens = 48;

[[nodiscard]] Clause read_clause(const Sentence& sentence);

}  // namespace journeylint::text
