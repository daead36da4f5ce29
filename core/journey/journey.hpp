#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/geometry.hpp"
#include "base/ids.hpp"
#include "base/reading.hpp"
#include "base/vocabulary.hpp"

/// The journey as read from a board: plain values, in reading order, the inside of the report's `journeys`.

namespace journeylint {

struct Phase {
  std::string title;  ///< as on the board, numbers kept
  std::optional<Moment> moment;
  double confidence = 0;            ///< 0..1
  std::vector<ElementId> elements;  ///< its heading; empty when it has none
};

struct Lane {
  std::string title;  ///< as on the board, of the legend, or of what it holds
  NoteType type = NoteType::other;
  /// `inferred`: told apart by colour or content alone, no label on the board.
  enum class Origin : std::uint8_t { labelled, inferred } origin = Origin::labelled;
  double confidence = 0;            ///< 0..1, of the type
  std::vector<NoteType> also;       ///< other types the label could name, best first; empty when it is clear
  std::vector<ElementId> elements;  ///< its label
};

struct Note {
  ElementId element;
  std::string text;
  NoteType type = NoteType::other;
  std::optional<LaneId> lane;
  std::optional<PhaseId> phase;
  std::uint32_t order = 0;  ///< within its cell
  double confidence = 0;    ///< 0..1, that phase, lane and type are right
  NoteReading reading;
  std::uint32_t votes = 0;
  std::vector<std::string> tags;
  std::string url;
  Box box;                            ///< board units; rules use ratios only
  std::optional<std::uint32_t> fill;  ///< 0xRRGGBB
};

/// A card outside the grid.
struct HeaderCard {
  HeaderRole role = HeaderRole::other;
  ElementId element;
  std::string text;   ///< whole, as on the board
  std::string value;  ///< without its label: of "Start: brake squeals" the brake; equal to `text` when it has none
  double confidence = 0;
  NoteReading reading;  ///< of `value`
};

struct Link {
  ElementId from, to;
  std::optional<std::string> label;
};

struct Persona {
  PersonaKind kind = PersonaKind::missing;
  std::optional<std::string> name;
  std::vector<ElementId> elements;
  std::optional<std::string> age, situation, goal, need, expectation;
};

struct ScopePart {
  std::string text;
  ElementId element;
};

struct Scope {
  std::optional<ScopePart> start, end, objective, scenario, product;
};

/// A colour and what the legend says it means.
struct LegendEntry {
  std::uint32_t fill = 0;  ///< 0xRRGGBB
  std::string title;
  std::optional<NoteType> type;
  ElementId element;
};

/// A colour that notes share.
struct ColourUse {
  std::uint32_t fill = 0;  ///< 0xRRGGBB, one of the notes'
  std::uint32_t notes = 0;
};

/// Text on the journey's part of the board that fits nowhere.
struct Stray {
  ElementId element;
  std::string text;
  /// `note`: looks like a note but lies outside every lane and phase; the rest is not meant to be in the grid.
  enum class Kind : std::uint8_t { note, parking_lot, instructions, pause, decoration } kind = Kind::note;
  NoteReading reading;
  Box box;
};

struct Journey {
  std::optional<std::string> title;
  std::optional<std::string> page;
  double confidence = 0;  ///< 0..1, that this is a journey map at all
  Language language = Language::und;
  MapState state = MapState::undeclared;
  View view = View::undeclared;
  Orientation orientation = Orientation::lanes_in_rows;
  Persona persona;
  Scope scope;
  std::vector<HeaderCard> header;
  std::vector<Phase> phases;
  std::vector<Lane> lanes;
  std::vector<Note> notes;  ///< in reading order: by phase, lane and order; in free form along the path
  std::vector<Link> links;
  std::vector<Stray> strays;
  std::vector<LegendEntry> legend;
  std::vector<ColourUse> colours;
  Box box;  ///< around all of it, board units
};

/// Something stored on an element that could not be read, and so was left out.
struct ReadingNotice {
  ElementId element;
  std::string code;  ///< kebab-case: `unreadable-correction`
};

/// All journeys of one board, and what belongs to none.
struct Journeys {
  std::vector<Journey> journeys;
  std::vector<ElementId> unplaced;  ///< elements with text that belong to no cell and no heading, in reading order
  std::vector<ReadingNotice> notices;
};

}  // namespace journeylint
