/** Points of tldraw's lines, arrows and drawings, in the frame of their shape. */
import type { Point } from '../../snapshot.js';
import { fieldsOf, isFields, listOf, numberOf, type Fields } from '../fields.js';
import { bytesOfBase64 } from '../inflate.js';

export function pointOf(value: unknown): Point | undefined {
  const { x, y } = fieldsOf(value);
  const [left, top] = [numberOf(x), numberOf(y)];
  return left === undefined || top === undefined ? undefined : [left, top];
}

/** Of a `line`: a list, a record by index, or (older) the handles. */
export function linePoints(props: Fields): Point[] {
  const written = props.points ?? props.handles;
  const values = Array.isArray(written) ? (written as unknown[]) : Object.values(fieldsOf(written));
  const ordered = values.every((value) => typeof fieldsOf(value).index === 'string')
    ? values.toSorted((a, b) => (String(fieldsOf(a).index) < String(fieldsOf(b).index) ? -1 : 1))
    : values;
  return ordered.map(pointOf).filter((point) => point !== undefined);
}

/** Of a `draw` or `highlight`: segments of points, or of packed numbers in newer files. */
export function drawnPoints(props: Fields): Point[] {
  const scaleX = numberOf(props.scaleX) ?? 1;
  const scaleY = numberOf(props.scaleY) ?? 1;
  const points: Point[] = [];
  for (const segment of listOf(props.segments)) {
    if (!isFields(segment)) continue;
    const drawn = Array.isArray(segment.points)
      ? (segment.points as unknown[]).map(pointOf).filter((point) => point !== undefined)
      : packedPoints(segment);
    for (const [x, y] of drawn) points.push([x * scaleX, y * scaleY]);
  }
  return points;
}

/** `path`: the first point in 32-bit floats, then steps in 16-bit ones; `points`: places in 16-bit floats. x, y, z each. */
function packedPoints(segment: Fields): Point[] {
  const text = typeof segment.path === 'string' ? segment.path : segment.points;
  const bytes = typeof text === 'string' ? bytesOfBase64(text) : undefined;
  if (bytes === undefined) return [];
  const view = new DataView(bytes.buffer);
  const steps = typeof segment.path === 'string' && bytes.length >= 12;
  let x = steps ? view.getFloat32(0, true) : 0;
  let y = steps ? view.getFloat32(4, true) : 0;
  const points: Point[] = steps ? [[x, y]] : [];
  for (let at = steps ? 12 : 0; at + 6 <= bytes.length; at += 6) {
    const [dx, dy] = [halfFloat(view.getUint16(at, true)), halfFloat(view.getUint16(at + 2, true))];
    x = steps ? x + dx : dx;
    y = steps ? y + dy : dy;
    points.push([x, y]);
  }
  return points.filter(
    ([left, top]) => numberOf(left) !== undefined && numberOf(top) !== undefined,
  );
}

/** IEEE 754 binary16. */
function halfFloat(bits: number): number {
  const sign = (bits & 0x8000) === 0 ? 1 : -1;
  const exponent = (bits >> 10) & 0x1f;
  const fraction = bits & 0x3ff;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  return exponent === 31 ? NaN : sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}
