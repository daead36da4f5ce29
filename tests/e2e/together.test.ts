import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { lint, screenshot, showTab, undo } from './support/browser.js';
import { add, board, openBuilding, texts, together, type Person } from './support/rooms.js';
import { mapOf, note } from './support/scenes.js';
import { known, openRules } from './support/session.js';

/** What one does reaches the others over the server, and is then read again. */
const SLOW = { timeout: 20_000 };
const CROWD = 10;

const { server, enter: person } = openBuilding();

/** The panel of whoever comes to a board that others began stands folded at the side. */
async function unfold(page: Page): Promise<void> {
  const strip = page.locator('journeylint-panel .strip .icon');
  if ((await strip.count()) > 0) await strip.click();
}

/** What lint finds on a page, for comparing: nothing in it depends on who looks. */
const found = async (page: Page): Promise<string> =>
  JSON.stringify((await known(page)).findings.map(({ fingerprint }) => fingerprint));

/** In one piece, for looking for words in it. */
const written = async (page: Page): Promise<string> => (await texts(page)).join('\n');

async function sameLint(pages: readonly Page[]): Promise<void> {
  await expect.poll(async () => new Set(await Promise.all(pages.map(found))).size, SLOW).toBe(1);
}

/** A map that everybody has, without a persona, linted by all. */
async function linted(...names: string[]): Promise<Person[]> {
  const [name = '', ...others] = names;
  const first = await person(`${server.address}?board=empty`, name);
  await add(
    first.page,
    mapOf(5, 2).filter(({ id }) => !id.startsWith('persona')),
  );
  await expect.poll(async () => (await texts(first.page)).length, SLOW).toBeGreaterThan(20);
  const link = first.page.url();
  const people = [first, ...(await Promise.all(others.map((other) => person(link, other))))];
  const pages = people.map(({ page }) => page);
  await together(...pages);
  for (const page of pages) {
    await unfold(page);
    await lint(page);
  }
  return people;
}

describe('two people who lint one board', () => {
  it('find the same, and a fix of one is one undo of that one', async () => {
    const [ada, ben] = await linted('Ada', 'Ben');
    if (!ada || !ben) throw new Error('nobody came');
    await sameLint([ada.page, ben.page]);
    const before = await texts(ada.page);

    const card = ada.page.locator('journeylint-panel .card[data-rule="persona-missing"]');
    await card.locator('.head').click();
    await card.locator('.mend').click();
    await card.locator('form.preview .do').click();
    await card.waitFor({ state: 'detached' });
    await together(ada.page, ben.page);
    expect(await written(ben.page)).toContain('Persona: …');
    await expect.poll(() => openRules(ben.page), SLOW).not.toContain('persona-missing');
    await sameLint([ada.page, ben.page]);

    // Ben has done nothing, so there is nothing that he could undo.
    expect(await ben.page.locator('.undo-button-container button').isDisabled()).toBe(true);
    await undo(ada.page);
    await expect.poll(() => texts(ben.page), SLOW).toEqual(before);
    await together(ada.page, ben.page);
    await expect.poll(() => openRules(ben.page), SLOW).toContain('persona-missing');
    await ada.context.close();
    await ben.context.close();
  });

  it('see each other’s corrections of a phase and of a lane, and who settled what', async () => {
    const [ada, ben] = await linted('Ada', 'Ben');
    if (!ada || !ben) throw new Error('nobody came');
    const readingOf = {
      ada: await showTab(ada.page, 'reading'),
      ben: await showTab(ben.page, 'reading'),
    };
    const lane = readingOf.ben.locator('tbody button.lane', { hasText: 'Pain points' });
    await lane.waitFor();
    expect(await lane.getAttribute('aria-label')).toContain('pain point');

    await readingOf.ada.locator('tbody button.lane', { hasText: 'Pain points' }).click();
    await readingOf.ada.locator('.saying').waitFor();
    await screenshot(ada.page, 'together-lane');
    await readingOf.ada.locator('.saying select').last().selectOption({ label: 'opportunity' });
    await expect.poll(() => lane.getAttribute('aria-label'), SLOW).toContain('opportunity');

    const phases = readingOf.ben.locator('thead button.phase');
    const count = await phases.count();
    await readingOf.ada.locator('thead button.phase').last().click();
    await readingOf.ada.getByRole('button', { name: 'not part of the map' }).click();
    await expect.poll(() => phases.count(), SLOW).toBe(count - 1);
    await undo(ada.page);
    await expect.poll(() => phases.count(), SLOW).toBe(count);

    await showTab(ben.page, 'findings');
    const card = ben.page.locator('journeylint-panel .card[data-rule="persona-missing"]');
    await card.locator('.head').click();
    await card.locator('.dots').click();
    await card.locator('[data-as="parked"]').click();
    await card.locator('input[name="words"]').fill('after lunch');
    await card.locator('form.settle .do').click();
    await showTab(ada.page, 'findings');
    const settled = ada.page.locator('journeylint-panel details.settled');
    await settled.locator('summary').click();
    await expect.poll(() => settled.innerText(), SLOW).toContain('after lunch');
    expect(await settled.innerText()).toContain('Ben');
    await ada.context.close();
    await ben.context.close();
  });

  it('lose nothing of what they decide while the server is away', async () => {
    const [ada, ben] = await linted('Ada', 'Ben');
    if (!ada || !ben) throw new Error('nobody came');
    await server.kill();
    await ada.page.locator('.notice span[data-state="away"]').waitFor();
    const card = ada.page.locator('journeylint-panel .card[data-rule="persona-missing"]');
    await card.locator('.head').click();
    await card.locator('.mend').click();
    await card.locator('form.preview .do').click();
    await card.waitFor({ state: 'detached' });
    await add(ben.page, note('alone', 'Counts the boxes twice', 0, 900));
    expect(await written(ben.page)).not.toContain('Persona: …');
    await server.start();
    await expect.poll(() => written(ben.page), SLOW).toContain('Persona: …');
    await expect.poll(() => texts(ada.page), SLOW).toContain('Counts the boxes twice');
    await together(ada.page, ben.page);
    await sameLint([ada.page, ben.page]);
    await ada.context.close();
    await ben.context.close();
  });
});

