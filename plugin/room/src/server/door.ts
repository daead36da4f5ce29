import type { IncomingMessage } from 'node:http';
import { Bucket, type Limits } from './limits.js';
import { isRoomName } from './names.js';
import type { Rooms } from './rooms.js';

export interface Refusal {
  status: number;
  reason: string;
}

export interface DoorSettings {
  rooms: Rooms;
  limits: Limits;
  /** Whether this server is known under that host (name and port as a browser writes them). */
  isOwnHost: (host: string) => boolean;
  /** Addresses of pages besides its own that may come in, for instance of a proxy in front of it. */
  origins: readonly string[];
}

const ROOM_ADDRESS = /^\/room\/([^/?#]+)(?:\?.*)?$/;
/** Addresses remembered at a time; one that has been quiet is forgotten sooner. */
const MOST_ADDRESSES = 10_000;

/** Decides who may connect to which room. */
export class Door {
  readonly #settings: DoorSettings;
  readonly #arrivals = new Map<string, Bucket>();

  constructor(settings: DoorSettings) {
    this.#settings = settings;
  }

  /** The name of the room, or why not. */
  admit(request: IncomingMessage): string | Refusal {
    const { rooms, limits } = this.#settings;
    const room = ROOM_ADDRESS.exec(request.url ?? '')?.[1];
    if (room === undefined || !isRoomName(room)) return { status: 404, reason: 'no such room' };
    if (!this.#isOwnPage(request)) return { status: 403, reason: 'not from a page of this server' };
    if (!this.#arrives(request.socket.remoteAddress ?? '')) {
      return { status: 429, reason: 'too many connections at once' };
    }
    const { here, all } = rooms.count(room);
    if (here >= limits.connectionsPerRoom || all >= limits.connections) {
      return { status: 503, reason: 'the room is full' };
    }
    return room;
  }

  /**
   * A page of another site must not reach a room through somebody's browser. The host is compared too: a name that was
   * made to point at this machine makes any site look like its own.
   */
  #isOwnPage({ headers }: IncomingMessage): boolean {
    const { origin, host } = headers;
    if (origin === undefined || host === undefined) return false;
    if (this.#settings.origins.includes(origin)) return true;
    return origin === `http://${host}` && this.#settings.isOwnHost(host);
  }

  #arrives(address: string): boolean {
    let bucket = this.#arrivals.get(address);
    if (!bucket) {
      if (this.#arrivals.size >= MOST_ADDRESSES) this.#forgetQuiet();
      bucket = new Bucket(this.#settings.limits.arrivals);
      this.#arrivals.set(address, bucket);
    }
    return bucket.take(1) === 0;
  }

  #forgetQuiet(): void {
    for (const [address, bucket] of this.#arrivals) {
      if (bucket.full) this.#arrivals.delete(address);
    }
  }
}
