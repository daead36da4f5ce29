import { Hocuspocus, type Document, type Extension } from '@hocuspocus/server';
import { applyUpdate, encodeStateAsUpdate } from 'yjs';
import type { IncomingMessage } from 'node:http';
import type { WebSocket } from 'ws';
import type { Limits } from './limits.js';
import { GatedSocket, ROOM_FULL } from './socket.js';
import type { BoardStore } from './store.js';

export interface RoomsSettings {
  store: BoardStore;
  limits: Limits;
  /** What else takes part in every room, such as other servers. */
  extensions: readonly Extension[];
  /** Called with one line about something that the person who runs the server should know. */
  warn: (line: string) => void;
}

/** All rooms of this server: who is in them, and the boards on disk. */
export class Rooms {
  readonly #settings: RoomsSettings;
  readonly #hocuspocus: Hocuspocus;
  readonly #present = new Map<string, Set<GatedSocket>>();
  /** Rooms of which something could not be written; said once. */
  readonly #unwritten = new Set<string>();

  constructor(settings: RoomsSettings) {
    this.#settings = settings;
    const { store } = settings;
    this.#hocuspocus = new Hocuspocus({
      quiet: true,
      extensions: [...settings.extensions],
      onLoadDocument: async ({ document, documentName }) => {
        for (const part of await store.load(documentName)) applyUpdate(document, part);
        // Straight from the document, so that an update is on its way to disk before anybody is told it was received.
        document.on('update', (update: Uint8Array) => {
          this.#keep(document, update);
        });
      },
      beforeUnloadDocument: async ({ document }) => {
        if (store.folding(document.name) !== 'nothing') await this.#fold(document);
      },
    });
  }

  /** Open connections: to this room, and to all. */
  count(room: string): { here: number; all: number } {
    let all = 0;
    for (const sockets of this.#present.values()) all += sockets.size;
    return { here: this.#present.get(room)?.size ?? 0, all };
  }

  /** Lets a page into a room. */
  welcome(socket: WebSocket, request: IncomingMessage, room: string): void {
    const { store, limits } = this.#settings;
    const gated = new GatedSocket(socket, {
      room,
      limits,
      store,
      tellFull: () => {
        this.#tellFull(gated, room);
      },
    });
    const present = this.#present.get(room) ?? new Set();
    this.#present.set(room, present.add(gated));
    socket.once('close', () => {
      present.delete(gated);
      if (present.size === 0) this.#present.delete(room);
    });
    // The part of a socket that the room uses is the part that the gate has.
    this.#hocuspocus.handleConnection(gated as unknown as WebSocket, request);
  }

  /** Says goodbye to everybody and puts every board in order on disk. */
  async close(): Promise<void> {
    for (const sockets of this.#present.values()) {
      for (const socket of sockets) socket.close(1001, 'the whiteboard is closing');
    }
    for (const document of this.#hocuspocus.documents.values()) {
      if (this.#settings.store.folding(document.name) !== 'nothing') await this.#fold(document);
    }
    await this.#hocuspocus.hooks('onDestroy', { instance: this.#hocuspocus });
    for (const sockets of this.#present.values()) {
      for (const socket of sockets) socket.terminate();
    }
    await this.#settings.store.close();
  }

  #keep(document: Document, update: Uint8Array): void {
    const { store, warn } = this.#settings;
    store.append(document.name, update);
    store.settled(document.name).then(
      () => this.#unwritten.delete(document.name),
      (error: unknown) => {
        if (this.#unwritten.has(document.name)) return;
        this.#unwritten.add(document.name);
        warn(`a board cannot be written to disk: ${String(error)}`);
      },
    );
    if (store.folding(document.name) === 'due') void this.#fold(document);
  }

  async #fold(document: Document): Promise<void> {
    const { store, warn } = this.#settings;
    await document.saveMutex.runExclusive(async () => {
      try {
        await store.fold(document.name, encodeStateAsUpdate(document));
      } catch (error) {
        warn(`a board could not be put in order on disk: ${String(error)}`);
      }
    });
  }

  #tellFull(gated: GatedSocket, room: string): void {
    const connections = this.#hocuspocus.documents.get(room)?.getConnections() ?? [];
    const own = connections.find(
      ({ webSocket }) => webSocket === (gated as unknown as typeof webSocket),
    );
    own?.sendStateless(ROOM_FULL);
  }
}
