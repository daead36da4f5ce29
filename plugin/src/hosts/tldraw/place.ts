/** Where tldraw shapes stand on their page: each is given in the frame of its parent. */
import type { Point } from '../../snapshot.js';
import { idOf, numberOf, type Fields } from '../fields.js';

export interface Frame {
  readonly x: number;
  readonly y: number;
  /** Radians, clockwise, about x/y. */
  readonly turn: number;
  /** x, y or the turn was no number. */
  readonly bad: boolean;
  readonly page: string | undefined;
  /** Nearest parent that is seen: a frame or another shape, no group. */
  readonly container: string | undefined;
  /** Innermost first. */
  readonly groups: readonly string[];
}

/** A point in the frame of a shape → on the page. */
export function onPage({ x, y, turn }: Frame, [dx, dy]: Point): Point {
  if (turn === 0) return [x + dx, y + dy];
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  return [x + dx * cos - dy * sin, y + dx * sin + dy * cos];
}

export type Frames = ReadonlyMap<Fields, Frame>;

export function placeShapes(
  shapes: readonly Fields[],
  byId: ReadonlyMap<string, Fields>,
  isPage: (id: string) => boolean,
): Frames {
  const frames = new Map<Fields, Frame>();
  for (const shape of shapes) {
    const chain: Fields[] = [];
    const waiting = new Set<Fields>();
    for (
      let at: Fields | undefined = shape;
      at !== undefined && !frames.has(at) && !waiting.has(at);
      at = parentOf(at, byId)
    ) {
      waiting.add(at);
      chain.push(at);
    }
    for (const next of chain.reverse()) frames.set(next, frameOf(next, byId, frames, isPage));
  }
  return frames;
}

function parentOf(shape: Fields, byId: ReadonlyMap<string, Fields>): Fields | undefined {
  return byId.get(idOf(shape.parentId) ?? '');
}

function frameOf(
  shape: Fields,
  byId: ReadonlyMap<string, Fields>,
  frames: Frames,
  isPage: (id: string) => boolean,
): Frame {
  const parent = parentOf(shape, byId);
  const outer = parent === undefined ? undefined : frames.get(parent);
  const [x, y, turn] = [numberOf(shape.x), numberOf(shape.y), numberOf(shape.rotation ?? 0)];
  const bad = x === undefined || y === undefined || turn === undefined;
  const at: Point = [x ?? 0, y ?? 0];
  const parentId = idOf(shape.parentId);
  if (parent === undefined || outer === undefined || parentId === undefined) {
    const page = parentId !== undefined && isPage(parentId) ? parentId : undefined;
    return { x: at[0], y: at[1], turn: turn ?? 0, bad, page, container: undefined, groups: [] };
  }
  const [left, top] = onPage(outer, at);
  const grouped = parent.type === 'group';
  return {
    x: left,
    y: top,
    turn: outer.turn + (turn ?? 0),
    bad,
    page: outer.page,
    container: grouped ? outer.container : parentId,
    groups: grouped ? [parentId, ...outer.groups] : outer.groups,
  };
}
