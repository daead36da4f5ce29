#pragma once

#include <string>
#include <string_view>

namespace journeylint {

/// What a note means, in a form that outlives case, punctuation, articles and word order: its words, folded and
/// sorted. Of a text longer than a note ever is, a hash of them.
[[nodiscard]] std::string meaning_of(std::string_view text);

/// Whether two meanings are one: the same words, but for a letter in a longer word here and there (at most one word in
/// four). A number, a short word ("niet", "no") or a word more or less makes another meaning.
[[nodiscard]] bool same_meaning(std::string_view left, std::string_view right);

}  // namespace journeylint
