import { EngineError } from '../engine/error.js';
import type { LintResult } from '../engine/index.js';
import type { BoardSnapshot, LintOptions } from '../engine/types.js';
import type { HostAdapter } from './host.js';
import type { LintEngine } from './session-state.js';

/** Soon enough to feel live, late enough not to comment on half a word. */
const QUIET_MS = 300;
/** An edit that goes on and on (a drag, a paste of many) is answered at least this often. */
const LONGEST_MS = 1500;

export interface ReaderSettings {
  host: HostAdapter;
  loadEngine: () => Promise<LintEngine>;
  options: () => LintOptions;
  /** Quiet time after an edit before the board is read again, in milliseconds. */
  quiet?: number | undefined;
}

/** Who is told. */
export interface Heard {
  /** Every rule, as JSON; once for an engine, before its first result. */
  rules(json: string): void;
  result(result: LintResult): void;
  failure(error: unknown): void;
}

/**
 * Has the board read: when asked, and again after each edit while it listens. One reading at a time: who asks meanwhile
 * gets the next one, so that edits faster than the linter still see answers, each a little old.
 */
export class Reader {
  readonly #settings: ReaderSettings;
  readonly #heard: Heard;
  #engine: Promise<LintEngine> | null = null;
  #rulesKnown = false;
  /** How often it was stopped: what was asked before then is answered to nobody. */
  #stops = 0;
  /** The reading under way, and the one after it that somebody has asked for. */
  #reading: Promise<void> | null = null;
  #next: Promise<void> | null = null;
  /** The board that the engine was last asked about, as long as it is as it is now. */
  #board: BoardSnapshot | null = null;
  #stopListening: (() => void) | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #waitingSince = 0;

  constructor(settings: ReaderSettings, heard: Heard) {
    this.#settings = settings;
    this.#heard = heard;
  }

  listen(): void {
    this.#stopListening ??= this.#settings.host.onContentChange(() => {
      this.#contentChanged();
    });
  }

  /** Hears no more of the board, and of what was asked about it. */
  stop(): void {
    this.#stops += 1;
    this.#reading = null;
    this.#next = null;
    this.#stopListening?.();
    this.#stopListening = null;
    this.#board = null;
    this.#clearTimer();
  }

  /** Lets go of the engine too; the next question loads it anew. */
  close(): void {
    this.stop();
    const engine = this.#engine;
    this.#engine = null;
    engine?.then(
      (loaded) => loaded.close?.(),
      () => undefined,
    );
  }

  /** Resolves when a reading that began now or later has been told. */
  read(): Promise<void> {
    this.#clearTimer();
    const stops = this.#stops;
    if (this.#reading === null) return this.#begin();
    return (this.#next ??= this.#reading.then(() => {
      if (stops !== this.#stops) return;
      this.#next = null;
      return this.#begin();
    }));
  }

  #begin(): Promise<void> {
    const reading = this.#readNow().finally(() => {
      if (this.#reading === reading) this.#reading = null;
    });
    this.#reading = reading;
    return reading;
  }

  async #readNow(): Promise<void> {
    const stops = this.#stops;
    try {
      const engine = await this.engine();
      if (stops !== this.#stops) return;
      if (!this.#rulesKnown) {
        this.#heard.rules(await engine.rules());
        this.#rulesKnown = true;
      }
      const result = await this.#lint(engine);
      if (stops === this.#stops) this.#heard.result(result);
    } catch (error) {
      this.#failed(error);
      if (stops === this.#stops) this.#heard.failure(error);
    }
  }

  /** Asks the engine about the board as it is at this moment. Fails as the engine does. */
  async ask<T>(question: (engine: LintEngine) => T | Promise<T>): Promise<T> {
    try {
      const engine = await this.engine();
      await this.#lint(engine);
      return await question(engine);
    } catch (error) {
      this.#failed(error);
      throw error;
    }
  }

  /** As `ask`, for what changes nothing: the board is not read again where that was just done. */
  async tell(question: (engine: LintEngine) => string | Promise<string>): Promise<string> {
    return this.#board ? question(await this.engine()) : this.ask(question);
  }

  /** The board as it is now. */
  board(): BoardSnapshot {
    return this.#board ?? this.#settings.host.snapshot();
  }

  engine(): Promise<LintEngine> {
    this.#engine ??= this.#settings.loadEngine().catch((error: unknown) => {
      this.#engine = null;
      throw error;
    });
    return this.#engine;
  }

  async #lint(engine: LintEngine): Promise<LintResult> {
    const board = this.#settings.host.snapshot();
    // Only who listens hears when it is no longer so.
    if (this.#stopListening) this.#board = board;
    return engine.lint(board, this.#settings.options());
  }

  /** An engine that breaks, instead of saying what it cannot do, is of no use any more. */
  #failed(error: unknown): void {
    this.#board = null;
    if (error instanceof EngineError) return;
    const engine = this.#engine;
    this.#engine = null;
    engine?.then(
      (broken) => broken.close?.(),
      () => undefined,
    );
  }

  #contentChanged(): void {
    this.#board = null;
    const now = Date.now();
    if (this.#timer === null) this.#waitingSince = now;
    else clearTimeout(this.#timer);
    const quiet = this.#settings.quiet ?? QUIET_MS;
    const left = Math.max(0, this.#waitingSince + LONGEST_MS - now);
    this.#timer = setTimeout(
      () => {
        this.#timer = null;
        void this.read();
      },
      Math.min(quiet, left),
    );
  }

  #clearTimer(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }
}
