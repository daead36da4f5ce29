import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { holdWhiteboard, launch, path, type SceneElement } from './browser.js';

/** A server of rooms in a process of its own, that can be killed in the middle and started again on the same boards. */
export class RoomServer {
  readonly folder = mkdtempSync(`${tmpdir()}/journeylint-rooms-`);
  readonly #more: readonly string[];
  #process: ChildProcess | null = null;
  #port = 0;
  /** Everything the server said. */
  said = '';

  constructor(...more: string[]) {
    this.#more = more;
  }

  get address(): string {
    return `http://127.0.0.1:${this.#port}/`;
  }

  async start(): Promise<void> {
    const main = path('../../../plugin/dist/room/src/main.js');
    const options = ['--port', String(this.#port), '--data', this.folder, ...this.#more];
    const server = spawn(process.execPath, [main, ...options], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#process = server;
    server.stderr.on('data', (chunk) => (this.said += String(chunk)));
    await new Promise<void>((resolve, reject) => {
      server.stdout.on('data', (chunk) => {
        this.said += String(chunk);
        const port = /http:\/\/[\w.]+:(\d+)/.exec(this.said)?.[1];
        if (port === undefined) return;
        this.#port = Number(port);
        resolve();
      });
      server.once('exit', (code) => {
        reject(new Error(`the server ended with ${code}: ${this.said}`));
      });
    });
  }

  /** As when the plug is pulled: the server gets no chance to put anything in order. */
  async kill(signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    const server = this.#process;
    if (!server || server.exitCode !== null || server.signalCode !== null) return;
    const gone = new Promise((resolve) => server.once('exit', resolve));
    server.kill(signal);
    await gone;
  }

  async close(): Promise<void> {
    await this.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

export interface Person {
  page: Page;
  context: BrowserContext;
}

/** A browser of one's own: nothing reaches it but through the server. Comes once the board is as the room has it. */
async function enter(
  browser: Browser,
  address: string,
  name: string,
  viewport = { width: 1280, height: 720 },
): Promise<Person> {
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce' });
  await context.addInitScript(holdWhiteboard);
  await context.addInitScript((given) => {
    localStorage.setItem('journeylint.name', given);
  }, name);
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForFunction(() => 'whiteboard' in window);
  await page.locator('.notice span').waitFor({ state: 'detached' });
  return { page, context };
}

/** One server and one browser for the tests of a file, and people who come to it. */
export interface Building {
  server: RoomServer;
  browser: () => Browser;
  enter: (
    address: string,
    name: string,
    viewport?: { width: number; height: number },
  ) => Promise<Person>;
}

/** Opens before the tests of a file and closes after them. */
export function openBuilding(): Building {
  const server = new RoomServer();
  let browser: Browser;
  beforeAll(async () => {
    await server.start();
    browser = await launch();
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
  return {
    server,
    browser: () => browser,
    enter: (address, name, viewport) => enter(browser, address, name, viewport),
  };
}

/** Everything that is written on the board. */
export function texts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    window.whiteboard
      .getSceneElements()
      .flatMap(({ text }) => (text === undefined ? [] : [text]))
      .sort(),
  );
}

/** Everything by which two boards could differ. */
export function board(page: Page): Promise<string> {
  return page.evaluate(() =>
    window.whiteboard
      .getSceneElements()
      .map(({ id, version, versionNonce, x, y, text, index }) =>
        JSON.stringify([index, id, version, versionNonce, x, y, text]),
      )
      .join('\n'),
  );
}

/** Adds elements as the person's own act, which they can undo. */
export function add(page: Page, elements: readonly SceneElement[]): Promise<void> {
  return page.evaluate((added) => {
    const { whiteboard } = window;
    whiteboard.updateScene({
      elements: [...whiteboard.getSceneElements(), ...added],
      captureUpdate: 'IMMEDIATELY',
    });
  }, elements);
}

/** Comes once all of these pages have the same board. */
export async function together(...pages: Page[]): Promise<void> {
  await expect
    .poll(async () => new Set(await Promise.all(pages.map(board))).size, { timeout: 20_000 })
    .toBe(1);
}
