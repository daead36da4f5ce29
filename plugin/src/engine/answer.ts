import type { CoreModule } from '../generated/boundary.js';
import { EngineError } from './error.js';

/** An answer of the core: the value, or one line saying what went wrong. */
export interface Outcome {
  ok: boolean;
  value: string;
}

const decoder = new TextDecoder();

/** What the core's last call came to; `ok` is what it returned. */
export function outcomeOf(core: Pick<CoreModule, 'answer'>, ok: boolean): Outcome {
  return { ok, value: decoder.decode(core.answer()) };
}

/** The same as a text; throws what went wrong. */
export function answerOf(core: Pick<CoreModule, 'answer'>, ok: boolean): string {
  return told(outcomeOf(core, ok));
}

export function told(outcome: Outcome): string {
  if (!outcome.ok) throw new EngineError(outcome.value);
  return outcome.value;
}
