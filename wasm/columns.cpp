#include "columns.hpp"

#include <cmath>

#include "boundary.hpp"

namespace journeylint {
namespace {

enum NumberColumn : std::size_t {
#define COLUMN(name) k_##name,
  JOURNEYLINT_NUMBER_COLUMNS(COLUMN)
#undef COLUMN
      kNumberColumns
};

enum StringColumn : std::size_t {
#define COLUMN(name) s_##name,
  JOURNEYLINT_STRING_COLUMNS(COLUMN)
#undef COLUMN
      kStringColumns
};

/// A board larger than this is a mistake of the caller, not a board.
constexpr double kMostElements = 2e6;
constexpr double kMostPoints = 2e7;
constexpr double kMostTextBytes = 1e9;

bool is_count(double value, double most) {
  return value >= 0 && value <= most && value == std::floor(value);
}

Error broken(std::string message) {
  return {"broken-columns", std::move(message), ""};
}

/// A whole number in [0, count), else `fallback`: what does not fit was not said.
std::size_t index_of(double value, std::size_t count, std::size_t fallback) {
  return is_count(value, static_cast<double>(count) - 1) ? static_cast<std::size_t>(value) : fallback;
}

std::optional<Colour> colour_of(double value) {
  if (!is_count(value, 0xFFFFFF)) return std::nullopt;
  return Colour{static_cast<std::uint32_t>(value)};
}

std::vector<std::string> split_list(std::string_view list) {
  std::vector<std::string> out;
  while (!list.empty()) {
    const std::size_t end = list.find('\x1F');
    out.emplace_back(list.substr(0, end));
    if (end == std::string_view::npos) break;
    list.remove_prefix(end + 1);
  }
  return out;
}

void set_rare(Element& element, char letter, std::string_view value) {
  const auto assign = [&](std::string& target) { target.assign(value); };
  const auto assign_list = [&](std::vector<std::string>& target) { target = split_list(value); };
  switch (letter) {
#define RARE_page(field) assign(element.field)
#define RARE_parent(field) assign(element.field)
#define RARE_groups(field) assign_list(element.field)
#define RARE_from(field) assign(element.field)
#define RARE_to(field) assign(element.field)
#define RARE_tags(field) assign_list(element.field)
#define RARE_url(field) assign(element.field)
#define RARE_lint(field) assign(element.field)
#define RARE(field, key) \
  case key:              \
    RARE_##field(field); \
    break;
    JOURNEYLINT_RARE_STRINGS(RARE)
#undef RARE
    default:
      break;
  }
}

void set_rest(Element& element, std::string_view rest) {
  while (!rest.empty()) {
    const std::size_t end = rest.find('\x1E');
    const std::string_view one = rest.substr(0, end);
    if (!one.empty()) set_rare(element, one.front(), one.substr(1));
    if (end == std::string_view::npos) return;
    rest.remove_prefix(end + 1);
  }
}

void set_numbers(Element& element, const double* row) {
  element.kind = static_cast<ElementKind>(
      index_of(row[k_kind], count_of<ElementKind>, static_cast<std::size_t>(ElementKind::shape)));
  element.shape = static_cast<Shape>(index_of(row[k_shape], count_of<Shape>, static_cast<std::size_t>(Shape::other)));
  element.box = {row[k_x], row[k_y], row[k_width], row[k_height]};
  element.rotation = row[k_rotation];
  element.font_size = row[k_fontSize];
  element.fill = colour_of(row[k_fill]);
  element.stroke = colour_of(row[k_stroke]);
  element.arrow = static_cast<Element::Arrow>(index_of(row[k_arrows], 4, 0));
  element.votes = is_count(row[k_votes], 1e6) ? static_cast<std::uint32_t>(row[k_votes]) : 0;
  element.locked = row[k_locked] == 1 ? Element::Locked::yes : Element::Locked::no;
}

/// Takes NUL-closed strings off the front of the text.
class Strings {
 public:
  explicit Strings(std::string_view text) : text_(text) {}
  /// None when the text ends before the string does.
  std::optional<std::string_view> next() {
    const std::size_t end = text_.find('\0');
    if (end == std::string_view::npos) return std::nullopt;
    const std::string_view one = text_.substr(0, end);
    text_.remove_prefix(end + 1);
    return one;
  }

 private:
  std::string_view text_;
};

}  // namespace

Result<std::size_t> Columns::begin(double elements, double points, double text_bytes) {
  if (!is_count(elements, kMostElements)) return broken("There is no board of that many elements.");
  if (!is_count(points, kMostPoints)) return broken("There is no board of that many points.");
  if (!is_count(text_bytes, kMostTextBytes)) return broken("There is no board of that much text.");
  elements_ = static_cast<std::size_t>(elements);
  numbers_.assign(elements_ * kNumberColumns, 0.0);
  points_.assign(static_cast<std::size_t>(points) * 2, 0.0);
  text_.resize(static_cast<std::size_t>(text_bytes));
  return elements_;
}

Result<Board> Columns::board(double text_bytes) const {
  if (!is_count(text_bytes, static_cast<double>(text_.size())))
    return broken("More text was written than there is room.");
  Strings strings(std::string_view(reinterpret_cast<const char*>(text_.data()), static_cast<std::size_t>(text_bytes)));
  Board board;
  board.elements.resize(elements_);
  std::size_t point = 0;
  for (std::size_t i = 0; i < elements_; ++i) {
    Element& element = board.elements[i];
    const double* row = numbers_.data() + i * kNumberColumns;
    set_numbers(element, row);
    for (std::size_t column = 0; column < kStringColumns; ++column) {
      const std::optional<std::string_view> value = strings.next();
      if (!value) return broken("The text ends before the last element.");
      if (column == s_id) element.id.value.assign(*value);
      if (column == s_text) element.text.assign(*value);
      if (column == s_rest) set_rest(element, *value);
    }
    const std::size_t count = index_of(row[k_points], points_.size() / 2 - point + 1, 0);
    for (std::size_t k = 0; k < count; ++k, ++point) {
      element.points.push_back({points_[point * 2], points_[point * 2 + 1]});
    }
  }
  return board;
}

}  // namespace journeylint
