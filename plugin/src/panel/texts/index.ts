import type { MessageLanguage, Stage } from '../../engine/types.js';
import type { Scope, SettledAs, Standing } from '../decisions.js';
import type { ExportFormat } from '../exports.js';
import type { Severity } from '../groups.js';
import type { Tab } from '../tabs.js';
import type { Step } from '../walkthrough.js';
import { en } from './en.js';
import { nl } from './nl.js';
import type { CurveTexts, ReadingTexts } from './reading.js';

/** Every word of the interface. Words about findings come from the core. */
export interface Texts {
  panel: string;
  lint: string;
  lintHint: string;
  stop: string;
  stopHint: string;
  live: string;
  reading: string;
  fold: string;
  unfold: string;
  language: string;
  languageName: string;
  tabs: string;
  tab: Record<Tab, string>;
  read: ReadingTexts;
  curve: CurveTexts;
  asRead: string;
  untitled: string;
  noPersona: string;
  state: Record<'as-is' | 'to-be', string>;
  stage: {
    label: string;
    name: Record<Stage, string>;
    /** It is told from the board, as this; null: it can be. */
    inferred: (name: string | null) => string;
    failed: string;
  };
  shape: (phases: number, lanes: number, notes: number) => string;
  severity: Record<Severity, (count: number) => string>;
  severityName: Record<Severity, string>;
  severityHeading: Record<Severity, string>;
  counts: string;
  findings: string;
  found: (count: number) => string;
  more: (count: number) => string;
  fewer: string;
  wholeMap: string;
  why: string;
  advice: string;
  question: string;
  show: string;
  position: (index: number, count: number) => string;
  previous: string;
  next: string;
  unsure: string;
  take: {
    lead: string;
    name: Record<ExportFormat, string>;
    hint: Record<ExportFormat, string>;
    saved: (file: string) => string;
  };
  beforeTitle: string;
  beforeText: string;
  beforePoints: readonly string[];
  cleanTitle: string;
  cleanText: (notes: number, rules: number) => string;
  noJourneyTitle: string;
  noJourneyText: string;
  noJourneyPoints: readonly string[];
  errorTitle: string;
  errorText: string;
  retry: string;
  /** Findings that an earlier report already had. */
  known: (count: number) => string;
  notices: (count: number) => string;
  badge: (severity: string, titles: string) => string;
  badgeMore: (title: string, more: number) => string;
  cluster: (count: number) => string;
  badges: string;
  fix: {
    /** What pressing the button will do to the board. */
    preview: string;
    insert: (text: string) => string;
    move: (text: string) => string;
    rewrite: (before: string, after: string) => string;
    remember: string;
    where: string;
    choose: string;
    apply: string;
    cancel: string;
    failed: string;
    /** After a change: it can be undone. */
    done: Record<'fixed' | 'settled' | 'revoked', string>;
    /** Stands on the button with three dots. */
    more: string;
    follows: (count: number) => string;
  };
  settle: {
    title: string;
    as: Record<SettledAs, string>;
    hint: Record<SettledAs, string>;
    /** Asked for before it is stored. */
    ask: Record<SettledAs, string>;
    optional: string;
    by: string;
    byHint: string;
    scope: string;
    scopes: Record<Scope, string>;
    save: string;
    list: (count: number) => string;
    signed: (by: string, at: string) => string;
    standing: Record<Exclude<Standing, 'holds'>, string>;
    revoke: string;
    revokeThat: (title: string) => string;
    remove: string;
  };
  walkthrough: {
    start: string;
    startHint: string;
    label: string;
    position: (at: number, count: number) => string;
    together: (at: number, count: number) => string;
    previous: string;
    next: string;
    leave: string;
    wholeMap: string;
    stands: Record<Exclude<Step, 'open'>, string>;
    endTitle: string;
    endOpen: (count: number) => string;
    endNone: string;
    tally: Record<Step, (count: number) => string>;
    again: string;
  };
  filter: {
    open: string;
    severity: string;
    lane: string;
    phase: string;
    rule: string;
    all: string;
    shown: (count: number, of: number) => string;
    clear: string;
    nothing: string;
  };
  progress: {
    since: string;
    resolved: (count: number) => string;
    fresh: (count: number) => string;
    settled: (count: number) => string;
    parked: (count: number) => string;
  };
  share: {
    own: string;
    shared: string;
    by: (name: string) => string;
    start: string;
    stop: string;
    count: string;
    countHint: string;
    counted: (count: number) => string;
    showAll: string;
  };
}

const TEXTS: Record<MessageLanguage, Texts> = { nl, en };

export function textsFor(language: MessageLanguage): Texts {
  return TEXTS[language];
}
