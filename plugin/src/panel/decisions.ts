import type { BoardSnapshot } from '../snapshot.js';
import type { Finding, LintResult } from '../engine/index.js';
import { textsFor, type Texts } from './texts/index.js';

/** What people do with a finding they leave standing, and how that is kept in the reason. */

export const SETTLED_AS = ['fixed', 'decided', 'parked', 'not-applicable'] as const;
export type SettledAs = (typeof SETTLED_AS)[number];
export type Scope = 'note' | 'lane' | 'board' | 'rule';

/** Saying that something is decided, or does not apply, means nothing without a word on why. */
export function needsWords(as: SettledAs): boolean {
  return as === 'decided' || as === 'not-applicable';
}

/** The choice stands first in the reason, in words: whoever reads the board or an export sees it. */
export function reasonOf(as: SettledAs, words: string, texts: Texts): string {
  const said = words.trim();
  return said === '' ? texts.settle.as[as] : `${texts.settle.as[as]}: ${said}`;
}

/** The other way round, in either language; null for a reason that was stored in another way. */
export function readReason(reason: string): { as: SettledAs | null; words: string } {
  for (const language of ['nl', 'en'] as const) {
    const labels = textsFor(language).settle.as;
    for (const as of SETTLED_AS) {
      if (reason === labels[as]) return { as, words: '' };
      const start = `${labels[as]}: `;
      if (reason.startsWith(start)) return { as, words: reason.slice(start.length) };
    }
  }
  return { as: null, words: reason };
}

/** `stale`: the note says something else now; `unused`: what it was about is no more. */
export type Standing = 'holds' | 'stale' | 'unused';

/** One decision on the board, as the list of decisions shows it. */
export interface Settled {
  key: string;
  rule: string;
  message: string | null;
  /** Revoked by its finding while that is there, else by where it is stored. */
  finding: string | null;
  elements: readonly string[];
  as: SettledAs | null;
  words: string;
  by: string;
  at: string;
  standing: Standing;
}

/** Every decision on the board: those that hold, then those that no longer do anything. */
export function settledOn(result: LintResult, board: () => BoardSnapshot): Settled[] {
  const holding = result.findings.flatMap((finding) => holds(finding));
  const silent = result.notices.filter(({ code, element }) => code in IDLE && element !== null);
  // The board is large, and mostly there is nothing to look for on it.
  return silent.length === 0 ? holding : [...holding, ...idle(silent, board())];
}

function holds(finding: Finding): Settled[] {
  const { suppressed, fingerprint, rule, message, elements } = finding;
  if (!suppressed) return [];
  const { by, at, reason } = suppressed;
  const standing: Standing = 'holds';
  const common = { key: fingerprint, rule, message, finding: fingerprint, elements, by, at };
  return [{ ...common, ...readReason(reason), standing }];
}

const IDLE: Readonly<Record<string, Standing>> = {
  'stale-suppression': 'stale',
  'unused-suppression': 'unused',
  'unknown-rule': 'unused',
};

/** The core names the element in a notice; what was decided there is read from the element itself. */
function idle(notices: LintResult['notices'], { elements }: BoardSnapshot): Settled[] {
  const found = new Map<string, Settled>();
  for (const { code, element, message } of notices) {
    const standing = IDLE[code];
    if (!standing || element === null) continue;
    const stored = elements.find(({ id }) => id === element);
    for (const entry of entriesOf(stored?.lint)) {
      if (!message.includes(entry.rule)) continue;
      const { rule, reason, by, at } = entry;
      const key = `${element} ${rule} ${at} ${reason}`;
      const common = { key, rule, message: null, finding: null, elements: [element], by, at };
      found.set(key, { ...common, ...readReason(reason), standing });
    }
  }
  return [...found.values()];
}

interface Entry {
  rule: string;
  reason: string;
  by: string;
  at: string;
}

function entriesOf(lint: unknown): Entry[] {
  const list = isRecord(lint) ? lint.suppress : undefined;
  if (!Array.isArray(list)) return [];
  return list.filter(isRecord).map((entry) => ({
    rule: wordOf(entry.rule),
    reason: wordOf(entry.reason),
    by: wordOf(entry.by),
    at: wordOf(entry.at),
  }));
}

function wordOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
