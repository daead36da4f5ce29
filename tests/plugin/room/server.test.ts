import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RoomServer } from '../../e2e/support/rooms.js';
import { connect, Person } from './person.js';

const server = new RoomServer();
beforeAll(() => server.start());
afterAll(() => server.close());

const newRoom = (): string => randomBytes(16).toString('base64url');
const refusal = (asked: Promise<unknown>): Promise<string> =>
  asked.then(
    () => 'let in',
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );

describe('a room', () => {
  it('is one board for all who are in it, and no other', async () => {
    const room = newRoom();
    const [ada, ben, cas] = [
      new Person(server.address, room),
      new Person(server.address, room),
      new Person(server.address, newRoom()),
    ];
    ada.put('a', { text: 'from Ada' });
    ben.put('b', { text: 'from Ben' });
    const both = { a: { text: 'from Ada' }, b: { text: 'from Ben' } };
    await expect.poll(() => [ada.board, ben.board]).toEqual([both, both]);
    expect(cas.board).toEqual({});
    for (const person of [ada, ben, cas]) person.leave();
  });

  it('has on disk whatever it said it has, when it is killed at that very moment', async () => {
    const room = newRoom();
    for (const round of [1, 2, 3, 4, 5]) {
      const ada = new Person(server.address, room);
      ada.put(`note-${round}`, round);
      await expect.poll(() => ada.settled, { interval: 1 }).toBe(true);
      await server.kill();
      ada.leave();
      await server.start();
    }
    const late = new Person(server.address, room);
    const all = { 'note-1': 1, 'note-2': 2, 'note-3': 3, 'note-4': 4, 'note-5': 5 };
    await expect.poll(() => late.board).toEqual(all);
    late.leave();
  });

  it('ends politely when asked to, and has everything then too', async () => {
    const room = newRoom();
    const ada = new Person(server.address, room);
    ada.put('note', 'x'.repeat(2000));
    await expect.poll(() => ada.settled).toBe(true);
    await server.kill('SIGTERM');
    ada.leave();
    await server.start();
    const late = new Person(server.address, room);
    await expect.poll(() => Object.keys(late.board)).toEqual(['note']);
    late.leave();
  });
});

describe('what does not belong in a room', () => {
  it('is not let in: other pages, made-up hosts, names that are no names', async () => {
    const room = newRoom();
    const own = new URL(server.address);
    (await connect(server.address, room, own.origin)).close();
    expect(await refusal(connect(server.address, room))).toBe('403');
    expect(await refusal(connect(server.address, room, 'https://evil.example'))).toBe('403');
    const rebound = `evil.example:${own.port}`;
    expect(await refusal(connect(server.address, room, `http://${rebound}`, rebound))).toBe('403');
    expect(await refusal(connect(server.address, 'short', own.origin))).toBe('404');
    expect(await refusal(connect(server.address, `${room}x`, own.origin))).toBe('404');
  });

  it('is dropped, and the room lives on', async () => {
    const room = newRoom();
    const ada = new Person(server.address, room);
    ada.put('note', 1);
    await expect.poll(() => ada.settled).toBe(true);
    const garbage = await connect(server.address, room, new URL(server.address).origin);
    for (let length = 0; length < 300; length += 1) garbage.send(randomBytes(length));
    // Rightly addressed, and nonsense from there on.
    const address = Buffer.concat([Buffer.from([room.length]), Buffer.from(room)]);
    for (let length = 1; length < 300; length += 1) {
      garbage.send(Buffer.concat([address, Buffer.from([0, length % 3]), randomBytes(length)]));
    }
    garbage.send('a text');
    garbage.send(JSON.stringify({ elements: [] }));
    const ben = new Person(server.address, room);
    await expect.poll(() => ben.board, { timeout: 10_000 }).toEqual({ note: 1 });
    ben.put('more', 2);
    await expect.poll(() => ada.board).toEqual({ note: 1, more: 2 });
    expect(garbage.readyState).toBe(garbage.OPEN);
    garbage.close();
    ada.leave();
    ben.leave();
  });

  it('is cut off when it is larger than any message, and the room lives on', async () => {
    const room = newRoom();
    const ada = new Person(server.address, room);
    ada.put('note', 1);
    await expect.poll(() => ada.settled).toBe(true);
    const large = await connect(server.address, room, new URL(server.address).origin);
    const closed = new Promise((resolve) => large.once('close', resolve));
    large.on('error', () => undefined);
    large.send(Buffer.alloc(17 * 1024 * 1024));
    expect([1006, 1009]).toContain(await closed);
    ada.put('note', 2);
    await expect.poll(() => ada.settled).toBe(true);
    ada.leave();
  });
});

describe('the server', () => {
  it('listens on this machine alone, and opens a new room at the bare address', async () => {
    expect(new URL(server.address).hostname).toBe('127.0.0.1');
    const answer = await fetch(server.address, { redirect: 'manual' });
    expect(answer.status).toBe(302);
    expect(await (await fetch(new URL('/r/links.json', server.address))).json()).toEqual([]);
    expect((await fetch(new URL('/r/../../package.json', server.address))).status).toBe(404);
  });

  it('says in one line what is wrong with an option', async () => {
    const wrong = new RoomServer('--redis', 'example');
    expect(await refusal(wrong.start())).toMatch(/journeylint: --redis takes an address such as/);
    await wrong.close();
  });

  it('prints a link and a picture of it for others in the network, when it is shared', async () => {
    const shared = new RoomServer('--share');
    await shared.start();
    await expect.poll(() => shared.said).toMatch(/http:\/\/[\d.]+:\d+\/r\/[A-Za-z0-9_-]{22}\n$/);
    const reachable = /█|▀|▄/.test(shared.said);
    expect(reachable || shared.said.includes('no network')).toBe(true);
    await shared.close();
  });
});
