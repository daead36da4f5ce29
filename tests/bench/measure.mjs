// How long a lint takes as a multiple of JSON.stringify + JSON.parse of the same elements in the same run. Runs in Node
// and in a browser; the board is a host's elements, as Excalidraw keeps them.
import { loadEngine } from '../../plugin/dist/src/engine/index.js';
import { readExcalidraw } from '../../plugin/dist/src/hosts/excalidraw/read.js';
import { writeExcalidraw } from '../../plugin/dist/src/hosts/excalidraw/write.js';
import { bigBoard } from './board.mjs';

const options = { today: '2027-03-01', lang: 'en' };

function timed(body) {
  const begin = performance.now();
  body();
  return performance.now() - begin;
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

/** Few rounds for large boards: a hundred thousand notes take seconds each. */
function roundsFor(notes) {
  return notes > 20_000 ? 3 : notes < 1000 ? 41 : 9;
}

/** The lines to print for one board of so many notes; `source` is what the engine is loaded from. */
export async function measure(notes, source) {
  const engine = await loadEngine(source);
  const rules = JSON.parse(engine.rules()).map((rule) => rule.id);
  const off = Object.fromEntries(rules.map((id) => [id, 'off']));
  const silent = { ...options, config: JSON.stringify({ rules: off }) };
  // As they come from a file or from another page.
  const elements = JSON.parse(JSON.stringify(writeExcalidraw(bigBoard(notes))));
  const read = () => readExcalidraw({ elements, name: 'bench' });
  const jobs = {
    json: () => JSON.parse(JSON.stringify(elements)),
    'host elements to snapshot': read,
    '… to journey, no rules': () => engine.lint(read(), silent),
    '… to findings: full pass': () => engine.lint(read(), options),
    'whole report as JSON': () => engine.report(),
  };
  const ratios = Object.fromEntries(Object.keys(jobs).map((name) => [name, []]));
  // Taken in turn, each against the JSON of its own round, so that a machine that slows down slows all of them.
  for (let round = -2; round < roundsFor(notes); ++round) {
    const json = timed(jobs.json);
    for (const [name, job] of Object.entries(jobs)) {
      const ratio = name === 'json' ? 1 : timed(job) / json;
      if (round >= 0) ratios[name].push(ratio);
    }
  }
  const { findings } = engine.lint(read(), options);
  const lines = [
    `${notes} notes, ${elements.length} elements, ${findings.length} findings; multiples of JSON out and in:`,
  ];
  for (const [name, values] of Object.entries(ratios)) {
    const spread = `${Math.min(...values).toFixed(2)} to ${Math.max(...values).toFixed(2)}`;
    lines.push(`  ${name.padEnd(26)} ${median(values).toFixed(2).padStart(6)}   (${spread})`);
  }
  const full = ratios['… to findings: full pass'];
  const share = median(full.map((ratio, i) => ratio / ratios['… to journey, no rules'][i] - 1));
  lines.push(`  rules add ${(share * 100).toFixed(0)} % to what comes before them`);
  return lines;
}
