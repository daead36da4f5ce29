import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lint, open, screenshot, serve, showTab, type Served } from './support/browser.js';
import { known } from './support/session.js';

const SLOW = { timeout: 15_000 };

let served: Served;
beforeAll(async () => {
  served = await serve();
}, 60_000);
afterAll(() => served.close());

/** Whether what has the keyboard matches this. */
function isOn(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((wanted) => {
    let focused = document.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    return focused?.matches(wanted) ?? false;
  }, selector);
}

/** Presses Tab until the keyboard is there; fails when it never gets there. */
async function tabTo(
  page: Page,
  selector: string,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  for (let press = 0; press < 150; press += 1) {
    if (await isOn(page, selector)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${selector} cannot be reached with ${key}`);
}

describe('by keyboard alone', () => {
  it(
    'people lint, read, correct, mend, settle, walk and export',
    { timeout: 120_000 },
    async () => {
      const { page, troubles } = await open(served, 'en');
      const panel = page.locator('journeylint-panel');
      await tabTo(page, 'button.lint');
      await page.keyboard.press('Enter');
      await panel.locator('.card').first().waitFor();

      await tabTo(page, '#tab-findings');
      await page.keyboard.press('ArrowLeft');
      await tabTo(page, 'tbody button.cell');
      await page.keyboard.press('Enter');
      // Several notes in one cell: each has its choices behind a press.
      await tabTo(page, '.part summary');
      await page.keyboard.press('Enter');
      await tabTo(page, '.chip');
      const corrections = (): Promise<number> =>
        page.evaluate(
          () =>
            window.whiteboard
              .getSceneElements()
              .filter(({ customData }) => JSON.stringify(customData ?? {}).includes('"read"'))
              .length,
        );
      expect(await corrections()).toBe(0);
      await page.keyboard.press('Enter');
      await expect.poll(corrections, SLOW).toBe(1);
      // What was pressed is gone; the keyboard is back on the cell.
      await expect.poll(() => isOn(page, 'button.cell'), SLOW).toBe(true);

      await tabTo(page, '#tab-reading', 'Shift+Tab');
      await page.keyboard.press('ArrowRight');
      await tabTo(page, '.card[data-rule="scope-unbounded"] .head');
      await page.keyboard.press('Enter');
      await tabTo(page, '.card[data-rule="scope-unbounded"] .mend');
      await page.keyboard.press('Enter');
      await expect.poll(() => isOn(page, 'form.preview .do'), SLOW).toBe(true);
      await page.keyboard.press('Enter');
      await panel.locator('.card[data-rule="scope-unbounded"]').waitFor({ state: 'detached' });
      await expect.poll(() => isOn(page, '.card .head'), SLOW).toBe(true);

      await tabTo(page, '.card[data-open] .dots');
      await page.keyboard.press('Enter');
      await tabTo(page, '[data-as="parked"]');
      await page.keyboard.press('Enter');
      await expect.poll(() => isOn(page, 'input[name="words"]'), SLOW).toBe(true);
      await page.keyboard.type('after lunch');
      await page.keyboard.press('Enter');
      await panel.locator('details.settled').waitFor();
      await expect.poll(() => isOn(page, '.card .head'), SLOW).toBe(true);

      await tabTo(page, 'button.walk-start', 'Shift+Tab');
      await page.keyboard.press('Enter');
      const walk = page.locator('journeylint-walk .walk-card');
      await walk.waitFor();
      await page.keyboard.press('ArrowRight');
      expect(await walk.locator('.position').innerText()).toMatch(/^2 /);
      await page.keyboard.press('Escape');
      await expect.poll(() => isOn(page, 'button.walk-start'), SLOW).toBe(true);

      await tabTo(page, '#tab-findings');
      await page.keyboard.press('End');
      await tabTo(page, 'button.export');
      const waiting = page.waitForEvent('download');
      await page.keyboard.press('Enter');
      expect((await waiting).suggestedFilename()).toMatch(/^journey-.*\.html$/);
      expect(troubles).toEqual([]);
      await page.close();
    },
  );
});

describe('by touch, on a tablet', () => {
  it.each([
    [834, 1112],
    [1112, 834],
  ])('people walk and correct at %s by %s', async (width, height) => {
    const { page, troubles } = await open(served, 'nl', { width, height, touch: true });
    const panel = page.locator('journeylint-panel');
    const shape = width > height ? 'wide' : 'tall';
    await panel.locator('button.lint').tap();
    await panel.locator('.card').first().waitFor();
    await screenshot(page, `tablet-${shape}-findings`);
    await panel.locator('button.walk-start').tap();
    const walk = page.locator('journeylint-walk .walk-card');
    await walk.waitFor();
    await screenshot(page, `tablet-${shape}-walk`);
    await walk.locator('.arrow').last().tap();
    expect(await walk.locator('.position').innerText()).toMatch(/^2 /);
    const parked = async (): Promise<number> =>
      (await known(page)).findings.filter(({ suppressed }) => suppressed !== null).length;
    await walk.locator('[data-as="parked"]').tap();
    await screenshot(page, `tablet-${shape}-settle`);
    await walk.locator('form.settle .do').tap();
    await expect.poll(parked, SLOW).toBe(1);
    await walk.locator('button.leave').tap();
    await walk.waitFor({ state: 'detached' });

    const reading = await showTab(page, 'reading');
    await reading.locator('tbody tr:last-child button.cell').first().tap();
    await screenshot(page, `tablet-${shape}-reading`);
    await reading.getByRole('button', { name: 'kans', exact: true }).tap();
    await reading.locator('.said', { hasText: 'kans' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
    expect(troubles).toEqual([]);
    await page.close();
  });
});

describe('motion', () => {
  /** In how many places the board is seen on its way to a finding, and what is still moving in our layers. */
  async function jump(motion: 'reduce' | 'no-preference'): Promise<number[]> {
    const { page } = await open(served, 'nl', { motion });
    await lint(page);
    await page.evaluate(() => {
      window.whiteboard.updateScene({ appState: { scrollX: 4000, scrollY: 4000 } });
    });
    const head = page
      .locator('journeylint-panel .card', { hasNot: page.locator('.whole') })
      .last()
      .locator('.head');
    await page.evaluate(() => {
      const places = new Set<number>();
      Object.assign(window, { places });
      const look = (): void => {
        places.add(window.whiteboard.getAppState().scrollX);
        requestAnimationFrame(look);
      };
      look();
    });
    const seen = (): Promise<number> =>
      page.evaluate(() => (window as unknown as { places: Set<number> }).places.size);
    await head.click();
    await expect.poll(seen, SLOW).toBeGreaterThan(1);
    // Longer than the way takes where there is one.
    await page.waitForTimeout(500);
    const places = await seen();
    await page.locator('journeylint-panel button.walk-start').click();
    await page.locator('journeylint-walk .walk-card').waitFor();
    const moving = await page.evaluate(() => {
      const ours = (target: Element | null): boolean => {
        const root = target?.getRootNode();
        return root instanceof ShadowRoot && root.host.localName.startsWith('journeylint');
      };
      return document
        .getAnimations()
        .filter(({ effect }) => effect instanceof KeyframeEffect && ours(effect.target)).length;
    });
    await page.close();
    return [places, moving];
  }

  it('is left out for whoever asks for none, and there for others', async () => {
    // Where it was and where it is.
    expect(await jump('reduce')).toEqual([2, 0]);
    // At least one place between; how many frames there are is up to the machine.
    const [places] = await jump('no-preference');
    expect(places).toBeGreaterThan(2);
  });
});
