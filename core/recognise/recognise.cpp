#include "recognise/recognise.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <vector>

#include "recognise/assemble.hpp"
#include "recognise/bystanders.hpp"
#include "recognise/grid.hpp"
#include "recognise/roles.hpp"
#include "recognise/scene.hpp"
#include "recognise/words.hpp"

namespace journeylint {
namespace {

// Half of a card may be a note while the other half is nothing: the element is placed.
void keep_whole(Journey& journey) {
  std::set<std::string_view> placed;
  for (const Note& note : journey.notes) placed.insert(note.element.value);
  for (const Phase& phase : journey.phases) {
    for (const ElementId& id : phase.elements) placed.insert(id.value);
  }
  std::set<std::string_view> seen;
  std::vector<Stray>& strays = journey.strays;
  strays.erase(std::remove_if(strays.begin(), strays.end(),
                              [&](const Stray& stray) {
                                return placed.count(stray.element.value) > 0 ||
                                       !seen.insert(stray.element.value).second;
                              }),
               strays.end());
}

}  // namespace

Journeys recognise(const Board& board) {
  std::map<std::string_view, recognising::PageElements> pages;
  for (std::uint32_t i = 0; i < board.elements.size(); ++i) pages[board.elements[i].page].push_back(i);
  Journeys out;
  for (const auto& [name, elements] : pages) {
    const recognising::Scene scene = recognising::make_scene(board, elements);
    const std::vector<Correction> corrections = recognising::read_corrections(board, scene, out.notices);
    std::vector<recognising::Words> words = recognising::read_words(scene);
    recognising::put_above_words(scene, corrections, words);
    const recognising::Legend legend = recognising::find_legend(scene, words);
    const std::vector<recognising::Role> roles = recognising::first_roles(scene, words, legend, corrections);
    const recognising::Page page{scene, words, roles, legend, corrections};
    std::vector<recognising::Grid> grids = recognising::find_grids(page);
    if (grids.empty()) {
      for (const auto& item : scene.items) {
        const bool said = item.part != recognising::Item::Part::heading && item.drawn == recognising::Item::Drawn::no;
        if (said) out.unplaced.push_back(board.elements[item.element].id);
      }
      continue;
    }
    recognising::leave_out_bystanders(page, grids);
    const bool halves = std::any_of(scene.items.begin(), scene.items.end(), [](const recognising::Item& item) {
      return item.part != recognising::Item::Part::whole;
    });
    for (Journey& journey : recognising::assemble(board, page, std::move(grids))) {
      if (!name.empty()) journey.page = std::string(name);
      if (halves) keep_whole(journey);
      for (const Stray& stray : journey.strays) out.unplaced.push_back(stray.element);
      out.journeys.push_back(std::move(journey));
    }
  }
  return out;
}

}  // namespace journeylint
