import type { CoreModule } from '../generated/boundary.js';

/** Where the WebAssembly is taken from; absent: from the package itself. */
export interface CoreSource {
  /** The bytes of journeylint.wasm. */
  wasmBinary?: ArrayBuffer | Uint8Array;
  /** Address of the folder that holds journeylint.mjs and journeylint.wasm, for browsers; ends with a slash. */
  url?: string;
}

interface FactoryOptions {
  wasmBinary?: ArrayBuffer | Uint8Array;
  locateFile?: (file: string) => string;
  printErr?: (line: string) => void;
}
type Factory = (options: FactoryOptions) => Promise<CoreModule>;

const MODULE = 'journeylint.mjs';
const BINARY = 'journeylint.wasm';

/** Bundlers may leave an empty `process` in a page. */
function inNode(): boolean {
  const { process: program } = globalThis as { process?: { versions?: { node?: string } } };
  return program?.versions?.node !== undefined;
}

async function factoryAt(url: string): Promise<Factory> {
  const loaded = (await import(/* @vite-ignore */ url)) as { default: Factory };
  return loaded.default;
}

function loadInNode(source: CoreSource): Promise<CoreModule> {
  // Asked of the program and not imported: a bundler for browsers would look for them.
  const { existsSync, readFileSync } = process.getBuiltinModule('node:fs');
  // Seen from the built package (dist/src/engine) and from the sources (src/engine).
  const folders = [
    new URL(/* @vite-ignore */ '../../wasm/', import.meta.url),
    new URL(/* @vite-ignore */ '../../dist/wasm/', import.meta.url),
  ];
  const folder = folders.find((one) => existsSync(new URL(BINARY, one)));
  if (!folder) throw new Error('journeylint.wasm is missing: build it first');
  const wasmBinary = source.wasmBinary ?? readFileSync(new URL(BINARY, folder));
  return coreAt({ base: folder.href, wasmBinary });
}

/** A source as a worker can use it, which knows no page. */
export interface Place {
  /** Whole address of the folder that holds the module. */
  base: string;
  wasmBinary?: ArrayBuffer | Uint8Array;
}

export function placeOf({ url, wasmBinary }: CoreSource): Place {
  const base = new URL(url ?? './wasm/', document.baseURI).href;
  return { base, ...(wasmBinary ? { wasmBinary } : {}) };
}

export async function coreAt({ base, wasmBinary }: Place): Promise<CoreModule> {
  const factory = await factoryAt(new URL(MODULE, base).href);
  const options: FactoryOptions = { locateFile: (file) => new URL(file, base).href };
  if (wasmBinary) options.wasmBinary = wasmBinary;
  return factory(options);
}

export async function loadCore(source: CoreSource): Promise<CoreModule> {
  return inNode() ? loadInNode(source) : coreAt(placeOf(source));
}
