import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv, type AnySchema } from 'ajv';
import addFormatsModule, { type FormatsPlugin } from 'ajv-formats';
import { beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../plugin/src/cli/run.js';
import { loadEngine, type Engine } from '../../plugin/src/engine/index.js';
import { readBoard } from '../../plugin/src/hosts/index.js';

// The log is held against the schema of the standard itself, as its authors' package carries it.

const SAMPLES = new URL('../../plugin/samples/', import.meta.url);
const require = createRequire(import.meta.url);

interface Result {
  ruleId: string;
  level?: string;
  partialFingerprints?: Record<string, string>;
  suppressions?: { kind: string; status?: string; justification?: string }[];
  baselineState?: string;
}
interface Run {
  invocations: {
    executionSuccessful: boolean;
    toolExecutionNotifications: {
      level: string;
      message: { text: string };
      descriptor?: { id: string };
    }[];
  }[];
  results: Result[];
}

/** The schema, written for an earlier draft of JSON Schema, of which it uses nothing that has changed but its name. */
function standard(): AnySchema {
  const file = require
    .resolve('@microsoft/jest-sarif')
    .replace(/lib\/index\.js$/, 'lib/schemas/sarif-2.1.0-rtm.5.json');
  const {
    $schema: draft,
    id,
    ...schema
  } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  expect(draft).toContain('draft-04');
  expect(id).toContain('sarif-2.1.0');
  return schema;
}

const addFormats = addFormatsModule as unknown as FormatsPlugin;
// Its patterns are not written for the strict Unicode mode of regular expressions.
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats(ajv);
const valid = ajv.compile(standard());

let engine: Engine;
beforeAll(async () => {
  engine = await loadEngine();
});

/** What `lint --format sarif` writes for these files, which must be a valid log. */
async function log(
  files: Record<string, string>,
  ...options: string[]
): Promise<{ code: number; runs: Run[] }> {
  let out = '';
  const code = await run(
    [
      'lint',
      ...Object.keys(files).filter((file) => file !== 'report'),
      '--format',
      'sarif',
      ...options,
    ],
    {
      terminal: {
        out: (text) => {
          out += text;
        },
        error: () => undefined,
        colours: false,
        width: null,
        progress: false,
      },
      loadEngine: () => Promise.resolve(engine),
      read: (file) => Promise.resolve(new TextEncoder().encode(files[file])),
      write: () => Promise.reject(new Error('a lint writes no file')),
      readDocs: () => Promise.reject(new Error('a lint reads no documentation')),
      lines: async function* () {
        await Promise.resolve();
        yield* [];
      },
      today: '2027-03-01',
    },
  );
  const read = JSON.parse(out) as { version: string; runs: Run[] };
  valid(read);
  expect(valid.errors ?? []).toEqual([]);
  expect(read.version).toBe('2.1.0');
  return { code, runs: read.runs };
}

const sample = (name: string) => readFileSync(new URL(name, SAMPLES), 'utf8');

interface Scene {
  elements: {
    id: string;
    text?: string;
    x?: number | null;
    customData?: Record<string, unknown>;
  }[];
}

describe('the SARIF log', () => {
  it('holds every finding with its fingerprint', async () => {
    const { code, runs } = await log({ 'map één & twee.excalidraw': sample('nl.excalidraw') });
    expect(code).toBe(1);
    expect(runs).toHaveLength(1);
    const results = runs[0]?.results ?? [];
    expect(new Set(results.map((result) => result.ruleId)).size).toBeGreaterThan(5);
    expect(new Set(results.map((result) => result.level))).toEqual(
      new Set(['error', 'warning', 'note']),
    );
    for (const result of results)
      expect(Object.values(result.partialFingerprints ?? {})).toHaveLength(1);
  });

  it('tells what is suppressed and why', async () => {
    const scene = JSON.parse(sample('en.excalidraw')) as Scene;
    const suppress = [
      {
        rule: 'inside-out-step',
        scope: 'rule',
        reason: 'Agreed "so" <b>',
        by: 'Ine',
        at: '2027-02-01',
      },
    ];
    for (const element of scene.elements.slice(0, 1)) {
      element.customData = { ...element.customData, journeylint: { v: 1, suppress } };
    }
    const { runs } = await log({ board: JSON.stringify(scene) });
    const settled = (runs[0]?.results ?? []).filter(
      (result) => (result.suppressions ?? []).length > 0,
    );
    expect(settled.length).toBeGreaterThan(0);
    for (const result of settled) {
      expect(result.ruleId).toBe('inside-out-step');
      expect(result.suppressions).toMatchObject([
        { kind: 'inSource', status: 'accepted', justification: 'Agreed "so" <b>' },
      ]);
    }
  });

  it('tells what is new, unchanged and gone since a report', async () => {
    const report = reportOf(sample('en.excalidraw'));
    const scene = JSON.parse(sample('en.excalidraw')) as Scene;
    const kept = scene.elements.filter((element) => !/wait|queue|call/i.test(element.text ?? ''));
    const { runs } = await log(
      { board: JSON.stringify({ ...scene, elements: kept }), report },
      '--baseline',
      'report',
    );
    const states = new Set((runs[0]?.results ?? []).map((result) => result.baselineState));
    expect(states).toContain('unchanged');
    expect(states).toContain('absent');
  });

  it('names elements that could not be read', async () => {
    const scene = JSON.parse(sample('nl.excalidraw')) as Scene;
    const [first] = scene.elements;
    const { runs } = await log({
      board: JSON.stringify({
        ...scene,
        elements: [...scene.elements, { ...first, id: 'odd', x: null }],
      }),
    });
    const said = runs[0]?.invocations[0]?.toolExecutionNotifications ?? [];
    expect(said.map((one) => one.descriptor?.id)).toContain('bad-geometry');
  });

  it('has a run for every board, and a failed one for a board that could not be read', async () => {
    const { code, runs } = await log({
      'plans/one.excalidraw': sample('nl.excalidraw'),
      'plans/bro ken.excalidraw': '{"elements": [',
      'plans/two.excalidraw': sample('en.excalidraw'),
    });
    expect(code).toBe(2);
    expect(runs.map((one) => one.invocations[0]?.executionSuccessful)).toEqual([true, false, true]);
    expect(runs[1]?.results).toEqual([]);
    expect(runs[1]?.invocations[0]?.toolExecutionNotifications).toMatchObject([{ level: 'error' }]);
    expect(await log({ '-': 'no board' })).toMatchObject({ code: 2, runs: [{ results: [] }] });
  });
});

/** The report of a board, as `lint --format json` writes it. */
function reportOf(board: string): string {
  engine.lint(readBoard(new TextEncoder().encode(board), 'board'), { today: '2027-03-01' });
  return engine.report();
}
