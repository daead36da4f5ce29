/** Compressed data → bytes, never more than a board can need. */
import { Inflate, Unzlib } from 'fflate';
import { BoardError } from './fields.js';

/** The largest drawing this product opens, in bytes after unpacking; a workshop board takes one or two million. */
export const LARGEST = 64 * 1024 * 1024;
/** Handed over in small pieces, so that a bomb is seen before it has filled the memory. */
const PIECE = 8 * 1024;

export type Packing = 'deflate-raw' | 'zlib';

export function inflate(packed: Uint8Array, packing: Packing): Uint8Array {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const take = (chunk: Uint8Array): void => {
    size += chunk.length;
    if (size > LARGEST) throw new BoardError('the compressed drawing is too large');
    chunks.push(chunk.slice());
  };
  try {
    const stream = packing === 'zlib' ? new Unzlib(take) : new Inflate(take);
    for (let at = 0; at < packed.length; at += PIECE) {
      stream.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
    }
  } catch (error) {
    if (error instanceof BoardError) throw error;
    throw new BoardError('the compressed drawing is damaged');
  }
  return joined(chunks, size);
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** Base64, blanks allowed; nothing when it is none. */
export function bytesOfBase64(text: string): Uint8Array | undefined {
  const packed = text.replace(/\s+/g, '');
  if (packed === '' || !/^[A-Za-z0-9+/]+={0,2}$/.test(packed)) return undefined;
  try {
    return Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}
