import type { Edit, EditBox, FixPlan, Stage } from '../engine/types.js';
import type { Finding } from '../engine/index.js';
import { reasonOf, type Scope, type Settled, type SettledAs } from './decisions.js';
import type { HostAdapter } from './host.js';
import type { LintSession } from './session.js';
import { textsFor } from './texts/index.js';

/** What somebody is about to do about a finding. */
export type Task =
  | { kind: 'more'; finding: string }
  | { kind: 'fix'; finding: string; plan: FixPlan; choice: number }
  | { kind: 'settle'; finding: string; as: SettledAs };

export interface SettlingState {
  task: Task | null;
  /** The last one could not be done: one readable line. */
  failed: string | null;
  /** What was done last, until something else is begun. */
  done: 'fixed' | 'settled' | 'revoked' | null;
}

/** A new card as it will stand on the board. */
export interface Ghost {
  box: EditBox;
  text: string;
}

/** Mends and settles findings. Nothing is changed before somebody confirms, and every change is one undo step. */
export class Settling {
  #state: SettlingState = { task: null, failed: null, done: null };

  constructor(
    private readonly session: LintSession,
    private readonly host: HostAdapter,
    private readonly changed: () => void,
  ) {}

  get state(): SettlingState {
    return this.#state;
  }

  /** Shows what else can be done about a finding, or no more. */
  more(finding: string): void {
    const { task } = this.#state;
    const open = task?.kind === 'more' && task.finding === finding;
    this.#set({ task: open ? null : { kind: 'more', finding }, failed: null, done: null });
  }

  /** Shows what a fix would do, in words and on the board. */
  async preview(finding: string, fix: string): Promise<void> {
    await this.#try(async () => {
      const plan = await this.session.ask((engine) => engine.fix(finding, fix));
      this.#set({ task: { kind: 'fix', finding, plan, choice: 0 }, failed: null, done: null });
      this.#lookAtFix();
    });
  }

  choose(choice: number): void {
    const { task } = this.#state;
    if (task?.kind !== 'fix') return;
    this.#set({ task: { ...task, choice } });
    this.#lookAtFix();
  }

  /** Carries out what the preview shows. The board may have changed meanwhile, so it is planned anew. */
  async carryOut(): Promise<void> {
    const { task } = this.#state;
    if (task?.kind !== 'fix') return;
    const { finding, choice, plan } = task;
    await this.#try(async () => {
      const now = await this.session.ask((engine) => engine.fix(finding, plan.fix));
      const chosen = now.choices[choice];
      this.#set({ task: null, failed: null, done: 'fixed' });
      if (chosen) await this.session.carryOut(chosen.edits);
    });
  }

  /** Opens the form in which people say why. */
  ask(finding: string, as: SettledAs): void {
    this.#set({ task: { kind: 'settle', finding, as }, failed: null, done: null });
  }

  async settle(words: string, by: string, scope: Scope): Promise<boolean> {
    const { task } = this.#state;
    if (task?.kind !== 'settle') return false;
    const { finding, as } = task;
    const reason = reasonOf(as, words, textsFor(this.session.state.language));
    return this.#try(async () => {
      const signed = by.trim() === '' ? {} : { by: by.trim() };
      await this.session.settle({ do: 'suppress', finding, scope, reason, ...signed });
      this.#set({ task: null, failed: null, done: 'settled' });
    });
  }

  async revoke(settled: Pick<Settled, 'finding'> & Partial<Settled>): Promise<void> {
    const { finding, elements = [], rule = '' } = settled;
    await this.#try(async () => {
      await this.session.settle(
        finding === null
          ? { do: 'revoke', element: elements[0] ?? '', rule }
          : { do: 'revoke', finding },
      );
      this.#set({ task: null, failed: null, done: 'revoked' });
    });
  }

  /** Says for everybody in which stage of the workshop they are; null: it is told from the board again. */
  async setStage(stage: Stage | null): Promise<void> {
    this.#set({ failed: null });
    await this.#try(() => this.session.settle({ do: 'stage', stage }));
  }

  cancel(): void {
    if (this.#state.task || this.#state.failed) this.#set({ task: null, failed: null });
  }

  /** A finding that is no more needs nothing done about it. */
  hear(findings: readonly Finding[]): void {
    const { task } = this.#state;
    if (task && !findings.some(({ fingerprint }) => fingerprint === task.finding)) this.cancel();
  }

  /** What the preview adds to the board, and what it changes there. */
  get ghosts(): Ghost[] {
    return this.#edits().flatMap((edit) => {
      if (edit.edit === 'insert') return [{ box: edit.box, text: edit.text }];
      return edit.edit === 'move' ? [{ box: edit.box, text: '' }] : [];
    });
  }

  /** The elements that the preview changes. */
  get targets(): string[] {
    return this.#edits().flatMap((edit) =>
      edit.edit === 'text' || edit.edit === 'move' ? [edit.element] : [],
    );
  }

  #edits(): readonly Edit[] {
    const { task } = this.#state;
    return task?.kind === 'fix' ? (task.plan.choices[task.choice]?.edits ?? []) : [];
  }

  #lookAtFix(): void {
    const boxes = this.ghosts.map(({ box }) => box);
    if (boxes.length + this.targets.length > 0) this.host.look(this.targets, boxes);
  }

  async #try(act: () => Promise<void>): Promise<boolean> {
    try {
      await act();
      return true;
    } catch (error) {
      this.#set({ failed: error instanceof Error ? error.message : String(error), done: null });
      return false;
    }
  }

  #set(change: Partial<SettlingState>): void {
    this.#state = { ...this.#state, ...change };
    this.changed();
  }
}
