import type { Sharing } from '../panel/sharing.js';

/** Who sees the findings in a room: known before the room is reached, and heard of once it is. */
export class RoomSharing implements Sharing {
  mine = false;
  by: string | null = null;
  alone = true;
  readonly #listeners = new Set<() => void>();
  readonly #tell: (on: boolean) => void;

  constructor(tell: (on: boolean) => void) {
    this.#tell = tell;
  }

  share(on: boolean): void {
    if (on === this.mine) return;
    this.mine = on;
    this.#tell(on);
    this.#changed();
  }

  /** Somebody else in the room begins or ends to share. */
  hear(by: string | null): void {
    this.by = by;
    this.#changed();
  }

  meet(others: number): void {
    if (this.alone === (others === 0)) return;
    this.alone = others === 0;
    this.#changed();
  }

  onChange(changed: () => void): () => void {
    this.#listeners.add(changed);
    return () => this.#listeners.delete(changed);
  }

  #changed(): void {
    for (const listener of this.#listeners) listener();
  }
}
