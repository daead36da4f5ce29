/** Excalidraw scene → snapshot, from the live board and from a file alike. */
import type { BoardElement, BoardSnapshot, ElementKind, Point, Shape } from '../../snapshot.js';
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
  numberOf,
  stringOf,
  textOf,
  turned,
  wellFormed,
  type Fields,
} from '../fields.js';

export interface ExcalidrawScene {
  readonly elements: readonly unknown[];
  readonly name?: string | undefined;
}

/** Ends of a drawn line this near to each other (board units) close it, as they do in Excalidraw itself. */
const CLOSING_DISTANCE = 8;
/** … unless the whole line is tiny: then this share of its longer side. */
const CLOSING_SHARE = 0.25;

export function readExcalidraw(scene: ExcalidrawScene): BoardSnapshot {
  const collector = new Collector();
  collectScene(scene.elements, collector);
  return collector.snapshot('excalidraw', scene.name);
}

/** Adds the elements of one scene; with a page for the items of a library. */
export function collectScene(
  elements: readonly unknown[],
  collector: Collector,
  page?: string,
): void {
  const labels = bindLabels(elements, collector);
  elements.forEach((raw, place) => {
    if (!isFields(raw) || !isOnBoard(raw) || labels.holder[place] !== NONE) return;
    const id = collector.id(raw.id, page === undefined ? place : `${page}/${place}`);
    const element = readElement(raw, id, place, labels, collector);
    if (page !== undefined) element.page = page;
    collector.add(element);
  });
}

function isOnBoard(raw: Fields): boolean {
  return raw.isDeleted !== true && raw.type !== 'selection';
}

/** No place in the scene. */
const NONE = -1;

/** Finds what is on the board by its id; of two under one id, the one beside whoever asks, or else the last. */
class Places {
  #byId: Map<string, number> | undefined;

  constructor(readonly elements: readonly unknown[]) {}

