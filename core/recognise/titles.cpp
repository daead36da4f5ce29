#include "recognise/titles.hpp"

#include <algorithm>
#include <cmath>
#include <string_view>

#include "base/text_tools.hpp"
#include "recognise/assemble.hpp"
#include "recognise/median.hpp"

namespace journeylint::recognising {
namespace {

constexpr double kTitleFont = 1.3;   // of the typical font: a title is set larger
constexpr double kOverHeads = 1.05;  // of the headings' font: and larger than they are
constexpr double kUsualFont = 0.18;  // notes: of notes, where the board does not say
constexpr double kMostLarger = 3;    // times the typical font: more says no more
constexpr double kSaysJourney = 2;   // what that adds to how large it is
constexpr double kOneOfSeveral = 4;  // what it adds that another map's title is set like it
constexpr double kSameFont = 0.02;   // of it: the same
constexpr double kWideTitle = 1.5;   // of a note: where no text has a size, a title is a card as wide
constexpr double kSureCard = 0.5;
constexpr double kHolds = 0.8;               // of the map: a frame around so much of it is its frame
constexpr std::size_t kFewestWords = 2;      // of the name of a frame: "Frame", "Table" name nothing
constexpr std::size_t kWordsOfNumbered = 2;  // "Section 3": no more than a word and a number

// A title and what can be said for it.
struct Candidate {
  std::uint32_t item = 0;
  double worth = 0;
};

class Titles {
 public:
  Titles(const Page& page, const Grid& grid, const Line& around, const std::vector<char>& free, Maps maps)
      : page_(page), grid_(grid), around_(around), free_(free), several_(maps == Maps::several) {
    std::vector<double> fonts;
    for (const Grid::Cell& cell : grid.cells) fonts.push_back(item(cell.item).font);
    const double middle = median(std::move(fonts), 0);
    sized_ = middle > 0;
    usual_ = sized_ ? middle : kUsualFont;
    for (const std::uint32_t i : grid.heads) heads_ = std::max(heads_, item(i).font);
  }

  [[nodiscard]] std::optional<std::uint32_t> find() const {
    std::optional<Candidate> best;
    for (const std::uint32_t i : around_) {
      const double worth = is_frame(i) ? 0 : worth_of(i);
      if (worth > 0 && (!best || worth > best->worth)) best = {i, worth};
    }
    const auto frame = frame_around();
    if (!frame) return best ? std::optional(best->item) : std::nullopt;
    if (!best) return frame;
    // What stands in the frame says more than its name; of what stands elsewhere, only what says "journey" does, and
    // over several maps it names them all.
    const bool inside = item(*frame).box.contains(item(best->item).ink.center());
    if (several_ && !inside) return frame;
    const bool set_off = item(best->item).font >= kTitleFont * heads_;
    const bool better = says_journey(best->item) >= says_journey(*frame) || (inside && set_off);
    return better ? best->item : *frame;
  }

 private:
  [[nodiscard]] const Item& item(std::uint32_t i) const { return page_.scene.items[i]; }
  [[nodiscard]] bool is_frame(std::uint32_t i) const { return item(i).form == Form::frame || item(i).holds > 0; }
  [[nodiscard]] int says_journey(std::uint32_t i) const { return page_.words[i].header == HeaderRole::title ? 1 : 0; }
  // "AS-IS: joining": the state goes on to say of what.
  [[nodiscard]] bool names_state_of(std::uint32_t i) const {
    return page_.words[i].header == HeaderRole::state && !page_.words[i].whole(item(i).text);
  }
  [[nodiscard]] bool is_other_card(std::uint32_t i) const {
    const Words& w = page_.words[i];
    if (several_ && w.header == HeaderRole::state) return false;  // "as it is now" over one, "in 2030" over the other
    return w.header && w.header != HeaderRole::title && !names_state_of(i) && w.header_sure >= kSureCard;
  }
  [[nodiscard]] bool may_be_title(std::uint32_t i) const {
    return free_[i] != 0 && page_.roles[i] != Role::legend && page_.roles[i] != Role::scale && !is_other_card(i);
  }
  // Elsewhere a text is set like it, over another of the maps.
  [[nodiscard]] bool is_one_of_several(std::uint32_t i) const {
    if (!several_ || item(i).form != Form::bare) return false;
    for (std::uint32_t k = 0; k < page_.scene.items.size(); ++k) {
      const bool alike = item(k).form == Form::bare && std::abs(item(k).font - item(i).font) < kSameFont * item(i).font;
      if (alike && std::find(around_.begin(), around_.end(), k) == around_.end()) return true;
    }
    return false;
  }
  // Around a path a title may stand anywhere.
  [[nodiscard]] bool stands_over(std::uint32_t i) const {
    return grid_.way == Grid::Way::path || item(i).ink.center().y <= grid_.box.top();
  }

