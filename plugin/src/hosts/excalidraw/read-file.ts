/** Files of Excalidraw (`.excalidraw`, `.excalidrawlib`) and of its Obsidian plugin (`.excalidraw.md`). */
import lzString from 'lz-string';
import type { BoardSnapshot } from '../../snapshot.js';
import {
  BoardError,
  Collector,
  fieldsOf,
  isFields,
  listOf,
  stringOf,
  textOf,
  type Fields,
} from '../fields.js';
import { LARGEST } from '../inflate.js';
import { parseJson } from '../json.js';
import { lengthOfLz } from '../lz.js';
import { collectScene, readExcalidraw } from './read.js';

export function isExcalidrawFile(file: Fields): boolean {
  if (file.type === 'excalidraw' || file.type === 'excalidraw/clipboard') return true;
  return Array.isArray(file.elements) && !Array.isArray(file.records);
}

export function readExcalidrawFile(file: Fields): BoardSnapshot {
  const elements = file.elements ?? [];
  if (!Array.isArray(elements))
    throw new BoardError('this Excalidraw file has no list of elements');
  return readExcalidraw({ elements, name: textOf(fieldsOf(file.appState).name) });
}

export function isExcalidrawLibrary(file: Fields): boolean {
  return (
    file.type === 'excalidrawlib' &&
    (Array.isArray(file.libraryItems) || Array.isArray(file.library))
  );
}

/** A library: each item is a page. Version 1 holds bare lists of elements, version 2 objects with a name. */
export function readExcalidrawLibrary(file: Fields): BoardSnapshot {
  const collector = new Collector();
  const items = [...listOf(file.libraryItems), ...listOf(file.library)];
  items.forEach((item, place) => {
    const elements = Array.isArray(item) ? (item as unknown[]) : fieldsOf(item).elements;
    const page = `${place + 1}`;
    const name = textOf(fieldsOf(item).name);
    if (Array.isArray(elements))
      collectScene(elements, collector, name === undefined ? page : `${page} ${name}`);
    else collector.ignore(stringOf(fieldsOf(item).id) ?? null, 'unreadable-page');
  });
  return collector.snapshot('excalidraw', undefined);
}

const FENCE = /^```(compressed-json|json)[ \t]*\r?$/gm;

/** Where an Obsidian note holds its drawing: the last fenced block of JSON, plain or compressed. */
function drawingBlock(text: string): { language: string; content: string } | undefined {
  let block: { language: string; content: string } | undefined;
  for (const fence of text.matchAll(FENCE)) {
    const start = fence.index + fence[0].length + 1;
    const end = text.indexOf('\n```', start - 1);
    block = {
      language: fence[1] ?? 'json',
      content: text.slice(start, end < 0 ? text.length : end),
    };
  }
  return block;
}

export function isExcalidrawMarkdown(text: string): boolean {
  return /^excalidraw-plugin:/m.test(text) || /^```compressed-json[ \t]*\r?$/m.test(text);
}

export function readExcalidrawMarkdown(text: string): BoardSnapshot {
  const block = drawingBlock(text);
  if (block === undefined)
    throw new BoardError('this note says it holds an Excalidraw drawing, but has none');
  const json = block.language === 'json' ? block.content : decompressed(block.content);
  const file = parseJson(json, 'the drawing in this note');
  if (!isFields(file) || !isExcalidrawFile(file))
    throw new BoardError('the drawing in this note is no Excalidraw scene');
  return readExcalidrawFile(file);
}

/** The Obsidian plugin breaks the base64 into lines with empty lines between. */
function decompressed(base64: string): string {
  const packed = base64.replace(/\s+/g, '');
  const json = /^[A-Za-z0-9+/]+=*$/.test(packed) ? unpacked(packed) : null;
  if (json === null || json === '')
    throw new BoardError('the compressed drawing in this note is damaged');
  return json;
}

function unpacked(base64: string): string | null {
  if (lengthOfLz(base64, LARGEST) >= LARGEST)
    throw new BoardError('the compressed drawing is too large');
  return lzString.decompressFromBase64(base64);
}
