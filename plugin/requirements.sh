# shellcheck shell=bash
# What the product needs on a machine, by the names of Debian's packages. To be sourced:
#   require cmake ninja-build …   installs what is missing where that may be done, else says precisely what to install

node_needed=20.19.0

at_least() { [ "$(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n 1)" = "$2" ]; }
have() { command -v "$1" >/dev/null 2>&1; }

header_there() {
  local folder
  for folder in /usr/include /usr/local/include /opt/homebrew/include; do
    [ -e "$folder/$1" ] && return 0
  done
  return 1
}

# there PACKAGE: whether what the package brings is on this machine, from wherever it came.
there() {
  case $1 in
    ninja-build) have ninja ;;
    emscripten) have emcc || [ -x "${EMSDK:-/nowhere}/upstream/emscripten/emcc" ] ;;
    nlohmann-json3-dev) header_there nlohmann/json.hpp ;;
    libgtest-dev) header_there gtest/gtest.h ;;
    googletest) [ -e /usr/src/googletest/CMakeLists.txt ] ;;
    nodejs) have node && at_least "$(node -p process.versions.node)" "$node_needed" ;;
    chromium) have chromium || [ -x "${CHROMIUM:-/nowhere}" ] ;;
    fonts-noto-color-emoji) [ -e /usr/share/fonts/truetype/noto/NotoColorEmoji.ttf ] || ! have apt-get ;;
    *) have "$1" ;;
  esac
}

missing_of() {
  local package
  for package in "$@"; do there "$package" || printf '%s\n' "$package"; done
}

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }
may_install() {
  have apt-get || return 1
  [ "$(id -u)" = 0 ] || { have sudo && { [ -t 0 ] || sudo -n true 2>/dev/null; }; }
}

require() {
  local missing package
  mapfile -t missing < <(missing_of "$@")
  [ ${#missing[@]} -gt 0 ] || return 0
  if may_install; then
    printf 'Installing: %s\n' "${missing[*]}" >&2
    as_root apt-get update -qq >&2 || printf 'The list of packages could not be refreshed; going on with the one there is.\n' >&2
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null || true
    hash -r
    mapfile -t missing < <(missing_of "$@")
  fi
  [ ${#missing[@]} -gt 0 ] || return 0
  printf 'Journeylint needs these first (names of Debian and Ubuntu packages; Homebrew has most under the same names):\n' >&2
  for package in "${missing[@]}"; do
    case $package in
      nodejs) printf '  %-20s Node.js %s or newer, from https://nodejs.org; here is %s\n' "$package" "$node_needed" "$(node --version 2>/dev/null || echo none)" >&2 ;;
      emscripten) printf '  %-20s Emscripten 3.1.6 or newer; an emsdk is found through EMSDK\n' "$package" >&2 ;;
      *) printf '  %s\n' "$package" >&2 ;;
    esac
  done
  printf 'Then run this command again.\n' >&2
  return 1
}
