/** tldraw records (`.tldr`, a store snapshot) → snapshot. Read tolerantly over all versions of the schema. */
import type { BoardElement, BoardSnapshot, ElementKind, Point } from '../../snapshot.js';
import { colourOf } from '../colours.js';
import {
  boxAround,
  Collector,
  degreesOfRadians,
  fieldsOf,
  idOf,
  isFields,
  lintOf,
  listOf,
  pageTitles,
  stringOf,
  textOf,
  wellFormed,
  type Fields,
} from '../fields.js';
import { LIGHT, NOTE_FILLS, STRONG } from './colours.js';
import { onPage, placeShapes, type Frame, type Frames } from './place.js';
import { drawnPoints, linePoints, pointOf } from './points.js';
import { fontSizeOf, geoShape, sizeOf } from './size.js';
import { richText } from './text.js';

export function isTldraw(file: Fields): boolean {
  return recordsOf(file) !== undefined;
}

/** A list of records in a file; a record of them in a snapshot of the store. */
function recordsOf(file: Fields): readonly unknown[] | undefined {
  if (Array.isArray(file.records)) return file.records as unknown[];
  const store = fieldsOf(file.document).store ?? file.store;
  return isFields(store) ? Object.values(store) : undefined;
}

interface Board {
  readonly collector: Collector;
  readonly byId: ReadonlyMap<string, Fields>;
  readonly frames: Frames;
  /** Arrow and end (`arrow/start`) → id of the shape bound to it. */
  readonly bound: ReadonlyMap<string, string>;
  readonly titles: ReadonlyMap<string, string>;
}

export function readTldraw(file: Fields): BoardSnapshot {
  const collector = new Collector();
  const records = recordsOf(file) ?? [];
  const shapes: Fields[] = [];
  const pages: Fields[] = [];
  const bound = new Map<string, string>();
  const titles = new Map<string, string>();
  let name: unknown;
  for (const record of records) {
    if (!isFields(record)) collector.ignore(null, 'not-an-object');
    else if (record.typeName === 'shape') shapes.push(record);
    else if (record.typeName === 'page') pages.push(record);
    else if (record.typeName === 'document') name = record.name;
    else if (record.typeName === 'binding') addBinding(record, bound);
    else if (record.typeName === 'asset') addTitle(record, titles);
  }
  const names = pageTitles(pages.map((page) => page.name));
  const pageNames = new Map(pages.map((page, place) => [idOf(page.id) ?? '', names[place] ?? '']));
  const byId = new Map<string, Fields>();
  for (const shape of shapes) {
    const id = idOf(shape.id);
    if (id !== undefined && !byId.has(id)) byId.set(id, shape);
  }
  const frames = placeShapes(shapes, byId, (id) => pageNames.has(id));
  const board: Board = { collector, byId, frames, bound, titles };
  shapes.forEach((shape, place) => {
    const frame = frames.get(shape);
    if (shape.type === 'group' || frame === undefined) return;
    const element = elementOf(shape, collector.id(shape.id, place), frame, board);
    const page = pageNames.get(frame.page ?? '');
    if (page !== undefined) element.page = page;
    collector.add(element);
  });
  return collector.snapshot('tldraw', name);
}

function addBinding(record: Fields, bound: Map<string, string>): void {
  const [arrow, shape] = [idOf(record.fromId), idOf(record.toId)];
  const end = stringOf(fieldsOf(record.props).terminal);
  if (arrow !== undefined && shape !== undefined && end !== undefined)
    bound.set(`${arrow}/${end}`, shape);
}

function addTitle(record: Fields, titles: Map<string, string>): void {
  const title = textOf(fieldsOf(record.props).title);
  const id = idOf(record.id);
  if (id !== undefined && title !== undefined && record.type === 'bookmark') titles.set(id, title);
}

function elementOf(shape: Fields, id: string, frame: Frame, board: Board): BoardElement {
  const props = fieldsOf(shape.props);
  const text = shapeText(shape, props, board);
  const points = pathOf(shape, id, props, frame, board);
  const element =
    points === undefined
      ? boxed(shape, id, props, frame, text, board)
      : path(shape, id, props, points, frame, board);
  if (text !== undefined) element.text = text;
  addLooks(element, shape, props);
  if (frame.container !== undefined && frame.container !== id) element.parent = frame.container;
  if (frame.groups.length > 0) element.groups = frame.groups;
  return element;
}

function shapeText(shape: Fields, props: Fields, { titles }: Board): string | undefined {
  if (shape.type === 'bookmark') return titles.get(idOf(props.assetId) ?? '');
  const words = props.richText === undefined ? undefined : richText(props.richText);
  return words ?? textOf(props.text) ?? textOf(props.name) ?? textOf(props.label);
}

/** Points on the page, for what is drawn with points. */
function pathOf(
  shape: Fields,
  id: string,
  props: Fields,
  frame: Frame,
  board: Board,
): Point[] | undefined {
  switch (shape.type) {
    case 'line':
      return linePoints(props).map((point) => onPage(frame, point));
    case 'draw':
    case 'highlight':
      return drawnPoints(props).map((point) => onPage(frame, point));
    case 'arrow':
      return (['start', 'end'] as const)
        .map((end) => {
          const target = board.byId.get(boundShape(id, end, props, board) ?? '');
          const own = pointOf(props[end]);
          return target === undefined ? own && onPage(frame, own) : middleOf(target, board);
        })
        .filter((point) => point !== undefined);
    default:
      return undefined;
  }
}

