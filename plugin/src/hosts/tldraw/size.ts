/** How large tldraw shapes are, where the file says it only in part. */
import type { Shape } from '../../snapshot.js';
import { heightOfText, numberOf, widthOfText, type Fields } from '../fields.js';
import { richText } from './text.js';

/** Sides of a note before it grows and scales. */
const NOTE_SIDE = 200;
const FONT_SIZES: Readonly<Record<string, number>> = { s: 18, m: 24, l: 36, xl: 44 };

export function fontSizeOf(props: Fields): number {
  const size =
    typeof props.size === 'string' && Object.hasOwn(FONT_SIZES, props.size)
      ? FONT_SIZES[props.size]
      : undefined;
  return (size ?? 24) * (numberOf(props.scale) ?? 1);
}

export function sizeOf(
  shape: Fields,
  props: Fields,
  text: string | undefined,
): { width: number | undefined; height: number | undefined } {
  const scale = numberOf(props.scale) ?? 1;
  const growY = numberOf(props.growY) ?? 0;
  const width = numberOf(props.w);
  const height = numberOf(props.h);
  if (shape.type === 'note')
    return { width: NOTE_SIDE * scale, height: (NOTE_SIDE + growY) * scale };
  if (shape.type === 'text') {
    const words = text ?? richText(props.richText ?? props.text) ?? '';
    const fontSize = fontSizeOf(props);
    const wide =
      width === undefined
        ? widthOfText(words, fontSize)
        : width * (props.autoSize === true ? 1 : scale);
    return {
      width: wide,
      height: heightOfText(words, fontSize, props.autoSize === true ? undefined : wide),
    };
  }
  return { width, height: height === undefined ? undefined : height + growY };
}

export function geoShape(geo: unknown): Shape {
  if (typeof geo !== 'string' || /^(rectangle|x-box|check-box)$/.test(geo)) return 'rectangle';
  if (/^(ellipse|oval)$/.test(geo)) return 'ellipse';
  if (geo === 'diamond') return 'diamond';
  return /^(triangle|pentagon|hexagon|octagon|star|rhombus.*|trapezoid|arrow-.*)$/.test(geo)
    ? 'polygon'
    : 'other';
}
