import { CaptureUpdateAction, reconcileElements, restoreElements } from '@excalidraw/excalidraw';
import type {
  ExcalidrawElement,
  OrderedExcalidrawElement,
} from '@excalidraw/excalidraw/element/types';
import type { AppState, ExcalidrawImperativeAPI } from '@excalidraw/excalidraw/types';
import type { Doc, Map as SharedMap, YMapEvent } from 'yjs';
import { isWellFormed, sendable } from './element.js';

type Remote = Parameters<typeof reconcileElements>[1];

/** Soon enough to see somebody drag, seldom enough for a room of thirty. */
const SEND_EVERY_MS = 50;
const SHOW_EVERY_MS = 30;
/** Elements in one message; a whole board that is opened goes out in several. */
const AT_ONCE = 400;

interface Version {
  version: number;
  nonce: number;
}

/**
 * Keeps the elements on one canvas and those in the room the same. The room holds every element under its id; of two
 * versions the later one counts, and of two of the same age the one with the smaller nonce, on every page alike.
 */
export class SharedElements {
  readonly #api: ExcalidrawImperativeAPI;
  readonly #shared: SharedMap<unknown>;
  readonly #doc: Doc;
  /** The version of each element that the room has, as far as this page knows. */
  readonly #known = new Map<string, Version>();
  /** Changed by others, not shown yet. */
  readonly #changed = new Set<string>();
  /** Being edited here while others changed it; with the version that it had here at that moment. */
  readonly #held = new Map<string, Version>();
  readonly #stopping: (() => void)[] = [];
  #sending: ReturnType<typeof setTimeout> | null = null;
  #showing: ReturnType<typeof setTimeout> | null = null;

