import type { Finding } from '../engine/index.js';
import { readReason, type SettledAs } from './decisions.js';
import { groupFindings } from './groups.js';

/** How one finding of the walk stands now. */
export type Step = 'open' | 'gone' | 'settled' | SettledAs;

export interface WalkState {
  /** In the order of the walk, by fingerprint. */
  steps: readonly string[];
  /** Which one is shown; as many as there are steps: the end has been reached. */
  at: number;
}

/** The gravest first, and everything about the same notes together. */
export function walkOrder(findings: readonly Finding[]): Finding[] {
  const ranked = groupFindings(findings).flatMap((group) => group.findings);
  const stops = new Map<string, Finding[]>();
  for (const finding of ranked) {
    const { elements, fingerprint } = finding;
    const key = elements.length > 0 ? `at ${[...elements].sort().join(' ')}` : fingerprint;
    const stop = stops.get(key);
    if (stop) stop.push(finding);
    else stops.set(key, [finding]);
  }
  return [...stops.values()].flat();
}

/** Going through the findings one by one, while the board behind them goes on changing. Draws nothing. */
export class Walkthrough {
  #state: WalkState | null = null;
  /** Each finding as it was last seen: one that is gone can still be named. */
  readonly #seen = new Map<string, Finding>();
  #now: ReadonlyMap<string, Finding> = new Map();

  get state(): WalkState | null {
    return this.#state;
  }

  get current(): Finding | null {
    const fingerprint = this.#state?.steps[this.#state.at];
    return fingerprint === undefined ? null : (this.#seen.get(fingerprint) ?? null);
  }

  /** Begins at this finding, else at the first. */
  start(shown: readonly Finding[], all: readonly Finding[], from?: string): void {
    const steps = walkOrder(shown).map(({ fingerprint }) => fingerprint);
    this.#seen.clear();
    this.#state = { steps, at: Math.max(0, from === undefined ? 0 : steps.indexOf(from)) };
    this.hear(all);
  }

  stop(): void {
    this.#state = null;
  }

  /** The board was read again: what is gone stays where it was, what is new waits for the next walk. */
  hear(all: readonly Finding[]): void {
    if (!this.#state) return;
    this.#now = new Map(all.map((finding) => [finding.fingerprint, finding]));
    for (const [fingerprint, finding] of this.#now) this.#seen.set(fingerprint, finding);
  }

  go(by: 1 | -1): void {
    if (!this.#state) return;
    const { steps, at } = this.#state;
    this.#state = { steps, at: Math.min(steps.length, Math.max(0, at + by)) };
  }

  goTo(fingerprint: string): void {
    const at = this.#state?.steps.indexOf(fingerprint) ?? -1;
    if (this.#state && at >= 0) this.#state = { ...this.#state, at };
  }

  /** On to the next one that is still open; behind the last one lies the end. */
  goOn(): void {
    if (!this.#state) return;
    const { steps, at } = this.#state;
    const later = steps.findIndex((step, place) => place > at && this.step(step) === 'open');
    const any = steps.findIndex((step) => this.step(step) === 'open');
    this.#state = { steps, at: later >= 0 ? later : any >= 0 ? any : steps.length };
  }

  step(fingerprint: string): Step {
    const finding = this.#now.get(fingerprint);
    if (!finding) return 'gone';
    if (!finding.suppressed) return 'open';
    return readReason(finding.suppressed.reason).as ?? 'settled';
  }

  /** The other findings about the notes of the current one, in their order. */
  together(): Finding[] {
    const { current } = this;
    if (!current || current.elements.length === 0 || !this.#state) return [];
    const key = [...current.elements].sort().join(' ');
    return this.#state.steps.flatMap((step) => {
      const finding = this.#seen.get(step);
      return finding && [...finding.elements].sort().join(' ') === key ? [finding] : [];
    });
  }

  /** How many of the steps stand in which way. */
  tally(): ReadonlyMap<Step, number> {
    const counts = new Map<Step, number>();
    for (const step of this.#state?.steps ?? []) {
      const stands = this.step(step);
      counts.set(stands, (counts.get(stands) ?? 0) + 1);
    }
    return counts;
  }
}
