#include "text/actor.hpp"

#include <algorithm>

namespace journeylint::text {
namespace {

constexpr std::string_view kTitles =
    "dhr fr frau herr hr juf juffrouw madame meneer mevr mevrouw miss mme monsieur mr mrs ms mw";
constexpr std::string_view kFamilies = "couple echtpaar ehepaar fam familie famille family gezin stel";
constexpr std::string_view kKin =
    "aunt auntie bro broer brother bruder child children cousin cousine dad daddy daughter dochter "
    "enfant enfants enkelin father fille fils frere gran grandad grandfather grandma grandmother grandpa "
    "granny grossmutter grossvater husband kids kinder kinderen kleindochter kleinkind kleinzoon ma mam "
    "mama maman mamie mere moeder mom mother mum mummy mutter nana neef neffe nephew nichte niece nonna "
    "nonno oma oncle onkel oom opa pa papa papi papy pere schoonmoeder schoonvader schoonzus schwager "
    "schwagerin schwester schwiegermutter schwiegervater sister soeur sohn tante tata tatie tochter "
    "tonton uncle vader vater vetter wife zoon zus zusje zwager zwagerin";

/// Of them, those that other things are called after: "Child support", "Mother tongue".
constexpr std::string_view kPlainKin = "brother child children daughter father husband kids kinder mother sister wife";
/// By a name they are somebody, without one a role.
constexpr std::string_view kNeighbours = "buurjongen buurman buurmeisje buurvrouw nachbar nachbarin neighbor neighbour";
/// Parts of an organisation that are one word.
constexpr std::string_view kDepartments =
    "accueil achats atelier backoffice beratungsstelle comptabilite crediteuren debiteuren debitoren "
    "dispatch empfang entrepot expeditie facturation fuhrpark geschaftsstelle guichet humaines juridique "
    "kcc kreditoren lager leitstelle logistique magazijn meldestelle meldkamer payroll personalwesen "
    "pforte poststelle procurement purchasing rechnungswesen secretariat werkplaats werkstatt zentrale "
    "zulassungsstelle";
/// Ends of compounds: "nachtploeg", "Lohnbüro".
constexpr std::string_view kDepartmentEnds =
    "abteilung administratie afdeling annahme balie buchhaltung bureau buro centrale desk dienst kantoor "
    "lager loket ploeg receptie schicht secretariaat sekretariat team verpleging verwaltung werkplaats "
    "werkstatt zentrale";
/// …which other words have as well.
constexpr std::string_view kOtherEnds =
    "begleitung einleitung fehlannahme gottesdienst grundannahme verdienst vorannahme weiterleitung";
/// Last of the words of a department, with others before: "claims desk", "night shift".
constexpr std::string_view kDepartmentHeads = "bureau crew department dept desk office shift squad team unit zaken";
/// First of them, with a name behind.
constexpr std::string_view kDepartmentLeads = "abteilung afdeling dienst equipe team";
/// First of them, in French: "Équipe de nuit", "Service juridique".
constexpr std::string_view kFrenchHeads = "atelier bureau equipe guichet pole";
constexpr std::string_view kFrenchServices =
    "achats administratif apres client clientele clients commercial comptabilite comptable financier "
    "informatique juridique logistique technique";
/// Roles, as words or as ends of compounds: "machine operator", "zorgmedewerker", "Bauleiterin".
constexpr std::string_view kRoleEnds =
    "adviseur ambtenaar arbeiter arbeiterin assistant assistente beauftragte begeleider beheerder "
    "berater beraterin betreuer betreuerin boekhouder bookkeeper boss carer caretaker chauffeur clerk "
    "coach concierge conducteur consulent coordinator directeur director docent driver engineer fahrer "
    "fahrerin foreman functionaris guy handler helfer helferin ingenieur inspector kundige leader leider "
    "leidinggevende leidster leiter leiterin leitung manager manageress mechanic medewerker medewerkster "
    "meester meister meisterin mentor mitarbeiter mitarbeiterin monteur nurse officer operator pfleger "
    "pflegerin portier prufer pruferin supervisor teacher technician techniker verwalter zorger";
/// Too short to be the end of any other word, or an abbreviation.
constexpr std::string_view kRoles =
    "azubi benevole benevoles ceo cfo chef chief cio coo cto dga lady lead man naaste naasten partner "
    "pfortner porter rep representative tutor woman";
/// First of the words, in French: "Chef d'équipe", "Responsable qualité".
constexpr std::string_view kFrenchRoles =
    "aidant aidante cheffe comptable conseiller conseillere controleur controleuse directeur directrice "
    "formateur formatrice gardien gardienne gestionnaire infirmier infirmiere responsable technicien "
    "technicienne tuteur tutrice";

constexpr std::string_view kRooms = "control mail post server stock";  // where people work
constexpr std::string_view kFrenchLeads = "agent agente chef";
constexpr std::string_view kFrenchOf = "de des du";
constexpr std::string_view kHeadsOf = "chief director head manager vp";
constexpr std::string_view kHeadsOver = "chef directeur hoofd leider leiter leiterin";
constexpr std::string_view kFrenchSmall = "a au aux avec chez dans de des du en notre par pour";
constexpr std::string_view kEnglishFamily = "family";  // its name stands before it
/// A leader in Dutch, and in German what one says of bad luck.
constexpr std::string_view kAlas = "leider";

constexpr std::size_t kMostOfPerson = 5;  // words: "Mrs Okoro from next door"
constexpr std::size_t kMostOfPart = 4;    // in a part of the label
constexpr std::size_t kFewestBefore = 3;  // letters before the end of a compound

// Asks `says` of the words of a list, until one is right.
template <class Says>
bool any_of_words(std::string_view list, const Says& says) {
  for (std::size_t at = 0; at < list.size();) {
    const std::size_t end = std::min(list.find(' ', at), list.size());
    if (says(list.substr(at, end - at))) return true;
    at = end + 1;
  }
  return false;
}

bool one_of(std::string_view list, std::string_view word) {
  return any_of_words(list, [&](std::string_view one) { return one == word; });
}

bool ends_like_one_of(std::string_view ends, std::string_view word) {
  return any_of_words(ends, [&](std::string_view end) {
    return word.size() >= end.size() + kFewestBefore && word.substr(word.size() - end.size()) == end;
  });
}

// Months and days stand behind "Fr." and are nobody's name.
bool is_called(const Token& token) {
  return token.kind == TokenKind::word && token.is(capitalised) && !token.has(Feature::month) &&
         !token.has(Feature::weekday);
}

bool says_nothing(const Token& token) {
  return token.kind == TokenKind::punct || token.has(Feature::function) || token.has(Feature::article) ||
         token.has(Feature::preposition) || token.has(Feature::conjunction) || token.has(Feature::pronoun_i) ||
         token.has(Feature::pronoun_we) || token.has(Feature::pronoun_third);
}

/// The first token behind `at` that is neither a full stop nor a small word within a name: "Familie El Idrissi", "Fam.
/// de Groot".
const Token* name_behind(const Tokens& tokens, std::size_t at) {
  for (std::size_t i = at + 1; i < tokens.size(); ++i) {
    if (is_called(tokens[i]) && !is_title(tokens[i].folded)) return &tokens[i];
    const bool other = is_title(tokens[i].folded) || tokens[i].has(Feature::conjunction);  // "Mr and Mrs Patel"
    if (!other && tokens[i].folded != "." && !tokens[i].has(Feature::article) && !tokens[i].has(Feature::preposition))
      break;
  }
  return nullptr;
}

// "Les Moreau": a noun of more than one would have its s.
bool is_french_family(const Tokens& tokens) {
  if (tokens.size() != 2 || tokens[0].folded != "les" || !could_be_name(tokens[1])) return false;
  const char last = tokens[1].folded.back();
  return last != 's' && last != 'x' && last != 'z';
}

// "drivers", "medewerkers", "Beraterinnen".
std::string_view singular(std::string_view word) {
  for (const std::string_view end : {std::string_view("nen"), std::string_view("s")}) {
    const bool ends = word.size() > end.size() + kFewestBefore && word.substr(word.size() - end.size()) == end;
    const std::string_view one = word.substr(0, word.size() - (ends ? end.size() : 0));
    if (ends && (one_of(kRoleEnds, one) || ends_like_one_of(kRoleEnds, one))) return one;
  }
  return word;
}

bool is_role(const Token& token) {
  if (one_of(kOtherEnds, token.folded)) return false;
  if (one_of(kRoles, token.folded)) return true;
  const std::string_view word = singular(token.folded);
  return (one_of(kRoleEnds, word) && token.folded != kAlas) || ends_like_one_of(kRoleEnds, word);
}

bool is_department(const Token& token) {
  if (one_of(kDepartments, token.folded)) return true;
  return ends_like_one_of(kDepartmentEnds, token.folded) && !one_of(kOtherEnds, token.folded);
}

/// Words of a label between signs: "CFO" and "bookkeeper" in "CFO / bookkeeper".
struct Part {
  std::size_t begin = 0;
  std::size_t end = 0;
};

bool parts_words(const Token& token) {
  if (token.kind != TokenKind::punct) return token.has(Feature::conjunction);
  return token.folded != "-" && token.folded != "." && token.folded != "'" && token.folded != "\u2019";
}

Part part_from(const Tokens& tokens, std::size_t at) {
  while (at < tokens.size() && (parts_words(tokens[at]) || tokens[at].has(Feature::article) ||
                                tokens[at].has(Feature::pronoun_we) || tokens[at].kind == TokenKind::emoji))
    ++at;
  Part part{at, at};
  while (part.end < tokens.size() && !parts_words(tokens[part.end])) ++part.end;
  return part;
}

// "Homework for our team", "calls the technician": the head of such words says nothing of all.
bool is_more_than_a_name(const Tokens& tokens, const Part& part) {
  const bool titled = tokens[part.begin].is(capitalised);  // "Plant manager"
  for (std::size_t i = part.begin; i + 1 < part.end; ++i) {
    const Token& token = tokens[i];
    if (token.has(Feature::verb) && !(titled && token.has(Feature::noun))) return true;
    if (token.has(Feature::preposition) || token.has(Feature::article) || token.has(Feature::pronoun_we)) return true;
    if (one_of(kFrenchSmall, token.folded)) return true;
  }
  return false;
}

// "Head of sales", "Hoofd inkoop", "Leiterin Einkauf".
bool heads_a_department(const Token& first, const Token& next, const Token& last) {
  if (one_of(kHeadsOf, first.folded)) return next.folded == "of";
  return one_of(kHeadsOver, first.folded) && last.has(Feature::department);
}

// "Chef d'équipe", "Agent de sécurité": words that other languages have as well.
bool goes_on_in_french(const Sentence& label, const Token& next) {
  const std::string_view rest = label.text.substr(next.begin);
  const bool elided =
      next.folded.front() == 'd' && rest.size() > 2 && (rest[1] == '\'' || rest.substr(1, 2) == "\xE2\x80");
  return elided || one_of(kFrenchOf, next.folded);
}

std::optional<NoteType> read_part(const Sentence& label, const Part& part) {
  const Tokens& tokens = label.tokens;
  if (part.begin == part.end || part.end - part.begin > kMostOfPart) return std::nullopt;
  const Token& first = tokens[part.begin];
  const Token& last = tokens[part.end - 1];
  const bool several = part.end - part.begin > 1;
  if (several && heads_a_department(first, tokens[part.begin + 1], last)) return NoteType::stakeholder;
  if (!is_more_than_a_name(tokens, part)) {
    if (is_role(last)) return NoteType::stakeholder;
    if (is_department(last) || (several && one_of(kDepartmentHeads, last.folded))) return NoteType::department;
    if (several && one_of(kDepartmentLeads, first.folded)) return NoteType::department;  // "Team Zuid"
    if (last.has(Feature::role_organisation) || last.has(Feature::employee)) return NoteType::stakeholder;
  }
  if (one_of(kFrenchRoles, first.folded)) return NoteType::stakeholder;
  if (is_department(first)) return NoteType::department;  // "Wijkteam Noord"
  if (!several) return std::nullopt;
  const Token& next = tokens[part.begin + 1];
  if (one_of(kFrenchLeads, first.folded) && goes_on_in_french(label, next)) return NoteType::stakeholder;
  if (one_of(kFrenchHeads, first.folded)) return NoteType::department;
  const bool service = first.folded == "service" && one_of(kFrenchServices, next.folded);
  const bool goods = first.folded == "goods" && last.folded.substr(0, 2) == "in";  // "Goods in", "Goods inwards"
  const bool room = last.folded == "room" && one_of(kRooms, first.folded);
  return service || goods || room ? std::optional(NoteType::department) : std::nullopt;
}

}  // namespace

bool is_title(std::string_view folded) {
  return one_of(kTitles, folded);
}

bool is_kin(std::string_view folded) {
  return one_of(kKin, folded);
}

bool is_family(std::string_view folded) {
  return one_of(kFamilies, folded);
}

bool could_be_name(const Token& token) {
  if (token.kind != TokenKind::word || !token.is(capitalised) || token.folded.size() < 2) return false;
  if (token.has(Feature::first_name)) return true;
  return !token.features.any() || token.form == Form::typo;
}

bool names_person(const Sentence& label) {
  const Tokens& tokens = label.tokens;
  if (tokens.words() == 0 || tokens.words() > kMostOfPerson) return false;
  if (is_french_family(tokens)) return true;
  bool kin = false;
  bool opens = true;  // nothing but small words so far
  bool only = true;   // kin, names and small words
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const Token& token = tokens[i];
    if (token.has(Feature::question_word)) return false;
    const bool one = is_kin(token.folded) && (token.folded.size() > 2 || tokens.words() > 1);  // "ma" is a day
    const Token* name = opens ? name_behind(tokens, i) : nullptr;
    if (name != nullptr) {
      const bool sure = one && !one_of(kPlainKin, token.folded);
      if (sure || ((one || one_of(kNeighbours, token.folded)) && could_be_name(*name))) return true;
      const bool family = is_family(token.folded) && !token.has(Feature::verb) && token.folded != kEnglishFamily;
      if (family || (is_title(token.folded) && !token.is(all_caps))) return true;
    }
    // "The Parker family"
    const bool named = i > 0 && is_family(token.folded) &&
                       (could_be_name(tokens[i - 1]) || (i > 1 && is_called(tokens[i - 1]) && !token.is(capitalised)));
    if (named && i + 1 == tokens.size()) return true;
    kin = kin || one;
    opens = opens && (says_nothing(token) || token.kind == TokenKind::emoji);
    only = only && (one || says_nothing(token) || could_be_name(token));
  }
  return kin && only;
}

bool are_first_names(const Sentence& label) {
  const Tokens& tokens = label.tokens;
  return tokens.words() > 0 && std::all_of(tokens.all().begin(), tokens.all().end(), [](const Token& token) {
           if (token.kind == TokenKind::word && token.is(capitalised)) return token.has(Feature::first_name);
           return token.has(Feature::conjunction) || token.folded == "&" || token.folded == "+" || token.folded == ",";
         });
}

std::optional<NoteType> part_of_organisation(const Sentence& label) {
  const Tokens& tokens = label.tokens;
  for (Part part = part_from(tokens, 0); part.begin < tokens.size(); part = part_from(tokens, part.end)) {
    if (tokens[part.begin].is(in_brackets)) break;
    if (const auto type = read_part(label, part)) return type;
  }
  return std::nullopt;
}

}  // namespace journeylint::text
