import { html, nothing, type TemplateResult } from 'lit';
import type { Edit } from '../engine/types.js';
import type { Finding } from '../engine/index.js';
import { needsWords, SETTLED_AS, type Scope, type SettledAs } from './decisions.js';
import type { LintSession } from './session.js';
import type { Task } from './settling.js';
import type { Texts } from './texts/index.js';

/** What a card offers to do about a finding: mend it, settle it, and the forms for both. */

export interface TaskInput {
  session: LintSession;
  finding: Finding;
  texts: Texts;
  /** With the keys that do the same, and everything at hand: for a walk. */
  keys?: 'shown';
}

/** Tells one form from the next: when it changes the keyboard goes to what has just opened. */
export function formOf({ settling }: LintSession): string | null {
  const { task } = settling.state;
  return task === null || task.kind === 'more' ? null : `${task.kind} ${task.finding}`;
}

export function focusForm(root: ParentNode): void {
  root.querySelector<HTMLElement>('[data-first]')?.focus();
}

/** The buttons under a finding, or the form that one of them opened. */
export function renderTasks(input: TaskInput): TemplateResult {
  const { session, finding, texts } = input;
  const { task, failed } = session.settling.state;
  const mine = task?.finding === finding.fingerprint ? task : null;
  return html`${mine === null || mine.kind === 'more' ? renderButtons(input, mine) : nothing}
  ${mine?.kind === 'fix' ? renderPreview(input, mine) : nothing}
  ${mine?.kind === 'settle' ? renderForm(input, mine.as) : nothing}
  ${
    failed === null
      ? nothing
      : html`<p class="failed" role="alert">${texts.fix.failed} <span>${failed}</span></p>`
  }`;
}

function renderButtons(
  { session, finding, texts, keys }: TaskInput,
  task: Task | null,
): TemplateResult {
  const { settling } = session;
  const safe = finding.fixes.filter((fix) => fix.safe);
  const [first, ...others] = safe;
  const rest = [...others, ...finding.fixes.filter((fix) => !fix.safe)];
  const open = task !== null;
  const fix = (id: string, title: string, look: string): TemplateResult =>
    html`<button
      class=${look}
      data-fix=${id}
      @click=${() => {
        void settling.preview(finding.fingerprint, id);
      }}
    >
      ${title}
    </button>`;
  const settle = (as: SettledAs): void => {
    settling.ask(finding.fingerprint, as);
  };
  if (keys === 'shown') return renderKeys(finding, fix, settle, texts);
  return html`<div class="tasks">
      ${first ? fix(first.id, first.title, 'plain mend') : nothing}
      <button
        class="plain dots"
        aria-expanded=${open}
        aria-label=${first ? texts.fix.more : nothing}
        title=${texts.fix.more}
        @click=${() => {
          settling.more(finding.fingerprint);
        }}
      >
        ${first ? nothing : texts.settle.title} <span aria-hidden="true">⋯</span>
      </button>
    </div>
    ${
      open
        ? html`<div
            class="more-tasks"
            role="group"
            aria-label=${texts.fix.more}
            @keydown=${(event: KeyboardEvent) => {
              if (event.key === 'Escape') settling.cancel();
            }}
          >
            ${rest.map(({ id, title }) => fix(id, title, 'choice suggest'))}
            ${SETTLED_AS.map(
              (as) =>
                html`<button
                  class="choice"
                  data-as=${as}
                  @click=${() => {
                    settle(as);
                  }}
                >
                  <b>${texts.settle.as[as]}</b><span>${texts.settle.hint[as]}</span>
                </button>`,
            )}
          </div>`
        : nothing
    }`;
}

function renderKeys(
  { fixes }: Finding,
  fix: (id: string, title: string, look: string) => TemplateResult,
  settle: (as: SettledAs) => void,
  texts: Texts,
): TemplateResult {
  return html`${
      fixes.length > 0
        ? html`<div class="tasks">
            ${fixes.map(({ id, title }) => fix(id, title, 'plain mend'))}
          </div>`
        : nothing
    }
    <div class="keys" role="group" aria-label=${texts.settle.title}>
      ${SETTLED_AS.map(
        (as, place) =>
          html`<button
            class="plain"
            data-as=${as}
            title=${texts.settle.hint[as]}
            @click=${() => {
              settle(as);
            }}
          >
            ${texts.settle.as[as]} <kbd>${place + 1}</kbd>
          </button>`,
      )}
    </div>`;
}

