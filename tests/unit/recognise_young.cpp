#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "journeylint.hpp"
#include "recognise/recognise.hpp"
#include "support/map_builder.hpp"

/// Maps at the beginning of a workshop: a template that nobody has touched, or with its first notes. It is read as the
/// grid it is, and nobody is told what is missing.

namespace journeylint {
namespace {

using testing::MapBuilder;
using testing::note_with;
using Words = std::vector<std::string>;

enum class Heads { text, stickies, bars, chevrons, frames };
enum class Labels { text, stickies, bars, above };
enum class Cells { nothing, empty, placeholders, bands };

/// A template as whiteboards offer them: its words, and how it is made.
struct Template {
  std::string name;
  Orientation orientation;
  std::string title;
  Words cards;
  Words phases;
  Words lanes;
  Words types;
  Heads heads;
  Labels labels;
  Cells cells;
  std::string placeholder;
};

const std::vector<Template>& templates() {
  static const std::vector<Template> all{
      {"text and rules",
       Orientation::lanes_in_rows,
       "Klantreis:",
       {"Persona", "Start", "Einde", "Doel van de map"},
       {"Ontdekken", "Kiezen", "Kopen", "Gebruiken", "Hulp krijgen"},
       {"Stappen", "Contactmomenten", "Emoties", "Pijnpunten", "Kansen"},
       {"step", "touchpoint", "emotion", "pain", "opportunity"},
       Heads::text,
       Labels::text,
       Cells::nothing,
       ""},
      {"stickies",
       Orientation::lanes_in_rows,
       "Customer Journey Map",
       {"Persona", "Scenario", "Expectations"},
       {"Awareness", "Consideration", "Decision", "Service", "Loyalty"},
       {"User actions", "Touchpoints", "Emotions", "Pain points", "Solutions"},
       {"step", "touchpoint", "emotion", "pain", "idea"},
       Heads::stickies,
       Labels::stickies,
       Cells::empty,
       ""},
      {"frames",
       Orientation::lanes_in_rows,
       "Kundenreise",
       {},
       {"Vorher", "Während", "Nachher"},
       {"Schritte", "Kontaktpunkte", "Gefühle", "Probleme"},
       {"step", "touchpoint", "emotion", "pain"},
       Heads::frames,
       Labels::bars,
       Cells::placeholders,
       "Text eingeben"},
      {"bands",
       Orientation::lanes_in_rows,
       "User journey",
       {"Persona", "Scenario", "Goals"},
       {"Phase 1", "Phase 2", "Phase 3", "Phase 4"},
       {"Actions", "Mindsets", "Emotions", "Opportunities"},
       {"step", "thought", "emotion", "opportunity"},
       Heads::chevrons,
       Labels::above,
       Cells::bands,
       ""},
      {"columns",
       Orientation::lanes_in_columns,
       "Klantreis [naam]",
       {"Persona", "Scenario"},
       {"Aanmelden", "Intake", "Behandeling", "Nazorg"},
       {"Stappen", "Kanalen", "Emoties", "Knelpunten"},
       {"step", "channel", "emotion", "pain"},
       Heads::bars,
       Labels::bars,
       Cells::nothing,
       ""},
      {"blueprint",
       Orientation::lanes_in_rows,
       "Service blueprint",
       {},
       {"Entice", "Enter", "Engage", "Exit", "Extend"},
       {"Physical evidence", "Customer actions", "Frontstage", "Backstage", "Support processes"},
       {"", "step", "frontstage", "backstage", ""},
       Heads::bars,
       Labels::text,
       Cells::placeholders,
       "Type something"},
      {"no title, own phases",
       Orientation::lanes_in_rows,
       "",
       {},
       {"Aan de balie", "In de stoel", "Weer thuis"},
       {"Wat doet de klant?", "Hoe voelt de klant zich?", "Knelpunten"},
       {"step", "emotion", "pain"},
       Heads::stickies,
       Labels::bars,
       Cells::nothing,
       ""},
      {"headings to name",
       Orientation::lanes_in_rows,
       "Customer journey template",
       {"Persona"},
       {"Stage", "Stage", "Stage", "Stage"},
       {"Steps", "Feelings", "Pain points", "Ideas"},
       {"step", "emotion", "pain", "idea"},
       Heads::bars,
       Labels::text,
       Cells::empty,
       ""},
  };
  return all;
}

class Drawing {
 public:
  explicit Drawing(const Template& of) : of_(of) {
    double y = 0;
    if (!of.title.empty()) map_.text("title", 0, y, of.title, 44);
    y += of.title.empty() ? 0 : 100;
    for (std::size_t k = 0; k < of.cards.size(); ++k) {
      Element& card = map_.add("card" + std::to_string(k), ElementKind::shape,
                               {260 * static_cast<double>(k), y, 230, 120}, of.cards[k]);
      card.fill = Colour{0xFFF9DB};
      card.font_size = 20;
    }
    top_ = y + (of.cards.empty() ? 40 : 200);
    for (std::size_t p = 0; p < of.phases.size(); ++p) head(p);
    for (std::size_t l = 0; l < of.lanes.size(); ++l) lane(l);
  }

