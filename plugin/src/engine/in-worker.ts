import type { BoardSnapshot } from '../snapshot.js';
import { told, type Outcome } from './answer.js';
import { EngineError } from './error.js';
import { loadEngine } from './index.js';
import type { LaterEngine } from './later.js';
import { placeOf, type CoreSource } from './load.js';
import { buffersOf, packBoard } from './packed.js';
import { headOf, readComparison, readEdits, readPlan, readResult } from './texts.js';
import type { Comparison, Decision, Edit, FixPlan, LintOptions, LintResult } from './types.js';
import type { Answered, Asked, PlainCall, Question } from './worker.js';

export type { LaterEngine } from './later.js';

interface Waiting {
  answered: (outcome: Outcome) => void;
  failed: (error: Error) => void;
}

/** The core in a worker: reading and judging a board takes nothing of the time in which people draw. */
class WorkerEngine implements LaterEngine {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #asked = 0;

  constructor(worker: Worker) {
    this.#worker = worker;
    worker.onmessage = ({ data: { id, outcome } }: MessageEvent<Answered>) => {
      this.#waiting.get(id)?.answered(outcome);
      this.#waiting.delete(id);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      this.#end(new Error(event.message || 'the linter ended'));
    };
  }

  async load(source: CoreSource): Promise<void> {
    await this.#ask({ do: 'load', place: placeOf(source) });
  }

  async lint(snapshot: BoardSnapshot, options: LintOptions): Promise<LintResult> {
    const board = packBoard(snapshot);
    const live = await this.#ask(
      { do: 'lint', board, head: headOf(snapshot), options: JSON.stringify(options) },
      buffersOf(board),
    );
    return readResult(live);
  }

  report(): Promise<string> {
    return this.#call('report');
  }

  rules(): Promise<string> {
    return this.#call('rules');
  }

  classify(line: string): Promise<string> {
    return this.#call('classify', line);
  }

  export(format: string): Promise<string> {
    return this.#call('write', format);
  }

  async fix(fingerprint: string, fixId: string): Promise<FixPlan> {
    return readPlan(await this.#call('fix', fingerprint, fixId));
  }

  async settle(decision: Decision): Promise<Edit[]> {
    return readEdits(await this.#call('settle', JSON.stringify(decision)));
  }

  async compare(report: string): Promise<Comparison> {
    return readComparison(await this.#call('compare', report));
  }

  close(): void {
    this.#worker.terminate();
    this.#end(new Error('the linter was closed'));
  }

  #call(call: PlainCall, ...given: string[]): Promise<string> {
    return this.#ask({ do: 'call', call, given });
  }

  async #ask(question: Question, handedOver: ArrayBuffer[] = []): Promise<string> {
    const id = ++this.#asked;
    const outcome = new Promise<Outcome>((answered, failed) => {
      this.#waiting.set(id, { answered, failed });
      this.#worker.postMessage({ id, question } satisfies Asked, handedOver);
    });
    return told(await outcome);
  }

  #end(error: Error): void {
    for (const { failed } of this.#waiting.values()) failed(error);
    this.#waiting.clear();
  }
}

/**
 * Loads the core in a worker, and in the page's own thread where there are no workers or their file cannot be had.
 * Fails where the core itself cannot be loaded.
 */
export async function loadEngineInWorker(source: CoreSource = {}): Promise<LaterEngine> {
  const worker = startWorker();
  if (!worker) return loadEngine(source);
  const engine = new WorkerEngine(worker);
  try {
    await engine.load(source);
    return engine;
  } catch (error) {
    engine.close();
    if (error instanceof EngineError) throw error;
    return loadEngine(source);
  }
}

function startWorker(): Worker | null {
  if (!('Worker' in globalThis)) return null;
  try {
    return new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });
  } catch {
    // The page comes from another place than this module, or its policy allows no workers.
    return null;
  }
}
