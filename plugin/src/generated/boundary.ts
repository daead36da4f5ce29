// Made by journeylint-generate from wasm/boundary.hpp and core/board/board.hpp.

export const ELEMENT_KINDS = [
  'note',
  'text',
  'shape',
  'frame',
  'connector',
  'line',
  'image',
  'stamp',
  'table-cell',
] as const;
export type ElementKind = (typeof ELEMENT_KINDS)[number];

export const SHAPES = [
  'rectangle',
  'ellipse',
  'diamond',
  'polygon',
  'other',
] as const;
export type Shape = (typeof SHAPES)[number];

export const STAGES = [
  'framing',
  'collecting',
  'mapping',
  'improving',
] as const;
export type Stage = (typeof STAGES)[number];

/** Below this confidence a reading is a question. */
export const SURE = 0.7;

/** One Float64 per element and column, row by row. */
export const NUMBER_COLUMNS = {
  kind: 0,
  shape: 1,
  x: 2,
  y: 3,
  width: 4,
  height: 5,
  rotation: 6,
  fontSize: 7,
  fill: 8,
  stroke: 9,
  arrows: 10,
  votes: 11,
  locked: 12,
  points: 13,
} as const;
export const NUMBER_COLUMN_COUNT = 14;

/** One string per element and column, each closed by a NUL. */
export const STRING_COLUMNS = [
  'id',
  'text',
  'rest',
] as const;

/** Strings that few elements have: a letter and the value, closed by U+001E, all in the column `rest`. */
export const RARE_STRINGS = {
  page: 'p',
  parent: 'c',
  groups: 'g',
  from: 'f',
  to: 't',
  tags: 'l',
  url: 'u',
  lint: 'j',
} as const;

export interface CoreModule {
  /** Makes room for a board; `textBytes` is an upper bound of all its strings. */
  begin(elements: number, points: number, textBytes: number): boolean;
  /** The room for the number columns: elements x columns, row by row. */
  numbers(): Float64Array;
  /** The room for all points: x, y, x, y …, in the order of the elements. */
  points(): Float64Array;
  /** The room for the strings. */
  text(): Uint8Array;
  /** What the last call answered, or what went wrong with it: UTF-8. */
  answer(): Uint8Array;
  /** Reads and lints the board; `head` is JSON `{host, name, ignored}`. The answer is the live JSON. */
  commit(textBytes: number, head: string, options: string): boolean;
  /** The whole report on the last board. */
  report(): boolean;
  /** The last board in another format: csv, mermaid, markdown, html, svg, sarif. */
  write(format: string): boolean;
  /** A decision about the last board (suppress, revoke, correct, stage, configure) as edits that store it on the board. */
  settle(request: string): boolean;
  /** What to do about a finding of the last board: choices of edits, one undo step each. */
  fix(fingerprint: string, fixId: string): boolean;
  /** What is new, still open and resolved on the last board since an earlier report. */
  compare(report: string): boolean;
  /** Every rule, as JSON. */
  rules(): boolean;
  /** What one note says: a line of JSON in, a line of JSON out. */
  classify(line: string): boolean;
  /** The version of the core. */
  version(): boolean;
}
