import type { Stage } from '../generated/boundary.js';
import type { Finding as ReportFinding, Journey, Notice } from '../generated/report.js';

export type { Stage } from '../generated/boundary.js';
export type {
  Journey,
  Note,
  Lane,
  Mood,
  NoteType,
  Phase,
  Notice,
  Report,
} from '../generated/report.js';

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
  /** An earlier report (JSON text): every finding then says whether it is new, and the answer what is resolved. */
  baseline?: string;
}

export interface EditBox {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** One thing to do to the board. A list of these is one undo step. */
export type Edit =
  | {
      edit: 'insert';
      /** A name within the list; the host gives the id. */
      element: string;
      kind: 'note' | 'text';
      page?: string;
      box: EditBox;
      text: string;
      fontSize: number;
      fill?: string;
      /** The element whose font, stroke and manner it takes over. */
      like?: string;
      lint?: object | null;
    }
  | { edit: 'move'; element: string; box: EditBox }
  | { edit: 'text'; element: string; text: string }
  /** What this product stores on the element; null takes it away. */
  | { edit: 'lint'; element: string; lint: object | null };

/** What a fix would do; the preview is the fix. A safe one has one choice. */
export interface FixPlan {
  fix: string;
  title: string;
  safe: boolean;
  choices: { title: string; edits: Edit[] }[];
}

/** A decision to be stored on the board. */
export type Decision =
  | {
      do: 'suppress';
      finding: string;
      scope: 'note' | 'lane' | 'board' | 'rule';
      reason: string;
      by?: string;
      at?: string;
    }
  | { do: 'revoke'; finding: string }
  | { do: 'revoke'; element: string; rule?: string }
  | {
      do: 'correct';
      elements: string[];
      as?: string;
      lane?: string;
      header?: string;
      apart?: boolean;
    }
  | { do: 'stage'; stage: Stage | null }
  | { do: 'configure'; config: object | null };

/** Progress since an earlier report; findings by fingerprint. */
export interface Comparison {
  new: string[];
  open: string[];
  suppressed: string[];
  resolved: {
    rule: string;
    code: string;
    severity: string;
    title: string;
    message: string;
    elements: string[];
    fingerprint: string;
  }[];
}

/** A line about a journey; the whole of it stands in the report. */
export interface JourneySummary extends Omit<
  Journey,
  'phases' | 'lanes' | 'notes' | 'links' | 'curve' | 'header' | 'scope' | 'stageReason'
> {
  phases: number;
  lanes: number;
  notes: number;
  /** Notes we are not sure to have read right. */
  unsure: number;
  /** The reading is to be looked at before any finding is believed. */
  doubtful: boolean;
}

/** A finding in words; what they were made from stands in the report. */
export type Finding = Omit<ReportFinding, 'args'>;

/** What a live panel needs after each edit. */
export interface LintResult {
  findings: Finding[];
  journeys: JourneySummary[];
  unplaced: string[];
  notices: Notice[];
}
