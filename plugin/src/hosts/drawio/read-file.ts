/** draw.io files: mxfile or mxGraphModel XML, plain or compressed, also inside SVG and PNG. */
import type { BoardSnapshot } from '../../snapshot.js';
import { BoardError, Collector, pageTitles } from '../fields.js';
import { bytesOfBase64, inflate } from '../inflate.js';
import { pngText } from './png.js';
import { collectPage } from './read.js';
import { parseDrawing, type Drawing, type Page } from './xml.js';

export function readDrawio(xml: string): BoardSnapshot {
  const outer = parseDrawing(xml);
  const { pages } = outer.content === undefined ? outer : parseDrawing(embedded(outer.content));
  if (pages.length === 0) throw new BoardError('this XML holds no draw.io drawing');
  return readPages(pages);
}

/** The drawing a PNG of draw.io carries. */
export function readDrawioPng(bytes: Uint8Array): BoardSnapshot {
  const text = pngText(bytes, ['mxfile', 'mxGraphModel']);
  if (text === undefined) throw new BoardError('this PNG carries no draw.io drawing');
  return readDrawio(embedded(text));
}

/** An embedded drawing is XML as it is, percent-encoded, or compressed. */
function embedded(content: string): string {
  const text = content.trim();
  if (text.startsWith('<')) return text;
  if (/^%3c/i.test(text)) return percentDecoded(text);
  return unpacked(text);
}

function readPages(pages: readonly Page[]): BoardSnapshot {
  const collector = new Collector();
  const titles = pageTitles(pages.map(({ name }) => name));
  let failure: BoardError | undefined;
  let read = 0;
  pages.forEach((page, place) => {
    try {
      collectPage(cellsOf(page), collector, titles[place] ?? `${place + 1}`);
      read += 1;
    } catch (error) {
      if (!(error instanceof BoardError)) throw error;
      failure ??= error;
      collector.ignore(page.id ?? null, 'unreadable-page');
    }
  });
  if (read === 0 && failure !== undefined) throw failure;
  return collector.snapshot('drawio', undefined);
}

function cellsOf(page: Page): Page['cells'] {
  if (page.cells.length > 0 || page.packed.trim() === '') return page.cells;
  const inner: Drawing = parseDrawing(unpacked(page.packed));
  return inner.pages[0]?.cells ?? [];
}

/** Deflated, in base64, of percent-encoded XML; some writers leave the last one out. */
function unpacked(text: string): string {
  const trimmed = text.trim();
  if (trimmed.startsWith('<')) return trimmed;
  const bytes = bytesOfBase64(trimmed);
  if (bytes === undefined) throw new BoardError('the compressed drawing is damaged');
  const xml = new TextDecoder().decode(inflate(bytes, 'deflate-raw'));
  return xml.trimStart().startsWith('<') ? xml : percentDecoded(xml);
}

function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new BoardError('the compressed drawing is damaged');
  }
}
