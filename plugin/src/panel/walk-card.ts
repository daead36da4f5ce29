import { html, nothing, type TemplateResult } from 'lit';
import type { Finding } from '../engine/index.js';
import { renderMessage } from './card.js';
import { readReason, SETTLED_AS } from './decisions.js';
import { ruleTitle } from './rules.js';
import { SessionElement } from './session-element.js';
import type { LintSession } from './session.js';
import { severityShape } from './shapes.js';
import { controls } from './styles/controls.js';
import { tasksStyle } from './styles/tasks.js';
import { walkStyle } from './styles/walk.js';
import { focusForm, formOf, renderTasks } from './tasks.js';
import { textsFor, type Texts } from './texts/index.js';
import { common } from './theme.js';
import type { Step } from './walkthrough.js';

const STEPS: readonly Step[] = [
  'gone',
  'fixed',
  'decided',
  'parked',
  'not-applicable',
  'settled',
  'open',
];

/** `<journeylint-walk>`: one finding at a time, large enough for the back of the room. */
export class JourneylintWalk extends SessionElement {
  static override styles = [common, controls, tasksStyle, walkStyle];

  #shown: string | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    // Before the whiteboard, for which the same keys choose tools.
    window.addEventListener('keydown', this.#key, { capture: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('keydown', this.#key, { capture: true });
  }

  protected override updated(): void {
    const { session } = this;
    if (!session?.walk.state) return;
    const form = formOf(session);
    const shown = `${session.walk.state.at} ${form ?? ''}`;
    if (shown === this.#shown) return;
    this.#shown = shown;
    if (form !== null) focusForm(this.renderRoot);
    else this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }

  readonly #key = (event: KeyboardEvent): void => {
    const { session } = this;
    if (!session || event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
    const act = this.#actOf(event.key, session);
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };

  #actOf(key: string, session: LintSession): (() => void) | null {
    if (key === 'Escape') {
      return () => {
        if (session.settling.state.task) session.settling.cancel();
        else session.stopWalk();
      };
    }
    if (session.settling.state.task) return null;
    if (key === 'ArrowRight' || key === 'ArrowLeft') {
      return () => {
        session.step((walk) => {
          walk.go(key === 'ArrowRight' ? 1 : -1);
        });
      };
    }
    const as = SETTLED_AS[Number(key) - 1];
    const finding = session.walk.current;
    if (!as || !finding || session.walk.step(finding.fingerprint) !== 'open') return null;
    return () => {
      session.settling.ask(finding.fingerprint, as);
    };
  }

  protected override render(): TemplateResult | typeof nothing {
    const { session } = this;
    if (!session?.walk.state) return nothing;
    const texts = textsFor(session.state.language);
    const { current } = session.walk;
    return html`<section
      class="walk-card ${current?.severity ?? ''}"
      lang=${session.state.language}
      aria-label=${texts.walkthrough.label}
    >
      ${current ? this.#finding(session, current, texts) : this.#end(session, texts)}
    </section>`;
  }

