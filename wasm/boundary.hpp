#pragma once

/// The boundary in one place: the columns a board crosses it in, and the functions of the module. The C++ that reads
/// them, the Embind names and the TypeScript types (`journeylint-generate`) are all made from these lists.

/// One Float64 per element and column, row by row. Enumerations are indexes into their tables; colours are 0xRRGGBB or
/// -1; numbers that are absent are 0.
#define JOURNEYLINT_NUMBER_COLUMNS(X) \
  X(kind)                             \
  X(shape)                            \
  X(x)                                \
  X(y)                                \
  X(width)                            \
  X(height)                           \
  X(rotation)                         \
  X(fontSize)                         \
  X(fill)                             \
  X(stroke)                           \
  X(arrows)                           \
  X(votes)                            \
  X(locked)                           \
  X(points)

/// One string per element and column, row by row: UTF-8, each closed by a NUL; lists are joined by U+001F.
#define JOURNEYLINT_STRING_COLUMNS(X) \
  X(id)                               \
  X(text)                             \
  X(rest)

/// Strings that few elements have, behind `rest`: each a letter and its value, closed by U+001E.
#define JOURNEYLINT_RARE_STRINGS(X) \
  X(page, 'p')                      \
  X(parent, 'c')                    \
  X(groups, 'g')                    \
  X(from, 'f')                      \
  X(to, 't')                        \
  X(tags, 'l')                      \
  X(url, 'u')                       \
  X(lint, 'j')

/// The module's functions: name and TypeScript signature. Every one but the views says whether it went well, and never
/// throws; `answer` then is what it made, or one line saying what went wrong. Views are taken anew each time: growing
/// memory takes them away.
#define JOURNEYLINT_FUNCTIONS(X)                                                                                       \
  X(begin, "(elements: number, points: number, textBytes: number): boolean",                                           \
    "Makes room for a board; `textBytes` is an upper bound of all its strings.")                                       \
  X(numbers, "(): Float64Array", "The room for the number columns: elements x columns, row by row.")                   \
  X(points, "(): Float64Array", "The room for all points: x, y, x, y …, in the order of the elements.")                \
  X(text, "(): Uint8Array", "The room for the strings.")                                                               \
  X(answer, "(): Uint8Array", "What the last call answered, or what went wrong with it: UTF-8.")                       \
  X(commit, "(textBytes: number, head: string, options: string): boolean",                                             \
    "Reads and lints the board; `head` is JSON `{host, name, ignored}`. The answer is the live JSON.")                 \
  X(report, "(): boolean", "The whole report on the last board.")                                                      \
  X(write, "(format: string): boolean", "The last board in another format: csv, mermaid, markdown, html, svg, sarif.") \
  X(settle, "(request: string): boolean",                                                                              \
    "A decision about the last board (suppress, revoke, correct, stage, configure) as edits that store it on the "     \
    "board.")                                                                                                          \
  X(fix, "(fingerprint: string, fixId: string): boolean",                                                              \
    "What to do about a finding of the last board: choices of edits, one undo step each.")                             \
  X(compare, "(report: string): boolean",                                                                              \
    "What is new, still open and resolved on the last board since an earlier report.")                                 \
  X(rules, "(): boolean", "Every rule, as JSON.")                                                                      \
  X(classify, "(line: string): boolean", "What one note says: a line of JSON in, a line of JSON out.")                 \
  X(version, "(): boolean", "The version of the core.")
