import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lint, open, screenshot, serve, showTab as show, type Served } from './support/browser.js';

let served: Served;
beforeAll(async () => {
  served = await serve();
}, 60_000);
afterAll(() => served.close());

interface Kept {
  element: string;
  read: unknown;
}

/** Every correction that stands on the board. */
function kept(page: Page): Promise<Kept[]> {
  return page.evaluate(() =>
    window.whiteboard.getSceneElements().flatMap(({ id, customData }) => {
      const stored = customData as { journeylint?: { read?: unknown } } | undefined;
      return stored?.journeylint?.read ? [{ element: id, read: stored.journeylint.read }] : [];
    }),
  );
}

/** Of the last lane of the sample boards, the actions: one note in each phase. */
const ACTIONS = 'tbody tr:last-child';

describe.each([
  ['nl', 'kans', 'gelezen als: kans'],
  ['en', 'opportunity', 'read as: opportunity'],
])('the reading in %s', (language, choice, readAs) => {
  it('is corrected by one press, kept on the note, and taken back by one undo', async () => {
    const { page, troubles } = await open(served, language);
    await lint(page);
    const reading = await show(page, 'reading');
    const cell = reading.locator(`${ACTIONS} button.cell`).first();
    await cell.click();
    const part = reading.locator('.saying .part');
    expect(await part.count()).toBe(1);
    const element = (await part.getAttribute('data-element')) ?? '';
    expect(await kept(page)).toEqual([]);

    await part.getByRole('button', { name: choice, exact: true }).click();
    await expect.poll(() => kept(page)).toEqual([{ element, read: { as: 'opportunity' } }]);
    await expect.poll(() => reading.locator('.said').innerText()).toContain(choice);
    await cell.click();
    await expect.poll(() => part.locator('.facts').innerText()).toContain(readAs);
    await screenshot(page, `${language}-reading-corrected`);

    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => kept(page)).toEqual([]);
    await expect.poll(() => part.locator('.facts').innerText()).not.toContain(readAs);
    await expect.poll(() => page.getByRole('button', { name: 'Undo' }).isDisabled()).toBe(true);
    expect(troubles).toEqual([]);
    await page.close();
  });
});

describe('the reading', () => {
  it('lights the notes of a cell, by pointer and by keyboard, and selects nothing', async () => {
    const { page } = await open(served, 'nl');
    await lint(page);
    const reading = await show(page, 'reading');
    const cell = reading.locator('button.cell').first();
    const lights = page.locator('journeylint-spotlight g path');
    const notes = await cell.locator('.dot').count();
    expect(notes).toBeGreaterThan(1);
    expect(await lights.count()).toBe(0);
    await cell.hover();
    expect(await lights.count()).toBe(notes);
    await screenshot(page, 'nl-reading-lit');
    await page.mouse.move(300, 600);
    expect(await lights.count()).toBe(0);
    await cell.focus();
    expect(await lights.count()).toBe(notes);
    const selected = await page.evaluate(() => window.whiteboard.getAppState().selectedElementIds);
    expect(selected).toEqual({});
    await show(page, 'findings');
    expect(await lights.count()).toBe(0);
    await page.close();
  });

  it('puts the light on the note itself, wherever the board is moved', async () => {
    const { page } = await open(served, 'en');
    await lint(page);
    const reading = await show(page, 'reading');
    const cell = reading.locator(`${ACTIONS} button.cell`).first();
    await cell.click();
    const element = (await reading.locator('.saying .part').getAttribute('data-element')) ?? '';
    await expect.poll(() => page.locator('journeylint-spotlight g path').count()).toBe(1);
    await expect
      .poll(async () => {
        const light = await page.locator('journeylint-spotlight g path').boundingBox();
        const middle = await page.evaluate((id) => {
          const board = window.whiteboard;
          const note = board.getSceneElements().find((one) => one.id === id);
          const { scrollX, scrollY, zoom, offsetLeft, offsetTop } = board.getAppState();
          if (!note) return null;
          return {
            x: (note.x + note.width / 2 + scrollX) * zoom.value + offsetLeft,
            y: (note.y + note.height / 2 + scrollY) * zoom.value + offsetTop,
          };
        }, element);
        if (!light || !middle) return 999;
        const [dx, dy] = [
          light.x + light.width / 2 - middle.x,
          light.y + light.height / 2 - middle.y,
        ];
        return Math.hypot(dx, dy);
      })
      .toBeLessThan(3);
    await page.close();
  });

  it('takes a note out of the map, lists it, and puts it back in', async () => {
    const { page } = await open(served, 'en');
    await lint(page);
    const reading = await show(page, 'reading');
    const cells = reading.locator(`${ACTIONS} button.cell`);
    await cells.first().click();
    const words = await reading.locator('.saying .words').innerText();
    await reading.getByRole('button', { name: 'not part of the map' }).click();
    const stray = reading.locator('.stray', { hasText: words });
    await stray.waitFor();
    await stray.click();
    await screenshot(page, 'en-reading-outside');
    await reading.getByRole('button', { name: 'read it for us' }).click();
    await stray.waitFor({ state: 'detached' });
    expect(await kept(page)).toEqual([]);
    await page.close();
  });
});

describe('the curve', () => {
  it('goes to the note of the point that is pressed', async () => {
    const { page, troubles } = await open(served, 'nl');
    await lint(page);
    const curve = await show(page, 'curve');
    const where = (): Promise<unknown> =>
      page.evaluate(() => {
        const { scrollX, scrollY, zoom } = window.whiteboard.getAppState();
        return [scrollX, scrollY, zoom.value];
      });
    const selected = (): Promise<string[]> =>
      page.evaluate(() => Object.keys(window.whiteboard.getAppState().selectedElementIds));
    const point = curve.locator('.point').last();
    const before = await where();
    await point.locator('.seen').click();
    await expect.poll(selected).toEqual([await point.getAttribute('data-element')]);
    await expect.poll(where).not.toEqual(before);
    await screenshot(page, 'nl-curve-pressed');

    const listed = curve.locator('.list button').first();
    await listed.focus();
    expect(await page.locator('journeylint-spotlight g path').count()).toBe(1);
    await page.keyboard.press('Enter');
    await expect.poll(selected).toEqual([await listed.getAttribute('data-element')]);
    expect(await curve.locator('.list button').count()).toBeGreaterThanOrEqual(
      await curve.locator('.point').count(),
    );
    expect(troubles).toEqual([]);
    await page.close();
  });
});
