import type { BoardElement, BoardSnapshot } from '../../snapshot.js';

/** The words of a template; places and colours follow from them. */
export interface Template {
  title: string;
  maps: readonly TemplateMap[];
}

export interface TemplateMap {
  /** A heading of its own, where there is more than one map on the board. */
  heading?: string;
  /** Cards above the map: a label, and below it room for what belongs there. */
  cards: readonly string[];
  phases: readonly string[];
  lanes: readonly TemplateLane[];
}

export interface TemplateLane {
  label: string;
  colour: keyof typeof COLOURS;
  /** Empty notes that lie ready in each cell. */
  notes: 1 | 2;
}

const COLOURS = {
  yellow: '#ffdf6b',
  pink: '#fcc2d7',
  green: '#b2f2bb',
  blue: '#a5d8ff',
  orange: '#ffd8a8',
  red: '#ffc9c9',
  violet: '#d0bfff',
  teal: '#99e9f2',
  grey: '#e9ecef',
} as const;
const CARD_FILL = '#fff9db';
const PHASE_FILL = '#343a40';
const LINE = '#ced4da';
const INK = '#1e1e1e';

const NOTE = { width: 170, height: 96 };
const GAP = 20;
const LABEL = 200;
const PHASE_HEIGHT = 52;
const CARD = { width: 230, height: 120 };
const TITLE_HEIGHT = 70;
const HEADING_HEIGHT = 60;
const COLUMN = 2 * NOTE.width + 3 * GAP;
const ROW = NOTE.height + 2 * GAP;
const BETWEEN_MAPS = 120;

/** Lays a template out: the title, and per map its cards, the phases across and the lanes down. */
export function layOut({ title, maps }: Template): BoardSnapshot {
  const elements: BoardElement[] = [text('title', title, 0, 0, 36)];
  let top = TITLE_HEIGHT;
  maps.forEach((map, place) => {
    elements.push(...layOutMap(map, `map-${place}`, top));
    top += heightOf(map) + BETWEEN_MAPS;
  });
  return { host: 'excalidraw', name: title, elements, ignored: [] };
}

function heightOf({ heading, lanes }: TemplateMap): number {
  const above = (heading === undefined ? 0 : HEADING_HEIGHT) + CARD.height + 2 * GAP;
  return above + PHASE_HEIGHT + GAP + lanes.length * ROW;
}

function layOutMap(map: TemplateMap, id: string, top: number): BoardElement[] {
  const elements: BoardElement[] = [];
  let y = top;
  if (map.heading !== undefined) {
    elements.push(text(`${id}-heading`, map.heading, 0, y, 28));
    y += HEADING_HEIGHT;
  }
  map.cards.forEach((label, place) => {
    const x = place * (CARD.width + GAP);
    elements.push(box(`${id}-card-${place}`, `${label}\n`, { x, y, ...CARD }, CARD_FILL));
  });
  y += CARD.height + 2 * GAP;
  map.phases.forEach((phase, column) => {
    const place = { x: columnAt(column) + GAP / 2, y, width: COLUMN - GAP, height: PHASE_HEIGHT };
    elements.push({
      ...box(`${id}-phase-${column}`, phase, place, PHASE_FILL),
      fontSize: 20,
    });
  });
  y += PHASE_HEIGHT + GAP;
  map.lanes.forEach((lane, row) => {
    elements.push(...layOutLane(lane, `${id}-lane-${row}`, y, map.phases.length));
    y += ROW;
    if (row < map.lanes.length - 1) {
      elements.push(rule(`${id}-rule-${row}`, y, columnAt(map.phases.length)));
    }
  });
  return elements;
}

function layOutLane(lane: TemplateLane, id: string, y: number, phases: number): BoardElement[] {
  const label = { x: 0, y: y + GAP / 2, width: LABEL, height: ROW - GAP };
  const elements = [{ ...box(id, lane.label, label, COLOURS.grey), fontSize: 20 }];
  for (let column = 0; column < phases; column += 1) {
    for (let place = 0; place < lane.notes; place += 1) {
      const x = columnAt(column) + GAP + place * (NOTE.width + GAP);
      const note = { x, y: y + GAP, ...NOTE };
      elements.push({
        ...box(`${id}-${column}-${place}`, '', note, COLOURS[lane.colour]),
        fontSize: 16,
      });
    }
  }
  return elements;
}

function columnAt(column: number): number {
  return LABEL + GAP + column * COLUMN;
}

type Place = Pick<BoardElement, 'x' | 'y' | 'width' | 'height'>;

function box(id: string, words: string, place: Place, fill: string): BoardElement {
  const element: BoardElement = {
    id,
    kind: 'shape',
    shape: 'rectangle',
    ...place,
    fill,
    fontSize: 16,
  };
  if (words !== '') element.text = words;
  return element;
}

function text(id: string, words: string, x: number, y: number, fontSize: number): BoardElement {
  const width = words.length * fontSize * 0.6;
  return {
    id,
    kind: 'text',
    x,
    y,
    width,
    height: fontSize * 1.25,
    text: words,
    fontSize,
    stroke: INK,
  };
}

function rule(id: string, y: number, width: number): BoardElement {
  return {
    id,
    kind: 'line',
    x: 0,
    y,
    width,
    height: 0,
    stroke: LINE,
    points: [
      [0, y],
      [width, y],
    ],
  };
}
