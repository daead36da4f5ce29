import type { BoardElement } from '../../snapshot.js';
import { heightOfText, widthOfText } from '../fields.js';
import { base, type Element } from './write-shapes.js';

/** Excalidraw's hand-drawn letters. */
const FONT_FAMILY = 5;
const LINE_HEIGHT = 1.25;
const FONT = { usual: 16, smallest: 8, largest: 96 };
/** Room between a box and its text, on each side. */
const PADDING = 5;
const INK = '#1e1e1e';
const PAPER = '#ffffff';
/** Darker fills than this (0–255) take light letters. */
const DARK = 110;

/** Letters that can be read on this fill. */
export function inkOn(fill: string | undefined): string {
  if (fill === undefined) return INK;
  const [red = 255, green = 255, blue = 255] = [1, 3, 5].map((at) =>
    Number.parseInt(fill.slice(at, at + 2), 16),
  );
  return 0.299 * red + 0.587 * green + 0.114 * blue < DARK ? PAPER : INK;
}

/** Text that stands by itself. */
export function textOf(element: BoardElement): Element {
  const words = element.text ?? '';
  const fontSize = sizeOf(element.fontSize);
  const wide = widthOfText(words, fontSize);
  // Text in one line is as wide as it is; text that was broken into lines keeps its width.
  const width = element.width > 0 ? element.width : wide;
  const broken = wide > width * 1.3;
  return {
    ...base(element, 'text'),
    ...letters(words, fontSize, element.stroke ?? INK),
    width,
    height: Math.max(element.height, heightOfText(words, fontSize, broken ? width : undefined)),
    textAlign: 'left',
    verticalAlign: 'top',
    containerId: null,
    autoResize: !broken,
  };
}

/** The text of a box or an arrow, bound to it; null where there is none. */
export function labelOf(element: BoardElement, colour: string): Element | null {
  const words = element.text ?? '';
  if (words.trim() === '') return null;
  const path = element.kind === 'connector' || element.kind === 'line';
  const room = path ? Infinity : Math.max(1, element.width - 2 * PADDING);
  const fontSize = path
    ? sizeOf(element.fontSize)
    : fitting(words, sizeOf(element.fontSize), room, element.height - 2 * PADDING);
  const width = Math.min(room, widthOfText(words, fontSize));
  const height = heightOfText(words, fontSize, width);
  return {
    ...base(
      {
        id: `${element.id}-text`,
        kind: 'text',
        x: element.x + (element.width - width) / 2,
        y: element.y + (element.height - height) / 2,
        width,
        height,
        ...(element.parent === undefined ? {} : { parent: element.parent }),
        ...(element.groups === undefined ? {} : { groups: element.groups }),
        ...(element.rotation === undefined || path ? {} : { rotation: element.rotation }),
      },
      'text',
    ),
    ...letters(words, fontSize, colour),
    textAlign: 'center',
    verticalAlign: 'middle',
    containerId: element.id,
    autoResize: true,
  };
}

function letters(words: string, fontSize: number, colour: string): Record<string, unknown> {
  return {
    text: words,
    originalText: words,
    fontSize,
    fontFamily: FONT_FAMILY,
    lineHeight: LINE_HEIGHT,
    strokeColor: colour,
  };
}

function sizeOf(fontSize: number | undefined): number {
  return Math.min(FONT.largest, Math.max(FONT.smallest, fontSize ?? FONT.usual));
}

/** The largest size, from the wished one down, at which the text stays in its box. */
function fitting(words: string, wish: number, width: number, height: number): number {
  let size = wish;
  while (size > FONT.smallest && heightOfText(words, size, width) > height) size -= 1;
  return size;
}
