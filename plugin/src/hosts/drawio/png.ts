/** Text chunks of a PNG (W3C PNG 3rd edition, section 11.3.3). */
import { inflate } from '../inflate.js';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

export function isPng(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, place) => bytes[place] === byte);
}

/** The text kept under the first of `keywords` that the image has. */
export function pngText(bytes: Uint8Array, keywords: readonly string[]): string | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = SIGNATURE.length; at + 12 <= bytes.length;) {
    const length = view.getUint32(at);
    const type = latin1(bytes.subarray(at + 4, at + 8));
    const data = bytes.subarray(at + 8, Math.min(at + 8 + length, bytes.length));
    const text =
      type === 'tEXt' || type === 'zTXt' || type === 'iTXt'
        ? chunkText(type, data, keywords)
        : undefined;
    if (text !== undefined) return text;
    at += 12 + length;
  }
  return undefined;
}

function chunkText(
  type: 'tEXt' | 'zTXt' | 'iTXt',
  data: Uint8Array,
  keywords: readonly string[],
): string | undefined {
  const end = data.indexOf(0);
  if (end < 0 || !keywords.includes(latin1(data.subarray(0, end)))) return undefined;
  const rest = data.subarray(end + 1);
  if (type === 'tEXt') return utf8(rest);
  if (type === 'zTXt') return utf8(zlibOrRaw(rest.subarray(1)));
  const compressed = rest[0] === 1;
  const language = rest.indexOf(0, 2);
  const translated = rest.indexOf(0, language + 1);
  const text = rest.subarray(translated + 1);
  return utf8(compressed ? zlibOrRaw(text) : text);
}

/** The standard asks for a zlib stream; draw.io itself has also written the bare deflate stream. */
function zlibOrRaw(data: Uint8Array): Uint8Array {
  const isZlib =
    ((data[0] ?? 0) & 0x0f) === 8 && (((data[0] ?? 0) << 8) | (data[1] ?? 0)) % 31 === 0;
  return inflate(data, isZlib ? 'zlib' : 'deflate-raw');
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, 80));
}

function utf8(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
