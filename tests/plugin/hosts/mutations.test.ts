import { describe, expect, it } from 'vitest';
import { BoardError, readBoard } from '../../../plugin/src/hosts/index.js';
import type { BoardSnapshot } from '../../../plugin/src/snapshot.js';
import {
  bytesOf,
  CANVAS,
  EXCALIDRAW,
  FIGJAM,
  FILES,
  FIRST_TLDRAW,
  GRAPH,
  json,
  MIRO_REST,
  MIRO_SDK,
  TLDRAW,
  WORDS,
} from './fixtures.js';

/** A small generator with a seed, so that what fails once fails again (xorshift32). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

const RUNS = 400;
const JUNK: readonly unknown[] = [
  null,
  true,
  '',
  'junk',
  '\ud800',
  '\0',
  -1,
  1e308,
  0.5,
  [],
  {},
  [[]],
  { x: {} },
  [null],
  '<b>',
  'NaN',
  '__proto__',
  'constructor',
];
/** What makes the words be where they are, or be shown at all; changing it changes the board, not its health. */
const MEANING = new Set([
  'text',
  'originalText',
  'content',
  'characters',
  'richText',
  'label',
  'title',
  'typeName',
  'isDeleted',
  'visible',
  'document',
  'type',
]);

interface Spot {
  readonly holder: Record<string, unknown>;
  readonly key: string;
}

function spotsOf(value: unknown, found: Spot[] = []): Spot[] {
  if (typeof value !== 'object' || value === null) return found;
  const holder = value as Record<string, unknown>;
  for (const [key, inner] of Object.entries(holder)) {
    if (MEANING.has(key) && typeof inner !== 'object') continue;
    const holds = WORDS.some((words) => JSON.stringify(inner).includes(words.slice(0, 6)));
    if (!holds && key !== 'records') found.push({ holder, key });
    spotsOf(inner, found);
  }
  return found;
}

const blankless = (text: string): string => text.replace(/\s+/g, ' ');

function expectWords(snapshot: BoardSnapshot, what: string): void {
  const all = snapshot.elements.map(({ text }) => blankless(text ?? ''));
  for (const words of WORDS)
    expect(all.filter((text) => text.includes(words)).length, what).toBeGreaterThan(0);
}

function expectSound(snapshot: BoardSnapshot, what: string): void {
  for (const element of snapshot.elements) {
    const { x, y, width, height, rotation = 0 } = element;
    expect([x, y, width, height, rotation].every(Number.isFinite), what).toBe(true);
    expect(width >= 0 && height >= 0, what).toBe(true);
    expect(element.points?.flat().every(Number.isFinite) ?? true, what).toBe(true);
    expect(element.id, what).not.toBe('');
    expect(element.text, what).not.toBe('');
    expect(element.fill ?? '#000000', what).toMatch(/^#[0-9a-f]{6}$/);
    expect(element.stroke ?? '#000000', what).toMatch(/^#[0-9a-f]{6}$/);
    expect(() => JSON.stringify(element), what).not.toThrow();
  }
}

describe('a field turned to junk', () => {
  it.each(
    Object.entries({ EXCALIDRAW, TLDRAW, FIRST_TLDRAW, CANVAS, MIRO_SDK, MIRO_REST, FIGJAM }),
  )('of %s loses no words', (name, board) => {
    const next = numbers(20261015);
    for (let run = 0; run < RUNS; run += 1) {
      const copy = structuredClone(board) as unknown;
      const done: string[] = [];
      for (let change = 0; change <= run % 3; change += 1) {
        const spots = spotsOf(copy);
        const spot = spots[next(spots.length)];
        const junk = JUNK[next(JUNK.length)];
        if (spot === undefined) continue;
        spot.holder[spot.key] = structuredClone(junk);
        done.push(`${spot.key}=${JSON.stringify(junk)}`);
      }
      const what = `${name} run ${run}: ${done.join(', ')}`;
      const snapshot = readBoard(json(copy));
      expectSound(snapshot, what);
      expectWords(snapshot, what);
    }
  });

  it('of draw.io loses no words', () => {
    const next = numbers(7);
    const attributes = [
      ...GRAPH.matchAll(
        / (id|style|vertex|edge|parent|source|target|x|y|width|height|relative|tags|link|as)="[^"]*"/g,
      ),
    ];
    const styles = [...GRAPH.matchAll(/ style="[^"]*html=1[^"]*"/g)].map(({ index }) => index);
    for (let run = 0; run < RUNS; run += 1) {
      const found = attributes[next(attributes.length)];
      const junk =
        ['', 'junk', 'NaN', '-1', '1e400', '1', '0', 'a', '__proto__', '&#xFFFD;', '%3Cmx'][
          next(11)
        ] ?? '';
      // The style says whether the label is HTML, and with that what its words are.
      if (found === undefined || styles.includes(found.index)) continue;
      const xml = `${GRAPH.slice(0, found.index)} ${found[1] ?? ''}="${junk}"${GRAPH.slice(found.index + found[0].length)}`;
      const what = `run ${run}: ${found[0]} → ${junk}`;
      const snapshot = readBoard(bytesOf(xml));
      expectSound(snapshot, what);
      expectWords(snapshot, what);
    }
  });
});

describe('bytes turned to junk', () => {
  it.each(Object.entries(FILES))('%s is read or refused in one line', (name, bytes) => {
    const next = numbers(99);
    for (let run = 0; run < RUNS / 4; run += 1) {
      const copy = Uint8Array.from(bytes);
      for (let change = 0; change <= run % 5; change += 1) copy[next(copy.length)] = next(256);
      const at = next(copy.length);
      const cut =
        run % 7 === 0
          ? Uint8Array.from([...copy.slice(0, at), ...copy.slice(at + next(40))])
          : copy;
      try {
        expectSound(readBoard(cut, 'x'), `${name} run ${run}`);
      } catch (error) {
        if (!(error instanceof BoardError)) throw error;
        expect(error.message).not.toContain('\n');
      }
    }
  });
});

describe('the order of a file', () => {
  it('of Excalidraw and tldraw means nothing', () => {
    const byId = (snapshot: BoardSnapshot): unknown =>
      snapshot.elements.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    const backwards = { ...EXCALIDRAW, elements: EXCALIDRAW.elements.toReversed() };
    expect(byId(readBoard(json(backwards)))).toEqual(byId(readBoard(json(EXCALIDRAW))));
    const upside = { ...TLDRAW, records: TLDRAW.records.toReversed() };
    expect(byId(readBoard(json(upside)))).toEqual(byId(readBoard(json(TLDRAW))));
  });
});
