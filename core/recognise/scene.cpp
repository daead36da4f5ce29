#include "recognise/scene.hpp"

#include <algorithm>
#include <string>
#include <tuple>

#include "recognise/cards.hpp"
#include "recognise/faces.hpp"
#include "recognise/places.hpp"
#include "recognise/work.hpp"

namespace journeylint::recognising {
namespace {

constexpr double kMark = 0.42;          // of a note: a textless thing no longer than this is a dot, a swatch, a smiley
constexpr double kMostOfIt = 0.5;       // of a text's area must lie on the box it belongs to
constexpr double kHolds = 0.8;          // of a box's area must lie on what holds it
constexpr double kClearlyLarger = 1.6;  // in area: below it two notes overlap, above it one can hold the other
constexpr double kHolderOfOne = 4;  // in area: holding a single box proves a backdrop only when it is this much larger
constexpr double kLong = 5;         // longer than this many times its width and…
constexpr double kRoomy = 4;        // …this many times longer than its only text: a band, not a note
constexpr double kTitleStrip = 0.35;  // height of the strip at the top of a frame where its title stands, in notes

bool blank(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; });
}

// 1 when there are none.
double middle_of(std::vector<double>& values) {
  if (values.empty()) return 1;
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  return *middle;
}

// Of boxes that carry text, their own or a loose one; 1 when there are few.
double typical_box_height(const Work& w, const std::vector<std::uint32_t>& boxes, const std::vector<char>& carries) {
  std::vector<double> heights;
  for (std::size_t b = 0; b < boxes.size(); ++b) {
    const Element& e = element(w, boxes[b]);
    const bool box = e.kind == ElementKind::note || e.kind == ElementKind::shape || e.kind == ElementKind::table_cell;
    if (box && (carries[b] != 0 || !blank(e.text))) heights.push_back(w.placed[boxes[b]].box.height);
  }
  return heights.size() < 4 ? 1 : middle_of(heights);
}

// Everything that could be a box, and where it stands: found once, though some turn out to be marks.
struct Boxlike {
  std::vector<std::uint32_t> placed;
  std::optional<Places> places;  // by index into `placed`
};

Boxlike boxlike_of(const Work& w) {
  Boxlike all;
  std::vector<Box> shapes;
  for (std::uint32_t i = 0; i < w.placed.size(); ++i) {
    const ElementKind kind = element(w, i).kind;
    const bool other = kind == ElementKind::text || kind == ElementKind::connector || kind == ElementKind::line ||
                       kind == ElementKind::stamp;
    if (other) continue;
    all.placed.push_back(i);
    shapes.push_back(w.placed[i].box);
  }
  all.places.emplace(shapes);
  return all;
}

// The boxes over a point, as numbers into `Work::boxes`.
class BoxesAt {
 public:
  BoxesAt(const Work& w, const Boxlike& all) : places_(*all.places), number_(all.placed.size(), kNone) {
    std::uint32_t next = 0;
    for (std::size_t i = 0; i < all.placed.size() && next < w.boxes.size(); ++i) {
      if (all.placed[i] == w.boxes[next]) number_[i] = next++;
    }
  }
  template <class Visit>
  void at(Point p, Visit visit) const {
    places_.at(p, [&](std::uint32_t i) {
      if (number_[i] != kNone) visit(number_[i]);
    });
  }

 private:
  static constexpr std::uint32_t kNone = 0xFFFFFFFF;
  const Places& places_;
  std::vector<std::uint32_t> number_;  // of what is a box, in the order of the boxes
};

// Of each boxlike thing, whether a loose text lies on it and on none that is smaller.
std::vector<char> under_texts(const Work& w, const Boxlike& all) {
  std::vector<char> found(all.placed.size(), 0);
  const auto shape = [&](std::uint32_t i) -> const Box& { return w.placed[all.placed[i]].box; };
  for (const std::uint32_t t : w.texts) {
    const Box& text = w.placed[t].box;
    std::optional<std::uint32_t> smallest;
    all.places->at(text.center(), [&](std::uint32_t on) {
      if (overlap_area(text, shape(on)) < kMostOfIt * text.area()) return;
      if (!smallest || shape(on).area() < shape(*smallest).area()) smallest = on;
    });
    if (smallest) found[*smallest] = 1;
  }
  return found;
}

void sort_out(const Boxlike& all, Work& w) {
  for (std::uint32_t i = 0; i < w.placed.size(); ++i) {
    const Element& e = element(w, i);
    switch (e.kind) {
      case ElementKind::text:
        if (!blank(e.text)) w.texts.push_back(i);
        break;
      case ElementKind::stamp:
        w.marks.push_back(i);
        break;
      default:
        break;
    }
  }
  const std::vector<std::uint32_t>& boxes = all.placed;
  const std::vector<char> carries = under_texts(w, all);
  const double mark = kMark * std::max(1.0, typical_box_height(w, boxes, carries));
  for (std::size_t b = 0; b < boxes.size(); ++b) {
    const Box& box = w.placed[boxes[b]].box;
    const bool textless = carries[b] == 0 && blank(element(w, boxes[b]).text);
    if (textless && std::max(box.width, box.height) <= mark) {
      w.marks.push_back(boxes[b]);
    } else if (box.area() > 0 || !textless) {
      w.boxes.push_back(boxes[b]);
    }
  }
  std::sort(w.marks.begin(), w.marks.end());
  for (const std::uint32_t i : w.boxes) w.shapes.push_back(w.placed[i].box);
}

