import { createReadStream } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { loadEngine } from '../engine/index.js';
import { run } from './run.js';
import type { Terminal } from './terminal.js';

/** The package's own folder, seen from dist/src/cli/. */
const PACKAGE = new URL('../../../', import.meta.url);

const STANDARD_INPUT = 0;

/** What the system calls a problem with a file, in words. */
const REASONS: Record<string, string> = {
  ENOENT: 'there is no such file',
  EISDIR: 'this is a folder, not a file',
  EACCES: 'it may not be read',
  EPERM: 'it may not be read',
};

async function read(file: string): Promise<Uint8Array> {
  if (file === '-') return buffer(createReadStream('', { fd: STANDARD_INPUT, autoClose: false }));
  try {
    return await readFile(file);
  } catch (error) {
    throw readable(error, 'it could not be read');
  }
}

async function write(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text);
  } catch (error) {
    throw new Error(`${file}: ${readable(error, 'it could not be written').message}`, {
      cause: error,
    });
  }
}

function readable(error: unknown, otherwise: string): Error {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return new Error(REASONS[code] ?? otherwise, { cause: error });
}

function localDay(date: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The command line as a program; returns its exit code. */
export async function main(words: readonly string[]): Promise<number> {
  const noColour = (process.env.NO_COLOR ?? '') !== '';
  const terminal: Terminal = {
    out: (text) => process.stdout.write(text),
    error: (text) => process.stderr.write(text),
    colours: process.stdout.isTTY && !noColour && process.env.TERM !== 'dumb',
    width: process.stdout.isTTY ? Math.min(process.stdout.columns, 100) : null,
    progress: process.stderr.isTTY,
  };
  // Whoever reads may stop reading (`| head`): that is their right and no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  return run(words, {
    terminal,
    loadEngine: () => loadEngine(),
    read,
    write,
    readDocs: (path) => readFile(fileURLToPath(new URL(path, PACKAGE)), 'utf8'),
    lines: () => createInterface({ input: process.stdin, crlfDelay: Infinity }),
    today: localDay(new Date()),
  });
}
