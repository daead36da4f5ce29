import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  lint,
  open,
  screenshot,
  serve,
  type SceneElement,
  type Served,
} from './support/browser.js';
import type { JourneylintBadges } from '../../plugin/src/panel/badges.js';
import { mapOf, mapOfActions } from './support/scenes.js';

let served: Served;
beforeAll(async () => {
  served = await serve();
}, 60_000);
afterAll(() => served.close());

/** Where each badge is and where its note's corner is, from the corner of the canvas, in pixels. */
function positions(page: Page): Promise<{ key: string; badge: number[]; corner: number[] }[]> {
  return page.evaluate(() => {
    const layer = document.querySelector('journeylint-badges');
    const origin = layer?.getBoundingClientRect();
    const { scrollX, scrollY, zoom } = window.whiteboard.getAppState();
    const notes = new Map(
      window.whiteboard.getSceneElements().map((element) => [element.id, element]),
    );
    return [...(layer?.shadowRoot?.querySelectorAll<HTMLElement>('.badge') ?? [])].flatMap(
      (badge) => {
        const key = badge.dataset.key ?? '';
        const note = notes.get(key.split(' ')[0] ?? '');
        // Badges far outside the screen rest.
        if (!note || !origin || (badge as HTMLElement).hidden) return [];
        const box = badge.getBoundingClientRect();
        return [
          {
            key,
            // The badge stands 2 pixels outside the corner, on both axes.
            badge: [
              box.left + box.width / 2 - origin.left - 2,
              box.top + box.height / 2 - origin.top + 2,
            ],
            corner: [(note.x + note.width + scrollX) * zoom.value, (note.y + scrollY) * zoom.value],
          },
        ];
      },
    );
  });
}

async function expectOnCorners(page: Page): Promise<void> {
  const places = await positions(page);
  expect(places.length).toBeGreaterThan(0);
  for (const { key, badge, corner } of places) {
    expect(Math.abs((badge[0] ?? NaN) - (corner[0] ?? NaN)), key).toBeLessThan(0.6);
    expect(Math.abs((badge[1] ?? NaN) - (corner[1] ?? NaN)), key).toBeLessThan(0.6);
  }
}

