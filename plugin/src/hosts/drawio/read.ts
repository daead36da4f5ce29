/** Cells of one draw.io page → elements. */
import type { BoardElement, ElementKind, Point, Shape } from '../../snapshot.js';
import { colourOf } from '../colours.js';
import type { Collector } from '../fields.js';
import {
  boxAround,
  degreesOf,
  lintOfJson,
  numberOf,
  stringOf,
  textOf,
  wellFormed,
} from '../fields.js';
import { fontSizeIn, plainText } from '../html.js';
import { placeCells, type Placed } from './place.js';
import { shapeName, shapeOf, type Style } from './style.js';
import type { Attributes, Cell } from './xml.js';

export function collectPage(cells: readonly Cell[], collector: Collector, page: string): void {
  const placed = placeCells(cells);
  const labels = edgeLabels(placed.all);
  for (const [place, cell] of placed.all.entries()) {
    if (cell.role === 'layer' || cell.role === 'edge-label') continue;
    const text = joinText(cellText(cell), labels.get(cell));
    if (cell.hidden) {
      if (text !== undefined) collector.ignore(cell.id ?? null, 'hidden');
      continue;
    }
    if (!cell.shown && text === undefined) continue;
    const id = collector.id(cell.id, `${page}/${place}`);
    const element =
      cell.role === 'edge'
        ? edge(cell, id, placed.byId, collector)
        : vertex(cell, id, text, collector);
    element.page = page;
    if (text !== undefined) element.text = text;
    addLooks(element, cell);
    if (cell.container !== undefined) element.parent = cell.container;
    if (cell.groups.length > 0) element.groups = cell.groups;
    collector.add(element);
  }
}

/** Labels of an edge are cells of their own inside it; they are its words, from its start to its end. */
function edgeLabels(cells: readonly Placed[]): ReadonlyMap<Placed, string> {
  const found = new Map<Placed, Placed[]>();
  for (const cell of cells) {
    if (cell.role !== 'edge-label' || cell.parent === undefined) continue;
    const others = found.get(cell.parent);
    if (others === undefined) found.set(cell.parent, [cell]);
    else others.push(cell);
  }
  const along = (cell: Placed): number => numberOf(cell.cell.geometry?.attributes.x) ?? 0;
  const labels = new Map<Placed, string>();
  for (const [edge, parts] of found) {
    const words = parts
      .sort((a, b) => along(a) - along(b))
      .map(cellText)
      .filter((text) => text !== undefined);
    if (words.length > 0) labels.set(edge, words.join('\n'));
  }
  return labels;
}

function joinText(first: string | undefined, second: string | undefined): string | undefined {
  if (first === undefined || second === undefined) return first ?? second;
  return `${first}\n${second}`;
}

function cellText({ cell, style }: Placed): string | undefined {
  const written = cell.object?.label ?? cell.cell.value;
  if (written === undefined) return undefined;
  const filled =
    cell.object?.placeholders === '1' ? withPlaceholders(written, cell.object) : written;
  return style.values.get('html') === '1' ? plainText(filled) : textOf(filled);
}

/** `%name%` stands for the attribute of that name. */
function withPlaceholders(text: string, attributes: Attributes): string {
  return text.replace(/%([\w-]+)%/g, (whole, name: string) =>
    Object.hasOwn(attributes, name) && name !== 'label' ? (attributes[name] ?? whole) : whole,
  );
}

function vertex(
  placed: Placed,
  id: string,
  text: string | undefined,
  collector: Collector,
): BoardElement {
  if (placed.bad) collector.ignore(id, 'bad-geometry');
  const { style, box } = placed;
  const [kind, shape] = kindOf(placed, text);
  const element: BoardElement = {
    id,
    kind,
    x: box.x,
    y: box.y,
    width: box.width,
    height: box.height,
  };
  if (shape !== undefined) element.shape = shape;
  const rotation = degreesOf(numberOf(style.values.get('rotation')) ?? 0);
  if (rotation !== undefined) element.rotation = rotation;
  if (kind === 'line') element.points = ruler(placed);
  return element;
}

/** The `line` shape runs through the middle of its box, along its `direction`. */
function ruler({ style, box }: Placed): Point[] {
  const direction = style.values.get('direction');
  const upright = direction === 'north' || direction === 'south';
  const middle: Point = [box.x + box.width / 2, box.y + box.height / 2];
  return upright
    ? [
        [middle[0], box.y],
        [middle[0], box.y + box.height],
      ]
    : [
        [box.x, middle[1]],
        [box.x + box.width, middle[1]],
      ];
}

const BARE_NAMES = ['text', 'edgeLabel'];
const LANE_SHAPES = new Set(['swimlane', 'table', 'tableRow']);
const STICKY = /^(note\d?|.*sticky.*|.*postit.*)$/i;

