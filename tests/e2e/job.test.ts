import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../plugin/src/generated/report.js';
import { mapOf } from './support/scenes.js';
import { lint, open, path, screenshot, serve, type Served } from './support/browser.js';

let served: Served;
beforeAll(async () => {
  served = await serve();
}, 60_000);
afterAll(() => served.close());

describe.each(['nl', 'en'])('the main job on the sample board %s', (board) => {
  it('goes from a board to a saved journey', async () => {
    const { page, troubles } = await open(served, board);
    const panel = page.locator('journeylint-panel');
    await screenshot(page, `${board}-before`);
    expect(await page.locator('journeylint-badges .badge').count()).toBe(0);
    expect(await panel.locator('.card').count()).toBe(0);

    await lint(page);
    await screenshot(page, `${board}-linted`);
    expect(await panel.locator('.card').count()).toBeGreaterThan(0);
    expect(await panel.locator('.card[data-open]').count()).toBe(1);

    const before = await page.evaluate(() => window.whiteboard.getAppState());
    const card = panel.locator('.card', { hasNot: page.locator('.whole') }).first();
    await card.locator('.head').click();
    await page.waitForTimeout(500);
    const after = await page.evaluate(() => window.whiteboard.getAppState());
    expect([after.scrollX, after.scrollY, after.zoom.value]).not.toEqual([
      before.scrollX,
      before.scrollY,
      before.zoom.value,
    ]);
    const selected = Object.keys(after.selectedElementIds);
    const shown = await panel.evaluate((element) => {
      const { state } = (element as unknown as { session: { state: ShownState } }).session;
      return state.groups.find((group) => group.key === state.open.key)?.findings[state.open.index]
        ?.elements;
    });
    expect(selected.length).toBeGreaterThan(0);
    expect(selected.sort()).toEqual([...(shown ?? [])].sort());
    await screenshot(page, `${board}-finding`);

    await panel.getByRole('tab').last().click();
    const waiting = page.waitForEvent('download');
    await panel.locator('button.export[data-format="json"]').click();
    const file = await (await waiting).path();
    const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
    const schema = JSON.parse(
      readFileSync(path('../../../plugin/schema/report.schema.json'), 'utf8'),
    ) as object;
    const validate = new Ajv2020({ strict: false }).compile(schema);
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
    expect(report.journeys).toHaveLength(1);
    expect(report.journeys[0]?.phases).toHaveLength(5);
    expect(report.journeys[0]?.lanes).toHaveLength(6);
    expect(report.journeys[0]?.language).toBe(board);
    expect(troubles).toEqual([]);
    await page.close();
  });
});

interface ShownState {
  open: { key: string; index: number };
  groups: { key: string; findings: { elements: string[] }[] }[];
}

describe('the board and the lint together', () => {
  it('reads the board again after an edit, and never comments while lint is off', async () => {
    const { page } = await open(served, 'empty');
    await page.evaluate(
      (elements) => {
        window.whiteboard.updateScene({ elements });
      },
      mapOf(5, 2),
    );
    const remove = (id: string): Promise<void> =>
      page.evaluate((gone) => {
        const board = window.whiteboard;
        board.updateScene({
          elements: board.getSceneElements().filter((element) => !element.id.startsWith(gone)),
        });
      }, id);
    await remove('internal-1-1');
    await page.waitForTimeout(700);
    expect(await page.locator('journeylint-panel .card').count()).toBe(0);

    await lint(page);
    const marked = (): Promise<string[]> =>
      page
        .locator('journeylint-badges .badge')
        .evaluateAll((badges) => badges.map((badge) => (badge as HTMLElement).dataset.key ?? ''));
    await expect.poll(async () => (await marked()).length).toBeGreaterThan(0);
    const first = (await marked()).find((key) => key.startsWith('internal-'));
    expect(first).toBeDefined();
    const [id = ''] = first?.split(' ') ?? [];
    await remove(id);
    await expect.poll(marked).not.toContain(first);
    await page.close();
  });

  it('takes every mark away when lint is switched off', async () => {
    const { page } = await open(served, 'nl');
    await lint(page);
    await expect.poll(() => page.locator('journeylint-badges .badge').count()).toBeGreaterThan(0);
    await page.locator('journeylint-panel button.stop').click();
    expect(await page.locator('journeylint-badges .badge').count()).toBe(0);
    expect(await page.locator('journeylint-panel .card').count()).toBe(0);
    await page.close();
  });
});
