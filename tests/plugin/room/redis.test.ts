import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RoomServer } from '../../e2e/support/rooms.js';
import { Person } from './person.js';

/** A Redis of the test's own, on a free port, that keeps nothing on disk. */
class RedisServer {
  readonly #folder = mkdtempSync(`${tmpdir()}/journeylint-redis-`);
  #process: ChildProcess | null = null;
  port = 0;

  async start(): Promise<void> {
    this.port ||= await freePort();
    const options = [
      '--port',
      String(this.port),
      '--bind',
      '127.0.0.1',
      '--save',
      '',
      '--dir',
      this.#folder,
    ];
    const redis = spawn('redis-server', options, { stdio: ['ignore', 'pipe', 'inherit'] });
    this.#process = redis;
    for await (const chunk of redis.stdout) if (String(chunk).includes('Ready to accept')) break;
    redis.stdout.resume();
  }

  async stop(): Promise<void> {
    const redis = this.#process;
    if (!redis) return;
    const gone = new Promise((resolve) => redis.once('exit', resolve));
    redis.kill();
    await gone;
  }

  async close(): Promise<void> {
    await this.stop();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
  });
}

const redis = new RedisServer();
let one: RoomServer;
let other: RoomServer;
beforeAll(async () => {
  await redis.start();
  const url = `redis://127.0.0.1:${redis.port}`;
  one = new RoomServer('--redis', url);
  other = new RoomServer('--redis', url);
  await one.start();
  await other.start();
});
afterAll(async () => {
  await one.close();
  await other.close();
  await redis.close();
});

const newRoom = (): string => randomBytes(16).toString('base64url');

describe('two servers and one Redis', () => {
  it('are one room: boards and people go from one to the other', async () => {
    const room = newRoom();
    const ada = new Person(one.address, room);
    const ben = new Person(other.address, room);
    ada.put('a', 1);
    await expect.poll(() => ben.board).toEqual({ a: 1 });
    ben.put('b', 2);
    await expect.poll(() => ada.board).toEqual({ a: 1, b: 2 });
    ada.provider.setAwarenessField('name', 'Ada');
    await expect
      .poll(() =>
        [...(ben.provider.awareness?.getStates().values() ?? [])].map(({ name }) => String(name)),
      )
      .toContain('Ada');
    ada.leave();
    ben.leave();
  });

  it('open a board whole on the server that never had it', async () => {
    const room = newRoom();
    const ada = new Person(one.address, room);
    for (let place = 0; place < 450; place += 1) ada.put(`${place}`, place);
    await expect.poll(() => ada.settled, { timeout: 10_000 }).toBe(true);
    ada.leave();
    await one.kill();
    const ben = new Person(other.address, room);
    await expect.poll(() => Object.keys(ben.board).length).toBe(450);
    ben.leave();
    await one.start();
  });

  it('go on alone without Redis, and catch up when it is back, though it lost everything', async () => {
    const room = newRoom();
    const ada = new Person(one.address, room);
    const ben = new Person(other.address, room);
    ada.put('before', 1);
    await expect.poll(() => ben.board).toEqual({ before: 1 });
    await redis.stop();
    ada.put('alone-a', 2);
    ben.put('alone-b', 3);
    await expect.poll(() => ada.settled && ben.settled).toBe(true);
    await redis.start();
    ada.put('after-a', 4);
    ben.put('after-b', 5);
    const all = ['after-a', 'after-b', 'alone-a', 'alone-b', 'before'];
    await expect.poll(() => Object.keys(ada.board).sort(), { timeout: 20_000 }).toEqual(all);
    await expect.poll(() => Object.keys(ben.board).sort(), { timeout: 20_000 }).toEqual(all);
    ada.leave();
    ben.leave();
  });
});
