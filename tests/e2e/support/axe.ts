import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { path } from './browser.js';

const AXE = readFileSync(path('../../node_modules/axe-core/axe.min.js'), 'utf8');

/** Everything on the page that is ours. */
const OURS = ['journeylint-panel', 'journeylint-badges', '.board-bar', '.notice', '.page-dialog'];

/** What accessibility checks (WCAG 2.2 AA and good practice) object to in all that is ours; empty is good. */
export async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const results = await page.evaluate((selectors) => {
    const include = selectors.filter((one) => document.querySelector(one) !== null);
    return (
      window as unknown as { axe: { run(context: unknown, options: unknown): Promise<AxeResults> } }
    ).axe.run(
      { include: include.map((one) => [one]) },
      {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        resultTypes: ['violations'],
      },
    );
  }, OURS);
  expect(results.passes.length).toBeGreaterThan(0);
  return results.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
  );
}
