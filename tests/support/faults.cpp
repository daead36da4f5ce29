#include "support/faults.hpp"

#include <algorithm>
#include <array>

#include "support/clean_maps.hpp"

namespace journeylint::testing_support {
namespace {

const std::vector<Fault>& all() {
  static const std::vector<Fault> made{
      {"persona-missing", "wasmachine", {{"Persona:", 0, ""}}},
      {"persona-missing", "cat", {{"Persona:", 0, ""}}},
      {"persona-generic", "opvang", {{"Persona:", 0, "!Persona: alle klanten"}}},
      {"persona-generic", "pottery", {{"Persona:", 0, "!Persona: all our customers"}}},
      {"scope-unbounded", "rijbewijs", {{"Begin:", 0, ""}}},
      {"scope-unbounded", "bank", {{"End:", 0, ""}}},
      {"question-missing", "knie", {{"Vraag:", 0, ""}}},
      {"question-missing", "luggage", {{"Question:", 0, ""}}},
      {"review-missing-or-stale", "opvang", {{"Review:", 0, "!Review: maart 2025"}}},
      {"review-missing-or-stale", "glasses", {{"Review:", 0, ""}}},
      {"inside-out-step",
       "zonnepanelen",
       {{"| Stappen", 3, "!Afdeling planning wijst monteurs toe; Ruimen de zolder leeg"}}},
      {"inside-out-step", "bank", {{"| Steps", 2, "!CRM system creates a record; Scans his passport"}}},
      {"pain-without-opportunity", "knie", {{"| Pijnpunten", 2, "!Wachtkamer zit vol hoestende mensen"}}},
      {"pain-without-opportunity", "bank", {{"| Pains", 1, "!Every bank hides its fees"}}},
      {"touchpoint-without-emotion", "rijbewijs", {{"| Gevoel", 1, ""}}},
      {"touchpoint-without-emotion", "bank", {{"| Emotions", 1, ""}}},
      {"mot-missing-or-inflated", "opvang", {{"| MoT", 0, ""}}},
      {"mot-missing-or-inflated", "cat", {{"| Moments of truth", 0, ""}}},
      {"mot-without-stakes", "luggage", {{"| Moments of truth", 1, "!The screen"}}},
      {"map-without-actions", "wasmachine", {{"| Acties", 0, ""}}},
      {"map-without-actions", "luggage", {{"| Actions", 0, ""}}},
      {"evidence-missing", "zonnepanelen", {{"| Bewijs", 0, ""}}},
      {"evidence-missing", "glasses", {{"| Evidence", 0, ""}}},
      {"template-placeholder-left", "camping", {{"| Stappen", 4, "!Typ hier je tekst; Zwemt voor het ontbijt"}}},
      {"template-placeholder-left", "glasses", {{"| Steps", 3, "!Lorem ipsum; Tries on nine frames"}}},
      {"action-without-owner", "wasmachine", {{"| Acties", 1, "!Storingshulp met foto's, KPI telefoontjes, februari"}}},
      {"action-without-owner", "bank", {{"| Actions", 2, "!Let people send papers later, KPI finished forms, March"}}},
      {"action-without-metric", "rijbewijs", {{"| Acties", 3, "!Mirjam start inloopochtend, april"}}},
      {"action-without-metric", "pottery", {{"| Actions", 3, "!Joan changes the first evening, April"}}},
      {"anecdote-as-evidence", "camping", {{"| Bewijs", 2, "!We krijgen er nooit klachten over"}}},
      {"assumption-untested", "opvang", {{"| Bewijs", 2, "!Aanname: ouders bellen liever"}}},
      {"assumption-untested", "cat", {{"| Evidence", 3, "!Assumption: most of them live alone"}}},
      {"backstage-in-customer-lane",
       "zonnepanelen",
       {{"| Contactmomenten", 3, "!Afdeling planning wijst monteurs toe"}}},
      {"backstage-in-customer-lane", "bank", {{"| Touchpoints", 2, "!CRM system creates a record"}}},
      {"cause-not-consequence", "rijbewijs", {{"| Pijnpunten", 3, "!Koppeling met het CBR ligt eruit"}}},
      {"conflicting-claims", "opvang", {{"| Emoties", 2, "!😡; !😍"}}},
      {"conflicting-claims", "luggage", {{"| Emotions", 2, "!😡; !😀"}}},
      {"duplicate-note", "camping", {{"| Stappen", 2, "!Zoekt een plek met stroom; !Zoekt een plek met stroom"}}},
      {"duplicate-note", "pottery", {{"| Steps", 2, "!Pays the full price; !Pays the full price"}}},
      {"emotion-flat-or-sparse", "knie", {{"| Emoties", 0, "| Emoties | 😐 | 😐 | 😐 | 😐 |"}}},
      {"emotion-pain-mismatch", "opvang", {{"| Emoties", 2, "!😍"}}},
      {"emotion-pain-mismatch", "luggage", {{"| Emotions", 2, "!😍"}}},
      {"handoff-without-owner",
       "wasmachine",
       {{"| Achter de schermen", 2, "!Klantenservice maakt een bon; !Planning zoekt een monteur in de buurt"}}},
      {"hotspot-unaddressed", "cat", {{"| Pains", 3, "!Papers are in tiny print (9)"}}},
      {"lane-unknown", "wasmachine", {{"| Kanaal", 0, "| !Blorp | wuft | snar | klop | miep |"}}},
      {"lane-unknown", "glasses", {{"| Channel", 0, "| !Blorp | wuft | snar | klop | miep |"}}},
      {"note-unassigned", "knie", {{"", 0, "> !Koffie is te duur in de kantine"}}},
      {"note-unassigned", "bank", {{"", 0, "> !Coffee is too expensive there"}}},
      {"opportunity-without-pain", "zonnepanelen", {{"| Ideeën", 4, "!Gratis taart voor de buren"}}},
      {"opportunity-without-pain", "bank", {{"| Opportunities", 4, "!Free coffee beans for a year"}}},
      {"product-unspecified", "wasmachine", {{"Product:", 0, ""}}},
      {"product-unspecified", "luggage", {{"Product:", 0, ""}}},
      {"sequence-ambiguous", "zonnepanelen", {{"", 0, "@ Leggen ze naast elkaar -> Rekenen samen aan de keukentafel"}}},
      {"sequence-ambiguous", "bank", {{"", 0, "@ Calls the bank -> Fills in the form at night"}}},
      {"starts-at-company", "wasmachine", {{"Start:", 0, "!Start: CRM registreert de melding"}}},
      {"starts-at-company", "bank", {{"Start:", 0, "!Start: CRM system creates a lead"}}},
      {"vague-note", "wasmachine", {{"| Pijnpunten", 2, "!Wachttijd"}}},
      {"vague-note", "cat", {{"| Opportunities", 2, "!Rooms"}}},
      {"wait-time-missing", "opvang", {{"| Stappen", 4, "!Wacht bij de deur; Bekijkt foto's in de pauze"}}},
      {"wait-time-missing", "cat", {{"| Steps", 3, "!Waits for the home visit; Carries the basket up the stairs"}}},
      {"exit-path-missing", "cat", {{"| Drop-off", 0, ""}}},
      {"required-lane-missing", "wasmachine", {{"| Emoties", 0, ""}}},
      {"department-not-represented", "luggage", {{"| Backstage", 3, "!Legal checks the claim"}}},
      {"inside-out-map",
       "bank",
       {{"| Steps", 0,
         "| Steps | !CRM system creates a record | !Compliance department validates the form | !Back office processes "
         "the file | !System sends a confirmation |"}}},
      {"as-is-to-be-mixed",
       "wasmachine",
       {{"| Stappen", 2, "!Zou zelf een dagdeel moeten kunnen kiezen; !Zou meteen een monteur moeten kunnen spreken"}}},
      {"as-is-to-be-mixed",
       "bank",
       {{"| Steps", 2, "!Should fill in the form on his phone; !Should be able to scan his passport there"}}},
      {"branch-without-condition",
       "zonnepanelen",
       {{"| Stappen", 2, "!Vragen drie offertes aan; !Leggen ze naast elkaar; !Vragen een vierde"},
        {"", 0,
         "@ Vragen drie offertes aan -> Leggen ze naast elkaar\n@ Vragen drie offertes aan -> Vragen een vierde"}}},
      {"branch-without-condition",
       "luggage",
       {{"| Steps", 2, "!Queues at the desk; !Describes the case twice; !Walks to the hotel"},
        {"", 0, "@ Queues at the desk -> Describes the case twice\n@ Queues at the desk -> Walks to the hotel"}}},
      {"channel-inconsistent",
       "opvang",
       {{"| Stappen", 2, "!Krijgt via chat antwoord in 5 minuten; !Wacht op antwoord per e-mail: 4 dagen"}}},
      {"channel-inconsistent",
       "pottery",
       {{"| Steps", 2, "!Gets an answer by chat in 5 minutes; !Waits for an answer by email: 4 days"}}},
      {"channel-switch-gap",
       "wasmachine",
       {{"| Stappen", 4, "!Moet voor de derde keer bellen; Betaalt met een tikkie"}}},
      {"channel-switch-gap", "bank", {{"| Steps", 4, "!Has to call for the third time; Pours the first espresso"}}},
      {"colour-undeclared",
       "camping",
       {{"| Stappen", 0,
         "| Stappen | Bladert door foto's; [#a5d8ff] Vraagt een vriend waar hij was | [#ffc9c9] Zoekt een plek met "
         "stroom; Betaalt de helft vooraf | [#a5d8ff] Staat in de rij met de auto; [#ffc9c9] Zet de tent op | Zwemt "
         "voor het ontbijt; Speelt kaart met de buren |"}}},
      {"contact-facts-missing",
       "wasmachine",
       {{"| Momenten", 0,
         "| Momenten van de waarheid |  |  |  | !De eerste was is droog en schoon, of ze koopt een nieuwe bij een "
         "ander |"}}},
      {"contact-facts-missing",
       "bank",
       {{"| Moment", 0, "| Moment of truth |  |  |  | !The first card works, or he goes to the bank next door |"}}},
      {"datapoint-untracked", "opvang", {{"| Bewijs", 4, ""}, {"", 0, "| Datapunten |  |  |  | !Tijd tot akkoord |"}}},
      {"datapoint-untracked",
       "bank",
       {{"| Evidence", 4, ""}, {"", 0, "| Data points |  |  |  | !Visits to the branch |"}}},
      {"digital-only",
       "bank",
       {{"| Steps", 0,
         "| Steps | Reads about the fees; Compares them at night | Fills in the form; Scans his passport | Looks at "
         "his inbox every morning; Reloads the page | Plugs in the card reader; Pours the first espresso |"},
        {"| Touchpoints", 0, "| Touchpoints | our website | Online form | Email | App |"},
        {"| Channel", 0, "| Channel | web | web | email | app |"},
        {"| Pains", 2, "Form asks for things he cannot have yet"},
        {"| Opportunities", 2, "Save the form and go on later"},
        {"| Actions", 0,
         "| Actions |  | Omar lets people go on later, KPI finished forms from 35 to 50 %, March | Hilde sends an "
         "email at every step, measure: questions about status, May |  |"},
        {"| Evidence", 3, "App analytics, n=260"},
        {"| Moment", 3, "An answer before the lease starts, or he gives up on us"},
        {"| Backstage", 2, "Onboarding checks the form"}}},
      {"direct-only",
       "bank",
       {{"| Steps", 1, "Reads about the fees; Compares them on his phone"},
        {"| Steps", 3, "Looks at his inbox every morning; Calls again"},
        {"| Moment", 3, "An answer before the lease starts, or he gives up on us"},
        {"| Touchpoints", 0, "| Touchpoints | !our website | !email | !phone | !shop |"},
        {"| Channel", 0, "| Channel | website | email | phone | shop |"}}},
      {"outside-world-missing",
       "glasses",
       {{"| Steps", 1, "Holds the menu further away; Reads the paper at arm's length"},
        {"| Steps", 3, "Tries on nine frames; Takes a picture"},
        {"| Touchpoints", 0, "| Touchpoints | our website | Optician | shop | Workshop |"},
        {"| Channel", 0, "| Channel | website | in store | in store | in store |"},
        {"| Pains", 1, "Thinks drops will do"}}},
      {"emotion-without-driver", "opvang", {{"| Bewijs", 4, ""}, {"| Emoties", 4, "!😍"}}},
      {"emotion-without-driver", "bank", {{"| Evidence", 4, ""}, {"| Emotions", 4, "!ecstatic"}}},
      {"evidence-one-sided",
       "rijbewijs",
       {{"| Onderbouwing", 0,
         "| Onderbouwing | !Enquête, n=96 | !Telling balievragen, n=230 | !Webstatistieken, n=800 | !Enquête, n=58 "
         "|"}}},
      {"evidence-one-sided",
       "bank",
       {{"| Evidence", 0,
         "| Evidence | !7 interviews with founders | !Observation in two branches | !5 interviews | !3 interviews with "
         "waiters |"}}},
      {"map-overloaded",
       "rijbewijs",
       {{"| Stappen", 3,
         "!Rijdt naar het gemeentehuis; !Zoekt een plek; !Loopt naar binnen; !Trekt een nummer; !Gaat zitten; !Leest "
         "een blad; !Hoort zijn nummer; !Levert zijn papieren in; !Zet een handtekening"}}},
      {"map-overloaded",
       "cat",
       {{"| Steps", 3,
         "!Signs the papers; !Pays the fee; !Packs a blanket; !Calls a taxi; !Holds the basket; !Talks to him; !Opens "
         "the door; !Carries the basket up the stairs; !Closes the windows"}}},
      {"personas-mixed",
       "knie",
       {{"Persona:", 0,
         "!Persona: Tessa, 24, speelt hockey, studeert, is bang dat ze het seizoen mist\n!Persona: Willem, 71, loopt "
         "elke ochtend met de hond, wil weer de trap op"}}},
      {"personas-mixed",
       "glasses",
       {{"Persona:", 0,
         "!Persona: Walter, 52, lorry driver, cannot read the signs at dusk any more\n!Persona: Irene, 19, student, "
         "wants a frame that suits her"}}},
      {"phase-coverage-gap", "wasmachine", {{"|   ", 0, "| | Ontdekken | Oriënteren | Kopen | Betalen |"}}},
      {"phase-coverage-gap", "bank", {{"|   ", 0, "| | Awareness | Consideration | Purchase | Payment |"}}},
      {"phase-empty",
       "knie",
       {{"|   ", 0, "| | Blessure | Eerste afspraak | Oefenen | !Terug op het veld |"},
        {"| Stappen", 4, ""},
        {"| Touchpoints", 4, ""}}},
      {"phase-empty",
       "glasses",
       {{"|   ", 0, "| | !Noticing | Eye test | Choosing | Getting used to it |"},
        {"| Steps", 1, ""},
        {"| Touchpoints", 1, ""}}},
      {"scenario-missing",
       "camping",
       {{"Situatie:", 0, ""}, {"Persona:", 0, "Persona: Ruben, 42, wil een week zonder schermen"}}},
      {"scenario-missing",
       "bank",
       {{"Scenario:", 0, ""}, {"Persona:", 0, "Persona: Mateus, 29, wants a business account"}}},
      {"touchpoint-without-channel",
       "rijbewijs",
       {{"| Contactpunten", 3, "!De verklaring bespreken"}, {"| Kanalen", 3, ""}}},
      {"touchpoint-without-channel", "bank", {{"| Touchpoints", 3, "!Talking about the lease"}, {"| Channel", 3, ""}}},
      {"weakest-link-unaddressed",
       "wasmachine",
       {{"| Emoties", 4, "!woedend"},
        {"| Pijnpunten", 4, "!Rekening is twee keer zo hoog"},
        {"| Kansen", 4, "Prijs vooraf op papier"}}},
      {"weakest-link-unaddressed",
       "bank",
       {{"| Emotions", 1, "!furious"},
        {"| Pains", 1, "!Every bank hides its fees"},
        {"| Opportunities", 1, "All fees on one page"}}},
  };
  return made;
}

constexpr std::array kWithoutFault{
    NoFault{"no-journey", "a clean map is a journey, and a board that is none has no other findings"},
    NoFault{"rule-failed", "speaks of a rule that throws, and no board makes one"},
    NoFault{"scope-kind-undeclared",
            "takes a wider map without a question, and the missing question is a finding of its own"},
    NoFault{"two-views-gap", "takes a second whole map"},
};

/// The same line with another text in one cell; cells are counted from 1, after the lane's label.
std::string with_cell(const std::string& line, std::size_t cell, std::string_view text) {
  std::size_t at = 0;
  for (std::size_t bar = 0; bar <= cell; ++bar) at = line.find('|', at) + 1;
  const std::size_t end = line.find('|', at);
  return line.substr(0, at) + " " + std::string(text) + " " + line.substr(end);
}

std::string edited(std::string_view board, const LineEdit& edit) {
  std::string out;
  while (!board.empty()) {
    const std::size_t end = std::min(board.find('\n'), board.size());
    std::string line(board.substr(0, end));
    board.remove_prefix(std::min(end + 1, board.size()));
    if (!edit.label.empty() && line.substr(0, edit.label.size()) == edit.label) {
      line = edit.cell > 0 ? with_cell(line, edit.cell, edit.text) : std::string(edit.text);
    }
    out += line + "\n";
  }
  if (edit.label.empty()) out += std::string(edit.text) + "\n";
  return out;
}

}  // namespace

const std::vector<Fault>& faults() {
  return all();
}

std::span<const NoFault> rules_without_fault() {
  return kWithoutFault;
}

std::string with_fault(const Fault& fault) {
  std::string out(clean_map(fault.map).board);
  for (const LineEdit& edit : fault.edits) out = edited(out, edit);
  return out;
}

}  // namespace journeylint::testing_support
