# Finds Emscripten and takes over its own toolchain file.
if(NOT JOURNEYLINT_EMSCRIPTEN_ROOT)
  if(DEFINED ENV{EMSDK} AND EXISTS $ENV{EMSDK}/upstream/emscripten)
    set(JOURNEYLINT_EMSCRIPTEN_ROOT $ENV{EMSDK}/upstream/emscripten)
  elseif(EXISTS /usr/share/emscripten/cmake/Modules/Platform/Emscripten.cmake)
    set(JOURNEYLINT_EMSCRIPTEN_ROOT /usr/share/emscripten)
  else()
    find_program(EM_CONFIG em-config)
    if(EM_CONFIG)
      execute_process(COMMAND ${EM_CONFIG} EMSCRIPTEN_ROOT
        OUTPUT_VARIABLE JOURNEYLINT_EMSCRIPTEN_ROOT OUTPUT_STRIP_TRAILING_WHITESPACE)
    endif()
  endif()
endif()
if(NOT EXISTS "${JOURNEYLINT_EMSCRIPTEN_ROOT}/cmake/Modules/Platform/Emscripten.cmake")
  message(FATAL_ERROR "Emscripten is missing: install the package emscripten (Debian, Ubuntu) or set EMSDK")
endif()
include(${JOURNEYLINT_EMSCRIPTEN_ROOT}/cmake/Modules/Platform/Emscripten.cmake)

# Debian keeps the Node modules that Emscripten's linker needs where only Debian's own Node looks.
if(EXISTS /usr/share/nodejs/acorn)
  set(CMAKE_CXX_LINKER_LAUNCHER ${CMAKE_COMMAND} -E env NODE_PATH=/usr/share/nodejs)
endif()
