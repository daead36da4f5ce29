#include "recognise/cuts.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace journeylint::recognising {
namespace {

// What a cut costs, in cut notes: a note cut through its middle costs 1.
constexpr double kOffCost = 1.2;       // a whole pitch away from where the headings say
constexpr double kGapWorth = 0.5;      // an empty gap as long as a note
constexpr double kWidestWorth = 0.35;  // the one gap that is wider than all others between the two headings
constexpr double kRuleWorth = 3;       // a drawn line: people put it there to part
constexpr double kCrossedRule = 0.4;   // of that: notes lie across it while they leave a gap elsewhere: an axis
constexpr double kAtBeginning = 0.1;   // notes: a line so near to where a band begins is its beginning
constexpr double kFreeGap = 0.25;      // notes
constexpr double kHeadingCost = 4;     // a wide heading cut through its middle
constexpr double kNextHeading = 0.3;   // of the distance between them: headings with so small a gap span their bands
constexpr double kStackGap =
    0.75;  // of a note: what lies farther from the outermost band does not hang together with it
constexpr double kSameStart = 1.1;   // of the longest way from a heading to its first note: the last may be as long
constexpr std::size_t kProbes = 12;  // even probes between two headings, where no gap is free
constexpr std::size_t kLargestGaps = 12;  // free gaps looked at between two headings

// Where headings stand in their band: in its middle, or at its beginning.
enum class Standing { middle, beginning };

struct Probe {
  double at = 0;
  double gap = 0;   // free length around it
  double rule = 0;  // 1 on a drawn line
  double lead = 0;  // 0..1: how much wider its gap is than the next one
};

// Items come sorted by their place, so along one of the two axes there is often nothing to do.
void sort_ranges(std::vector<Range>& ranges) {
  const auto before = [](const Range& a, const Range& b) { return a.from != b.from ? a.from < b.from : a.to < b.to; };
  if (!std::is_sorted(ranges.begin(), ranges.end(), before)) std::sort(ranges.begin(), ranges.end(), before);
}

class Cutter {
 public:
  explicit Cutter(const Axis& axis) : axis_(axis), notes_(axis.notes) {
    sort_ranges(notes_);
    for (const Range& n : notes_) longest_ = std::max(longest_, n.length());
  }

  // The longest way from a heading to the first note behind it, of all but the last heading.
  [[nodiscard]] double longest_start(const std::vector<double>& cuts) const {
    double longest = 0;
    for (std::size_t i = 0; i < cuts.size(); ++i) {
      const auto first = std::lower_bound(notes_.begin(), notes_.end(), axis_.anchors[i].to,
                                          [](const Range& n, double v) { return n.from < v; });
      if (first != notes_.end() && first->from < cuts[i]) {
        longest = std::max(longest, first->from - axis_.anchors[i].to);
      }
    }
    return longest;
  }

  [[nodiscard]] std::pair<std::vector<double>, double> cut(Standing standing) const {
    std::vector<double> cuts;
    double total = 0;
    for (std::size_t i = 0; i + 1 < axis_.anchors.size(); ++i) {
      const auto [at, cost] = best_between(axis_.anchors[i], axis_.anchors[i + 1], standing);
      cuts.push_back(at);
      total += cost;
    }
    return {cuts, total};
  }

 private:
  [[nodiscard]] std::pair<double, double> best_between(const Range& a, const Range& b, Standing standing) const {
    const double low = standing == Standing::middle ? a.middle() : a.from;
    const double high = standing == Standing::middle ? b.middle() : b.from + b.length() * 0.25;
    const double pitch = std::max(b.middle() - a.middle(), 1e-6);
    const double expected = standing == Standing::middle ? (a.to + b.from) * 0.5 : b.from - 0.1 * axis_.note;
    // Headings that stand in the middle of uneven bands say little of where those end; the widest gap does. It decides
    // between cuts, not between ways of standing.
    const double widest = standing == Standing::middle ? kWidestWorth : 0;
    std::pair<double, double> best{expected, 1e18};
    double lead = 0;
    const std::vector<Probe> all = probes(low, high, expected);
    const bool gap = !all.empty() && all.front().gap >= kFreeGap * axis_.note;
    for (const Probe& p : all) {
      const double across = cut_notes(p.at, low, high);
      const double rule = p.rule * (gap && across > 0 ? kCrossedRule : 1);
      double cost = kOffCost * std::abs(p.at - expected) / pitch - kGapWorth * std::min(1.0, p.gap / axis_.note) -
                    kRuleWorth * rule - widest * p.lead;
      cost += across + cut_headings(p.at, a, b, pitch);
      if (std::pair{cost, p.at} < std::pair{best.second, best.first}) best = {p.at, cost}, lead = p.lead;
    }
    best.second += widest * lead;
    return best;
  }

  // Visits the notes that lie between `low` and `high`, or reach into it.
  template <class Visit>
  void near(double low, double high, Visit visit) const {
    const auto first = std::lower_bound(notes_.begin(), notes_.end(), low - longest_,
                                        [](const Range& n, double v) { return n.from < v; });
    for (auto it = first; it != notes_.end() && it->from < high; ++it) {
      if (it->to > low) visit(*it);
    }
  }