describe('badges', () => {
  it('stand on their notes through panning, zooming and moving, at 18 pixels', async () => {
    const { page } = await open(served, 'nl');
    await lint(page);
    await page.evaluate(() => {
      window.whiteboard.updateScene({
        appState: { zoom: { value: 1 }, scrollX: -200, scrollY: -100 },
      });
    });
    await expectOnCorners(page);
    await page.mouse.move(500, 400);
    await page.mouse.wheel(137, 91);
    await expectOnCorners(page);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -120);
    await page.keyboard.up('Control');
    await page.waitForTimeout(200);
    await expectOnCorners(page);
    const zoom = await page.evaluate(() => window.whiteboard.getAppState().zoom.value);
    expect(zoom).not.toBe(1);
    const size = await page
      .locator('journeylint-badges .badge')
      .first()
      .evaluate((badge) => badge.getBoundingClientRect().width);
    expect(size).toBe(18);
    await page.evaluate(() => {
      const board = window.whiteboard;
      const moved = board.getSceneElements().map((element) => ({
        ...element,
        x: element.x + 33,
        y: element.y - 21,
        version: Number(element.version) + 1,
        versionNonce: Number(element.versionNonce) + 1,
      }));
      board.updateScene({ elements: moved as unknown as SceneElement[] });
    });
    await expectOnCorners(page);
    await page.close();
  });

  it('leave the canvas alone beside them and pass the wheel on', async () => {
    const { page } = await open(served, 'nl');
    await lint(page);
    const badge = page.locator('journeylint-badges .badge').first();
    const box = await badge.boundingBox();
    expect(box).not.toBeNull();
    const under = await page.evaluate(
      ([x, y]) => [
        document.elementFromPoint(x + 9, y + 9)?.localName,
        document.elementFromPoint(x - 40, y + 60)?.localName,
      ],
      [box?.x ?? 0, box?.y ?? 0] as const,
    );
    expect(under).toEqual(['journeylint-badges', 'canvas']);
    const before = await page.evaluate(() => window.whiteboard.getAppState().scrollY);
    await badge.hover();
    await page.mouse.wheel(0, 80);
    await expect
      .poll(() => page.evaluate(() => window.whiteboard.getAppState().scrollY))
      .not.toBe(before);
    await page.close();
  });

  it('merge when the board is far away, and lose none', async () => {
    const { page } = await open(served, 'empty');
    await page.evaluate(
      (elements) => {
        window.whiteboard.updateScene({ elements });
      },
      mapOf(6, 3),
    );
    await page.evaluate(() => {
      window.whiteboard.updateScene({
        appState: { zoom: { value: 0.6 }, scrollX: 300, scrollY: 400 },
      });
    });
    await lint(page);
    const badges = page.locator('journeylint-badges .badge');
    await expect.poll(() => badges.count()).toBeGreaterThanOrEqual(18);
    const each = await badges.count();
    const total = (): Promise<number> =>
      badges.evaluateAll((all) =>
        all.reduce(
          (sum, badge) => sum + Number(badge.querySelector('.number')?.textContent || 1),
          0,
        ),
      );
    const all = await total();
    await page.evaluate(() => {
      window.whiteboard.updateScene({ appState: { zoom: { value: 0.1 } } });
    });
    await expect.poll(() => badges.count()).toBeLessThan(each);
    expect(await total()).toBe(all);
    await screenshot(page, 'badges-merged');
    await page.close();
  });

  it('work by keyboard: arrows from badge to badge, Enter opens the card', async () => {
    const { page } = await open(served, 'nl');
    await lint(page);
    const badges = page.locator('journeylint-badges .badge');
    await badges.first().focus();
    expect(await page.locator('journeylint-badges .tip').isVisible()).toBe(true);
    await page.keyboard.press('ArrowRight');
    const name = await page.evaluate(() =>
      document
        .querySelector('journeylint-badges')
        ?.shadowRoot?.activeElement?.getAttribute('aria-label'),
    );
    expect(name).toBe(await badges.nth(1).getAttribute('aria-label'));
    await page.keyboard.press('Enter');
    await expect
      .poll(() =>
        page.evaluate(() => {
          let focused = document.activeElement;
          while (focused?.shadowRoot) focused = focused.shadowRoot.activeElement;
          return focused?.className;
        }),
      )
      .toBe('head');
    await page.close();
  });

  it('are kept over an edit when there are a thousand of them', async () => {
    const { page } = await open(served, 'empty');
    await page.evaluate(
      (elements) => {
        window.whiteboard.updateScene({ elements });
      },
      mapOfActions(20, 50),
    );
    await page.evaluate(() => {
      window.whiteboard.updateScene({ appState: { zoom: { value: 0.8 } } });
    });
    await lint(page);
    const badges = page.locator('journeylint-badges .badge');
    await expect.poll(() => badges.count()).toBeGreaterThanOrEqual(1000);
    const cost = await page.evaluate(async () => {
      const root = document.querySelector('journeylint-badges')?.shadowRoot;
      const kept = [...(root?.querySelectorAll('.badge') ?? [])];
      const layer = document.querySelector<JourneylintBadges>('journeylint-badges');
      if (!layer) throw new Error('no badges');
      const pans: number[] = [];
      const zooms: number[] = [];
      for (let step = 0; step < 40; step += 1) {
        const began = performance.now();
        layer.view({
          scrollX: step * 3,
          scrollY: step * 2,
          zoom: step < 20 ? 0.8 : 0.8 + step / 100,
        });
        layer.getBoundingClientRect();
        (step < 20 ? pans : zooms).push(performance.now() - began);
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      const board = window.whiteboard;
      const edited = board
        .getSceneElements()
        .map((element) =>
          element.id === 'step-0-text'
            ? { ...element, text: 'Lifts', originalText: 'Lifts', version: 9, versionNonce: 9 }
            : element,
        );
      board.updateScene({ elements: edited as unknown as SceneElement[] });
      await new Promise((resolve) => setTimeout(resolve, 900));
      const now = new Set(root?.querySelectorAll('.badge'));
      const median = (times: number[]): number =>
        times.sort((one, other) => one - other)[times.length / 2] ?? NaN;
      return {
        pan: median(pans),
        zoom: median(zooms),
        lost: kept.filter((badge) => !now.has(badge)).length,
      };
    });
    console.log(
      `1,000 badges: ${cost.pan.toFixed(2)} ms a step of panning, ${cost.zoom.toFixed(2)} ms of zooming (medians)`,
    );
    expect(cost.lost).toBe(0);
    await page.close();
  });
});
