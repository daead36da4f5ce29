/** Where Miro items stand: given by their centre, on the canvas or in their parent. */
import {
  fieldsOf,
  heightOfText,
  numberOf,
  type Box,
  type Collector,
  type Fields,
} from '../fields.js';
import { plainText } from '../html.js';
import type { Item } from './items.js';

interface Place {
  readonly box: Box;
  readonly bad: boolean;
}

export interface Places {
  of(item: Item): Place;
  boxById(id: string): Box | undefined;
  has(id: string): boolean;
}

const NOWHERE: Place = { box: { x: 0, y: 0, width: 0, height: 0 }, bad: true };

export function placeItems(items: readonly Item[], collector: Collector): Places {
  const byId = new Map<string, Item>();
  for (const item of items) {
    if (
      item.type !== 'connector' &&
      item.type !== 'tag' &&
      item.type !== 'group' &&
      !byId.has(item.id)
    )
      byId.set(item.id, item);
  }
  const placed = new Map<Item, Place>();
  for (const item of items) placeWithParents(item, byId, placed, collector);
  return {
    of: (item) => placed.get(item) ?? NOWHERE,
    boxById: (id) => {
      const item = byId.get(id);
      return item === undefined ? undefined : placed.get(item)?.box;
    },
    has: (id) => byId.has(id),
  };
}

/** Parents first, without recursion; a circle of parents is cut where it closes. */
function placeWithParents(
  item: Item,
  byId: ReadonlyMap<string, Item>,
  placed: Map<Item, Place>,
  collector: Collector,
): void {
  const chain: Item[] = [];
  const waiting = new Set<Item>();
  for (let at: Item | undefined = item; at !== undefined && !placed.has(at);) {
    if (waiting.has(at)) {
      collector.ignore(at.id, 'circular-parent');
      break;
    }
    waiting.add(at);
    chain.push(at);
    at = at.parent === undefined ? undefined : byId.get(at.parent);
  }
  for (const next of chain.reverse()) {
    const parent = next.parent === undefined ? undefined : byId.get(next.parent);
    placed.set(next, place(next, parent === undefined ? undefined : placed.get(parent)?.box));
  }
}

function place(item: Item, parent: Box | undefined): Place {
  const position = fieldsOf(item.raw.position);
  const { width, height, bad } = size(item);
  const x = numberOf(item.raw.x ?? position.x);
  const y = numberOf(item.raw.y ?? position.y);
  const origin = originOf(item.raw.relativeTo ?? position.relativeTo, parent);
  const box = {
    x: (x ?? 0) + origin.x - width / 2,
    y: (y ?? 0) + origin.y - height / 2,
    width,
    height,
  };
  return { box, bad: bad || x === undefined || y === undefined };
}

function originOf(relativeTo: unknown, parent: Box | undefined): { x: number; y: number } {
  if (parent === undefined) return { x: 0, y: 0 };
  if (relativeTo === 'parent_top_left') return parent;
  if (relativeTo === 'parent_center')
    return { x: parent.x + parent.width / 2, y: parent.y + parent.height / 2 };
  return { x: 0, y: 0 };
}

/** Stickies may be given by one side, texts without their height. */
function size(item: Item): { width: number; height: number; bad: boolean } {
  const geometry: Fields = fieldsOf(item.raw.geometry);
  const width = numberOf(item.raw.width ?? geometry.width);
  const height = numberOf(item.raw.height ?? geometry.height);
  if (width !== undefined && height !== undefined)
    return { width: Math.abs(width), height: Math.abs(height), bad: false };
  const one = Math.abs(width ?? height ?? 0);
  if (item.type === 'sticky_note' && one > 0) return { width: one, height: one, bad: false };
  if (item.type === 'text' && width !== undefined) {
    const text = plainText(item.raw.content ?? item.data.content) ?? '';
    return {
      width: one,
      height: heightOfText(text, numberOf(item.style.fontSize) ?? 14, one),
      bad: false,
    };
  }
  return { width: Math.abs(width ?? 0), height: Math.abs(height ?? 0), bad: true };
}
