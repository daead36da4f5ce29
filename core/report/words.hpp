#pragma once

#include <span>
#include <string>

#include "rules/rule.hpp"

namespace journeylint {

/// One of the two languages of messages: nl, or en for everything else.
[[nodiscard]] constexpr std::string_view in_language(const Texts& texts, Language language) {
  return language == Language::nl ? texts.nl : texts.en;
}

/// The sentence of a finding: a template of Texts with the finding's arguments filled in.
/// Arguments are plain text and stay so: whoever shows the sentence escapes it.
[[nodiscard]] std::string worded(const Texts& texts, std::span<const Arg> args, Language language);

}  // namespace journeylint
