/** Where each cell of a draw.io page stands on the board, and in what. */
import { numberOf, type Box } from '../fields.js';
import { parseStyle, shapeName, type Style } from './style.js';
import type { Cell, Geometry } from './xml.js';

export interface Placed {
  readonly id: string | undefined;
  readonly cell: Cell;
  readonly style: Style;
  role: 'layer' | 'vertex' | 'edge' | 'edge-label';
  parent: Placed | undefined;
  /** Absolute; of layers and edges 0/0. */
  box: Box;
  /** Some part of the geometry is no number. */
  bad: boolean;
  hidden: boolean;
  /** False for what only holds others together: groups, rows of a table. */
  readonly shown: boolean;
  /** Id of the nearest shown cell around it. */
  container: string | undefined;
  /** Ids of the groups around it, innermost first. */
  groups: readonly string[];
}

export interface PlacedCells {
  readonly all: readonly Placed[];
  readonly byId: ReadonlyMap<string, Placed>;
}

export function placeCells(cells: readonly Cell[]): PlacedCells {
  const styles = new Map<string, Style>();
  const all = cells.map((cell) => unplaced(cell, styles));
  const byId = new Map<string, Placed>();
  for (const cell of all) if (cell.id !== undefined && !byId.has(cell.id)) byId.set(cell.id, cell);
  for (const cell of all) {
    const parent = cell.cell.cell.parent;
    cell.parent = parent === undefined ? undefined : byId.get(parent);
  }
  const done = new Set<Placed>();
  for (const cell of all) placeWithParents(cell, done);
  return { all, byId };
}

function unplaced(cell: Cell, styles: Map<string, Style>): Placed {
  const written = cell.cell.style ?? '';
  const style = styles.get(written) ?? parseStyle(written);
  styles.set(written, style);
  // A layer has no geometry; whatever has some is seen, even where its flag is missing.
  const seen = cell.cell.vertex === '1' || cell.geometry !== undefined;
  const role = cell.cell.edge === '1' ? 'edge' : seen ? 'vertex' : 'layer';
  const label = cell.object?.label ?? cell.cell.value ?? '';
  return {
    id: cell.object?.id ?? cell.cell.id,
    cell,
    style,
    role,
    parent: undefined,
    box: { x: 0, y: 0, width: 0, height: 0 },
    bad: false,
    hidden: cell.cell.visible === '0',
    shown: label !== '' || !(style.names.has('group') || shapeName(style) === 'tableRow'),
    container: undefined,
    groups: [],
  };
}

/** Places the parents first, however deep the nesting and whatever circle a broken file may have. */
function placeWithParents(cell: Placed, done: Set<Placed>): void {
  const chain: Placed[] = [];
  const waiting = new Set<Placed>();
  for (let at: Placed | undefined = cell; at !== undefined && !done.has(at); at = at.parent) {
    if (waiting.has(at)) {
      const last = chain.at(-1);
      if (last !== undefined) last.parent = undefined;
      break;
    }
    waiting.add(at);
    chain.push(at);
  }
  for (const next of chain.reverse()) {
    place(next);
    done.add(next);
  }
}

function place(cell: Placed): void {
  const { parent } = cell;
  if (parent !== undefined) {
    cell.hidden ||= parent.hidden;
    if (parent.role === 'edge' && cell.role === 'vertex') cell.role = 'edge-label';
    belong(cell, parent);
  }
  if (cell.role !== 'vertex') return;
  const { geometry } = cell.cell;
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((key) =>
    numberOf(geometry?.attributes[key] ?? '0'),
  );
  cell.bad = geometry === undefined || [x, y, width, height].includes(undefined);
  const size = { width: width ?? 0, height: height ?? 0 };
  const at = corner(geometry, x ?? 0, y ?? 0, parent?.box);
  cell.box = {
    x: size.width < 0 ? at.x + size.width : at.x,
    y: size.height < 0 ? at.y + size.height : at.y,
    width: Math.abs(size.width),
    height: Math.abs(size.height),
  };
}

function belong(cell: Placed, parent: Placed): void {
  const named = parent.role === 'vertex' ? parent.id : undefined;
  const isGroup = named !== undefined && !parent.shown && parent.style.names.has('group');
  cell.groups = isGroup ? [named, ...parent.groups] : parent.groups;
  cell.container = parent.shown && named !== undefined ? named : parent.container;
}

/** Relative geometry counts in sizes of the parent, and then adds an offset. */
function corner(
  geometry: Geometry | undefined,
  x: number,
  y: number,
  parent: Box | undefined,
): { x: number; y: number } {
  const origin = parent ?? { x: 0, y: 0, width: 0, height: 0 };
  if (geometry?.attributes.relative !== '1') return { x: origin.x + x, y: origin.y + y };
  const offset = geometry.named.get('offset');
  return {
    x: origin.x + x * origin.width + (numberOf(offset?.x) ?? 0),
    y: origin.y + y * origin.height + (numberOf(offset?.y) ?? 0),
  };
}