function kindOf(
  { style, parent }: Placed,
  text: string | undefined,
): readonly [ElementKind, Shape?] {
  const name = shapeName(style);
  if (BARE_NAMES.some((bare) => style.names.has(bare))) return ['text'];
  if (style.names.has('swimlane') || (name !== undefined && LANE_SHAPES.has(name)))
    return ['frame'];
  const around = parent === undefined ? undefined : shapeName(parent.style);
  if (around === 'tableRow' || (around === 'table' && name === 'partialRectangle'))
    return ['table-cell'];
  if (style.names.has('image') || name === 'image') return ['image'];
  if (name === 'line') return ['line'];
  if (name !== undefined && STICKY.test(name)) return ['note'];
  const bare =
    style.values.get('fillColor') === 'none' && style.values.get('strokeColor') === 'none';
  if (bare && text !== undefined && name === undefined) return ['text'];
  return ['shape', shapeOf(style)];
}

function edge(
  placed: Placed,
  id: string,
  byId: ReadonlyMap<string, Placed>,
  collector: Collector,
): BoardElement {
  const { cell, style } = placed;
  const end = (terminal: string | undefined): Placed | undefined => {
    const target = terminal === undefined ? undefined : byId.get(terminal);
    return target?.hidden === false && target.role !== 'layer' ? target : undefined;
  };
  const from = end(cell.cell.source);
  const to = end(cell.cell.target);
  const points = edgePoints(placed, from, to);
  const box = boxAround(points);
  if (placed.bad || box === undefined) collector.ignore(id, 'bad-geometry');
  const arrowStart = hasArrow(style, 'startArrow', 'none');
  const arrowEnd = hasArrow(style, 'endArrow', 'classic');
  const connects = from !== undefined || to !== undefined || arrowStart || arrowEnd;
  const kind = connects ? 'connector' : 'line';
  const element: BoardElement = { id, kind, ...(box ?? { x: 0, y: 0, width: 0, height: 0 }) };
  if (points.length > 0) element.points = points;
  if (from?.shown === true && from.id !== undefined) element.from = from.id;
  if (to?.shown === true && to.id !== undefined) element.to = to.id;
  if (connects && arrowStart) element.arrowStart = true;
  if (connects && arrowEnd) element.arrowEnd = true;
  return element;
}

function hasArrow(style: Style, key: string, standard: string): boolean {
  return (style.values.get(key) ?? standard) !== 'none';
}

/** From the middle of what it hangs on (or its loose end), over its way points, to the other end. */
function edgePoints(placed: Placed, from: Placed | undefined, to: Placed | undefined): Point[] {
  const { geometry } = placed.cell;
  const origin = placed.parent?.box ?? { x: 0, y: 0 };
  const absolute = (attributes: Attributes | undefined): Point | undefined => {
    const x = numberOf(attributes?.x ?? '0');
    const y = numberOf(attributes?.y ?? '0');
    if (attributes === undefined || x === undefined || y === undefined) return undefined;
    return [origin.x + x, origin.y + y];
  };
  const middle = (cell: Placed | undefined): Point | undefined =>
    cell === undefined
      ? undefined
      : [cell.box.x + cell.box.width / 2, cell.box.y + cell.box.height / 2];
  const all = [
    middle(from) ?? absolute(geometry?.named.get('sourcePoint')),
    ...(geometry?.points ?? []).map(absolute),
    middle(to) ?? absolute(geometry?.named.get('targetPoint')),
  ];
  return all.filter((point) => point !== undefined);
}

const TRANSPARENT = new Set(['0', '0.0']);

function addLooks(element: BoardElement, { cell, style, role }: Placed): void {
  const bare = element.kind === 'text' || element.kind === 'image' || element.kind === 'line';
  const written = style.values.get('fillColor');
  const unfilled =
    TRANSPARENT.has(style.values.get('opacity') ?? '') ||
    TRANSPARENT.has(style.values.get('fillOpacity') ?? '');
  if (role === 'vertex' && !unfilled) {
    const fill =
      written === 'default' || (written === undefined && !bare) ? '#ffffff' : colourOf(written);
    if (fill !== undefined) element.fill = fill;
  }
  const line = style.values.get('strokeColor');
  const stroke =
    line === 'default' || (line === undefined && element.kind !== 'text')
      ? '#000000'
      : colourOf(line);
  if (stroke !== undefined) element.stroke = stroke;
  const fontSize = numberOf(style.values.get('fontSize') ?? '12');
  if (element.text !== undefined && fontSize !== undefined && fontSize > 0) {
    const html =
      style.values.get('html') === '1' ? (cell.object?.label ?? cell.cell.value) : undefined;
    element.fontSize = html === undefined ? fontSize : fontSizeIn(html, fontSize);
  }
  if (style.values.get('locked') === '1') element.locked = true;
  if (cell.object !== undefined) addOwnData(element, cell.object);
}

function addOwnData(element: BoardElement, object: Attributes): void {
  const url = stringOf(object.link);
  if (url !== undefined) element.url = wellFormed(url);
  const tags = (object.tags ?? '').split(/\s+/).filter((tag) => tag !== '');
  if (tags.length > 0) element.tags = tags.map(wellFormed);
  const lint = lintOfJson(object.journeylint);
  if (lint !== undefined) element.lint = lint;
}
