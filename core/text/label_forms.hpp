#pragma once

#include <string_view>

#include "text/label_table.hpp"
#include "text/labels.hpp"

/// The small grammar of labels: whose they are, other endings, titles, marks on a scale.

namespace journeylint::text {

/// A folded word that may stand before a label without changing it: the, onze, unsere.
[[nodiscard]] bool is_article(std::string_view word);

/// A folded word between a label and whose it is: van, de, des, du.
[[nodiscard]] bool is_link(std::string_view word);

/// A folded word for whoever travels the journey: klant, patients, Nutzer.
[[nodiscard]] bool is_customer(std::string_view word);

/// A folded word that a question begins with: what, hoe, wie.
[[nodiscard]] bool asks(std::string_view word);

/// A folded word for whom a question is about, without a name: she, hij, man. "I" and "you" are left out: notes ask
/// that.
[[nodiscard]] bool is_asked(std::string_view word);

/// A folded word for one or more people, without a name: she, hij, ils.
[[nodiscard]] bool is_persons(std::string_view word);

/// A folded word that helps a question along and does not say what is asked: does, zich, jetzt.
[[nodiscard]] bool is_helping(std::string_view word);

/// What is left of a key after a customer in front: "patientbehoeften" → "behoeften"; empty when there is none.
[[nodiscard]] std::string_view after_customer(std::string_view key);

/// The key with another plural or singular ending; null when there is none.
[[nodiscard]] const KeyMeanings* find_other_ending(std::string_view key);

/// How sure a word (and the one before it) makes a text the title of a journey map; 0 when it does not.
[[nodiscard]] double journey_word(std::string_view word, std::string_view before);

/// A folded word for one sticky note: sticky, briefje, Zettel.
[[nodiscard]] bool is_sticky(std::string_view word);

/// Adds the reading of a text that is nothing but a mark on a scale ("+2", "5", "😡"); false when it is none.
bool add_scale_mark(std::string_view text, LabelMatches& matches);

}  // namespace journeylint::text
