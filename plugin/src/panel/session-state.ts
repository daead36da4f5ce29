import type { Finding, LintResult } from '../engine/index.js';
import type { LaterEngine } from '../engine/later.js';
import type { MessageLanguage, Stage } from '../engine/types.js';
import type { Filter, Places } from './filter.js';
import type { FindingGroup } from './groups.js';
import type { HostAdapter } from './host.js';
import type { Progress } from './progress.js';
import type { RuleTitles } from './rules.js';
import type { Sharing } from './sharing.js';
import type { Tab } from './tabs.js';

/** The part of the engine a session uses. It may answer at once or later. */
export type LintEngine = Pick<
  LaterEngine,
  'lint' | 'report' | 'rules' | 'export' | 'fix' | 'settle' | 'compare' | 'close'
>;

export interface SessionState {
  /** `off` until somebody presses Lint; `reading` only for the first answer, later answers replace the last one silently. */
  phase: 'off' | 'reading' | 'on' | 'failed';
  /** Of the interface; the messages follow. */
  language: MessageLanguage;
  result: LintResult | null;
  groups: readonly FindingGroup[];
  /** Only the number is shown: no badge, no card. */
  counting: boolean;
  filter: Filter;
  /** Where things lie, once somebody asked for it by filtering. */
  places: Places;
  /** Since lint was switched on for the first time; null until the board has been read twice. */
  progress: Progress | null;
  /** Who shares their findings with this person; null when lint is this person's own. */
  following: string | null;
  titles: RuleTitles;
  error: string | null;
  /** The card that is open, and which of its findings. */
  open: { key: string; index: number } | null;
  folded: boolean;
  tab: Tab;
}

export interface SessionSettings {
  host: HostAdapter;
  /** Called at the first press of Lint, and again after a failure to load. */
  loadEngine: () => Promise<LintEngine>;
  /** Absent: the language of the board once it is read, and the browser's until then. */
  language?: MessageLanguage | undefined;
  stage?: Stage | undefined;
  /** Absent on a board of one's own. */
  sharing?: Sharing | undefined;
  /** The name to sign decisions with; empty for none. */
  author?: (() => string) | undefined;
  /** Begins as a slim strip at the side. */
  folded?: boolean | undefined;
  /** Quiet time after an edit before the board is read again, in milliseconds. */
  quiet?: number;
}

/** What is left of a session when lint is switched off. */
export const OFF: Partial<SessionState> = {
  phase: 'off',
  result: null,
  groups: [],
  error: null,
  open: null,
  counting: false,
  following: null,
  progress: null,
  tab: 'findings',
};

/** The card stays open on the same finding over a new run; without an open card the first one opens. */
export function keepOpen(
  before: SessionState,
  groups: readonly FindingGroup[],
): SessionState['open'] {
  const first = groups[0] ? { key: groups[0].key, index: 0 } : null;
  if (!before.open) return first;
  const { key, index } = before.open;
  const group = groups.find((candidate) => candidate.key === key);
  if (!group) return first;
  const shown = openFinding(before)?.fingerprint;
  const same = group.findings.findIndex((finding) => finding.fingerprint === shown);
  return { key, index: same >= 0 ? same : Math.min(index, group.findings.length - 1) };
}

export function openFinding(state: SessionState): Finding | undefined {
  const { open } = state;
  return open
    ? state.groups.find((group) => group.key === open.key)?.findings[open.index]
    : undefined;
}

/** Below one half the core claims no journey; then a teaching picture helps more than a list. */
export function hasJourney(result: LintResult | null): boolean {
  return result?.journeys.some((journey) => journey.confidence >= 0.5) ?? false;
}

/** A reading that is in doubt is looked at before any finding is believed. */
export function firstTab({ journeys }: LintResult): Tab {
  return journeys.some(({ confidence, doubtful }) => confidence >= 0.5 && doubtful)
    ? 'reading'
    : 'findings';
}

export function interfaceLanguage(result: LintResult): MessageLanguage | null {
  const language = result.journeys[0]?.language;
  if (language === undefined) return null;
  return language === 'nl' ? 'nl' : 'en';
}

export function browserLanguage(): MessageLanguage {
  return globalThis.navigator.language.toLowerCase().startsWith('nl') ? 'nl' : 'en';
}

/** `YYYY-MM-DD` where the people are, not in Greenwich. */
export function localDay(date: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Lets the browser show what was set before a long piece of work begins. */
export function nextPaint(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