  /// A note in the cell of that lane and phase.
  Drawing& note(std::size_t l, std::size_t p, std::string text) {
    const std::string id = cell_id(l, p);
    auto& elements = map_.board().elements;
    elements.erase(std::remove_if(elements.begin(), elements.end(), [&](const Element& e) { return e.id.value == id; }),
                   elements.end());
    map_.note(id, turned(cell(l, p)), std::move(text));
    return *this;
  }

  [[nodiscard]] const Board& board() const { return map_.board(); }
  static std::string cell_id(std::size_t l, std::size_t p) {
    return "cell-" + std::to_string(l) + "-" + std::to_string(p);
  }

 private:
  [[nodiscard]] double column(std::size_t p) const { return 280 + 260 * static_cast<double>(p); }
  [[nodiscard]] double row(std::size_t l) const { return 100 + 200 * static_cast<double>(l); }
  [[nodiscard]] Box cell(std::size_t l, std::size_t p) const { return {column(p) + 20, row(l) + 40, 180, 140}; }
  // Everything is placed as for lanes in rows.
  [[nodiscard]] Box turned(Box b) const {
    if (of_.orientation == Orientation::lanes_in_columns) b = {b.y, b.x, b.height, b.width};
    b.y += top_;
    return b;
  }

  void head(std::size_t p) {
    const std::string id = "phase" + std::to_string(p);
    const std::string& text = of_.phases[p];
    const Box bar = turned({column(p), 0, 240, 60});
    switch (of_.heads) {
      case Heads::text:
        map_.text(id, bar.x + 20, bar.y, text, 28);
        return;
      case Heads::stickies:
        map_.note(id, turned({column(p) + 20, -60, 180, 120}), text, 0xA5D8FF);
        return;
      case Heads::frames:
        map_.add(id, ElementKind::frame, turned({column(p), 40, 240, 200 * static_cast<double>(of_.lanes.size()) + 80}),
                 text);
        return;
      case Heads::bars:
      case Heads::chevrons:
        Element& e = map_.add(id, ElementKind::shape, bar, text);
        e.fill = Colour{0x343A40};
        e.font_size = 20;
        if (of_.heads == Heads::chevrons) e.shape = Shape::polygon;
    }
  }

  void label(std::size_t l) {
    const std::string id = "lane" + std::to_string(l);
    const std::string& text = of_.lanes[l];
    const Box bar = turned({0, row(l) + 10, 220, 180});
    if (of_.labels == Labels::stickies) {
      map_.note(id, turned({20, row(l) + 40, 180, 120}), text, 0xD0BFFF);
    } else if (of_.labels == Labels::bars) {
      Element& e = map_.add(id, ElementKind::shape, bar, text);
      e.fill = Colour{0xE9ECEF};
      e.font_size = 20;
    } else {
      map_.text(id, bar.x, of_.labels == Labels::above ? bar.y - 4 : bar.y + 70, text, 22);
    }
  }

  void lane(std::size_t l) {
    label(l);
    const double width = column(of_.phases.size());
    if (of_.cells == Cells::bands) {
      map_.add("band" + std::to_string(l), ElementKind::shape, turned({0, row(l), width, 190}), "").fill =
          Colour{0xF8F9FA};
    } else if (of_.cells == Cells::nothing) {
      const Box rule = turned({0, row(l), width, 0});
      map_.add("rule" + std::to_string(l), ElementKind::line, rule, "").points = {{rule.left(), rule.top()},
                                                                                  {rule.right(), rule.bottom()}};
    } else {
      for (std::size_t p = 0; p < of_.phases.size(); ++p) map_.note(cell_id(l, p), turned(cell(l, p)), of_.placeholder);
    }
  }

