#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "base/vocabulary.hpp"
#include "report/phrases.hpp"

/// The colours and signs of the drawn map: a light sheet, to be read on paper and by people who do not tell colours
/// apart. Every text stands at 4.5 : 1 or more on what is under it.

namespace journeylint {

/// What kinds of notes have in common: one colour and one sign each.
enum class Kin : std::uint8_t { doing, feeling, pain, gain, insight, better, organisation, other };
inline constexpr std::size_t kKins = 8;

struct KinLook {
  std::string_view paper;  ///< of a card
  std::string_view band;   ///< of a lane
  std::string_view ink;    ///< of its edge, its sign and the lane's label
  Texts name;
};

inline constexpr std::array<KinLook, kKins> kKinLooks{{
    {"#e6f0fb", "#f6fafe", "#1f5c99", {"Wat de klant doet", "What the customer does"}},
    {"#fdeaf2", "#fef7fa", "#a12a63", {"Wat de klant denkt en voelt", "What the customer thinks and feels"}},
    {"#fde9e2", "#fef6f3", "#ab3c18", {"Wat er misgaat", "What goes wrong"}},
    {"#e5f4e7", "#f5fbf6", "#256b32", {"Wat goed gaat of ertoe doet", "What goes well or matters"}},
    {"#fff4cf", "#fffbee", "#7a5a00", {"Wat we weten of nog vragen", "What we know or still ask"}},
    {"#eee9fb", "#f8f6fd", "#5b3fa3", {"Wat beter kan", "What can be better"}},
    {"#e9edf1", "#f6f8f9", "#46525d", {"Wat de organisatie doet", "What the organisation does"}},
    {"#ffffff", "#fbfbfb", "#5f666d", {"Overig", "Other"}},
}};

[[nodiscard]] constexpr const KinLook& look_of(Kin kin) {
  return kKinLooks[static_cast<std::size_t>(kin)];
}

[[nodiscard]] Kin kin_of(NoteType type);

inline constexpr std::string_view kInk = "#1c2329";      ///< text
inline constexpr std::string_view kSoftInk = "#55606a";  ///< text of less weight
inline constexpr std::string_view kRule = "#d5dbe0";     ///< lines between things
inline constexpr std::string_view kSheet = "#ffffff";
inline constexpr std::string_view kHeading = "#21313f";  ///< ground of a phase's heading

inline constexpr std::array<std::string_view, count_of<Severity>> kSeverityInk{"#b3261e", "#8f5200", "#1f5c99"};

}  // namespace journeylint
