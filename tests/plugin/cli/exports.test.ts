import { describe, expect, it } from 'vitest';
import type { Engine } from '../../../plugin/src/engine/index.js';
import { FORMATS } from '../../../plugin/src/cli/arguments.js';
import { run, type World } from '../../../plugin/src/cli/run.js';

const BOARD = new TextEncoder().encode(
  JSON.stringify({ type: 'excalidraw', version: 2, elements: [] }),
);

interface Result {
  code: number;
  out: string;
  error: string;
  written: Map<string, string>;
}

/** Runs one command line against an engine that says which format it was asked for. */
async function journeylint(...words: string[]): Promise<Result> {
  const result: Result = { code: 0, out: '', error: '', written: new Map() };
  const engine: Engine = {
    version: '9.9.9',
    lint: () => ({ findings: [], journeys: [], unplaced: [], notices: [] }),
    report: () => 'the report',
    rules: () => '[]',
    classify: (line) => line,
    export: (format) => {
      if (format === 'svg') return 'as svg\n';
      return `as ${format}`;
    },
    fix: () => {
      throw new Error('an export mends nothing');
    },
    settle: () => {
      throw new Error('an export settles nothing');
    },
    compare: () => {
      throw new Error('an export compares nothing');
    },
  };
  const world: World = {
    terminal: {
      out: (text) => {
        result.out += text;
      },
      error: (text) => {
        result.error += text;
      },
      colours: false,
      width: null,
      progress: false,
    },
    loadEngine: () => Promise.resolve(engine),
    read: () => Promise.resolve(BOARD),
    write: (file, text) => {
      result.written.set(file, text);
      return Promise.resolve();
    },
    readDocs: (path) => Promise.resolve(path),
    lines: async function* () {
      await Promise.resolve();
      yield* [];
    },
    today: '2027-03-01',
  };
  result.code = await run(words, world);
  return result;
}

describe('export', () => {
  for (const format of FORMATS.export) {
    it(`hands ${format} through, to the screen and to a file`, async () => {
      const text = format === 'json' ? 'the report\n' : `as ${format}\n`;
      const shown = await journeylint('export', 'a', '--format', format);
      expect(shown).toMatchObject({ code: 0, out: text, error: '' });
      const stored = await journeylint('export', 'a', '--format', format, '-o', `map.${format}`);
      expect(stored).toMatchObject({ code: 0, out: '', error: '' });
      expect(stored.written.get(`map.${format}`)).toBe(text);
    });
  }

  it('refuses a format nobody knows, and says which there are', async () => {
    const { code, out, error } = await journeylint('export', 'a', '--format', 'pdf');
    expect(code).toBe(2);
    expect(out).toBe('');
    for (const format of FORMATS.export) expect(error).toContain(format);
  });
});
