import { EventEmitter } from 'node:events';
import type { RawData, WebSocket } from 'ws';
import { inspect, isReceipt } from './gate.js';
import { Bucket, type Limits } from './limits.js';
import type { BoardStore } from './store.js';

/** A message to a page that its changes are no longer taken, in the words that the page's code knows. */
export const ROOM_FULL = 'room-full';

interface Settings {
  room: string;
  limits: Limits;
  store: BoardStore;
  /** Tells the page that the room is full. */
  tellFull: () => void;
}

/**
 * Stands between a page's socket and the room. Towards the room it is the socket, of which only good messages are heard,
 * at a bearable rate; towards the page, a change is said to be received only once it is on disk.
 */
export class GatedSocket extends EventEmitter {
  binaryType = 'nodebuffer';
  readonly #socket: WebSocket;
  readonly #settings: Settings;
  readonly #messages: Bucket;
  readonly #bytes: Bucket;
  #closing = false;

  constructor(socket: WebSocket, settings: Settings) {
    super();
    this.#socket = socket;
    this.#settings = settings;
    this.#messages = new Bucket(settings.limits.messages);
    this.#bytes = new Bucket(settings.limits.bytes);
    socket.on('message', (data, isBinary) => {
      this.#received(data, isBinary);
    });
    socket.on('pong', () => this.emit('pong'));
    socket.on('close', (code, reason) => this.emit('close', code, reason));
    // A broken frame or one too large: the socket closes itself, the room hears the close.
    socket.on('error', () => undefined);
  }

  get readyState(): number {
    return this.#socket.readyState;
  }

  send(message: Uint8Array, done?: (error?: Error) => void): void {
    if (!isReceipt(message)) {
      this.#socket.send(message, done);
      return;
    }
    this.#settings.store.settled(this.#settings.room).then(
      () => {
        this.#socket.send(message, done);
      },
      // No receipt: the page goes on saying that something is not kept yet. The server says why.
      () => undefined,
    );
  }

  /** What the page says from here on is no longer heard: it gets no receipt, and says it again to the next server. */
  close(code?: number, reason?: string): void {
    this.#closing = true;
    this.#socket.close(code, reason);
  }

  /** Ends the connection without a word. */
  terminate(): void {
    this.#socket.terminate();
  }

  ping(): void {
    this.#socket.ping();
  }

  #received(data: RawData, isBinary: boolean): void {
    const message = bytesOf(data);
    this.#slowDown(message.byteLength);
    if (!isBinary || this.#closing) return;
    const { room, limits, store } = this.#settings;
    const passed = inspect(message, room, limits);
    if (passed === null) return;
    if (passed === 'changes' && store.size(room) + message.byteLength > limits.room) {
      this.#settings.tellFull();
      return;
    }
    this.emit('message', message);
  }

  /** Reads no more from a page that sends too much until its share has grown again. */
  #slowDown(bytes: number): void {
    const wait = Math.max(this.#messages.take(1), this.#bytes.take(bytes));
    if (wait === 0 || this.#socket.isPaused) return;
    this.#socket.pause();
    this.#resumeAfter(wait);
  }

  /** What was on its way already counts too, so the wait may have grown meanwhile. */
  #resumeAfter(wait: number): void {
    setTimeout(() => {
      const more = Math.max(this.#messages.take(0), this.#bytes.take(0));
      if (more > 0) this.#resumeAfter(more);
      else this.#socket.resume();
    }, Math.ceil(wait)).unref();
  }
}

function bytesOf(data: RawData): Uint8Array {
  if (Array.isArray(data)) return Buffer.concat(data);
  return data instanceof ArrayBuffer ? new Uint8Array(data) : data;
}
