#include <gtest/gtest.h>

#include <string>

#include "text/channel.hpp"
#include "text/people.hpp"
#include "text/read.hpp"
#include "text/time.hpp"
#include "text/wording.hpp"

namespace journeylint::text {
namespace {

std::string shown(std::string_view note, const std::optional<Cue>& cue) {
  return cue ? std::string(note.substr(cue->begin, cue->end - cue->begin)) : "-";
}

std::string channel(std::string_view note) {
  const auto reading = read_channel(Sentence(note, Language::und));
  if (!reading) return "-";
  return std::string(name_of(reading->channel)) + " " + reading->name +
         (reading->directness == Directness::indirect ? " indirect" : "");
}

TEST(Channel, KindNameAndDirectness) {
  EXPECT_EQ(channel("Belt de garage"), "human phone");
  EXPECT_EQ(channel("krijgt een brief thuis"), "analogue letter");
  EXPECT_EQ(channel("Sucht auf Google"), "digital search indirect");
  EXPECT_EQ(channel("tip van de buurvrouw"), "external word of mouth indirect");
  EXPECT_EQ(channel("aan de balie"), "human desk");
  EXPECT_EQ(channel("WhatsApp"), "digital messaging");
  EXPECT_EQ(channel("schrikt van het bedrag"), "-");
}

std::optional<TimeReading> time(std::string_view note) {
  return read_time(Sentence(note, Language::und));
}

TEST(Time, LengthsAndWaits) {
  EXPECT_EQ(time("binnen 3 werkdagen")->minutes, 4320U);
  EXPECT_EQ(time("na een week")->minutes, 10080U);
  EXPECT_EQ(time("een half uur")->minutes, 30U);
  EXPECT_EQ(time("anderhalf uur bellen")->minutes, 90U);
  EXPECT_EQ(time("20 min in the queue")->kind, TimeReading::Kind::waiting);
  EXPECT_EQ(time("zwei Stunden")->minutes, 120U);
  EXPECT_EQ(time("hoort niets")->kind, TimeReading::Kind::waiting);
  EXPECT_FALSE(time("hoort niets")->minutes);
  EXPECT_EQ(time("om 9:30 aan de deur")->kind, TimeReading::Kind::moment);
  EXPECT_FALSE(time("34 jaar oud"));
  EXPECT_FALSE(time("belt de monteur"));
}

std::string date(std::string_view note) {
  const auto reading = read_date(Sentence(note, Language::und));
  if (!reading) return "-";
  if (!reading->date) return shown(note, reading->cue);
  return std::to_string(reading->date->year) + "/" + std::to_string(reading->date->month) + "/" +
         std::to_string(reading->date->day);
}

TEST(Dates, AsPeopleWriteThem) {
  EXPECT_EQ(date("opnieuw bekijken op 8 mei 2027"), "2027/5/8");
  EXPECT_EQ(date("review 9 Jan 2027"), "2027/1/9");
  EXPECT_EQ(date("March 14, 2026"), "2026/3/14");
  EXPECT_EQ(date("am 2.2.2027"), "2027/2/2");
  EXPECT_EQ(date("12. März 2026"), "2026/3/12");
  EXPECT_EQ(date("2026-11-03"), "2026/11/3");
  EXPECT_EQ(date("03-11-26"), "2026/11/3");
  EXPECT_EQ(date("klaar in Q3 2026"), "2026/9/0");
  EXPECT_EQ(date("april 2027"), "2027/4/0");
  EXPECT_EQ(date("due in wk 40"), "wk 40");
  EXPECT_EQ(date("volgende maand"), "volgende maand");
  EXPECT_EQ(date("31-13-2026"), "-");
  EXPECT_EQ(date("3-5 werkdagen"), "-");
  EXPECT_EQ(date("kan mei doen"), "-");
}

std::string owner(std::string_view note, OwnerContext context = OwnerContext::action) {
  const auto reading = read_owner(Sentence(note, Language::und), context);
  if (!reading) return "-";
  const char* const kinds[] = {"person ", "role ", "everyone "};
  return kinds[static_cast<std::size_t>(reading->kind)] + reading->name;
}

TEST(Time, WhenAndHardlyMore) {
  for (const char* when :
       {"from 2 May", "Mon 9.00", "Tuesday", "21:30", "ab 7. Mai", "vanaf 3 juni", "week 12", "dag 4", "March"})
    EXPECT_TRUE(names_when(Sentence(when, Language::und))) << when;
  for (const char* other :
       {"", "two days", "asks a neighbour", "3 werkdagen", "an hour or so", "rings us on Monday to ask when it comes"})
    EXPECT_FALSE(names_when(Sentence(other, Language::und))) << other;
}

TEST(Owner, PeopleRolesAndNobody) {
  EXPECT_EQ(owner("@Joris herschrijft de brief"), "person Joris");
  EXPECT_EQ(owner("Brief herschrijven (Joris)"), "person Joris");
  EXPECT_EQ(owner("Joris: brief herschrijven"), "person Joris");
  EXPECT_EQ(owner("brief herschrijven, eigenaar: Fenna"), "person Fenna");
  EXPECT_EQ(owner("marketing: nieuwe flyer"), "role marketing");
  EXPECT_EQ(owner("iedereen belt terug"), "everyone iedereen");
  EXPECT_EQ(owner("owner: the team"), "everyone the team");
  EXPECT_EQ(owner("nieuwe folder maken"), "-");
  EXPECT_EQ(owner("alle brieven herschrijven"), "-");
  EXPECT_EQ(owner("mail naar info@example.nl"), "-");
  EXPECT_EQ(owner("Vertrieb", OwnerContext::owner), "role Vertrieb");
  EXPECT_EQ(owner("Joris: brief herschrijven", OwnerContext::other), "-");
}

TEST(Owner, AsPeopleWriteThemOnActions) {
  EXPECT_EQ(owner("Brief in gewone taal (eigenaar: Ilse)"), "person Ilse");
  EXPECT_EQ(owner("One-page help sheet (owner: mark)"), "role mark");
  EXPECT_EQ(owner("Help sheet (owner: web team)"), "role web team");
  EXPECT_EQ(owner("owner = de winkel, mei"), "role winkel");
  EXPECT_EQ(owner("Mark: write the help sheet"), "person Mark");
  EXPECT_EQ(owner("Jan: brief herschrijven"), "person Jan");
  EXPECT_EQ(owner("Call-back button on the site - Web team"), "role Web team");
  EXPECT_EQ(owner("Knop op de site – webteam"), "role webteam");
  EXPECT_EQ(owner("Formulier inkorten\nTeam Zorg"), "role Team Zorg");
  EXPECT_EQ(owner("Formulier inkorten → Bart"), "person Bart");
  EXPECT_EQ(owner("Brief herschrijven (Ilse, 1 maart)"), "person Ilse");
  EXPECT_EQ(owner("Brief herschrijven (1 maart, Samira)"), "person Samira");
  EXPECT_EQ(owner("Customer care team: text with the time"), "role Customer care team");
}

TEST(Owner, WhatOnlyLooksLikeOne) {
  for (const char* note : {"Quick win: button on the page", "Actie: brief herschrijven", "App verbeteren - Android",
                           "Folder maken (A4)", "Klanten terugbellen (binnen 2 dagen)", "Eigenaar: …", "Owner: ?",
                           "Eigenaar: nog onbekend", "Brief sturen, daarna bellen", "Self-service portal - phase 2"}) {
    const std::string read = owner(note);
    EXPECT_TRUE(read == "-") << note << ": " << read;
  }
  EXPECT_EQ(owner("Owner: tbd"), "everyone tbd");
  EXPECT_EQ(owner("Team: tussenbericht inrichten"), "everyone Team");
}

TEST(Wording, WishesAreNoDuties) {
  const auto wish = [](std::string_view note) { return shown(note, read_prescriptive(Sentence(note, Language::und))); };
  EXPECT_EQ(wish("Formulier zou korter moeten zijn, idealiter online"), "idealiter");
  EXPECT_EQ(wish("klant moet kunnen chatten"), "moet kunnen");
  EXPECT_EQ(wish("The form should be shorter"), "should be");
  EXPECT_EQ(wish("Gaan we automatiseren"), "Gaan we");
  EXPECT_EQ(wish("Antwort sollte schneller kommen"), "sollte");
  EXPECT_EQ(wish("moet alles opnieuw invullen"), "-");
  EXPECT_EQ(wish("has to come back tomorrow"), "-");
  EXPECT_EQ(wish("muss zweimal anrufen"), "-");
  EXPECT_EQ(wish("wonders what she should do"), "-");
  EXPECT_EQ(wish("parcel should have arrived"), "-");
  EXPECT_EQ(wish("we gaan naar de winkel"), "-");
}

TEST(Wording, AWishMayStandInTwoPlaces) {
  const auto wish = [](std::string_view note) { return shown(note, read_prescriptive(Sentence(note, Language::und))); };
  EXPECT_EQ(wish("Zou meteen een monteur moeten krijgen"), "Zou meteen een monteur moeten");
  EXPECT_EQ(wish("Klant moet zelf een dag kunnen kiezen"), "moet zelf een dag kunnen");
  EXPECT_EQ(wish("Kunde sollte online buchen können"), "sollte online buchen können");
  EXPECT_EQ(wish("Date must be possible to change online"), "must be possible");
  EXPECT_EQ(wish("Er moet een app komen"), "Er moet een");
  EXPECT_EQ(wish("Zou fijn zijn als het sneller kan"), "Zou fijn zijn");
  EXPECT_EQ(wish("Moet eerst inloggen om te kunnen betalen"), "-");
  EXPECT_EQ(wish("Ik zou nog moeten bellen"), "-");
  EXPECT_EQ(wish("Moet drie keer hetzelfde formulier invullen"), "-");
  EXPECT_EQ(wish("Must show ID at the desk"), "-");
}

TEST(Wording, TemplateLeftovers) {
  const auto left = [](std::string_view note) { return read_placeholder(Sentence(note, Language::und)).has_value(); };
  for (const char* note : {"Lorem ipsum dolor", "Type here", "Typ hier", "Stap 1", "Phase 2", "[naam]", "xxx", "…",
                           "...", "<your text>", "Text eingeben", "Sticky 3"}) {
    EXPECT_TRUE(left(note)) << note;
  }
  for (const char* note : {"Typt zijn naam in", "[x] klaar", "Stapt op de fiets", "Phase 2: Buying",
                           "naam van de monteur?", "hier wacht ik op", "bo"}) {
    EXPECT_FALSE(left(note)) << note;
  }
}

TEST(Wording, Troubles) {
  const auto defect = [](std::string_view note) { return read_defect(Sentence(note, Language::und)).has_value(); };
  EXPECT_TRUE(defect("storing in het systeem"));
  EXPECT_TRUE(defect("CRM is traag"));
  EXPECT_TRUE(defect("understaffed on mondays"));
  EXPECT_TRUE(defect("Schnittstelle fehlt"));
  EXPECT_FALSE(defect("mist de trein"));
  EXPECT_FALSE(defect("weet niet wie ze moet bellen"));
}

TEST(Wording, DeparturesAndRepeats) {
  const auto leaves = [](std::string_view note) { return read_drop_out(Sentence(note, Language::und)).has_value(); };
  EXPECT_TRUE(leaves("zegt op na een maand: opzegging"));
  EXPECT_TRUE(leaves("cancels the order"));
  EXPECT_TRUE(leaves("Reklamation"));
  EXPECT_TRUE(leaves("haakt af bij stap twee"));
  EXPECT_FALSE(leaves("leaves a review"));
  EXPECT_FALSE(leaves("geen klachten"));
  EXPECT_FALSE(leaves("komt thuis"));
  const auto repeats = [](std::string_view note) {
    return read_repeat_contact(Sentence(note, Language::und)).has_value();
  };
  EXPECT_TRUE(repeats("belt voor de derde keer"));
  EXPECT_TRUE(repeats("mailt 3x"));
  EXPECT_TRUE(repeats("waar blijft mijn pakket"));
  EXPECT_TRUE(repeats("ruft nochmal an"));
  EXPECT_FALSE(repeats("belt de helpdesk"));
  EXPECT_FALSE(repeats("fietst weer naar huis"));
}

TEST(Wording, FiguresAndVagueness) {
  const auto metric = [](std::string_view note) { return shown(note, read_metric(Sentence(note, Language::und))); };
  EXPECT_EQ(metric("belletjes -30%"), "-30%");
  EXPECT_EQ(metric("antwoord < 2 dagen"), "< 2 dagen");
  EXPECT_EQ(metric("NPS naar 40"), "NPS");
  EXPECT_EQ(metric("folder vernieuwen"), "-");
  const auto vague = [](std::string_view note) {
    return read_vague(Sentence(note, Language::und)) == NoteReading::Vague::yes;
  };
  EXPECT_TRUE(vague("communicatie"));
  EXPECT_TRUE(vague("beter proces"));
  EXPECT_FALSE(vague("belt monteur"));
  EXPECT_FALSE(vague("weet niet waarheen"));
  EXPECT_FALSE(vague("😀"));
}

TEST(Meaning, IsReadByReadNote) {
  ReadingContext context;
  context.lane = NoteType::action;
  const NoteReading action = read_note("Fenna: brief herschrijven, meten met CSAT, april 2027", context);
  ASSERT_TRUE(action.owner);
  EXPECT_EQ(action.owner->name, "Fenna");
  EXPECT_TRUE(action.metric);
  ASSERT_TRUE(action.date && action.date->date);
  context.lane = NoteType::emotion;
  EXPECT_EQ(read_note("hangt van de zorgen aan elkaar, boos", context).emotion->valence, -2);
  context.lane = NoteType::step;
  EXPECT_FALSE(read_note("leest de brief", context).emotion);
}

TEST(Meaning, BearsAnyBytes) {
  std::string text;
  for (int round = 0; round < 400; ++round) {
    for (int byte = 0; byte < 256; ++byte) text += static_cast<char>(byte * 7 + round);
  }
  for (std::size_t at = 0; at + 64 < text.size(); at += 61) static_cast<void>(read_note(text.substr(at, 64), {}));
  const NoteReading whole = read_note(text, {});
  EXPECT_LE(whole.words, 192);
  for (const char* note : {"(", "@", "@ ", "n=", "3x", "4 van", "5/", "12.", "1/0", "[", "[a", "<", "-", "Q",
                           "\xF0\x9F", "99999999999/3"}) {
    static_cast<void>(read_note(note, {}));
  }
}

}  // namespace
}  // namespace journeylint::text
