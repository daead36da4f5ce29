import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lint, open, screenshot, serve, undo, type Served } from './support/browser.js';

/** A board is read again before the next step shows; a machine that does much else takes its time. */
const SLOW = { timeout: 15_000 };

let served: Served;
beforeAll(async () => {
  served = await serve();
}, 60_000);
afterAll(() => served.close());

const view = (page: Page): Promise<number[]> =>
  page.evaluate(() => {
    const { scrollX, scrollY, zoom } = window.whiteboard.getAppState();
    return [scrollX, scrollY, zoom.value];
  });

/** Everything on the board that anybody could see or that is stored there. */
const board = (page: Page): Promise<string> =>
  page.evaluate(() => JSON.stringify(window.whiteboard.getSceneElements()));

const card = (page: Page) => page.locator('journeylint-walk .walk-card');
const title = (page: Page): Promise<string> => card(page).locator('h2').innerText();

describe.each(['nl', 'en'])('walking through the findings (%s)', (language) => {
  it('goes by keyboard alone, and Esc leaves everything as it was', async () => {
    const { page, troubles } = await open(served, language);
    await lint(page);
    const [viewBefore, boardBefore] = [await view(page), await board(page)];
    await page.locator('journeylint-panel button.walk-start').focus();
    await page.keyboard.press('Enter');
    await card(page).waitFor();
    await screenshot(page, `walk-${language}-1`);
    expect(await page.locator('journeylint-badges .badge:visible').count()).toBe(0);
    const seen = new Set<string>();
    for (let step = 0; step < 6; step += 1) {
      seen.add((await title(page)) + (await card(page).locator('.message').innerText()));
      await page.keyboard.press('ArrowRight');
    }
    expect(seen.size).toBe(6);
    await page.waitForTimeout(200);
    await screenshot(page, `walk-${language}-2`);
    await page.keyboard.press('ArrowLeft');
    expect(seen).toContain(
      (await title(page)) + (await card(page).locator('.message').innerText()),
    );
    await page.keyboard.press('Escape');
    await card(page).waitFor({ state: 'detached' });
    expect(await view(page)).toEqual(viewBefore);
    expect(await board(page)).toBe(boardBefore);
    expect(await page.locator('journeylint-spotlight').isVisible()).toBe(false);
    expect(
      await page.evaluate(
        () =>
          document.querySelector('journeylint-panel')?.shadowRoot?.activeElement?.className ?? '',
      ),
    ).toContain('walk-start');
    expect(troubles).toEqual([]);
    await page.close();
  });
});

describe('a walk', () => {
  it('has no small letters, and fits the screen with its form open', async () => {
    const { page } = await open(served, 'nl');
    await lint(page);
    await page.locator('journeylint-panel button.walk-start').click();
    await card(page).waitFor();
    await page.keyboard.press('2');
    await card(page).locator('form.settle').waitFor();
    const small = await card(page).evaluate((element) =>
      [...element.querySelectorAll('*')]
        .filter((one) =>
          [...one.childNodes].some(
            (node) => node.nodeType === 3 && node.textContent?.trim() !== '',
          ),
        )
        .filter((one) => Number.parseFloat(getComputedStyle(one).fontSize) < 18)
        .map((one) => one.outerHTML),
    );
    expect(small).toEqual([]);
    const [inside = NaN, room = NaN] = await card(page).evaluate((element) => [
      element.scrollHeight,
      element.clientHeight,
    ]);
    expect(inside).toBeLessThanOrEqual(room);
    await screenshot(page, 'walk-settle');
    await page.close();
  });

  it('settles with a key and a reason, goes on, and tells at the end what was done', async () => {
    const { page } = await open(served, 'en');
    await lint(page);
    await page.locator('journeylint-panel button.walk-start').click();
    await card(page).waitFor();
    const [first, position] = [
      await title(page),
      await card(page).locator('.position').innerText(),
    ];
    const count = Number(position.split(' ').at(-1));
    await page.keyboard.press('3');
    await page.keyboard.type('until we have figures');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => card(page).locator('.position').innerText(), SLOW)
      .toBe(`2 of ${count}`);
    await page.keyboard.press('ArrowLeft');
    expect(await title(page)).toBe(first);
    expect(await card(page).locator('.stands').innerText()).toContain('until we have figures');
    await screenshot(page, 'walk-settled');
    for (let step = 0; step < count; step += 1) await page.keyboard.press('ArrowRight');
    await card(page).locator('.tally').waitFor();
    expect(await card(page).locator('.tally').innerText()).toContain('1 parked');
    await screenshot(page, 'walk-end');
    await page.keyboard.press('Escape');
    await page.close();
  });
});

describe('settling a finding', () => {
  it('stores it on the board with its reason, is one undo, and can be revoked from the list', async () => {
    const { page } = await open(served, 'nl');
    await lint(page);
    const panel = page.locator('journeylint-panel');
    const opened = panel.locator('.card[data-open]');
    const rule = await opened.getAttribute('data-rule');
    await opened.locator('.dots').click();
    await screenshot(page, 'settle-menu');
    // To the pixel: it scrolls in whole ones.
    const foot = async (): Promise<number> =>
      Math.ceil((await panel.locator('footer').boundingBox())?.y ?? Number.NaN);
    const end = async (selector: string): Promise<number> => {
      const box = await opened.locator(selector).boundingBox();
      return (box?.y ?? Number.NaN) + (box?.height ?? Number.NaN);
    };
    // What opens is seen as a whole, without a hand on the wheel.
    expect(await end('.more-tasks')).toBeLessThanOrEqual(await foot());
    await opened.locator('[data-as="not-applicable"]').click();
    expect(await end('form.settle')).toBeLessThanOrEqual(await foot());
    // Without a word on why it is not kept.
    await opened.locator('form.settle .do').click();
    expect(await opened.locator('form.settle').count()).toBe(1);
    await opened.locator('input[name="words"]').fill('Wij meten dit elders');
    await opened.locator('input[name="by"]').fill('Team Noord');
    await screenshot(page, 'settle-form');
    await opened.locator('form.settle .do').click();
    const list = panel.locator('details.settled');
    await list.waitFor();
    expect(await board(page)).toContain('Wij meten dit elders');
    await list.locator('summary').click();
    const words = await list.innerText();
    for (const part of ['Geldt hier niet', 'Wij meten dit elders', 'Team Noord']) {
      expect(words).toContain(part);
    }
    expect(words).toMatch(/20\d\d-\d\d-\d\d/);
    await screenshot(page, 'settle-list');
    await list.locator('.revoke').click();
    await list.waitFor({ state: 'detached' });
    expect(await board(page)).not.toContain('Wij meten dit elders');
    // The revoking is one step, the settling another one.
    await undo(page);
    expect(await board(page)).toContain('Wij meten dit elders');
    await undo(page);
    expect(await board(page)).not.toContain('Wij meten dit elders');
    await panel.locator(`.card[data-rule="${rule ?? ''}"]`).waitFor();
    await page.close();
  });
});
