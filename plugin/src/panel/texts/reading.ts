import type { NoteType } from '../../engine/types.js';

/** The words around the reading and the curve. */
export interface ReadingTexts {
  table: string;
  doubtful: string;
  lead: string;
  /** What the stage of the workshop was told by, by the core's code for it. */
  stageFrom: Readonly<Record<string, string>>;
  noPhase: string;
  noLane: string;
  heading: (title: string) => string;
  laneOf: (title: string, type: string) => string;
  cell: (phase: string, lane: string, notes: number, unsure: number) => string;
  empty: string;
  legend: string;
  legendUnsure: string;
  unsureAs: (type: string) => string;
  readAs: (type: string) => string;
  corrected: string;
  showOnBoard: string;
  thisIs: string;
  otherKind: string;
  aPhase: string;
  aLane: string;
  notPart: string;
  anew: string;
  kept: (words: string) => string;
  keptAnew: string;
  failed: string;
  unplaced: (count: number) => string;
  unplacedHint: string;
  moreUnplaced: (count: number) => string;
  close: string;
  types: Record<NoteType, string>;
}

export interface CurveTexts {
  title: string;
  empty: string;
  emptyHint: string;
  hint: string;
  mean: (value: string) => string;
  turn: Record<'lowest' | 'recovery', string>;
  momentOfTruth: string;
  high: string;
  low: string;
  /** Between a note and its number, for who does not see the columns. */
  feels: string;
  quiet: string;
}
