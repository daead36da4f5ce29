#include <cstddef>
#include <cstdint>

#include "support/read_any_text.hpp"

/// Any bytes are a note: reading them never crashes, and every cue lies within them.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  read_any_text({reinterpret_cast<const char*>(data), size});
  return 0;
}
