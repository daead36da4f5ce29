import type { Engine, Finding, LintResult } from '../engine/index.js';
import type { LintOptions, MessageLanguage } from '../engine/types.js';
import { readBoard } from '../hosts/index.js';
import type { BoardSnapshot } from '../snapshot.js';
import type { BoardArguments } from './arguments.js';

/** Reads a file's bytes; `-` is standard input. */
export type ReadFile = (file: string) => Promise<Uint8Array>;

/** What goes with every board of a run: read once. */
export interface Run {
  options: LintOptions;
  page: string | null;
}

export async function prepareRun(board: BoardArguments, read: ReadFile): Promise<Run> {
  const options: LintOptions = { today: board.today };
  if (board.lang !== undefined) options.lang = board.lang;
  if (board.stage !== undefined) options.stage = board.stage;
  if (board.config !== undefined)
    options.config = new TextDecoder().decode(await read(board.config));
  if (board.baseline !== undefined)
    options.baseline = new TextDecoder().decode(await read(board.baseline));
  return { options, page: board.page ?? null };
}

export interface Linted {
  result: LintResult;
  /** Without what the baseline already had. */
  fresh: Finding[];
  /** How many findings the baseline already had. */
  known: number;
  language: MessageLanguage;
}

export async function lintFile(
  file: string,
  run: Run,
  engine: Engine,
  read: ReadFile,
): Promise<Linted> {
  const whole = readBoard(await read(file), file === '-' ? undefined : file);
  const snapshot = run.page === null ? whole : onePage(whole, run.page);
  const result = engine.lint(snapshot, run.options);
  const fresh = result.findings.filter((finding) => finding.baseline !== 'open');
  return {
    result,
    fresh,
    known: result.findings.length - fresh.length,
    language: run.options.lang ?? (result.journeys[0]?.language === 'nl' ? 'nl' : 'en'),
  };
}

function onePage(snapshot: BoardSnapshot, page: string): BoardSnapshot {
  const elements = snapshot.elements.filter((element) => element.page === page);
  if (elements.length === 0) {
    const pages = [...new Set(snapshot.elements.flatMap((element) => element.page ?? []))];
    const there = pages.length === 0 ? 'it has no pages' : `it has ${pages.join(', ')}`;
    throw new Error(`there is no page "${page}": ${there}`);
  }
  return { ...snapshot, elements };
}
