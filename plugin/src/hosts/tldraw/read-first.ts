/** Files of tldraw's first version (a `TDDocument`): pages of shapes, all in page coordinates. */
import type { BoardElement, BoardSnapshot, ElementKind, Point } from '../../snapshot.js';
import { colourOf } from '../colours.js';
import {
  boxAround,
  Collector,
  degreesOfRadians,
  fieldsOf,
  heightOfText,
  idOf,
  isFields,
  listOf,
  numberOf,
  pageTitles,
  stringOf,
  textOf,
  turned,
  widthOfText,
  type Fields,
} from '../fields.js';
import { FIRST_COLOURS } from './colours.js';

/** The document itself, or the file around it. */
function documentOf(file: Fields): Fields | undefined {
  const inner = fieldsOf(file.document);
  for (const document of [inner, file]) {
    if (
      isFields(document.pages) &&
      Object.values(document.pages).some((page) => isFields(fieldsOf(page).shapes))
    )
      return document;
  }
  return undefined;
}

export function isFirstTldraw(file: Fields): boolean {
  return documentOf(file) !== undefined;
}

export function readFirstTldraw(file: Fields): BoardSnapshot {
  const collector = new Collector();
  const document = documentOf(file) ?? {};
  const pages = Object.values(fieldsOf(document.pages)).map(fieldsOf);
  const titles = pageTitles(pages.map(({ name }) => name));
  pages.forEach((page, place) => {
    collectPage(page, titles[place] ?? '', collector);
  });
  return collector.snapshot('tldraw', document.name ?? file.name);
}

function collectPage(page: Fields, title: string, collector: Collector): void {
  const shapes = new Map(Object.entries(fieldsOf(page.shapes)));
  const bindings = fieldsOf(page.bindings);
  for (const [key, raw] of shapes) {
    if (!isFields(raw)) {
      collector.ignore(key, 'not-an-object');
      continue;
    }
    if (raw.type === 'group') continue;
    const id = collector.id(raw.id ?? key, `${title}/${key}`);
    const element = elementOf(raw, id, collector);
    if (element.kind === 'connector') addEnds(element, raw, shapes, bindings);
    element.page = title;
    const group = idOf(raw.parentId);
    if (group !== undefined && fieldsOf(shapes.get(group)).type === 'group')
      element.groups = [group];
    collector.add(element);
  }
}

const KINDS: Readonly<Record<string, ElementKind>> = {
  sticky: 'note',
  text: 'text',
  rectangle: 'shape',
  ellipse: 'shape',
  triangle: 'shape',
  draw: 'line',
  line: 'line',
  arrow: 'connector',
  image: 'image',
  video: 'image',
};

function elementOf(raw: Fields, id: string, collector: Collector): BoardElement {
  const known =
    typeof raw.type === 'string' && Object.hasOwn(KINDS, raw.type) ? KINDS[raw.type] : undefined;
  if (known === undefined) collector.ignore(id, 'unknown-kind');
  const kind = known ?? 'shape';
  const text = textOf(raw.text) ?? textOf(raw.label);
  const points = kind === 'line' || kind === 'connector' ? pathOf(raw, id, collector) : undefined;
  const element: BoardElement =
    points === undefined
      ? boxed(raw, id, kind, text, collector)
      : { id, kind, ...(boxAround(points) ?? NOWHERE), points };
  if (text !== undefined) element.text = text;
  addLooks(element, raw, kind);
  return element;
}
const NOWHERE = { x: 0, y: 0, width: 0, height: 0 };

