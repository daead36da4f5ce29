import { html, nothing, type TemplateResult } from 'lit';
import type { LintResult } from '../engine/index.js';
import type { MessageLanguage } from '../engine/types.js';
import { countBySeverity, openFindings, SEVERITIES } from './groups.js';
import { renderReading } from './reading.js';
import { SessionElement } from './session-element.js';
import { hasJourney, type LintSession, type SessionState } from './session.js';
import { severityShape } from './shapes.js';
import { renderBefore, renderFailed } from './states.js';
import { renderQuietCount, renderSharing, renderTally } from './mode.js';
import { controls } from './styles/controls.js';
import { frameStyle } from './styles/frame.js';
import { readingStyle } from './styles/reading.js';
import { statesStyle } from './styles/states.js';
import { renderTabs, type Tab } from './tabs.js';
import { textsFor, type Texts } from './texts/index.js';
import { theme } from './theme.js';

const LANGUAGES: readonly MessageLanguage[] = ['nl', 'en'];

/**
 * `<journeylint-panel>`: the docked panel. It draws the state of a LintSession and passes presses on to it.
 * Every word from the board or the core is set as text, never as markup.
 */
export class JourneylintPanel extends SessionElement {
  static override properties = {
    theme: { type: String, reflect: true },
  };
  static override styles = [theme, controls, statesStyle, readingStyle, frameStyle];

  declare theme: 'light' | 'dark';
  #walked = false;

  constructor() {
    super();
    this.theme = 'light';
  }

  protected override updated(): void {
    const walking = this.session?.walk.state !== null;
    if (this.#walked && !walking)
      this.renderRoot.querySelector<HTMLElement>('button.walk-start')?.focus();
    this.#walked = walking;
  }

  /** Moves the keyboard to the open card: after a badge was chosen by key. */
  async focusOpenCard(): Promise<void> {
    await this.updateComplete;
    await this.renderRoot.querySelector('journeylint-findings')?.focusOpenCard();
  }

  protected override render(): TemplateResult | typeof nothing {
    const session = this.session;
    if (!session) return nothing;
    const { state } = session;
    const texts = textsFor(state.language);
    if (session.walk.state) return html`<journeylint-walk .session=${session}></journeylint-walk>`;
    return state.folded ? this.#strip(session, texts) : this.#panel(session, texts);
  }

  #strip(session: LintSession, texts: Texts): TemplateResult {
    const total = countOpen(session.state);
    return html`<aside class="strip" aria-label=${texts.panel}>
      <button
        class="icon"
        aria-label=${texts.unfold}
        title=${texts.unfold}
        @click=${() => {
          session.setFolded(false);
        }}
      >
        <span aria-hidden="true">‹</span>
      </button>
      ${
        session.state.phase === 'on'
          ? html`<span class="quiet-count" title=${texts.found(total)}>${total}</span>`
          : nothing
      }
      <span class="name" aria-hidden="true">${texts.panel}</span>
    </aside>`;
  }

