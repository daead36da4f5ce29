import { beforeAll, describe, expect, it } from 'vitest';
import Ajv2020 from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { loadEngine, EngineError, type Engine } from '../../plugin/src/engine/index.js';
import type { BoardElement, BoardSnapshot } from '../../plugin/src/snapshot.js';
import type { Report } from '../../plugin/src/generated/report.js';

const schema: object = JSON.parse(
  readFileSync(new URL('../../plugin/schema/report.schema.json', import.meta.url), 'utf8'),
) as object;
const validate = new Ajv2020({ strict: true, strictTypes: false }).compile(schema);
const options = { today: '2027-03-01' };

let engine: Engine;
beforeAll(async () => {
  engine = await loadEngine();
});

function element(id: string, text: string, x: number, y: number): BoardElement {
  return { id, kind: 'note', x, y, width: 150, height: 90, text, fill: '#ffec99' };
}

function label(id: string, text: string, x: number, y: number): BoardElement {
  return { id, kind: 'text', x, y, width: 150, height: 24, text, fontSize: 20 };
}

function board(elements: BoardElement[]): BoardSnapshot {
  return { host: 'excalidraw', name: null, elements, ignored: [] };
}

/** A map of three phases and three lanes, laid out as people do. */
function map(): BoardElement[] {
  const rows: [string, string[]][] = [
    ['Steps', ['Looks at flyers', 'Rings the shop', 'Picks up the bike']],
    ['Emotions', ['🙂', '😡', '😀']],
    ['Pain points', ['Prices are hidden', 'Nobody answers', 'Bell is missing']],
  ];
  const phases = ['Choosing', 'Ordering', 'Riding'].map((text, i) => ({
    ...element(`phase-${i}`, text, 200 + i * 200, 0),
    fill: '#a5d8ff',
  }));
  const lanes = rows.flatMap(([title, notes], row) => [
    label(`lane-${row}`, title, 0, 150 + row * 130),
    ...notes.map((text, i) => element(`note-${row}-${i}`, text, 200 + i * 200, 120 + row * 130)),
  ]);
  return [...phases, ...lanes];
}

function report(): Report {
  return JSON.parse(engine.report()) as Report;
}

describe('the module', () => {
  it('reads a map and reports it in the shape of the schema', () => {
    const live = engine.lint(board(map()), options);
    const whole = report();
    expect(validate(whole), JSON.stringify(validate.errors)).toBe(true);
    expect(whole.journeys).toHaveLength(1);
    expect(whole.journeys[0]?.phases.map((phase) => phase.title)).toEqual([
      'Choosing',
      'Ordering',
      'Riding',
    ]);
    expect(whole.journeys[0]?.notes).toHaveLength(9);
    // The live answer leaves out what nobody looks at while a board changes; all the rest is the same.
    expect(live.findings).toEqual(whole.findings.map(({ args: _, ...finding }) => finding));
    expect(live.findings.map((finding) => finding.rule)).toContain('persona-missing');
  });

  it('speaks the language that is asked for, else the board’s', () => {
    const [first] = engine.lint(board(map()), { ...options, lang: 'nl' }).findings;
    expect(first?.message).toMatch(/deze kaart|de kaart/i);
  });

  it('gives the same bytes for any order of the elements', () => {
    engine.lint(board(map()), options);
    const straight = engine.report();
    engine.lint(board(map().reverse()), options);
    expect(engine.report()).toBe(straight);
  });

  it('answers an error with one line, and the next call works', () => {
    expect(() => engine.lint(board([]), { today: 'yesterday' })).toThrow(EngineError);
    expect(() => engine.report()).toThrow('There is no board to report on.');
    expect(() => engine.classify('no json')).toThrow(EngineError);
    expect(engine.lint(board(map()), options).journeys).toHaveLength(1);
  });

  it('finds no journey on an empty board, and says so once', () => {
    const live = engine.lint(board([]), options);
    expect(live.journeys).toEqual([]);
    expect(live.findings.map((finding) => [finding.rule, finding.severity])).toEqual([
      ['no-journey', 'info'],
    ]);
    expect(validate(report())).toBe(true);
  });

  it('loses no note to hostile text, and hands it back as it was', () => {
    const texts = [
      '<img src=x onerror=alert(1)>',
      'שלום עולם',
      '👩‍👩‍👧 ok',
      '"\\\n\t',
      'x'.repeat(100_000),
    ];
    const odd = texts.map((text, i) =>
      element(`odd-${i}`, text, 200 + (i % 3) * 200, 600 + 130 * Math.floor(i / 3)),
    );
    engine.lint(board([...map(), ...odd]), options);
    const whole = report();
    expect(validate(whole), JSON.stringify(validate.errors)).toBe(true);
    const read = new Map(
      whole.journeys.flatMap((journey) => journey.notes).map((note) => [note.element, note.text]),
    );
    const placed = odd.filter(
      (one) => read.get(one.id) === one.text || whole.unplaced.includes(one.id),
    );
    expect(placed).toHaveLength(odd.length);
  });

  it('repairs lone surrogates and NUL, and keeps the note', () => {
    const elements = map();
    elements.push(element('broken', 'a\ud800b\0c\u001ed', 200, 520));
    engine.lint(board(elements), options);
    const text = JSON.stringify(report());
    expect(text).toContain('a\ufffdb\ufffdc\ufffdd');
  });

  it('names elements whose numbers are none, and duplicate ids, and keeps them', () => {
    const elements = map();
    elements.push({ ...element('nowhere', 'Lost', Number.NaN, 0), height: -20 });
    elements.push(element('note-0-0', 'Twice', 200, 520));
    engine.lint(board(elements), options);
    expect(report().board.ignored).toEqual([
      { element: 'note-0-0', code: 'duplicate-id' },
      { element: 'nowhere', code: 'bad-geometry' },
    ]);
    expect(JSON.stringify(report())).toContain('nowhere');
  });

  it('hands on what the reader set aside', () => {
    engine.lint(
      { ...board(map()), ignored: [{ element: 'gone', code: 'not-an-object' }] },
      options,
    );
    expect(report().board.ignored).toEqual([{ element: 'gone', code: 'not-an-object' }]);
  });

  it('takes 5,000 elements', () => {
    const many = Array.from({ length: 5000 }, (_, i) =>
      element(`many-${i}`, `Note ${i}`, (i % 100) * 170, Math.floor(i / 100) * 110),
    );
    engine.lint(board(many), options);
    expect(report().board.elements).toBe(5000);
  });

  it('classifies a line and hands unknown fields through', () => {
    const answer = JSON.parse(
      engine.classify('{"text":"CRM validates the order","id":7}'),
    ) as Record<string, unknown>;
    expect(answer).toMatchObject({
      text: 'CRM validates the order',
      id: 7,
      lang: 'en',
      voice: { label: 'internal' },
    });
  });
});
