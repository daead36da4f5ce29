import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { LintResult } from '../engine/index.js';
import type { MessageLanguage } from '../engine/types.js';
import { renderCard } from './card.js';
import { downloadText, fileName } from './download.js';
import { CARDS_FIRST, countBySeverity, SEVERITIES, type FindingGroup } from './groups.js';
import { renderReading } from './reading.js';
import { ruleTitle } from './rules.js';
import type { LintSession, SessionState } from './session.js';
import { severityShape } from './shapes.js';
import {
  renderBefore,
  renderClean,
  renderFailed,
  renderNoJourney,
  renderNotices,
} from './states.js';
import { panelStyle } from './style.js';
import { textsFor, type Texts } from './texts/index.js';
import { theme } from './theme.js';

const LANGUAGES: readonly MessageLanguage[] = ['nl', 'en'];

/**
 * `<journeylint-panel>`: the docked panel. It draws the state of a LintSession and passes presses on to it.
 * Every word from the board or the core is set as text, never as markup.
 */
export class JourneylintPanel extends LitElement {
  static override properties = {
    session: { attribute: false },
    theme: { type: String, reflect: true },
    everything: { state: true },
  };
  static override styles = [theme, panelStyle];

  declare session: LintSession | undefined;
  declare theme: 'light' | 'dark';
  /** Whether the cards after the first seven are shown too. */
  declare everything: boolean;
  #unsubscribe: (() => void) | undefined;
  #shown: string | null = null;

  constructor() {
    super();
    this.theme = 'light';
    this.everything = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#subscribe();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('session')) this.#subscribe();
  }

  protected override updated(): void {
    const open = this.session?.state.open?.key ?? null;
    if (open === this.#shown) return;
    this.#shown = open;
    this.renderRoot.querySelector('.card[data-open]')?.scrollIntoView({ block: 'nearest' });
  }

  /** Moves the keyboard to the open card: after a badge was chosen by key. */
  async focusOpenCard(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.card[data-open] .head')?.focus();
  }

  #subscribe(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = this.session?.subscribe(() => {
      this.requestUpdate();
    });
  }

  protected override render(): TemplateResult | typeof nothing {
    const session = this.session;
    if (!session) return nothing;
    const { state } = session;
    const texts = textsFor(state.language);
    return state.folded ? this.#strip(session, texts) : this.#panel(session, texts);
  }

  #strip(session: LintSession, texts: Texts): TemplateResult {
    const total = session.state.groups.reduce((sum, group) => sum + group.findings.length, 0);
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
        ${state.result ? renderReading(state.result, texts) : nothing}
        ${this.#actions(session, texts)}
      </header>
      <p class="status" role="status">${this.#status(state, texts)}</p>
      <div class="body" tabindex="-1">
        ${this.#body(session, texts)}
        ${state.phase === 'on' ? renderNotices(state.result?.notices ?? [], texts) : nothing}
      </div>
      ${state.phase === 'on' ? this.#footer(session, texts) : nothing}
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
    const { phase, result } = session.state;
    if (phase !== 'on') {
      return html`<button
        class="primary lint"
        title=${texts.lintHint}
        ?disabled=${phase === 'reading'}
        @click=${() => {
          void session.start();
        }}
      >
        ${phase === 'reading' ? texts.reading : phase === 'failed' ? texts.retry : texts.lint}
      </button>`;
    }
    return html`<div class="tally">
      ${this.#counts(result, texts)}
      <button
        class="plain stop"
        title=${texts.stopHint}
        @click=${() => {
          session.stop();
        }}
      >
        ${texts.stop}
      </button>
    </div>`;
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
    if (!hasJourney(state.result)) return texts.noJourneyTitle;
    if (state.groups.length === 0) return texts.cleanTitle;
    const counts = countBySeverity(state.result?.findings ?? []);
    return SEVERITIES.filter((severity) => counts[severity] > 0)
      .map((severity) => texts.severity[severity](counts[severity]))
      .join(', ');
  }

  #body(session: LintSession, texts: Texts): TemplateResult | typeof nothing {
    const { phase, result, groups, error, titles } = session.state;
    switch (phase) {
      case 'off':
        return renderBefore(texts);
      case 'reading':
        return nothing;
      case 'failed':
        return renderFailed(error ?? '', texts);
      case 'on': {
        if (!result) return nothing;
        if (!hasJourney(result)) return renderNoJourney(texts);
        if (groups.length > 0) return this.#cards(session, texts);
        return renderClean(
          result.journeys.reduce((sum, journey) => sum + journey.notes, 0),
          titles.size,
          texts,
        );
      }
    }
  }

  #cards(session: LintSession, texts: Texts): TemplateResult {
    const { groups, open, titles, language } = session.state;
    const openAt = groups.findIndex((group) => group.key === open?.key);
    const all = this.everything || openAt >= CARDS_FIRST;
    const shown = all ? groups : groups.slice(0, CARDS_FIRST);
    const hidden = groups.length - CARDS_FIRST;
    return html`${SEVERITIES.map((severity) => {
      const cards = shown.filter((group) => group.severity === severity);
      if (cards.length === 0) return nothing;
      return html`<section aria-labelledby="heading-${severity}">
        <h3 id="heading-${severity}" class=${severity}>${texts.severityHeading[severity]}</h3>
        ${cards.map((group) =>
          renderCard({
            group,
            title: ruleTitle(titles, group.rule, language),
            index: group.key === open?.key ? open.index : null,
            texts,
            show: (index) => {
              session.show(group.key, index);
            },
          }),
        )}
      </section>`;
    })}
    ${
      hidden > 0
        ? html`<button
            class="plain more"
            aria-expanded=${all}
            @click=${() => {
              this.#toggle(session, all);
            }}
          >
            ${all ? texts.fewer : texts.more(countHidden(groups))}
          </button>`
        : nothing
    }`;
  }

  /** Folding back to seven also leaves a card that lies behind them. */
  #toggle(session: LintSession, all: boolean): void {
    this.everything = !all;
    const first = session.state.groups[0];
    const at = session.state.groups.findIndex((group) => group.key === session.state.open?.key);
    if (all && first && at >= CARDS_FIRST) session.show(first.key, 0);
  }

  #footer(session: LintSession, texts: Texts): TemplateResult {
    return html`<footer>
      <span class="live">${texts.live}</span>
      <button
        class="plain export"
        @click=${() => {
          void this.#export(session);
        }}
      >
        ${texts.exportJson}
      </button>
    </footer>`;
  }

  async #export(session: LintSession): Promise<void> {
    const report = await session.report();
    if (report === null) return;
    const title = session.state.result?.journeys[0]?.title ?? null;
    downloadText(fileName(title, 'json'), 'application/json', report);
  }
}

/** Below one half the core claims no journey; then a teaching picture helps more than a list. */
function hasJourney(result: LintResult | null): boolean {
  return result?.journeys.some((journey) => journey.confidence >= 0.5) ?? false;
}

function countHidden(groups: readonly FindingGroup[]): number {
  return groups.slice(CARDS_FIRST).reduce((sum, group) => sum + group.findings.length, 0);
}

declare global {
  interface HTMLElementTagNameMap {
    'journeylint-panel': JourneylintPanel;
  }
}
