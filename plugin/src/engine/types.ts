import type { Stage } from '../generated/boundary.js';
import type { Finding, Journey, Notice } from '../generated/report.js';

export type { Stage } from '../generated/boundary.js';
export type { Finding, Journey, Note, Lane, Phase, Notice, Report } from '../generated/report.js';

export type { BoardSnapshot } from '../snapshot.js';

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

/** A line about a journey; the whole of it stands in the report. */
export interface JourneySummary extends Omit<
  Journey,
  'phases' | 'lanes' | 'notes' | 'links' | 'header' | 'scope' | 'stageReason'
> {
  phases: number;
  lanes: number;
  notes: number;
}

/** What a live panel needs after each edit. */
export interface LintResult {
  findings: Finding[];
  journeys: JourneySummary[];
  unplaced: string[];
  notices: Notice[];
}
