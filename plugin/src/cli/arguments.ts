import { parseArgs } from 'node:util';
import type { MessageLanguage, Stage } from '../engine/types.js';
import { didYouMean } from './suggest.js';

/** Something the person typed that cannot be carried out; the message is one line for them. */
export class UsageError extends Error {}

export const COMMANDS = ['lint', 'export', 'classify', 'rules'] as const;
export type Command = (typeof COMMANDS)[number];

const LANGUAGES: readonly MessageLanguage[] = ['nl', 'en'];
const STAGES: readonly Stage[] = ['framing', 'collecting', 'mapping', 'improving'];

export const FORMATS = {
  lint: ['stylish', 'json', 'sarif', 'markdown', 'github'],
  export: ['json', 'csv', 'mermaid', 'markdown', 'html', 'svg'],
  rules: ['table', 'json', 'markdown'],
} as const;
export type LintFormat = (typeof FORMATS.lint)[number];
export type ExportFormat = (typeof FORMATS.export)[number];
export type RulesFormat = (typeof FORMATS.rules)[number];

const BOARD_OPTIONS = ['format', 'lang', 'stage', 'config', 'page', 'today'];
const OPTIONS: Record<Command, readonly string[]> = {
  lint: [...BOARD_OPTIONS, 'baseline'],
  export: [...BOARD_OPTIONS, 'baseline', 'output'],
  classify: [],
  rules: ['format'],
};

/** What both `lint` and `export` take besides their format. */
export interface BoardArguments {
  lang?: MessageLanguage;
  stage?: Stage;
  config?: string;
  baseline?: string;
  page?: string;
  today: string;
}

export type Arguments =
  | { command: 'help'; about: Command | null }
  | { command: 'version' }
  | { command: 'lint'; files: string[]; format: LintFormat; board: BoardArguments }
  | {
      command: 'export';
      file: string;
      format: ExportFormat;
      output: string | null;
      board: BoardArguments;
    }
  | { command: 'classify' }
  | { command: 'rules'; rule: string | null; format: RulesFormat };

/** Reads what stands after the program's name. Throws UsageError. */
export function readArguments(words: readonly string[], today: string): Arguments {
  const { options, rest, help, version } = split(words);
  const [name, ...operands] = rest;
  if (version) return { command: 'version' };
  if (name === undefined || name === 'help')
    return { command: 'help', about: commandNamed(operands[0]) };
  const command = commandNamed(name);
  if (command === null)
    throw new UsageError(`there is no command "${name}"${didYouMean(name, COMMANDS)}`);
  if (help) return { command: 'help', about: command };
  for (const option of options.keys()) {
    if (OPTIONS[command].includes(option)) continue;
    const typed = option.length === 1 ? `-${option}` : `--${option}`;
    throw new UsageError(
      `${command} has no option ${typed}${didYouMean(option, OPTIONS[command], '--')}`,
    );
  }
  switch (command) {
    case 'classify':
      if (operands.length > 0)
        throw new UsageError('classify takes no file: it reads JSON Lines from standard input');
      return { command };
    case 'rules':
      if (operands.length > 1) throw new UsageError('rules takes one rule at most');
      return {
        command,
        rule: operands[0] ?? null,
        format: choice(options, 'format', FORMATS.rules) ?? 'table',
      };
    case 'lint':
      if (operands.length === 0) throw new UsageError('lint needs a file; - is standard input');
      return {
        command,
        files: operands,
        format: choice(options, 'format', FORMATS.lint) ?? 'stylish',
        board: boardArguments(options, today),
      };
    case 'export': {
      const [file, ...more] = operands;
      if (file === undefined) throw new UsageError('export needs a file; - is standard input');
      if (more.length > 0) throw new UsageError('export takes one file at a time');
      const format = choice(options, 'format', FORMATS.export) ?? 'json';
      return {
        command,
        file,
        format,
        output: options.get('output') ?? null,
        board: boardArguments(options, today),
      };
    }
  }
}

interface Split {
  options: Map<string, string>;
  rest: string[];
  help: boolean;
  version: boolean;
}

function split(words: readonly string[]): Split {
  const named = [...new Set(Object.values(OPTIONS).flat())];
  const { tokens } = parseArgs({
    args: [...words],
    options: {
      ...Object.fromEntries(named.map((name) => [name, { type: 'string' as const }])),
      output: { type: 'string', short: 'o' },
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean' },
    },
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const result: Split = { options: new Map(), rest: [], help: false, version: false };
  for (const token of tokens) {
    if (token.kind === 'positional') result.rest.push(token.value);
    if (token.kind !== 'option') continue;
    if (token.name === 'help') result.help = true;
    else if (token.name === 'version') result.version = true;
    else if (named.includes(token.name) && token.value === undefined)
      throw new UsageError(`${token.rawName} needs a value`);
    else result.options.set(token.name, token.value ?? '');
  }
  return result;
}

function commandNamed(name: string | undefined): Command | null {
  return COMMANDS.find((command) => command === name) ?? null;
}

function choice<T extends string>(
  options: ReadonlyMap<string, string>,
  name: string,
  known: readonly T[],
): T | undefined {
  const typed = options.get(name);
  if (typed === undefined) return undefined;
  const found = known.find((value) => value === typed);
  if (found === undefined) {
    throw new UsageError(
      `--${name} takes ${known.join(', ')}, not "${typed}"${didYouMean(typed, known)}`,
    );
  }
  return found;
}

function boardArguments(options: ReadonlyMap<string, string>, today: string): BoardArguments {
  const lang = choice(options, 'lang', LANGUAGES);
  const stage = choice(options, 'stage', STAGES);
  const board: BoardArguments = { today: day(options.get('today')) ?? today };
  if (lang !== undefined) board.lang = lang;
  if (stage !== undefined) board.stage = stage;
  for (const name of ['config', 'baseline', 'page'] as const) {
    const value = options.get(name);
    if (value !== undefined) board[name] = value;
  }
  return board;
}

function day(typed: string | undefined): string | undefined {
  if (typed === undefined) return undefined;
  const date = new Date(`${typed}T00:00:00Z`);
  if (
    !/^\d{4}-\d{2}-\d{2}$/.test(typed) ||
    Number.isNaN(date.getTime()) ||
    date.toISOString().slice(0, 10) !== typed
  ) {
    throw new UsageError(`--today takes a day such as 2026-03-31, not "${typed}"`);
  }
  return typed;
}