/** Points of drawings are written from the corner of the shape, ends of arrows as handles. */
function pathOf(raw: Fields, id: string, collector: Collector): Point[] {
  const [x, y] = listOf(raw.point).map(numberOf);
  const handles = fieldsOf(raw.handles);
  const written = Array.isArray(raw.points)
    ? (raw.points as unknown[])
    : [handles.start, handles.end].map((handle) => fieldsOf(handle).point);
  const points: Point[] = [];
  for (const point of written) {
    const [dx, dy] = listOf(point).map(numberOf);
    if (dx !== undefined && dy !== undefined) points.push([(x ?? 0) + dx, (y ?? 0) + dy]);
  }
  if (x === undefined || y === undefined || points.length === 0)
    collector.ignore(id, 'bad-geometry');
  const box = boxAround(points);
  const angle = numberOf(raw.rotation) ?? 0;
  if (angle === 0 || box === undefined) return points;
  const centre: Point = [box.x + box.width / 2, box.y + box.height / 2];
  return points.map((point) => turned(point, centre, angle));
}

const STICKY_SIDE = 200;
const FONT_SIZES: Readonly<Record<string, number>> = { small: 28, medium: 48, large: 96 };

function fontSizeOf(raw: Fields): number {
  const { size, scale } = fieldsOf(raw.style);
  const points =
    typeof size === 'string' && Object.hasOwn(FONT_SIZES, size) ? FONT_SIZES[size] : undefined;
  return (points ?? 28) * (numberOf(scale) ?? 1) * (raw.type === 'text' ? 1 : 0.75);
}

function boxed(
  raw: Fields,
  id: string,
  kind: ElementKind,
  text: string | undefined,
  collector: Collector,
): BoardElement {
  const [x, y] = listOf(raw.point).map(numberOf);
  const [rx, ry] = listOf(raw.radius).map(numberOf);
  const [w, h] = listOf(raw.size).map(numberOf);
  let width = w ?? (rx === undefined ? undefined : rx * 2);
  let height = h ?? (ry === undefined ? undefined : ry * 2);
  if (kind === 'note') {
    width ??= STICKY_SIDE;
    height ??= STICKY_SIDE;
  }
  if (kind === 'text') {
    width ??= widthOfText(text ?? '', fontSizeOf(raw));
    height ??= heightOfText(text ?? '', fontSizeOf(raw), undefined);
  }
  const element: BoardElement = { id, kind, ...collector.box(id, x, y, width, height) };
  if (kind === 'shape') {
    element.shape =
      raw.type === 'ellipse'
        ? 'ellipse'
        : raw.type === 'triangle'
          ? 'polygon'
          : raw.type === 'rectangle'
            ? 'rectangle'
            : 'other';
  }
  const rotation = degreesOfRadians(numberOf(raw.rotation) ?? 0);
  if (rotation !== undefined) element.rotation = rotation;
  return element;
}

function addLooks(element: BoardElement, raw: Fields, kind: ElementKind): void {
  const style = fieldsOf(raw.style);
  const name = stringOf(style.color) ?? 'black';
  // A black sticky of this version is drawn yellow, as its default.
  const colour =
    kind === 'note' && name === 'black'
      ? FIRST_COLOURS.get('yellow')
      : (FIRST_COLOURS.get(name) ?? colourOf(name));
  if (colour !== undefined && (kind === 'note' || (kind === 'shape' && style.isFilled === true)))
    element.fill = colour;
  if (colour !== undefined && kind !== 'note' && kind !== 'image') element.stroke = colour;
  if (element.text !== undefined) element.fontSize = fontSizeOf(raw);
  if (raw.isLocked === true) element.locked = true;
}

function addEnds(
  element: BoardElement,
  raw: Fields,
  shapes: ReadonlyMap<string, unknown>,
  bindings: Fields,
): void {
  const handles = fieldsOf(raw.handles);
  const end = (name: 'start' | 'end'): string | undefined => {
    const id = idOf(fieldsOf(bindings[idOf(fieldsOf(handles[name]).bindingId) ?? '']).toId);
    return id !== undefined && shapes.has(id) && fieldsOf(shapes.get(id)).type !== 'group'
      ? id
      : undefined;
  };
  const [from, to] = [end('start'), end('end')];
  if (from !== undefined) element.from = from;
  if (to !== undefined) element.to = to;
  const decorations = fieldsOf(raw.decorations);
  if (stringOf(decorations.start) !== undefined) element.arrowStart = true;
  if (stringOf(decorations.end) !== undefined) element.arrowEnd = true;
}
