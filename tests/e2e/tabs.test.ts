import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lint, open, serve, type Served } from './support/browser.js';

let served: Served;
beforeAll(async () => {
  served = await serve();
}, 60_000);
afterAll(() => served.close());

describe.each([
  ['nl', ['Lezing', 'Bevindingen', 'Verloop', 'Export']],
  ['en', ['Reading', 'Findings', 'Curve', 'Export']],
])('the tabs in %s', (language, names) => {
  it('stand in their order once lint is on, and follow the arrows', async () => {
    const { page } = await open(served, language);
    const tabs = page.locator('journeylint-panel').getByRole('tab');
    expect(await tabs.count()).toBe(0);
    await lint(page);
    expect(await tabs.allInnerTexts()).toEqual(names);
    const shown = page.locator('journeylint-panel [role="tab"][aria-selected="true"]');
    expect(await shown.innerText()).toBe(names[1]);

    await shown.focus();
    for (const [key, name] of [
      ['ArrowRight', names[2]],
      ['ArrowRight', names[3]],
      ['ArrowRight', names[0]],
      ['ArrowLeft', names[3]],
      ['Home', names[0]],
      ['End', names[3]],
    ] as const) {
      await page.keyboard.press(key);
      expect(await shown.innerText()).toBe(name);
      expect(await page.locator('journeylint-panel [role="tab"]:focus').innerText()).toBe(name);
      const panel = page.locator('journeylint-panel [role="tabpanel"]');
      expect(await panel.getAttribute('aria-labelledby')).toBe(await shown.getAttribute('id'));
    }
    await page.close();
  });
});
