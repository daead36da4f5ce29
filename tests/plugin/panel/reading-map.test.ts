import { describe, expect, it } from 'vitest';
import type { BoardElement, BoardSnapshot } from '../../../plugin/src/snapshot.js';
import type { Journey, Note } from '../../../plugin/src/engine/types.js';
import { correctedIn, mapOfJourney, straysOf } from '../../../plugin/src/panel/reading-map.js';

function note(element: string, lane: string | null, phase: string | null, confidence = 1): Note {
  return { element, text: element, type: 'step', lane, phase, order: 0, confidence };
}

function journey(notes: Note[]): Journey {
  const phases = ['p1', 'p2'].map((id, order) => ({
    id,
    title: id,
    order,
    moment: null,
    confidence: 1,
    elements: [id],
  }));
  const lanes = ['l1', 'l2'].map((id, order) => ({
    id,
    title: id,
    order,
    type: 'step' as const,
    inferred: false,
    confidence: 1,
    elements: [id],
  }));
  return { id: 'j', phases, lanes, notes } as unknown as Journey;
}

const names = (read: Journey): string[][][] =>
  mapOfJourney(read).rows.map((row) =>
    row.cells.map((cell) => cell.notes.map(({ element }) => element)),
  );

describe('the map of a journey', () => {
  it('has every note in its cell, in reading order', () => {
    const read = journey([note('b', 'l1', 'p1'), note('a', 'l1', 'p1'), note('c', 'l2', 'p2')]);
    expect(names(read)).toEqual([
      [['b', 'a'], []],
      [[], ['c']],
    ]);
  });

  it('keeps notes without a phase or a lane, in a last column and row', () => {
    const read = journey([note('a', 'l1', null), note('b', null, 'p2'), note('c', null, null)]);
    const map = mapOfJourney(read);
    expect(map.columns.map((phase) => phase?.id ?? null)).toEqual(['p1', 'p2', null]);
    expect(names(read)).toEqual([
      [[], [], ['a']],
      [[], [], []],
      [[], ['b'], ['c']],
    ]);
  });

  it('is one cell for a path without phases and lanes', () => {
    const read = {
      ...journey([note('a', null, null), note('b', null, null)]),
      phases: [],
      lanes: [],
    };
    expect(names(read)).toEqual([[['a', 'b']]]);
  });

  it('counts what we are not sure of, cell by cell', () => {
    const read = journey([note('a', 'l1', 'p1', 0.2), note('b', 'l1', 'p1', 0.95)]);
    expect(mapOfJourney(read).rows[0]?.cells.map(({ unsure }) => unsure)).toEqual([1, 0]);
  });
});

function board(...elements: (Partial<BoardElement> & { id: string })[]): BoardSnapshot {
  return {
    host: 'excalidraw',
    name: null,
    ignored: [],
    elements: elements.map((element) => ({
      kind: 'shape',
      x: 0,
      y: 0,
      width: 100,
      height: 100,
      ...element,
    })),
  };
}

describe('what lies outside the map', () => {
  it('is told by its own words, else by the words that lie on it', () => {
    const seen = board(
      { id: 'own', text: ' Later ' },
      { id: 'box', x: 500 },
      { id: 'loose', kind: 'text', text: 'Parked', x: 510, y: 10, width: 60, height: 20 },
      { id: 'bare', x: 900 },
    );
    expect(straysOf(['own', 'box', 'bare', 'gone'], seen)).toEqual([
      { element: 'own', text: 'Later' },
      { element: 'box', text: 'Parked' },
    ]);
  });

  it('does not take a suppression for a correction', () => {
    const seen = board(
      { id: 'a', lint: { v: 1, read: { as: 'pain' } } },
      { id: 'b', lint: { v: 1, suppress: [] } },
      { id: 'c' },
    );
    expect([...correctedIn(seen)]).toEqual(['a']);
  });
});
