/** The two ways Miro writes an item, seen as one. */
import type { ElementKind, Shape } from '../../snapshot.js';
import {
  BoardError,
  fieldsOf,
  idOf,
  isFields,
  listOf,
  stringOf,
  type Collector,
  type Fields,
} from '../fields.js';

export interface Item {
  readonly id: string;
  readonly type: string;
  readonly raw: Fields;
  /** REST keeps the content here; empty with the Web SDK. */
  readonly data: Fields;
  readonly style: Fields;
  /** Id of the frame (or node) it stands in. */
  readonly parent: string | undefined;
}

const TYPES = new Set(
  'sticky_note text shape frame card app_card image connector tag group document doc_format embed preview emoji sticker stamp stencil mindmap_node table unknown unsupported'.split(
    ' ',
  ),
);

function looksLikeItem(value: unknown): boolean {
  return isFields(value) && typeof value.type === 'string' && TYPES.has(value.type);
}

/** An array of items or of REST pages; an object with `data` or `items`. */
export function isMiro(file: unknown): boolean {
  if (Array.isArray(file)) {
    return (
      file.length === 0 ||
      file.some((item) => looksLikeItem(item) || (isFields(item) && isMiro(item)))
    );
  }
  const list = isFields(file) ? (file.data ?? file.items) : undefined;
  return (
    Array.isArray(list) &&
    (list.length === 0 ? isFields(file) && isRestPage(file) : list.some(looksLikeItem))
  );
}

function isRestPage(file: Fields): boolean {
  return (
    'data' in file && ('limit' in file || 'size' in file || 'total' in file || 'cursor' in file)
  );
}

/** All items of all pages, in the order of the file. */
export function itemsOf(file: unknown, collector: Collector): Item[] {
  const items: Item[] = [];
  const take = (values: readonly unknown[], prefix: string): void => {
    values.forEach((value, place) => {
      if (!isFields(value)) collector.ignore(null, 'not-an-object');
      else if (
        typeof value.type !== 'string' &&
        (Array.isArray(value.data) || Array.isArray(value.items))
      ) {
        take(listOf(value.data ?? value.items), `${prefix}${place}/`);
      } else items.push(itemOf(value, collector.id(value.id, `${prefix}${place}`)));
    });
  };
  if (Array.isArray(file)) take(file as unknown[], '');
  else if (isFields(file))
    take([...listOf(file.data), ...listOf(file.items), ...listOf(file.connectors)], '');
  else throw new BoardError('these are no items of Miro');
  return items;
}

function itemOf(raw: Fields, id: string): Item {
  return {
    id,
    type: stringOf(raw.type) ?? 'unknown',
    raw,
    data: fieldsOf(raw.data),
    style: fieldsOf(raw.style),
    parent: idOf(raw.parentId) ?? idOf(fieldsOf(raw.parent).id),
  };
}

const KINDS: Readonly<Record<string, ElementKind>> = {
  sticky_note: 'note',
  card: 'note',
  app_card: 'note',
  text: 'text',
  shape: 'shape',
  mindmap_node: 'shape',
  document: 'shape',
  doc_format: 'shape',
  embed: 'shape',
  preview: 'shape',
  stencil: 'shape',
  table: 'shape',
  frame: 'frame',
  image: 'image',
  emoji: 'stamp',
  sticker: 'stamp',
  stamp: 'stamp',
};

export function kindOf(type: string): ElementKind | undefined {
  return Object.hasOwn(KINDS, type) ? KINDS[type] : undefined;
}

export function shapeOf({ type, raw, data }: Item): Shape {
  if (type !== 'shape') return type === 'mindmap_node' ? 'rectangle' : 'other';
  const name = stringOf(raw.shape) ?? stringOf(data.shape) ?? 'rectangle';
  if (/^(flow_chart_)?(circle|connector|on_page_connector|or|summing_junction)$/.test(name))
    return 'ellipse';
  if (/rhombus|decision/.test(name)) return 'diamond';
  if (/rectangle|process|terminator|callout|document|note_square|internal_storage/.test(name))
    return 'rectangle';
  if (
    /arrow|triangle|gon$|parallelogram|trapezoid|star|cross|preparation|input|manual|merge|extract|offpage/.test(
      name,
    )
  ) {
    return 'polygon';
  }
  return 'other';
}
