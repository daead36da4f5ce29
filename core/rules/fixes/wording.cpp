#include <array>
#include <optional>
#include <string>

#include "rules/fixes/planners.hpp"
#include "text/sentence.hpp"

/// What the customer lives through while the organisation does its work: by what kind of work it is, and on what.

namespace journeylint::fixes {
namespace {

/// What the organisation does, as far as it matters to whoever waits for it.
enum class Work : std::uint8_t { checks, makes, sends, records, plans, contacts };

struct WorkStem {
  std::string_view stem;  ///< folded; how a word of this work begins, behind a participle's ge-
  Work work;
};

/// Nouns and verbs of work, in three languages.
constexpr std::array kWork{
    WorkStem{"valid", Work::checks},    WorkStem{"controle", Work::checks},   WorkStem{"check", Work::checks},
    WorkStem{"beoorde", Work::checks},  WorkStem{"toets", Work::checks},      WorkStem{"verif", Work::checks},
    WorkStem{"review", Work::checks},   WorkStem{"pruf", Work::checks},       WorkStem{"kontroll", Work::checks},
    WorkStem{"goedkeur", Work::checks}, WorkStem{"goedgekeur", Work::checks}, WorkStem{"approv", Work::checks},
    WorkStem{"genehmig", Work::checks}, WorkStem{"freigab", Work::checks},    WorkStem{"assess", Work::checks},
    WorkStem{"inspect", Work::checks},  WorkStem{"screen", Work::checks},     WorkStem{"akkord", Work::checks},
    WorkStem{"opstel", Work::makes},    WorkStem{"opgestel", Work::makes},    WorkStem{"stelt", Work::makes},
    WorkStem{"maak", Work::makes},      WorkStem{"maken", Work::makes},       WorkStem{"maakt", Work::makes},
    WorkStem{"aanmaak", Work::makes},   WorkStem{"aanmak", Work::makes},      WorkStem{"voorberei", Work::makes},
    WorkStem{"genere", Work::makes},    WorkStem{"creat", Work::makes},       WorkStem{"draft", Work::makes},
    WorkStem{"prepar", Work::makes},    WorkStem{"generat", Work::makes},     WorkStem{"erstell", Work::makes},
    WorkStem{"vorbereit", Work::makes}, WorkStem{"generier", Work::makes},    WorkStem{"schrijf", Work::makes},
    WorkStem{"stuur", Work::sends},     WorkStem{"stuurt", Work::sends},      WorkStem{"sturen", Work::sends},
    WorkStem{"verstuur", Work::sends},  WorkStem{"verstur", Work::sends},     WorkStem{"verzend", Work::sends},
    WorkStem{"mail", Work::sends},      WorkStem{"send", Work::sends},        WorkStem{"dispatch", Work::sends},
    WorkStem{"ship", Work::sends},      WorkStem{"versend", Work::sends},     WorkStem{"versand", Work::sends},
    WorkStem{"schick", Work::sends},    WorkStem{"registr", Work::records},   WorkStem{"regist", Work::records},
    WorkStem{"verwerk", Work::records}, WorkStem{"invoer", Work::records},    WorkStem{"ingevoer", Work::records},
    WorkStem{"process", Work::records}, WorkStem{"record", Work::records},    WorkStem{"log", Work::records},
    WorkStem{"update", Work::records},  WorkStem{"bearbeit", Work::records},  WorkStem{"verarbeit", Work::records},
    WorkStem{"erfass", Work::records},  WorkStem{"boek", Work::records},      WorkStem{"afhandel", Work::records},
    WorkStem{"handl", Work::records},   WorkStem{"archiv", Work::records},    WorkStem{"plan", Work::plans},
    WorkStem{"inplan", Work::plans},    WorkStem{"schedul", Work::plans},     WorkStem{"einplan", Work::plans},
    WorkStem{"bel", Work::contacts},    WorkStem{"call", Work::contacts},     WorkStem{"phon", Work::contacts},
    WorkStem{"anruf", Work::contacts},  WorkStem{"contact", Work::contacts}};

/// What the work is done on, in the words of the one it is done for.
struct Thing {
  std::string_view stem;  ///< folded; how the word begins
  std::string_view nl, en;
  std::string_view de, de_object;  ///< nominative and accusative
};

constexpr std::array kThings{
    Thing{"order", "de bestelling", "the order", "die Bestellung", "die Bestellung"},
    Thing{"bestell", "de bestelling", "the order", "die Bestellung", "die Bestellung"},
    Thing{"auftrag", "de bestelling", "the order", "die Bestellung", "die Bestellung"},
    Thing{"offert", "de offerte", "the quote", "das Angebot", "das Angebot"},
    Thing{"quot", "de offerte", "the quote", "das Angebot", "das Angebot"},
    Thing{"angebot", "de offerte", "the quote", "das Angebot", "das Angebot"},
    Thing{"factuur", "de factuur", "the bill", "die Rechnung", "die Rechnung"},
    Thing{"factur", "de factuur", "the bill", "die Rechnung", "die Rechnung"},
    Thing{"invoic", "de factuur", "the bill", "die Rechnung", "die Rechnung"},
    Thing{"rechnung", "de factuur", "the bill", "die Rechnung", "die Rechnung"},
    Thing{"aanvra", "de aanvraag", "the application", "der Antrag", "den Antrag"},
    Thing{"applicat", "de aanvraag", "the application", "der Antrag", "den Antrag"},
    Thing{"antrag", "de aanvraag", "the application", "der Antrag", "den Antrag"},
    Thing{"request", "het verzoek", "the request", "die Anfrage", "die Anfrage"},
    Thing{"anfrag", "het verzoek", "the request", "die Anfrage", "die Anfrage"},
    Thing{"ticket", "de melding", "the report", "die Meldung", "die Meldung"},
    Thing{"melding", "de melding", "the report", "die Meldung", "die Meldung"},
    Thing{"storing", "de storing", "the fault", "die Störung", "die Störung"},
    Thing{"klacht", "de klacht", "the complaint", "die Beschwerde", "die Beschwerde"},
    Thing{"complain", "de klacht", "the complaint", "die Beschwerde", "die Beschwerde"},
    Thing{"beschwerd", "de klacht", "the complaint", "die Beschwerde", "die Beschwerde"},
    Thing{"betaling", "de betaling", "the payment", "die Zahlung", "die Zahlung"},
    Thing{"payment", "de betaling", "the payment", "die Zahlung", "die Zahlung"},
    Thing{"zahlung", "de betaling", "the payment", "die Zahlung", "die Zahlung"},
    Thing{"contract", "het contract", "the contract", "der Vertrag", "den Vertrag"},
    Thing{"vertrag", "het contract", "the contract", "der Vertrag", "den Vertrag"},
    Thing{"claim", "de schadeclaim", "the claim", "die Schadensmeldung", "die Schadensmeldung"},
    Thing{"schade", "de schademelding", "the claim", "die Schadensmeldung", "die Schadensmeldung"},
    Thing{"dossier", "de zaak", "the case", "die Sache", "die Sache"},
    Thing{"case", "de zaak", "the case", "die Sache", "die Sache"},
    Thing{"akte", "de zaak", "the case", "die Sache", "die Sache"},
    Thing{"afspra", "de afspraak", "the appointment", "der Termin", "den Termin"},
    Thing{"appointment", "de afspraak", "the appointment", "der Termin", "den Termin"},
    Thing{"termin", "de afspraak", "the appointment", "der Termin", "den Termin"},
    Thing{"monteur", "de monteur", "the engineer", "der Monteur", "den Monteur"},
    Thing{"lever", "de levering", "the delivery", "die Lieferung", "die Lieferung"},
    Thing{"deliver", "de levering", "the delivery", "die Lieferung", "die Lieferung"},
    Thing{"liefer", "de levering", "the delivery", "die Lieferung", "die Lieferung"},
    Thing{"account", "het account", "the account", "das Konto", "das Konto"},
    Thing{"brief", "de brief", "the letter", "der Brief", "den Brief"},
    Thing{"letter", "de brief", "the letter", "der Brief", "den Brief"},
    Thing{"pakket", "het pakket", "the parcel", "das Paket", "das Paket"},
    Thing{"parcel", "het pakket", "the parcel", "das Paket", "das Paket"},
    Thing{"rapport", "het rapport", "the report", "der Bericht", "den Bericht"},
    Thing{"bericht", "het bericht", "the message", "die Nachricht", "die Nachricht"},
    Thing{"result", "de uitslag", "the results", "das Ergebnis", "das Ergebnis"},
    Thing{"polis", "de polis", "the policy", "die Police", "die Police"},
    Thing{"reparat", "de reparatie", "the repair", "die Reparatur", "die Reparatur"},
    Thing{"repair", "de reparatie", "the repair", "die Reparatur", "die Reparatur"}};

/// Wordings per kind of work: `%` stands for the thing, `$` for the thing as an object.
struct Wordings {
  std::array<MapTexts, 3> lines;
};

constexpr std::array<Wordings, 6> kWordings{
    Wordings{
        {MapTexts{"Wacht op bevestiging van %", "Waits to hear whether % is all right", "Wartet auf Nachricht über $"},
         MapTexts{"Vraagt zich af of % in orde is", "Wonders whether % is all right",
                  "Fragt sich, ob % in Ordnung ist"},
         MapTexts{"Hoort dat % in orde is", "Hears that % is all right", "Erfährt, dass % in Ordnung ist"}}},
    Wordings{{MapTexts{"Wacht op %", "Waits for %", "Wartet auf $"}, MapTexts{"Krijgt %", "Gets %", "Bekommt $"},
              MapTexts{"Leest % door", "Reads through %", "Liest $ durch"}}},
    Wordings{{MapTexts{"Krijgt %", "Gets %", "Bekommt $"}, MapTexts{"Wacht op %", "Waits for %", "Wartet auf $"},
              MapTexts{"Begrijpt niet alles van %", "Does not understand all of %", "Sieht sich $ an"}}},
    Wordings{{MapTexts{"Wacht tot % rond is", "Waits until % is settled", "Wartet, bis % erledigt ist"},
              MapTexts{"Hoort dat % is aangekomen", "Hears that % has arrived", "Erfährt, dass % angekommen ist"},
              MapTexts{"Vraagt na hoe het staat met %", "Asks how things stand with %", "Fragt, wie weit % ist"}}},
    Wordings{{MapTexts{"Kiest een moment voor %", "Picks a time for %", "Sucht sich eine Zeit für $ aus"},
              MapTexts{"Hoort wanneer % komt", "Hears when % will be", "Erfährt, wann % kommt"},
              MapTexts{"Blijft thuis voor %", "Stays at home for %", "Bleibt für $ zu Hause"}}},
    Wordings{{MapTexts{"Neemt de telefoon op en hoort over %", "Picks up the phone and hears about %",
                       "Geht ans Telefon und hört von %"},
              MapTexts{"Wacht op bericht over %", "Waits for news about %", "Wartet auf Nachricht über $"},
              MapTexts{"Vraagt na hoe het staat met %", "Asks how things stand with %", "Fragt, wie weit % ist"}}}};

bool begins(std::string_view word, std::string_view stem) {
  return word.substr(0, stem.size()) == stem;
}

/// "ge" and the stem behind it: a participle of Dutch or German.
bool is_work(std::string_view word, std::string_view stem) {
  // A stem of a few letters must be the word but for an ending: "bel" is in "belt", not in "belasting".
  const std::size_t most = stem.size() <= 4 ? stem.size() + 3 : word.size();
  if (begins(word, stem)) return word.size() <= most;
  return begins(word, "ge") && begins(word.substr(2), stem) && word.size() <= most + 2;
}

std::optional<Work> work_in(const text::Sentence& sentence) {
  for (const text::Token& token : sentence.tokens.all()) {
    if (token.kind != text::TokenKind::word) continue;
    for (const WorkStem& one : kWork) {
      if (is_work(token.folded, one.stem)) return one.work;
    }
  }
  return std::nullopt;
}

/// The last thing named: in "order op factuur zetten" the invoice is what comes to the customer.
const Thing* thing_in(const text::Sentence& sentence) {
  const Thing* found = nullptr;
  for (const text::Token& token : sentence.tokens.all()) {
    if (token.kind != text::TokenKind::word) continue;
    for (const Thing& one : kThings) {
      if (begins(token.folded, one.stem)) found = &one;
    }
  }
  return found;
}

std::string filled(std::string_view line, const Thing& thing, Language map) {
  std::string out;
  for (const char c : line) {
    if (c == '%') {
      out += in_map({thing.nl, thing.en, thing.de}, map);
    } else if (c == '$') {
      out += thing.de_object;
    } else {
      out += c;
    }
  }
  return out;
}

}  // namespace

bool can_reword(std::string_view note) {
  const text::Sentence sentence(note, Language::und);
  return work_in(sentence) && thing_in(sentence) != nullptr;
}

Choices reword_outside_in(const Job& job) {
  if (job.finding.elements.size() != 1) return {};
  const ElementId& element = job.finding.elements.front();
  const auto words = job.layout.words_of(element);
  if (!words) return {};
  const text::Sentence sentence(words->own, job.map);
  const Language language = sentence.language == Language::und ? job.map : sentence.language;
  const std::optional<Work> work = work_in(sentence);
  const Thing* thing = thing_in(sentence);
  if (!work || thing == nullptr) return {};
  Choices choices;
  for (const MapTexts& line : kWordings[static_cast<std::size_t>(*work)].lines) {
    Choice choice;
    choice.title = filled(in_map(line, language), *thing, language);
    retext(job, element, choice.title, choice.edits);
    choices.push_back(std::move(choice));
  }
  return choices;
}

}  // namespace journeylint::fixes
