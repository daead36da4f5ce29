/** JSON Canvas 1.0 (`.canvas`, jsoncanvas.org) → snapshot. */
import type { BoardElement, BoardSnapshot, ElementKind, Point } from '../../snapshot.js';
import { colourOf, colourTable } from '../colours.js';
import {
  boxAround,
  Collector,
  idOf,
  isFields,
  listOf,
  lintOf,
  stringOf,
  textOf,
  wellFormed,
  type Fields,
} from '../fields.js';
import { readableMarkdown } from './markdown.js';

/** The presets have no colour in the specification; these are the ones of Obsidian's light theme. */
const PRESETS = colourTable('1 fb464c 2 e9973f 3 e0de71 4 44cf6e 5 53dfdd 6 a882ff');
const IMAGE = /\.(png|jpe?g|gif|svg|webp|bmp|avif)$/i;

export function isJsonCanvas(file: Fields): boolean {
  if (!Array.isArray(file.nodes) && !Array.isArray(file.edges)) return false;
  const known = (node: unknown): boolean =>
    isFields(node) && typeof node.type === 'string' && Object.hasOwn(KINDS, node.type);
  const joins = (edge: unknown): boolean =>
    isFields(edge) && ('fromNode' in edge || 'toNode' in edge);
  const nodes = listOf(file.nodes);
  const edges = listOf(file.edges);
  return nodes.length + edges.length === 0 || nodes.some(known) || edges.some(joins);
}

const KINDS: Readonly<Record<string, ElementKind>> = {
  text: 'note',
  file: 'shape',
  link: 'shape',
  group: 'frame',
};

export function readJsonCanvas(canvas: Fields): BoardSnapshot {
  const collector = new Collector();
  const byId = new Map<string, BoardElement>();
  listOf(canvas.nodes).forEach((raw, place) => {
    if (!isFields(raw)) {
      collector.ignore(null, 'not-an-object');
      return;
    }
    const element = collector.add(node(raw, collector.id(raw.id, place), collector));
    if (!byId.has(element.id)) byId.set(element.id, element);
  });
  listOf(canvas.edges).forEach((raw, place) => {
    if (isFields(raw))
      collector.add(edge(raw, collector.id(raw.id, `edge/${place}`), byId, collector));
    else collector.ignore(null, 'not-an-object');
  });
  return collector.snapshot('jsoncanvas', undefined);
}

function node(raw: Fields, id: string, collector: Collector): BoardElement {
  const file = stringOf(raw.file);
  const known =
    typeof raw.type === 'string' && Object.hasOwn(KINDS, raw.type) ? KINDS[raw.type] : undefined;
  if (known === undefined) collector.ignore(id, 'unknown-kind');
  const kind = file !== undefined && IMAGE.test(file) ? 'image' : (known ?? 'shape');
  const element: BoardElement = {
    id,
    kind,
    ...collector.box(id, raw.x, raw.y, raw.width, raw.height),
  };
  if (kind === 'shape') element.shape = 'rectangle';
  const text = nodeText(raw, kind === 'image' ? undefined : file);
  if (text !== undefined) element.text = text;
  const url = file ?? stringOf(raw.url);
  if (url !== undefined) element.url = wellFormed(url);
  const colour = canvasColour(raw.color);
  if (colour !== undefined) element.fill = colour;
  if (colour !== undefined) element.stroke = colour;
  const lint = lintOf(raw.journeylint);
  if (lint !== undefined) element.lint = lint;
  return element;
}

/** A card shows its text, a group its label, a file its name. */
function nodeText(raw: Fields, file: string | undefined): string | undefined {
  const written = stringOf(raw.text);
  if (written !== undefined) return textOf(readableMarkdown(written));
  const name = file?.split('/').at(-1)?.replace(/\.md$/i, '');
  return textOf(raw.label) ?? textOf(name);
}

function canvasColour(value: unknown): string | undefined {
  const preset = typeof value === 'number' ? String(value) : value;
  return (typeof preset === 'string' ? PRESETS.get(preset) : undefined) ?? colourOf(value);
}

function edge(
  raw: Fields,
  id: string,
  byId: ReadonlyMap<string, BoardElement>,
  collector: Collector,
): BoardElement {
  const [from, to] = [raw.fromNode, raw.toNode].map((end) => byId.get(idOf(end) ?? ''));
  const points = [sidePoint(from, raw.fromSide), sidePoint(to, raw.toSide)].filter(
    (point) => point !== undefined,
  );
  const box = boxAround(points);
  if (from === undefined || to === undefined) collector.ignore(id, 'dangling-end');
  const element: BoardElement = {
    id,
    kind: 'connector',
    ...(box ?? { x: 0, y: 0, width: 0, height: 0 }),
  };
  if (points.length > 0) element.points = points;
  if (from !== undefined) element.from = from.id;
  if (to !== undefined) element.to = to.id;
  if (raw.fromEnd === 'arrow') element.arrowStart = true;
  if (raw.toEnd !== 'none') element.arrowEnd = true;
  const text = textOf(raw.label);
  if (text !== undefined) element.text = text;
  const colour = canvasColour(raw.color);
  if (colour !== undefined) element.stroke = colour;
  return element;
}

/** The middle of a side, or of the node when no side is named. */
function sidePoint(of: BoardElement | undefined, side: unknown): Point | undefined {
  if (of === undefined) return undefined;
  const x = side === 'left' ? 0 : side === 'right' ? 1 : 0.5;
  const y = side === 'top' ? 0 : side === 'bottom' ? 1 : 0.5;
  return [of.x + of.width * x, of.y + of.height * y];
}