describe('ten people in one room', () => {
  it(
    'end with one board and one lint, through a server that dies in the middle',
    { timeout: 150_000 },
    async () => {
      const names = Array.from({ length: CROWD }, (_, place) => `Person ${place}`);
      const first = await person(`${server.address}?board=empty`, names[0] ?? '');
      await add(first.page, mapOf(5, 2));
      const link = first.page.url();
      const small = { width: 640, height: 480 };
      const others = await Promise.all(names.slice(1).map((name) => person(link, name, small)));
      const people = [first, ...others];
      const pages = people.map(({ page }) => page);
      await together(...pages);
      await Promise.all(
        pages.map((page, place) =>
          add(page, note(`by-${place}`, `Carries box ${place} down`, place * 220, 1200)),
        ),
      );
      const boxes = (): Promise<number> =>
        first.page.evaluate(
          () =>
            window.whiteboard
              .getSceneElements()
              .filter(({ text }) => /^(Carries|Lifts) box \d (down|up)$/.test(text ?? '')).length,
        );
      await expect.poll(boxes, SLOW).toBe(CROWD);
      await together(...pages);

      for (const page of pages) {
        await unfold(page);
        await page.locator('journeylint-panel button.lint').click();
      }
      for (const page of pages) await page.locator('journeylint-panel button.stop').waitFor();
      await sameLint(pages);
      expect((await known(first.page)).findings.length).toBeGreaterThan(0);
      await screenshot(first.page, 'together-ten');

      await server.kill();
      await Promise.all(
        pages.map((page, place) =>
          add(page, note(`away-${place}`, `Lifts box ${place} up`, place * 220, 1350)),
        ),
      );
      await server.start();
      await expect.poll(boxes, { timeout: 40_000 }).toBe(2 * CROWD);
      await together(...pages);
      await sameLint(pages);
      const last = await board(first.page);
      await Promise.all(people.map(({ context }) => context.close()));

      // Nobody is left who could know it but the disk.
      await server.kill();
      await server.start();
      const late = await person(link, 'Late');
      expect(await board(late.page)).toBe(last);
      await late.context.close();
    },
  );
});
