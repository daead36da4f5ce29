#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "text/read.hpp"

namespace journeylint::text {

/// The persona and the names around a note, looked up once for many notes.
class VoiceContext {
 public:
  explicit VoiceContext(const ReadingContext& context);
  enum class Persona : std::uint8_t { unknown, person, employee, business };
  [[nodiscard]] Persona persona() const { return persona_; }
  [[nodiscard]] bool names_customer(std::string_view folded) const { return contains(customers_, folded); }
  [[nodiscard]] bool names_organisation(std::string_view folded) const { return contains(organisations_, folded); }

 private:
  /// Folded words with a line break around each.
  static bool contains(const std::string& words, std::string_view folded);
  std::string customers_;
  std::string organisations_;
  Persona persona_ = Persona::unknown;
};

}  // namespace journeylint::text