/** Older arrows name what they are bound to themselves; newer ones have records for it. */
function boundShape(
  arrow: string,
  end: 'start' | 'end',
  props: Fields,
  board: Board,
): string | undefined {
  const own = fieldsOf(props[end]);
  const id = board.bound.get(`${arrow}/${end}`) ?? idOf(own.boundShapeId);
  return id !== undefined &&
    board.byId.get(id) !== undefined &&
    board.byId.get(id)?.type !== 'group'
    ? id
    : undefined;
}

function middleOf(shape: Fields, { frames }: Board): Point | undefined {
  const frame = frames.get(shape);
  const { width, height } = sizeOf(shape, fieldsOf(shape.props), undefined);
  return frame === undefined ? undefined : onPage(frame, [(width ?? 0) / 2, (height ?? 0) / 2]);
}

function path(
  shape: Fields,
  id: string,
  props: Fields,
  points: Point[],
  frame: Frame,
  board: Board,
): BoardElement {
  const around = boxAround(points);
  if (around === undefined || frame.bad) board.collector.ignore(id, 'bad-geometry');
  const kind: ElementKind = shape.type === 'arrow' ? 'connector' : 'line';
  const element: BoardElement = {
    id,
    kind,
    ...(around ?? { x: frame.x, y: frame.y, width: 0, height: 0 }),
  };
  if (points.length > 0) element.points = points;
  if (shape.type === 'draw' && props.isClosed === true && points.length > 2) {
    element.kind = 'shape';
    element.shape = 'polygon';
  }
  if (kind !== 'connector') return element;
  const from = boundShape(id, 'start', props, board);
  if (from !== undefined) element.from = from;
  const to = boundShape(id, 'end', props, board);
  if (to !== undefined) element.to = to;
  if ((stringOf(props.arrowheadStart) ?? 'none') !== 'none') element.arrowStart = true;
  if ((stringOf(props.arrowheadEnd) ?? 'arrow') !== 'none') element.arrowEnd = true;
  return element;
}

const KINDS: Readonly<Record<string, ElementKind>> = {
  note: 'note',
  text: 'text',
  geo: 'shape',
  frame: 'frame',
  image: 'image',
  video: 'image',
  bookmark: 'shape',
  embed: 'shape',
  sticker: 'stamp',
};

function boxed(
  shape: Fields,
  id: string,
  props: Fields,
  frame: Frame,
  text: string | undefined,
  { collector }: Board,
): BoardElement {
  const known =
    typeof shape.type === 'string' && Object.hasOwn(KINDS, shape.type)
      ? KINDS[shape.type]
      : undefined;
  if (known === undefined) collector.ignore(id, 'unknown-kind');
  const kind = known ?? 'shape';
  const { width, height } = sizeOf(shape, props, text);
  if (frame.bad || width === undefined || height === undefined)
    collector.ignore(id, 'bad-geometry');
  const [w, h] = [Math.abs(width ?? 0), Math.abs(height ?? 0)];
  const [x, y] = onPage(frame, [(width ?? 0) / 2, (height ?? 0) / 2]);
  const element: BoardElement = { id, kind, x: x - w / 2, y: y - h / 2, width: w, height: h };
  if (kind === 'shape') element.shape = shape.type === 'geo' ? geoShape(props.geo) : 'other';
  const rotation = degreesOfRadians(frame.turn);
  if (rotation !== undefined) element.rotation = rotation;
  return element;
}

function addLooks(element: BoardElement, shape: Fields, props: Fields): void {
  const colour = stringOf(props.color) ?? 'black';
  const named = (table: ReadonlyMap<string, string>): string | undefined =>
    table.get(colour) ?? colourOf(colour);
  const filling = stringOf(props.fill) ?? 'none';
  let fill: string | undefined;
  if (element.kind === 'note') fill = named(NOTE_FILLS);
  else if (element.kind === 'shape' && filling !== 'none')
    fill = named(/^(fill|lined-fill)$/.test(filling) ? STRONG : LIGHT);
  if (fill !== undefined) element.fill = fill;
  const stroke = element.kind === 'note' || element.kind === 'image' ? undefined : named(STRONG);
  if (stroke !== undefined) element.stroke = stroke;
  if (element.text !== undefined && element.kind !== 'frame') element.fontSize = fontSizeOf(props);
  const url = stringOf(props.url);
  if (url !== undefined) element.url = wellFormed(url);
  if (shape.isLocked === true) element.locked = true;
  const tags = listOf(fieldsOf(shape.meta).tags)
    .map(textOf)
    .filter((tag) => tag !== undefined);
  if (tags.length > 0) element.tags = tags;
  const lint = lintOf(fieldsOf(shape.meta).journeylint);
  if (lint !== undefined) element.lint = lint;
}
