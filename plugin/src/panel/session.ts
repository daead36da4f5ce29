import type {
  BoardSnapshot,
  Comparison,
  Decision,
  Edit,
  FixPlan,
  LintOptions,
  MessageLanguage,
  Stage,
} from '../engine/types.js';
import type { Finding, LintResult } from '../engine/index.js';
import { groupFindings, type FindingGroup } from './groups.js';
import type { HostAdapter } from './host.js';
import { readRuleTitles, type RuleTitles } from './rules.js';
import type { Tab } from './tabs.js';

/** The part of the engine a session uses. It may answer at once or later. */
export interface LintEngine {
  lint(snapshot: BoardSnapshot, options: LintOptions): LintResult | Promise<LintResult>;
  report(): string | Promise<string>;
  rules(): string | Promise<string>;
  fix(fingerprint: string, fixId: string): FixPlan | Promise<FixPlan>;
  settle(decision: Decision): Edit[] | Promise<Edit[]>;
  compare(report: string): Comparison | Promise<Comparison>;
}

export interface SessionState {
  /** `off` until somebody presses Lint; `reading` only for the first answer, later answers replace the last one silently. */
  phase: 'off' | 'reading' | 'on' | 'failed';
  /** Of the interface; the messages follow. */
  language: MessageLanguage;
  result: LintResult | null;
  groups: readonly FindingGroup[];
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
  /** Quiet time after an edit before the board is read again, in milliseconds. */
  quiet?: number;
}

/** Soon enough to feel live, late enough not to comment on half a word. */
const QUIET_MS = 300;
/** An edit that goes on and on (a drag, a paste of many) is answered at least this often. */
const LONGEST_MS = 1500;

/** One person's lint of one board: what is on, what was found, which card is open. Knows no host and draws nothing. */
export class LintSession {
  #state: SessionState;
  readonly #settings: SessionSettings;
  readonly #listeners = new Set<() => void>();
  #languageChosen: boolean;
  #engine: Promise<LintEngine> | null = null;
  /** Counts runs: an answer to any run but the latest is stale. */
  #latest = 0;
  #stopListening: (() => void) | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #waitingSince = 0;

