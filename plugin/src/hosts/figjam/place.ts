/** Where a Figma node stands: the unrotated box and the turn. */
import {
  boxAround,
  degreesOf,
  degreesOfRadians,
  fieldsOf,
  listOf,
  numberOf,
  type Box,
  type Fields,
} from '../fields.js';

export interface Spot extends Box {
  /** Degrees clockwise; absent for none. */
  readonly rotation: number | undefined;
  readonly bad: boolean;
}

/** Two rows of a matrix: x' = a·x + c·y + e, y' = b·x + d·y + f. */
interface Matrix {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly e: number;
  readonly f: number;
}

export function placeNode(raw: Fields, parent: Spot | undefined): Spot {
  const matrix = matrixOf(raw.absoluteTransform) ?? matrixOf(raw.relativeTransform);
  const rotation = rotationOf(raw, matrix);
  const size = sizeOf(raw);
  const around = boxOf(raw.absoluteBoundingBox);
  if (around !== undefined) return { ...unturned(around, rotation, size), rotation, bad: false };
  const corner = cornerOf(raw, parent);
  if (size === undefined || corner === undefined) {
    return {
      x: corner?.x ?? 0,
      y: corner?.y ?? 0,
      width: size?.width ?? 0,
      height: size?.height ?? 0,
      rotation,
      bad: true,
    };
  }
  const box = matrix === undefined ? { ...corner, ...size } : aboutCentre(corner, size, matrix);
  return { ...box, rotation, bad: false };
}

function boxOf(value: unknown): Box | undefined {
  const { x, y, width, height } = fieldsOf(value);
  const corner = { x: numberOf(x), y: numberOf(y) };
  const size = { width: numberOf(width), height: numberOf(height) };
  if (
    corner.x === undefined ||
    corner.y === undefined ||
    size.width === undefined ||
    size.height === undefined
  ) {
    return undefined;
  }
  return boxAround([
    [corner.x, corner.y],
    [corner.x + size.width, corner.y + size.height],
  ]);
}

function sizeOf(raw: Fields): { width: number; height: number } | undefined {
  const size = fieldsOf(raw.size);
  const width = numberOf(size.x ?? raw.width);
  const height = numberOf(size.y ?? raw.height);
  return width === undefined || height === undefined
    ? undefined
    : { width: Math.abs(width), height: Math.abs(height) };
}

function matrixOf(value: unknown): Matrix | undefined {
  const [top, bottom] = listOf(value).map((row) => listOf(row).map(numberOf));
  const [a, c, e] = top ?? [];
  const [b, d, f] = bottom ?? [];
  const numbers = [a, b, c, d, e, f];
  if (numbers.some((number) => number === undefined)) return undefined;
  return { a, b, c, d, e, f } as Matrix;
}

/** REST answers count radians clockwise; numbers beyond a full turn can only be degrees. */
function rotationOf(raw: Fields, matrix: Matrix | undefined): number | undefined {
  if (matrix !== undefined) return degreesOfRadians(Math.atan2(matrix.b, matrix.a));
  const rotation = numberOf(raw.rotation) ?? 0;
  return Math.abs(rotation) <= 2 * Math.PI ? degreesOfRadians(rotation) : degreesOf(rotation);
}

/** The bounding box is that of the turned node. Its size follows from the turn, unless that is near 45°. */
function unturned(
  around: Box,
  rotation: number | undefined,
  size: { width: number; height: number } | undefined,
): Box {
  if (rotation === undefined) return around;
  const sin = Math.abs(Math.sin((rotation * Math.PI) / 180));
  const cos = Math.abs(Math.cos((rotation * Math.PI) / 180));
  const share = cos * cos - sin * sin;
  const solved =
    Math.abs(share) < 0.1
      ? { width: around.width / (sin + cos), height: around.height / (sin + cos) }
      : {
          width: (around.width * cos - around.height * sin) / share,
          height: (around.height * cos - around.width * sin) / share,
        };
  const { width, height } = size ?? {
    width: Math.max(0, solved.width),
    height: Math.max(0, solved.height),
  };
  return {
    x: around.x + (around.width - width) / 2,
    y: around.y + (around.height - height) / 2,
    width,
    height,
  };
}

/** Where the node's own origin lies on the page. */
function cornerOf(raw: Fields, parent: Spot | undefined): { x: number; y: number } | undefined {
  const absolute = matrixOf(raw.absoluteTransform);
  if (absolute !== undefined) return { x: absolute.e, y: absolute.f };
  const relative = matrixOf(raw.relativeTransform);
  const x = relative?.e ?? numberOf(raw.x);
  const y = relative?.f ?? numberOf(raw.y);
  return x === undefined || y === undefined
    ? undefined
    : { x: x + (parent?.x ?? 0), y: y + (parent?.y ?? 0) };
}

function aboutCentre(
  corner: { x: number; y: number },
  size: { width: number; height: number },
  matrix: Matrix,
): Box {
  const [w, h] = [size.width / 2, size.height / 2];
  return {
    x: corner.x + matrix.a * w + matrix.c * h - w,
    y: corner.y + matrix.b * w + matrix.d * h - h,
    width: size.width,
    height: size.height,
  };
}
