import { describe, expect, it } from 'vitest';
import type { Engine, Finding } from '../../../plugin/src/engine/index.js';
import { run, type World } from '../../../plugin/src/cli/run.js';
import { finding } from '../panel/fake.js';

const BOARD = new TextEncoder().encode(
  JSON.stringify({ type: 'excalidraw', version: 2, elements: [] }),
);

interface Result {
  code: number;
  out: string;
  error: string;
  written: Map<string, string>;
}

/** Runs one command line against an engine that finds `findings` on every board. */
async function journeylint(
  words: string[],
  findings: Finding[] = [],
  input: string[] = [],
): Promise<Result> {
  const result: Result = { code: 0, out: '', error: '', written: new Map() };
  const engine: Engine = {
    version: '9.9.9',
    lint: (_, { baseline }) => ({
      findings: findings.map((one) =>
        baseline?.includes(one.fingerprint) === true ? { ...one, baseline: 'open' } : one,
      ),
      journeys: [],
      unplaced: [],
      notices: [],
    }),
    report: () => JSON.stringify({ findings }),
    rules: () =>
      '[{"id":"a-rule","code":"JL900","severity":"error","stage":"mapping","title":{"nl":"Een regel","en":"A rule"}}]',
    classify: (line) => {
      JSON.parse(line);
      return line;
    },
    export: (format) => `as ${format}`,
    fix: () => ({ fix: '', title: '', safe: true, choices: [] }),
    settle: () => [],
    compare: () => ({ new: [], open: [], suppressed: [], resolved: [] }),
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
    read: (file) => {
      if (file === 'gone') return Promise.reject(new Error('there is no such file'));
      if (file === 'broken') return Promise.resolve(new TextEncoder().encode('{"elements": ['));
      if (file === 'old.json')
        return Promise.resolve(
          new TextEncoder().encode(JSON.stringify({ findings: [{ fingerprint: 'a-rule n1' }] })),
        );
      return Promise.resolve(BOARD);
    },
    write: (file, text) => {
      result.written.set(file, text);
      return Promise.resolve();
    },
    readDocs: (path) => Promise.resolve(`# ${path}`),
    lines: async function* () {
      await Promise.resolve();
      yield* input;
    },
    today: '2027-03-01',
  };
  result.code = await run(words, world);
  return result;
}

const error = finding('a-rule', ['n1'], { severity: 'error' });
const warning = finding('a-rule', ['n2']);

describe('lint', () => {
  it('ends with 0 without an error, with 1 with one, settled ones aside', async () => {
    expect((await journeylint(['lint', 'a'], [warning])).code).toBe(0);
    expect((await journeylint(['lint', 'a'], [warning, error])).code).toBe(1);
    const suppressed = { reason: '', by: '', at: '', scope: 'note' } as const;
    expect((await journeylint(['lint', 'a'], [{ ...error, suppressed }])).code).toBe(0);
  });

  it('does the other files when one cannot be read, says so in one line after the rest, and ends with 2', async () => {
    const {
      code,
      out,
      error: said,
    } = await journeylint(['lint', 'gone', 'a', 'broken', '--format', 'json'], [error]);
    expect(code).toBe(2);
    expect(out.trim().split('\n')).toHaveLength(1);
    expect(said.trim().split('\n')).toHaveLength(2);
    expect(said).toContain('journeylint: gone: there is no such file\n');
    expect(said).toContain('journeylint: broken: ');
  });

  it('prints one report a line as JSON', async () => {
    const { out } = await journeylint(['lint', 'a', 'b', '--format=json'], [warning]);
    const lines = out.trim().split('\n');
    expect(lines).toHaveLength(2);
    for (const line of lines)
      expect((JSON.parse(line) as { findings: unknown[] }).findings).toHaveLength(1);
  });

  it('is plain where it is piped, and obeys nothing that stands on a note', async () => {
    const hostile = finding('a-rule', ['n3'], { message: 'red \u001b[31m alert \u0007 \u009b2J' });
    const { out } = await journeylint(['lint', 'a'], [hostile]);
    // eslint-disable-next-line no-control-regex
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
    expect(out).toContain('A rule');
  });

  it('counts only what is new against a baseline', async () => {
    const { code, out } = await journeylint(
      ['lint', 'a', '--baseline', 'old.json'],
      [error, warning],
    );
    expect(code).toBe(0);
    expect(out).toContain('1 reported before');
  });

  it('annotates for GitHub, escaped', async () => {
    const { out } = await journeylint(
      ['lint', 'a,b', '--format', 'github'],
      [finding('a-rule', [], { message: '100%\n::error::x' })],
    );
    expect(out).toBe('::warning file=a%2Cb,title=A rule::100%25%0A::error::x\n');
  });
});

describe('the other commands', () => {
  it('export writes the report, exit 0 whatever the findings', async () => {
    const { code, written } = await journeylint(['export', 'a', '-o', 'out.json'], [error]);
    expect(code).toBe(0);
    expect(JSON.parse(written.get('out.json') ?? '')).toHaveProperty('findings');
  });

  it('classify answers line by line, in order, also where a line cannot be read', async () => {
    const {
      code,
      out,
      error: said,
    } = await journeylint(['classify'], [], ['{"text":"a"}', 'nonsense', '{"text":"b"}']);
    expect(code).toBe(2);
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, string>);
    expect(lines.map((line) => line.text)).toEqual(['a', undefined, 'b']);
    expect(lines[1]).toHaveProperty('error');
    expect(said).toContain('line 2');
  });

  it('rules knows a rule by name and by code, and suggests', async () => {
    expect((await journeylint(['rules', 'JL900', '--format', 'json'])).out).toContain('a-rule');
    const { code, error: said } = await journeylint(['rules', 'a-ruel']);
    expect(code).toBe(2);
    expect(said).toContain('did you mean a-rule?');
  });
});

describe('what is mistyped', () => {
  it.each([
    [['lnit', 'a'], 'did you mean lint?'],
    [['lint', 'a', '--fromat', 'json'], 'did you mean --format?'],
    [['lint', 'a', '--format', 'jsno'], 'did you mean json?'],
    [['lint', 'a', '--lang', 'fr'], '--lang takes nl, en'],
    [['lint', 'a', '--today', '2027-02-30'], '--today takes a day'],
    [['lint', 'a', '--format'], '--format needs a value'],
    [['lint'], 'needs a file'],
    [['rules', '--lang', 'nl'], 'rules has no option --lang'],
  ])('%j: one clear line and exit 2', async (words, hint) => {
    const { code, out, error: said } = await journeylint(words);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(said.trim().split('\n')).toHaveLength(1);
    expect(said).toContain(hint);
  });
});
