import type { MessageLanguage } from '../../engine/types.js';
import type { Severity } from '../groups.js';
import type { Tab } from '../tabs.js';
import { en } from './en.js';
import { nl } from './nl.js';
import type { CurveTexts, ReadingTexts } from './reading.js';

type Stage = 'framing' | 'collecting' | 'mapping' | 'improving';

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
  stage: (stage: Stage) => string;
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
  exportJson: string;
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
}

const TEXTS: Record<MessageLanguage, Texts> = { nl, en };

export function textsFor(language: MessageLanguage): Texts {
  return TEXTS[language];
}
