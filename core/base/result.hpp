#pragma once

#include <string>
#include <utility>
#include <variant>

namespace journeylint {

/// Why something could not be read. Only reading input can fail.
struct Error {
  std::string code;     ///< kebab-case, stable
  std::string message;  ///< one line of English for a person
  std::string where;    ///< the element, field or line it happened at; empty when it is the whole input
};

/// A value, or the reason why there is none.
template <class T>
class [[nodiscard]] Result {
 public:
  Result(T value) : state_(std::move(value)) {}      // NOLINT(google-explicit-constructor)
  Result(Error error) : state_(std::move(error)) {}  // NOLINT(google-explicit-constructor)

  [[nodiscard]] explicit operator bool() const { return std::holds_alternative<T>(state_); }
  /// Only when there is a value.
  [[nodiscard]] const T& value() const& { return *std::get_if<T>(&state_); }
  [[nodiscard]] T&& value() && { return std::move(*std::get_if<T>(&state_)); }
  /// Only when there is no value.
  [[nodiscard]] const Error& error() const { return *std::get_if<Error>(&state_); }

 private:
  std::variant<T, Error> state_;
};

}  // namespace journeylint
