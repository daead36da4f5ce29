import type {
  BoardSnapshot,
  Decision,
  Edit,
  LintOptions,
  MessageLanguage,
} from '../engine/types.js';
import type { LintResult, Report } from '../engine/index.js';
import type { ExportFormat } from './exports.js';
import { filtered, needsPlaces, NO_FILTER, NOWHERE, placesOf, type Filter } from './filter.js';
import { groupFindings } from './groups.js';
import { Course } from './progress.js';
import { Reader } from './reader.js';
import { readRuleTitles } from './rules.js';
import {
  browserLanguage,
  firstTab,
  interfaceLanguage,
  keepOpen,
  localDay,
  nextPaint,
  OFF,
  type LintEngine,
  type SessionSettings,
  type SessionState,
} from './session-state.js';
import { Settling } from './settling.js';
import type { Tab } from './tabs.js';
import { Tour } from './tour.js';
import type { Walkthrough } from './walkthrough.js';

export { hasJourney, openFinding } from './session-state.js';
export type { LintEngine, SessionSettings, SessionState } from './session-state.js';

/** One person's lint of one board: what is on, what was found, which card is open. Knows no host and draws nothing. */
export class LintSession {
  #state: SessionState;
  readonly #settings: SessionSettings;
  readonly #listeners = new Set<() => void>();
  /** What somebody is doing about a finding at this moment. */
  readonly settling: Settling;
  readonly #tour: Tour;
  #languageChosen: boolean;
  readonly #reader: Reader;
  readonly #course = new Course();
  /** Who shared when that was last heard of: whoever then presses Stop is left in peace. */
  #sharedBy: string | null = null;

