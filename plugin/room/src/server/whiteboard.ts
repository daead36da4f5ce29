import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { WebSocketServer } from 'ws';
import { CONTENT_SECURITY_POLICY } from '../../../src/csp.js';
import { fileHandler } from '../../../src/server/files.js';
import { Door, type Refusal } from './door.js';
import { LIMITS, type Limits } from './limits.js';
import { listen } from './listen.js';
import { isRoomName, newRoomName } from './names.js';
import { listenAddress, ownHosts, reachableAddresses } from './network.js';
import { SharedRooms } from './redis.js';
import { Rooms } from './rooms.js';
import type { BoardStore } from './store.js';

export interface WhiteboardSettings {
  store: BoardStore;
  port: number | null;
  reach: 'shared' | 'own';
  redis: string | null;
  origins: readonly string[];
  limits?: Partial<Limits>;
  warn: (line: string) => void;
}

export interface Whiteboard {
  port: number;
  close(): Promise<void>;
}

/** Where the page of a room, its files and the linter's module lie, seen from dist/room/src/server/. */
const PAGE_FOLDER = '../../../app';
const MODULE_FOLDER = '../../../wasm';

/** The whiteboard's server: the page, and the rooms, on one port. */
export async function startWhiteboard(settings: WhiteboardSettings): Promise<Whiteboard> {
  const { store, warn } = settings;
  const limits = { ...LIMITS, ...settings.limits };
  const extensions = settings.redis ? [new SharedRooms({ url: settings.redis, warn })] : [];
  const rooms = new Rooms({ store, limits, extensions, warn });
  let port = 0;
  const door = new Door({
    rooms,
    limits,
    isOwnHost: ownHosts(settings.reach, () => port),
    origins: settings.origins,
  });
  const sockets = new WebSocketServer({ noServer: true, maxPayload: limits.message });
  const server = createServer(pages(() => linksOf(settings, port)));
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    // Whoever hangs up in the middle is no trouble of the server.
    socket.on('error', () => undefined);
    const room = door.admit(request);
    if (typeof room !== 'string') {
      refuse(socket, room);
      return;
    }
    sockets.handleUpgrade(request, socket, head, (page) => {
      rooms.welcome(page, request, room);
    });
  });
  port = await listen(server, listenAddress(settings.reach), settings.port);
  return {
    port,
    close: async () => {
      server.close();
      await rooms.close();
      server.closeAllConnections();
    },
  };
}

function folder(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}

/** Where others find this server. */
function linksOf({ reach, origins }: WhiteboardSettings, port: number): string[] {
  const reachable = reach === 'shared' ? reachableAddresses() : [];
  return [...origins, ...reachable.map((address) => `http://${address}:${port}`)];
}

/** `/` opens a new room; `/r/NAME` is the page of a room, and beside it lies everything the page needs. */
function pages(
  links: () => string[],
): (request: IncomingMessage, response: ServerResponse) => void {
  const files = fileHandler({
    mounts: [
      { at: '/r/', folder: folder(PAGE_FOLDER) },
      { at: '/r/wasm/', folder: folder(MODULE_FOLDER) },
    ],
    contentSecurityPolicy: CONTENT_SECURITY_POLICY,
  });
  return (request, response) => {
    const [path = '', query] = (request.url ?? '/').split('?', 2);
    if (path === '/') {
      // A room nobody asked to be anything else begins with a sample: something to press Lint on.
      const address = `/r/${newRoomName()}?${query ?? 'board=sample'}`;
      response.writeHead(302, { Location: address, 'Cache-Control': 'no-store' });
      response.end();
      return;
    }
    if (path === '/r/links.json') {
      response.writeHead(200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
      response.end(JSON.stringify(links()));
      return;
    }
    if (path.startsWith('/r/') && isRoomName(path.slice('/r/'.length))) request.url = '/r/';
    files(request, response);
  };
}

const STATUS_WORDS: Record<number, string> = {
  403: 'Forbidden',
  404: 'Not Found',
  429: 'Too Many Requests',
  503: 'Service Unavailable',
};

function refuse(socket: Duplex, { status, reason }: Refusal): void {
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_WORDS[status] ?? 'Refused'}\r\nConnection: close\r\n` +
      `Content-Type: text/plain\r\nContent-Length: ${reason.length + 1}\r\n\r\n${reason}\n`,
  );
}
