import { ClassicLevel } from 'classic-level';
import { mkdir } from 'node:fs/promises';

/** The folder is in use by another server. */
export class FolderTaken extends Error {}

interface RoomLog {
  /** Number of the next update. */
  next: number;
  /** Number of the oldest update that the stored state does not hold yet. */
  first: number;
  stateBytes: number;
  updateBytes: number;
  /** Everything written so far; rejects once something could not be written. */
  written: Promise<void>;
}

/** Updates are folded into the state when they outgrow it, or this. */
const FOLD_AT_LEAST = 256 * 1024;
const DIGITS = 12;

/**
 * Keeps boards on disk: of each room one state, and the updates since, each written as it comes. So a server that dies
 * at any moment has everything it ever said it had.
 */
export class BoardStore {
  readonly #level: ClassicLevel<string, Uint8Array>;
  readonly #rooms = new Map<string, RoomLog>();

  private constructor(level: ClassicLevel<string, Uint8Array>) {
    this.#level = level;
  }

  static async open(folder: string): Promise<BoardStore> {
    // Boards are nobody's business but the owner's.
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const level = new ClassicLevel<string, Uint8Array>(folder, { valueEncoding: 'view' });
    try {
      await level.open();
    } catch (error) {
      if (codeOf(error) === 'LEVEL_LOCKED') throw new FolderTaken(folder, { cause: error });
      throw new Error(`the folder of boards ${folder} cannot be opened: ${reasonOf(error)}`, {
        cause: error,
      });
    }
    return new BoardStore(level);
  }

  /** The stored state of a room, if any, and the updates since. From here on the room is followed. */
  async load(room: string): Promise<Uint8Array[]> {
    await this.settled(room).catch(() => undefined);
    const log: RoomLog = {
      next: 0,
      first: 0,
      stateBytes: 0,
      updateBytes: 0,
      written: Promise.resolve(),
    };
    const parts: Uint8Array[] = [];
    let first: number | null = null;
    // One iterator sees one moment: never a state without the updates that it does not hold yet.
    for await (const [key, part] of this.#level.iterator(rangeOf(room))) {
      parts.push(part);
      if (key === stateKey(room)) {
        log.stateBytes = part.byteLength;
        continue;
      }
      const number = Number.parseInt(key.slice(-DIGITS), 10);
      first ??= number;
      log.next = number + 1;
      log.updateBytes += part.byteLength;
    }
    log.first = first ?? 0;
    this.#rooms.set(room, log);
    return parts;
  }

  /** Writes one update. Whether it arrived is told by {@link settled}. */
  append(room: string, update: Uint8Array): void {
    const log = this.#log(room);
    const put = this.#level.put(updateKey(room, log.next), update);
    log.next += 1;
    log.updateBytes += update.byteLength;
    log.written = Promise.all([log.written, put]).then(() => undefined);
    // Who waits for it hears of a failure; nobody waiting is no reason to end the server.
    log.written.catch(() => undefined);
  }

  /** Resolves when everything appended to the room so far is written; rejects when something could not be. */
  settled(room: string): Promise<void> {
    return this.#rooms.get(room)?.written ?? Promise.resolve();
  }

  /** Bytes kept for a room. */
  size(room: string): number {
    const log = this.#rooms.get(room);
    return log ? log.stateBytes + log.updateBytes : 0;
  }

  /** Whether there is something to fold into the state, and whether it is time to. */
  folding(room: string): 'nothing' | 'possible' | 'due' {
    const log = this.#rooms.get(room);
    if (!log || log.next === log.first) return 'nothing';
    return log.updateBytes > Math.max(FOLD_AT_LEAST, log.stateBytes) ? 'due' : 'possible';
  }

  /** Writes the state of the room as it is now in place of the updates that led to it. */
  async fold(room: string, state: Uint8Array): Promise<void> {
    const log = this.#log(room);
    const upTo = log.next;
    const folded = log.updateBytes;
    // An update that could not be written is in the state: writing that mends it.
    await log.written.catch(() => undefined);
    const batch = this.#level.batch().put(stateKey(room), state);
    for (let number = log.first; number < upTo; number += 1) batch.del(updateKey(room, number));
    await batch.write({ sync: true });
    log.first = upTo;
    log.stateBytes = state.byteLength;
    log.updateBytes -= folded;
    if (log.next === upTo) log.written = Promise.resolve();
  }

  close(): Promise<void> {
    return this.#level.close();
  }

  #log(room: string): RoomLog {
    const log = this.#rooms.get(room);
    if (!log) throw new Error('a room is written to before it was loaded');
    return log;
  }
}

function stateKey(room: string): string {
  return `${room}/state`;
}

function updateKey(room: string, number: number): string {
  return `${room}/update/${String(number).padStart(DIGITS, '0')}`;
}

/** Of everything kept for a room; its state comes first. */
function rangeOf(room: string): { gte: string; lt: string } {
  return { gte: `${room}/`, lt: `${room}0` };
}

function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if ('code' in error && error.code === 'LEVEL_LOCKED') return error.code;
  return codeOf(error.cause);
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}
