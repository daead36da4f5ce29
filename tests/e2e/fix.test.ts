import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { lint, open, screenshot, serve, undo, type Served } from './support/browser.js';
import { mapOf } from './support/scenes.js';

const SLOW = { timeout: 15_000 };

let served: Served;
beforeAll(async () => {
  served = await serve();
}, 60_000);
afterAll(() => served.close());

/** What people see on the board: where everything lies and what it says. */
const seen = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    window.whiteboard
      .getSceneElements()
      .map(({ id, type, x, y, width, height, text = '' }) =>
        JSON.stringify([id, type, Math.round(x), Math.round(y), width, height, text]),
      )
      .sort(),
  );

async function boardOf(elements: readonly object[]): Promise<Page> {
  const { page } = await open(served, 'empty');
  await page.evaluate((scene) => {
    window.whiteboard.updateScene({ elements: scene as never, captureUpdate: 'NEVER' });
  }, elements);
  return page;
}

const cardOf = (page: Page, rule: string) =>
  page.locator(`journeylint-panel .card[data-rule="${rule}"]`);

describe('a safe fix', () => {
  it('shows what it will do, does it as one undo step, and the finding is gone', async () => {
    const page = await boardOf(mapOf(5, 2).filter(({ id }) => !id.startsWith('persona')));
    await lint(page);
    const card = cardOf(page, 'persona-missing');
    await card.locator('.head').click();
    const before = await seen(page);
    await card.locator('.mend').click();
    await card.locator('form.preview').waitFor();
    expect(await card.locator('form.preview').innerText()).toContain('Persona: …');
    expect(await page.locator('journeylint-spotlight .ghost').innerText()).toContain('Persona: …');
    // Looking changes nothing.
    expect(await seen(page)).toEqual(before);
    await page.waitForTimeout(200);
    await screenshot(page, 'fix-preview');
    await page.keyboard.press('Enter');
    await card.waitFor({ state: 'detached' });
    const after = await seen(page);
    expect(after).toHaveLength(before.length + 2);
    expect(after.join(' ')).toContain('Persona: …');
    await page.waitForTimeout(200);
    await screenshot(page, 'fix-done');
    expect(await page.locator('journeylint-spotlight').isVisible()).toBe(false);
    await undo(page);
    await expect.poll(() => seen(page), SLOW).toEqual(before);
    await card.waitFor();
    await page.close();
  });

  it('can be left: Esc closes the preview and the board is as it was', async () => {
    const page = await boardOf(mapOf(5, 2).filter(({ id }) => !id.startsWith('persona')));
    await lint(page);
    const card = cardOf(page, 'persona-missing');
    await card.locator('.head').click();
    const before = await seen(page);
    await card.locator('.mend').click();
    await card.locator('form.preview').waitFor();
    await page.keyboard.press('Escape');
    await card.locator('form.preview').waitFor({ state: 'detached' });
    expect(await page.locator('journeylint-spotlight').isVisible()).toBe(false);
    expect(await seen(page)).toEqual(before);
    await page.close();
  });
});

describe('the filter', () => {
  it('leaves only what was asked for, in the panel and on the board', async () => {
    const { page } = await open(served, 'nl');
    await lint(page);
    const panel = page.locator('journeylint-panel');
    const badges = (): Promise<number> => page.locator('journeylint-badges .badge').count();
    const [cards, marks] = [await panel.locator('.card').count(), await badges()];
    await panel.locator('.filter summary').click();
    const lanes = panel.locator('.filter select[name="lane"]');
    await expect.poll(() => lanes.locator('option').count(), SLOW).toBe(7);
    await lanes.selectOption({ label: 'Pijnpunten' });
    await panel.locator('.filter b').waitFor();
    await expect.poll(badges, SLOW).toBeLessThan(marks);
    expect(await panel.locator('.card').count()).toBeLessThanOrEqual(cards);
    await page.waitForTimeout(200);
    await screenshot(page, 'filter-lane');
    await panel.locator('.filter .clear').click();
    await expect.poll(badges, SLOW).toBe(marks);
    await panel.locator('.filter select[name="severity"]').selectOption('info');
    await expect.poll(() => panel.locator('.card.error, .card.warning').count(), SLOW).toBe(0);
    expect(await panel.locator('.card.info').count()).toBeGreaterThan(0);
    await page.close();
  });
});

describe('progress', () => {
  it('tells what was resolved since lint was switched on', async () => {
    const page = await boardOf(mapOf(5, 2));
    await lint(page);
    const panel = page.locator('journeylint-panel');
    await page.waitForTimeout(300);
    expect(await panel.locator('.progress').count()).toBe(0);
    await page.evaluate(() => {
      window.whiteboard.updateScene({
        elements: window.whiteboard
          .getSceneElements()
          .filter(({ id }) => !id.startsWith('internal-')),
      });
    });
    await panel.locator('.progress').waitFor();
    expect(await panel.locator('.progress').innerText()).toMatch(/[1-9]/);
    await panel.locator('.progress summary').click();
    await screenshot(page, 'progress');
    await page.close();
  });
});