  constructor(api: ExcalidrawImperativeAPI, doc: Doc) {
    this.#api = api;
    this.#doc = doc;
    this.#shared = doc.getMap('elements');
    const heard = (event: YMapEvent<unknown>): void => {
      if (event.transaction.origin !== this) this.#heard(event.keysChanged);
    };
    this.#shared.observe(heard);
    const flush = (): void => {
      this.#send();
    };
    // What was drawn in the last moment before the page goes is not lost.
    window.addEventListener('pagehide', flush);
    this.#stopping.push(
      api.onChange(() => {
        this.#sending ??= setTimeout(flush, SEND_EVERY_MS);
      }),
      () => {
        this.#shared.unobserve(heard);
      },
      () => {
        window.removeEventListener('pagehide', flush);
      },
    );
    this.#heard(this.#shared.keys());
    this.#show();
  }

  /** Whether nothing has ever been on this board. */
  get untouched(): boolean {
    return this.#shared.size === 0;
  }

  stop(): void {
    this.#send();
    for (const end of this.#stopping) end();
    if (this.#showing !== null) clearTimeout(this.#showing);
  }

  #heard(ids: Iterable<unknown>): void {
    for (const id of ids) if (typeof id === 'string') this.#changed.add(id);
    this.#showing ??= setTimeout(() => {
      this.#show();
    }, SHOW_EVERY_MS);
  }

  /** Puts what others did on the canvas. It makes no step in one's own undo. */
  #show(): void {
    if (this.#showing !== null) clearTimeout(this.#showing);
    this.#showing = null;
    const remote = this.#takeChanged();
    if (remote.length === 0) return;
    const local = this.#api.getSceneElementsIncludingDeleted();
    const state = this.#api.getAppState();
    this.#hold(local, remote, state);
    const elements = reconcileElements(local, remote as unknown as Remote, state);
    this.#api.updateScene({ elements, captureUpdate: CaptureUpdateAction.NEVER });
  }

  /** The changed elements, in the order in which they lie on the board: only so are their places kept. */
  #takeChanged(): OrderedExcalidrawElement[] {
    const raw: ExcalidrawElement[] = [];
    for (const id of this.#changed) {
      const element = this.#shared.get(id);
      if (!isWellFormed(element, id)) continue;
      this.#known.set(id, versionOf(element));
      raw.push(element);
    }
    this.#changed.clear();
    raw.sort(
      (one, other) => compare(one.index ?? '', other.index ?? '') || compare(one.id, other.id),
    );
    return raw.flatMap((element) => restored(element));
  }

  /** Remembers what cannot be shown now because somebody here has it in hand. */
  #hold(
    local: readonly ExcalidrawElement[],
    remote: readonly ExcalidrawElement[],
    state: AppState,
  ): void {
    const editing = idsInHand(state);
    if (editing.size === 0) return;
    const theirs = new Map(remote.map((element) => [element.id, element]));
    for (const element of local) {
      const other = theirs.get(element.id);
      if (other && editing.has(element.id) && isLater(versionOf(other), versionOf(element))) {
        if (!this.#held.has(element.id)) this.#held.set(element.id, versionOf(element));
      }
    }
  }

  /** Sends what changed here. */
  #send(): void {
    if (this.#sending !== null) clearTimeout(this.#sending);
    this.#sending = null;
    this.#release();
    const changed = this.#api
      .getSceneElementsIncludingDeleted()
      .filter((element) => this.#isNews(element));
    for (let start = 0; start < changed.length; start += AT_ONCE) {
      const part = changed.slice(start, start + AT_ONCE);
      this.#doc.transact(() => {
        for (const element of part) {
          this.#known.set(element.id, versionOf(element));
          // Excalidraw changes elements in place; what is in the room must not change with them.
          this.#shared.set(element.id, structuredClone(element));
        }
      }, this);
    }
  }

  #isNews(element: ExcalidrawElement): boolean {
    if (this.#held.has(element.id) || this.#changed.has(element.id)) return false;
    const known = this.#known.get(element.id);
    if (!known) return sendable(element) && !element.isDeleted;
    return !isSame(known, versionOf(element)) && sendable(element);
  }

  /** What was in somebody's hand and is no more: their last word counts if they said one, else the others'. */
  #release(): void {
    if (this.#held.size === 0) return;
    const editing = idsInHand(this.#api.getAppState());
    const done = [...this.#held].filter(([id]) => !editing.has(id));
    if (done.length === 0) return;
    const elements = new Map(
      this.#api.getSceneElementsIncludingDeleted().map((element) => [element.id, element]),
    );
    for (const [id, before] of done) {
      this.#held.delete(id);
      const element = elements.get(id);
      const known = this.#known.get(id);
      if (!element || !known || isSame(before, versionOf(element))) this.#changed.add(id);
      else if (isLater(known, versionOf(element))) elements.set(id, overtaking(element, known));
    }
    this.#api.updateScene({
      elements: [...elements.values()],
      captureUpdate: CaptureUpdateAction.NEVER,
    });
    if (this.#changed.size > 0) this.#show();
  }
}

function restored(element: ExcalidrawElement): OrderedExcalidrawElement[] {
  try {
    return restoreElements([structuredClone(element)], null);
  } catch {
    // Somebody's page sent an element that Excalidraw cannot show; the rest of the board can be.
    return [];
  }
}

function overtaking(element: OrderedExcalidrawElement, known: Version): OrderedExcalidrawElement {
  return {
    ...element,
    version: known.version + 1,
    versionNonce: Math.floor(Math.random() * 2 ** 31),
  };
}

/** Ids of what is being written, sized or drawn here at this moment. */
function idsInHand({ editingTextElement, resizingElement, newElement }: AppState): Set<string> {
  const ids = [editingTextElement?.id, resizingElement?.id, newElement?.id];
  return new Set(ids.filter((id) => id !== undefined));
}

function versionOf({ version, versionNonce }: ExcalidrawElement): Version {
  return { version, nonce: versionNonce };
}

function isSame(one: Version, other: Version): boolean {
  return one.version === other.version && one.nonce === other.nonce;
}

/** Whether the first counts over the second; the same rule as Excalidraw's own. */
function isLater(one: Version, other: Version): boolean {
  return one.version > other.version || (one.version === other.version && one.nonce < other.nonce);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
