import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../plugin/src/cli/arguments.js';
import { loadEngine } from '../../plugin/src/engine/index.js';
import { readExcalidraw } from '../../plugin/src/hosts/excalidraw/read.js';
import { EXPORT_FORMATS, EXPORTS, type ExportFormat } from '../../plugin/src/panel/exports.js';
import { localDay } from '../../plugin/src/panel/session-state.js';
import { ARTIFACTS, lint, screenshot, showTab } from './support/browser.js';
import { openBuilding } from './support/rooms.js';

const { server, enter, browser } = openBuilding();

interface Saved {
  name: string;
  file: string;
  text: string;
}

async function save(page: Page, format: ExportFormat): Promise<Saved> {
  const waiting = page.waitForEvent('download');
  await page.locator(`journeylint-panel button.export[data-format="${format}"]`).click();
  const download = await waiting;
  const name = download.suggestedFilename();
  const file = `${ARTIFACTS}${name}`;
  await download.saveAs(file);
  return { name, file, text: readFileSync(file, 'utf8') };
}

/** The same board as the command line reads it, in every format. */
async function written(page: Page, lang: 'nl' | 'en'): Promise<Map<ExportFormat, string>> {
  const elements = await page.evaluate(() => window.whiteboard.getSceneElements());
  const name = await page.evaluate(() => window.whiteboard.getName());
  const engine = await loadEngine();
  engine.lint(readExcalidraw({ elements, name }), { today: localDay(new Date()), lang });
  return new Map(
    EXPORT_FORMATS.map((format) => [
      format,
      format === 'json' ? engine.report() : engine.export(format),
    ]),
  );
}

describe('what people take home', () => {
  it('is there in every format that the command line writes, and none else', () => {
    expect([...EXPORT_FORMATS].sort()).toEqual([...FORMATS.export].sort());
  });

  it('is what the command line writes, under the title of the map, without anybody’s name', async () => {
    const { page, context } = await enter(`${server.address}?board=nl`, 'Quirina Zwaan');
    await page.waitForFunction(() => window.whiteboard.getSceneElements().length > 0);
    await lint(page);
    await showTab(page, 'export');
    const expected = await written(page, 'nl');
    for (const format of EXPORT_FORMATS) {
      const { name, text } = await save(page, format);
      expect(name).toBe(
        `journey-klantreis-een-warmtepomp-laten-plaatsen.${EXPORTS[format].extension}`,
      );
      expect(text.length).toBeGreaterThan(500);
      expect(text).toBe(expected.get(format));
      expect(text).not.toContain('Quirina');
      await page.locator('journeylint-export .said', { hasText: name }).waitFor();
    }
    await screenshot(page, 'export-saved');
    await context.close();
  });

  it('looks the same anywhere: the file asks for nothing, and prints on sheets of A3', async () => {
    const { page, context } = await enter(`${server.address}?board=en`, 'Ada');
    await page.waitForFunction(() => window.whiteboard.getSceneElements().length > 0);
    await lint(page);
    await showTab(page, 'export');
    const { file } = await save(page, 'html');
    const shown = await browser().newPage({ viewport: { width: 1587, height: 1123 } });
    const troubles: string[] = [];
    shown.on('console', (message) => troubles.push(message.text()));
    shown.on('pageerror', (error) => troubles.push(error.message));
    shown.on('request', (request) => {
      if (request.url() !== `file://${file}`) troubles.push(request.url());
    });
    await shown.goto(`file://${file}`);
    await shown.getByRole('heading', { name: 'Adopting a dog from our shelter' }).waitFor();
    await screenshot(shown, 'export-html');
    expect(
      await shown.evaluate(() => document.documentElement.scrollWidth),
      'wider than the window',
    ).toBeLessThanOrEqual(1587);
    const pdf = (await shown.pdf({ preferCSSPageSize: true, printBackground: true })).toString(
      'latin1',
    );
    const sheets = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
    expect(sheets.length).toBeGreaterThan(1);
    expect(sheets.length).toBeLessThanOrEqual(5);
    // 420 by 297 millimetres, in points.
    for (const [, width, height] of sheets) {
      expect(Math.round(Number(width))).toBe(1191);
      expect(Math.round(Number(height))).toBe(842);
    }
    expect(troubles).toEqual([]);
    await shown.close();
    await context.close();
  });
});
