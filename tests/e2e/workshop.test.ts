import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadEngine } from '../../plugin/src/engine/index.js';
import { STAGES } from '../../plugin/src/generated/boundary.js';
import { EXPORT_FORMATS } from '../../plugin/src/panel/exports.js';
import { ARTIFACTS, lint, open, screenshot, serve, showTab, undo } from './support/browser.js';
import type { Served } from './support/browser.js';
import { newNote, write } from './support/hands.js';
import { known, openRules } from './support/session.js';

/** The board is read again before anything shows; a machine that does much else takes its time. */
const SLOW = { timeout: 20_000 };

let served: Served;
beforeAll(async () => {
  served = await serve();
}, 60_000);
afterAll(() => served.close());

const LANE = { steps: 0, touchpoints: 1, emotions: 2, pains: 3, ideas: 6 } as const;
const cell = (lane: keyof typeof LANE, phase: number, place = 0): string =>
  `map-0-lane-${LANE[lane]}-${phase}-${place}`;

const STEPS = [
  'I hear of the library from my neighbour',
  'I look up what a card costs',
  'I fill in the form at the desk',
  'I borrow three books for the children',
  'I ask at the desk where the cookery books are',
];
const TOUCHPOINTS = ['Street', 'Website', 'Desk', 'Shelves', 'Desk'];
const EMOTIONS = ['🙂 curious', '😕 unsure', '😟 annoyed', '😀 happy', '🙂 relieved'];
const ORGANISATION = 'Back office approves the application';

const panelOf = (page: Page): Locator => page.locator('journeylint-panel');
const cardOf = (page: Page, rule: string): Locator =>
  panelOf(page).locator(`.card[data-rule="${rule}"]`);
const stageOf = (page: Page): Locator => panelOf(page).locator('select[name="stage"]');

/** What stands on the board, and where. */
const board = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    window.whiteboard
      .getSceneElements()
      .map(({ id, x, y, text = '', customData }) =>
        JSON.stringify([id, Math.round(x), Math.round(y), text, customData ?? {}]),
      )
      .sort(),
  );

async function words(page: Page): Promise<(string | undefined)[]> {
  return page.evaluate(() =>
    window.whiteboard.getSceneElements().map(({ originalText }) => originalText as string),
  );
}

/** The view with the whole board in it, as it was when the board opened. */
async function remembered(page: Page): Promise<() => Promise<void>> {
  const view = await page.evaluate(() => {
    const { scrollX, scrollY, zoom } = window.whiteboard.getAppState();
    return { scrollX, scrollY, zoom };
  });
  return () =>
    page.evaluate((back) => {
      window.whiteboard.updateScene({ appState: { ...back, selectedElementIds: {} } });
    }, view);
}

/** Undo takes back what was just done, all of it and nothing more; redo does it again. */
async function undoAndRedo(page: Page, before: readonly string[]): Promise<void> {
  const after = await board(page);
  expect(after).not.toEqual(before);
  await undo(page);
  await expect.poll(() => board(page), SLOW).toEqual(before);
  await page.locator('.redo-button-container button').click();
  await expect.poll(() => board(page), SLOW).toEqual(after);
}

/** From which stage on each rule speaks, as the core has it. */
async function stagesOfRules(): Promise<Map<string, string>> {
  const engine = await loadEngine();
  const rules = JSON.parse(engine.rules()) as { id: string; stage: string }[];
  return new Map(rules.map(({ id, stage }) => [id, stage]));
}

