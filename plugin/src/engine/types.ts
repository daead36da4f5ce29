import type { BoardSnapshot } from '../snapshot.js';

export type Stage = 'framing' | 'collecting' | 'mapping' | 'improving';
export type MessageLanguage = 'nl' | 'en';

/** What the caller decides; everything absent is inferred from the board. */
export interface LintOptions {
  /** Language of messages; absent: the board's own, else English. */
  lang?: MessageLanguage;
  /** Workshop stage; absent: inferred. */
  stage?: Stage;
  /** The day of the run, `YYYY-MM-DD`. The core reads no clock. */
  today: string;
  /** Configuration as the user wrote it (JSON text). */
  config?: string;
}
export type { BoardSnapshot };
