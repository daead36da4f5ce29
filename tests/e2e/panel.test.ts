import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './support/axe.js';
import { lint, open, screenshot, serve, type Served } from './support/browser.js';
import { mapOf } from './support/scenes.js';

let served: Served;
beforeAll(async () => {
  served = await serve();
}, 60_000);
afterAll(() => served.close());

describe.each([false, true])('the folded panel, dark: %s', (dark) => {
  it('has nothing that accessibility checks object to', async () => {
    const { page } = await open(served, 'nl', { dark });
    await lint(page);
    await page.locator('journeylint-panel header .icon').click();
    await page.locator('journeylint-panel .strip').waitFor();
    expect(await violations(page)).toEqual([]);
    await screenshot(page, `panel-${dark ? 'dark' : 'light'}-folded`);
    await page.close();
  });
});

describe('the panel', () => {
  it('shows what stands on a note as text, whatever it is', async () => {
    const { page, troubles } = await open(served, 'empty');
    const hostile = '<img src=x onerror="window.hacked=true"><script>window.hacked=true</script>';
    const elements = mapOf(5, 2).map((element) =>
      element.id.startsWith('internal-') && element.type === 'text'
        ? {
            ...element,
            text: `CRM system creates ${hostile}`,
            originalText: `CRM system creates ${hostile}`,
          }
        : element,
    );
    await page.evaluate((scene) => {
      window.whiteboard.updateScene({ elements: scene });
    }, elements);
    await lint(page);
    const heads = page.locator('journeylint-panel .card .head');
    let seen = '';
    for (let place = 0; place < (await heads.count()); place += 1) {
      await heads.nth(place).click();
      const next = page.locator('journeylint-panel .walk button').last();
      const rounds = (await next.count()) > 0 ? 6 : 1;
      for (let round = 0; round < rounds; round += 1) {
        seen += await page.locator('journeylint-panel .card[data-open]').innerText();
        if ((await next.count()) > 0) await next.click();
      }
    }
    expect(seen).toContain('<img src=x');
    expect(await page.locator('journeylint-panel img, journeylint-badges img').count()).toBe(0);
    expect(await page.evaluate(() => window.hacked)).toBeUndefined();
    expect(troubles).toEqual([]);
    await page.close();
  });

  it('teaches on an empty board what a readable map looks like', async () => {
    const { page } = await open(served, 'empty');
    await lint(page);
    await page.locator('journeylint-panel .no-journey').waitFor();
    expect(await violations(page)).toEqual([]);
    await screenshot(page, 'panel-no-journey');
    await page.close();
  });

  it('says what went wrong when the linter cannot be loaded, and works at the next try', async () => {
    const { page } = await open(served, 'en');
    await page.route('**/wasm/*.wasm', (route) => route.abort());
    await page.locator('journeylint-panel button.lint').click();
    await page.locator('journeylint-panel .failed').waitFor();
    await screenshot(page, 'panel-failed');
    expect(await violations(page)).toEqual([]);
    await page.unroute('**/wasm/*.wasm');
    await page.locator('journeylint-panel button.lint').click();
    await page.locator('journeylint-panel .card').first().waitFor();
    await page.close();
  });

  it('reads in a thread of its own, and in the page where that cannot be had', async () => {
    const { page } = await open(served, 'en');
    const found = async (): Promise<string[]> => {
      await page.locator('journeylint-panel button.lint').click();
      await page.locator('journeylint-panel .card').first().waitFor();
      return page.locator('journeylint-panel .card .title').allInnerTexts();
    };
    const beside = await found();
    expect(page.workers().map((worker) => worker.url())).toEqual([
      expect.stringMatching(/worker-[\w-]+\.js$/),
    ]);
    await page.route('**/worker-*.js', (route) => route.abort());
    await page.reload();
    const unfold = page.locator('journeylint-panel .strip .icon');
    await unfold.click();
    expect(await found()).toEqual(beside);
    expect(page.workers()).toEqual([]);
    await page.close();
  });

  it('keeps its keys to itself: Delete in the panel removes no note', async () => {
    const { page } = await open(served, 'nl');
    await lint(page);
    const count = (): Promise<number> =>
      page.evaluate(() => window.whiteboard.getSceneElements().length);
    const before = await count();
    const card = page
      .locator('journeylint-panel .card', { hasNot: page.locator('.whole') })
      .first();
    await card.locator('.head').click();
    await page.keyboard.press('Delete');
    await page.waitForTimeout(100);
    expect(await count()).toBe(before);
    await page.close();
  });
});
