#include <algorithm>

#include "report/draw.hpp"
#include "report/escape.hpp"
#include "report/finding_json.hpp"
#include "report/phrases.hpp"

namespace journeylint {
namespace {

using namespace phrases;

constexpr std::int32_t kTitleSize = 28;
constexpr std::int32_t kPad = 18;
constexpr std::int32_t kBoxGap = 16;
constexpr std::int32_t kFactWidth = 220;  ///< at least this much for one fact
constexpr std::int32_t kFactLabel = 10;
constexpr std::int32_t kFactSize = 13;

/// A label and what stands under it.
struct Fact {
  std::string label, value;
  Font::Slant slant = Font::Slant::upright;
};

class Head {
 public:
  Head(Canvas& canvas, const Scene& scene) : canvas_(canvas), scene_(scene) {}

  std::int32_t draw() {
    std::int32_t y = title();
    const std::int32_t left = std::max(360, (scene_.grid.width - kBoxGap) * 2 / 5);
    const Area persona{0, y, left, 0};
    const Area scope{left + kBoxGap, y, scene_.grid.width - left - kBoxGap, 0};
    const std::int32_t height = std::max(draw_persona(persona, Pen::measures), draw_scope(scope, Pen::measures));
    draw_persona({persona.x, y, persona.width, height}, Pen::draws);
    draw_scope({scope.x, y, scope.width, height}, Pen::draws);
    return y + height + 26;
  }

 private:
  /// The same code measures a box and then draws it.
  enum class Pen : std::uint8_t { measures, draws };

  [[nodiscard]] std::string say(const Texts& texts) const { return phrase(texts, scene_.language); }

  std::int32_t title() {
    std::string about = say(kJourney);
    const std::string state = phrase(kStates, scene_.journey.state, scene_.language);
    if (!state.empty()) about += " · " + state;
    about += " · " + say(kMadeOn) + " " + iso_date(scene_.analysis.today);
    canvas_.text(0, 12, about, {12, kSoftInk, Weight::regular, {}, {}});
    const std::vector<Mark> marks = whole_map_marks();
    const std::string name = scene_.journey.title ? one_line(*scene_.journey.title) : say(kUntitled);
    const std::int32_t wanted = static_cast<std::int32_t>(marks.size()) * (kMarkSize + 2);
    const std::int32_t taken = std::min(wanted, scene_.grid.width / 3);
    const std::int32_t room = scene_.grid.width - taken - 30;
    const std::vector<std::string> lines = wrapped(name, room, kTitleSize, Weight::bold);
    const std::int32_t end = canvas_.lines(0, 24, room, lines, {kTitleSize, kInk, Weight::bold, {}, {}});
    const bool leftwards = !lines.empty() && reads_leftwards(lines.back());
    const std::int32_t after = leftwards || lines.empty() ? room : text_width(lines.back(), kTitleSize, Weight::bold);
    draw_marks(canvas_, after + 10 + taken, end - 18, marks, taken);
    return end + 16;
  }

  /// Findings that point at nothing: they are about the map as a whole.
  [[nodiscard]] std::vector<Mark> whole_map_marks() const {
    std::vector<Mark> out;
    for (const Topic& topic : scene_.topics) {
      const bool here = !topic.journey || *topic.journey == scene_.id;
      const bool whole = std::any_of(topic.findings.begin(), topic.findings.end(),
                                     [](const Finding* finding) { return finding->elements.empty(); });
      if (here && whole) out.push_back({topic.number, topic.severity()});
    }
    return out;
  }

  void frame(const Area& area, std::string_view dash, const std::vector<Mark>& marks) {
    canvas_.box(area, 8, {"#f7f9fa", kRule, "1.5", dash});
    draw_marks(canvas_, area.right() - 14, area.y, marks, area.width / 2);
  }

  std::int32_t draw_persona(const Area& area, Pen pen) {
    const Persona& who = scene_.journey.persona;
    const bool missing = who.kind == PersonaKind::missing;
    const std::string name = missing ? say(kNoPersona) : who.name ? one_line(*who.name) : say(kPersona);
    const std::vector<std::string> lines = wrapped(name, area.width - 2 * kPad - 68, 18, Weight::bold);
    std::vector<Fact> facts;
    if (who.kind == PersonaKind::generic) facts.push_back({"", say(kGenericPersona), Font::Slant::italic});
    const auto add = [&](const Texts& label, const std::optional<std::string>& value) {
      if (value && !value->empty()) facts.push_back({say(label), *value});
    };
    add(kAge, who.age);
    add(kSituation, who.situation);
    add(kGoal, who.goal);
    add(kNeed, who.need);
    add(kExpectation, who.expectation);
    if (pen == Pen::draws) {
      frame(area, missing ? "6 4" : "", CardMaker(scene_.journey, scene_.marks).marks_at(who.elements));
      portrait(area.x + kPad + 24, area.y + kPad + 24, missing);
      canvas_.text(area.x + kPad + 64, area.y + kPad + 9, say(kPersona),
                   {kFactLabel, kSoftInk, Weight::regular, {}, {}});
      canvas_.lines(area.x + kPad + 64, area.y + kPad + 15, area.width - 2 * kPad - 68, lines,
                    {18, missing ? kSoftInk : kInk, Weight::bold, {}, {}});
    }
    const std::int32_t named = std::max(48, 15 + static_cast<std::int32_t>(lines.size()) * line_height(18));
    const Area rest{area.x + kPad, area.y + kPad + named + 12, area.width - 2 * kPad, 0};
    return kPad + named + (facts.empty() ? 0 : 12 + draw_facts(rest, facts, pen)) + kPad;
  }