  /**
   * The place of an id, or `NONE`. A text and its box stand side by side in most scenes, so the places beside `asker`
   * are looked at first; only what is farther away takes a map of all.
   */
  of(id: unknown, asker: number): number {
    if (id === null || id === undefined) return NONE;
    if (this.#bears(asker + 1, id)) return asker + 1;
    if (this.#bears(asker - 1, id)) return asker - 1;
    const wanted = idOf(id);
    return wanted === undefined ? NONE : ((this.#byId ??= this.#map()).get(wanted) ?? NONE);
  }

  #bears(place: number, id: unknown): boolean {
    const raw = this.elements[place];
    return isFields(raw) && raw.id === id && id !== '' && isOnBoard(raw);
  }

  #map(): Map<string, number> {
    const byId = new Map<string, number>();
    this.elements.forEach((raw, place) => {
      const id = isFields(raw) && isOnBoard(raw) ? idOf(raw.id) : undefined;
      if (id !== undefined) byId.set(id, place);
    });
    return byId;
  }
}

/** Which text belongs to which box or arrow; elements are named by their place in the scene. */
interface Labels {
  readonly elements: readonly unknown[];
  readonly places: Places;
  /** Of a bound text: the place of what it is bound to; `NONE` for others. */
  readonly holder: Int32Array;
  /** Of a box or an arrow: the texts bound to it. */
  readonly texts: readonly (Fields[] | undefined)[];
}

/** Finds the bound texts: told by the text (`containerId`), or only by the box (`boundElements`). */
function bindLabels(elements: readonly unknown[], collector: Collector): Labels {
  const places = new Places(elements);
  const holder = new Int32Array(elements.length).fill(NONE);
  const texts = new Array<Fields[] | undefined>(elements.length);
  const bind = (text: Fields, place: number, box: number): void => {
    const others = (texts[box] ??= []);
    if (others.some(({ id }) => id === text.id)) return; // one comes twice: the other stays a text of its own
    holder[place] = box;
    others.push(text);
  };
  const boxes: number[] = [];
  elements.forEach((raw, place) => {
    if (!isFields(raw)) {
      collector.ignore(null, 'not-an-object');
      return;
    }
    if (!isOnBoard(raw)) return;
    if (raw.type !== 'text') {
      if (listOf(raw.boundElements).length > 0) boxes.push(place);
      return;
    }
    const box = places.of(raw.containerId, place);
    if (box !== NONE && box !== place && fieldsOf(elements[box]).type !== 'text')
      bind(raw, place, box);
  });
  for (const box of boxes) {
    for (const bound of listOf(fieldsOf(elements[box]).boundElements)) {
      if (!isFields(bound) || bound.type !== 'text') continue;
      const place = places.of(bound.id, box);
      const text = fieldsOf(elements[place]);
      if (place !== NONE && text.type === 'text' && holder[place] === NONE) bind(text, place, box);
    }
  }
  return { elements, places, holder, texts };
}

function readElement(
  raw: Fields,
  id: string,
  place: number,
  labels: Labels,
  collector: Collector,
): BoardElement {
  const element = outline(raw, id, collector);
  const texts = raw.type === 'text' ? undefined : labels.texts[place];
  const ordered = texts === undefined || texts.length === 1 ? texts : fromAbove(texts);
  const bound = ordered === undefined ? undefined : joined(ordered);
  const words = bound ?? (element.kind === 'frame' ? textOf(raw.name) : writtenText(raw));
  if (words !== undefined) element.text = words;
  const fontSize = numberOf((raw.type === 'text' ? raw : ordered?.[0])?.fontSize);
  if (fontSize !== undefined && fontSize > 0) element.fontSize = fontSize;
  addLooks(element, raw, collector);
  if (element.kind === 'connector') addEnds(element, raw, place, labels);
  addBelonging(element, raw, place, labels.places);
  return element;
}

/** The text of a text element without the breaks its box put into it. */
function writtenText(raw: Fields): string | undefined {
  return textOf(raw.originalText) ?? textOf(raw.text) ?? textOf(raw.rawText);
}

/** Excalidraw binds one text to a box; of several, the upper ones come first. */
function fromAbove(texts: readonly Fields[]): readonly Fields[] {
  return [...texts].sort(
    (a, b) => (numberOf(a.y) ?? 0) - (numberOf(b.y) ?? 0) || (String(a.id) < String(b.id) ? -1 : 1),
  );
}

/** Text bound to one box as one text. */
function joined(texts: readonly Fields[]): string | undefined {
  if (texts.length === 1) return writtenText(texts[0] ?? {});
  const lines = texts.map(writtenText).filter((text) => text !== undefined);
  return lines.length === 0 ? undefined : lines.join('\n');
}

const KINDS: Readonly<Record<string, readonly [kind: ElementKind, shape?: Shape]>> = {
  rectangle: ['shape', 'rectangle'],
  ellipse: ['shape', 'ellipse'],
  diamond: ['shape', 'diamond'],
  stickynote: ['note'],
  text: ['text'],
  frame: ['frame'],
  magicframe: ['frame'],
  image: ['image'],
  embeddable: ['shape', 'other'],
  iframe: ['shape', 'other'],
};

/** Kind, box and turn; of what is drawn with points also these, turned and absolute. */
function outline(raw: Fields, id: string, collector: Collector): BoardElement {
  if (raw.type === 'line' || raw.type === 'arrow' || raw.type === 'freedraw')
    return path(raw, id, collector);
  const known =
    typeof raw.type === 'string' && Object.hasOwn(KINDS, raw.type) ? KINDS[raw.type] : undefined;
  if (known === undefined) collector.ignore(id, 'unknown-kind');
  const [kind, shape] = known ?? ['shape', 'other'];
  const box = collector.box(id, raw.x, raw.y, raw.width, raw.height);
  const element: BoardElement = {
    id,
    kind,
    x: box.x,
    y: box.y,
    width: box.width,
    height: box.height,
  };
  if (shape !== undefined) element.shape = shape;
  const rotation = degreesOfRadians(numberOf(raw.angle) ?? 0);
  if (rotation !== undefined) element.rotation = rotation;
  return element;
}

function path(raw: Fields, id: string, collector: Collector): BoardElement {
  const points = absolutePoints(raw, id, collector);
  const box = boxAround(points) ?? collector.box(id, raw.x, raw.y, raw.width, raw.height);
  const bound = raw.startBinding !== null && isFields(raw.startBinding);
  const connects = raw.type === 'arrow' || bound || isFields(raw.endBinding);
  const closed =
    !connects && raw.type === 'line' && isClosed(raw, points, Math.max(box.width, box.height));
  const kind = connects ? 'connector' : closed ? 'shape' : 'line';
  const element: BoardElement = {
    id,
    kind,
    x: box.x,
    y: box.y,
    width: box.width,
    height: box.height,
  };
  if (closed) element.shape = 'polygon';
  if (points.length > 0) element.points = points;
  return element;
}

/** Points are written relative to the first one, in the frame before the turn. */
function absolutePoints(raw: Fields, id: string, collector: Collector): Point[] {
  const x = numberOf(raw.x);
  const y = numberOf(raw.y);
  const points: Point[] = [];
  let bad = x === undefined || y === undefined;
  for (const point of listOf(raw.points)) {
    const [dx, dy] = Array.isArray(point) ? (point as readonly unknown[]).map(numberOf) : [];
    if (dx === undefined || dy === undefined) bad = true;
    else points.push([(x ?? 0) + dx, (y ?? 0) + dy]);
  }
  if (points.length > 0 && bad) collector.ignore(id, 'bad-geometry');
  const angle = numberOf(raw.angle) ?? 0;
  const box = boxAround(points);
  if (angle === 0 || box === undefined) return points;
  const centre: Point = [box.x + box.width / 2, box.y + box.height / 2];
  return points.map((point) => turned(point, centre, angle));
}

function isClosed(raw: Fields, points: readonly Point[], size: number): boolean {
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined || points.length < 4) return raw.polygon === true;
  const gap = Math.max(Math.abs(first[0] - last[0]), Math.abs(first[1] - last[1]));
  return raw.polygon === true || gap <= Math.min(CLOSING_DISTANCE, size * CLOSING_SHARE);
}

function addLooks(element: BoardElement, raw: Fields, { calendar }: Collector): void {
  const fill = raw.type === 'text' ? undefined : colourOf(raw.backgroundColor);
  if (fill !== undefined) element.fill = fill;
  const stroke = colourOf(raw.strokeColor);
  if (stroke !== undefined) element.stroke = stroke;
  const link = stringOf(raw.link);
  if (link !== undefined) element.url = wellFormed(link);
  if (raw.locked === true) element.locked = true;
  const created = calendar.timeOf(raw.created);
  if (created !== undefined) element.created = created;
  const modified = calendar.timeOf(raw.updated);
  if (modified !== undefined) element.modified = modified;
  const lint = lintOf(fieldsOf(raw.customData).journeylint);
  if (lint !== undefined) element.lint = lint;
}

/** What an arrow hangs on; an arrow that hangs on the text in a box hangs on the box. */
function addEnds(element: BoardElement, raw: Fields, place: number, labels: Labels): void {
  const { elements, places, holder } = labels;
  const end = (binding: unknown): string | undefined => {
    const target = places.of(fieldsOf(binding).elementId, place);
    const box = holder[target] ?? NONE;
    return idOf(fieldsOf(elements[box === NONE ? target : box]).id);
  };
  const from = end(raw.startBinding);
  if (from !== undefined) element.from = from;
  const to = end(raw.endBinding);
  if (to !== undefined) element.to = to;
  if (stringOf(raw.startArrowhead) !== undefined) element.arrowStart = true;
  if (stringOf(raw.endArrowhead) !== undefined) element.arrowEnd = true;
}

function addBelonging(element: BoardElement, raw: Fields, place: number, places: Places): void {
  const frame = idOf(raw.frameId);
  if (frame !== undefined && frame !== element.id && places.of(frame, place) !== NONE)
    element.parent = frame;
  const groups = listOf(raw.groupIds);
  if (groups.length === 0) return;
  const ids = groups.map(idOf).filter((group) => group !== undefined);
  if (ids.length > 0) element.groups = ids;
}
