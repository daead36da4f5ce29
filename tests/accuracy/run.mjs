// Runs a TypeScript program of the tests: node accuracy/run.mjs accuracy/readers.ts [argument…]
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const program = process.argv[2];
if (program === undefined) throw new Error('name the program to run');
const { module } = await runnerImport(resolve(program), { logLevel: 'error' });
process.exitCode = module.main(process.argv.slice(3));
