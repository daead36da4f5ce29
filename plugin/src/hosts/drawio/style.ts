/** A draw.io style, `name;key=value;…` → its names and its values. */
import type { Shape } from '../../snapshot.js';

export interface Style {
  readonly names: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, string>;
}

export function parseStyle(style: string): Style {
  const names = new Set<string>();
  const values = new Map<string, string>();
  for (const part of style.split(';')) {
    const sign = part.indexOf('=');
    if (sign > 0) values.set(part.slice(0, sign).trim(), part.slice(sign + 1).trim());
    else if (part.trim() !== '') names.add(part.trim());
  }
  return { names, values };
}

/** The shape by name: `shape=NAME`, else a leading name that is one. */
export function shapeName(style: Style): string | undefined {
  const named = style.values.get('shape');
  if (named !== undefined) return named;
  for (const name of style.names) if (Object.hasOwn(SHAPES, name)) return name;
  return undefined;
}

const SHAPES: Readonly<Record<string, Shape>> = {
  rectangle: 'rectangle',
  label: 'rectangle',
  ext: 'rectangle',
  process: 'rectangle',
  plaque: 'rectangle',
  card: 'rectangle',
  callout: 'rectangle',
  document: 'rectangle',
  internalStorage: 'rectangle',
  ellipse: 'ellipse',
  doubleEllipse: 'ellipse',
  rhombus: 'diamond',
  triangle: 'polygon',
  hexagon: 'polygon',
  step: 'polygon',
  parallelogram: 'polygon',
  trapezoid: 'polygon',
  cross: 'polygon',
  singleArrow: 'polygon',
  doubleArrow: 'polygon',
  offPageConnector: 'polygon',
  manualInput: 'polygon',
  image: 'rectangle',
  line: 'other',
};

/** Rectangles, ellipses … among the many shapes of draw.io; absent shape means rectangle. */
export function shapeOf(style: Style): Shape {
  const name = shapeName(style);
  if (name === undefined) return 'rectangle';
  if (Object.hasOwn(SHAPES, name)) return SHAPES[name] ?? 'other';
  if (/ellipse|circle|oval/i.test(name)) return 'ellipse';
  if (/arrow|chevron|step|hexagon|triangle|trapezoid/i.test(name)) return 'polygon';
  if (/rect|sticky|process|card/i.test(name)) return 'rectangle';
  return /rhombus|diamond|decision/i.test(name) ? 'diamond' : 'other';
}
