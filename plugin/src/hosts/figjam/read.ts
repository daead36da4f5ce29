/** A FigJam file as Figma's REST API answers it (`GET /v1/files/:key`, `…/nodes`) → snapshot. */
import type { BoardElement, BoardSnapshot, Point } from '../../snapshot.js';
import { hexOf } from '../colours.js';
import {
  boxAround,
  Collector,
  fieldsOf,
  idOf,
  isFields,
  lintOfJson,
  listOf,
  numberOf,
  pageTitles,
  stringOf,
  textOf,
  wellFormed,
  type Fields,
} from '../fields.js';
import { kindOf, shapeOf, SILENT } from './kinds.js';
import { placeNode, type Spot } from './place.js';

export function isFigJam(file: Fields): boolean {
  return fieldsOf(file.document).type === 'DOCUMENT' || isNodesAnswer(file);
}

function isNodesAnswer(file: Fields): boolean {
  return (
    isFields(file.nodes) &&
    Object.values(file.nodes).some((node) => isFields(fieldsOf(node).document))
  );
}

export function readFigJam(file: Fields): BoardSnapshot {
  const collector = new Collector();
  const pages = isNodesAnswer(file)
    ? Object.values(fieldsOf(file.nodes)).map((node) => fieldsOf(fieldsOf(node).document))
    : listOf(fieldsOf(file.document).children).map(fieldsOf);
  const titles = pageTitles(pages.map(({ name }) => name));
  const visits = pages.flatMap((page, place) => walk(page, titles[place] ?? '', collector));
  const spots = new Map(visits.map((visit) => [visit.id, visit.spot]));
  const votes = votesOf(visits, spots);
  for (const visit of visits) {
    if (visit.silent || stuckTo(visit.raw, spots) !== undefined) continue;
    collector.add(elementOf(visit, spots, votes.get(visit.id), collector));
  }
  return collector.snapshot('figjam', file.name);
}

interface Visit {
  readonly id: string;
  readonly raw: Fields;
  readonly page: string;
  readonly spot: Spot;
  readonly parent: string | undefined;
  readonly groups: readonly string[];
  /** Groups, instances and the like hold others and are not themselves seen. */
  readonly silent: boolean;
}

interface Waiting {
  readonly raw: Fields;
  readonly origin: Spot | undefined;
  readonly parent: string | undefined;
  readonly groups: readonly string[];
}

/** The nodes of a page in the order of the file. Without recursion: a file may nest as deep as it likes. */
function walk(page: Fields, title: string, collector: Collector): Visit[] {
  const visits: Visit[] = [];
  const isCanvas = page.type === 'CANVAS';
  const rootless: Omit<Waiting, 'raw'> = { origin: undefined, parent: undefined, groups: [] };
  const waiting: Waiting[] = [];
  const push = (nodes: readonly unknown[], around: Omit<Waiting, 'raw'>): void => {
    for (let i = nodes.length - 1; i >= 0; i -= 1) {
      const raw = nodes[i];
      if (isFields(raw)) waiting.push({ raw, ...around });
      else collector.ignore(null, 'not-an-object');
    }
  };
  push(isCanvas ? listOf(page.children) : [page], rootless);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { raw, origin, parent, groups } = next;
    if (raw.visible === false) {
      if (typeof raw.characters === 'string') collector.ignore(idOf(raw.id) ?? null, 'hidden');
      continue;
    }
    const id = collector.id(raw.id, `${title}/${visits.length}`);
    const spot = placeNode(raw, origin);
    const silent = typeof raw.type === 'string' && SILENT.has(raw.type);
    visits.push({ id, raw, page: title, spot, parent, groups, silent });
    const around = silent
      ? { origin: spot, parent, groups: raw.type === 'GROUP' ? [id, ...groups] : groups }
      : { origin: spot, parent: id, groups };
    push(listOf(raw.children), around);
  }
  return visits;
}

type Spots = ReadonlyMap<string, Spot>;

/** The note a stamp is stuck to, where the host says so; it is a vote on it then. */
function stuckTo(raw: Fields, spots: Spots): string | undefined {
  if (raw.type !== 'STAMP') return undefined;
  const id = idOf(raw.stuckTo) ?? idOf(fieldsOf(raw.stuckTo).id) ?? idOf(raw.stuckToId);
  return id !== undefined && spots.has(id) ? id : undefined;
}

function votesOf(visits: readonly Visit[], spots: Spots): ReadonlyMap<string, number> {
  const votes = new Map<string, number>();
  for (const { raw } of visits) {
    const on = stuckTo(raw, spots);
    if (on !== undefined) votes.set(on, (votes.get(on) ?? 0) + 1);
  }
  return votes;
}

function elementOf(
  visit: Visit,
  spots: Spots,
  votes: number | undefined,
  collector: Collector,
): BoardElement {
  const { id, raw, spot } = visit;
  const element =
    raw.type === 'CONNECTOR' ? connector(visit, spots, collector) : placed(visit, collector);
  element.page = visit.page;
  const text = textOfNode(raw, element.kind);
  if (text !== undefined) element.text = text;
  addLooks(element, raw);
  if (spot.rotation !== undefined && element.kind !== 'connector' && element.kind !== 'line') {
    element.rotation = spot.rotation;
  }
  if (visit.parent !== undefined && visit.parent !== id) element.parent = visit.parent;
  if (visit.groups.length > 0) element.groups = visit.groups;
  if (votes !== undefined) element.votes = votes;
  return element;
}

