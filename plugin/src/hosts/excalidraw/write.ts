/** Snapshot of any host → elements of an Excalidraw scene, as a file holds them. Who drew what is not carried over. */
import type { BoardElement, BoardSnapshot } from '../../snapshot.js';
import { base, boxOf, connectorOf, pathOf, type Element } from './write-shapes.js';
import { inkOn, labelOf, textOf } from './write-text.js';

/** Between the pages of a file that are laid side by side, in board units. */
const BETWEEN_PAGES = 400;
const PAGE_TITLE = 36;

/** Votes are drawn as dots along the lower edge of their note. */
const DOT = 14;
const DOT_STEP = 18;
const DOT_FILL = '#e03131';
const MOST_DOTS = 50;

export function writeExcalidraw(board: BoardSnapshot): Element[] {
  const elements = pagesSideBySide(board).flatMap(writeElement);
  return bindArrows(elements);
}

function writeElement(element: BoardElement): Element[] {
  switch (element.kind) {
    case 'text':
      return [textOf(element)];
    case 'frame':
      return [{ ...base(element, 'frame'), name: element.text ?? null }];
    case 'connector':
      return withLabel(element, connectorOf(element));
    case 'line':
      return withLabel(element, pathOf(element));
    case 'shape':
      return element.shape === 'polygon' && element.points !== undefined
        ? withTextBeside(element, pathOf(element))
        : withLabel(element, boxOf(element));
    case 'note':
    case 'table-cell':
    case 'stamp':
    case 'image':
      return withLabel(element, boxOf(element));
  }
}

/** A box or an arrow with its text bound to it, and the votes on it. */
function withLabel(element: BoardElement, drawn: Element): Element[] {
  const label = labelOf(element, inkOn(element.fill));
  if (label === null) return [drawn, ...votesOf(element)];
  const bound = { ...drawn, boundElements: [{ id: label.id, type: 'text' }] };
  return [bound, label, ...votesOf(element)];
}

/** Excalidraw binds no text to a polygon: it lies on it. */
function withTextBeside(element: BoardElement, drawn: Element): Element[] {
  const label = labelOf(element, inkOn(element.fill));
  return label === null ? [drawn] : [drawn, { ...label, containerId: null }];
}

function votesOf(element: BoardElement): Element[] {
  const count = Math.min(MOST_DOTS, Math.max(0, Math.trunc(element.votes ?? 0)));
  return Array.from({ length: count }, (_, place) => ({
    ...base(
      {
        id: `${element.id}-vote-${place}`,
        kind: 'stamp',
        x: element.x + 8 + place * DOT_STEP,
        y: element.y + element.height - DOT + 4,
        width: DOT,
        height: DOT,
      },
      'ellipse',
    ),
    backgroundColor: DOT_FILL,
    strokeColor: 'transparent',
  }));
}

/** What an arrow hangs on knows of the arrow. */
function bindArrows(elements: Element[]): Element[] {
  const byId = new Map(elements.map((element) => [element.id, element]));
  for (const arrow of elements) {
    for (const end of ['startBinding', 'endBinding'] as const) {
      const target = byId.get(arrow[end]?.elementId ?? '');
      if (target) target.boundElements = [...target.boundElements, { id: arrow.id, type: 'arrow' }];
      else if (arrow[end]) arrow[end] = null;
    }
  }
  return elements;
}

/** Excalidraw has one page: several are laid side by side, each under its name. */
function pagesSideBySide({ elements }: BoardSnapshot): BoardElement[] {
  const pages = new Map<string, BoardElement[]>();
  for (const element of elements) {
    const page = pages.get(element.page ?? '');
    if (page) page.push(element);
    else pages.set(element.page ?? '', [element]);
  }
  if (pages.size < 2) return elements;
  let left = 0;
  return [...pages].flatMap(([name, page]) => {
    // No spreading: a page may hold more elements than a call takes arguments.
    const from = page.reduce((least, { x }) => Math.min(least, x), Infinity);
    const top = page.reduce((least, { y }) => Math.min(least, y), Infinity);
    const to = page.reduce((most, { x, width }) => Math.max(most, x + width), -Infinity);
    const shift = left - from;
    left += to - from + BETWEEN_PAGES;
    const title: BoardElement = {
      id: `page-${name}`,
      kind: 'text',
      x: from,
      y: top - 3 * PAGE_TITLE,
      width: to - from,
      height: PAGE_TITLE,
      text: name,
      fontSize: PAGE_TITLE,
    };
    return [title, ...page].map((element) => shifted(element, shift));
  });
}

function shifted(element: BoardElement, dx: number): BoardElement {
  const moved = { ...element, x: element.x + dx };
  if (element.points) moved.points = element.points.map(([x, y]) => [x + dx, y] as const);
  return moved;
}