void count_held(Work& w, const BoxesAt& places) {
  w.holds.assign(w.boxes.size(), 0);
  w.fullest.assign(w.boxes.size(), 0);
  for (std::uint32_t i = 0; i < w.boxes.size(); ++i) {
    const Box& box = w.shapes[i];
    places.at(box.center(), [&](std::uint32_t on) {
      const Box& other = w.shapes[on];
      if (on == i || other.area() < kClearlyLarger * box.area()) return;
      if (overlap_area(box, other) < kHolds * box.area()) return;
      ++w.holds[on];
      w.fullest[on] = std::max(w.fullest[on], box.area() / other.area());
    });
  }
}

bool is_holder(const Work& w, std::uint32_t box) {
  if (element(w, w.boxes[box]).kind == ElementKind::frame) return true;
  return w.holds[box] >= 2 || (w.holds[box] == 1 && w.fullest[box] * kHolderOfOne <= 1);
}

bool share_group(const Element& a, const Element& b) {
  return std::any_of(a.groups.begin(), a.groups.end(), [&](const std::string& g) {
    return std::find(b.groups.begin(), b.groups.end(), g) != b.groups.end();
  });
}

// The box each loose text lies on: of its own group, else the smallest.
std::vector<std::optional<std::uint32_t>> hosts_of_texts(const Work& w, const BoxesAt& places) {
  std::vector<std::optional<std::uint32_t>> hosts(w.texts.size());
  for (std::size_t t = 0; t < w.texts.size(); ++t) {
    const Box& text = w.placed[w.texts[t]].box;
    const Element& own = element(w, w.texts[t]);
    std::optional<std::uint32_t> best;
    const auto better = [&](std::uint32_t a, std::uint32_t b) {
      const bool ga = share_group(element(w, w.boxes[a]), own);
      const bool gb = share_group(element(w, w.boxes[b]), own);
      if (ga != gb) return ga;
      if (w.shapes[a].area() != w.shapes[b].area()) return w.shapes[a].area() < w.shapes[b].area();
      const double oa = overlap_area(w.shapes[a], text);
      const double ob = overlap_area(w.shapes[b], text);
      return oa != ob ? oa > ob : a < b;
    };
    places.at(text.center(), [&](std::uint32_t on) {
      const Element& box = element(w, w.boxes[on]);
      if (box.kind == ElementKind::image || box.kind == ElementKind::frame) return;
      if (overlap_area(text, w.shapes[on]) < kMostOfIt * text.area()) return;
      if (!best || better(on, *best)) best = on;
    });
    if (best && blank(element(w, w.boxes[*best]).text)) hosts[t] = best;
  }
  return hosts;
}

bool roomy(double box, double across, double text) {
  return box > kLong * across && box > kRoomy * text;
}

bool is_band_around(const Box& box, const Box& text) {
  return roomy(box.width, box.height, text.width) || roomy(box.height, box.width, text.height);
}

Form form_of(const Element& e) {
  switch (e.kind) {
    case ElementKind::note:
      return Form::note;
    case ElementKind::frame:
      return Form::frame;
    case ElementKind::table_cell:
      return Form::cell;
    case ElementKind::text:
      return Form::bare;
    default:
      return e.fill || e.stroke ? Form::box : Form::bare;
  }
}

Item item_of(const Work& w, std::uint32_t placed) {
  const Placed& p = w.placed[placed];
  const Element& e = w.board.elements[p.element];
  Item item;
  item.element = p.element;
  item.text = e.text;
  item.box = item.ink = p.box;
  item.form = form_of(e);
  item.font = p.font;
  item.fill = e.fill;
  item.votes = e.votes;
  item.turned = p.turned == Placed::Turned::yes ? Item::Turned::yes : Item::Turned::no;
  return item;
}

// A title on something that holds others stands in a strip along its top.
void set_title_strip(Item& item) {
  const double height = std::min(item.box.height, kTitleStrip);
  item.ink = item.form == Form::frame ? Box{item.box.x, item.box.y - height, item.box.width, height}
                                      : Box{item.box.x, item.box.y, item.box.width, height};
}

Panel panel_of(const Work& w, std::uint32_t placed) {
  const Element& e = element(w, placed);
  return {w.placed[placed].element, w.placed[placed].box, e.fill, e.shape, 0};
}

