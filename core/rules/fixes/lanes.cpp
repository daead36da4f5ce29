#include <algorithm>
#include <array>
#include <string>

#include "rules/fixes/planners.hpp"

/// Lanes put under the map, and notes moved into them.

namespace journeylint::fixes {
namespace {

struct LaneName {
  NoteType type;
  MapTexts title;
};

constexpr std::array kLaneNames{
    LaneName{NoteType::step, {"Stappen", "Steps", "Schritte"}},
    LaneName{NoteType::touchpoint, {"Contactmomenten", "Touchpoints", "Kontaktpunkte"}},
    LaneName{NoteType::channel, {"Kanalen", "Channels", "Kanäle"}},
    LaneName{NoteType::emotion, {"Emoties", "Emotions", "Emotionen"}},
    LaneName{NoteType::need, {"Behoeften", "Needs", "Bedürfnisse"}},
    LaneName{NoteType::expectation, {"Verwachtingen", "Expectations", "Erwartungen"}},
    LaneName{NoteType::quote, {"Citaten", "Quotes", "Zitate"}},
    LaneName{NoteType::pain, {"Pijnpunten", "Pain points", "Schmerzpunkte"}},
    LaneName{NoteType::opportunity, {"Verbeterkansen", "Opportunities", "Chancen"}},
    LaneName{NoteType::action, {"Verbeteracties", "Improvement actions", "Maßnahmen"}},
    LaneName{NoteType::evidence, {"Bewijs", "Evidence", "Belege"}},
    LaneName{NoteType::backstage, {"Achter de schermen", "Backstage", "Hinter den Kulissen"}},
    LaneName{NoteType::owner, {"Eigenaar", "Owner", "Verantwortlich"}},
    LaneName{NoteType::kpi, {"KPI's", "KPIs", "KPIs"}}};

/// Characters are about this much of their height wide.
constexpr double kCharacterWidth = 0.6;

bool columns(const Layout& layout) {
  return layout.journey() != nullptr && layout.journey()->orientation == Orientation::lanes_in_columns;
}

/// The label of the last lane that has one; null when there is none.
const Element* last_label(const Layout& layout) {
  const Element* last = nullptr;
  for (const Lane& lane : layout.journey()->lanes) {
    const Element* label = lane.elements.empty() ? nullptr : layout.element(lane.elements.front());
    if (label == nullptr) continue;
    const bool further = last == nullptr || (columns(layout) ? label->box.x > last->box.x : label->box.y > last->box.y);
    if (further) last = label;
  }
  return last;
}

/// A label for one more lane, in the manner of the others, beyond the last one.
Edit new_label(const Job& job, std::string text) {
  const Layout& layout = job.layout;
  const Box& grid = layout.grid();
  Edit edit;
  edit.kind = Edit::Kind::insert;
  edit.element.value = "lane";
  edit.page = layout.page();
  edit.font_size = layout.font_size();
  edit.what = ElementKind::text;
  const double width = kCharacterWidth * edit.font_size * static_cast<double>(text.size());
  Box box{grid.left(), 0, width, edit.font_size * 1.2};
  if (const Element* label = last_label(layout)) {
    edit.like = label->id;
    const bool bare = label->kind == ElementKind::text;
    edit.what = bare ? ElementKind::text : ElementKind::note;
    edit.fill = label->fill;
    if (label->font_size > 0) edit.font_size = label->font_size;
    box = label->box;
    if (bare) box.width = std::max(box.width, kCharacterWidth * edit.font_size * static_cast<double>(text.size()));
  }
  const double gap = 2 * layout.gap();
  if (columns(layout)) {
    box.x = grid.right() + gap + (layout.note_width() - box.width) * 0.5;
  } else {
    box.y = grid.bottom() + gap + (layout.note_height() - box.height) * 0.5;
  }
  edit.text = std::move(text);
  edit.box = box;
  return edit;
}

/// The band of a lane that runs across the phases: only its extent across the lane counts.
Box band_of(const Layout& layout, const Lane& lane, LaneId id) {
  std::vector<ElementId> ids;
  for (const Note& note : layout.journey()->notes) {
    if (note.lane && *note.lane == id) ids.push_back(note.element);
  }
  if (ids.empty()) ids = lane.elements;
  return layout.around(ids).value_or(layout.grid());
}

/// Where a note goes in the band: kept in its phase, across the lane at the band.
Box placed_in(const Job& job, const Box& note, const Box& band, const std::vector<ElementId>& gone) {
  Box wanted = note;
  const double gap = job.layout.gap();
  if (columns(job.layout)) {
    wanted.x = band.center().x - wanted.width * 0.5;
    return job.layout.free_spot(wanted, {0, wanted.height + gap}, gone);
  }
  wanted.y = band.center().y - wanted.height * 0.5;
  return job.layout.free_spot(wanted, {wanted.width * 0.25 + gap, 0}, gone);
}

std::optional<LaneId> lane_of(const Journey& journey, NoteType type) {
  for (std::uint32_t i = 0; i < journey.lanes.size(); ++i) {
    if (journey.lanes[i].type == type) return LaneId{i};
  }
  return std::nullopt;
}

}  // namespace

Choices insert_lane(const Job& job) {
  if (job.layout.journey() == nullptr) return {};
  const auto type = parse_name<NoteType>(text_arg(job.finding, "type"));
  const auto name = std::find_if(kLaneNames.begin(), kLaneNames.end(),
                                 [&](const LaneName& one) { return type && one.type == *type; });
  if (name == kLaneNames.end()) return {};
  return {{std::string(job.title), {new_label(job, std::string(in_map(name->title, job.map)))}}};
}

Choices move_to_backstage(const Job& job) {
  const Journey* journey = job.layout.journey();
  if (journey == nullptr || journey->orientation == Orientation::freeform) return {};
  Edits edits;
  Box band;
  if (const auto lane = lane_of(*journey, NoteType::backstage)) {
    band = band_of(job.layout, journey->lanes[lane->value], *lane);
  } else {
    constexpr MapTexts title{"Achter de schermen", "Backstage", "Hinter den Kulissen"};
    edits.push_back(new_label(job, std::string(in_map(title, job.map))));
    band = edits.front().box;
  }
  for (const ElementId& element : job.finding.elements) {
    const Element* note = job.layout.element(element);
    if (note == nullptr) continue;
    const Box box = placed_in(job, note->box, band, job.finding.elements);
    job.layout.take(box);
    move_to(job, element, box, edits);
  }
  return {{std::string(job.title), std::move(edits)}};
}

}  // namespace journeylint::fixes
