import type { Finding } from '../engine/index.js';
import type { HostAdapter } from './host.js';
import { nextPaint } from './session-state.js';
import { Walkthrough } from './walkthrough.js';

/** The walk through the findings on the board: the camera goes along, and back to where it was at the end. */
export class Tour {
  readonly walk = new Walkthrough();
  readonly #host: HostAdapter;
  /** Told after every step. */
  readonly #changed: () => void;
  /** The way back to where the board stood before the walk. */
  #back: (() => void) | null = null;

  constructor(host: HostAdapter, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
  }

  /** Goes through those that are shown, from one on, else from the first; all of them can be named. */
  start(shown: readonly Finding[], all: readonly Finding[], from?: string): void {
    this.#back ??= this.#host.keepView();
    this.walk.start(shown, all, from);
    this.#lookAtStep();
  }

  /** Moves within the walk and shows where that leads. */
  step(move: (walk: Walkthrough) => void): void {
    const before = this.walk.current?.elements.join(' ');
    move(this.walk);
    // Several findings on one note: the camera stays.
    if (this.walk.current?.elements.join(' ') !== before) this.#lookAtStep();
    else this.#changed();
  }

  /** Leaves everything as it was before the walk. */
  stop(): void {
    this.walk.stop();
    this.#back?.();
    this.#back = null;
    this.#changed();
  }

  #lookAtStep(): void {
    this.#changed();
    const { current } = this.walk;
    // Once the card stands: the canvas moves beside it.
    void nextPaint().then(() => {
      if (this.walk.state && this.walk.current === current)
        this.#host.look(current?.elements ?? []);
    });
  }
}
