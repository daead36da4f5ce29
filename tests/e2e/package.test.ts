import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lint, open, path, screenshot, serve } from './support/browser.js';

/** What is released, installed as somebody does who has Node.js and nothing else. */
const folder = mkdtempSync(`${tmpdir()}/journeylint-release-`);
const SAMPLE = path('../../../plugin/samples/en.excalidraw');
const bin = (name: string): string => `${folder}/node_modules/.bin/${name}`;
let archives: string[] = [];

function run(program: string, ...given: string[]): string {
  return execFileSync(program, given, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

function install(archive: string, into: string): void {
  // Nothing may be compiled or fetched from elsewhere while it is installed.
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'];
  run('npm', 'install', '--silent', '--prefix', into, ...quiet, archive);
}

beforeAll(() => {
  archives = run(path('../../../plugin/pack'), `${folder}/archives`).trim().split('\n');
  install(archives[1] ?? '', folder);
}, 300_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the released whiteboard', () => {
  it('serves a board that can be linted', async () => {
    const served = await serve(bin('journeylint-whiteboard'));
    try {
      const { page, troubles } = await open(served, 'en');
      await lint(page);
      expect(await page.locator('journeylint-panel .card').count()).toBeGreaterThan(0);
      await screenshot(page, 'released');
      expect(troubles).toEqual([]);
      await page.close();
    } finally {
      await served.close();
    }
  });

  it('has the command line in it, and says its own name when asked for help', () => {
    const { status, stdout } = spawnSync(bin('journeylint'), ['lint', SAMPLE], {
      encoding: 'utf8',
    });
    expect([0, 1]).toContain(status);
    expect(stdout).toContain('scope');
    expect(run(bin('journeylint-whiteboard'), '--help')).toMatch(/^journeylint-whiteboard \[/);
  });
});

describe('the released library', () => {
  it('brings the linter and no whiteboard', () => {
    const into = `${folder}/embedding`;
    install(archives[0] ?? '', into);
    const rules = run(`${into}/node_modules/.bin/journeylint`, 'rules');
    expect(rules).toContain('persona-missing');
    const script = `
      import { readFile } from 'node:fs/promises';
      import { loadEngine, readBoard } from 'journeylint';
      const engine = await loadEngine();
      const file = await readFile(${JSON.stringify(SAMPLE)});
      const { journeys } = engine.lint(readBoard(file, 'en.excalidraw'), { today: '2027-03-01' });
      console.log(journeys.length, JSON.parse(engine.report()).journeys[0].phases.length);`;
    writeFileSync(`${into}/embed.mjs`, script);
    expect(run(process.execPath, `${into}/embed.mjs`).trim()).toBe('1 5');
    const inside = `${into}/node_modules/journeylint`;
    expect(existsSync(`${inside}/dist/wasm/journeylint.wasm`)).toBe(true);
    expect(existsSync(`${inside}/dist/app`)).toBe(false);
    expect(existsSync(`${inside}/bin/journeylint-whiteboard`)).toBe(false);
  });
});
