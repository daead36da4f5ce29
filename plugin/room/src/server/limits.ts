/** What one server takes on before it says no. Each can be set for tests. */
export interface Limits {
  /** Bytes of one message; a board of some ten thousand notes sent at once stays below. */
  message: number;
  /** Bytes of what people's pointers, names and selections take in one message. */
  presence: number;
  /** Bytes of everything kept for one room; pictures are what fills a board. */
  room: number;
  /** Open connections to one room, and to all rooms together. */
  connectionsPerRoom: number;
  connections: number;
  /** New connections from one address: per second, and at once. A whole workshop may sit behind one address. */
  arrivals: Rate;
  /** Messages and bytes of one connection. Faster ones are slowed down, not cut off. */
  messages: Rate;
  bytes: Rate;
}

export interface Rate {
  perSecond: number;
  atOnce: number;
}

const MEBIBYTE = 1024 * 1024;

export const LIMITS: Limits = {
  message: 16 * MEBIBYTE,
  presence: 64 * 1024,
  room: 64 * MEBIBYTE,
  connectionsPerRoom: 100,
  connections: 500,
  arrivals: { perSecond: 10, atOnce: 120 },
  messages: { perSecond: 120, atOnce: 600 },
  bytes: { perSecond: 2 * MEBIBYTE, atOnce: 32 * MEBIBYTE },
};

/** Lets so much through per second, with some in hand for a burst. */
export class Bucket {
  #level: number;
  #at: number;
  readonly #rate: Rate;
  readonly #now: () => number;

  constructor(rate: Rate, now: () => number = () => performance.now()) {
    this.#rate = rate;
    this.#now = now;
    this.#level = rate.atOnce;
    this.#at = now();
  }

  /** Takes the amount, if need be in advance; answers how many milliseconds to wait before the next. */
  take(amount: number): number {
    const now = this.#now();
    const gained = ((now - this.#at) / 1000) * this.#rate.perSecond;
    this.#level = Math.min(this.#rate.atOnce, this.#level + gained) - amount;
    this.#at = now;
    return this.#level >= 0 ? 0 : (-this.#level / this.#rate.perSecond) * 1000;
  }

  /** Nothing was taken for so long that it is as good as new. */
  get full(): boolean {
    const gained = ((this.#now() - this.#at) / 1000) * this.#rate.perSecond;
    return this.#level + gained >= this.#rate.atOnce;
  }
}