describe('a whole workshop', () => {
  it('goes from an empty template to a result to take home', { timeout: 180_000 }, async () => {
    const { page, troubles } = await open(served, 'empty');
    const from = await stagesOfRules();
    /** No rule speaks before its time. */
    const inItsTime = async (stage: (typeof STAGES)[number]): Promise<void> => {
      await expect.poll(async () => (await known(page)).stage, SLOW).toBe(stage);
      const early = (await openRules(page)).filter(
        (rule) => STAGES.findIndex((one) => one === from.get(rule)) > STAGES.indexOf(stage),
      );
      expect(early).toEqual([]);
    };

    // A template.
    const before = page.url();
    await page.locator('button.new-board').click();
    await page.locator('[data-start="journey-en"]').click();
    await page.waitForFunction(() => window.whiteboard.getSceneElements().length > 10);
    expect(page.url()).not.toBe(before);
    await expect
      .poll(() => page.evaluate(() => window.whiteboard.getAppState().zoom.value), SLOW)
      .toBeLessThan(0.5);
    const wholeBoard = await remembered(page);
    await write(page, 'title', ' a library card');

    // The first notes, and the first lint: the facilitator says that they only begin.
    for (const phase of [0, 1, 2]) await write(page, cell('steps', phase), STEPS[phase] ?? '');
    await lint(page);
    expect(await stageOf(page).inputValue()).toBe('');
    await stageOf(page).selectOption('framing');
    await inItsTime('framing');
    await screenshot(page, 'workshop-1-framing');

    // The group writes on; nobody presses anything.
    for (const phase of [3, 4]) await write(page, cell('steps', phase), STEPS[phase] ?? '');
    await write(page, cell('steps', 2, 1), ORGANISATION);
    for (let phase = 0; phase < 5; phase += 1) {
      await write(page, cell('touchpoints', phase), TOUCHPOINTS[phase] ?? '');
      await write(page, cell('emotions', phase), EMOTIONS[phase] ?? '');
    }
    await write(page, cell('pains', 1), 'The price list is hard to find');
    await write(page, cell('pains', 2), 'Waits twenty minutes in two queues');
    await write(page, cell('ideas', 1), 'One page with all prices');
    await write(page, 'map-0-card-1', 'Wants to read to her children');
    await write(page, 'map-0-card-2', 'Brings the first books back');
    await write(page, 'map-0-card-3', 'Understand why people give up at the desk');
    await inItsTime('framing');
    // Now the board may speak for itself.
    await stageOf(page).selectOption('');
    await inItsTime('mapping');
    // Every note that was written is on the map.
    await expect.poll(async () => (await known(page)).notes, SLOW).toBe(19);
    await showTab(page, 'findings');
    await cardOf(page, 'inside-out-step').waitFor();
    const written = (await known(page)).findings.find(({ rule }) => rule === 'inside-out-step');
    expect(written?.elements).toEqual([cell('steps', 2, 1)]);
    expect(await page.locator('journeylint-badges .badge').count()).toBeGreaterThan(0);
    await screenshot(page, 'workshop-2-mapping');

    // The facilitator knows better: they are still collecting.
    const mapped = await board(page);
    await stageOf(page).selectOption('collecting');
    await inItsTime('collecting');
    await cardOf(page, 'inside-out-step').waitFor({ state: 'detached' });
    expect((await board(page)).join('\n')).toContain('"stage":"collecting"');
    await undo(page);
    await inItsTime('mapping');
    expect(await board(page)).toEqual(mapped);
    expect(await stageOf(page).inputValue()).toBe('');

    // A note in the wrong place is read wrong; the group says what it is.
    await wholeBoard();
    const stray = await newNote(page, { x: 1710, y: 506 }, 'Nobody mentions the yearly fee');
    await expect.poll(async () => (await known(page)).notes, SLOW).toBe(20);
    const reading = await showTab(page, 'reading');
    const place = reading.locator('tbody tr', { hasText: 'Touchpoints' });
    await place.locator('button.cell').nth(3).click();
    const part = reading.locator(`.part[data-element="${stray}"]`);
    await part.locator('summary').click();
    await screenshot(page, 'workshop-3-reading');
    const uncorrected = await board(page);
    await part.getByRole('button', { name: 'pain point', exact: true }).click();
    await reading.locator('.said', { hasText: 'pain point' }).waitFor();
    await undoAndRedo(page, uncorrected);

    // A safe fix, looked at first.
    await showTab(page, 'findings');
    const missing = cardOf(page, 'persona-missing');
    await missing.locator('.head').click();
    await missing.locator('.mend').click();
    await missing.locator('form.preview').waitFor();
    await page.locator('journeylint-spotlight .ghost').waitFor();
    await screenshot(page, 'workshop-4-preview');
    const nobody = await board(page);
    await page.keyboard.press('Enter');
    await missing.waitFor({ state: 'detached' });
    await undoAndRedo(page, nobody);
    await expect.poll(() => openRules(page), SLOW).not.toContain('persona-missing');

    // A suggestion, chosen among the wordings.
    const inside = cardOf(page, 'inside-out-step');
    await inside.locator('.head').click();
    await inside.locator('.dots').click();
    await inside.locator('[data-fix="reword-outside-in"]').click();
    const choices = inside.locator('form.preview input[type="radio"]');
    await choices.first().waitFor();
    expect(await choices.count()).toBeGreaterThan(1);
    const chosen = (await inside.locator('.wording').nth(1).innerText()).trim();
    await choices.nth(1).check();
    await screenshot(page, 'workshop-5-wordings');
    const asItWas = await board(page);
    await inside.locator('form.preview .do').click();
    await inside.waitFor({ state: 'detached' });
    expect(await words(page)).toContain(chosen);
    expect(await words(page)).not.toContain(ORGANISATION);
    await undoAndRedo(page, asItWas);
    await expect.poll(() => openRules(page), SLOW).not.toContain('inside-out-step');
    await panelOf(page).locator('.progress').waitFor();

    // What they leave as it is, they say why.
    const product = cardOf(page, 'product-unspecified');
    await product.locator('.head').click();
    await product.locator('.dots').click();
    await product.locator('[data-as="not-applicable"]').click();
    await product.locator('input[name="words"]').fill('We have one kind of card');
    await product.locator('form.settle .do').click();
    await panelOf(page).locator('details.settled').waitFor();
    expect(await openRules(page)).not.toContain('product-unspecified');

    // The last hour: what are we going to do?
    await stageOf(page).selectOption('improving');
    await inItsTime('improving');
    expect(await openRules(page)).toContain('map-without-actions');
    await panelOf(page).locator('button.walk-start').click();
    const walk = page.locator('journeylint-walk .walk-card');
    await walk.waitFor();
    await screenshot(page, 'workshop-6-walk');
    const count = Number((await walk.locator('.position').innerText()).split(' ').at(-1));
    expect(count).toBe((await openRules(page)).length);
    await page.keyboard.press('3');
    await page.keyboard.type('next Tuesday');
    await page.keyboard.press('Enter');
    await expect.poll(() => walk.locator('.position').innerText(), SLOW).toBe(`2 of ${count}`);
    for (let step = 2; step <= count; step += 1) await page.keyboard.press('ArrowRight');
    await walk.locator('.tally').waitFor();
    expect(await walk.locator('.tally').innerText()).toContain('1 parked');
    await page.keyboard.press('Escape');
    await walk.waitFor({ state: 'detached' });

    // What they take home.
    await showTab(page, 'export');
    for (const format of EXPORT_FORMATS) {
      const waiting = page.waitForEvent('download');
      await panelOf(page).locator(`button.export[data-format="${format}"]`).click();
      const download = await waiting;
      const file = `${ARTIFACTS}workshop-${download.suggestedFilename()}`;
      expect(file).toContain('journey-customer-journey-a-library-card.');
      await download.saveAs(file);
      const text = readFileSync(file, 'utf8');
      // A list of what to do has the borders of the map in it, everything else its notes.
      expect(text).toContain(format === 'markdown' ? 'Brings the first books back' : 'Shelves');
    }
    await screenshot(page, 'workshop-7-export');
    expect(troubles).toEqual([]);
    await page.close();
  });
});