  #panel(session: LintSession, texts: Texts): TemplateResult {
    const { state } = session;
    return html`<aside
      class="panel"
      lang=${state.language}
      aria-label=${texts.panel}
      aria-busy=${state.phase === 'reading'}
    >
      <header>
        <div class="bar">
          <h2>${texts.panel}</h2>
          ${this.#languages(session, texts)}
          <button
            class="icon"
            aria-label=${texts.fold}
            title=${texts.fold}
            @click=${() => {
              session.setFolded(true);
            }}
          >
            <span aria-hidden="true">›</span>
          </button>
        </div>
        ${state.result ? renderReading(session, state.result, texts) : nothing}
        ${this.#actions(session, texts)}
      </header>
      <p class="status" role="status">${this.#status(state, texts)}</p>
      ${this.#body(session, texts)} ${state.phase === 'on' ? this.#footer(session, texts) : nothing}
    </aside>`;
  }

  #languages(session: LintSession, texts: Texts): TemplateResult {
    return html`<div class="languages" role="group" aria-label=${texts.language}>
      ${LANGUAGES.map(
        (language) =>
          html`<button
            lang=${language}
            aria-pressed=${language === session.state.language}
            title=${textsFor(language).languageName}
            @click=${() => {
              session.setLanguage(language);
            }}
          >
            ${language.toUpperCase()}
          </button>`,
      )}
    </div>`;
  }

  #actions(session: LintSession, texts: Texts): TemplateResult {
    const { phase, counting } = session.state;
    if (phase !== 'on' || counting) {
      return html`<button
          class="primary lint"
          title=${texts.lintHint}
          ?disabled=${phase === 'reading'}
          @click=${() => {
            void session.start();
          }}
        >
          ${phase === 'reading' ? texts.reading : phase === 'failed' ? texts.retry : texts.lint}
        </button>
        ${phase === 'failed' ? nothing : renderQuietCount(session, texts)}`;
    }
    return renderTally(session, texts, this.#counts(session.state.result, texts));
  }

  #counts(result: LintResult | null, texts: Texts): TemplateResult {
    const counts = countBySeverity(result?.findings ?? []);
    return html`<ul class="counts" aria-label=${texts.counts}>
      ${SEVERITIES.map(
        (severity) =>
          html`<li class=${severity} ?data-none=${counts[severity] === 0}>
            ${severityShape(severity)}<span aria-hidden="true">${counts[severity]}</span
            ><span class="heard">${texts.severity[severity](counts[severity])}</span>
          </li>`,
      )}
    </ul>`;
  }

  /** What a screen reader hears when something changed. */
  #status(state: SessionState, texts: Texts): string {
    if (state.phase === 'reading') return texts.reading;
    if (state.phase === 'failed') return texts.errorTitle;
    if (state.phase === 'off') return '';
    if (state.counting) return texts.share.counted(countOpen(state));
    if (!hasJourney(state.result)) return texts.noJourneyTitle;
    if (countOpen(state) === 0) return texts.cleanTitle;
    const counts = countBySeverity(state.result?.findings ?? []);
    return SEVERITIES.filter((severity) => counts[severity] > 0)
      .map((severity) => texts.severity[severity](counts[severity]))
      .join(', ');
  }

  #body(session: LintSession, texts: Texts): TemplateResult | typeof nothing {
    const { phase, error, tab, counting } = session.state;
    if (counting && phase === 'on') return html`<div class="body">${renderBefore(texts)}</div>`;
    switch (phase) {
      case 'off':
        return html`<div class="body">${renderBefore(texts)}</div>`;
      case 'reading':
        return html`<div class="body"></div>`;
      case 'failed':
        return html`<div class="body">${renderFailed(error ?? '', texts)}</div>`;
      case 'on':
        return html`${renderTabs(tab, texts, (chosen) => {
            session.setTab(chosen);
          })}
          <div
            class="body"
            id="tab-panel"
            role="tabpanel"
            aria-labelledby="tab-${tab}"
            tabindex="0"
          >
            ${renderTab(tab, session)}
          </div>`;
    }
  }

  #footer(session: LintSession, texts: Texts): TemplateResult {
    return html`<footer>
      <span class="live">${texts.live}</span>${renderSharing(session, texts)}
    </footer>`;
  }
}

function countOpen({ result }: SessionState): number {
  return openFindings(result?.findings ?? []).length;
}

function renderTab(tab: Tab, session: LintSession): TemplateResult {
  switch (tab) {
    case 'reading':
      return html`<journeylint-reading .session=${session}></journeylint-reading>`;
    case 'findings':
      return html`<journeylint-findings .session=${session}></journeylint-findings>`;
    case 'curve':
      return html`<journeylint-curve .session=${session}></journeylint-curve>`;
    case 'export':
      return html`<journeylint-export .session=${session}></journeylint-export>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'journeylint-panel': JourneylintPanel;
  }
}
