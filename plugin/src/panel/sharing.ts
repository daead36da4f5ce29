/** Whether the findings are for everybody in the room or only for whoever pressed Lint. A board of one's own has none. */
export interface Sharing {
  /** Whether this person lets the others see the findings. */
  readonly mine: boolean;
  /** Whether nobody else is here, so that there is nothing to decide. */
  readonly alone: boolean;
  /** Who else does: their name, which may be empty; null when nobody does. */
  readonly by: string | null;
  share(on: boolean): void;
  /** Returns the way to stop listening. */
  onChange(changed: () => void): () => void;
}
