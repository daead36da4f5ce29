#pragma once

#include <string>
#include <string_view>

/// Text from a board is hostile until it went through one of these.

namespace journeylint {

/// For the content and the quoted attributes of HTML and SVG. Characters that XML cannot hold become U+FFFD.
[[nodiscard]] std::string markup_escaped(std::string_view text);

/// For one line of Markdown (CommonMark and GitHub's): every run of white space becomes a space, and nothing in it
/// can start a mark, a tag or a link.
[[nodiscard]] std::string markdown_escaped(std::string_view text);

/// Every run of white space becomes one space; none at the ends.
[[nodiscard]] std::string one_line(std::string_view text);

}  // namespace journeylint
