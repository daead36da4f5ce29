#include "recognise/legend.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>
#include <set>
#include <string_view>

#include "text/colour_words.hpp"
#include "text/label_guess.hpp"
#include "text/labels.hpp"

namespace journeylint::recognising {
namespace {

constexpr double kSameColour = 48 * 48;  // squared distance in RGB: tints of one colour, not its neighbour
constexpr double kSameName = 80 * 80;    // squared distance in RGB: what people still call by that name
constexpr double kSwatchHeight = 2.6;    // of a line of the text beside it
constexpr double kSwatchGap = 2.2;       // of the swatch's width, between swatch and text
constexpr double kSwatchShare = 0.6;     // of a coloured note beside it: what is higher is a note too, still empty
constexpr double kLegendReach = 1.6;     // notes: entries follow their heading, and each other, within this
constexpr double kCrowded = 0.95;        // of a note: things in lanes or columns of their own stand farther apart
constexpr double kInLine = 0.3;          // notes: middles of one row or column differ less
constexpr double kFlat = 0.5;            // of a note's height: a bar, and no note
constexpr double kSameLine = 0.05;       // notes: boxes in line, and as large
constexpr double kAlikeReach = 2.3;      // of a box: from one to the next, or the one after that
constexpr double kGuessed = 0.5;         // that a line in own words names such a kind of note
constexpr std::size_t kFewestInRow = 3;
constexpr std::size_t kMostNamed = 64;  // of lanes
constexpr double kCovers = 0.5;         // of the coloured notes: a legend of their colours says what so many are
constexpr std::size_t kFewest = 2;

double distance_squared(Colour a, Colour b) {
  double sum = 0;
  for (const unsigned shift : {0U, 8U, 16U}) {
    const double d = static_cast<double>((a.rgb >> shift) & 0xFFU) - static_cast<double>((b.rgb >> shift) & 0xFFU);
    sum += d * d;
  }
  return sum;
}

LegendLine line_with(const Scene& scene, const std::vector<Words>& words, Colour fill, std::uint32_t item) {
  return {fill, item, scene.items[item].text, words[item], std::nullopt};
}

struct Swatch {
  Box box;
  Colour fill;
};

std::vector<Swatch> swatches_of(const Scene& scene) {
  std::vector<Swatch> out;
  for (const auto* list : {&scene.marks, &scene.panels}) {
    for (const Panel& p : *list) {
      if (p.fill && p.holds == 0 && p.box.height <= scene.note_height) out.push_back({p.box, *p.fill});
    }
  }
  std::sort(out.begin(), out.end(), [](const Swatch& a, const Swatch& b) {
    return std::pair{a.box.y, a.box.x} < std::pair{b.box.y, b.box.x};
  });
  return out;
}

// The words that begin just right of the swatch, at its height.
std::optional<std::uint32_t> words_beside(const Scene& scene, const Swatch& swatch) {
  std::optional<std::uint32_t> best;
  double best_gap = kSwatchGap * swatch.box.width;
  for (std::uint32_t i = 0; i < scene.items.size(); ++i) {
    const Item& item = scene.items[i];
    const Box& ink = item.ink;
    if (item.box.top() > swatch.box.bottom()) break;  // items are sorted from top to bottom
    if (ink.bottom() < swatch.box.top() || swatch.box.height > kSwatchHeight * ink.height) continue;
    if (item.fill && swatch.box.height > kSwatchShare * item.box.height) continue;
    const double gap = ink.left() - swatch.box.right();
    if (gap < -0.1 * swatch.box.width || gap > best_gap) continue;
    const double middle = std::abs(ink.center().y - swatch.box.center().y);
    if (middle > 0.6 * std::max(ink.height, swatch.box.height)) continue;
    best = i;
    best_gap = gap;
  }
  return best;
}

std::vector<LegendLine> beside_swatches(const Scene& scene, const std::vector<Words>& words) {
  std::vector<LegendLine> lines;
  constexpr std::size_t kMostSwatches = 64;  // more are dots of another kind
  const std::vector<Swatch> swatches = swatches_of(scene);
  if (swatches.size() > kMostSwatches) return lines;
  for (const Swatch& s : swatches) {
    if (const auto item = words_beside(scene, s)) lines.push_back(line_with(scene, words, s.fill, *item));
  }
  return lines;
}

// Coloured boxes that say what they are, near a heading "Legend".
std::vector<LegendLine> under_heading(const Scene& scene, const std::vector<Words>& words, std::uint32_t heading) {
  std::vector<LegendLine> lines;
  Box reach = scene.items[heading].ink;
  bool grown = true;
  std::vector<char> taken(scene.items.size(), 0);
  while (grown) {
    grown = false;
    for (std::uint32_t i = 0; i < scene.items.size(); ++i) {
      const Item& item = scene.items[i];
      if (taken[i] != 0 || !item.fill || !words[i].lane || !words[i].names(item.text)) continue;
      const Box near{reach.x - kLegendReach, reach.y - 0.1, reach.width + 2 * kLegendReach,
                     reach.height + kLegendReach};
      if (!near.contains(item.box.center())) continue;
      taken[i] = 1;
      grown = true;
      reach = united(reach, item.box);
      lines.push_back(line_with(scene, words, *item.fill, i));
    }
  }
  return lines;
}

// Closer together than notes could stand in lanes or columns of their own.
bool are_close(const Scene& scene, std::uint32_t a, std::uint32_t b) {
  const Point p = scene.items[a].box.center();
  const Point q = scene.items[b].box.center();
  const double dx = std::abs(p.x - q.x);
  const double dy = std::abs(p.y - q.y);
  return (dx <= kCrowded * scene.note_width && dy <= kInLine) || (dy <= kCrowded * scene.note_height && dx <= kInLine);
}

// Flat boxes side by side, hardly apart.
bool are_in_row(const Scene& scene, std::uint32_t a, std::uint32_t b) {
  const Box& p = scene.items[a].box;
  const Box& q = scene.items[b].box;
  const bool flat = std::max(p.height, q.height) <= kFlat * scene.note_height;
  const double gap = std::max(p.left(), q.left()) - std::min(p.right(), q.right());
  return flat && std::abs(p.center().y - q.center().y) <= kInLine && gap >= 0 && gap <= kInLine;
}

// Most notes stand under the box of their colour: these head columns, and are no legend.
bool head_columns(const Scene& scene, const std::vector<std::uint32_t>& boxes) {
  std::size_t all = 0;
  std::size_t under = 0;
  for (const std::uint32_t b : boxes) {
    const Item& box = scene.items[b];
    for (std::uint32_t i = 0; i < scene.items.size(); ++i) {
      const Item& item = scene.items[i];
      if (i == b || item.fill != box.fill || item.holds > 0) continue;
      const double x = item.box.center().x;
      ++all;
      under += x >= box.box.left() && x <= box.box.right() ? 1U : 0U;
    }
  }
  return under * 2 > all;
}

// Without a heading: coloured boxes that name lanes, too close together to head any, each in the colour of notes.
std::vector<LegendLine> crowded(const Scene& scene, const std::vector<Words>& words) {
  std::vector<std::uint32_t> named;
  std::map<std::uint32_t, std::size_t> notes;  // per colour
  for (std::uint32_t i = 0; i < scene.items.size(); ++i) {
    const Item& item = scene.items[i];
    if (!item.fill || item.holds > 0) continue;
    if (words[i].lane && words[i].names(item.text)) {
      named.push_back(i);
    } else {
      ++notes[item.fill->rgb];
    }
  }
  std::vector<LegendLine> lines;
  if (named.size() > kMostNamed) return lines;
  const auto beside = [&](std::uint32_t i, bool (*near)(const Scene&, std::uint32_t, std::uint32_t)) {
    return std::any_of(named.begin(), named.end(), [&](std::uint32_t k) { return k != i && near(scene, i, k); });
  };
  std::vector<std::uint32_t> row;
  std::copy_if(named.begin(), named.end(), std::back_inserter(row),
               [&](std::uint32_t i) { return beside(i, are_in_row); });
  std::set<std::uint32_t> fills;
  for (const std::uint32_t i : row) {
    if (notes[scene.items[i].fill->rgb] >= kFewest) fills.insert(scene.items[i].fill->rgb);
  }
  // Each has a colour of its own, and all but one at most have notes.
  const bool in_row = fills.size() >= kFewestInRow && fills.size() + 1 >= row.size() && !head_columns(scene, row);
  for (const std::uint32_t i : named) {
    const bool close = beside(i, are_close) || (in_row && beside(i, are_in_row));
    const Colour fill = *scene.items[i].fill;
    if (close && notes[fill.rgb] >= kFewest) lines.push_back(line_with(scene, words, fill, i));
  }
  return lines;
}

// Boxes in line with the lines of a legend, made as they are: they say what their colours mean in words of their own.
void add_alike(const Scene& scene, const std::vector<Words>& words, std::vector<LegendLine>& lines) {
  std::set<std::uint32_t> fills;
  for (const LegendLine& line : lines) fills.insert(line.fill.rgb);
  const std::vector<LegendLine> known = lines;
  for (std::uint32_t i = 0; i < scene.items.size(); ++i) {
    const Item& item = scene.items[i];
    if (!item.fill || item.text.empty() || item.holds > 0 || fills.count(item.fill->rgb) > 0) continue;
    const bool alike = std::any_of(known.begin(), known.end(), [&](const LegendLine& line) {
      const Item& other = scene.items[line.item];
      const double dx = std::abs(item.box.center().x - other.box.center().x);
      const double dy = std::abs(item.box.center().y - other.box.center().y);
      const bool near = (dy <= kSameLine && dx <= kAlikeReach * other.box.width) ||
                        (dx <= kSameLine && dy <= kAlikeReach * other.box.height);
      return near && item.form == other.form && std::abs(item.box.width - other.box.width) <= kSameLine &&
             std::abs(item.box.height - other.box.height) <= kSameLine;
    });
    if (!alike) continue;
    fills.insert(item.fill->rgb);
    lines.push_back(line_with(scene, words, *item.fill, i));
  }
}

// The colours of notes, the most frequent first.
std::vector<std::uint32_t> colours_of(const Scene& scene) {
  std::map<std::uint32_t, std::size_t> counts;
  for (const Item& item : scene.items) {
    if (item.fill && item.holds == 0) ++counts[item.fill->rgb];
  }
  std::vector<std::uint32_t> colours;
  colours.reserve(counts.size());
  for (const auto& [rgb, count] : counts) colours.push_back(rgb);
  std::sort(colours.begin(), colours.end(), [&](std::uint32_t a, std::uint32_t b) {
    return std::pair{counts[b], a} < std::pair{counts[a], b};
  });
  return colours;
}

// "yellow = what they do": each name means the most frequent colour of notes that is nearer to it than to the others.
std::vector<LegendLine> told_by_words(const Scene& scene) {
  struct Entry {
    text::ColourMeaning meaning;
    std::uint32_t item = 0;
  };
  std::vector<Entry> entries;
  for (std::uint32_t i = 0; i < scene.items.size() && entries.size() < kMostNamed; ++i) {
    for (const text::ColourMeaning& meaning : text::colour_meanings(scene.items[i].text))
      entries.push_back({meaning, i});
  }
  std::vector<LegendLine> lines;
  if (entries.size() < kFewest) return lines;
  std::vector<char> told(entries.size(), 0);
  for (const std::uint32_t rgb : colours_of(scene)) {
    std::size_t nearest = 0;
    for (std::size_t e = 1; e < entries.size(); ++e) {
      if (distance_squared(entries[e].meaning.hue, rgb) < distance_squared(entries[nearest].meaning.hue, rgb))
        nearest = e;
    }
    const auto& [meaning, item] = entries[nearest];
    if (told[nearest] != 0 || distance_squared(meaning.hue, rgb) > kSameName) continue;
    told[nearest] = 1;
    const std::string_view text = scene.items[item].text.substr(meaning.begin, meaning.end - meaning.begin);
    lines.push_back({Colour{rgb}, item, text, words_of(text), std::nullopt});
  }
  return lines;
}

bool is_face(std::string_view text) {
  const std::optional<text::LabelMatch> scale = text::scale_mark(text);
  return scale && scale->mark == text::ScaleMark::face;
}

std::size_t colours_in(const std::vector<LegendLine>& lines) {
  std::map<std::uint32_t, int> seen;
  for (const LegendLine& l : lines) ++seen[l.fill.rgb];
  return seen.size();
}

// What the lines say in words of the workshop's own. Who acts is no kind of note.
void guess_lanes(Legend& legend) {
  for (LegendLine& line : legend.lines) {
    if (line.words.lane) continue;
    const text::LaneGuesses guesses = text::guess_lane(line.text);
    if (guesses.empty() || guesses[0].confidence < kGuessed) continue;
    const NoteType type = guesses[0].type;
    const bool actor = type == NoteType::department || type == NoteType::stakeholder || type == NoteType::owner ||
                       type == NoteType::persona || type == NoteType::system;
    if (!actor) line.guess = guesses[0];
  }
}

// One line names a lane, or most of them do in their own words, each another.
bool names_lanes(const Legend& legend) {
  std::set<NoteType> kinds;
  for (const LegendLine& line : legend.lines) {
    if (line.words.lane) return true;
    if (line.guess) kinds.insert(line.guess->type);
  }
  return kinds.size() >= kFewest && kinds.size() * 4 >= legend.lines.size() * 3;
}

// Swatches may be in a paler shade than the notes, or from last week's workshop: then the legend tells nothing here.
bool covers_notes(const Scene& scene, const Legend& legend) {
  std::size_t coloured = 0;
  std::size_t covered = 0;
  for (std::uint32_t i = 0; i < scene.items.size(); ++i) {
    const Item& item = scene.items[i];
    if (item.form != Form::note || !item.fill || item.text.empty()) continue;
    ++coloured;
    covered += legend.line_of(item.fill) ? 1U : 0U;
  }
  return static_cast<double>(covered) >= kCovers * static_cast<double>(coloured);
}

}  // namespace

std::optional<std::uint32_t> Legend::line_of(std::optional<Colour> fill) const {
  if (!fill) return std::nullopt;
  std::optional<std::uint32_t> best;
  double nearest = kSameColour;
  for (std::uint32_t i = 0; i < lines.size(); ++i) {
    const double d = distance_squared(lines[i].fill, *fill);
    if (d < nearest) {
      nearest = d;
      best = i;
    }
  }
  return best;
}

std::optional<std::uint32_t> Legend::line_of(const Item& item) const {
  const std::optional<std::uint32_t> line = line_of(item.fill);
  return line || !feelings || !is_face(item.text) ? line : feelings;
}

Legend find_legend(const Scene& scene, const std::vector<Words>& words) {
  Legend legend;
  for (std::uint32_t i = 0; i < scene.items.size(); ++i) {
    if (words[i].header == HeaderRole::legend && words[i].header_sure >= 0.5) {
      legend.heading = i;
      break;
    }
  }
  legend.lines = beside_swatches(scene, words);
  if (colours_in(legend.lines) < kFewest && legend.heading) {
    legend.lines = under_heading(scene, words, *legend.heading);
  }
  if (colours_in(legend.lines) < kFewest) legend.lines = crowded(scene, words);
  if (colours_in(legend.lines) >= kFewest) add_alike(scene, words, legend.lines);
  if (colours_in(legend.lines) < kFewest) legend.lines = told_by_words(scene);
  if (colours_in(legend.lines) < kFewest) legend.lines.clear();
  guess_lanes(legend);
  if (names_lanes(legend) && covers_notes(scene, legend)) legend.tells = Legend::Tells::lanes;
  for (std::uint32_t l = 0; l < legend.lines.size() && !legend.feelings; ++l) {
    if (legend.lines[l].lane() == NoteType::emotion) legend.feelings = l;
  }
  return legend;
}

}  // namespace journeylint::recognising
