#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <vector>

#include "recognise/signs.hpp"

/// Signs of other kinds of boards: their words, and the way flow charts are drawn.

namespace journeylint::recognising {
namespace {

constexpr double kForeignSure = 0.48;      // "Retro team Blue": one word that opens a title is enough
constexpr double kScreenSure = 0.65;       // at most: "Log in" is what is done on a screen, and names no board
constexpr std::size_t kForeignTitles = 4;  // different ones, of one other kind of board
constexpr double kForeignTexts = 1.0 / 6;  // of the page
constexpr double kFewHeadings = 4;         // where nothing heads anything, this many of all texts stand for it

// Shares of the texts of a page from which on it is a flow chart.
constexpr double kDecisions = 1.0 / 6;  // questions in diamonds, and answers to them
constexpr double kBranches = 0.2;       // texts that more than one arrow leaves
constexpr double kScreens = 1.0 / 6;    // "Log in", "Home page"
constexpr double kCode = 0.2;           // "getToken()", "/admin", "index.html"
constexpr double kEnds = 2;             // "Start" and "End", with arrows to and from them
constexpr std::size_t kTwoWays = 2;

// "Log in" may open a journey; what the lists know as a part of one is no sign of another board.
bool is_foreign(const Words& words) {
  return !words.phase && words.foreign_sure > std::max({kForeignSure, words.lane_sure, words.header_sure});
}

// "Home page", "Log out".
bool is_screen(const Words& words, std::string_view text) {
  return words.foreign == text::ForeignBoard::flow_chart && words.foreign_sure <= kScreenSure && words.whole(text);
}
// "Yes", "nee".
bool is_answer(const Words& words, std::string_view text) {
  return words.foreign == text::ForeignBoard::flow_chart && words.foreign_sure > kScreenSure && words.whole(text);
}

// Blocks of a canvas make no rows, so few of their titles are headings of the grid, and some stand beside it; together
// they name their board.
bool is_full_of_another(const Page& page, const Grid& grid) {
  struct Titles {
    std::set<std::string_view> all;
    bool in_grid = false;
  };
  std::map<text::ForeignBoard, Titles> boards;
  for (std::uint32_t i = 0; i < page.words.size(); ++i) {
    const Words& words = page.words[i];
    const Item& item = page.scene.items[i];
    if (!is_foreign(words) || !words.whole(item.text)) continue;
    Titles& titles = boards[*words.foreign];
    titles.all.insert(item.text);
    titles.in_grid = titles.in_grid || grid.box.contains(item.ink.center());
  }
  return std::any_of(boards.begin(), boards.end(), [](const auto& board) {
    return board.second.in_grid && board.second.all.size() >= kForeignTitles;
  });
}

// The share of the board's headings that only other kinds of boards use.
double foreign_headings(const Page& page, const Grid& grid) {
  if (is_full_of_another(page, grid)) return 1;
  double foreign = 0;
  const auto add = [&](std::uint32_t i) { foreign += is_foreign(page.words[i]) ? 1 : 0; };
  for (const std::uint32_t i : grid.heads) add(i);
  for (const std::uint32_t i : grid.labels) add(i);
  if (!grid.heads.empty() || !grid.labels.empty())
    return foreign / static_cast<double>(grid.heads.size() + grid.labels.size());
  for (std::uint32_t i = 0; i < page.words.size(); ++i) add(i);
  return towards(foreign, kFewHeadings);
}

// "Empathy map: Callum", above all else and set no smaller than the labels.
bool has_foreign_title(const Page& page, const Grid& grid) {
  double font = 0;
  for (const std::uint32_t i : grid.heads) font = std::max(font, page.scene.items[i].font);
  for (const std::uint32_t i : grid.labels) font = std::max(font, page.scene.items[i].font);
  for (std::uint32_t i = 0; i < page.words.size(); ++i) {
    const Words& words = page.words[i];
    const Item& item = page.scene.items[i];
    const bool above = item.font >= font && item.ink.bottom() <= grid.box.top();
    if (above && is_foreign(words) && !is_screen(words, item.text)) return true;
  }
  return false;
}

// "Age", "Goals", "Frustrations": what somebody is like, and nothing that happens.
bool is_persona_field(const Words& words) {
  using text::HeaderDetail;
  if (words.header != HeaderRole::persona) return false;
  switch (words.detail) {
    case HeaderDetail::name:
    case HeaderDetail::age:
    case HeaderDetail::situation:
    case HeaderDetail::goal:
    case HeaderDetail::need:
    case HeaderDetail::expectation:
      return true;
    default:
      return false;
  }
}

double persona_fields(const Page& page, const Grid& grid) {
  double fields = 0;
  for (std::uint32_t i = 0; i < page.words.size(); ++i) {
    const bool whole = page.words[i].whole(page.scene.items[i].text);
    fields += whole && is_persona_field(page.words[i]) ? 1 : 0;
  }
  return towards(fields, std::max(kFewHeadings, static_cast<double>(grid.heads.size() + grid.labels.size())));
}

bool is_lower(char c) {
  return c >= 'a' && c <= 'z';
}
bool is_letter(char c) {
  return is_lower(c) || (c >= 'A' && c <= 'Z');
}

// Names that machines read: "getToken()", "/admin", "user_id", "OrderService", "index.html".
bool is_code(std::string_view text) {
  constexpr std::string_view kMarks[] = {"()", "://", "==", "{", "[["};
  const auto holds = [&](std::string_view mark) { return text.find(mark) != std::string_view::npos; };
  if (std::any_of(std::begin(kMarks), std::end(kMarks), holds)) return true;
  if (!text.empty() && text.front() == '/') return true;
  for (std::size_t i = 1; i + 1 < text.size(); ++i) {
    const bool joint = (text[i] == '_' || text[i] == '.') && is_letter(text[i - 1]) && is_lower(text[i + 1]);
    const bool hump = is_lower(text[i - 1]) && text[i] >= 'A' && text[i] <= 'Z';
    if (joint || hump) return true;
  }
  return false;
}

double flow_of(const Board& board, const Page& page) {
  const std::vector<Item>& items = page.scene.items;
  if (items.empty()) return 0;
  const double one = 1 / static_cast<double>(items.size());
  std::vector<std::size_t> leave(items.size(), 0);
  std::vector<char> wired(items.size(), 0);
  double decisions = 0;
  double branches = 0;
  double screens = 0;
  double code = 0;
  double ends = 0;
  for (const Wire& wire : page.scene.wires) {
    ++leave[wire.from];
    wired[wire.from] = wired[wire.to] = 1;
    if (!wire.label.empty() && is_answer(words_of(wire.label), wire.label)) decisions += one;
  }
  for (std::size_t i = 0; i < items.size(); ++i) {
    const Words& words = page.words[i];
    const Element& e = board.elements[items[i].element];
    const bool diamond = e.kind == ElementKind::shape && e.shape == Shape::diamond;
    const bool end = words.header == HeaderRole::scope_start || words.header == HeaderRole::scope_end;
    decisions += diamond || is_answer(words, items[i].text) ? one : 0;
    branches += leave[i] >= kTwoWays ? one : 0;
    screens += is_screen(words, items[i].text) ? one : 0;
    code += is_code(items[i].text) ? one : 0;
    ends += end && wired[i] != 0 && words.whole(items[i].text) ? 1 : 0;
  }
  return std::max({towards(decisions, kDecisions), towards(branches, kBranches), towards(screens, kScreens),
                   towards(code, kCode), towards(ends, kEnds)});
}

}  // namespace

void add_signs_of_others(const Board& board, const Page& page, const Grid& grid, Signs& signs) {
  double texts = 0;
  for (std::uint32_t i = 0; i < page.words.size(); ++i) {
    const Words& words = page.words[i];
    texts += is_foreign(words) && words.whole(page.scene.items[i].text) ? 1 : 0;
  }
  const auto all = static_cast<double>(std::max<std::size_t>(1, page.words.size()));
  signs.foreign_headings = foreign_headings(page, grid);
  signs.foreign_title = has_foreign_title(page, grid) ? 1 : 0;
  signs.foreign_texts = towards(texts / all, kForeignTexts);
  signs.persona_fields = persona_fields(page, grid);
  signs.flow = flow_of(board, page);
}

}  // namespace journeylint::recognising
