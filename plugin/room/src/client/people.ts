import { CaptureUpdateAction } from '@excalidraw/excalidraw';
import type { Collaborator, ExcalidrawImperativeAPI, SocketId } from '@excalidraw/excalidraw/types';
import type { Awareness } from 'y-protocols/awareness';

/** A pointer moves smoothly at this rate, and thirty of them do not fill the wire. */
const SEND_EVERY_MS = 60;
const LONGEST_NAME = 40;
/** Of everything selected so many are shown to others; a selection of the whole board says nothing. */
const MOST_SELECTED = 100;
/** Fill and line of people's pointers: well apart, and readable under dark letters. */
const COLOURS = [
  { background: '#a5d8ff', stroke: '#1864ab' },
  { background: '#b2f2bb', stroke: '#2b8a3e' },
  { background: '#ffd8a8', stroke: '#d9480f' },
  { background: '#eebefa', stroke: '#862e9c' },
  { background: '#99e9f2', stroke: '#0b7285' },
  { background: '#ffec99', stroke: '#a36a00' },
  { background: '#d0bfff', stroke: '#5f3dc4' },
  { background: '#fcc2d7', stroke: '#a61e4d' },
] as const;

interface Pointer {
  x: number;
  y: number;
  tool: 'pointer' | 'laser';
}

/** Shows who else is here: names, pointers, selections. Nothing of it is kept anywhere. */
export class People {
  readonly #api: ExcalidrawImperativeAPI;
  readonly #presence: Awareness;
  readonly #changed: (others: number) => void;
  readonly #stopping: (() => void)[] = [];
  #pointer: { pointer: Pointer; button: 'up' | 'down' } | null = null;
  #sending: ReturnType<typeof setTimeout> | null = null;
  #showing: ReturnType<typeof setTimeout> | null = null;
  #selected = '';

  constructor(
    api: ExcalidrawImperativeAPI,
    presence: Awareness,
    name: string,
    changed: (others: number) => void,
  ) {
    this.#api = api;
    this.#presence = presence;
    this.#changed = changed;
    this.rename(name);
    const heard = (): void => {
      this.#showing ??= setTimeout(() => {
        this.#show();
      }, SEND_EVERY_MS);
    };
    presence.on('change', heard);
    this.#stopping.push(
      () => {
        presence.off('change', heard);
      },
      api.onChange((_elements, { selectedElementIds }) => {
        this.#select(Object.keys(selectedElementIds));
      }),
    );
    this.#show();
  }

  rename(name: string): void {
    this.#presence.setLocalStateField('name', name.slice(0, LONGEST_NAME));
  }

  /** For Excalidraw's `onPointerUpdate`. */
  point(pointer: Pointer, button: 'up' | 'down'): void {
    this.#pointer = { pointer, button };
    this.#sending ??= setTimeout(() => {
      this.#sending = null;
      this.#presence.setLocalStateField('pointer', this.#pointer);
    }, SEND_EVERY_MS);
  }

  stop(): void {
    for (const end of this.#stopping) end();
    for (const timer of [this.#sending, this.#showing]) if (timer !== null) clearTimeout(timer);
    this.#presence.setLocalState(null);
  }

  #select(ids: readonly string[]): void {
    const shown = ids.slice(0, MOST_SELECTED);
    const key = shown.join(' ');
    if (key === this.#selected) return;
    this.#selected = key;
    this.#presence.setLocalStateField('selected', shown);
  }

  #show(): void {
    this.#showing = null;
    const collaborators = new Map<SocketId, Collaborator>();
    for (const [client, state] of this.#presence.getStates()) {
      if (client === this.#presence.clientID) continue;
      collaborators.set(`${client}` as SocketId, personOf(client, state));
    }
    this.#api.updateScene({ collaborators, captureUpdate: CaptureUpdateAction.NEVER });
    this.#changed(collaborators.size);
  }
}

/** Another page says what it likes of itself: only what makes sense is taken over. */
function personOf(client: number, state: Partial<Record<string, unknown>>): Collaborator {
  const { name, selected } = state;
  const seen = pointerOf(state.pointer);
  const ids = Array.isArray(selected) ? (selected as unknown[]).slice(0, MOST_SELECTED) : [];
  return {
    id: `${client}`,
    socketId: `${client}` as SocketId,
    username: typeof name === 'string' ? name.slice(0, LONGEST_NAME) : '',
    color: COLOURS[client % COLOURS.length] ?? COLOURS[0],
    selectedElementIds: Object.fromEntries(
      ids.filter((id) => typeof id === 'string').map((id) => [id, true as const]),
    ),
    ...(seen ?? {}),
  };
}

function pointerOf(value: unknown): { pointer: Pointer; button: 'up' | 'down' } | null {
  if (typeof value !== 'object' || value === null) return null;
  const { pointer, button } = value as { pointer?: unknown; button?: unknown };
  if (typeof pointer !== 'object' || pointer === null) return null;
  const { x, y, tool } = pointer as { x?: unknown; y?: unknown; tool?: unknown };
  if (typeof x !== 'number' || typeof y !== 'number' || !Number.isFinite(x + y)) return null;
  return {
    pointer: { x, y, tool: tool === 'laser' ? 'laser' : 'pointer' },
    button: button === 'down' ? 'down' : 'up',
  };
}
