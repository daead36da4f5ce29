#include <algorithm>
#include <array>

#include "report/draw.hpp"
#include "report/escape.hpp"
#include "report/phrases.hpp"

namespace journeylint {
namespace {

using namespace phrases;

constexpr std::int32_t kColumn = 300;  ///< at least this much for one entry
constexpr std::int32_t kEntrySize = 13;
constexpr std::int32_t kTextIndent = 32;

struct Entry {
  Mark mark;
  std::vector<std::string> lines;
  [[nodiscard]] std::int32_t height() const {
    return std::max(kMarkSize + 6, static_cast<std::int32_t>(lines.size()) * line_height(kEntrySize) + 10);
  }
};

class Foot {
 public:
  Foot(Canvas& canvas, const Scene& scene) : canvas_(canvas), scene_(scene) {}

  std::int32_t draw() {
    beside();
    findings();
    key();
    return y_;
  }

 private:
  [[nodiscard]] std::string say(const Texts& texts) const { return phrase(texts, scene_.language); }

  void heading(const Texts& texts) {
    y_ += 26;
    canvas_.text(0, y_ + 14, say(texts), {16, kInk, Weight::bold, {}, {}});
    y_ += 30;
  }

  /// Cards in lines, each line as high as its highest.
  void beside() {
    if (scene_.grid.beside.empty()) return;
    heading(kBeside);
    y_ += kMarkRoom;
    std::int32_t x = 0;
    std::int32_t height = 0;
    for (Card card : scene_.grid.beside) {
      if (x > 0 && x + card.area.width > scene_.grid.width) {
        y_ += height + kCardGap;
        x = height = 0;
      }
      card.area.x = x;
      card.area.y = y_;
      draw_card(canvas_, card);
      x += card.area.width + kCardGap;
      height = std::max(height, card.area.height);
    }
    y_ += height;
  }

  [[nodiscard]] std::vector<Entry> entries(std::int32_t width) const {
    std::vector<Entry> out;
    for (const Topic& topic : scene_.topics) {
      if (topic.journey && *topic.journey != scene_.id) continue;
      const Finding& first = *topic.findings.front();
      std::string title = one_line(worded(topic.rule().title, first.args, scene_.language));
      if (topic.findings.size() > 1) title += " (" + std::to_string(topic.findings.size()) + "×)";
      out.push_back({{topic.number, topic.severity()}, wrapped(title, width - kTextIndent - 16, kEntrySize)});
    }
    return out;
  }

  /// Down one column, then the next; columns of about the same height.
  void findings() {
    heading(kFindings);
    const std::int32_t most = std::max(1, scene_.grid.width / kColumn);
    std::vector<Entry> list = entries(scene_.grid.width / most);
    if (list.empty()) {
      canvas_.text(0, y_ + 12, say(kNoFindings), {kEntrySize, kSoftInk, Weight::regular, {}, {}});
      y_ += 20;
      return;
    }
    std::int32_t total = 0;
    for (const Entry& entry : list) total += entry.height();
    const std::int32_t target = (total + most - 1) / most;
    std::int32_t column = 0;
    std::int32_t y = 0;
    std::int32_t lowest = 0;
    for (const Entry& entry : list) {
      if (y >= target && column + 1 < most) {
        ++column;
        y = 0;
      }
      const std::int32_t x = column * (scene_.grid.width / most);
      draw_mark(canvas_, x + 14, y_ + y + 11, entry.mark);
      canvas_.lines(x + kTextIndent, y_ + y + 3, scene_.grid.width / most - kTextIndent - 16, entry.lines,
                    {kEntrySize, kInk, Weight::regular, {}, {}});
      y += entry.height();
      lowest = std::max(lowest, y);
    }
    y_ += lowest;
  }

  /// Makes room for one sign with its words, on the next line when this one is full; returns where it goes.
  /// Moves y_: never in one call with it.
  std::int32_t place(const std::string& words) {
    const std::int32_t width = 26 + text_width(words, 12) + 24;
    if (key_x_ > 0 && key_x_ + width > scene_.grid.width) {
      key_x_ = 0;
      y_ += 26;
    }
    const std::int32_t x = key_x_;
    canvas_.text(x + 26, y_ + 12, words, {12, kInk, Weight::regular, {}, {}});
    key_x_ += width;
    return x;
  }

  void key() {
    heading(kReadingKey);
    std::array<std::uint32_t, kKins> seen{};
    bool assumed = false;
    for (const Row& row : scene_.grid.rows) {
      for (const Card& card : row.cards) {
        ++seen[static_cast<std::size_t>(kin_of(card.type))];
        assumed = assumed || card.certainty == Card::Certainty::assumed;
      }
    }
    for (std::size_t i = 0; i < kKins; ++i) {
      if (seen[i] == 0) continue;
      const auto kin = static_cast<Kin>(i);
      const std::int32_t x = place(say(look_of(kin).name));
      canvas_.box({x, y_ - 2, 20, 20}, 4, {look_of(kin).paper, look_of(kin).ink, "1", ""});
      draw_kin_sign(canvas_, x + 3, y_ + 1, kin);
    }
    if (assumed) {
      const std::int32_t x = place(say(kAssumed));
      canvas_.box({x, y_ - 1, 20, 18}, 4, {kSheet, kSoftInk, "1.2", "4 3"});
    }
    curve_key();
    for (std::size_t i = 0; i < count_of<Severity>; ++i) {
      const auto severity = static_cast<Severity>(i);
      const bool used = std::any_of(scene_.topics.begin(), scene_.topics.end(),
                                    [&](const Topic& topic) { return topic.severity() == severity; });
      if (!used) continue;
      const std::int32_t x = place(phrase(kSeverity, severity, scene_.language));
      draw_mark(canvas_, x + 11, y_ + 8, {0, severity});
    }
    y_ += 26;
  }

  void curve_key() {
    const std::vector<PhaseMood> moods = mood_curve(scene_.journey);
    const auto any = [&](auto test) { return std::any_of(moods.begin(), moods.end(), test); };
    if (any([](const PhaseMood& mood) { return mood.moments_of_truth > 0; })) {
      const std::int32_t x = place(say(kMomentOfTruth));
      draw_star(canvas_, x + 10, y_ + 9, kHeading);
    }
    const bool curve =
        std::any_of(scene_.grid.rows.begin(), scene_.grid.rows.end(), [](const Row& row) { return row.curve > 0; });
    if (!curve) return;
    const std::int32_t x = place(say(kMeanMood));
    canvas_.path("M" + std::to_string(x) + ' ' + std::to_string(y_ + 8) + "h20", {"", kSoftInk, "3", ""});
    canvas_.circle(x + 10, y_ + 8, 5, {kSoftInk, kSheet, "2", ""});
  }

  Canvas& canvas_;
  const Scene& scene_;
  std::int32_t y_ = 0;
  std::int32_t key_x_ = 0;
};

}  // namespace

std::int32_t draw_foot(Canvas& canvas, const Scene& scene) {
  return Foot(canvas, scene).draw();
}

}  // namespace journeylint
