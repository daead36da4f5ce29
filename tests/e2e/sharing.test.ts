import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { lint, screenshot } from './support/browser.js';
import { openBuilding, type Person } from './support/rooms.js';

const SLOW = { timeout: 20_000 };

const { server, enter } = openBuilding();

async function person(address: string, name: string): Promise<Person> {
  const entered = await enter(address, name);
  await entered.page.waitForFunction(() => window.whiteboard.getSceneElements().length > 0);
  return entered;
}

const badges = (page: Page): Promise<number> => page.locator('journeylint-badges .badge').count();

describe('findings in a room', () => {
  it('are seen by nobody else until they are shared, and no longer once that ends', async () => {
    const ada = await person(`${server.address}?board=en`, 'Ada');
    // Alone there is nobody to share with.
    await lint(ada.page);
    await ada.page.locator('journeylint-panel .card').first().waitFor();
    expect(await ada.page.locator('journeylint-panel button.share').count()).toBe(0);
    const ben = await person(ada.page.url(), 'Ben');
    const share = ada.page.locator('journeylint-panel button.share');
    await share.waitFor();
    // Ben came to work on the board: the panel stands folded at the side and says nothing.
    await ben.page.locator('journeylint-panel .strip').waitFor();
    await ben.page.waitForTimeout(800);
    expect(await badges(ada.page)).toBeGreaterThan(0);
    expect(await badges(ben.page)).toBe(0);
    expect(await ben.page.locator('journeylint-panel .quiet-count').count()).toBe(0);

    await share.click();
    await expect.poll(() => badges(ben.page), SLOW).toBeGreaterThan(0);
    await screenshot(ben.page, 'sharing-participant');
    await ben.page.locator('journeylint-panel .strip .icon').click();
    await ben.page.locator('journeylint-panel .who', { hasText: 'Ada' }).waitFor();
    await screenshot(ben.page, 'sharing-participant-open');
    await screenshot(ada.page, 'sharing-facilitator');

    await share.click();
    await expect.poll(() => badges(ben.page), SLOW).toBe(0);
    expect(await ben.page.locator('journeylint-panel .card').count()).toBe(0);
    expect(await badges(ada.page)).toBeGreaterThan(0);

    // Sharing ends with the person who shares.
    await share.click();
    await expect.poll(() => badges(ben.page), SLOW).toBeGreaterThan(0);
    await ada.context.close();
    await expect.poll(() => badges(ben.page), SLOW).toBe(0);
    await ben.context.close();
  });

  it('are counted quietly for one person alone, with nothing on the board', async () => {
    const ada = await person(`${server.address}?board=nl`, 'Ada');
    const toggle = ada.page.locator('journeylint-panel button.switch');
    await toggle.click();
    await ada.page.locator('journeylint-panel .counted').waitFor();
    expect(await toggle.getAttribute('aria-checked')).toBe('true');
    expect(await ada.page.locator('journeylint-panel .counted').innerText()).toMatch(/[1-9]/);
    await ada.page.waitForTimeout(500);
    expect(await badges(ada.page)).toBe(0);
    expect(await ada.page.locator('journeylint-panel .card').count()).toBe(0);
    await screenshot(ada.page, 'count-quietly');
    await ada.page.locator('journeylint-panel header .icon').click();
    await ada.page.locator('journeylint-panel .quiet-count').waitFor();
    await screenshot(ada.page, 'count-quietly-folded');
    await ada.page.locator('journeylint-panel .strip .icon').click();
    await lint(ada.page);
    await expect.poll(() => badges(ada.page), SLOW).toBeGreaterThan(0);
    await ada.context.close();
  });
});
