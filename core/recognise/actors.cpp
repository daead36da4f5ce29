#include "recognise/actors.hpp"

#include <algorithm>
#include <cmath>

#include "text/actor.hpp"
#include "text/people.hpp"
#include "text/persona.hpp"
#include "text/sentence.hpp"

namespace journeylint::recognising {
namespace {

constexpr std::size_t kMostWords = 3;  // in the name of a department or a role
constexpr std::size_t kLongest = 40;   // bytes
constexpr double kSameEdge = 0.3;      // notes: labels of one column begin, or have their middle, at the same place
constexpr double kSameFont = 0.15;     // of the larger
constexpr std::size_t kFewest = 2;

std::size_t words_in(const text::Sentence& sentence) {
  std::size_t words = 0;
  for (std::size_t i = 0; i < sentence.tokens.size(); ++i) words += sentence.tokens[i].kind == text::TokenKind::word;
  return words;
}

std::size_t actors_among(const Page& page, const Line& line) {
  return static_cast<std::size_t>(std::count_if(
      line.begin(), line.end(), [&](std::uint32_t i) { return actor_of(page.scene.items[i].text).has_value(); }));
}

// One of them may be called anything.
bool are_most(std::size_t actors, const Line& line) {
  return actors >= kFewest && actors + 1 >= line.size();
}

}  // namespace

std::optional<NoteType> actor_of(std::string_view label) {
  if (label.empty() || label.size() > kLongest) return std::nullopt;
  if (label.find('%') != std::string_view::npos) return std::nullopt;   // a share is no age
  if (label.find(": ") != std::string_view::npos) return std::nullopt;  // "Kim: shorter form" is hers, and not her
  const text::LabelMatches matches = text::match_label(label);
  const text::LabelMatch* header = matches.find_header(HeaderRole::persona);
  if (header != nullptr && header->confidence > 0.5 && header->value_begin == text::kNoValue) return NoteType::step;
  const text::Sentence sentence(label, Language::und);
  const auto has = [&](text::Feature feature) { return sentence.contains(feature); };
  const auto persona = text::read_persona(sentence, text::PersonaContext::note);
  const bool named = persona && persona->kind == PersonaKind::specific && !persona->name.empty();
  if (named && (!persona->age.empty() || has(text::Feature::first_name))) return NoteType::persona;
  if (text::names_person(sentence)) return NoteType::persona;
  const auto part = text::part_of_organisation(sentence);
  const bool served = has(text::Feature::role_customer) && part != NoteType::department;  // "Customer coach"
  if (part && !served && !has(text::Feature::question_word)) return part;
  if (words_in(sentence) > kMostWords || has(text::Feature::verb)) return std::nullopt;
  if (has(text::Feature::role_customer)) return NoteType::step;
  if (has(text::Feature::department)) return NoteType::department;
  if (has(text::Feature::role_organisation) || has(text::Feature::employee)) return NoteType::stakeholder;
  if (has(text::Feature::system)) return NoteType::system;
  return std::nullopt;
}

bool names_customer(std::string_view label) {
  if (label.empty() || label.size() > kLongest || label.find(':') != std::string_view::npos) return false;
  const text::Sentence sentence(label, Language::und);
  const auto is_customer = [](const text::Token& token) { return text::names_traveller(token); };
  return words_in(sentence) <= kMostWords &&
         std::any_of(sentence.tokens.all().begin(), sentence.tokens.all().end(), is_customer);
}

bool heads_actors(const Scene& scene, std::uint32_t label) {
  const Item& first = scene.items[label];
  for (std::uint32_t i = label + 1; i < scene.items.size(); ++i) {
    const Item& item = scene.items[i];
    const bool alike = item.form == first.form && std::abs(item.font - first.font) <= kSameFont * first.font;
    if (!alike || item.text.size() > kLongest) continue;
    const bool below =
        std::abs(item.box.left() - first.box.left()) <= kSameEdge && item.box.top() >= first.box.bottom();
    const bool beside = std::abs(item.box.top() - first.box.top()) <= kSameEdge && item.box.left() >= first.box.right();
    if (!below && !beside) continue;
    const auto actor = actor_of(item.text);
    if (actor && *actor != NoteType::persona && *actor != NoteType::step) return true;
  }
  return false;
}

bool names_actors(const Page& page, const Line& line) {
  return are_most(actors_among(page, line), line);
}

}  // namespace journeylint::recognising
