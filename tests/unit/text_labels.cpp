#include "text/labels.hpp"

#include <gtest/gtest.h>

#include <string>

namespace journeylint::text {
namespace {

/// The best reading in short: "lane step", "header persona", "phase", "foreign 0", "-" for nothing.
std::string best(std::string_view text) {
  const LabelMatches matches = match_label(text);
  if (matches.empty()) return "-";
  const LabelMatch& match = matches[0];
  switch (match.kind) {
    case LabelKind::lane:
      return "lane " + std::string(name_of(match.lane));
    case LabelKind::header:
      return "header " + std::string(name_of(match.role));
    case LabelKind::phase:
      return "phase " + std::to_string(static_cast<int>(match.phase));
    case LabelKind::divider:
      return "divider";
    case LabelKind::scale:
      return "scale";
    case LabelKind::interlude:
      return "interlude";
    case LabelKind::placeholder:
      return "placeholder";
    case LabelKind::foreign:
      return "foreign " + std::to_string(static_cast<int>(match.foreign));
  }
  return "?";
}

std::string phase(PhaseKind kind) {
  return "phase " + std::to_string(static_cast<int>(kind));
}
std::string foreign(ForeignBoard kind) {
  return "foreign " + std::to_string(static_cast<int>(kind));
}

TEST(Labels, AskOfWhoeverTravels) {
  EXPECT_EQ(best("Wat doet de pati\u00ebnt?"), "lane step");
  EXPECT_EQ(best("Wat heeft de bezoeker nodig?"), "lane need");
  EXPECT_EQ(best("What does the guest think?"), "lane thought");
  EXPECT_EQ(best("Was denkt der Patient?"), "lane thought");
  EXPECT_EQ(best("What does the kettle think?"), "-");
  EXPECT_EQ(best("Waar baalt ze van?"), "lane pain");
  EXPECT_EQ(best("Was erwartet sie?"), "lane expectation");
  EXPECT_EQ(best("Waar is ze?"), "-");
}

TEST(Labels, NameLanesInFourLanguages) {
  EXPECT_EQ(best("Klantacties"), "lane step");
  EXPECT_EQ(best("What does the customer do?"), "lane step");
  EXPECT_EQ(best("Schritte"), "lane step");
  EXPECT_EQ(best("Points de contact"), "lane touchpoint");
  EXPECT_EQ(best("Gefühlskurve"), "lane emotion");
  EXPECT_EQ(best("Verbeterkansen"), "lane opportunity");
  EXPECT_EQ(best("Momente der Wahrheit"), "lane moment-of-truth");
  EXPECT_EQ(best("Coulisses"), "lane backstage");
}

TEST(Labels, DoNotMindDress) {
  for (const char* text :
       {"PIJNPUNTEN", "pijn-punten", "2. Pijnpunten", "b) Pijnpunten", "③ Pijnpunten:", "🔥 Pijnpunten 🔥",
        "Pijnpunten (van Sanne)", "  Pijnpunten\n", "De pijnpunten", "Pijnpunten:"}) {
    EXPECT_EQ(best(text), "lane pain") << text;
  }
}

TEST(Labels, ForgiveOneLetter) {
  EXPECT_EQ(best("Verwachtigen"), "lane expectation");
  EXPECT_EQ(best("Touchpionts"), "lane touchpoint");
  EXPECT_EQ(best("Oportunities"), "lane opportunity");
  EXPECT_LT(match_label("Touchpionts")[0].confidence, match_label("Touchpoints")[0].confidence);
  EXPECT_EQ(best("Doet"), "lane step");
  EXPECT_EQ(best("Koken"), "-") << "short words are not bent into labels";
}

TEST(Labels, SayWhoseTheyAre) {
  EXPECT_EQ(best("Behoeften van de patiënt"), "lane need");
  EXPECT_EQ(best("Patiëntbehoeften"), "lane need");
  EXPECT_EQ(best("Guest actions"), "lane step") << "a guest's actions are steps, not a to-do list";
  EXPECT_EQ(match_label("Guest actions").find_lane(NoteType::action), nullptr);
}

TEST(Labels, AskOfSomebodyByName) {
  for (const auto& [label, lane] :
       std::initializer_list<std::pair<const char*, NoteType>>{{"What Priya does", NoteType::step},
                                                               {"Wat Sanne doet", NoteType::step},
                                                               {"Wat doet Sanne?", NoteType::step},
                                                               {"What Zbigniew thinks", NoteType::thought},
                                                               {"Wat voelt Noor?", NoteType::emotion}}) {
    const LabelMatches matches = match_label(label);
    ASSERT_FALSE(matches.empty()) << label;
    EXPECT_EQ(matches[0].kind, LabelKind::lane) << label;
    EXPECT_EQ(matches[0].lane, lane) << label;
  }
  for (const char* label : {"What Finance does", "Wat doet Marketing", "Wat Sanne vergat"}) {
    const LabelMatches matches = match_label(label);
    EXPECT_EQ(matches.find_lane(NoteType::step), nullptr) << label;
  }
}

TEST(Labels, QuestionsAboutTheCustomerNameWhatTheyAskFor) {
  for (const auto& [label, type] : std::initializer_list<std::pair<const char*, NoteType>>{
           {"What does the user do?", NoteType::step},
           {"What is she thinking?", NoteType::thought},
           {"What is the customer thinking or feeling?", NoteType::thought},
           {"What do they need here", NoteType::need},
           {"How is he feeling now?", NoteType::emotion},
           {"Wat doet de cli\u00EBnt hier?", NoteType::step},
           {"Hoe voelt zij zich?", NoteType::emotion},
           {"Was f\u00FChlt sie dabei?", NoteType::emotion},
           {"Was denkt der Mieter?", NoteType::thought}}) {
    const LabelMatches matches = match_label(label);
    ASSERT_NE(matches.find_lane(type), nullptr) << label;
    EXPECT_GT(matches.find_lane(type)->confidence, 0.6) << label;
  }
  // Notes ask too: for themselves, or for something else.
  for (const char* note : {"What do I need to bring?", "Wat moet ik nu doen", "Was kostet das Fahrrad",
                           "How long does it take to feel at home"}) {
    const LabelMatches matches = match_label(note);
    EXPECT_EQ(matches.find(LabelKind::lane), nullptr) << note;
  }
}

TEST(Labels, HalvesOfATwofoldLabelBothCount) {
  const LabelMatches matches = match_label("Verwachtingen & vragen");
  ASSERT_NE(matches.find_lane(NoteType::expectation), nullptr);
  ASSERT_NE(matches.find_lane(NoteType::question), nullptr);
  EXPECT_EQ(matches[0].lane, NoteType::expectation);
}

TEST(Labels, AmbiguousOnesHaveSeveralReadings) {
  for (const char* text : {"Acties", "Actions", "Doel", "Goal", "Ziel", "Exit", "Data", "Daten", "Service", "Wie?"}) {
    EXPECT_GE(match_label(text).size(), 2U) << text;
    EXPECT_TRUE(match_label(text).ambiguous()) << text;
    EXPECT_LT(match_label(text)[0].confidence, 0.75) << text;
  }
  EXPECT_FALSE(match_label("Pijnpunten").ambiguous());
  EXPECT_EQ(best("Acties (intern)"), "lane action");
  EXPECT_EQ(best("Acties van de klant"), "lane step");
}

TEST(Labels, CardsTellWhereTheValueBegins) {
  const auto value = [](std::string_view text) {
    const LabelMatches matches = match_label(text);
    if (matches.empty() || matches[0].value_begin == kNoValue) return std::string("-");
    return std::string(text.substr(matches[0].value_begin));
  };
  EXPECT_EQ(value("Persona: Olga, 51"), "Olga, 51");
  EXPECT_EQ(value("Start – de cv valt uit"), "de cv valt uit");
  EXPECT_EQ(value("Zielgruppe\nRentner auf dem Land"), "Rentner auf dem Land");
  EXPECT_EQ(value("Ends when the room is paid"), "the room is paid");
  EXPECT_EQ(value("Doel van de sessie = minder belletjes"), "minder belletjes");
  EXPECT_EQ(value("Persona:"), "-");
  EXPECT_EQ(value("Gevoel: 😀"), "😀");
}

TEST(Labels, HeaderCards) {
  EXPECT_EQ(best("Wie is erbij: Joop, Ria"), "header participants");
  EXPECT_EQ(best("Leitfrage: warum kommen sie nicht wieder?"), "header objective");
  EXPECT_EQ(best("opnieuw bekijken op 3 juni"), "header review");
  EXPECT_EQ(best("Review 12 May"), "header review");
  EXPECT_EQ(best("Parkeerplaats"), "header parking-lot");
  EXPECT_EQ(best("Colour code"), "header legend");
  EXPECT_EQ(best("Left to right, one thought per note"), "header instructions");
  EXPECT_EQ(best("Graag maar één idee per briefje"), "header instructions");
  EXPECT_EQ(match_label("Leeftijd: 34")[0].detail, HeaderDetail::age);
  EXPECT_EQ(match_label("Bedürfnis: Ruhe").find_lane(NoteType::need)->value_begin, 12U);
  EXPECT_EQ(match_label("Huidige situatie")[0].detail, HeaderDetail::as_is);
  EXPECT_EQ(match_label("Zielbild")[0].detail, HeaderDetail::to_be);
  EXPECT_EQ(match_label("Afbakening: van bel tot bon")[0].detail, HeaderDetail::whole_scope);
}

TEST(Labels, Titles) {
  EXPECT_EQ(best("Klantreis verhuizen"), "header title");
  EXPECT_EQ(best("Our patient journey (knee)"), "header title");
  EXPECT_EQ(best("Heizung defekt – Kundenreise"), "header title");
  EXPECT_EQ(best("Studentenreis"), "header title");
  EXPECT_EQ(best("Boekt een treinreis"), "-");
}

TEST(Labels, Phases) {
  EXPECT_EQ(best("Oriënteren"), phase(PhaseKind::orientation));
  EXPECT_EQ(match_label("Oriënteren")[0].moment, Moment::before);
  EXPECT_EQ(match_label("Nazorg")[0].moment, Moment::after);
  EXPECT_EQ(best("Fase 2: Bestellen"), phase(PhaseKind::purchase));
  EXPECT_EQ(best("Step 3 - Use"), phase(PhaseKind::use));
  const LabelMatches named = match_label("Fase 4: In de stoel");
  EXPECT_EQ(named[0].phase, PhaseKind::generic);
  EXPECT_EQ(named[0].value_begin, 8U);
  EXPECT_EQ(best("Phase 1"), phase(PhaseKind::generic));
  EXPECT_EQ(best("Fasen"), "lane phase");
  EXPECT_LT(match_label("Bestellen: online")[0].confidence, 0.7) << "a labelled note, hardly a phase";
}

TEST(Labels, Interludes) {
  EXPECT_EQ(best("Koffiepauze"), "interlude");
  EXPECT_GT(match_label("Pauze ☕ tot 11.15")[0].confidence, 0.8);
  EXPECT_GT(match_label("Coffee, back at 11:15")[0].confidence, 0.8);
  EXPECT_LT(match_label("Koffie drinken met de buren")[0].confidence, 0.4);
}

TEST(Labels, ScalesAndLines) {
  EXPECT_EQ(match_label("+2")[0].mark_value, 2);
  EXPECT_EQ(match_label("−1")[0].mark_value, -1);
  EXPECT_EQ(match_label("\t+2\r\n")[0].mark_value, 2);
  EXPECT_EQ(match_label(" 5 ")[0].mark, ScaleMark::number);
  EXPECT_EQ(match_label("😡")[0].mark_value, -2);
  EXPECT_NE(match_label("neutraal").find(LabelKind::scale), nullptr);
  EXPECT_EQ(best("Line of visibility"), "divider");
  EXPECT_EQ(best("12:30"), "-");
}

TEST(Labels, AnExplanationMayEndALine) {
  const std::string_view label = "Gevoel (van blij tot boos)";
  const std::size_t begin = label.find('(') + 1;
  for (const char* end : {"", " ", "\n", "\r\n", "\t"}) {
    EXPECT_TRUE(is_explanation(std::string(label) + end, begin, NoteType::emotion)) << std::string(end).size();
  }
  EXPECT_FALSE(is_explanation(std::string(label) + " en meer", begin, NoteType::emotion));
}

TEST(Labels, OtherBoards) {
  EXPECT_EQ(best("In progress"), foreign(ForeignBoard::kanban));
  EXPECT_EQ(best("What went well?"), foreign(ForeignBoard::retro));
  EXPECT_EQ(best("Kostenstructuur"), foreign(ForeignBoard::canvas));
  EXPECT_EQ(best("Stärken"), foreign(ForeignBoard::swot));
  EXPECT_EQ(best("Bounded context"), foreign(ForeignBoard::event_storming));
  EXPECT_EQ(best("Sprint 4"), foreign(ForeignBoard::gantt));
  EXPECT_EQ(best("Lorem ipsum dolor"), "placeholder");
  EXPECT_EQ(best("Type here"), "placeholder");
}

TEST(Labels, NotesAreNoLabels) {
  for (const char* text :
       {"Belt de helpdesk", "Zoekt op internet naar een loodgieter", "Waits for the courier", "CRM valideert order",
        "liest Bewertungen im Zug", "factuur per post", "betaalt per kaart", "snapt de brief niet", "3 werkdagen",
        "website", "We sturen een mail", "weet niet waar hij moet zijn", "Opa wil liever bellen",
        "Rechnung stimmt nicht", "??", ""}) {
    EXPECT_EQ(best(text), "-") << text;
  }
}

TEST(Labels, StateAndViewOfATitle) {
  EXPECT_EQ(state_in("Klantreis verhuizen (huidige situatie)"), MapState::as_is);
  EXPECT_EQ(state_in("To-be journey"), MapState::to_be);
  EXPECT_EQ(state_in("Ist-Zustand Werkstatt"), MapState::as_is);
  EXPECT_EQ(state_in("Was ist eine Reise"), MapState::undeclared);
  EXPECT_EQ(state_in("Customer journey"), MapState::undeclared);
  EXPECT_EQ(view_in("Onboarding – Kundensicht"), View::customer);
  EXPECT_EQ(view_in("Organisation view"), View::organisation);
  EXPECT_EQ(view_in("Verhuizen"), View::undeclared);
}

TEST(Labels, BearAnyBytes) {
  std::string text;
  for (int i = 0; i < 4000; ++i) text += "Fase 2: ";
  EXPECT_FALSE(match_label(text).empty());
  for (int lead = 0; lead < 256; ++lead) {
    for (const char* tail : {"", "a", ":", "\xC3", "\xF0\x9F"}) {
      const std::string bytes = std::string(1, static_cast<char>(lead)) + tail;
      EXPECT_LE(match_label(bytes).size(), LabelMatches::kMost);
      EXPECT_LE(match_label(bytes + bytes + "Doel" + bytes).size(), LabelMatches::kMost);
    }
  }
  EXPECT_TRUE(match_label(std::string(100000, '\xE2')).empty());
  EXPECT_TRUE(match_label(std::string(100000, 'x')).empty());
}

}  // namespace
}  // namespace journeylint::text
