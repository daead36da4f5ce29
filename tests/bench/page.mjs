// What lint costs the main thread of the page, in milliseconds of its processor: after an edit until the badges are right
// again, and for a step of panning and of zooming. Each is taken with lint switched off and with lint on, on one board; the
// difference is what lint adds.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { writeExcalidraw } from '../../plugin/dist/src/hosts/excalidraw/write.js';
import { bigBoard } from './board.mjs';

const ROUNDS = 9;
/** The whiteboard has drawn the edit by then, and lint still waits for people to pause. */
const DRAWN_MS = 220;
/** Longer than it takes to read the board in the worker, to show what was found, and to tell the progress. */
const SETTLED_MS = 1200;
const STEPS = 20;

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

/** The whiteboard as people start it, on a port of its own. */
async function startWhiteboard() {
  const data = mkdtempSync(`${tmpdir()}/journeylint-bench-`);
  const main = fileURLToPath(new URL('../../plugin/dist/room/src/main.js', import.meta.url));
  const server = spawn(process.execPath, [main, '--port', '0', '--data', data], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  server.once('exit', () => rmSync(data, { recursive: true, force: true }));
  for await (const chunk of server.stdout) {
    const address = /http:\S+/.exec(String(chunk))?.[0];
    if (address) return { address, stop: () => server.kill() };
  }
  throw new Error('the server ended without an address');
}

/** All that the main thread has worked since it began, in milliseconds of the processor: other programs do not count. */
async function worked(devtools) {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return 1000 * metrics.find(({ name }) => name === 'TaskDuration').value;
}

/** Somebody changes the words of a note; another note each time. The drawing of it, and what lint does after it. */
async function edit(page, devtools, round) {
  const before = await worked(devtools);
  await page.evaluate((at) => {
    const { whiteboard } = window;
    const texts = whiteboard.getSceneElements().filter(({ type }) => type === 'text');
    const { id } = texts[(at * 37 + 100) % texts.length];
    whiteboard.updateScene({
      elements: whiteboard.getSceneElements().map((element) =>
        element.id === id
          ? {
              ...element,
              text: `${element.text} x`,
              originalText: `${element.originalText} x`,
              version: element.version + 1,
              versionNonce: Math.floor(Math.random() * 2 ** 31),
            }
          : element,
      ),
    });
  }, round);
  await page.waitForTimeout(DRAWN_MS);
  const drawn = await worked(devtools);
  await page.waitForTimeout(SETTLED_MS);
  const answers = await page.evaluate(() => {
    const { result } = document.querySelector('journeylint-panel').session.state;
    if (result === null) return 0;
    window.answers ??= new Set();
    return window.answers.add(result).size;
  });
  if (answers !== 0 && answers !== round + 1)
    throw new Error('the board was not read again after an edit');
  return { drawn: drawn - before, answered: (await worked(devtools)) - drawn };
}

async function wheel(page, devtools, key) {
  const before = await worked(devtools);
  if (key) await page.keyboard.down(key);
  for (let step = 0; step < STEPS; step += 1) {
    await page.mouse.wheel(0, step < STEPS / 2 ? 30 : -30);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  if (key) await page.keyboard.up(key);
  return ((await worked(devtools)) - before) / STEPS;
}

/** Presses Lint once the whiteboard has nothing left to draw, and waits for the answer; says why when there is none. */
async function switchOn(page) {
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  await page.locator('journeylint-panel button.lint').click();
  const ended = await page.waitForFunction(() => {
    const { phase, error } = document.querySelector('journeylint-panel').session.state;
    return phase === 'on' || phase === 'failed' ? { error } : null;
  });
  const { error } = await ended.jsonValue();
  if (error !== null) throw new Error(`the board could not be read: ${error}`);
}

async function measure(page, devtools) {
  await page.mouse.move(500, 400);
  // After a zoom the whiteboard is busy for a while with pictures in the new size: so edits come first.
  const edits = [];
  for (let round = -2; round < ROUNDS; round += 1)
    edits.push(await edit(page, devtools, round + 2));
  const [panned, zoomed] = [[], []];
  for (let round = -2; round < ROUNDS; round += 1) panned.push(await wheel(page, devtools, null));
  for (let round = -2; round < ROUNDS; round += 1)
    zoomed.push(await wheel(page, devtools, 'Control'));
  await page.waitForTimeout(SETTLED_MS);
  // The first two of each are slower: the browser is still learning.
  return {
    'an edit, until it is drawn': edits.slice(2).map(({ drawn }) => drawn),
    'an edit, until badges are right': edits.slice(2).map(({ answered }) => answered),
    'a step of panning': panned.slice(2),
    'a step of zooming': zoomed.slice(2),
  };
}

/** The lines to print for a board of so many notes. */
export async function measurePage(notes) {
  const { launch } = await import('./browser.mjs');
  const server = await startWhiteboard();
  const browser = await launch();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    // The page shows its whiteboard to whoever asks before it loads.
    await page.addInitScript(() => (window.onWhiteboard = (api) => (window.whiteboard = api)));
    await page.goto(`${server.address}?board=empty`);
    await page.locator('journeylint-panel button.lint').waitFor();
    // Until then the room's board would take the place of this one.
    await page.locator('.notice span').waitFor({ state: 'detached' });
    await page.evaluate(
      (elements) => window.whiteboard.updateScene({ elements }),
      writeExcalidraw(bigBoard(notes)),
    );
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    const off = await measure(page, devtools);
    await switchOn(page);
    await page.waitForTimeout(SETTLED_MS);
    const badges = await page.locator('journeylint-badges .badge').count();
    const on = await measure(page, devtools);
    return [
      `The page, ${notes} notes, ${badges} badges; milliseconds of the main thread without lint, with it, and what that adds:`,
      ...Object.entries(on).map(([name, values]) => line(name, median(off[name]), median(values))),
    ];
  } finally {
    await browser.close();
    server.stop();
  }
}

function line(name, without, along) {
  const numbers = [without, along, along - without].map((value) => value.toFixed(1).padStart(7));
  return `  ${name.padEnd(34)} ${numbers.join(' ')}`;
}