  [[nodiscard]] double cut_notes(double at, double low, double high) const {
    double cost = 0;
    near(std::max(low, at - longest_), std::min(high, at + 1e-9), [&](const Range& n) {
      if (n.from < at && n.to > at) cost += 2 * std::min(at - n.from, n.to - at) / n.length();
    });
    return cost;
  }

  // Bars, chevrons and frames say themselves how far they reach.
  [[nodiscard]] static double cut_headings(double at, const Range& a, const Range& b, double pitch) {
    const auto into = [&](const Range& heading) {
      if (at <= heading.from || at >= heading.to) return 0.0;
      return 2 * std::min(at - heading.from, heading.to - at) / heading.length();
    };
    const double gap = b.from - a.to;
    return gap < 0 || gap > kNextHeading * pitch ? 0 : kHeadingCost * (into(a) + into(b));
  }

  [[nodiscard]] std::vector<Probe> probes(double low, double high, double expected) const {
    std::vector<Probe> out;
    double reach = low;
    near(low, high, [&](const Range& n) {
      if (n.from > reach) out.push_back({(reach + n.from) * 0.5, n.from - reach, 0});
      reach = std::max(reach, n.to);
    });
    if (high > reach) out.push_back({(reach + high) * 0.5, high - reach, 0});
    std::sort(out.begin(), out.end(), [](const Probe& a, const Probe& b) {
      return std::pair{-a.gap, a.at} < std::pair{-b.gap, b.at};
    });
    if (out.size() > kLargestGaps) out.resize(kLargestGaps);
    if (out.size() > 1) out.front().lead = 1 - out[1].gap / out[0].gap;
    const std::vector<Probe> gaps = out;
    for (const Probe& g : gaps) {  // the place in a free gap that is nearest to where the headings say
      const double from = g.at - g.gap * 0.45;
      const double to = g.at + g.gap * 0.45;
      out.push_back({std::clamp(expected, from, to), g.gap, 0, g.lead});
    }
    for (std::size_t i = 1; i < kProbes; ++i) {
      out.push_back({low + (high - low) * static_cast<double>(i) / static_cast<double>(kProbes), 0, 0});
    }
    // One where the band begins parts it from the band before.
    auto rule = std::upper_bound(axis_.rules.begin(), axis_.rules.end(), low + kAtBeginning * axis_.note);
    for (; rule != axis_.rules.end() && *rule < high; ++rule) out.push_back({*rule, 0, 1});
    return out;
  }

  const Axis& axis_;
  std::vector<Range> notes_;
  double longest_ = 0;
};

double grown(double from, std::vector<Range> notes, double first_step, double step) {
  sort_ranges(notes);
  double reach = from;
  bool first = true;
  for (const Range& n : notes) {
    if (n.from > reach + (first ? first_step : step)) break;
    reach = std::max(reach, n.to);
    first = false;
  }
  return reach;
}

// The far end of the outermost band: as far as notes hang together, or a rule beyond them. `start` is how far from the
// heading the first of them may be.
double far_end(const Axis& axis, const Range& anchor, double near_side, double start) {
  std::vector<Range> beyond;
  for (const Range& n : axis.notes) {
    if (n.middle() > near_side) beyond.push_back(n);
  }
  const double step = kStackGap * axis.note;
  const double reach = grown(std::max(anchor.to, near_side), beyond, std::max(step, start), step);
  const auto rule = std::lower_bound(axis.rules.begin(), axis.rules.end(), reach - 0.25 * axis.note);
  const bool ruled = rule != axis.rules.end() && *rule <= reach + 1.5 * axis.note;
  return ruled ? *rule : reach + 0.25 * axis.note;
}

Axis mirrored(const Axis& axis) {
  Axis out;
  out.note = axis.note;
  for (const Range& a : axis.anchors) out.anchors.insert(out.anchors.begin(), {-a.to, -a.from});
  for (const Range& n : axis.notes) out.notes.push_back({-n.to, -n.from});
  for (const double r : axis.rules) out.rules.insert(out.rules.begin(), -r);
  return out;
}

}  // namespace

std::vector<Range> bands_of(const Axis& axis, Reading reading) {
  if (axis.anchors.empty()) return {};
  if (reading == Reading::against) {
    std::vector<Range> bands = bands_of(mirrored(axis));
    std::reverse(bands.begin(), bands.end());
    for (Range& band : bands) band = {-band.to, -band.from};
    return bands;
  }
  const Cutter cutter(axis);
  const auto middle = cutter.cut(Standing::middle);
  const auto beginning = cutter.cut(Standing::beginning);
  const bool from_beginning = beginning.second < middle.second;
  const std::vector<double>& cuts = from_beginning ? beginning.first : middle.first;
  std::vector<Range> bands(axis.anchors.size());
  for (std::size_t i = 0; i < cuts.size(); ++i) bands[i].to = bands[i + 1].from = cuts[i];
  const double start = from_beginning ? kSameStart * cutter.longest_start(cuts) : 0;
  bands.back().to = far_end(axis, axis.anchors.back(), cuts.empty() ? axis.anchors.back().from : cuts.back(), start);
  const Axis mirror = mirrored(axis);
  bands.front().from =
      -far_end(mirror, mirror.anchors.back(), cuts.empty() ? -axis.anchors.front().to : -cuts.front(), 0);
  return bands;
}

}  // namespace journeylint::recognising
