// Prints the size of what a browser loads for the core: as it is, and compressed as servers do.
import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const folder = new URL('../../plugin/dist/wasm/', import.meta.url);
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(0)} kB`.padStart(8);

console.log('                     plain    gzip  brotli');
for (const file of ['journeylint.wasm', 'journeylint.mjs']) {
  const bytes = readFileSync(new URL(file, folder));
  const sizes = [bytes.length, gzipSync(bytes, { level: 9 }).length, brotliCompressSync(bytes).length];
  console.log(file.padEnd(18), sizes.map(kilobytes).join(''));
}
