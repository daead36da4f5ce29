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
       {"ist",    "istin",    "eur",     "euse",    "oog",    "loge",   "login", "ologist", "aris",   "icien",
        "ician",  "kundige",  "meester", "meister", "wacht",  "arts",   "arzt",  "houder",  "halter", "leider",
        "leiter", "leiterin", "manager", "officer", "worker", "keeper", "maker", "macher",  "bouwer", "klerk",
        "clerk",  "ent",      "ant",     "er",      "or",     "erin",   "ster"}) {
    if (word.ends_with(end)) return true;
  }
  return false;
}

}  // namespace journeylint::text
