import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { screenshot } from './support/browser.js';
import { add, board, openBuilding, texts, together } from './support/rooms.js';
import { note } from './support/scenes.js';

const { server, enter: person } = openBuilding();

async function draw(page: Page, x: number, y: number): Promise<void> {
  await page.locator('canvas.interactive').click({ position: { x: 20, y: 500 } });
  await page.keyboard.press('r');
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 60, y + 40, { steps: 4 });
  await page.mouse.up();
}

describe('a room', () => {
  it('has a name nobody guesses, and another one for everybody who opens the bare address', async () => {
    const names = await Promise.all(
      [1, 2].map(async () =>
        (await fetch(server.address, { redirect: 'manual' })).headers.get('location'),
      ),
    );
    for (const name of names) expect(name).toMatch(/^\/r\/[A-Za-z0-9_-]{22}\?board=sample$/);
    expect(names[0]).not.toBe(names[1]);
  });

  it('lets two people draw on one board, each with an undo of their own', async () => {
    const ada = await person(`${server.address}?board=empty`, 'Ada');
    const link = ada.page.url();
    expect(link).toMatch(/\/r\/[A-Za-z0-9_-]{22}$/);
    const ben = await person(link, 'Ben');

    await draw(ada.page, 300, 300);
    await expect
      .poll(async () => (await board(ben.page)).split('\n').filter(Boolean).length)
      .toBe(1);
    await draw(ben.page, 500, 300);
    await add(ada.page, note('from-ada', 'Ada was here', 0, 400));
    await expect.poll(() => texts(ben.page)).toEqual(['Ada was here']);
    await add(ben.page, note('from-ben', 'Ben was here', 300, 400));
    await expect.poll(() => texts(ada.page)).toEqual(['Ada was here', 'Ben was here']);
    await together(ada.page, ben.page);

    // Ben saw Ada's note later than he drew his own: his undo takes back his note and leaves hers.
    await ben.page.keyboard.press('Control+z');
    await expect.poll(() => texts(ada.page)).toEqual(['Ada was here']);
    await ben.page.keyboard.press('Control+Shift+z');
    await expect.poll(() => texts(ada.page)).toEqual(['Ada was here', 'Ben was here']);
    await ada.page.keyboard.press('Control+z');
    await expect.poll(() => texts(ben.page)).toEqual(['Ben was here']);
    await together(ada.page, ben.page);
    await ada.context.close();
    await ben.context.close();
  });

  it('shows who else is here and where they point, and forgets them when they go', async () => {
    const ada = await person(`${server.address}?board=empty`, 'Ada');
    const ben = await person(ada.page.url(), 'Ben <img src=x onerror="hacked=1">');
    await ben.page.mouse.move(400, 300);
    await ben.page.mouse.move(420, 320);
    const seen = (): Promise<unknown> =>
      ada.page.evaluate(() =>
        [...window.whiteboard.getAppState().collaborators.values()].map(
          ({ username, pointer }) => ({ username, points: pointer !== undefined }),
        ),
      );
    await expect
      .poll(seen)
      .toEqual([{ username: 'Ben <img src=x onerror="hacked=1">', points: true }]);
    expect(await ada.page.locator('button.together').textContent()).toMatch(/2$/);
    await screenshot(ada.page, 'room-two-people');
    await ben.context.close();
    await expect.poll(seen).toEqual([]);
    expect(await ada.page.evaluate(() => window.hacked)).toBeUndefined();
    await ada.context.close();
  });

  it('settles two changes of one note made at the same moment the same way on both pages', async () => {
    const ada = await person(`${server.address}?board=empty`, 'Ada');
    const ben = await person(ada.page.url(), 'Ben');
    await add(ada.page, note('contested', 'Where does this go?', 0, 0));
    await expect.poll(() => texts(ben.page)).toHaveLength(1);
    const move = (page: Page, x: number): Promise<void> =>
      page.evaluate((to) => {
        const { whiteboard } = window;
        const elements = whiteboard.getSceneElements().map((element) => ({
          ...element,
          x: to,
          version: Number(element.version) + 1,
          versionNonce: to,
        }));
        whiteboard.updateScene({ elements, captureUpdate: 'IMMEDIATELY' });
      }, x);
    for (const round of [1, 2, 3]) {
      await Promise.all([move(ada.page, 100 * round), move(ben.page, 1000 * round)]);
      await ada.page.waitForTimeout(300);
      await together(ada.page, ben.page);
    }
    await ada.context.close();
    await ben.context.close();
  });

  it('loses nothing when the server is killed in the middle, and says that it is away', async () => {
    const ada = await person(`${server.address}?board=empty`, 'Ada');
    const ben = await person(ada.page.url(), 'Ben');
    const link = ada.page.url();
    await add(ada.page, note('before', 'Before the fall', 0, 0));
    await expect.poll(() => texts(ben.page)).toEqual(['Before the fall']);
    await server.kill();
    await ada.page.locator('.notice span[data-state="away"]').waitFor();
    await screenshot(ada.page, 'room-away');
    await add(ada.page, note('alone-ada', 'Ada alone', 300, 0));
    await add(ben.page, note('alone-ben', 'Ben alone', 600, 0));
    await server.start();
    const all = ['Ada alone', 'Before the fall', 'Ben alone'];
    await expect.poll(() => texts(ada.page), { timeout: 20_000 }).toEqual(all);
    await expect.poll(() => texts(ben.page), { timeout: 20_000 }).toEqual(all);
    await together(ada.page, ben.page);
    await ada.page.locator('.notice span').waitFor({ state: 'detached' });
    await ada.context.close();
    await ben.context.close();

    // Nobody is left who could know it but the disk.
    await server.kill();
    await server.start();
    const late = await person(link, 'Late');
    expect(await texts(late.page)).toEqual(all);
    await late.context.close();
  });

  it('opens a board of another host as a new board, and leaves the one before as it was', async () => {
    const ada = await person(`${server.address}?board=empty`, 'Ada');
    const before = ada.page.url();
    await add(ada.page, note('mine', 'Stays here', 0, 0));
    const canvas = {
      nodes: [
        { id: 'a', type: 'text', text: 'Compares prices', x: 0, y: 0, width: 250, height: 80 },
        { id: 'b', type: 'text', text: 'Takes a test ride', x: 400, y: 0, width: 250, height: 80 },
      ],
      edges: [{ id: 'e', fromNode: 'a', toNode: 'b', label: 'then' }],
    };
    const chooser = ada.page.waitForEvent('filechooser');
    await ada.page.locator('button.new-board').click();
    await ada.page.locator('[data-start="file"]').click();
    const buffer = Buffer.from(JSON.stringify(canvas));
    await (await chooser).setFiles({ name: 'ride.canvas', mimeType: 'application/json', buffer });
    const opened = ['Compares prices', 'Takes a test ride', 'then'];
    await expect.poll(() => texts(ada.page)).toEqual(opened);
    expect(ada.page.url()).not.toBe(before);
    expect(ada.page.url()).toMatch(/\/r\/[A-Za-z0-9_-]{22}$/);
    const ben = await person(ada.page.url(), 'Ben');
    await expect.poll(() => texts(ben.page)).toEqual(opened);
    await ada.page.goBack();
    await expect.poll(() => texts(ada.page)).toEqual(['Stays here']);
    await ada.context.close();
    await ben.context.close();
  });
});
