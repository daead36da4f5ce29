/** A file of any host → snapshot. The kind is told by the content, never by the name. */
import type { BoardSnapshot } from '../snapshot.js';
import {
  isExcalidrawFile,
  isExcalidrawLibrary,
  isExcalidrawMarkdown,
  readExcalidrawFile,
  readExcalidrawLibrary,
  readExcalidrawMarkdown,
} from './excalidraw/read-file.js';
import { isPng } from './drawio/png.js';
import { readDrawio, readDrawioPng } from './drawio/read-file.js';
import { BoardError, isFields, type Fields } from './fields.js';
import { isFigJam, readFigJam } from './figjam/read.js';
import { isJsonCanvas, readJsonCanvas } from './jsoncanvas/read.js';
import { parseJson } from './json.js';
import { isMiro } from './miro/items.js';
import { readMiro } from './miro/read.js';
import { isFirstTldraw, readFirstTldraw } from './tldraw/read-first.js';
import { isTldraw, readTldraw } from './tldraw/read.js';

export { BoardError } from './fields.js';

/**
 * Reads a board from the bytes of a file. Throws {@link BoardError}, whose message is one line for people,
 * when the bytes are no board; elements that cannot be read are listed in `ignored` instead.
 */
export function readBoard(bytes: Uint8Array, name?: string): BoardSnapshot {
  const snapshot = isPng(bytes) ? readDrawioPng(bytes) : readText(decode(bytes));
  return snapshot.name === null && name !== undefined
    ? { ...snapshot, name: titleOf(name) }
    : snapshot;
}

/** The name of a file without folders and without the ending of its kind. */
function titleOf(name: string): string | null {
  const base = name.split(/[\\/]/).at(-1) ?? '';
  return (
    base.replace(
      /(\.(excalidraw|excalidrawlib|md|tldr|drawio|xml|svg|png|canvas|miro|figjam|json))+$/i,
      '',
    ) || null
  );
}

function decode(bytes: Uint8Array): string {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(utf16 ? 'utf-16le' : 'utf-8').decode(bytes);
}

function readText(text: string): BoardSnapshot {
  const start = /\S/.exec(text)?.[0];
  if (start === undefined) throw new BoardError('the file is empty');
  if (start === '{' || start === '[') return readJson(parseJson(text, 'the file'));
  if (start === '<') return readDrawio(text.trimStart());
  if (isExcalidrawMarkdown(text)) return readExcalidrawMarkdown(text);
  throw noBoard();
}

interface JsonKind {
  readonly is: (file: Fields) => boolean;
  readonly read: (file: Fields) => BoardSnapshot;
}

/** In this order: the first that knows the file reads it. */
const JSON_KINDS: readonly JsonKind[] = [
  { is: isExcalidrawLibrary, read: readExcalidrawLibrary },
  { is: isExcalidrawFile, read: readExcalidrawFile },
  { is: isTldraw, read: readTldraw },
  { is: isFigJam, read: readFigJam },
  { is: isFirstTldraw, read: readFirstTldraw },
  { is: isMiro, read: readMiro },
  { is: isJsonCanvas, read: readJsonCanvas },
];

function readJson(file: unknown): BoardSnapshot {
  if (Array.isArray(file) && isMiro(file)) return readMiro(file);
  const kind = isFields(file) ? JSON_KINDS.find(({ is }) => is(file)) : undefined;
  if (kind === undefined || !isFields(file)) throw noBoard();
  return kind.read(file);
}

function noBoard(): BoardError {
  return new BoardError(
    'this is no board of Excalidraw, tldraw, draw.io, JSON Canvas, Miro or FigJam',
  );
}
