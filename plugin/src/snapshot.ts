/**
 * The board snapshot: a host-neutral picture of a board at one moment.
 *
 * Board units, y grows downwards; `x`/`y` is the top-left corner of the unrotated box;
 * `rotation` is in degrees, clockwise. A reader per host makes it, live and from a file.
 * Array order means nothing.
 */

export const ELEMENT_KINDS = [
  'note',
  'text',
  'shape',
  'frame',
  'connector',
  'line',
  'image',
  'stamp',
  'table-cell',
] as const;
export type ElementKind = (typeof ELEMENT_KINDS)[number];

export const SHAPES = ['rectangle', 'ellipse', 'diamond', 'polygon', 'other'] as const;
export type Shape = (typeof SHAPES)[number];

export const HOSTS = ['excalidraw', 'tldraw', 'drawio', 'miro', 'figjam', 'jsoncanvas'] as const;
export type Host = (typeof HOSTS)[number];

/** A point in board units: [x, y], absolute and as drawn: any rotation of its element is already in it. */
export type Point = readonly [x: number, y: number];

export interface BoardElement {
  /** The host's own id, unchanged; `page/` before it where ids are unique per page only. */
  id: string;
  /** The page this element is on; absent where the host has no pages. */
  page?: string;
  kind: ElementKind;
  /** Only for `shape`. */
  shape?: Shape;
  x: number;
  y: number;
  width: number;
  height: number;
  /** Degrees, clockwise; absent means 0. */
  rotation?: number;
  /** Of connectors, lines and polygons, in order. */
  points?: readonly Point[];
  /** Plain, unwrapped text; text bound to a box belongs to the box. */
  text?: string;
  fontSize?: number;
  /** `#rrggbb`, or absent for none. */
  fill?: string;
  /** `#rrggbb`, or absent for none. */
  stroke?: string;
  /** Id of the frame or container. */
  parent?: string;
  /** Ids of the groups, innermost first. */
  groups?: readonly string[];
  /** Id of the element a connector starts at. */
  from?: string;
  /** Id of the element a connector ends at. */
  to?: string;
  arrowStart?: boolean;
  arrowEnd?: boolean;
  author?: string;
  /** ISO 8601. */
  created?: string;
  /** ISO 8601. */
  modified?: string;
  votes?: number;
  tags?: readonly string[];
  url?: string;
  locked?: boolean;
  /** What this product stored on the element: a versioned object, handed to the core as it is. */
  lint?: unknown;
}

/** An element (or its place in the file) that could not be read, and why. */
export interface Ignored {
  element: string | null;
  /** Kebab-case, for example `missing-id`, `not-an-object`, `unreadable-page`. */
  code: string;
}

export interface BoardSnapshot {
  host: Host;
  name: string | null;
  elements: BoardElement[];
  ignored: Ignored[];
}
