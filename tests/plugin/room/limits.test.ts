import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BoardStore } from '../../../plugin/room/src/server/store.js';
import { startWhiteboard, type Whiteboard } from '../../../plugin/room/src/server/whiteboard.js';
import { connect, Person } from './person.js';

const ROOM = randomBytes(16).toString('base64url');
const folder = mkdtempSync(`${tmpdir()}/journeylint-limits-`);
let board: Whiteboard;
let address = '';
beforeAll(async () => {
  board = await startWhiteboard({
    store: await BoardStore.open(folder),
    port: 0,
    reach: 'own',
    redis: null,
    origins: ['https://board.example'],
    limits: {
      room: 20_000,
      connectionsPerRoom: 3,
      arrivals: { perSecond: 1, atOnce: 30 },
      messages: { perSecond: 50, atOnce: 20 },
    },
    warn: (line) => {
      throw new Error(line);
    },
  });
  address = `http://127.0.0.1:${board.port}/`;
});
afterAll(async () => {
  await board.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the limits of a room', () => {
  it('takes no more changes when it is full, and says so', async () => {
    const ada = new Person(address, ROOM);
    ada.put('small', 'x'.repeat(5000));
    await expect.poll(() => ada.settled).toBe(true);
    ada.put('large', 'x'.repeat(30_000));
    await expect.poll(() => ada.stateless).toContain('room-full');
    const ben = new Person(address, ROOM);
    await expect.poll(() => Object.keys(ben.board)).toEqual(['small']);
    ada.leave();
    ben.leave();
  });

  it('has so many places and no more', async () => {
    const room = randomBytes(16).toString('base64url');
    const { origin } = new URL(address);
    const inside = await Promise.all([1, 2, 3].map(() => connect(address, room, origin)));
    await expect(connect(address, room, origin)).rejects.toThrow('503');
    inside[0]?.terminate();
    await expect
      .poll(() =>
        connect(address, room, origin).then(
          (socket) => socket.readyState,
          () => 0,
        ),
      )
      .toBe(1);
    for (const socket of inside) socket.terminate();
  });

  it('slows down who says too much, and takes it all the same', { timeout: 60_000 }, async () => {
    const room = randomBytes(16).toString('base64url');
    const ada = new Person(address, room);
    await expect.poll(() => ada.settled).toBe(true);
    const begin = Date.now();
    for (let place = 0; place < 100; place += 1) ada.put(`note-${place}`, place);
    await expect.poll(() => ada.settled, { timeout: 20_000, interval: 10 }).toBe(true);
    ada.put('one more', true);
    await expect.poll(() => ada.settled, { timeout: 20_000, interval: 10 }).toBe(true);
    // 101 messages, some 20 at once, 50 a second: however fast the machine, not within the second.
    expect(Date.now() - begin).toBeGreaterThan(1000);
    const ben = new Person(address, room);
    await expect.poll(() => Object.keys(ben.board).length, { timeout: 20_000 }).toBe(101);
    ben.leave();
    ada.leave();
  });

  it('lets a page in that a proxy shows under an address it was told', async () => {
    const room = randomBytes(16).toString('base64url');
    (await connect(address, room, 'https://board.example')).terminate();
  });

  it('lets nobody knock without end', async () => {
    const { origin } = new URL(address);
    const answers = await Promise.all(
      Array.from({ length: 40 }, () =>
        connect(address, randomBytes(16).toString('base64url'), origin).then(
          (socket) => {
            socket.terminate();
            return 'in';
          },
          (error: unknown) => String(error),
        ),
      ),
    );
    expect(answers).toContain('in');
    expect(answers).toContain('Error: 429');
  });
});
