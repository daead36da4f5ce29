/**
 * How well boards are read: `node tests/accuracy/boards.mjs` after a release build.
 *
 *   --count N     boards of each kind (default 200)      --held      only stories and seeds nobody tunes on
 *   --from S      seeds from S on: boards that nobody has seen yet, of the stories nobody tunes on from 50000
 *   --errors      every note that went wrong             --by KEY    a table per value of a variant (layout, label, …)
 *   --same        boards that should read the same: moved, scaled, turned, in another order, decorated, renamed
 *   --sure        of boards claimed that surely, how many are journeys: of all boards measured together
 *   --only KIND   usual, rarer, habits, designs, young, others or files (see below); with --same any of the first five
 *   --board S     one seed: print its snapshot (of --only)
 *   --reader P    the program that reads snapshots
 *
 * With JOURNEYLINT_BOARDS=FOLDER the boards there that have a `NAME.truth.json` are measured as well
 * (after `npm run build` in plugin/, whose readers turn them into snapshots); one whose `journeys` are empty, or whose
 * `is_journey` is false or "no", is no journey, and none may be claimed on it.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  HELD_OUT,
  designBoard,
  journeyBoard,
  layoutBoard,
  otherBoard,
  workshopBoard,
  youngBoard,
} from './board_generator.mjs';
import { Tally, scoreJourney, scoreStrays } from './boards/score.mjs';
import { TRANSFORMS, essence, renamed } from './boards/transforms.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');
const option = (name, fallback) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : process.argv[at + 1];
};
const flag = (name) => process.argv.includes(`--${name}`);
const reader = option('reader', join(root, 'build/release/tests/accuracy/journeylint-read-boards'));

function readAll(boards, ...options) {
  const input = boards.map((b) => JSON.stringify(b.snapshot)).join('\n') + '\n';
  const run = spawnSync(reader, options, {
    input,
    maxBuffer: 1 << 30,
    encoding: 'utf8',
  });
  if (run.status !== 0)
    throw new Error(`${reader} failed: ${run.stderr || run.error || run.signal}`);
  return run.stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

async function boardsOf(folder) {
  const host = process.env.JOURNEYLINT_HOSTS ?? join(root, 'plugin/dist/src/hosts/index.js');
  if (!existsSync(host)) throw new Error(`${host} is missing: run \`npm run build\` in plugin/`);
  const { readBoard } = await import(pathToFileURL(host).href);
  const files = readdirSync(folder, { recursive: true }).map((f) => join(folder, String(f)));
  return files
    .filter((f) => f.endsWith('.truth.json'))
    .map((file) => {
      const truth = JSON.parse(readFileSync(file, 'utf8'));
      const board = join(dirname(file), truth.board);
      const name = basename(board);
      return {
        ...truth,
        board: name,
        variant: { layout: truth.what, ...truth.variant, format: truth.format },
        snapshot: readBoard(readFileSync(board), name),
      };
    })
    .filter((b) => b.journeys || isOther(b));
}

const isOther = ({ journeys, is_journey: is }) =>
  journeys ? journeys.length === 0 && is !== null : is === false || is === 'no';

const percent = (share) => (share === null ? '    –' : `${(100 * share).toFixed(1).padStart(5)}`);
const KEYS = [
  'journey found',
  'claimed',
  'orientation',
  'phase recall',
  'phase precision',
  'lane recall',
  'lane precision',
  'lane type',
  'placed',
  'note phase',
  'note lane',
  'note type',
  'valence sign',
  'persona',
  'persona invented',
  'scope',
  'scope invented',
  'title',
  'strays claimed',
];

function print(name, tally) {
  console.log(`\n${name}`);
  for (const key of KEYS)
    if (tally.share(key) !== null)
      console.log(`  ${key.padEnd(18)} ${percent(tally.share(key))}  of ${tally.sums.get(key).of}`);
  for (const what of ['note', 'lane', 'phase']) {
    const bins = [...Array(10).keys()].filter((b) => tally.share(`bin ${what} ${b}`) !== null);
    console.log(
      `  ${what} confidence   ${bins.map((b) => `${(b / 10).toFixed(1)}:${percent(tally.share(`bin ${what} ${b}`)).trim()} (${tally.sums.get(`bin ${what} ${b}`).of})`).join('  ')}`,
    );
  }
}

// Of every board: how surely it is claimed as a journey, and whether it is one.
const claims = [];

function noteClaims(reads, journey) {
  for (const { journeys } of reads)
    claims.push({ sure: Math.max(0, ...journeys.map((j) => j.confidence)), journey });
}

function printClaims() {
  console.log('\nboards that are journeys, by how surely they are claimed');
  const bins = [0, 0.1, 0.3, 0.5, 0.7, 0.9];
  bins.forEach((from, i) => {
    const to = bins[i + 1] ?? 1.01;
    const within = claims.filter((c) => c.sure >= from && c.sure < to);
    const right = within.filter((c) => c.journey).length;
    const share = within.length > 0 ? right / within.length : null;
    console.log(`  from ${from.toFixed(1)}   ${percent(share)}  of ${within.length}`);
  });
}

function measure(name, boards, groupings) {
  const all = new Tally();
  const groups = new Map();
  const worst = [];
  const reads = readAll(boards);
  noteClaims(reads, true);
  boards.forEach((board, i) => {
    const single = new Tally();
    const errors = board.journeys.flatMap((truth) => {
      const out = scoreJourney(board, truth, reads[i].journeys, single);
      return out;
    });
    scoreStrays(board, reads[i].journeys, single);
    for (const [key, sum] of single.sums) all.add(key, sum.right, sum.of);
    for (const by of groupings) {
      const key = `${by}=${board.variant?.[by] ?? '-'}`;
      if (!groups.has(key)) groups.set(key, new Tally());
      for (const [k, sum] of single.sums) groups.get(key).add(k, sum.right, sum.of);
    }
    worst.push({ board, share: single.share('placed') ?? 1, errors });
  });
  print(`${name}: ${boards.length} boards`, all);
  for (const [key, tally] of [...groups].sort()) {
    console.log(
      `  ${key.padEnd(28)} placed ${percent(tally.share('placed'))}  lane type ${percent(tally.share('lane type'))}  note type ${percent(tally.share('note type'))}  phases ${percent(tally.share('phase recall'))}/${percent(tally.share('phase precision'))}  (${tally.sums.get('placed')?.of ?? 0})`,
    );
  }
  if (flag('errors')) {
    for (const { board, share, errors } of worst
      .sort((a, b) => a.share - b.share)
      .slice(0, Number(option('worst', 15)))) {
      const v = board.variant ?? {};
      console.log(
        `\n${board.board} ${percent(share)} ${['layout', 'orientation', 'label', 'head', 'grid', 'carrier', 'cell', 'emotion', 'colour', 'mess', 'cards', 'parking', 'second', 'left', 'notes', 'format'].map((k) => (v[k] === undefined ? '' : `${k}=${v[k]}`)).join(' ')}`,
      );
      for (const e of errors.slice(0, Number(option('most', 4))))
        console.log(`    ${JSON.stringify(e)}`);
    }
  }
}

function measureOthers(boards) {
  if (boards.length === 0) return;
  const kinds = new Map();
  const wrong = [];
  const reads = readAll(boards);
  noteClaims(reads, false);
  reads.forEach((read, i) => {
    const kind = boards[i].variant.layout;
    const claimed = read.journeys.some((j) => j.confidence >= 0.5);
    if (claimed)
      wrong.push(`${boards[i].board} ${Math.max(...read.journeys.map((j) => j.confidence))}`);
    const sum = kinds.get(kind) ?? { claimed: 0, of: 0 };
    sum.claimed += claimed ? 1 : 0;
    sum.of += 1;
    kinds.set(kind, sum);
  });
  const all = [...kinds.values()].reduce((a, b) => ({
    claimed: a.claimed + b.claimed,
    of: a.of + b.of,
  }));
  console.log(
    `\nboards that are no journey, claimed: ${percent(all.claimed / all.of)} of ${all.of}`,
  );
  console.log(`  ${[...kinds].map(([k, s]) => `${k} ${s.claimed}/${s.of}`).join('  ')}`);
  if (flag('errors')) for (const board of wrong) console.log(`    ${board}`);
}

/** A board where nobody has begun yet, or hardly, is to be read and left alone. */
function measureReproaches(boards) {
  const said = readAll(boards, '--lint').map((r, i) => ({
    board: boards[i].board,
    all: r.reproaches,
  }));
  const rules = new Map();
  for (const { all } of said)
    for (const rule of new Set(all)) rules.set(rule, (rules.get(rule) ?? 0) + 1);
  const reproached = said.filter((b) => b.all.length > 0);
  console.log(
    `  reproached         ${percent(reproached.length / boards.length)}  of ${boards.length}`,
  );
  for (const [rule, count] of rules) console.log(`    ${rule} ${count}`);
  if (flag('errors'))
    for (const b of reproached.slice(0, 10)) console.log(`    ${b.board} ${b.all.join(' ')}`);
}

