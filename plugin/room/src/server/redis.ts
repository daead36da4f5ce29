import { Redis as HocuspocusRedis } from '@hocuspocus/extension-redis';
import type {
  afterLoadDocumentPayload,
  onChangePayload,
  onLoadDocumentPayload,
} from '@hocuspocus/server';
import { Redis } from 'ioredis';
import { randomUUID } from 'node:crypto';
import {
  applyUpdate,
  diffUpdate,
  Doc,
  encodeStateAsUpdate,
  encodeStateVector,
  mergeUpdates,
} from 'yjs';

const PREFIX = 'journeylint:room';
/** After so many updates of one board, those in Redis are folded into one. */
const FOLD_AFTER = 200;
const LOCK_MS = 10_000;
/** How long opening a board waits for Redis; without an answer this server's own disk has to do. */
const PATIENCE_MS = 3000;

/** Folds only while the lock is still one's own: KEYS list, lock; ARGV token, count, merged. */
const FOLD_SCRIPT = `
if redis.call('get', KEYS[2]) ~= ARGV[1] then return 0 end
redis.call('ltrim', KEYS[1], ARGV[2], -1)
redis.call('lpush', KEYS[1], ARGV[3])
redis.call('del', KEYS[2])
return 1`;

export interface RedisSettings {
  url: string;
  warn: (line: string) => void;
}

/**
 * Several servers, one room. Edits and pointers go from server to server through Redis, and the board lies there too, so
 * that a server that never had the room opens it whole. Without Redis every server goes on alone and catches up later.
 */
export class SharedRooms extends HocuspocusRedis {
  readonly #boards: Redis;
  readonly #warn: (line: string) => void;
  readonly #pushed = new Map<string, number>();

  constructor({ url, warn }: RedisSettings) {
    const connect = (): Redis => {
      // Null: what cannot be said now waits until Redis is back, instead of failing.
      const client = new Redis(url, { maxRetriesPerRequest: null });
      let told = false;
      client.on('ready', () => (told = false));
      client.on('error', (error: Error) => {
        if (!told) warn(`Redis does not answer, this server goes on alone: ${error.message}`);
        told = true;
      });
      return client;
    };
    super({ prefix: PREFIX, createClient: connect });
    this.#boards = connect();
    this.#warn = warn;
    let connected = false;
    (this.sub as Redis).on('ready', () => {
      if (connected) this.#meetAgain();
      connected = true;
    });
  }

  /**
   * What was said while nobody listened is not said again by Redis. So whoever listens anew says what it has and asks
   * for the rest; the last one to come back is heard by all.
   */
  #meetAgain(): void {
    for (const [documentName, document] of this.instance.documents) {
      void this.afterLoadDocument({ documentName, document });
    }
  }

  /** Runs before the board on this server's disk is read: both together are the board. */
  async onLoadDocument({ documentName, document }: onLoadDocumentPayload): Promise<void> {
    const updates = await withPatience(this.#updates(documentName));
    for (const update of updates ?? []) applyUpdate(document, update);
  }

  override async afterLoadDocument(
    data: Pick<afterLoadDocumentPayload, 'documentName' | 'document'>,
  ): Promise<void> {
    const { document, documentName } = data;
    const subscribed = super.afterLoadDocument(data as afterLoadDocumentPayload).then(async () => {
      // What this server has on disk may be more than what lies in Redis: from a time when it was alone.
      const there = mergedDoc(await this.#updates(documentName));
      const own = encodeStateAsUpdate(document);
      const missing = diffUpdate(own, encodeStateVector(there));
      applyUpdate(document, encodeStateAsUpdate(there), this.redisTransactionOrigin);
      there.once('update', () => {
        this.#push(documentName, missing);
      });
      applyUpdate(there, missing);
      there.destroy();
    });
    await withPatience(
      subscribed.catch((error: unknown) => {
        this.#warn(`a room is not shared through Redis: ${String(error)}`);
      }),
    );
  }

  override async onChange(data: onChangePayload): Promise<void> {
    if (data.transactionOrigin === this.redisTransactionOrigin) return;
    this.#push(data.documentName, data.update);
    await super.onChange(data);
  }

  override async onDestroy(): Promise<void> {
    this.#boards.disconnect();
    await super.onDestroy();
  }

  #updates(room: string): Promise<Buffer[]> {
    return this.#boards.lrangeBuffer(listKey(room), 0, -1);
  }

  #push(room: string, update: Uint8Array): void {
    const pushed = (this.#pushed.get(room) ?? 0) + 1;
    this.#pushed.set(room, pushed % FOLD_AFTER);
    this.#boards
      .rpush(listKey(room), Buffer.from(update))
      .then(() => (pushed % FOLD_AFTER === 0 ? this.#fold(room) : undefined))
      .catch((error: unknown) => {
        this.#warn(`a board could not be kept in Redis: ${String(error)}`);
      });
  }

  async #fold(room: string): Promise<void> {
    const lock = `${listKey(room)}:folding`;
    const token = randomUUID();
    if ((await this.#boards.set(lock, token, 'PX', LOCK_MS, 'NX')) === null) return;
    const updates = await this.#updates(room);
    const merged = Buffer.from(mergeUpdates(updates));
    await this.#boards.eval(FOLD_SCRIPT, 2, listKey(room), lock, token, updates.length, merged);
  }
}

function listKey(room: string): string {
  return `${PREFIX}:${room}:board`;
}

function mergedDoc(updates: readonly Uint8Array[]): Doc {
  const doc = new Doc();
  for (const update of updates) applyUpdate(doc, update);
  return doc;
}

/** The answer, or null when it does not come in time. */
async function withPatience<Value>(asked: Promise<Value>): Promise<Value | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => {
      resolve(null);
    }, PATIENCE_MS);
  });
  try {
    return await Promise.race([asked, late]);
  } finally {
    clearTimeout(timer);
  }
}