void add_texts_and_boxes(const Work& w, const BoxesAt& places, Scene& scene) {
  const auto hosts = hosts_of_texts(w, places);
  scene.items.reserve(w.boxes.size() + w.texts.size());
  std::vector<std::vector<std::uint32_t>> on_box(w.boxes.size());
  for (std::uint32_t t = 0; t < hosts.size(); ++t) {
    if (hosts[t]) on_box[*hosts[t]].push_back(t);
  }
  for (std::uint32_t b = 0; b < w.boxes.size(); ++b) {
    const Element& e = element(w, w.boxes[b]);
    const bool holder = is_holder(w, b);
    if (!blank(e.text)) {
      Item item = item_of(w, w.boxes[b]);
      item.holds = w.holds[b];
      if (holder) set_title_strip(item);
      scene.items.push_back(item);
      continue;
    }
    const auto& texts = on_box[b];
    if (texts.size() == 1 && !holder && !is_band_around(w.shapes[b], w.placed[w.texts[texts[0]]].box)) {
      Item item = item_of(w, w.boxes[b]);
      const Placed& text = w.placed[w.texts[texts[0]]];
      item.text = w.board.elements[text.element].text;
      item.ink = text.box;
      item.font = text.font;
      item.turned = text.turned == Placed::Turned::yes ? Item::Turned::yes : Item::Turned::no;
      if (item.form == Form::bare) item.form = Form::box;
      scene.items.push_back(item);
      continue;
    }
    const auto card = static_cast<std::uint32_t>(scene.panels.size());
    scene.panels.push_back(panel_of(w, w.boxes[b]));
    scene.panels.back().holds = w.holds[b];
    for (const std::uint32_t t : texts) {
      scene.items.push_back(item_of(w, w.texts[t]));
      if (!holder) scene.items.back().card = card;
    }
  }
  for (std::uint32_t t = 0; t < hosts.size(); ++t) {
    if (!hosts[t]) scene.items.push_back(item_of(w, w.texts[t]));
  }
}

void add_faces(const Work& w, const std::vector<Face>& faces, Scene& scene) {
  for (const Face& face : faces) {
    Item item = item_of(w, face.placed);
    item.text = face.text;
    item.form = Form::box;
    item.drawn = Item::Drawn::yes;
    scene.items.push_back(item);
  }
}

// By place: the order of boxes and texts on the way here is forgotten. Equal keys were sorted by text and id before.
void sort_items(Scene& scene) {
  struct Key {
    double y, x;
    std::uint32_t index;  // into `items`; the order they came in settles what is equal
  };
  std::vector<Item>& items = scene.items;
  std::vector<Key> keys;
  keys.reserve(items.size());
  for (const Item& item : items) keys.push_back({item.box.y, item.box.x, static_cast<std::uint32_t>(keys.size())});
  const auto before = [&](const Key& ka, const Key& kb) {
    if (ka.y != kb.y) return ka.y < kb.y;
    if (ka.x != kb.x) return ka.x < kb.x;
    const Item& a = items[ka.index];
    const Item& b = items[kb.index];
    return std::tie(a.ink.y, a.ink.x, a.text, ka.index) < std::tie(b.ink.y, b.ink.x, b.text, kb.index);
  };
  // Boxes come in order; loose texts and faces behind them do not.
  const auto rest = std::is_sorted_until(keys.begin(), keys.end(), before);
  if (rest == keys.end()) return;
  std::sort(rest, keys.end(), before);
  std::inplace_merge(keys.begin(), rest, keys.end(), before);
  std::vector<Item> sorted;
  sorted.reserve(items.size());
  for (const Key& key : keys) sorted.push_back(items[key.index]);
  items = std::move(sorted);
}

bool is_note_like(const Item& item) {
  return item.holds == 0 && item.part != Item::Part::heading && item.form != Form::frame && !item.card &&
         item.box.width <= kLong * item.box.height;
}

void measure(Scene& scene) {
  std::vector<double> widths;
  std::vector<double> heights;
  for (const Item& item : scene.items) {
    if (!is_note_like(item)) continue;
    widths.push_back(item.box.width);
    heights.push_back(item.box.height);
  }
  scene.note_width = middle_of(widths);
  scene.note_height = middle_of(heights);
}

void find_holders(Scene& scene) {
  if (scene.panels.empty()) return;
  std::vector<Box> boxes;
  for (const Panel& panel : scene.panels) boxes.push_back(panel.box);
  const Places places(boxes);
  for (Item& item : scene.items) {
    places.at(item.ink.center(), [&](std::uint32_t on) {
      if (!item.holder || boxes[on].area() < boxes[*item.holder].area()) item.holder = on;
    });
  }
}

}  // namespace

Scene make_scene(const Board& board, const PageElements& page) {
  Work w{board, level(board, page), {}, {}, {}, {}, {}, {}, {}};
  const Boxlike all = boxlike_of(w);
  sort_out(all, w);
  const std::vector<Face> faces = take_faces(w);
  const BoxesAt places(w, all);
  count_held(w, places);
  Scene scene;
  add_texts_and_boxes(w, places, scene);
  add_faces(w, faces, scene);
  split_cards(scene.items);
  sort_items(scene);
  measure(scene);
  find_holders(scene);
  add_marks(w, scene);
  add_paths(w, scene);
  return scene;
}

}  // namespace journeylint::recognising