  constructor(settings: SessionSettings) {
    this.#settings = settings;
    this.#languageChosen = settings.language !== undefined;
    this.#state = {
      phase: 'off',
      language: settings.language ?? browserLanguage(),
      result: null,
      groups: [],
      titles: new Map(),
      error: null,
      open: null,
      folded: false,
      tab: 'findings',
    };
  }

  get state(): SessionState {
    return this.#state;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Switches lint on, or reads the board again when it is on. */
  async start(): Promise<void> {
    this.#stopListening ??= this.#settings.host.onContentChange(() => {
      this.#contentChanged();
    });
    if (this.#state.phase !== 'on') this.#set({ phase: 'reading', error: null, folded: false });
    await nextPaint();
    await this.#run();
  }

  /** Switches lint off: nothing of it stays on the board. */
  stop(): void {
    this.#settings.host.light([]);
    this.#latest += 1;
    this.#stopListening?.();
    this.#stopListening = null;
    this.#clearTimer();
    this.#set({
      phase: 'off',
      result: null,
      groups: [],
      error: null,
      open: null,
      tab: 'findings',
    });
  }

  setLanguage(language: MessageLanguage): void {
    this.#languageChosen = true;
    if (language === this.#state.language) return;
    this.#set({ language });
    if (this.#state.phase === 'on' || this.#state.phase === 'failed') void this.#run();
  }

  setFolded(folded: boolean): void {
    this.#set({ folded });
  }

  setTab(tab: Tab): void {
    this.#set({ tab });
  }

  /** Opens a card at one of its findings and shows that on the board. */
  show(key: string, index: number): void {
    const group = this.#state.groups.find((candidate) => candidate.key === key);
    const finding = group?.findings[index];
    if (!finding) return;
    this.#set({ open: { key, index }, folded: false, tab: 'findings' });
    this.#settings.host.goTo(finding.elements);
  }

  /** Opens the card of the gravest finding on an element. */
  showElement(element: string): void {
    for (const group of this.#state.groups) {
      const index = group.findings.findIndex((finding) => finding.elements.includes(element));
      if (index >= 0) {
        this.show(group.key, index);
        return;
      }
    }
  }

  goTo(elements: readonly string[]): void {
    this.#settings.host.goTo(elements);
  }

  /** Lights these elements on the board where they are; none puts the lights out. */
  light(elements: readonly string[]): void {
    this.#settings.host.light(elements);
  }

  look(elements: readonly string[]): void {
    this.#settings.host.look(elements);
  }

  /** The board as it is now. */
  board(): BoardSnapshot {
    return this.#settings.host.snapshot();
  }

  /** The whole report of what is on the board now, as JSON text; null when it failed, which the state then tells. */
  async report(): Promise<string | null> {
    try {
      return await this.ask((engine) => engine.report());
    } catch (error) {
      this.#fail(error);
      return null;
    }
  }

  /** Asks the engine about the board as it is at this moment. Fails as the engine does. */
  async ask<T>(question: (engine: LintEngine) => T | Promise<T>): Promise<T> {
    const engine = await this.#loaded();
    await engine.lint(this.#settings.host.snapshot(), this.#options());
    return question(engine);
  }

  /** Stores a decision on the board: one undo step. Fails with one readable line when it cannot be stored. */
  async settle(decision: Decision): Promise<void> {
    await this.carryOut(await this.ask((engine) => engine.settle(decision)));
  }

  /** Changes the board as one undo step and reads it again at once. Returns the ids of what can be seen to have changed. */
  async carryOut(edits: readonly Edit[]): Promise<string[]> {
    const touched = this.#settings.host.apply(edits);
    if (this.#state.phase === 'on') await this.#run();
    return touched;
  }

  #contentChanged(): void {
    const now = Date.now();
    if (this.#timer === null) this.#waitingSince = now;
    else clearTimeout(this.#timer);
    const quiet = this.#settings.quiet ?? QUIET_MS;
    const left = Math.max(0, this.#waitingSince + LONGEST_MS - now);
    this.#timer = setTimeout(
      () => {
        this.#timer = null;
        void this.#run();
      },
      Math.min(quiet, left),
    );
  }

  async #run(): Promise<void> {
    const run = ++this.#latest;
    this.#clearTimer();
    try {
      const engine = await this.#loaded();
      if (run !== this.#latest) return;
      if (this.#state.titles.size === 0) {
        this.#set({ titles: readRuleTitles(await engine.rules()) });
      }
      const result = await engine.lint(this.#settings.host.snapshot(), this.#options());
      if (run === this.#latest) this.#accept(result);
    } catch (error) {
      if (run === this.#latest) this.#fail(error);
    }
  }

  #accept(result: LintResult): void {
    const groups = groupFindings(result.findings);
    const language = this.#languageChosen ? null : interfaceLanguage(result);
    this.#set({
      phase: 'on',
      error: null,
      result,
      groups,
      open: keepOpen(this.#state, groups),
      tab: this.#state.phase === 'reading' ? firstTab(result) : this.#state.tab,
      language: language ?? this.#state.language,
    });
  }

  #fail(error: unknown): void {
    this.#set({ phase: 'failed', error: error instanceof Error ? error.message : String(error) });
  }

  #options(): LintOptions {
    const options: LintOptions = { today: localDay(new Date()) };
    if (this.#languageChosen) options.lang = this.#state.language;
    if (this.#settings.stage) options.stage = this.#settings.stage;
    return options;
  }

  #loaded(): Promise<LintEngine> {
    this.#engine ??= this.#settings.loadEngine().catch((error: unknown) => {
      this.#engine = null;
      throw error;
    });
    return this.#engine;
  }

  #clearTimer(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  #set(change: Partial<SessionState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}

/** The card stays open on the same finding over a new run; without an open card the first one opens. */
function keepOpen(before: SessionState, groups: readonly FindingGroup[]): SessionState['open'] {
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
function firstTab({ journeys }: LintResult): Tab {
  return journeys.some(({ confidence, doubtful }) => confidence >= 0.5 && doubtful)
    ? 'reading'
    : 'findings';
}

function interfaceLanguage(result: LintResult): MessageLanguage | null {
  const language = result.journeys[0]?.language;
  if (language === undefined) return null;
  return language === 'nl' ? 'nl' : 'en';
}

function browserLanguage(): MessageLanguage {
  return globalThis.navigator.language.toLowerCase().startsWith('nl') ? 'nl' : 'en';
}

/** `YYYY-MM-DD` where the people are, not in Greenwich. */
function localDay(date: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Lets the browser show what was set before a long piece of work begins. */
function nextPaint(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
