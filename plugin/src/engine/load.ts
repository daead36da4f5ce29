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

async function loadInNode(source: CoreSource): Promise<CoreModule> {
  const { readFile } = await import('node:fs/promises');
  const { existsSync } = await import('node:fs');
  // Seen from the built package (dist/src/engine) and from the sources (src/engine).
  const folders = [
    new URL('../../wasm/', import.meta.url),
    new URL('../../dist/wasm/', import.meta.url),
  ];
  const folder = folders.find((one) => existsSync(new URL(BINARY, one)));
  if (!folder) throw new Error('journeylint.wasm is missing: build it first');
  const wasmBinary = source.wasmBinary ?? (await readFile(new URL(BINARY, folder)));
  const factory = await factoryAt(new URL(MODULE, folder).href);
  return factory({ wasmBinary });
}

async function loadInBrowser(source: CoreSource): Promise<CoreModule> {
  const base = new URL(source.url ?? './wasm/', document.baseURI).href;
  const factory = await factoryAt(new URL(MODULE, base).href);
  const options: FactoryOptions = { locateFile: (file) => new URL(file, base).href };
  if (source.wasmBinary) options.wasmBinary = source.wasmBinary;
  return factory(options);
}

export function loadCore(source: CoreSource): Promise<CoreModule> {
  return inNode() ? loadInNode(source) : loadInBrowser(source);
}
