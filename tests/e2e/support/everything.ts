import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violations } from './axe.js';
import { lint, screenshot, showTab, TAB_NAMES, type Whiteboard } from './browser.js';
import { openBuilding, type Building } from './rooms.js';

const SLOW = { timeout: 20_000 };

/** Opens everything that people can open, in a language, and checks what it finds. A file per language: they take long. */
export function checkEverything(language: 'nl' | 'en'): void {
  const building = openBuilding();
  describe.each(['light', 'dark'])(`everything people can open, in ${language}, %s`, (theme) => {
    it('has nothing that accessibility checks object to', { timeout: 120_000 }, () =>
      openEverything(building, language, theme),
    );
  });
}

async function openEverything(
  { server, enter }: Building,
  language: string,
  theme: string,
): Promise<void> {
  const { page, context } = await enter(`${server.address}?board=${language}`, 'Ada');
  await page.waitForFunction(() => window.whiteboard.getSceneElements().length > 0);
  await wear(page, theme);
  const check = async (name: string): Promise<void> => {
    await screenshot(page, `${language}-${theme}-${name}`);
    expect(await violations(page), name).toEqual([]);
  };
  const panel = page.locator('journeylint-panel');
  await check('before');

  await page.locator('button.new-board').click();
  await page.locator('.new-board-dialog[open]').waitFor();
  const paper = await page
    .locator('.new-board-dialog')
    .evaluate((dialog) => getComputedStyle(dialog).backgroundColor);
  expect(paper === 'rgb(255, 255, 255)').toBe(theme === 'light');
  await check('new-board');
  await page.locator('.new-board-dialog button.plain').click();
  await page.locator('button.together').click();
  await page.locator('.page-dialog[open]').waitFor();
  await check('together');
  await page.keyboard.press('Escape');
  await page.locator('.page-dialog[open]').waitFor({ state: 'detached' });

  await panel.locator('button.switch').click();
  await panel.locator('.counted').waitFor();
  await check('counting');
  await lint(page);
  for (const tab of TAB_NAMES) {
    await (await showTab(page, tab)).locator('button').first().waitFor();
    await check(`tab-${tab}`);
  }
  const reading = await showTab(page, 'reading');
  await reading.locator('tbody tr:last-child button.cell').first().click();
  await reading.locator('.choices').waitFor();
  await check('choices');

  await showTab(page, 'findings');
  await panel.locator('.filter summary').click();
  await expect
    .poll(() => panel.locator('select[name="lane"] option').count(), SLOW)
    .toBeGreaterThan(1);
  await panel.locator('select[name="severity"]').selectOption('error');
  await check('filter');
  await panel.locator('.filter .clear').click();
  await panel.locator('.filter summary').click();
  const card = panel.locator('.card[data-rule="scope-unbounded"]');
  await card.locator('.head').click();
  await card.locator('.mend').click();
  await card.locator('form.preview').waitFor();
  await check('preview');
  await card.locator('form.preview .do').click();
  await panel.locator('.progress summary').click();
  await check('progress');

  const open = panel.locator('.card[data-open]');
  await open.locator('.dots').click();
  await open.locator('.more-tasks').waitFor();
  await check('settle-menu');
  await open.locator('[data-as="decided"]').click();
  await open.locator('form.settle').waitFor();
  await check('settle-form');
  await open.locator('input[name="words"]').fill('…');
  await open.locator('form.settle .do').click();
  await panel.locator('details.settled summary').click();
  await check('settled');

  await panel.locator('button.walk-start').click();
  const walk = page.locator('journeylint-walk .walk-card');
  await walk.waitFor();
  await check('walk');
  await page.keyboard.press('2');
  await walk.locator('form.settle').waitFor();
  await check('walk-settle');
  await page.keyboard.press('Escape');
  const steps = Number((await walk.locator('.position').innerText()).split(' ').at(-1));
  for (let step = 0; step < steps; step += 1) await page.keyboard.press('ArrowRight');
  await walk.locator('.tally').waitFor();
  await check('walk-end');
  await page.keyboard.press('Escape');

  const ben = await enter(page.url(), 'Ben');
  await wear(ben.page, theme);
  await panel.locator('button.share').click();
  await expect
    .poll(() => ben.page.locator('journeylint-badges .badge').count(), SLOW)
    .toBeGreaterThan(0);
  await check('sharing');
  await ben.page.locator('journeylint-panel .strip').waitFor();
  await screenshot(ben.page, `${language}-${theme}-participant`);
  expect(await violations(ben.page), 'participant').toEqual([]);
  await ben.context.close();
  await context.close();
}

async function wear(page: Page, theme: string): Promise<void> {
  await page.evaluate((worn) => {
    const board: Whiteboard = window.whiteboard;
    board.updateScene({ appState: { theme: worn } });
  }, theme);
}
