import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { applyUpdate, Doc, encodeStateAsUpdate } from 'yjs';
import { usualFolder } from '../../../plugin/room/src/server/folder.js';
import { BoardStore, FolderTaken } from '../../../plugin/room/src/server/store.js';

const ROOM = 'AAAAAAAAAAAAAAAAAAAAAA';
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(`${tmpdir()}/journeylint-store-`);
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function read(store: BoardStore, room = ROOM): Promise<Record<string, unknown>> {
  const doc = new Doc();
  for (const part of await store.load(room)) applyUpdate(doc, part);
  return doc.getMap('elements').toJSON();
}

/** A document whose changes go into the store. */
async function kept(store: BoardStore): Promise<Doc> {
  const doc = new Doc();
  for (const part of await store.load(ROOM)) applyUpdate(doc, part);
  doc.on('update', (update: Uint8Array) => {
    store.append(ROOM, update);
  });
  return doc;
}

describe('the store of boards', () => {
  it('gives back what was put in, over any number of starts', async () => {
    const expected: Record<string, number> = {};
    for (let start = 0; start < 4; start += 1) {
      const store = await BoardStore.open(folder);
      const doc = await kept(store);
      for (let place = 0; place < 25; place += 1) {
        doc.getMap('elements').set(`${start}-${place}`, place);
        expected[`${start}-${place}`] = place;
      }
      await store.settled(ROOM);
      // Every other time the updates are folded into the state, as when the last page leaves.
      if (start % 2 === 1) await store.fold(ROOM, encodeStateAsUpdate(doc));
      await store.close();
    }
    const store = await BoardStore.open(folder);
    expect(await read(store)).toEqual(expected);
    expect(await read(store, 'BBBBBBBBBBBBBBBBBBBBBB')).toEqual({});
    await store.close();
  });

  it('loses nothing that comes while it folds, and knows how much it keeps', async () => {
    const store = await BoardStore.open(folder);
    const doc = await kept(store);
    doc.getMap('elements').set('before', 'x'.repeat(100_000));
    expect(store.size(ROOM)).toBeGreaterThan(100_000);
    expect(store.folding(ROOM)).toBe('possible');
    doc.getMap('elements').set('before', 'x'.repeat(300_000));
    expect(store.folding(ROOM)).toBe('due');
    const folding = store.fold(ROOM, encodeStateAsUpdate(doc));
    doc.getMap('elements').set('meanwhile', true);
    await folding;
    expect(store.size(ROOM)).toBeLessThan(310_000);
    await store.settled(ROOM);
    expect(Object.keys(await read(store)).sort()).toEqual(['before', 'meanwhile']);
    await store.close();
  });

  it('keeps a second server off the same boards', async () => {
    const store = await BoardStore.open(folder);
    await expect(BoardStore.open(folder)).rejects.toBeInstanceOf(FolderTaken);
    await store.close();
    await (await BoardStore.open(folder)).close();
  });

  it('lies with the other data of the person, as their system has it', () => {
    expect(usualFolder('linux', { XDG_DATA_HOME: '/data' })).toBe('/data/journeylint');
    expect(usualFolder('linux', {})).toMatch(/\.local\/share\/journeylint$/);
    expect(usualFolder('darwin', {})).toMatch(/Application Support\/journeylint$/);
    expect(usualFolder('win32', { LOCALAPPDATA: '/local' })).toBe('/local/journeylint');
  });
});
