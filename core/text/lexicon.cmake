# Include this from the top: it keeps <build>/generated/text/lexicon_*.inc up to date with the word lists, at configure time
# (and again by itself when a list has changed). Add <build>/generated to the include path of whatever compiles core/text.
file(GLOB journeylint_word_lists CONFIGURE_DEPENDS ${CMAKE_CURRENT_LIST_DIR}/lexicon/*.tsv)
set(journeylint_generated ${CMAKE_BINARY_DIR}/generated)
set(journeylint_stale FALSE)
foreach(source IN LISTS journeylint_word_lists ITEMS ${CMAKE_CURRENT_LIST_DIR}/lexicon/generate.cmake)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${source})
  if(NOT EXISTS ${journeylint_generated}/text/lexicon_table.inc
     OR ${source} IS_NEWER_THAN ${journeylint_generated}/text/lexicon_table.inc)
    set(journeylint_stale TRUE)
  endif()
endforeach()
if(journeylint_stale)
  execute_process(
    COMMAND ${CMAKE_COMMAND} -DOUT=${journeylint_generated} -P ${CMAKE_CURRENT_LIST_DIR}/lexicon/generate.cmake
    RESULT_VARIABLE journeylint_lexicon_failed)
  if(journeylint_lexicon_failed)
    message(FATAL_ERROR "the word lists in core/text/lexicon hold a mistake (see above)")
  endif()
endif()
