import { describe, expect, it } from 'vitest';
import { BoardError, readBoard } from '../../../plugin/src/hosts/index.js';
import type { BoardElement } from '../../../plugin/src/snapshot.js';
import { bytesOf, FILES, GRAPH, json, mxfile, packed, WORDS } from './fixtures.js';

const lines = (text: string | undefined): string => (text ?? '').replace(/\s+/g, ' ');

describe('every format', () => {
  it.each(Object.entries(FILES))('%s says what stands on the board, each once', (_name, bytes) => {
    const snapshot = readBoard(bytes);
    const texts = snapshot.elements.map(({ text }) => lines(text)).filter((text) => text !== '');
    expect(texts.sort()).toEqual([...WORDS].sort());
    expect(snapshot.ignored).toEqual([]);
  });

  it.each(Object.entries(FILES))(
    '%s joins the first to the second, whichever way',
    (name, bytes) => {
      const { elements } = readBoard(bytes);
      const arrow = elements.find(({ kind }) => kind === 'connector');
      const textOf = (id: string | undefined): string =>
        lines(elements.find((element) => element.id === id)?.text);
      expect(textOf(arrow?.from)).toBe(WORDS[0]);
      if (!name.startsWith('tldraw')) expect(textOf(arrow?.to)).toBe(WORDS[1]);
      expect(arrow?.arrowEnd).toBe(true);
      expect(arrow?.arrowStart).toBeUndefined();
      expect(arrow?.points?.length).toBeGreaterThanOrEqual(2);
    },
  );

  it.each(Object.entries(FILES))('%s is read the same whatever it is called', (_name, bytes) => {
    expect(readBoard(bytes, 'a.json').elements).toEqual(readBoard(bytes, 'b.png').elements);
  });

  it.each(Object.entries(FILES))('%s cut short is one clear line or a board', (_name, bytes) => {
    for (const share of [0.1, 0.5, 0.9, 0.99]) {
      const part = bytes.slice(0, Math.floor(bytes.length * share));
      try {
        readBoard(part);
      } catch (error) {
        expect(error).toBeInstanceOf(BoardError);
        expect((error as BoardError).message).not.toContain('\n');
      }
    }
  });
});

const element = (bytes: Uint8Array, id: string): BoardElement | undefined =>
  readBoard(bytes).elements.find((candidate) => candidate.id === id);
const file = (name: string): Uint8Array => FILES[name] ?? new Uint8Array();

