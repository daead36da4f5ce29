import type { Engine } from './index.js';

/** The same calls as the engine's, answered when the core has come to them. Calls are answered in their order. */
export type LaterEngine = {
  [
    Call in keyof Engine as Engine[Call] extends (...given: never[]) => unknown ? Call : never
  ]: Engine[Call] extends (...given: infer Given) => infer Answer
    ? (...given: Given) => Promise<Answer> | Answer
    : never;
} & {
  /** Lets go of everything it holds; nothing may be asked of it any more. */
  close?(): void;
};
