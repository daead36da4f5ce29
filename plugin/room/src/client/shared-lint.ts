import type { Awareness } from 'y-protocols/awareness';

/** Whoever shares and vanishes may only have lost the connection for a moment. */
const GRACE_MS = 3000;
const LONGEST_NAME = 40;

/** Who lets the others in the room see the findings. It holds as long as they are here, and is kept nowhere. */
export class SharedLint {
  readonly #presence: Awareness;
  readonly #changed: (by: string | null) => void;
  readonly #heard = (): void => {
    this.#look();
  };
  #by: { client: number; name: string } | null = null;
  #leaving: ReturnType<typeof setTimeout> | null = null;

  /** `changed` is called with the name of whoever shares, which may be empty; null: nobody does any more. */
  constructor(presence: Awareness, changed: (by: string | null) => void) {
    this.#presence = presence;
    this.#changed = changed;
    presence.on('change', this.#heard);
    this.#look();
  }

  share(on: boolean): void {
    this.#presence.setLocalStateField('lint', on);
  }

  stop(): void {
    this.#presence.off('change', this.#heard);
    this.#wait(false);
  }

  #look(): void {
    const now = this.#sharing();
    if (now) {
      this.#wait(false);
      const before = this.#by;
      this.#by = now;
      if (before?.name !== now.name) this.#changed(now.name);
    } else if (this.#by && this.#presence.getStates().has(this.#by.client)) {
      this.#end();
    } else if (this.#by) {
      this.#wait(true);
    }
  }

  #sharing(): { client: number; name: string } | null {
    for (const [client, state] of this.#presence.getStates()) {
      if (client === this.#presence.clientID || state.lint !== true) continue;
      const name: unknown = state.name;
      return { client, name: typeof name === 'string' ? name.slice(0, LONGEST_NAME) : '' };
    }
    return null;
  }

  #wait(on: boolean): void {
    if (on === (this.#leaving !== null)) return;
    if (this.#leaving !== null) clearTimeout(this.#leaving);
    this.#leaving = on
      ? setTimeout(() => {
          this.#end();
        }, GRACE_MS)
      : null;
  }

  #end(): void {
    this.#wait(false);
    this.#by = null;
    this.#changed(null);
  }
}