  /// Head and shoulders; a question mark where nobody is named.
  void portrait(std::int32_t x, std::int32_t y, bool missing) {
    const std::string_view ink = missing ? kSoftInk : look_of(Kin::doing).ink;
    canvas_.circle(x, y, 24, {missing ? kSheet : look_of(Kin::doing).paper, ink, "1.5", missing ? "4 3" : ""});
    if (missing) return canvas_.text(x, y + 9, "?", {26, ink, Weight::bold, {}, Font::Anchor::middle});
    canvas_.circle(x, y - 6, 8, {ink, "", "1", ""});
    const std::string left = std::to_string(x - 14);
    const std::string base = std::to_string(y + 17);
    canvas_.path("M" + left + ' ' + base + "C" + left + ' ' + std::to_string(y) + ' ' + std::to_string(x + 14) + ' ' +
                     std::to_string(y) + ' ' + std::to_string(x + 14) + ' ' + base + "Z",
                 {ink, "", "1", ""});
  }

  std::int32_t draw_scope(const Area& area, Pen pen) {
    const Scope& scope = scene_.journey.scope;
    std::vector<Fact> facts;
    std::vector<ElementId> elements;
    const auto add = [&](const Texts& label, const std::optional<ScopePart>& part) {
      if (!part) return;
      facts.push_back({say(label), part->text});
      elements.push_back(part->element);
    };
    const auto need = [&](const Texts& label, const std::optional<ScopePart>& part) {
      if (part) return add(label, part);
      facts.push_back({say(label), say(kUnset), Font::Slant::italic});
    };
    need(kStart, scope.start);
    need(kEnd, scope.end);
    add(kObjective, scope.objective);
    add(kScenario, scope.scenario);
    add(kProduct, scope.product);
    for (const HeaderCard& card : scene_.journey.header) {
      if (!is_told_here(card.role)) continue;
      facts.push_back({phrase(kRoles, card.role, scene_.language), card.value.empty() ? card.text : card.value});
      elements.push_back(card.element);
    }
    if (pen == Pen::draws) frame(area, "", CardMaker(scene_.journey, scene_.marks).marks_at(elements));
    return 2 * kPad + draw_facts({area.x + kPad, area.y + kPad, area.width - 2 * kPad, 0}, facts, pen);
  }

  /// Cards that are told nowhere else on the sheet.
  static bool is_told_here(HeaderRole role) {
    return role == HeaderRole::participants || role == HeaderRole::department || role == HeaderRole::review ||
           role == HeaderRole::sponsor || role == HeaderRole::other;
  }

  /// Facts side by side in lines of columns; returns the height.
  std::int32_t draw_facts(const Area& area, const std::vector<Fact>& facts, Pen pen) {
    const std::int32_t count = std::clamp(area.width / kFactWidth, 1, 4);
    const std::int32_t width = area.width / count;
    std::int32_t y = 0;
    for (std::size_t first = 0; first < facts.size(); first += static_cast<std::size_t>(count)) {
      std::int32_t height = 0;
      for (std::size_t i = first; i < std::min(facts.size(), first + static_cast<std::size_t>(count)); ++i) {
        const Fact& fact = facts[i];
        const std::int32_t x = area.x + static_cast<std::int32_t>(i - first) * width;
        const std::vector<std::string> lines = wrapped(fact.value, width - 18, kFactSize);
        const bool soft = fact.slant == Font::Slant::italic;
        if (pen == Pen::draws) {
          canvas_.text(x, area.y + y + 9, fact.label, {kFactLabel, kSoftInk, Weight::regular, {}, {}});
          canvas_.lines(x, area.y + y + 15, width - 18, lines,
                        {kFactSize, soft ? kSoftInk : kInk, Weight::regular, fact.slant, {}});
        }
        height = std::max(height, 15 + static_cast<std::int32_t>(lines.size()) * line_height(kFactSize));
      }
      y += height + 10;
    }
    return std::max(0, y - 10);
  }

  Canvas& canvas_;
  const Scene& scene_;
};

}  // namespace

std::int32_t draw_head(Canvas& canvas, const Scene& scene) {
  return Head(canvas, scene).draw();
}

}  // namespace journeylint
