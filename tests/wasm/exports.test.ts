import { beforeAll, describe, expect, it } from 'vitest';
import { loadEngine, EngineError, type Engine } from '../../plugin/src/engine/index.js';
import type { BoardElement, BoardSnapshot } from '../../plugin/src/snapshot.js';

const HOSTILE = '=<img src=x onerror="alert(1)">, </svg> **b** ; #1 : 🧑‍🚒';
const FORMATS = ['csv', 'mermaid', 'markdown', 'svg', 'html'] as const;

let engine: Engine;
beforeAll(async () => {
  engine = await loadEngine();
});

/** A map of three phases and two lanes with a note that would like to be more than text. */
function map(): BoardSnapshot {
  const size = { width: 150, height: 90, fill: '#ffec99' };
  const phases = ['Choosing', 'Ordering', 'Riding'];
  const rows = [
    ['Steps', 'Looks at flyers', HOSTILE, 'Picks up the bike'],
    ['Emotions', '🙂', '😡', '😀'],
  ];
  const elements: BoardElement[] = phases.map((text, i) => ({
    id: `phase-${i}`,
    kind: 'note',
    x: 200 + i * 200,
    y: 0,
    text,
    ...size,
  }));
  rows.forEach(([label, ...notes], row) => {
    const y = 120 + row * 130;
    elements.push({
      id: `lane-${row}`,
      kind: 'text',
      x: 0,
      y: y + 30,
      width: 150,
      height: 24,
      text: label ?? '',
    });
    notes.forEach((text, i) =>
      elements.push({ id: `note-${row}-${i}`, kind: 'note', x: 200 + i * 200, y, text, ...size }),
    );
  });
  return { host: 'excalidraw', name: null, elements, ignored: [] };
}

describe('exports', () => {
  it('write the last board in every format, the same each time', () => {
    engine.lint(map(), { today: '2027-03-01', lang: 'en' });
    for (const format of FORMATS) {
      const first = engine.export(format);
      // Markdown tells what is wrong and what is left to do, and names the phases; the others hold every note.
      expect(first).toContain(format === 'markdown' ? 'Riding' : 'Looks at flyers');
      expect(engine.export(format)).toBe(first);
    }
  });

  it('keep what stands on a note text', () => {
    engine.lint(map(), { today: '2027-03-01', lang: 'en' });
    for (const format of ['svg', 'html', 'markdown'])
      expect(engine.export(format)).not.toContain('<img');
    expect(engine.export('csv')).toContain(`"'=<img`);
    expect(engine.export('svg')).toContain('&lt;/svg&gt;');
  });

  it('tell nobody who wrote a note, or when', () => {
    const board = map();
    const elements = board.elements.map((element) => ({
      ...element,
      author: 'Secret Author',
      created: '2001-02-03T04:05:06Z',
      modified: '2001-02-03T04:05:06Z',
    }));
    engine.lint({ ...board, elements }, { today: '2027-03-01', lang: 'en' });
    const everything = [
      engine.report(),
      engine.export('sarif'),
      ...FORMATS.map((format) => engine.export(format)),
    ];
    for (const text of everything) {
      expect(text).not.toContain('Secret Author');
      expect(text).not.toContain('2001-02-03');
    }
  });

  it('speak the language of messages', () => {
    engine.lint(map(), { today: '2027-03-01', lang: 'nl' });
    expect(engine.export('html')).toContain('<html lang="nl">');
    expect(engine.export('markdown')).toContain('## Bevindingen');
  });

  it('refuse a format nobody knows, and go on', () => {
    engine.lint(map(), { today: '2027-03-01' });
    expect(() => engine.export('pdf')).toThrow(EngineError);
    expect(engine.export('csv')).toContain('journey,phase,lane');
  });
});
