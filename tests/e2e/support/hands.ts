import type { Page } from 'playwright-core';

/** What people do on the whiteboard, with the pointer and the keyboard and nothing else. */

interface Spot {
  x: number;
  y: number;
}

/** Where the middle of an element is on the screen now. */
export function middleOf(page: Page, id: string): Promise<Spot> {
  return page.evaluate((wanted) => {
    const { whiteboard } = window;
    const element = whiteboard.getSceneElements().find((one) => one.id === wanted);
    if (!element) throw new Error(`there is no ${wanted} on the board`);
    const { scrollX, scrollY, zoom, offsetLeft, offsetTop } = whiteboard.getAppState();
    return {
      x: (element.x + element.width / 2 + scrollX) * zoom.value + offsetLeft,
      y: (element.y + element.height / 2 + scrollY) * zoom.value + offsetTop,
    };
  }, id);
}

/** Writes on a note behind what stands there already: a press, Enter, the words, Escape. */
export async function write(page: Page, id: string, words: string): Promise<void> {
  const { x, y } = await middleOf(page, id);
  await page.mouse.click(x, y);
  await page.keyboard.press('Enter');
  await page.locator('textarea.excalidraw-wysiwyg').waitFor();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(words);
  await page.keyboard.press('Escape');
  await page.locator('textarea.excalidraw-wysiwyg').waitFor({ state: 'detached' });
  // Nothing stays selected: its properties would lie over the board.
  await page.keyboard.press('Escape');
}

/** Draws a new note around a spot of the board (board units), writes on it, and returns its id. */
export async function newNote(page: Page, at: Spot, words: string): Promise<string> {
  const screen = await page.evaluate(({ x, y }) => {
    const { scrollX, scrollY, zoom, offsetLeft, offsetTop } = window.whiteboard.getAppState();
    const place = (dx: number, dy: number): { x: number; y: number } => ({
      x: (x + dx + scrollX) * zoom.value + offsetLeft,
      y: (y + dy + scrollY) * zoom.value + offsetTop,
    });
    return { from: place(-85, -48), to: place(85, 48) };
  }, at);
  await page.keyboard.press('r');
  await page.mouse.move(screen.from.x, screen.from.y);
  await page.mouse.down();
  await page.mouse.move(screen.to.x, screen.to.y, { steps: 3 });
  await page.mouse.up();
  await page.keyboard.press('Enter');
  await page.locator('textarea.excalidraw-wysiwyg').waitFor();
  await page.keyboard.type(words);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  const id = await page.evaluate((text) => {
    const found = window.whiteboard.getSceneElements().find((one) => one.originalText === text);
    return (found?.containerId as string | undefined) ?? '';
  }, words);
  if (id === '') throw new Error(`“${words}” did not get onto the board`);
  return id;
}
