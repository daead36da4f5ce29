/**
 * How much of every board with truth the readers find, per format, and how long reading takes.
 *
 * `node accuracy/run.mjs accuracy/readers.ts FOLDER…` (in `tests/`), or JOURNEYLINT_BOARDS=FOLDER:FOLDER.
 * A folder holds boards; `NAME.truth.json` beside a board, or `NNN.truth.json` beside `NNN-….`, is its truth.
 * A note is found when the element of its id, or of one that is as good, carries its text.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBoard } from '../../plugin/src/hosts/index.js';
import type { BoardSnapshot } from '../../plugin/src/snapshot.js';

interface TruthNote {
  readonly element?: string;
  readonly element_id?: string;
  readonly container_id?: string;
  readonly text?: string;
}

interface Truth {
  readonly cells?: readonly TruthNote[];
  readonly journeys?: readonly {
    readonly notes: readonly TruthNote[];
    readonly phases: readonly { readonly element_ids: readonly string[] }[];
    readonly lanes: readonly { readonly element_ids: readonly string[] }[];
  }[];
  readonly same_element?: Readonly<Record<string, readonly string[]>>;
}

interface Tally {
  boards: number;
  found: number;
  notes: number;
  ignored: number;
  /** Reading time as a multiple of decoding and JSON.parse of the same bytes (of the snapshot's JSON where the file is none). */
  readonly ratios: number[];
}

const NO_BOARD = /\.truth\.json$|^INDEX\.|\.tsv$|^(README|TRUTH)\.md$/;

export function main(argv: readonly string[]): number {
  const folders =
    argv.length > 0 ? argv : (process.env.JOURNEYLINT_BOARDS ?? '').split(':').filter(Boolean);
  if (folders.length === 0) {
    process.stderr.write('readers: name a folder of boards, or set JOURNEYLINT_BOARDS\n');
    return 2;
  }
  const tallies = new Map<string, Tally>();
  const lost: string[] = [];
  for (const folder of folders) {
    const names = readdirSync(folder).sort();
    for (const name of names.filter((file) => !NO_BOARD.test(file))) {
      measure(folder, name, truthOf(folder, name, names), tallies, lost);
    }
  }
  report(tallies, lost);
  return lost.length === 0 ? 0 : 1;
}

function truthOf(folder: string, board: string, names: readonly string[]): Truth | undefined {
  const number = /^\d{3}(?=-)/.exec(board)?.[0];
  const file = names.find(
    (name) =>
      name.endsWith('.truth.json') &&
      (board.startsWith(name.slice(0, -'truth.json'.length)) ||
        name === `${String(number)}.truth.json`),
  );
  return file === undefined
    ? undefined
    : (JSON.parse(readFileSync(join(folder, file), 'utf8')) as Truth);
}

function measure(
  folder: string,
  name: string,
  truth: Truth | undefined,
  tallies: Map<string, Tally>,
  lost: string[],
): void {
  const bytes = readFileSync(join(folder, name));
  let snapshot: BoardSnapshot;
  try {
    snapshot = readBoard(bytes, name);
  } catch (error) {
    lost.push(`${name}: not read (${error instanceof Error ? error.message : 'unknown'})`);
    return;
  }
  const format = `${snapshot.host} ${/(\.[a-z]+){1,2}$/.exec(name)?.[0] ?? ''}`;
  const tally = tallies.get(format) ?? { boards: 0, found: 0, notes: 0, ignored: 0, ratios: [] };
  tallies.set(format, tally);
  tally.boards += 1;
  tally.ignored += snapshot.ignored.length;
  tally.ratios.push(ratio(bytes, name, snapshot));
  if (truth === undefined) return;
  for (const note of notesOf(truth)) {
    tally.notes += 1;
    if (isFound(note, truth, snapshot)) tally.found += 1;
    else
      lost.push(
        `${name}: ${note.element ?? note.element_id ?? '?'} ${JSON.stringify(note.text ?? '')}`,
      );
  }
}

/** Notes with their text; headings and labels, of which only the element is asked. */
function notesOf(truth: Truth): TruthNote[] {
  const notes: TruthNote[] = [...(truth.cells ?? [])];
  for (const journey of truth.journeys ?? []) {
    notes.push(...journey.notes);
    const headings = [...journey.phases, ...journey.lanes].flatMap(({ element_ids: ids }) => ids);
    notes.push(...headings.map((element) => ({ element })));
  }
  return notes;
}

function isFound(note: TruthNote, truth: Truth, snapshot: BoardSnapshot): boolean {
  const id = note.element ?? note.element_id;
  if (id === undefined) return true;
  const same = truth.same_element ?? {};
  const ids = new Set([id, ...(same[id] ?? [])]);
  for (const [box, texts] of Object.entries(same)) if (texts.includes(id)) ids.add(box);
  const elements = snapshot.elements.filter((element) => ids.has(element.id));
  if (note.text === undefined) return elements.length > 0;
  const text = blankless(note.text);
  return elements.some((element) => blankless(element.text ?? '').includes(text));
}

function blankless(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** Of three runs each the fastest: the rest is the machine's. */
function ratio(bytes: Uint8Array, name: string, snapshot: BoardSnapshot): number {
  const text = new TextDecoder().decode(bytes);
  const json = /^\s*[[{]/.test(text) ? bytes : new TextEncoder().encode(JSON.stringify(snapshot));
  const reading = fastest(() => readBoard(bytes, name));
  return reading / fastest(() => JSON.parse(new TextDecoder().decode(json)) as unknown);
}

function fastest(run: () => unknown): number {
  let best = Infinity;
  for (let i = 0; i < 3; i += 1) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return Math.max(best, 1e-6);
}

function report(tallies: ReadonlyMap<string, Tally>, lost: readonly string[]): void {
  const line = (columns: readonly string[]): string =>
    columns.map((column, i) => column.padEnd(i === 0 ? 34 : 16)).join('');
  const lines = [line(['format', 'boards', 'found', 'share', 'ignored', '× JSON.parse'])];
  for (const [format, tally] of [...tallies].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const middle =
      [...tally.ratios].sort((a, b) => a - b)[Math.floor(tally.ratios.length / 2)] ?? 0;
    const share = tally.notes === 0 ? '–' : `${((100 * tally.found) / tally.notes).toFixed(2)} %`;
    const found = `${tally.found}/${tally.notes}`;
    lines.push(
      line([format, String(tally.boards), found, share, String(tally.ignored), middle.toFixed(1)]),
    );
  }
  process.stdout.write([...lines, ...lost.map((entry) => `lost: ${entry}`), ''].join('\n'));
}
