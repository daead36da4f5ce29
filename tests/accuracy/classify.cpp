/// Reads notes as JSON lines on stdin ({"text", "lang"?, "persona"?}) and prints each with its language and voice: what
/// the command line's `classify` says of a voice, without WebAssembly.

#include <cstdio>
#include <iostream>
#include <nlohmann/json.hpp>
#include <string>

#include "text/read.hpp"

int main() {
  for (std::string line; std::getline(std::cin, line);) {
    if (line.empty()) continue;
    nlohmann::json row = nlohmann::json::parse(line);
    const std::string text = row.value("text", "");
    const std::string persona =
        row.contains("persona") && row["persona"].is_string() ? row["persona"].get<std::string>() : "";
    journeylint::ReadingContext context;
    context.persona = persona;
    context.board_language =
        journeylint::parse_name<journeylint::Language>(row.value("lang", "und")).value_or(journeylint::Language::und);
    const journeylint::NoteReading reading = journeylint::read_note(text, context);
    row["lang"] = journeylint::name_of(reading.language);
    if (reading.voice) {
      row["voice"] = {{"label", journeylint::name_of(reading.voice->label)}, {"score", reading.voice->score}};
      if (reading.voice->cue) {
        row["voice"]["cue"] =
            text.substr(reading.voice->cue->begin, reading.voice->cue->end - reading.voice->cue->begin);
      }
    } else {
      row["voice"] = {{"label", "ambiguous"}, {"score", 0.5}};
    }
    std::puts(row.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace).c_str());
  }
}
