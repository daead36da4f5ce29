/** The core in a thread of its own. This file is the worker; `in-worker.ts` is who talks to it. */
import type { CoreModule } from '../generated/boundary.js';
import { outcomeOf, type Outcome } from './answer.js';
import { coreAt, type Place } from './load.js';
import { unpackInto, type PackedBoard } from './packed.js';

/** The calls that take texts and answer with one. */
export type PlainCall = 'report' | 'rules' | 'classify' | 'write' | 'fix' | 'settle' | 'compare';

export type Question =
  | { do: 'load'; place: Place }
  | { do: 'lint'; board: PackedBoard; head: string; options: string }
  | { do: 'call'; call: PlainCall; given: string[] };

export interface Asked {
  id: number;
  question: Question;
}

export interface Answered {
  id: number;
  outcome: Outcome;
}

interface Port {
  onmessage: ((event: MessageEvent<Asked>) => void) | null;
  postMessage(message: Answered): void;
}

const port = globalThis as unknown as Port;
let core: CoreModule | null = null;
/** One question at a time, in the order in which they came. */
let before: Promise<void> = Promise.resolve();

async function answer(question: Question): Promise<Outcome> {
  if (question.do === 'load') {
    core = await coreAt(question.place);
    return outcomeOf(core, core.version());
  }
  if (!core) return { ok: false, value: 'the linter is not loaded' };
  if (question.do === 'lint') {
    const { board, head, options } = question;
    const well = unpackInto(core, board) && core.commit(board.textBytes, head, options);
    return outcomeOf(core, well);
  }
  const calls: Record<PlainCall, (...given: string[]) => boolean> = core;
  return outcomeOf(core, calls[question.call](...question.given));
}

port.onmessage = ({ data: { id, question } }) => {
  before = before.then(async () => {
    const outcome = await answer(question).catch((error: unknown) => ({
      ok: false,
      value: error instanceof Error ? error.message : String(error),
    }));
    port.postMessage({ id, outcome });
  });
};
