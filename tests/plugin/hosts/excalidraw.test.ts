import { describe, expect, it } from 'vitest';
import { readExcalidraw } from '../../../plugin/src/hosts/excalidraw/read.js';
import { BoardError, readBoard } from '../../../plugin/src/hosts/index.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const file = (elements: readonly unknown[]): Uint8Array =>
  bytes(JSON.stringify({ type: 'excalidraw', version: 2, elements, appState: {}, files: {} }));

const box = { type: 'rectangle', id: 'box', x: 10, y: 20, width: 100, height: 80, angle: 0 };
const label = {
  type: 'text',
  id: 'label',
  x: 15,
  y: 25,
  width: 90,
  height: 40,
  containerId: 'box',
  text: 'Checks the\ncoffee machine',
  originalText: 'Checks the coffee machine',
  fontSize: 16,
};

describe('an Excalidraw scene', () => {
  it('gives bound text to its box, unwrapped', () => {
    const { elements, ignored } = readExcalidraw({ elements: [label, box] });
    expect(ignored).toEqual([]);
    expect(elements).toEqual([
      {
        id: 'box',
        kind: 'shape',
        shape: 'rectangle',
        x: 10,
        y: 20,
        width: 100,
        height: 80,
        text: 'Checks the coffee machine',
        fontSize: 16,
      },
    ]);
  });

  it('keeps text whose box is gone', () => {
    const { elements } = readExcalidraw({ elements: [{ ...box, isDeleted: true }, label] });
    expect(elements.map(({ id, text }) => [id, text])).toEqual([
      ['label', 'Checks the coffee machine'],
    ]);
  });

  it('knows bound text by the box alone', () => {
    const elements = [
      { ...box, boundElements: [{ type: 'text', id: 'label' }] },
      { ...label, containerId: null },
    ];
    expect(readExcalidraw({ elements }).elements.map(({ id }) => id)).toEqual(['box']);
  });

  it('finds the box of a text wherever it stands in the scene', () => {
    const others = ['one', 'two', 'three'].map((id) => ({ ...box, id }));
    const deleted = { ...box, isDeleted: true };
    for (const scene of [
      [box, ...others, label],
      [label, ...others, box],
      [...others, box, deleted, label],
    ]) {
      const read = readExcalidraw({ elements: scene }).elements;
      expect(read.filter(({ text }) => text !== undefined)).toMatchObject([{ id: 'box' }]);
      expect(read).toHaveLength(4);
    }
  });

  it('binds a text that comes twice once, and keeps the other', () => {
    const { elements } = readExcalidraw({ elements: [box, label, { ...label }] });
    expect(elements.map(({ id, text }) => [id, text])).toEqual([
      ['box', 'Checks the coffee machine'],
      ['label', 'Checks the coffee machine'],
    ]);
  });

  it('turns a text bound to an arrow into the words of the connector', () => {
    const arrow = {
      type: 'arrow',
      id: 'arrow',
      x: 100,
      y: 50,
      points: [
        [0, 0],
        [-60, 20],
      ],
      startBinding: { elementId: 'box' },
      endBinding: { elementId: 'gone' },
      endArrowhead: 'arrow',
    };
    const words = { ...label, id: 'words', containerId: 'arrow', originalText: 'no queue' };
    const [connector] = readExcalidraw({ elements: [arrow, words, box] }).elements;
    expect(connector).toMatchObject({
      kind: 'connector',
      text: 'no queue',
      from: 'box',
      arrowEnd: true,
    });
    expect(connector).toMatchObject({ x: 40, y: 50, width: 60, height: 20 });
    expect(connector).not.toHaveProperty('to');
    expect(connector).not.toHaveProperty('arrowStart');
  });
});

describe('an Excalidraw file', () => {
  it('is read whatever it is called, and takes its name from there', () => {
    const snapshot = readBoard(file([box]), 'maps/Tea room.excalidraw');
    expect(snapshot).toMatchObject({ host: 'excalidraw', name: 'Tea room' });
    expect(readBoard(file([box]), 'x.drawio').elements).toHaveLength(1);
  });

  it.each([
    '',
    '  \n',
    '{',
    '{}',
    '[1]',
    'null',
    '"x"',
    'hello',
    '{"type":"excalidraw","elements":5}',
  ])('is not %j', (text) => {
    expect(() => readBoard(bytes(text))).toThrow(BoardError);
  });
});
