import { describe, expect, it } from 'vitest';
import { readExcalidraw } from '../../../plugin/src/hosts/excalidraw/read.js';
import { writeExcalidraw } from '../../../plugin/src/hosts/excalidraw/write.js';
import type { BoardElement, BoardSnapshot } from '../../../plugin/src/snapshot.js';

function board(...elements: BoardElement[]): BoardSnapshot {
  return { host: 'miro', name: 'A board', elements, ignored: [] };
}

const note: BoardElement = {
  id: 'note',
  kind: 'note',
  x: 100,
  y: 50,
  width: 150,
  height: 90,
  fill: '#a5d8ff',
  text: 'Belt de klantenservice',
  fontSize: 14,
  author: 'Somebody',
  url: 'https://example.org/',
  locked: true,
  lint: { version: 1 },
};
const frame: BoardElement = {
  id: 'f',
  kind: 'frame',
  x: 0,
  y: 0,
  width: 900,
  height: 400,
  text: 'Kopen',
};
const shape: BoardElement = {
  ...note,
  id: 'shape',
  kind: 'shape',
  shape: 'diamond',
  x: 400,
  parent: 'f',
};
const arrow: BoardElement = {
  id: 'arrow',
  kind: 'connector',
  x: 250,
  y: 95,
  width: 150,
  height: 0,
  points: [
    [250, 95],
    [400, 95],
  ],
  from: 'note',
  to: 'shape',
  arrowEnd: true,
  text: 'daarna',
};

describe('a board of another host on the whiteboard', () => {
  it('reads back as it was: words, places, colours, belonging, what hangs on what', () => {
    const read = readExcalidraw({ elements: writeExcalidraw(board(frame, note, shape, arrow)) });
    expect(read.ignored).toEqual([]);
    const byId = new Map(read.elements.map((element) => [element.id, element]));
    expect([...byId.keys()].sort()).toEqual(['arrow', 'f', 'note', 'shape']);
    expect(byId.get('note')).toMatchObject({
      ...{ x: 100, y: 50, width: 150, height: 90, fill: '#a5d8ff', text: 'Belt de klantenservice' },
      ...{ url: 'https://example.org/', locked: true, lint: { version: 1 } },
    });
    expect(byId.get('shape')).toMatchObject({ kind: 'shape', shape: 'diamond', parent: 'f' });
    expect(byId.get('f')).toMatchObject({ kind: 'frame', text: 'Kopen' });
    expect(byId.get('arrow')).toMatchObject({
      kind: 'connector',
      from: 'note',
      to: 'shape',
      arrowEnd: true,
      text: 'daarna',
      points: arrow.points,
    });
  });

  it('names nobody', () => {
    expect(JSON.stringify(writeExcalidraw(board(note)))).not.toContain('Somebody');
  });

  it('keeps loose text, lines, polygons, votes and what has no size', () => {
    const text: BoardElement = {
      id: 't',
      kind: 'text',
      x: 0,
      y: 0,
      width: 0,
      height: 0,
      text: 'Los',
    };
    const polygon: BoardElement = {
      ...{
        id: 'p',
        kind: 'shape',
        shape: 'polygon',
        x: 0,
        y: 0,
        width: 100,
        height: 50,
        text: 'Fase',
      },
      points: [
        [0, 0],
        [80, 0],
        [100, 25],
        [80, 50],
      ],
    };
    const line: BoardElement = { id: 'l', kind: 'line', x: 0, y: 90, width: 500, height: 0 };
    const elements = writeExcalidraw(board(text, polygon, line, { ...note, votes: 3 }));
    const { elements: read, ignored } = readExcalidraw({ elements });
    expect(ignored).toEqual([]);
    expect(
      read
        .map(({ text: words }) => words)
        .filter(Boolean)
        .sort(),
    ).toEqual(['Belt de klantenservice', 'Fase', 'Los']);
    expect(read.find(({ id }) => id === 'p')).toMatchObject({ kind: 'shape', shape: 'polygon' });
    expect(read.find(({ id }) => id === 'l')).toMatchObject({ kind: 'line', width: 500 });
    expect(read.filter(({ shape: form }) => form === 'ellipse')).toHaveLength(3);
  });

  it('lays pages beside each other, none over another, each under its name', () => {
    const pages = board({ ...note, page: 'Nu' }, { ...note, id: 'other', page: 'Straks' });
    const read = readExcalidraw({ elements: writeExcalidraw(pages) }).elements;
    const [now, next] = ['note', 'other'].map((id) => read.find((element) => element.id === id));
    expect(read.map(({ text }) => text)).toEqual(expect.arrayContaining(['Nu', 'Straks']));
    expect(next?.x).toBeGreaterThan((now?.x ?? 0) + (now?.width ?? 0));
  });
});
