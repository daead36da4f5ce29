import {
  HocuspocusProvider,
  HocuspocusProviderWebsocket,
  WebSocketStatus,
} from '@hocuspocus/provider';
import type { Awareness } from 'y-protocols/awareness';
import { Doc } from 'yjs';

/** What the server calls a room that takes no more changes. */
const ROOM_FULL = 'room-full';
/** A change that is not on the server's disk for this long is worth a word. */
const UNSAVED_MS = 4000;
/** Between attempts to reach the server again: soon, but not all twenty at the same moment. */
const RETRY = { delay: 500, minDelay: 250, factor: 1.5, maxDelay: 5000, jitter: true } as const;

/** `joining` until the board has come for the first time; `away` while the server cannot be reached. */
export type RoomState = 'joining' | 'together' | 'away' | 'unsaved' | 'full';

export interface Room {
  readonly doc: Doc;
  readonly presence: Awareness;
  readonly state: RoomState;
  /** Calls back at every change of the state. Returns the way to stop. */
  onState(changed: (state: RoomState) => void): () => void;
  /** Resolves when the board has come for the first time. */
  joined: Promise<void>;
  leave(): void;
}

/** Address of the room's connection, seen from the room's page at `/r/NAME`. */
export function roomAddress(page: URL): URL | null {
  const match = /^(.*\/)r\/([A-Za-z0-9_-]{22})$/.exec(page.pathname);
  if (!match) return null;
  const address = new URL(`${match[1] ?? '/'}room/${match[2] ?? ''}`, page);
  address.protocol = page.protocol === 'https:' ? 'wss:' : 'ws:';
  return address;
}

/** Goes into a room and stays there: reconnects by itself, and keeps what is done meanwhile until it can be shared. */
export function joinRoom(address: URL): Room {
  const doc = new Doc();
  const listeners = new Set<(state: RoomState) => void>();
  const flags = { joined: false, connected: false, full: false, unsaved: false };
  let state: RoomState = 'joining';
  let unsavedTimer: ReturnType<typeof setTimeout> | undefined;
  const update = (): void => {
    const now = stateOf(flags);
    if (now === state) return;
    state = now;
    for (const listener of listeners) listener(now);
  };

  const socket = new HocuspocusProviderWebsocket({ url: address.href, ...RETRY });
  let arrived: () => void = () => undefined;
  const joined = new Promise<void>((resolve) => (arrived = resolve));
  const provider = new HocuspocusProvider({
    name: address.pathname.split('/').at(-1) ?? '',
    document: doc,
    websocketProvider: socket,
    onStatus: ({ status }) => {
      if (status !== WebSocketStatus.Connected) flags.connected = false;
      update();
    },
    onSynced: ({ state: synced }) => {
      if (!synced) return;
      flags.joined = true;
      flags.connected = true;
      flags.full = false;
      arrived();
      update();
    },
    onStateless: ({ payload }) => {
      if (payload === ROOM_FULL) flags.full = true;
      update();
    },
    onUnsyncedChanges: ({ number }) => {
      clearTimeout(unsavedTimer);
      if (number === 0) {
        flags.unsaved = false;
        flags.full = false;
        update();
        return;
      }
      unsavedTimer = setTimeout(() => {
        flags.unsaved = true;
        update();
      }, UNSAVED_MS);
    },
  });
  // With a connection of one's own the provider waits to be told.
  provider.attach();
  return {
    doc,
    get presence() {
      return presenceOf(provider);
    },
    get state() {
      return state;
    },
    onState: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    joined,
    leave: () => {
      clearTimeout(unsavedTimer);
      listeners.clear();
      provider.destroy();
      socket.destroy();
      doc.destroy();
    },
  };
}

function stateOf(flags: {
  joined: boolean;
  connected: boolean;
  full: boolean;
  unsaved: boolean;
}): RoomState {
  if (!flags.joined) return 'joining';
  if (!flags.connected) return 'away';
  if (flags.full) return 'full';
  return flags.unsaved ? 'unsaved' : 'together';
}

function presenceOf({ awareness }: HocuspocusProvider): Awareness {
  if (!awareness) throw new Error('a room without presence');
  return awareness;
}
