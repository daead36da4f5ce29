import { getCommonBounds, loadFromBlob, restoreElements } from '@excalidraw/excalidraw';
import type { OrderedExcalidrawElement } from '@excalidraw/excalidraw/element/types';
import type { BinaryFileData } from '@excalidraw/excalidraw/types';
import { BoardError, readBoard } from '../hosts/index.js';
import { writeExcalidraw } from '../hosts/excalidraw/write.js';
import type { BoardSnapshot } from '../snapshot.js';
import type { Start } from './start.js';
import { templateBoard } from './templates/index.js';

type Elements = readonly OrderedExcalidrawElement[];

export interface Scene {
  elements: Elements;
  files: BinaryFileData[];
  name: string | null;
}

const FONT = '20px Excalifont';

/** The scene a new board begins with. Throws one line for people when a file is no board. */
export async function sceneOf(start: Start): Promise<Scene> {
  switch (start.kind) {
    case 'empty':
      return { elements: [], files: [], name: null };
    case 'sample': {
      const address = new URL(`./samples/${start.language}.excalidraw`, document.baseURI);
      return whiteboardFile(await (await fetch(address)).blob(), start.language);
    }
    case 'template':
      return drawn(templateBoard(start.template, start.language));
    case 'file':
      return fromFile(start.file);
  }
}

/** Boards of the whiteboard's own kind are taken as they are, others are redrawn. */
async function fromFile(file: File): Promise<Scene> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  try {
    return await whiteboardFile(new Blob([bytes], { type: file.type }), file.name);
  } catch {
    // Not of the whiteboard's own kind: the readers know the others, and say what is wrong if they do not.
    const board = readBoard(bytes, file.name);
    if (board.elements.length === 0) throw new BoardError('there is nothing on it');
    return drawn(board);
  }
}

async function whiteboardFile(file: Blob, name: string): Promise<Scene> {
  const { elements, files } = await loadFromBlob(file, null, null);
  return {
    elements: elements.filter((element) => !element.isDeleted),
    files: Object.values(files),
    name: name.replace(/(\.(excalidraw|json|png|svg))+$/i, ''),
  };
}

async function drawn(board: BoardSnapshot): Promise<Scene> {
  // Letters are measured: without the font they would be cut off later.
  await document.fonts.load(FONT);
  const raw = writeExcalidraw(board) as unknown as Elements;
  const elements = restoreElements(raw, null, { refreshDimensions: true, repairBindings: true });
  return { elements: centred(elements), files: [], name: board.name };
}

/** Text in a box stands in its middle; measured by the browser it is a little larger or smaller than estimated. */
function centred(elements: Elements): Elements {
  const byId = new Map(elements.map((element) => [element.id, element]));
  return elements.map((element) => {
    const box = element.type === 'text' ? byId.get(element.containerId ?? '') : undefined;
    if (!box) return element;
    const [left, top, right, bottom] = getCommonBounds([box]);
    return {
      ...element,
      x: (left + right - element.width) / 2,
      y: (top + bottom - element.height) / 2,
    };
  });
}
