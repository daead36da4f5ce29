// Prints the size of what a browser loads for the core: as it is, and compressed as servers do; and what the tables of
// words and weights add to it.
import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const root = new URL('../../', import.meta.url);
const kilobytes = (bytes, digits = 0) => `${(bytes / 1000).toFixed(digits)} kB`.padStart(8);

/** The numbers between the braces of a table, as bytes: the tables' entries fit into one, but for the weights of signs. */
function numbers(source, name, size = 1) {
  const list = source.match(new RegExp(`${name}\\[\\] = \\{([^}]*)\\}`))?.[1];
  if (list === undefined) throw new Error(`there is no table ${name}`);
  const values = list
    .split(',')
    .filter((value) => value.trim() !== '')
    .map(Number);
  return Buffer.from(
    size === 1
      ? Uint8Array.from(values.map((value) => value & 255)).buffer
      : Int16Array.from(values).buffer,
  );
}

/** The texts between quotes after a table's name, one after the other. */
function texts(source, name) {
  const begin = source.indexOf(`${name}[] =`);
  if (begin < 0) throw new Error(`there is no table ${name}`);
  const found = source.slice(begin, source.indexOf(';', begin)).match(/"[^"]*"/g);
  return Buffer.from(found.map((text) => text.slice(1, -1)).join(''));
}

console.log('                     plain    gzip  brotli');
for (const file of ['journeylint.wasm', 'journeylint.mjs']) {
  const bytes = readFileSync(new URL(`plugin/dist/wasm/${file}`, root));
  const sizes = [
    bytes.length,
    gzipSync(bytes, { level: 9 }).length,
    brotliCompressSync(bytes).length,
  ];
  console.log(file.padEnd(18), sizes.map((size) => kilobytes(size)).join(''));
}

const generated = ['wasm', 'release', 'dev']
  .map((preset) => new URL(`build/${preset}/generated/text/`, root))
  .find((folder) => existsSync(new URL('lexicon_table.inc', folder)));
if (generated === undefined) throw new Error('no build holds the lexicon: build first');
const lexicon = readFileSync(new URL('lexicon_table.inc', generated), 'utf8');
const labels = readFileSync(new URL('labels_table.inc', generated), 'utf8');
const cues = readFileSync(new URL('label_cues_table.inc', generated), 'utf8');
const voice = readFileSync(new URL('core/text/voice_weights.inc', root), 'utf8');
const tables = {
  words: texts(lexicon, 'kPackedWords'),
  'what is known of them': Buffer.concat([
    numbers(lexicon, 'kEntryOf'),
    numbers(lexicon, 'kPackedEntries'),
    texts(lexicon, 'kNames'),
  ]),
  labels: Buffer.concat([texts(labels, 'kKeys'), numbers(labels, 'kKeySets', 2)]),
  'cues of labels': Buffer.concat([texts(cues, 'kCueWords'), numbers(cues, 'kCueSetOf')]),
  'voice weights': Buffer.concat([
    numbers(voice, 'kVoiceWeights', 2),
    numbers(voice, 'kGramWeights'),
  ]),
};
const shares = Object.entries(tables).map(([name, bytes]) => [
  name,
  brotliCompressSync(bytes).length,
]);
const all = shares.reduce((sum, [, size]) => sum + size, 0);
const named = shares.map(([name, size]) => `${name} ${kilobytes(size, 1).trim()}`).join(', ');
console.log(`tables of words and weights, brotli: ${kilobytes(all, 1).trim()} (${named})`);
