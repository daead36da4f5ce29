#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "base/vocabulary.hpp"

/// One lexicon for every reader and every language: a folded word in, what is known of it out.
/// The words stand in `text/lexicon/*.tsv`; the build makes the table and the `Feature` enumeration from them.

namespace journeylint::text {

/// What a word can be, one per line of `lexicon/features.tsv`.
enum class Feature : std::uint8_t {
#include "text/lexicon_features.inc"
};

/// The languages that have a lexicon, in the order of `Language` after `und`.
inline constexpr std::size_t kLanguages = 3;

/// Everything known of one word in one language.
struct Features {
  std::uint64_t low;
  std::uint64_t high;
  std::int8_t value;   ///< the number in the value column (valence of an emotion word, side of a verb), else 0
  std::uint16_t name;  ///< the word in the value column ("phone"), as an index for `lexicon_name`; 0 is none

  [[nodiscard]] constexpr bool has(Feature feature) const {
    const auto bit = static_cast<unsigned>(feature);
    return bit < 64 ? ((low >> bit) & 1U) != 0 : ((high >> (bit - 64)) & 1U) != 0;
  }
  [[nodiscard]] constexpr bool any() const { return (low | high) != 0; }
  constexpr void add(Features other) {
    low |= other.low;
    high |= other.high;
    if (value == 0) value = other.value;
    if (name == 0) name = other.name;
  }
};

/// How the word is bent from the form that stands in the lexicon.
enum class Form : std::uint8_t {
  none,                  ///< unknown word
  base,                  ///< as in the lexicon: infinitive, singular
  stem,                  ///< ik-vorm, imperative: "registreer"
  finite,                ///< third person: "registreert", "validates", "prüft"
  past,                  ///< "registreerde"; in English also the participle ("validated")
  finite_or_participle,  ///< "verwerkt", "validiert": one or the other
  participle,            ///< "geregistreerd", "geprüft"
  gerund,                ///< "validating", "registrerend"
  plural,
  diminutive,
  inflected,  ///< an adjective's ending
  compound,   ///< known by its last part: "klantenserviceafdeling"
  typo        ///< one letter from a known word
};

/// One word in one language: `set` 0 is unknown.
struct Sense {
  std::uint16_t set;
  Form form;
};

/// The three languages' sets of one lexicon word; all 0 when it is not there.
struct Entry {
  std::uint16_t sets[kLanguages];
  [[nodiscard]] constexpr bool known() const { return (sets[0] | sets[1] | sets[2]) != 0; }
};

/// The same for the same word within one run; says nothing beyond it.
[[nodiscard]] std::uint32_t hash_of(std::string_view word);

/// Looks one folded word up, exactly as written.
[[nodiscard]] Entry find_word(std::string_view folded);

/// A word of the lexicon that is one letter away (one more, one less, another one, or two swapped) and begins with the
/// same three letters; none for words under seven letters.
[[nodiscard]] Entry find_near_word(std::string_view folded);

/// The features behind a set number.
[[nodiscard]] const Features& features_of(std::uint16_t set);

/// The word behind `Features::name`; empty for 0.
[[nodiscard]] std::string_view lexicon_name(std::uint16_t name);

[[nodiscard]] constexpr std::size_t language_slot(Language language) {
  return static_cast<std::size_t>(language) - 1;
}

}  // namespace journeylint::text
