import type { Edit, EditBox } from '../engine/types.js';
import type { BoardSnapshot } from '../snapshot.js';

/** What the panel needs of a whiteboard. One small implementation per host, next to its reader. */
export interface HostAdapter {
  /** The board as it is now. */
  snapshot(): BoardSnapshot;

  /** Calls back after the content of the board changed (not for panning, zooming or selecting). Returns the way to stop. */
  onContentChange(changed: () => void): () => void;

  /**
   * Brings these elements into view and selects them. None means the whole board.
   * Elements that have gone meanwhile are passed over.
   */
  goTo(elements: readonly string[]): void;

  /** Brings these elements and places into view and selects nothing. None means the whole board. */
  look(elements: readonly string[], places?: readonly EditBox[]): void;

  /** Lights these elements where they are: nothing moves, nothing is selected. None puts the lights out. */
  light(elements: readonly string[]): void;

  /** Remembers where the board stands and what is selected. Returns the way back. */
  keepView(): () => void;

  /** Carries these edits out as one step of this person's own undo. Returns the ids of what can be seen to have changed. */
  apply(edits: readonly Edit[]): string[];
}
