import type { BoardSnapshot, Journey, Lane, Note, Phase } from '../engine/types.js';
import { SURE } from '../generated/boundary.js';

/** What stands where one lane and one phase meet. */
export interface Cell {
  /** Stable over a new report of the same map. */
  key: string;
  lane: Lane | null;
  phase: Phase | null;
  notes: Note[];
  /** How many of them we are not sure of. */
  unsure: number;
}

export interface Row {
  lane: Lane | null;
  cells: Cell[];
}

/** The journey as a table: phases across, lanes down. What has no phase or lane stands last, where there is any. */
export interface ReadingMap {
  columns: (Phase | null)[];
  rows: Row[];
}

export function isUnsure({ confidence }: { confidence: number }): boolean {
  return confidence < SURE;
}

export function mapOfJourney(journey: Journey): ReadingMap {
  const columns: (Phase | null)[] = [...journey.phases];
  const lanes: (Lane | null)[] = [...journey.lanes];
  if (columns.length === 0 || journey.notes.some(({ phase }) => phase === null)) columns.push(null);
  if (lanes.length === 0 || journey.notes.some(({ lane }) => lane === null)) lanes.push(null);

  const filled = new Map<string, Note[]>();
  for (const note of journey.notes) {
    const key = `${note.lane ?? ''} ${note.phase ?? ''}`;
    const others = filled.get(key);
    if (others) others.push(note);
    else filled.set(key, [note]);
  }
  const rows = lanes.map((lane) => ({
    lane,
    cells: columns.map((phase) => {
      const notes = filled.get(`${lane?.id ?? ''} ${phase?.id ?? ''}`) ?? [];
      const key = `${lane?.id ?? `${journey.id}/no-lane`} ${phase?.id ?? 'no-phase'}`;
      return { key, lane, phase, notes, unsure: notes.filter(isUnsure).length };
    }),
  }));
  return { columns, rows };
}

/** An element outside the map, with what stands on it. */
export interface Stray {
  element: string;
  text: string;
}

/**
 * What was placed nowhere. Its words are the board's: in its own text, or loose on it. Elements without any words are
 * left out: nobody could tell which is meant.
 */
export function straysOf(unplaced: readonly string[], board: BoardSnapshot): Stray[] {
  const byId = new Map(board.elements.map((element) => [element.id, element]));
  const loose = board.elements.filter(({ kind, text }) => kind === 'text' && text);
  return unplaced.flatMap((element) => {
    const found = byId.get(element);
    if (!found) return [];
    const on = loose.find(
      ({ x, y, width, height }) =>
        x + width / 2 >= found.x &&
        x + width / 2 <= found.x + found.width &&
        y + height / 2 >= found.y &&
        y + height / 2 <= found.y + found.height,
    );
    const text = (found.text ?? on?.text ?? '').trim();
    return text === '' ? [] : [{ element, text }];
  });
}

/** The elements of which people said how they are to be read. */
export function correctedIn(board: BoardSnapshot): Set<string> {
  return new Set(
    board.elements
      .filter(({ lint }) => typeof lint === 'object' && lint !== null && 'read' in lint)
      .map(({ id }) => id),
  );
}