  [[nodiscard]] double worth_of(std::uint32_t i) const {
    if (!may_be_title(i)) return 0;
    const bool named = says_journey(i) > 0;
    if (item(i).form == Form::note) return worth_of_note(i);
    const double larger = item(i).font / usual_;
    const double than_heads = heads_ > 0 ? item(i).font / heads_ : 0;  // where notes do not say how large their text is
    const bool set_large = larger >= kTitleFont || (!sized_ && than_heads >= kTitleFont);
    const bool large = set_large && item(i).font >= kOverHeads * heads_;
    const bool over = stands_over(i);
    const bool said = named && (over || !sized_ || larger >= kOverHeads);
    const bool paired = over && larger >= kOverHeads && item(i).font >= kOverHeads * heads_ && is_one_of_several(i);
    if (!said && !large && !paired) return 0;
    return (named ? kSaysJourney : 0) + (over ? 1 : 0) + std::min(larger, kMostLarger) + (paired ? kOneOfSeveral : 0);
  }

  // Where all text is notes, a title is one: uncoloured, and it says so or is wide.
  [[nodiscard]] double worth_of_note(std::uint32_t i) const {
    if (item(i).fill) return 0;
    const double wider = item(i).box.width / page_.scene.note_width;
    const bool wide = !sized_ && wider >= kWideTitle && stands_over(i);
    if (says_journey(i) > 0) return kSaysJourney + std::min(item(i).font / usual_, kMostLarger);
    return wide ? std::min(wider, kMostLarger) : 0;
  }

  // The smallest frame around the map that has a name of its own.
  [[nodiscard]] std::optional<std::uint32_t> frame_around() const {
    std::optional<std::uint32_t> best;
    for (const std::uint32_t i : around_) {
      if (!is_frame(i) || !may_be_title(i) || !is_name(i)) continue;
      const bool holds = overlap_area(item(i).box, grid_.box) >= kHolds * grid_.box.area();
      if (holds && (!best || item(i).box.area() < item(*best).box.area())) best = i;
    }
    return best;
  }

  [[nodiscard]] bool is_name(std::uint32_t i) const {
    if (says_journey(i) > 0 || (several_ && page_.words[i].header == HeaderRole::state)) return true;
    const std::string name = one_line(item(i).text);
    const auto words = static_cast<std::size_t>(std::count(name.begin(), name.end(), ' ')) + 1;
    const bool number = !name.empty() && name.back() >= '0' && name.back() <= '9';
    return words >= kFewestWords && !(number && words <= kWordsOfNumbered);
  }

  const Page& page_;
  const Grid& grid_;
  const Line& around_;
  const std::vector<char>& free_;
  bool several_ = false;
  double usual_ = kUsualFont;
  double heads_ = 0;
  bool sized_ = false;  // the board says how large its text is
};

// Somebody broke the line here: the next word had found room on it, as the lines are long.
bool is_broken_by_hand(std::string_view first, std::string_view rest) {
  const std::size_t word = rest.substr(0, rest.find(' ')).size();
  std::size_t longest = first.size();
  for (std::size_t begin = 0; begin < rest.size();) {
    const std::size_t end = std::min(rest.find('\n', begin), rest.size());
    longest = std::max(longest, end - begin);
    begin = end + 1;
  }
  return first.size() + 1 + word <= longest;
}

}  // namespace

std::optional<std::uint32_t> find_title(const Page& page, const Grid& grid, const Line& around,
                                        const std::vector<char>& free, Maps maps) {
  return Titles(page, grid, around, free, maps).find();
}

std::string title_of(const Item& item) {
  std::string_view text = trimmed(item.text);
  const std::size_t end = text.find('\n');
  if (end != std::string_view::npos) {
    const bool wraps_itself = item.form == Form::note || item.form == Form::box;  // its lines are people's own
    if (wraps_itself || is_broken_by_hand(trimmed(text.substr(0, end)), trimmed(text.substr(end)))) {
      text = text.substr(0, end);
    }
  }
  std::string title = one_line(text);
  if (!title.empty() && title.front() == '#') title.erase(0, title.find_first_not_of("# "));
  return title;
}

}  // namespace journeylint::recognising
