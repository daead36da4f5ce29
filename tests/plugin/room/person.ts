import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import { WebSocket } from 'ws';
import { Doc } from 'yjs';

/** Somebody in a room, without a browser. */
export class Person {
  readonly doc = new Doc();
  readonly provider: HocuspocusProvider;
  readonly #socket: HocuspocusProviderWebsocket;
  stateless: string[] = [];

  constructor(address: string, room: string) {
    const origin = new URL(address).origin;
    class FromPage extends WebSocket {
      constructor(url: string) {
        super(url, { origin });
      }
    }
    this.#socket = new HocuspocusProviderWebsocket({
      url: `${address.replace('http', 'ws')}room/${room}`,
      WebSocketPolyfill: FromPage,
      delay: 100,
      minDelay: 100,
      maxDelay: 300,
    });
    this.provider = new HocuspocusProvider({
      name: room,
      document: this.doc,
      websocketProvider: this.#socket,
      onStateless: ({ payload }) => this.stateless.push(payload),
    });
    this.provider.attach();
  }

  get board(): Record<string, unknown> {
    return this.doc.getMap('elements').toJSON();
  }

  put(id: string, value: unknown): void {
    this.doc.getMap('elements').set(id, value);
  }

  /** Whether the server has said of everything that it is kept. */
  get settled(): boolean {
    return this.provider.isSynced && !this.provider.hasUnsyncedChanges;
  }

  leave(): void {
    this.provider.destroy();
    this.#socket.destroy();
  }
}

/** A bare connection, to say anything at all. Resolves once it is open; rejects with the status when it is refused. */
export function connect(
  address: string,
  room: string,
  origin?: string,
  host?: string,
): Promise<WebSocket> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(`${address.replace('http', 'ws')}room/${room}`, {
      ...(origin === undefined ? {} : { origin }),
      ...(host === undefined ? {} : { headers: { Host: host } }),
    });
    socket.once('open', () => {
      resolve(socket);
    });
    socket.once('unexpected-response', (_request, response) => {
      reject(new Error(String(response.statusCode)));
      response.destroy();
    });
    socket.once('error', reject);
  });
}