describe('positions', () => {
  it('of draw.io add up through the lanes; the turn stays beside the box', () => {
    expect(element(file('drawio compressed'), 'b')).toMatchObject({
      kind: 'note',
      x: 230,
      y: 120,
      width: 100,
      height: 80,
      rotation: 15,
      parent: 'lane',
      page: 'Page-1',
      text: 'The lock does\nnot open',
      tags: ['pain', 'phone'],
      url: 'https://example.org/',
    });
    expect(element(file('drawio plain'), 'lane')).toMatchObject({ kind: 'frame', x: 200, y: 100 });
    expect(element(file('drawio plain'), 't')).toMatchObject({ kind: 'text', fontSize: 18 });
    expect(element(file('drawio plain'), 'e')?.points).toEqual([
      [80, 70],
      [160, 70],
      [280, 160],
    ]);
  });

  it('of Miro are centres, on the canvas or in a frame', () => {
    for (const name of ['miro web sdk', 'miro rest']) {
      expect(element(file(name), '1')).toMatchObject({
        kind: 'note',
        x: 0,
        y: 0,
        width: 200,
        height: 200,
        fill: '#fff9b1',
        author: '307',
      });
      expect(element(file(name), '3')).toMatchObject({
        kind: 'shape',
        shape: 'ellipse',
        x: 410,
        y: 110,
        width: 100,
        height: 80,
        parent: '2',
      });
      expect(element(file(name), '5')?.points).toEqual([
        [200, 100],
        name === 'miro rest' ? [460, 150] : [410, 150],
      ]);
      expect(element(file(name), '4')?.fontSize).toBe(18);
    }
  });

  it('of tldraw count from the frame', () => {
    expect(element(file('tldraw'), 'shape:b')).toMatchObject({
      x: 310,
      y: 30,
      width: 100,
      height: 80,
      parent: 'shape:f',
      shape: 'rectangle',
      fill: '#f4dadb',
    });
    expect(element(file('tldraw'), 'shape:a')).toMatchObject({
      kind: 'note',
      width: 200,
      height: 200,
      fill: '#9bc4fd',
    });
    expect(element(file('tldraw version 1'), 's2')).toMatchObject({
      x: 300,
      y: 20,
      width: 100,
      height: 80,
      groups: ['g'],
    });
  });

  it('of FigJam are absolute; groups are no elements', () => {
    expect(element(file('figjam'), '1:1')).toMatchObject({
      kind: 'note',
      x: 0,
      width: 240,
      fill: '#ffcc33',
      author: 'Noor',
      page: 'Page 1',
    });
    expect(element(file('figjam'), '1:3')).toMatchObject({ shape: 'ellipse', parent: '1:2' });
    expect(element(file('figjam'), '1:4')).toMatchObject({
      kind: 'text',
      parent: '1:2',
      groups: ['1:6'],
      fontSize: 24,
    });
    expect(element(file('figjam'), '1:6')).toBeUndefined();
  });

  it('of a canvas come with the colours of its presets', () => {
    expect(element(file('json canvas'), 'n1')).toMatchObject({ kind: 'note', fill: '#44cf6e' });
    expect(element(file('json canvas'), 'n2')).toMatchObject({ fill: '#ff8800' });
    expect(element(file('json canvas'), 'e')?.points).toEqual([
      [210, 60],
      [310, 60],
    ]);
  });
});

describe('pages', () => {
  it('are all read; ids that stand on several of them are told apart', () => {
    const other = GRAPH.replaceAll('"lane"', '"row"').replace('Rents a bike', 'Sees the offer');
    const { elements, ignored } = readBoard(bytesOf(mxfile(packed(GRAPH), other)));
    expect(ignored).toEqual([]);
    expect(elements.map(({ id }) => id).sort()).toEqual(
      [
        'Page-1/a',
        'Page-1/b',
        'Page-1/e',
        'Page-1/t',
        'Page-2/a',
        'Page-2/b',
        'Page-2/e',
        'Page-2/t',
        'lane',
        'row',
      ].sort(),
    );
    expect(elements.find(({ id }) => id === 'Page-2/e')).toMatchObject({
      from: 'Page-2/a',
      to: 'Page-2/b',
      page: 'Page-2',
    });
    expect(elements.find(({ id }) => id === 'Page-2/a')?.text).toBe('Sees the offer');
  });

  it('that are damaged are named, the others read', () => {
    const { elements, ignored } = readBoard(bytesOf(mxfile('!!!', GRAPH)));
    expect(ignored).toEqual([{ element: 'd0', code: 'unreadable-page' }]);
    expect(elements).toHaveLength(5);
    expect(() => readBoard(bytesOf(mxfile('!!!')))).toThrow(BoardError);
  });

  it('of a library are its items', () => {
    const items = [
      {
        name: 'A',
        elements: [{ id: 'x', type: 'text', x: 0, y: 0, width: 1, height: 1, text: 'one' }],
      },
      { elements: [{ id: 'x', type: 'text', x: 0, y: 0, width: 1, height: 1, text: 'two' }] },
    ];
    const { elements } = readBoard(json({ type: 'excalidrawlib', libraryItems: items }));
    expect(elements.map(({ id, page, text }) => [id, page, text])).toEqual([
      ['1 A/x', '1 A', 'one'],
      ['2/x', '2', 'two'],
    ]);
  });
});
