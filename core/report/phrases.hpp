#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

#include "base/vocabulary.hpp"
#include "report/words.hpp"

/// The words of exports that are not a rule's: headings, captions, names of kinds; each in both languages.

namespace journeylint::phrases {

inline constexpr Texts kJourney{"Klantreis", "Customer journey"};
inline constexpr Texts kUntitled{"Klantreis zonder titel", "Untitled customer journey"};
inline constexpr Texts kNoJourney{"Op dit bord is geen klantreis gevonden",
                                  "No customer journey was found on this board"};
inline constexpr Texts kPictureOf{"Klantreis met fasen naast elkaar en lagen onder elkaar",
                                  "Customer journey map with phases across and lanes down"};
inline constexpr Texts kPhases{"fasen", "phases"};
inline constexpr Texts kLanes{"lagen", "lanes"};
inline constexpr Texts kNotes{"notities", "notes"};

inline constexpr Texts kPersona{"Persona", "Persona"};
inline constexpr Texts kNoPersona{"Nog geen persona: van wie is deze reis?", "No persona yet: whose journey is this?"};
inline constexpr Texts kGenericPersona{"Nog een groep, geen persoon", "Still a group, not a person"};
inline constexpr Texts kAge{"Leeftijd", "Age"};
inline constexpr Texts kSituation{"Situatie", "Situation"};
inline constexpr Texts kGoal{"Doel", "Goal"};
inline constexpr Texts kNeed{"Behoefte", "Need"};
inline constexpr Texts kExpectation{"Verwachting", "Expectation"};

inline constexpr Texts kScope{"Afbakening", "Scope"};
inline constexpr Texts kStart{"Begint bij", "Starts with"};
inline constexpr Texts kEnd{"Eindigt bij", "Ends with"};
inline constexpr Texts kObjective{"Vraagstuk", "Objective"};
inline constexpr Texts kScenario{"Scenario", "Scenario"};
inline constexpr Texts kProduct{"Product of dienst", "Product or service"};
inline constexpr Texts kUnset{"nog niet benoemd", "not set yet"};

inline constexpr Texts kFindings{"Bevindingen", "Findings"};
inline constexpr Texts kNoFindings{"Niets aan te merken.", "Nothing to remark."};
inline constexpr Texts kWholeBoard{"Over het hele bord", "About the whole board"};
inline constexpr Texts kWhy{"Waarom", "Why"};
inline constexpr Texts kAdvice{"Wat je kunt doen", "What you can do"};
inline constexpr Texts kAskRoom{"Vraag aan de groep", "Ask the room"};
inline constexpr Texts kFollows{"Hieruit volgt ook", "This also leads to"};

inline constexpr Texts kDecided{"Besloten", "Decided"};
inline constexpr Texts kReason{"Reden", "Reason"};
inline constexpr Texts kNoReason{"geen reden opgeschreven", "no reason written down"};

inline constexpr Texts kActions{"Acties", "Actions"};
inline constexpr Texts kAction{"Actie", "Action"};
inline constexpr Texts kOwner{"Eigenaar", "Owner"};
inline constexpr Texts kWhen{"Wanneer", "When"};
inline constexpr Texts kPhase{"Fase", "Phase"};
inline constexpr Texts kNobody{"nog niemand", "nobody yet"};
inline constexpr Texts kNoDate{"nog geen datum", "no date yet"};
inline constexpr Texts kNoActions{"Er staan nog geen acties op de kaart.", "There are no actions on the map yet."};

inline constexpr Texts kOpenQuestions{"Nog uit te zoeken", "Still to find out"};
inline constexpr Texts kNoOpenQuestions{"Geen open vragen op de kaart.", "No open questions on the map."};
inline constexpr Texts kQuestions{"Vragen", "Questions"};
inline constexpr Texts kAssumptions{"Aannames om te toetsen", "Assumptions to test"};
inline constexpr Texts kUnproven{"Fasen zonder onderbouwing op de kaart", "Phases without evidence on the map"};
inline constexpr Texts kEvidence{"Onderbouwing", "Evidence"};
inline constexpr Texts kNoEvidence{"Er staat nog geen onderbouwing op de kaart.",
                                   "There is no evidence on the map yet."};

inline constexpr Texts kProgress{"Voortgang", "Progress"};
inline constexpr Texts kOpenFindings{"open bevindingen", "open findings"};
inline constexpr Texts kDecidedFindings{"besloten bevindingen", "decided findings"};
inline constexpr Texts kStage{"Stap in de workshop", "Stage of the workshop"};
inline constexpr Texts kActionsOwned{"acties met een eigenaar", "actions with an owner"};
inline constexpr Texts kPhasesProven{"fasen met onderbouwing", "phases with evidence"};

inline constexpr Texts kUnassigned{"Zonder laag", "No lane"};
inline constexpr Texts kNoPhase{"Zonder fase", "No phase"};
inline constexpr Texts kPath{"Verloop", "Path"};
inline constexpr Texts kBeside{"Naast de kaart", "Beside the map"};
inline constexpr Texts kCurve{"Beleving", "Experience"};
inline constexpr Texts kLowest{"dieptepunt", "lowest point"};
inline constexpr Texts kRecovery{"herstel", "recovery"};
inline constexpr Texts kMomentOfTruth{"moment van de waarheid", "moment of truth"};
inline constexpr Texts kAssumed{"aanname", "assumption"};
inline constexpr Texts kMeanMood{"gemiddelde beleving", "average experience"};
inline constexpr Texts kReadingKey{"Leeswijzer", "How to read this"};
inline constexpr Texts kMadeOn{"Stand van", "As of"};

inline constexpr std::array<Texts, count_of<Severity>> kSeverity{
    {{"Fout", "Error"}, {"Waarschuwing", "Warning"}, {"Tip", "Tip"}}};
inline constexpr std::array<Texts, count_of<Severity>> kSeverityHeading{
    {{"Eerst dit", "First this"},
     {"Kijk hier ook naar", "Look at this too"},
     {"Om het beter te maken", "To make it better"}}};
inline constexpr std::array<Texts, count_of<Stage>> kStages{{{"afbakenen", "framing"},
                                                             {"verzamelen", "collecting"},
                                                             {"in kaart brengen", "mapping"},
                                                             {"verbeteren", "improving"}}};
inline constexpr std::array<Texts, count_of<Moment>> kMoments{
    {{"vooraf", "before"}, {"tijdens", "during"}, {"achteraf", "after"}}};
inline constexpr std::array<Texts, count_of<MapState>> kStates{
    {{"huidige situatie", "current situation"}, {"gewenste situatie", "desired situation"}, {"", ""}}};
inline constexpr std::array<Texts, count_of<EvidenceKind>> kEvidenceKinds{{{"aanname", "assumption"},
                                                                           {"interview", "interview"},
                                                                           {"observatie", "observation"},
                                                                           {"enquête", "survey"},
                                                                           {"panel", "panel"},
                                                                           {"webstatistiek", "analytics"},
                                                                           {"CRM", "CRM"},
                                                                           {"aankopen", "purchases"},
                                                                           {"frontlinie", "frontline"},
                                                                           {"feedback", "feedback"},
                                                                           {"documentatie", "documentation"},
                                                                           {"anekdote", "anecdote"},
                                                                           {"overig", "other"}}};
inline constexpr std::array<Texts, count_of<NoteType>> kTypes{{{"fase", "phase"},
                                                               {"stap", "step"},
                                                               {"contactmoment", "touchpoint"},
                                                               {"kanaal", "channel"},
                                                               {"emotie", "emotion"},
                                                               {"gedachte", "thought"},
                                                               {"behoefte", "need"},
                                                               {"doel", "goal"},
                                                               {"verwachting", "expectation"},
                                                               {"uitspraak", "quote"},
                                                               {"pijnpunt", "pain point"},
                                                               {"pluspunt", "gain"},
                                                               {"kans", "opportunity"},
                                                               {"idee", "idea"},
                                                               {"actie", "action"},
                                                               {"moment van de waarheid", "moment of truth"},
                                                               {"onderbouwing", "evidence"},
                                                               {"aanname", "assumption"},
                                                               {"vraag", "question"},
                                                               {"voor de schermen", "frontstage"},
                                                               {"achter de schermen", "backstage"},
                                                               {"systeem", "system"},
                                                               {"afdeling", "department"},
                                                               {"eigenaar", "owner"},
                                                               {"betrokkene", "stakeholder"},
                                                               {"KPI", "KPI"},
                                                               {"meetpunt", "data point"},
                                                               {"signaal", "signal"},
                                                               {"wachttijd", "waiting time"},
                                                               {"moeite", "effort"},
                                                               {"resultaat", "deliverable"},
                                                               {"belofte", "promise"},
                                                               {"omstandigheid", "context"},
                                                               {"aanleiding", "trigger"},
                                                               {"drijfveer", "driver"},
                                                               {"splitsing", "branch"},
                                                               {"afhaakmoment", "drop-out"},
                                                               {"kloof", "gap"},
                                                               {"risico", "risk"},
                                                               {"experiment", "experiment"},
                                                               {"prioriteit", "priority"},
                                                               {"persona", "persona"},
                                                               {"afbakening", "scope"},
                                                               {"overig", "other"}}};
inline constexpr std::array<Texts, count_of<HeaderRole>> kRoles{{{"Titel", "Title"},
                                                                 {"Persona", "Persona"},
                                                                 {"Begin", "Start"},
                                                                 {"Einde", "End"},
                                                                 {"Vraagstuk", "Objective"},
                                                                 {"Scenario", "Scenario"},
                                                                 {"Product", "Product"},
                                                                 {"Deelnemers", "Participants"},
                                                                 {"Afdeling", "Department"},
                                                                 {"Situatie", "State"},
                                                                 {"Herziening", "Review"},
                                                                 {"Legenda", "Legend"},
                                                                 {"Uitleg", "Instructions"},
                                                                 {"Parkeerplaats", "Parking lot"},
                                                                 {"Opdrachtgever", "Sponsor"},
                                                                 {"Overig", "Other"}}};

/// The phrase for one value of a named enumeration.
template <class E, std::size_t N>
[[nodiscard]] std::string phrase(const std::array<Texts, N>& table, E value, Language language) {
  static_assert(N == count_of<E>);
  return std::string(in_language(table[static_cast<std::size_t>(value)], language));
}

[[nodiscard]] inline std::string phrase(const Texts& texts, Language language) {
  return std::string(in_language(texts, language));
}

}  // namespace journeylint::phrases
