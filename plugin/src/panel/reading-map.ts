import type { BoardSnapshot, EditBox, Journey, Lane, Note, Phase, Stage } from '../engine/types.js';
import { STAGES, SURE } from '../generated/boundary.js';

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
  const loose = new LooseTexts(board);
  return unplaced.flatMap((element) => {
    const found = byId.get(element);
    if (!found) return [];
    const text = (found.text ?? loose.on(found) ?? '').trim();
    return text === '' ? [] : [{ element, text }];
  });
}

/** Texts that lie on something else, from left to right by their middle, so that few are looked at for each element. */
class LooseTexts {
  readonly #texts: { x: number; y: number; text: string }[];

  constructor({ elements }: BoardSnapshot) {
    this.#texts = elements
      .flatMap(({ kind, text, x, y, width, height }) =>
        kind === 'text' && text ? [{ x: x + width / 2, y: y + height / 2, text }] : [],
      )
      .sort((one, other) => one.x - other.x);
  }

  /** The words whose middle lies within this box. */
  on({ x, y, width, height }: EditBox): string | undefined {
    for (let at = this.#firstFrom(x); at < this.#texts.length; at += 1) {
      const text = this.#texts[at];
      if (!text || text.x > x + width) return undefined;
      if (text.y >= y && text.y <= y + height) return text.text;
    }
    return undefined;
  }

  #firstFrom(x: number): number {
    let [low, high] = [0, this.#texts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#texts[middle]?.x ?? x) < x) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** The elements of which people said how they are to be read. */
export function correctedIn(board: BoardSnapshot): Set<string> {
  return new Set(
    board.elements
      .filter(({ lint }) => typeof lint === 'object' && lint !== null && 'read' in lint)
      .map(({ id }) => id),
  );
}

/** The stage that somebody set for this board; null while it is told from the board. */
export function stageSetIn({ elements }: BoardSnapshot): Stage | null {
  for (const { lint } of elements) {
    if (typeof lint !== 'object' || lint === null || !('stage' in lint)) continue;
    const set = STAGES.find((stage) => stage === lint.stage);
    if (set) return set;
  }
  return null;
}
