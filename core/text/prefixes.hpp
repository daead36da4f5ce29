#pragma once

#include <string_view>

/// What stands before a verb: particles that part from it ("stelt … op"), and prefixes that never do and take the place
/// of the participle's ge- ("beoordeeld").

namespace journeylint::text {

inline constexpr std::string_view kDutchParticles[] = {
    "aan", "achter", "af",   "bij",  "binnen", "dicht", "door", "heen",  "in",    "klaar", "los",
    "mee", "na",     "neer", "om",   "open",   "op",    "over", "rond",  "samen", "tegen", "terug",
    "toe", "uit",    "vast", "voor", "vrij",   "weg",   "goed", "langs", "onder"};
inline constexpr std::string_view kGermanParticles[] = {
    "ab",  "an",  "auf",    "aus",  "bei",    "bereit",   "durch", "ein",      "fest",  "fort", "frei",
    "her", "hin", "hinzu",  "hoch", "los",    "mit",      "nach",  "statt",    "teil",  "um",   "unter",
    "vor", "weg", "weiter", "zu",   "zuruck", "zusammen", "uber",  "herunter", "heraus"};
inline constexpr std::string_view kDutchFixed[] = {"be", "ver",  "ont",   "her",  "er",
                                                   "ge", "over", "onder", "door", "voor"};
inline constexpr std::string_view kGermanFixed[] = {"be", "ver",  "er",    "ent",  "zer",   "emp",
                                                    "ge", "uber", "unter", "miss", "wieder"};

}  // namespace journeylint::text