function measureSame(boards) {
  const plain = readAll(boards).map((r) => essence(r));
  const report = (name, reads) => {
    const differ = reads
      .map((r, i) => (r === plain[i] ? null : boards[i].board))
      .filter((b) => b !== null);
    console.log(
      `  ${name.padEnd(10)} ${percent(1 - differ.length / boards.length)}  ${differ.slice(0, 8).join(' ')}`,
    );
  };
  console.log(`\nboards that read the same: ${boards.length}`);
  for (const [name, change] of Object.entries(TRANSFORMS)) {
    report(
      name,
      readAll(boards.map((b) => ({ snapshot: change(b.snapshot) }))).map((r) => essence(r)),
    );
  }
  const others = boards.map((b) => renamed(b.snapshot));
  report(
    'renamed',
    readAll(others.map(([snapshot]) => ({ snapshot }))).map((r, i) => essence(r, others[i][1])),
  );
}

const makers = {
  usual: journeyBoard,
  rarer: layoutBoard,
  habits: workshopBoard,
  designs: designBoard,
  young: youngBoard,
  others: otherBoard,
};
const seed = option('board', null);
if (seed !== null) {
  const board = makers[option('only', 'usual')](Number(seed));
  console.log(JSON.stringify(flag('truth') ? board : board.snapshot));
} else if (flag('same')) {
  const count = Number(option('count', 100));
  const range = [...Array(count).keys()];
  const make = makers[option('only', '')];
  const first = Number(option('from', HELD_OUT));
  measureSame(
    make
      ? range.map((i) => make(first + i))
      : range.flatMap((i) => [journeyBoard(HELD_OUT + i), otherBoard(i)]),
  );
} else {
  const count = Number(option('count', 200));
  const by = option('by', 'mess,layout').split(',').filter(Boolean);
  const own = option('by', null) === null ? [] : by; // asked for by name
  const start = option('from', null);
  const from =
    start !== null
      ? [Number(start)]
      : flag('held')
        ? [HELD_OUT]
        : flag('tuned')
          ? [0]
          : [0, HELD_OUT];
  const only = option('only', null);
  const asked = (kind) => only === null || only === kind;
  for (const first of from) {
    const range = [...Array(count).keys()].map((i) => first + i);
    const name = first >= HELD_OUT ? 'held out' : 'tuned on';
    if (asked('usual')) measure(`journeys, ${name}`, range.map(journeyBoard), by);
    if (asked('rarer'))
      measure(`rarer layouts, ${name}`, range.map(layoutBoard), ['layout'].concat(own));
    if (asked('habits'))
      measure(`habits of workshops, ${name}`, range.map(workshopBoard), ['layout'].concat(own));
    if (asked('designs'))
      measure(`designs of teams, ${name}`, range.map(designBoard), ['layout'].concat(own));
    if (asked('young')) {
      const young = range.map(youngBoard);
      measure(`young maps, ${name}`, young, ['label', 'head', 'left', 'notes'].concat(own));
      measureReproaches(young);
    }
    if (asked('others')) measureOthers(range.map(otherBoard));
  }
  const folder = process.env.JOURNEYLINT_BOARDS;
  if (folder && asked('files')) {
    const boards = await boardsOf(folder);
    const journeys = boards.filter((b) => !isOther(b));
    const keys = by.filter((k) => k !== 'layout').concat(['format']);
    if (journeys.length > 0) measure(`journeys, ${basename(folder)}`, journeys, keys);
    measureOthers(boards.filter(isOther));
  }
  if (flag('sure')) printClaims();
}
