#pragma once

#include <string_view>

/// What the ending of a word says of it where no list knows the word.

namespace journeylint::text {

/// An unknown word that is likely to name a piece of work: "prevalidatie", "Nachkalkulierung".
inline bool ends_like_work(std::string_view word) {
  if (word.size() < 7) return false;
  for (const std::string_view end : {"tion", "atie", "ung", "ering", "ment", "ance", "ierung", "sion", "beheer"}) {
    if (word.ends_with(end)) return true;
  }
  return false;
}

/// An unknown word that is likely to name somebody by the work they do: "optometrist", "notarisklerk".
inline bool ends_like_agent(std::string_view word) {
  if (word.size() < 6) return false;
  for (const std::string_view end :
       {"er",    "or",   "ent",   "ant",   "ist",     "erin",  "istin", "eur",  "euse",  "oog",  "loge",
        "login", "aris", "icien", "ician", "kundige", "wacht", "arts",  "arzt", "klerk", "clerk"}) {
    if (word.ends_with(end)) return true;
  }
  return false;
}

}  // namespace journeylint::text
