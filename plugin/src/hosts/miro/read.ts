/** Miro items, as the Web SDK (`board.get()`) or the REST API hands them out → snapshot. */
import type { BoardElement, BoardSnapshot } from '../../snapshot.js';
import { colourOf, colourTable } from '../colours.js';
import {
  boxAround,
  Collector,
  degreesOf,
  fieldsOf,
  idOf,
  isFields,
  lintOf,
  listOf,
  numberOf,
  stringOf,
  textOf,
  timeOf,
  wellFormed,
  type Fields,
} from '../fields.js';
import { plainText } from '../html.js';
import { connectorEnds } from './connector.js';
import { itemsOf, kindOf, shapeOf, type Item } from './items.js';
import { placeItems } from './place.js';

/** Colours of sticky notes have names; as Miro draws them. */
const STICKY_COLOURS = colourTable(
  'gray f5f6f8 light_yellow fff9b1 yellow f5d128 orange ff9d48 light_green d5f692 green c9df56 dark_green 93d275 cyan 67c6c0 ' +
    'light_pink ffcee0 pink ea94bb violet be88c7 red f16c7f light_blue a6ccf5 blue 6cd8fa dark_blue 9ea9ff black 000000',
);

export function readMiro(file: unknown): BoardSnapshot {
  const collector = new Collector();
  const items = itemsOf(file, collector);
  const tags = tagTitles(items);
  const groups = groupsOf(items);
  const boxes = placeItems(items, collector);
  for (const item of items) {
    if (item.type === 'tag' || item.type === 'group') continue;
    const element =
      item.type === 'connector' ? connector(item, boxes, collector) : box(item, boxes, collector);
    if (element === undefined) continue;
    addLooks(element, item);
    addBelonging(element, item, groups, boxes);
    const names = namesOfTags(item.raw, tags);
    if (names.length > 0) element.tags = names;
    collector.add(element);
  }
  return collector.snapshot('miro', isFields(file) ? file.name : undefined);
}

type Boxes = ReturnType<typeof placeItems>;

function box(item: Item, boxes: Boxes, collector: Collector): BoardElement | undefined {
  const at = boxes.of(item);
  const kind = kindOf(item.type);
  const text = itemText(item);
  if (kind === undefined) {
    collector.ignore(item.id, 'unknown-kind');
    if (text === undefined && at.bad) return undefined;
  }
  if (at.bad) collector.ignore(item.id, 'bad-geometry');
  const { x, y, width, height } = at.box;
  const element: BoardElement = { id: item.id, kind: kind ?? 'shape', x, y, width, height };
  if (element.kind === 'shape') element.shape = shapeOf(item);
  if (text !== undefined) element.text = text;
  const rotation = degreesOf(
    numberOf(item.raw.rotation) ?? numberOf(fieldsOf(item.raw.geometry).rotation) ?? 0,
  );
  if (rotation !== undefined) element.rotation = rotation;
  return element;
}

/** A card shows its title over its description; everything else has one text. */
export function itemText({ raw, data }: Item): string | undefined {
  const nodeView = fieldsOf(raw.nodeView ?? data.nodeView);
  const own = raw.content ?? data.content ?? nodeView.content ?? fieldsOf(nodeView.data).content;
  const parts = [own, raw.title ?? data.title, raw.description ?? data.description].map(plainText);
  const shown = parts.filter((part) => part !== undefined);
  return shown.length === 0 ? undefined : shown.join('\n');
}

function connector(item: Item, boxes: Boxes, collector: Collector): BoardElement {
  const { raw, style } = item;
  const ends = connectorEnds(raw, boxes);
  const around = boxAround(ends.points);
  if (around === undefined) collector.ignore(item.id, 'bad-geometry');
  const arrowStart = hasArrow(style.startStrokeCap, 'none');
  const arrowEnd = hasArrow(style.endStrokeCap, ends.to === undefined ? 'none' : 'arrow');
  const connects = ends.from !== undefined || ends.to !== undefined || arrowStart || arrowEnd;
  const element: BoardElement = {
    id: item.id,
    kind: connects ? 'connector' : 'line',
    ...(around ?? { x: 0, y: 0, width: 0, height: 0 }),
  };
  if (ends.points.length > 0) element.points = ends.points;
  if (ends.from !== undefined) element.from = ends.from;
  if (ends.to !== undefined) element.to = ends.to;
  if (arrowStart) element.arrowStart = true;
  if (arrowEnd) element.arrowEnd = true;
  const captions = listOf(raw.captions).map((caption) =>
    plainText(fieldsOf(caption).content ?? fieldsOf(caption).text),
  );
  const words = captions.filter((caption) => caption !== undefined);
  if (words.length > 0) element.text = words.join('\n');
  return element;
}