  #finding(session: LintSession, finding: Finding, texts: Texts): TemplateResult {
    const { titles, language } = session.state;
    const step = session.walk.step(finding.fingerprint);
    return html`<header>
        ${severityShape(finding.severity)}
        <h2 tabindex="-1">
          <span class="heard">${texts.severityName[finding.severity]}:</span>
          ${ruleTitle(titles, finding.rule, language)}
        </h2>
        ${finding.elements.length === 0 ? html`<span class="whole">${texts.walkthrough.wholeMap}</span>` : nothing}
        ${this.#leave(session, texts)}
      </header>
      ${this.#together(session, finding, texts)}
      <div class="matter">
        <div>
          ${renderMessage(finding, texts)}
          ${finding.advice === '' ? nothing : html`<p class="advice">${finding.advice}</p>`}
        </div>
        ${finding.question === '' ? nothing : html`<p class="question">${finding.question}</p>`}
      </div>
      ${step === 'open' ? this.#todo(session, finding, texts) : this.#stands(session, finding, step, texts)}
      ${this.#way(session, texts)}`;
  }

  /** Several findings on one note: each can be had at once. */
  #together(session: LintSession, finding: Finding, texts: Texts): TemplateResult | typeof nothing {
    const all = session.walk.together();
    if (all.length < 2) return nothing;
    const { titles, language } = session.state;
    const at = all.findIndex(({ fingerprint }) => fingerprint === finding.fingerprint);
    return html`<div
      class="together"
      role="group"
      aria-label=${texts.walkthrough.together(at + 1, all.length)}
    >
      ${all.map(
        (one, place) =>
          html`<button
            class="plain"
            aria-current=${place === at}
            @click=${() => {
              session.step((walk) => {
                walk.goTo(one.fingerprint);
              });
            }}
          >
            ${severityShape(one.severity)} ${ruleTitle(titles, one.rule, language)}
            ${session.walk.step(one.fingerprint) === 'open' ? nothing : html`<span aria-hidden="true">✓</span>`}
          </button>`,
      )}
    </div>`;
  }

  #todo(session: LintSession, finding: Finding, texts: Texts): TemplateResult {
    return html`${renderTasks({ session, finding, texts, keys: 'shown' })}`;
  }

  #stands(
    session: LintSession,
    { suppressed, fingerprint }: Finding,
    step: Exclude<Step, 'open'>,
    texts: Texts,
  ): TemplateResult {
    const words = suppressed && step !== 'gone' ? readReason(suppressed.reason).words : '';
    return html`<p class="stands" role="status">
      <span aria-hidden="true">✓</span> <b>${texts.walkthrough.stands[step]}</b> ${words}
      ${
        step === 'gone'
          ? nothing
          : html`<button
              class="plain revoke"
              @click=${() => {
                void session.settling.revoke({ finding: fingerprint });
              }}
            >
              ${texts.settle.revoke}
            </button>`
      }
    </p>`;
  }

  #way(session: LintSession, texts: Texts): TemplateResult {
    const { steps = [], at = 0 } = session.walk.state ?? {};
    const go = (by: 1 | -1, label: string, arrow: string): TemplateResult =>
      html`<button
        class="arrow"
        aria-label=${label}
        title=${label}
        ?disabled=${by < 0 && at === 0}
        @click=${() => {
          session.step((walk) => {
            walk.go(by);
          });
        }}
      >
        <span aria-hidden="true">${arrow}</span>
      </button>`;
    const done = steps.filter((step) => session.walk.step(step) !== 'open').length;
    return html`<footer>
      ${go(-1, texts.walkthrough.previous, '←')}
      <span class="position" role="status"
        >${texts.walkthrough.position(Math.min(at + 1, steps.length), steps.length)}</span
      >
      ${go(1, texts.walkthrough.next, '→')}
      <progress
        max=${steps.length}
        .value=${done}
        aria-label=${texts.progress.settled(done)}
      ></progress>
    </footer>`;
  }

  #end(session: LintSession, texts: Texts): TemplateResult {
    const words = texts.walkthrough;
    const tally = session.walk.tally();
    const open = tally.get('open') ?? 0;
    return html`<header>
        <h2 tabindex="-1">${words.endTitle}</h2>
        ${this.#leave(session, texts)}
      </header>
      <ul class="tally">
        ${STEPS.flatMap((step) => {
          const count = tally.get(step) ?? 0;
          return count === 0 ? [] : [html`<li class=${step}>${words.tally[step](count)}</li>`];
        })}
      </ul>
      <p class="message">${open > 0 ? words.endOpen(open) : words.endNone}</p>
      ${
        open > 0
          ? html`<button
              class="plain again"
              @click=${() => {
                session.startWalk();
              }}
            >
              ${words.again}
            </button>`
          : nothing
      }
      ${this.#way(session, texts)}`;
  }

  #leave(session: LintSession, texts: Texts): TemplateResult {
    return html`<button
      class="plain leave"
      @click=${() => {
        session.stopWalk();
      }}
    >
      ${texts.walkthrough.leave} <kbd>Esc</kbd>
    </button>`;
  }
}

/** Whether the key goes into words that somebody is writing, or to a control that has a use for it. */
function isTyping(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  if (!(target instanceof HTMLElement)) return false;
  if (event.key === 'Escape') return target.matches('textarea, [contenteditable="true"]');
  return target.matches('input, textarea, select, [contenteditable="true"]');
}

declare global {
  interface HTMLElementTagNameMap {
    'journeylint-walk': JourneylintWalk;
  }
}