function renderPreview(
  { session, texts }: TaskInput,
  { plan, choice }: Extract<Task, { kind: 'fix' }>,
): TemplateResult {
  const { settling } = session;
  const chosen = plan.choices[choice]?.edits ?? [];
  const placed = chosen.some(({ edit }) => edit === 'insert' || edit === 'move');
  const several = plan.choices.length > 1;
  return html`<form
    class="preview"
    @submit=${(event: Event) => {
      event.preventDefault();
      void settling.carryOut();
    }}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      settling.cancel();
    }}
  >
    <p class="label">${several ? texts.fix.choose : texts.fix.preview}</p>
    ${
      several
        ? html`<div role="radiogroup" aria-label=${plan.title}>
            ${plan.choices.map(
              ({ title }, place) =>
                html`<label class="wording"
                  ><input
                    type="radio"
                    name="choice"
                    ?checked=${place === choice}
                    @change=${() => {
                      settling.choose(place);
                    }}
                  /><span>${title}</span></label
                >`,
            )}
          </div>`
        : nothing
    }
    <ul>
      ${inWords(chosen, session, texts).map((line) => html`<li>${line}</li>`)}
    </ul>
    ${placed ? html`<p class="where">${texts.fix.where}</p>` : nothing}
    <div class="answer">
      <button class="do" type="submit" data-first>${texts.fix.apply}</button>
      ${cancel(session, texts)}
    </div>
  </form>`;
}

/** What a fix does, as people would say it. Text on the board stays as it is but for line breaks. */
function inWords(edits: readonly Edit[], session: LintSession, texts: Texts): string[] {
  const board = new Map(session.board().elements.map((element) => [element.id, element]));
  const textOf = (id: string): string => oneLine(board.get(id)?.text ?? '');
  const lines = edits.flatMap((edit) => {
    if (edit.edit === 'insert') return [texts.fix.insert(oneLine(edit.text))];
    if (edit.edit === 'text') return [texts.fix.rewrite(textOf(edit.element), oneLine(edit.text))];
    // What lies loose on a note moves with it, and needs no line of its own.
    if (edit.edit === 'move' && textOf(edit.element) !== '')
      return [texts.fix.move(textOf(edit.element))];
    return [];
  });
  return lines.length > 0 ? [...new Set(lines)] : [texts.fix.remember];
}

function oneLine(text: string): string {
  return text.split(/\s*\n\s*/).join(' · ');
}

function renderForm({ session, finding, texts }: TaskInput, as: SettledAs): TemplateResult {
  const words = texts.settle;
  const required = needsWords(as);
  const scopes: Scope[] =
    finding.elements.length > 0 ? ['note', 'lane', 'rule'] : ['board', 'rule'];
  return html`<form
    class="settle"
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      const given = new FormData(event.currentTarget as HTMLFormElement);
      const of = (name: string): string => {
        const value = given.get(name);
        return typeof value === 'string' ? value : '';
      };
      void settleAs(session, of('words'), of('by'), of('scope') as Scope);
    }}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      session.settling.cancel();
    }}
  >
    <p class="as">${words.as[as]}</p>
    <label>
      <span class="label"
        >${words.ask[as]}${required ? nothing : html` <i>(${words.optional})</i>`}</span
      >
      <input name="words" maxlength="300" autocomplete="off" ?required=${required} data-first />
    </label>
    <div class="two">
      <label>
        <span class="label">${words.by} <i>(${words.optional})</i></span>
        <input
          name="by"
          maxlength="60"
          autocomplete="off"
          title=${words.byHint}
          .value=${session.author}
        />
      </label>
      <label>
        <span class="label">${words.scope}</span>
        <select name="scope">
          ${scopes.map((scope) => html`<option value=${scope}>${words.scopes[scope]}</option>`)}
        </select>
      </label>
    </div>
    <div class="answer">
      <button class="do" type="submit">${words.save}</button>
      ${cancel(session, texts)}
    </div>
  </form>`;
}

/** In a walk, what is settled lies behind: on to the next. */
async function settleAs(
  session: LintSession,
  words: string,
  by: string,
  scope: Scope,
): Promise<void> {
  const stored = await session.settling.settle(words, by, scope);
  if (stored && session.walk.state) {
    session.step((walk) => {
      walk.goOn();
    });
  }
}

function cancel(session: LintSession, texts: Texts): TemplateResult {
  return html`<button
    class="plain"
    type="button"
    @click=${() => {
      session.settling.cancel();
    }}
  >
    ${texts.fix.cancel}
  </button>`;
}
