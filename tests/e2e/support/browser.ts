import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Locator, type Page } from 'playwright-core';

export const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** What tests leave to look at. */
export const ARTIFACTS = path('../../artifacts/');

/** The page as it is served to people, and a real browser. */
export interface Served {
  address: string;
  browser: Browser;
  close(): Promise<void>;
}

const WHITEBOARD = path('../../../plugin/dist/room/src/main.js');

/** `main` is the program that serves the whiteboard. */
export async function serve(main = WHITEBOARD): Promise<Served> {
  const { server, address } = await startServer(main);
  const browser = await launch();
  return {
    address,
    browser,
    close: async () => {
      await browser.close();
      server.kill();
    },
  };
}

export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

async function startServer(main: string): Promise<{ server: ChildProcess; address: string }> {
  const data = mkdtempSync(`${tmpdir()}/journeylint-boards-`);
  const server = spawn(process.execPath, [main, '--port', '0', '--data', data], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  server.once('exit', () => {
    rmSync(data, { recursive: true, force: true });
  });
  for await (const chunk of server.stdout) {
    const address = /http:\S+/.exec(String(chunk))?.[0];
    if (address) return { server, address };
  }
  throw new Error('the server ended without an address');
}

/** What went wrong on a page: errors on the console, failed or foreign requests, exceptions. */
export interface Opened {
  page: Page;
  troubles: string[];
}

export interface View {
  width?: number;
  height?: number;
  dark?: boolean;
  motion?: 'reduce' | 'no-preference';
  touch?: boolean;
}

/** Run in a page before it loads: keeps hold of the whiteboard, which shows itself to nobody else. */
export function holdWhiteboard(): void {
  Object.assign(window, {
    onWhiteboard: (api: Whiteboard) => {
      window.whiteboard = api;
    },
  });
}

/** Opens a board and waits until its notes are on the canvas. */
export async function open(
  { address, browser }: Served,
  board: string,
  view: View = {},
): Promise<Opened> {
  const { width = 1280, height = 720, dark = false } = view;
  const { motion = 'reduce', touch = false } = view;
  const page = await browser.newPage({
    viewport: { width, height },
    reducedMotion: motion,
    hasTouch: touch,
    acceptDownloads: true,
  });
  await page.addInitScript(holdWhiteboard);
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => troubles.push(`exception: ${error.message}`));
  page.on('requestfailed', (request) => troubles.push(`failed: ${request.url()}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(data|blob):/.test(url)) troubles.push(`foreign: ${url}`);
  });
  await page.goto(`${address}?board=${board}`);
  await ready(page, 'lint');
  // Until then the room's board would take the place of what is on the page.
  await page.waitForFunction(() => document.querySelector('.notice span') === null);
  if (board !== 'empty') {
    await page.waitForFunction(() => window.whiteboard.getSceneElements().length > 0);
  }
  if (dark)
    await page.evaluate(() => {
      window.whiteboard.updateScene({ appState: { theme: 'dark' } });
    });
  return { page, troubles };
}

/** Comes once the panel shows its button; looked for at every frame, where a locator waits half a second in between. */
async function ready(page: Page, button: 'lint' | 'stop'): Promise<void> {
  await page.waitForFunction((name) => {
    const panel = document.querySelector('journeylint-panel');
    return panel?.shadowRoot?.querySelector(`button.${name}`)?.checkVisibility();
  }, button);
}

export async function lint(page: Page): Promise<void> {
  await page.locator('journeylint-panel button.lint').click();
  await ready(page, 'stop');
}

/** The tabs of the panel, in their order. */
const TAB = { reading: 0, findings: 1, curve: 2, export: 3 } as const;
export type TabName = keyof typeof TAB;
export const TAB_NAMES = Object.keys(TAB) as TabName[];

export async function showTab(page: Page, tab: TabName): Promise<Locator> {
  await page.locator('journeylint-panel [role="tab"]').nth(TAB[tab]).click();
  return page.locator(`journeylint-${tab}`);
}

/** One press of the whiteboard's own button. */
export async function undo(page: Page): Promise<void> {
  await page.locator('.undo-button-container button').click();
}

export async function screenshot(page: Page, name: string): Promise<void> {
  mkdirSync(ARTIFACTS, { recursive: true });
  await page.screenshot({ path: `${ARTIFACTS}${name}.png` });
}

/** The few things of Excalidraw's interface that the tests look at. */
export interface Whiteboard {
  getSceneElements(): readonly SceneElement[];
  getName(): string;
  getAppState(): {
    scrollX: number;
    scrollY: number;
    zoom: { value: number };
    offsetLeft: number;
    offsetTop: number;
    selectedElementIds: Record<string, boolean>;
    collaborators: Map<string, { username?: string; pointer?: { x: number; y: number } }>;
  };
  updateScene(change: {
    elements?: readonly SceneElement[];
    appState?: Record<string, unknown>;
    captureUpdate?: 'IMMEDIATELY' | 'NEVER';
  }): void;
}

export interface SceneElement {
  id: string;
  type: string;
  x: number;
  y: number;
  width: number;
  height: number;
  text?: string;
  [field: string]: unknown;
}

declare global {
  interface Window {
    whiteboard: Whiteboard;
    hacked?: boolean;
  }
}
