#include "recognise/scene.hpp"

#include <algorithm>
#include <cmath>
#include <string>
#include <tuple>

#include "recognise/boxes.hpp"
#include "recognise/cards.hpp"
#include "recognise/faces.hpp"
#include "recognise/joined_boxes.hpp"
#include "recognise/median.hpp"
#include "recognise/places.hpp"
#include "recognise/tabs.hpp"
#include "recognise/work.hpp"

namespace journeylint::recognising {
namespace {

constexpr double kHolderOfOne = 4;  // in area: holding a single box proves a backdrop only when it is this much larger
constexpr double kLong = 5;         // longer than this many times its width and…
constexpr double kRoomy = 4;        // …this many times longer than its only text: a band, not a note…
constexpr double kCentred = 0.04;   // …unless the text stands in its middle, off by no more than this share of it
constexpr double kTitleStrip = 0.35;  // height of the strip at the top of a frame where its title stands, in notes

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
      if (!lies_on(text, w.shapes[on])) return;
      if (!best || better(on, *best)) best = on;
    });
    if (best && blank(element(w, w.boxes[*best]).text)) hosts[t] = best;
  }
  return hosts;
}

bool roomy(double box, double across, double text) {
  return box > kLong * across && box > kRoomy * text;
}

// The label of a band stands at its beginning; what is written in the middle is written on the thing itself.
bool is_band_around(const Box& box, const Box& text) {
  const double dx = std::abs(box.center().x - text.center().x);
  const double dy = std::abs(box.center().y - text.center().y);
  return (roomy(box.width, box.height, text.width) && dx > kCentred * box.width) ||
         (roomy(box.height, box.width, text.height) && dy > kCentred * box.height);
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
  scene.note_width = median(std::move(widths), 1);
  scene.note_height = median(std::move(heights), 1);
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
  const bool tabs = take_tabs(scene);
  if (take_joined_boxes(w, scene) || tabs) sort_items(scene);
  find_holders(scene);
  add_marks(w, scene);
  add_paths(w, scene);
  return scene;
}

}  // namespace journeylint::recognising
