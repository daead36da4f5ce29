import type { BoardElement, Point } from '../../snapshot.js';

interface Bound {
  id: string;
  type: string;
}

interface Binding {
  elementId: string;
  focus: number;
  gap: number;
}

/** The fields of an element in a scene that this writer sets; Excalidraw fills in the rest. */
export interface Element {
  id: string;
  type: string;
  x: number;
  y: number;
  width: number;
  height: number;
  boundElements: readonly Bound[];
  startBinding?: Binding | null;
  endBinding?: Binding | null;
  containerId?: string | null;
  [field: string]: unknown;
}

const INK = '#1e1e1e';
const NOTE_FILL = '#ffdf6b';
/** Between an arrow and what it hangs on. */
const ARROW_GAP = 4;
/** What a picture of another board was is not on this one; its place is. */
const PICTURE_FILL = '#f1f3f5';

/** What elements of all types have. */
export function base(element: BoardElement, type: string): Element {
  const { id, x, y, width, height, rotation, parent, groups, url, locked, lint } = element;
  return {
    id,
    type,
    x,
    y,
    width: Math.max(1, width),
    height: Math.max(1, height),
    angle: ((rotation ?? 0) * Math.PI) / 180,
    strokeColor: INK,
    backgroundColor: 'transparent',
    fillStyle: 'solid',
    strokeWidth: 1,
    strokeStyle: 'solid',
    roughness: 0,
    opacity: 100,
    groupIds: groups ?? [],
    frameId: parent ?? null,
    roundness: null,
    seed: 1,
    version: 1,
    versionNonce: 1,
    isDeleted: false,
    boundElements: [],
    updated: 1,
    link: url ?? null,
    locked: locked ?? false,
    ...(lint === undefined ? {} : { customData: { journeylint: lint } }),
  };
}

const TYPES: Readonly<Record<string, string>> = { ellipse: 'ellipse', diamond: 'diamond' };

/** Notes, shapes, cells, stamps, and the places of pictures. */
export function boxOf(element: BoardElement): Element {
  const drawn = base(element, TYPES[element.shape ?? ''] ?? 'rectangle');
  const { kind, fill, stroke } = element;
  if (kind === 'image') return { ...drawn, backgroundColor: PICTURE_FILL, strokeStyle: 'dashed' };
  const background = fill ?? (kind === 'note' ? NOTE_FILL : undefined);
  return {
    ...drawn,
    backgroundColor: background ?? 'transparent',
    strokeColor: stroke ?? (background === undefined ? INK : 'transparent'),
  };
}

/** Lines, and polygons as closed lines. */
export function pathOf(element: BoardElement): Element {
  const points = pointsOf(element);
  const [first] = points;
  const last = points.at(-1);
  const closes =
    element.kind === 'shape' && first && last && (first[0] !== last[0] || first[1] !== last[1]);
  const drawn = path(element, 'line', closes ? [...points, first] : points);
  return {
    ...drawn,
    backgroundColor: element.fill ?? 'transparent',
    strokeColor: element.stroke ?? INK,
    startArrowhead: null,
    endArrowhead: null,
  };
}

/** Arrows, hanging on what they connect. */
export function connectorOf(element: BoardElement): Element {
  const { from, to, arrowStart, arrowEnd } = element;
  const bound = (id: string | undefined): Binding | null =>
    id === undefined ? null : { elementId: id, focus: 0, gap: ARROW_GAP };
  return {
    ...path(element, 'arrow', pointsOf(element)),
    strokeColor: element.stroke ?? INK,
    startBinding: bound(from),
    endBinding: bound(to),
    startArrowhead: arrowStart ? 'arrow' : null,
    endArrowhead: arrowEnd ? 'arrow' : null,
    elbowed: false,
  };
}

/** A path without points runs across its box. */
function pointsOf({ points, x, y, width, height }: BoardElement): readonly Point[] {
  if (points && points.length > 1) return points;
  return [
    [x, y],
    [x + width, y + height],
  ];
}

function path(element: BoardElement, type: string, points: readonly Point[]): Element {
  const [x, y] = points[0] ?? [element.x, element.y];
  const xs = points.map((point) => point[0]);
  const ys = points.map((point) => point[1]);
  return {
    ...base(element, type),
    // The points have the rotation in them already.
    angle: 0,
    x,
    y,
    width: Math.max(...xs) - Math.min(...xs),
    height: Math.max(...ys) - Math.min(...ys),
    points: points.map((point) => [point[0] - x, point[1] - y]),
    lastCommittedPoint: null,
  };
}
