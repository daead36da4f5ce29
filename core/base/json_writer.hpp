#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace journeylint {

/// Writes JSON into one string, in the order it is told, without a tree in between: what a large board's report needs.
/// Every value inside an object follows a `key`.
class JsonWriter {
 public:
  JsonWriter& begin_object() { return open('{'); }
  JsonWriter& end_object() { return close('}'); }
  JsonWriter& begin_array() { return open('['); }
  JsonWriter& end_array() { return close(']'); }

  /// A name of ours: letters only, so nothing in it needs an escape.
  JsonWriter& key(std::string_view name);
  /// Any bytes; what is no UTF-8 becomes U+FFFD.
  JsonWriter& text(std::string_view value);
  JsonWriter& whole(std::int64_t value);
  /// A score or a valence, rounded to three decimals, so that the same board gives the same bytes everywhere.
  JsonWriter& score(double value);
  JsonWriter& null() { return raw("null"); }
  /// JSON that stands already: a literal, or what another writer made.
  JsonWriter& raw(std::string_view json);

  [[nodiscard]] std::string take() && { return std::move(out_); }

 private:
  JsonWriter& open(char bracket);
  JsonWriter& close(char bracket);
  /// A comma, where the value is not the first in its brackets and has no key before it.
  void separate();

  std::string out_;
};

}  // namespace journeylint