function placed({ id, raw, spot }: Visit, collector: Collector): BoardElement {
  const kind = kindOf(raw);
  if (kind === undefined) collector.ignore(id, 'unknown-kind');
  if (spot.bad) collector.ignore(id, 'bad-geometry');
  const { x, y, width, height } = spot;
  const element: BoardElement = { id, kind: kind ?? 'shape', x, y, width, height };
  if (element.kind === 'shape') element.shape = kind === undefined ? 'other' : shapeOf(raw);
  if (raw.type === 'LINE') {
    element.points = [
      [x, y],
      [x + width, y + height],
    ];
  }
  return element;
}

/** Sections and frames show their name above them; the name of anything else is only in the list of layers. */
function textOfNode(raw: Fields, kind: BoardElement['kind']): string | undefined {
  const own = textOf(raw.characters) ?? textOf(fieldsOf(raw.text).characters) ?? textOf(raw.code);
  if (own !== undefined) return own;
  if (kind === 'frame' || raw.type === 'LINK_UNFURL' || raw.type === 'EMBED')
    return textOf(raw.name);
  return kind === 'stamp' && typeof raw.name === 'string' && EMOJI.test(raw.name)
    ? textOf(raw.name)
    : undefined;
}
const EMOJI = /^\p{Extended_Pictographic}/u;

function connector({ id, raw, spot }: Visit, spots: Spots, collector: Collector): BoardElement {
  const [start, end] = [fieldsOf(raw.connectorStart), fieldsOf(raw.connectorEnd)];
  const points = [endPoint(start, spots), endPoint(end, spots)].filter(
    (point) => point !== undefined,
  );
  const around = points.length === 2 ? boxAround(points) : undefined;
  if (around === undefined && spot.bad) collector.ignore(id, 'bad-geometry');
  const box = around ?? { x: spot.x, y: spot.y, width: spot.width, height: spot.height };
  const from = idOf(start.endpointNodeId);
  const to = idOf(end.endpointNodeId);
  const cap = (key: string): boolean => (stringOf(raw[key]) ?? 'NONE') !== 'NONE';
  const arrowStart = cap('connectorStartStrokeCap');
  const arrowEnd = cap('connectorEndStrokeCap');
  const attached = (from !== undefined && spots.has(from)) || (to !== undefined && spots.has(to));
  const kind = attached || arrowStart || arrowEnd ? 'connector' : 'line';
  const element: BoardElement = {
    id,
    kind,
    x: box.x,
    y: box.y,
    width: box.width,
    height: box.height,
  };
  if (around !== undefined) element.points = points;
  if (from !== undefined && spots.has(from)) element.from = from;
  if (to !== undefined && spots.has(to)) element.to = to;
  if (arrowStart) element.arrowStart = true;
  if (arrowEnd) element.arrowEnd = true;
  return element;
}

/** A free end is placed on the page, an attached one on its node: by a magnet, or from its corner. */
function endPoint(end: Fields, spots: Spots): Point | undefined {
  const spot = spots.get(idOf(end.endpointNodeId) ?? '');
  const x = numberOf(fieldsOf(end.position).x);
  const y = numberOf(fieldsOf(end.position).y);
  if (spot === undefined) return x === undefined || y === undefined ? undefined : [x, y];
  if (x !== undefined && y !== undefined) return [spot.x + x, spot.y + y];
  const across = end.magnet === 'LEFT' ? 0 : end.magnet === 'RIGHT' ? 1 : 0.5;
  const down = end.magnet === 'TOP' ? 0 : end.magnet === 'BOTTOM' ? 1 : 0.5;
  return [spot.x + spot.width * across, spot.y + spot.height * down];
}

function addLooks(element: BoardElement, raw: Fields): void {
  const fill =
    element.kind === 'text' || element.kind === 'connector' ? undefined : paint(raw.fills);
  if (fill !== undefined) element.fill = fill;
  const stroke = paint(raw.strokes);
  if (stroke !== undefined) element.stroke = stroke;
  const style = fieldsOf(raw.style);
  const fontSize = numberOf(style.fontSize);
  if (element.text !== undefined && fontSize !== undefined && fontSize > 0)
    element.fontSize = fontSize;
  const url =
    stringOf(fieldsOf(style.hyperlink).url) ??
    stringOf(fieldsOf(raw.linkUnfurlData).url) ??
    stringOf(raw.url);
  if (url !== undefined) element.url = wellFormed(url);
  const author = textOf(raw.authorName);
  if (author !== undefined) element.author = author;
  if (raw.locked === true) element.locked = true;
  const lint = lintOfJson(fieldsOf(fieldsOf(raw.sharedPluginData).journeylint).lint);
  if (lint !== undefined) element.lint = lint;
}

/** The topmost visible plain colour; channels count from 0 to 1. */
function paint(paints: unknown): string | undefined {
  for (const layer of [...listOf(paints)].reverse()) {
    if (
      !isFields(layer) ||
      layer.visible === false ||
      layer.type !== 'SOLID' ||
      layer.opacity === 0
    )
      continue;
    const { r, g, b, a } = fieldsOf(layer.color);
    if (a === 0) continue;
    return hexOf([r, g, b].map((channel) => (numberOf(channel) ?? NaN) * 255));
  }
  return undefined;
}
