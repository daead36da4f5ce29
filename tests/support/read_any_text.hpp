#pragma once

#include <string_view>

/// Reads any bytes as a note, and as the persona and the names around it; ends the program where a reading makes no
/// sense.
void read_any_text(std::string_view bytes);