  constructor(settings: SessionSettings) {
    this.#settings = settings;
    this.#languageChosen = settings.language !== undefined;
    this.#state = {
      phase: 'off',
      language: settings.language ?? browserLanguage(),
      result: null,
      groups: [],
      counting: false,
      filter: NO_FILTER,
      places: NOWHERE,
      progress: null,
      following: null,
      titles: new Map(),
      error: null,
      open: null,
      folded: settings.folded ?? false,
      tab: 'findings',
    };
    this.#reader = new Reader(
      {
        host: settings.host,
        loadEngine: settings.loadEngine,
        options: () => this.#options(),
        quiet: settings.quiet,
      },
      {
        rules: (json) => {
          this.#set({ titles: readRuleTitles(json) });
        },
        result: (result) => {
          this.#accept(result);
        },
        failure: (error) => {
          this.#fail(error);
        },
      },
    );
    const tell = (): void => {
      this.#tell();
    };
    this.settling = new Settling(this, settings.host, tell);
    this.#tour = new Tour(settings.host, tell);
    settings.sharing?.onChange(() => {
      this.#heardOfSharing();
    });
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
    await this.#begin({ counting: false, following: null, folded: false });
  }

  /** Reads along and shows nothing but how many findings there are. */
  async count(): Promise<void> {
    await this.#begin({ counting: true, following: null });
  }

  async #begin(change: Partial<SessionState>): Promise<void> {
    this.#reader.listen();
    const { phase } = this.#state;
    this.#set(phase === 'on' ? change : { ...change, phase: 'reading', error: null });
    await nextPaint();
    await this.#reader.read();
  }

  /** Switches lint off: nothing of it stays on the board. */
  stop(): void {
    this.#settings.host.light([]);
    this.stopWalk();
    this.settling.cancel();
    this.#settings.sharing?.share(false);
    this.#reader.stop();
    this.#set(OFF);
  }

  /** Stops for good. */
  close(): void {
    this.stop();
    this.#reader.close();
  }

  get walk(): Walkthrough {
    return this.#tour.walk;
  }

  get author(): string {
    return this.#settings.author?.() ?? '';
  }

  get sharing(): SessionSettings['sharing'] {
    return this.#settings.sharing;
  }

  /** Shows only some of the findings, in the panel and on the board. */
  async setFilter(change: Partial<Filter>): Promise<void> {
    const filter = { ...this.#state.filter, ...change };
    const { result } = this.#state;
    this.#set({ filter, ...(result ? this.#listed(result, filter) : {}) });
    if (needsPlaces(filter)) await this.findPlaces();
  }

  /** Finds out in which lane and phase everything lies. */
  async findPlaces(): Promise<void> {
    const report = await this.report();
    if (report === null) return;
    const places = placesOf(JSON.parse(report) as Report);
    this.#set({ places });
    const { result, filter } = this.#state;
    if (result) this.#set(this.#listed(result, filter));
  }

  /** Goes through the findings one by one, from this one on, else from the first. */
  startWalk(from?: string): void {
    const { result, groups } = this.#state;
    if (!result) return;
    this.settling.cancel();
    this.#tour.start(
      groups.flatMap((group) => group.findings),
      result.findings,
      from,
    );
  }

  /** Moves within the walk and shows where that leads. */
  step(move: (walk: Walkthrough) => void): void {
    this.settling.cancel();
    this.#tour.step(move);
  }

  /** Leaves everything as it was before the walk. */
  stopWalk(): void {
    if (!this.walk.state) return;
    this.settling.cancel();
    this.#tour.stop();
  }

  setLanguage(language: MessageLanguage): void {
    this.#languageChosen = true;
    if (language === this.#state.language) return;
    this.#set({ language });
    if (this.#state.phase === 'on' || this.#state.phase === 'failed') void this.#reader.read();
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
    return this.#reader.board();
  }

  /** The whole report of what is on the board now, as JSON text; null when it failed, which the state then tells. */
  report(): Promise<string | null> {
    return this.#told((engine) => engine.report());
  }

  /** What is on the board now in one of the formats to take home; null when it failed, which the state then tells. */
  export(format: ExportFormat): Promise<string | null> {
    return this.#told((engine) => (format === 'json' ? engine.report() : engine.export(format)));
  }

  async #told(question: (engine: LintEngine) => string | Promise<string>): Promise<string | null> {
    try {
      return await this.#reader.tell(question);
    } catch (error) {
      this.#fail(error);
      return null;
    }
  }

  /** Asks the engine about the board as it is at this moment. Fails as the engine does. */
  ask<T>(question: (engine: LintEngine) => T | Promise<T>): Promise<T> {
    return this.#reader.ask(question);
  }

  /** Stores a decision on the board: one undo step. Fails with one readable line when it cannot be stored. */
  async settle(decision: Decision): Promise<void> {
    await this.carryOut(await this.ask((engine) => engine.settle(decision)));
  }

  /** Changes the board as one undo step and reads it again at once. Returns the ids of what can be seen to have changed. */
  async carryOut(edits: readonly Edit[]): Promise<string[]> {
    const touched = this.#settings.host.apply(edits);
    if (this.#state.phase === 'on') await this.#reader.read();
    return touched;
  }

  #accept(result: LintResult): void {
    const language = this.#languageChosen ? null : interfaceLanguage(result);
    this.walk.hear(result.findings);
    this.#set({
      phase: 'on',
      error: null,
      result,
      ...this.#listed(result, this.#state.filter),
      tab: this.#state.phase === 'reading' ? firstTab(result) : this.#state.tab,
      language: language ?? this.#state.language,
    });
    this.settling.hear(result.findings);
    // After the badges: nobody waits for these.
    setTimeout(() => {
      void this.#follow(result);
    }, 0);
  }

  /** The cards of a result, and which of them is open. */
  #listed(result: LintResult, filter: Filter): Pick<SessionState, 'groups' | 'open'> {
    const groups = groupFindings(filtered(result.findings, filter, this.#state.places));
    return { groups, open: keepOpen(this.#state, groups) };
  }

  /** What changed since the start, and where things lie now if somebody filters by that. */
  async #follow(result: LintResult): Promise<void> {
    if (result !== this.#state.result) return;
    const progress = await this.#course.upTo(result, () => this.#reader.engine());
    if (!progress || result !== this.#state.result) return;
    this.#set({ progress });
    if (needsPlaces(this.#state.filter)) await this.findPlaces();
  }

  /** Somebody else in the room begins or ends to share. */
  #heardOfSharing(): void {
    const by = this.#settings.sharing?.by ?? null;
    const { phase, following } = this.#state;
    const begins = by !== null && this.#sharedBy === null;
    this.#sharedBy = by;
    if (begins && (phase === 'off' || this.#state.counting))
      void this.#begin({ counting: false, following: by });
    else if (by === null && following !== null) this.stop();
    else if (by !== null && following !== null) this.#set({ following: by });
    else this.#tell();
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

  #set(change: Partial<SessionState>): void {
    this.#state = { ...this.#state, ...change };
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
