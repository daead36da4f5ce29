import {
  ELEMENT_KINDS,
  NUMBER_COLUMNS as N,
  NUMBER_COLUMN_COUNT,
  RARE_STRINGS,
  SHAPES,
  type CoreModule,
} from '../generated/boundary.js';
import type { BoardElement, BoardSnapshot } from '../snapshot.js';
import { answerOf } from './answer.js';

const kindIndex = new Map<string, number>(ELEMENT_KINDS.map((kind, index) => [kind, index]));
const shapeIndex = new Map<string, number>(SHAPES.map((shape, index) => [shape, index]));
const encoder = new TextEncoder();

const NUL = '\0';
const LIST_SEPARATOR = '\x1f';
const RARE_SEPARATOR = '\x1e';
/** Characters that the columns use themselves. */
const RESERVED = /[\0\x1e\x1f]/g; // eslint-disable-line no-control-regex

/** The boundary's own separators cannot stand in a text; in their place comes U+FFFD. */
function plain(text: string): string {
  return text.replace(RESERVED, '\ufffd');
}

function colour(value: string | undefined): number {
  if (value?.length !== 7 || !value.startsWith('#')) return -1;
  const rgb = Number.parseInt(value.slice(1), 16);
  return Number.isNaN(rgb) ? -1 : rgb;
}

function lintText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function rare(name: keyof typeof RARE_STRINGS, value: string | undefined): string {
  return value ? RARE_STRINGS[name] + plain(value) + RARE_SEPARATOR : '';
}

function rareList(name: 'groups' | 'tags', values: readonly string[] | undefined): string {
  if (!values?.length) return '';
  return RARE_STRINGS[name] + values.map(plain).join(LIST_SEPARATOR) + RARE_SEPARATOR;
}

/** Strings that few elements have, each behind its letter. */
function rest(element: BoardElement): string {
  const { lint } = element;
  return (
    rare('page', element.page) +
    rare('parent', element.parent) +
    rareList('groups', element.groups) +
    rare('from', element.from) +
    rare('to', element.to) +
    rareList('tags', element.tags) +
    rare('url', element.url) +
    (lint === undefined ? '' : rare('lint', lintText(lint)))
  );
}

/** Boards have few colours: each is read once. */
type Colours = Map<string | undefined, number>;

function known(colours: Colours, value: string | undefined): number {
  let rgb = colours.get(value);
  if (rgb === undefined) colours.set(value, (rgb = colour(value)));
  return rgb;
}

function fillNumbers(row: Float64Array, at: number, element: BoardElement, colours: Colours): void {
  row[at + N.kind] = kindIndex.get(element.kind) ?? -1;
  row[at + N.shape] = element.shape === undefined ? -1 : (shapeIndex.get(element.shape) ?? -1);
  row[at + N.x] = element.x;
  row[at + N.y] = element.y;
  row[at + N.width] = element.width;
  row[at + N.height] = element.height;
  row[at + N.rotation] = element.rotation ?? 0;
  row[at + N.fontSize] = element.fontSize ?? 0;
  row[at + N.fill] = known(colours, element.fill);
  row[at + N.stroke] = known(colours, element.stroke);
  row[at + N.arrows] = (element.arrowStart ? 1 : 0) + (element.arrowEnd ? 2 : 0);
  row[at + N.votes] = element.votes ?? 0;
  row[at + N.locked] = element.locked ? 1 : 0;
  row[at + N.points] = element.points?.length ?? 0;
}

function allText(elements: readonly BoardElement[]): string {
  let all = '';
  for (const element of elements) {
    all += plain(element.id) + NUL + plain(element.text ?? '') + NUL + rest(element) + NUL;
  }
  return all;
}

/** Who takes the columns: the core, or a room to carry them in. */
export type ColumnRoom = Pick<CoreModule, 'begin' | 'answer' | 'numbers' | 'points' | 'text'>;

/**
 * Hands a board over in columns: one block of numbers, one of points, one of UTF-8. Returns how many bytes of text were
 * written. Views into the module's memory are taken last and never held: growing memory takes them away.
 */
export function fillColumns(core: ColumnRoom, snapshot: BoardSnapshot): number {
  const { elements } = snapshot;
  const text = allText(elements);
  let pointCount = 0;
  for (const element of elements) pointCount += element.points?.length ?? 0;
  // A UTF-16 unit is at most three bytes of UTF-8.
  answerOf(core, core.begin(elements.length, pointCount, text.length * 3));

  const numbers = core.numbers();
  const colours: Colours = new Map();
  elements.forEach((element, index) => {
    fillNumbers(numbers, index * NUMBER_COLUMN_COUNT, element, colours);
  });
  const points = core.points();
  let at = 0;
  for (const element of elements) {
    for (const [x, y] of element.points ?? []) {
      points[at++] = x;
      points[at++] = y;
    }
  }
  return encoder.encodeInto(text, core.text()).written;
}
