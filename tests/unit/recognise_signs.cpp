#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "support/reading.hpp"

/// How sure we are that a board is a journey at all: each sign, with it and without it.

namespace journeylint {
namespace {

using namespace testing;

double sure_of(const MapBuilder& map) {
  double most = 0;
  for (const Journey& journey : recognise(map.board()).journeys) most = std::max(most, journey.confidence);
  return most;
}

// Headings over rows of notes: `notes` go round the cells, `each` to a cell.
struct Table {
  Words phases{"The letter", "The van", "The keys", "The boxes"};
  Words labels{"Knirps", "Zib and zab", "Old Bertha"};
  Words notes{"blue paper", "two lamps", "green door", "long list", "old photo"};
  std::size_t each = 1;
  std::string title;
};

MapBuilder board_of(const Table& table) {
  MapBuilder map;
  if (!table.title.empty()) map.text("title", 0, -140, table.title, 40);
  std::size_t next = 0;
  for (std::size_t p = 0; p < table.phases.size(); ++p) {
    const double x = 300 + 400 * static_cast<double>(p);
    Element& head = map.add("phase" + std::to_string(p), ElementKind::shape, {x, 0, 380, 50}, table.phases[p]);
    head.fill = Colour{0x74C0FC};
    head.font_size = 24;
    for (std::size_t l = 0; l < table.labels.size(); ++l) {
      for (std::size_t k = 0; k < table.each; ++k) {
        const std::string id = "note-" + std::to_string(l) + "-" + std::to_string(p) + "-" + std::to_string(k);
        map.note(id, {x + 20 + 170 * static_cast<double>(k), 100 + 170 * static_cast<double>(l), 150, 110},
                 table.notes[next++ % table.notes.size()]);
      }
    }
  }
  for (std::size_t l = 0; l < table.labels.size(); ++l)
    map.text("lane" + std::to_string(l), 0, 140 + 170 * static_cast<double>(l), table.labels[l], 24);
  return map;
}

// Steps beside each other with arrows between them; the question among them has a way on and a way back.
MapBuilder chain_of(const Words& steps, const std::string& title) {
  MapBuilder map;
  if (!title.empty()) map.text("title", 0, -140, title, 40);
  for (std::size_t i = 0; i < steps.size(); ++i) {
    const std::string id = "step" + std::to_string(i);
    const bool asks = steps[i].back() == '?';
    Element& step = map.add(id, ElementKind::shape, {300 * static_cast<double>(i), 0, 180, 100}, steps[i]);
    step.shape = asks ? Shape::diamond : Shape::rectangle;
    step.font_size = 20;
    step.stroke = Colour{0x1E1E1E};
    if (i == 0) continue;
    const double y = 50;
    Element& arrow = map.add("arrow" + std::to_string(i), ElementKind::connector,
                             {300 * static_cast<double>(i) - 120, y, 120, 0}, steps[i - 1].back() == '?' ? "yes" : "");
    arrow.points = {{300 * static_cast<double>(i) - 120, y}, {300 * static_cast<double>(i), y}};
    arrow.from = "step" + std::to_string(i - 1);
    arrow.to = id;
    arrow.arrow = Element::Arrow::end;
  }
  return map;
}

const Words kDoes{"calls the helpdesk", "looks for the key", "asks a neighbour", "waits an hour", "pays at the door"};
const Words kTasks{"Check the order", "Send the form", "Plan the demo", "Update the list", "Order the chairs"};
const Words kEvents{"Order placed", "Invoice sent", "Parcel shipped", "Payment received", "Account created"};

TEST(RecogniseSigns, WhatSomebodyDoesMakesAJourneyOfRowsInAnybodysWords) {
  Table table;
  table.each = 2;
  table.labels = {"The family", "In the kitchen", "What they ask each other"};
  table.notes = kDoes;
  const double does = sure_of(board_of(table));
  EXPECT_GT(does, 0.5);
  table.notes = kTasks;
  EXPECT_LT(sure_of(board_of(table)), does);
  table.notes = kEvents;
  EXPECT_LT(sure_of(board_of(table)), does);
}

TEST(RecogniseSigns, TasksAndEventsAreOfOtherBoards) {
  Table table;
  table.labels = {"Steps", "Channels", "Zib and zab"};
  const double things = sure_of(board_of(table));
  for (const Words& notes : {kTasks, kEvents}) {
    table.notes = notes;
    EXPECT_LT(sure_of(board_of(table)), things);
  }
}

TEST(RecogniseSigns, LabelsInTheTeamsOwnWordsCountWhereTheyNameLanes) {
  Table table;
  table.each = 2;
  const double unknown = sure_of(board_of(table));
  table.labels = {"What goes through her head", "Where it goes wrong", "What she does"};
  EXPECT_GT(sure_of(board_of(table)), unknown);
}

TEST(RecogniseSigns, HeadingsOfWhatACustomerDoesAreParts) {
  Table table;
  table.notes = kDoes;
  const double things = sure_of(board_of(table));
  table.phases = {"Looking around", "Asking friends", "Trying it on", "Wearing it out"};
  EXPECT_GT(sure_of(board_of(table)), things);
}

TEST(RecogniseSigns, HeadingsTellHowMuchLaterItIs) {
  Table table;
  const double things = sure_of(board_of(table));
  table.phases = {"Tonight", "Tomorrow", "Two weeks on", "A year later"};
  EXPECT_GT(sure_of(board_of(table)), things);
}

TEST(RecogniseSigns, ColumnsOfPeopleAreNoParts) {
  Table table;
  table.each = 2;
  table.notes = kDoes;
  const double things = sure_of(board_of(table));
  table.phases = {"Anna", "Jonas", "Peter", "Maria"};
  EXPECT_LT(sure_of(board_of(table)), things);
}

TEST(RecogniseSigns, TimesOfDayHeadAnAgenda) {
  Table table;
  table.notes = kDoes;
  const double things = sure_of(board_of(table));
  table.phases = {"09:00 the letter", "09:30 the van", "10:15 the keys", "11:00 the boxes"};
  EXPECT_LT(sure_of(board_of(table)), things);
}

TEST(RecogniseSigns, QuestionsBesideAnswersAreAnInterview) {
  Table table;
  table.notes = kDoes;
  table.labels = {"Knirps?", "Zib and zab?", "Old Bertha?"};
  const double asked = sure_of(board_of(table));
  table.labels = {"Knirps", "Zib and zab", "Old Bertha"};
  EXPECT_GT(sure_of(board_of(table)), asked);
}

TEST(RecogniseSigns, OneTextInEveryCellIsATableOfFacts) {
  Table table;
  table.notes = kDoes;
  const double one = sure_of(board_of(table));
  table.each = 2;
  EXPECT_GT(sure_of(board_of(table)), one + 0.2);
}

TEST(RecogniseSigns, FourPartsOfAJourneyAlongALineAreOne) {
  EXPECT_GT(sure_of(chain_of({"Awareness", "Consideration", "Purchase", "Delivery", "Advocacy"}, "")), 0.5);
  EXPECT_LT(sure_of(chain_of({"Bakery", "Harbour", "Station", "Market", "Library"}, "")), 0.5);
}

TEST(RecogniseSigns, ATitleIsNotEnough) {
  const Words screens{"Open app", "Log in", "Has account?", "Home screen", "Item found?", "Dashboard", "Log out"};
  EXPECT_LT(sure_of(chain_of(screens, "User journey")), 0.5);
  const Words things{"Bakery", "Harbour", "Station", "Market", "Library"};
  EXPECT_LT(sure_of(chain_of(things, "")), sure_of(chain_of(things, "User journey")));
  EXPECT_GT(sure_of(chain_of(kDoes, "User journey")), 0.5);
}

TEST(RecogniseSigns, WhatHappensAlongAPathMayBeAJourneyWithoutATitle) {
  Words steps = kDoes;
  for (const char* more : {"feels lost", "reads the letter twice", "calls again", "gets angry", "cancels it"})
    steps.emplace_back(more);
  EXPECT_GT(sure_of(chain_of(steps, "")), sure_of(chain_of(kTasks, "")) + 0.2);
}

TEST(RecogniseSigns, NamesThatMachinesReadAreNoNotes) {
  const Words plain{"token", "admin", "user", "order service", "index"};
  const Words code{"getToken()", "/admin", "user_id", "OrderService", "index.html"};
  EXPECT_LT(sure_of(chain_of(code, "Customer journey")), sure_of(chain_of(plain, "Customer journey")));
}

TEST(RecogniseSigns, TheNameOfAnotherBoardOverItAllCounts) {
  Table table;
  table.notes = kDoes;
  table.each = 2;
  table.title = "Moving house";
  const double house = sure_of(board_of(table));
  for (const char* title : {"Lesson plan moving", "Rota week 3", "Dienstplan"}) {
    table.title = title;
    EXPECT_LT(sure_of(board_of(table)), house) << title;
  }
}

TEST(RecogniseSigns, ARotaIsNoJourneyThoughPeopleAreItsRows) {
  Table table;
  table.phases = {"Monday", "Tuesday", "Wednesday", "Thursday"};
  table.labels = {"Anna", "Jonas", "Peter"};
  table.notes = {"early", "late", "off"};
  const double rota = sure_of(board_of(table));
  EXPECT_LT(rota, 0.5);
  table.notes = kDoes;
  EXPECT_GT(sure_of(board_of(table)), rota);
}

TEST(RecogniseSigns, APersonaSheetIsNoJourney) {
  MapBuilder map;
  map.text("title", 0, -140, "Persona: Dewi", 40);
  const std::vector<Words> fields{{"Age", "34"},
                                  {"Goals", "one list for everybody"},
                                  {"Frustrations", "phone rings all day"},
                                  {"Needs", "overview"},
                                  {"Situation", "plans the shifts of a bakery"},
                                  {"Quote", "\"I just want to see who is in\""}};
  for (std::size_t i = 0; i < fields.size(); ++i) {
    const double x = 400 * static_cast<double>(i % 3);
    const double y = 360 * static_cast<double>(i / 3);
    map.add("box" + std::to_string(i), ElementKind::shape, {x, y, 380, 340}, "");
    map.text("field" + std::to_string(i), x + 15, y + 12, fields[i][0], 22);
    map.note("note" + std::to_string(i), {x + 15, y + 60, 165, 120}, fields[i][1]);
  }
  EXPECT_LT(sure_of(map), 0.5);
}

TEST(RecogniseSigns, AFullTemplateIsAJourneyBeforeAnybodyBegan) {
  MapBuilder map;
  const Words lanes{"Steps", "Touchpoints", "Channels", "Emotions", "Pain points", "Opportunities"};
  for (std::size_t l = 0; l < lanes.size(); ++l)
    map.text("lane" + std::to_string(l), 0, 140 + 170 * static_cast<double>(l), lanes[l], 24);
  for (std::size_t p = 0; p < 4; ++p)
    map.add("phase" + std::to_string(p), ElementKind::shape, {300 + 240 * static_cast<double>(p), 0, 220, 50},
            "Part " + std::to_string(p + 1));
  map.note("one", {320, 100, 150, 110}, "blue paper");
  EXPECT_GT(sure_of(map), 0.5);
  for (std::size_t l = 1; l < lanes.size(); ++l) remove(map, "lane" + std::to_string(l));
  EXPECT_LT(sure_of(map), 0.5);
}

TEST(RecogniseSigns, ABoardWithNextToNothingIsUnsure) {
  MapBuilder map;
  map.note("a", {0, 0, 150, 110}, "hello");
  map.note("b", {300, 0, 150, 110}, "there");
  EXPECT_LT(sure_of(map), 0.1);
}

}  // namespace
}  // namespace journeylint
