// Prints how long a lint takes, as a multiple of JSON.stringify + JSON.parse of the same board in the same run.
//   node tests/bench/run.mjs [NOTES]     10,000 notes unless told otherwise
// The board is the snapshot as the core gets it: large map, three languages, boxes under loose text among the notes.
import { loadEngine } from '../../plugin/dist/src/engine/index.js';
import { bigBoard } from './board.mjs';

const notes = Number(process.argv[2] ?? 10_000);
const rounds = 9;
const options = { today: '2027-03-01', lang: 'en' };

const engine = await loadEngine();
const rules = JSON.parse(engine.rules()).map((rule) => rule.id);
const silent = { ...options, config: JSON.stringify({ rules: Object.fromEntries(rules.map((id) => [id, 'off'])) }) };

function timed(body) {
  const begin = performance.now();
  body();
  return performance.now() - begin;
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

const board = bigBoard(notes);
const jobs = {
  json: () => JSON.parse(JSON.stringify(board)),
  'read and recognise': () => engine.lint(board, silent),
  'full pass': () => engine.lint(board, options),
  'whole report': () => engine.report(),
};
const ratios = Object.fromEntries(Object.keys(jobs).map((name) => [name, []]));
// Taken in turn, each against the JSON of its own round, so that a machine that slows down slows all of them.
for (let round = -2; round < rounds; ++round) {
  const json = timed(jobs.json);
  for (const [name, job] of Object.entries(jobs)) {
    const ratio = name === 'json' ? 1 : timed(job) / json;
    if (round >= 0) ratios[name].push(ratio);
  }
}

const findings = engine.lint(board, options).findings.length;
console.log(`${notes} notes, ${board.elements.length} elements, ${findings} findings; multiples of JSON out and in:`);
for (const [name, values] of Object.entries(ratios)) {
  const spread = `${Math.min(...values).toFixed(2)} to ${Math.max(...values).toFixed(2)}`;
  console.log(`  ${name.padEnd(20)} ${median(values).toFixed(2).padStart(6)}   (${spread})`);
}
const share = median(ratios['full pass'].map((ratio, i) => ratio / ratios['read and recognise'][i] - 1));
console.log(`  rules add ${(share * 100).toFixed(0)} % to reading and recognising`);