  const Template& of_;
  double top_ = 0;
  MapBuilder map_;
};

const Words kFirstNotes{"zoekt het nummer op", "asks her sister", "wartet auf den Bus", "boos", "reads it twice"};

// So many notes, one a cell, as they come up.
Drawing with_notes(const Template& of, std::size_t count) {
  Drawing drawing(of);
  for (std::size_t k = 0; k < count; ++k) {
    drawing.note((k * 2) % of.lanes.size(), (k * k + 1) % of.phases.size(), kFirstNotes[k]);
  }
  return drawing;
}

Words reproaches(const Board& board) {
  const Analysis analysis = analyse(board, read_options(R"({"today": "2027-03-01"})").value());
  Words out;
  for (const Finding& finding : analysis.lint.findings) {
    if (finding.severity != Severity::info) out.emplace_back(finding.rule->id);
  }
  return out;
}

TEST(RecogniseYoung, ATemplateIsReadAsTheGridItIs) {
  for (const Template& of : templates()) {
    for (std::size_t count = 0; count <= kFirstNotes.size(); ++count) {
      SCOPED_TRACE(of.name + ", notes: " + std::to_string(count));
      const Journeys read = recognise(with_notes(of, count).board());
      ASSERT_EQ(read.journeys.size(), 1U);
      const Journey& journey = read.journeys.front();
      EXPECT_GE(journey.confidence, 0.5);
      EXPECT_EQ(journey.orientation, of.orientation);
      Words phases;
      for (const Phase& phase : journey.phases) phases.push_back(phase.title);
      EXPECT_EQ(phases, of.phases);
      ASSERT_EQ(journey.lanes.size(), of.lanes.size());
      for (std::size_t l = 0; l < of.lanes.size(); ++l) {
        EXPECT_EQ(journey.lanes[l].title, of.lanes[l]);
        const std::string& type = of.types[l];
        EXPECT_TRUE(type.empty() || name_of(journey.lanes[l].type) == type) << of.lanes[l];
      }
      for (std::size_t k = 0; k < count; ++k) {
        const std::size_t l = (k * 2) % of.lanes.size();
        const std::size_t p = (k * k + 1) % of.phases.size();
        const Note* note = note_with(journey, Drawing::cell_id(l, p));
        ASSERT_NE(note, nullptr) << kFirstNotes[k];
        ASSERT_TRUE(note->lane && note->phase) << kFirstNotes[k];
        EXPECT_EQ(note->lane->value, l) << kFirstNotes[k];
        EXPECT_EQ(note->phase->value, p) << kFirstNotes[k];
      }
      EXPECT_EQ(journey.persona.kind, PersonaKind::missing);
    }
  }
}

TEST(RecogniseYoung, NobodyIsToldWhatIsMissing) {
  for (const Template& of : templates()) {
    for (std::size_t count = 0; count <= kFirstNotes.size(); ++count) {
      EXPECT_EQ(reproaches(with_notes(of, count).board()), Words{}) << of.name << ", notes: " << count;
    }
  }
}

TEST(RecogniseYoung, AFilledMapHearsWhatIsMissing) {
  const Template& of = templates().front();
  Drawing drawing(of);
  for (std::size_t l = 0; l < of.lanes.size(); ++l) {
    for (std::size_t p = 0; p < of.phases.size(); ++p) {
      drawing.note(l, p, kFirstNotes[(l + p) % kFirstNotes.size()] + " " + std::to_string(l));
    }
  }
  const Words said = reproaches(drawing.board());
  EXPECT_NE(std::find(said.begin(), said.end(), "scope-unbounded"), said.end());
  EXPECT_NE(std::find(said.begin(), said.end(), "persona-missing"), said.end());
}

TEST(RecogniseYoung, LanesOrPhasesAloneAreAMapToBegin) {
  MapBuilder lanes;
  lanes.text("title", 0, -200, "Klantreis", 44);
  MapBuilder phases = lanes;
  const Words rows{"Stappen", "Contactmomenten", "Emoties", "Pijnpunten"};
  const Words columns{"Ontdekken", "Kiezen", "Kopen", "Gebruiken"};
  for (std::size_t k = 0; k < rows.size(); ++k) {
    lanes.text("lane" + std::to_string(k), 0, 200 * static_cast<double>(k), rows[k], 24);
    phases.note("phase" + std::to_string(k), {260 * static_cast<double>(k), 0, 180, 120}, columns[k]);
  }
  const Journeys by_lanes = recognise(lanes.board());
  ASSERT_EQ(by_lanes.journeys.size(), 1U);
  EXPECT_EQ(by_lanes.journeys.front().lanes.size(), rows.size());
  EXPECT_TRUE(by_lanes.journeys.front().notes.empty());
  const Journeys by_phases = recognise(phases.board());
  ASSERT_EQ(by_phases.journeys.size(), 1U);
  EXPECT_EQ(by_phases.journeys.front().phases.size(), columns.size());
  EXPECT_TRUE(by_phases.journeys.front().notes.empty());
  EXPECT_EQ(reproaches(lanes.board()), Words{});
  EXPECT_EQ(reproaches(phases.board()), Words{});
}

TEST(RecogniseYoung, TwoTemplatesUnderEachOtherAreTwoMaps) {
  const Template& of = templates().front();
  Board board = Drawing(of).board();
  const Board again = Drawing(of).board();
  for (Element e : again.elements) {
    e.id.value = "second-" + e.id.value;
    e.box.y += 1800;
    for (Point& p : e.points) p.y += 1800;
    board.elements.push_back(std::move(e));
  }
  const Journeys read = recognise(board);
  ASSERT_EQ(read.journeys.size(), 2U);
  for (const Journey& journey : read.journeys) {
    EXPECT_EQ(journey.phases.size(), of.phases.size());
    EXPECT_EQ(journey.lanes.size(), of.lanes.size());
  }
  EXPECT_EQ(reproaches(board), Words{});
}

}  // namespace
}  // namespace journeylint
