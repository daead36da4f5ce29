import type {
  BinaryFileData,
  BinaryFiles,
  ExcalidrawImperativeAPI,
} from '@excalidraw/excalidraw/types';
import type { Doc, Map as SharedMap, YMapEvent } from 'yjs';

/** Letters of a picture as text; what is larger does not fit into one message to the server. */
const LARGEST = 8 * 1024 * 1024;

/** Shares the pictures on a board: each once, under its id. A picture never changes. */
export class SharedPictures {
  readonly #api: ExcalidrawImperativeAPI;
  readonly #shared: SharedMap<unknown>;
  readonly #stopping: (() => void)[] = [];
  readonly #tooLarge = new Set<string>();
  readonly #refused: () => void;

  constructor(api: ExcalidrawImperativeAPI, doc: Doc, refused: () => void) {
    this.#api = api;
    this.#shared = doc.getMap('pictures');
    this.#refused = refused;
    const heard = (event: YMapEvent<unknown>): void => {
      if (!event.transaction.local) this.#show(event.keysChanged);
    };
    this.#shared.observe(heard);
    this.#stopping.push(
      api.onChange((_elements, _state, files) => {
        this.#send(files);
      }),
      () => {
        this.#shared.unobserve(heard);
      },
    );
    this.#show(this.#shared.keys());
  }

  stop(): void {
    for (const end of this.#stopping) end();
  }

  #send(files: BinaryFiles): void {
    for (const [id, file] of Object.entries(files)) {
      if (this.#shared.has(id) || this.#tooLarge.has(id)) continue;
      if (file.dataURL.length > LARGEST) {
        this.#tooLarge.add(id);
        this.#refused();
        continue;
      }
      const { mimeType, dataURL, created } = file;
      this.#shared.set(id, { id, mimeType, dataURL, created });
    }
  }

  #show(ids: Iterable<unknown>): void {
    const pictures: BinaryFileData[] = [];
    for (const id of ids) {
      if (typeof id !== 'string') continue;
      const value = this.#shared.get(id);
      if (isPicture(value, id)) pictures.push(value);
    }
    if (pictures.length > 0) this.#api.addFiles(pictures);
  }
}

function isPicture(value: unknown, id: string): value is BinaryFileData {
  if (typeof value !== 'object' || value === null) return false;
  const { id: own, mimeType, dataURL } = value as Partial<Record<string, unknown>>;
  return (
    own === id &&
    typeof mimeType === 'string' &&
    mimeType.startsWith('image/') &&
    typeof dataURL === 'string' &&
    dataURL.startsWith(`data:${mimeType}`)
  );
}
