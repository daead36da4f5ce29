import type { Engine } from '../engine/index.js';
import { readRuleTitles } from '../panel/rules.js';
import { readArguments, UsageError, type Arguments } from './arguments.js';
import { lintFile, prepareRun, type ReadFile } from './boards.js';
import { help } from './help.js';
import { listRules } from './rules.js';
import { SarifLog } from './sarif.js';
import { github, stylish } from './stylish.js';
import { harmless, type Terminal } from './terminal.js';

export interface World {
  terminal: Terminal;
  loadEngine: () => Promise<Engine>;
  read: ReadFile;
  write: (file: string, text: string) => Promise<void>;
  readDocs: (path: string) => Promise<string>;
  /** Standard input line by line. */
  lines: () => AsyncIterable<string>;
  /** `YYYY-MM-DD`. */
  today: string;
}

/** The exit codes of every command. */
const FINE = 0;
const ERRORS_FOUND = 1;
const COULD_NOT_RUN = 2;

/** Carries out one command line and returns the exit code. What went wrong is said on the error stream, after the rest. */
export async function run(words: readonly string[], world: World): Promise<number> {
  const problems: string[] = [];
  let code = FINE;
  try {
    code = await carryOut(readArguments(words, world.today), world, problems);
  } catch (error) {
    const hint = error instanceof UsageError ? ' (journeylint help says more)' : '';
    problems.push(`${messageOf(error)}${hint}`);
  }
  for (const problem of problems) world.terminal.error(`journeylint: ${harmless(problem)}\n`);
  return problems.length > 0 ? COULD_NOT_RUN : code;
}

async function carryOut(given: Arguments, world: World, problems: string[]): Promise<number> {
  const { terminal } = world;
  switch (given.command) {
    case 'help':
      terminal.out(`${help(given.about)}\n`);
      return FINE;
    case 'version':
      terminal.out(`${(await world.loadEngine()).version}\n`);
      return FINE;
    case 'rules': {
      const engine = await world.loadEngine();
      await listRules(
        { json: engine.rules(), rule: given.rule, format: given.format, readDocs: world.readDocs },
        terminal,
      );
      return FINE;
    }
    case 'classify':
      await classify(world, problems);
      return FINE;
    case 'export':
      await exportBoard(given, world);
      return FINE;
    case 'lint':
      return lint(given, world, problems);
  }
}

async function lint(
  given: Extract<Arguments, { command: 'lint' }>,
  world: World,
  problems: string[],
): Promise<number> {
  const { terminal } = world;
  const engine = await world.loadEngine();
  const settings = await prepareRun(given.board, world.read);
  const titles = readRuleTitles(engine.rules());
  const sarif = new SarifLog(engine.version);
  let code = FINE;
  for (const [place, file] of given.files.entries()) {
    if (terminal.progress && given.files.length > 1) {
      terminal.error(`\r\u001b[K${place + 1}/${given.files.length} ${harmless(file)}`);
    }
    try {
      const { result, fresh, known, language } = await lintFile(file, settings, engine, world.read);
      if (fresh.some((finding) => finding.severity === 'error' && finding.suppressed === null))
        code = ERRORS_FOUND;
      if (terminal.progress && given.files.length > 1) terminal.error('\r\u001b[K');
      switch (given.format) {
        case 'json':
          terminal.out(`${engine.report().trim()}\n`);
          break;
        case 'stylish': {
          const [journey] = result.journeys;
          terminal.out(
            stylish(
              {
                file,
                title: journey?.title ?? null,
                hasJourney: journey !== undefined,
                findings: fresh,
                known,
                notices: result.notices.map((notice) => notice.message),
                titles,
                language,
              },
              terminal,
            ),
          );
          break;
        }
        case 'github':
          terminal.out(github(file, fresh, titles, language));
          break;
        case 'sarif':
          sarif.add(engine.export('sarif'));
          break;
        case 'markdown':
          terminal.out(withEnd(engine.export(given.format)));
      }
    } catch (error) {
      problems.push(`${file}: ${messageOf(error)}`);
      if (given.format === 'sarif') sarif.addFailure(file, messageOf(error));
    }
  }
  if (given.format === 'sarif') terminal.out(sarif.text());
  if (terminal.progress && given.files.length > 1) terminal.error('\r\u001b[K');
  return code;
}

async function exportBoard(
  given: Extract<Arguments, { command: 'export' }>,
  world: World,
): Promise<void> {
  const engine = await world.loadEngine();
  const settings = await prepareRun(given.board, world.read);
  let text: string;
  try {
    await lintFile(given.file, settings, engine, world.read);
    text = withEnd(given.format === 'json' ? engine.report() : engine.export(given.format));
  } catch (error) {
    throw new Error(`${given.file}: ${messageOf(error)}`, { cause: error });
  }
  if (given.output === null || given.output === '-') world.terminal.out(text);
  else await world.write(given.output, text);
}

/** One line out for each line in: a line that cannot be read answers with what is wrong with it, so that the order holds. */
async function classify(world: World, problems: string[]): Promise<void> {
  const engine = await world.loadEngine();
  let place = 0;
  for await (const line of world.lines()) {
    place += 1;
    if (line.trim() === '') continue;
    try {
      world.terminal.out(`${engine.classify(line).trim()}\n`);
    } catch (error) {
      world.terminal.out(`${JSON.stringify({ error: messageOf(error) })}\n`);
      problems.push(`line ${place}: ${messageOf(error)}`);
    }
  }
}

function withEnd(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