function hasArrow(cap: unknown, standard: string): boolean {
  return (stringOf(cap) ?? standard) !== 'none';
}

function addLooks(element: BoardElement, item: Item): void {
  const { raw, data, style } = item;
  const written =
    style.fillColor ??
    style.backgroundColor ??
    (item.type === 'card' ? style.cardTheme : undefined);
  const seeThrough = numberOf(style.fillOpacity) === 0;
  const named =
    item.type === 'sticky_note' && typeof written === 'string'
      ? STICKY_COLOURS.get(written)
      : undefined;
  const fill =
    seeThrough || element.kind === 'connector' ? undefined : (named ?? colourOf(written));
  if (fill !== undefined) element.fill = fill;
  const stroke =
    numberOf(style.borderOpacity) === 0
      ? undefined
      : colourOf(style.borderColor ?? style.strokeColor);
  if (stroke !== undefined) element.stroke = stroke;
  const fontSize = numberOf(style.fontSize);
  if (element.text !== undefined && fontSize !== undefined && fontSize > 0)
    element.fontSize = fontSize;
  const url =
    stringOf(raw.linkedTo) ?? stringOf(raw.url) ?? stringOf(data.url) ?? stringOf(data.imageUrl);
  if (url !== undefined) element.url = wellFormed(url);
  const votes = numberOf(raw.votes ?? data.votes);
  if (votes !== undefined && votes > 0) element.votes = Math.round(votes);
  if (raw.locked === true) element.locked = true;
  const author = personOf(raw.createdBy);
  if (author !== undefined) element.author = author;
  const created = timeOf(raw.createdAt);
  if (created !== undefined) element.created = created;
  const modified = timeOf(raw.modifiedAt);
  if (modified !== undefined) element.modified = modified;
  const lint = lintOf(fieldsOf(raw.metadata).journeylint);
  if (lint !== undefined) element.lint = lint;
}

function personOf(value: unknown): string | undefined {
  return isFields(value) ? (textOf(value.name) ?? idOf(value.id)) : idOf(value);
}

function addBelonging(
  element: BoardElement,
  { id, raw, parent }: Item,
  groups: ReadonlyMap<string, string>,
  boxes: Boxes,
): void {
  if (parent !== undefined && parent !== id && boxes.has(parent)) element.parent = parent;
  const group = idOf(raw.groupId) ?? groups.get(id);
  if (group !== undefined) element.groups = [group];
}

/** Item → the group that lists it. */
function groupsOf(items: readonly Item[]): ReadonlyMap<string, string> {
  const groups = new Map<string, string>();
  for (const { id, type, raw, data } of items) {
    if (type !== 'group') continue;
    for (const member of [...listOf(raw.itemsIds), ...listOf(raw.items), ...listOf(data.items)]) {
      const memberId = idOf(isFields(member) ? member.id : member);
      if (memberId !== undefined) groups.set(memberId, id);
    }
  }
  return groups;
}

function tagTitles(items: readonly Item[]): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  for (const { id, type, raw, data } of items) {
    const title = type === 'tag' ? textOf(raw.title ?? data.title) : undefined;
    if (title !== undefined) titles.set(id, title);
  }
  return titles;
}

/** Tags by id (Web SDK), or written out (exports). A tag nobody listed keeps its id as its name. */
function namesOfTags(raw: Fields, titles: ReadonlyMap<string, string>): string[] {
  const names: string[] = [];
  for (const tag of [...listOf(raw.tagIds), ...listOf(raw.tags)]) {
    const id = idOf(isFields(tag) ? tag.id : tag);
    const name =
      (isFields(tag) ? textOf(tag.title) : undefined) ??
      (id === undefined ? undefined : (titles.get(id) ?? id));
    if (name !== undefined && !names.includes(name)) names.push(name);
  }
  return names;
}
