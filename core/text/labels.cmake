# Include this from the top: it keeps <build>/generated/text/labels_table.inc and label_cues_table.inc up to date with the label lists, at configure
# time (and again by itself when a list has changed). Add <build>/generated to the include path of whatever compiles core/text.
file(GLOB journeylint_label_lists CONFIGURE_DEPENDS ${CMAKE_CURRENT_LIST_DIR}/labels/*.tsv)
set(journeylint_generated ${CMAKE_BINARY_DIR}/generated)
set(journeylint_stale FALSE)
foreach(source IN LISTS journeylint_label_lists ITEMS ${CMAKE_CURRENT_LIST_DIR}/labels/generate.cmake)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${source})
  if(NOT EXISTS ${journeylint_generated}/text/labels_table.inc
     OR ${source} IS_NEWER_THAN ${journeylint_generated}/text/label_cues_table.inc)
    set(journeylint_stale TRUE)
  endif()
endforeach()
if(journeylint_stale)
  execute_process(
    COMMAND ${CMAKE_COMMAND} -DOUT=${journeylint_generated} -P ${CMAKE_CURRENT_LIST_DIR}/labels/generate.cmake
    RESULT_VARIABLE journeylint_labels_failed)
  if(journeylint_labels_failed)
    message(FATAL_ERROR "the label lists in core/text/labels hold a mistake (see above)")
  endif()
endif()
