import { html, nothing, type TemplateResult } from 'lit';
import { renderFilter, renderNothingShown, renderProgress, renderSettled } from './around.js';
import { renderCard } from './card.js';
import { isFiltering } from './filter.js';
import { CARDS_FIRST, openFindings, SEVERITIES, type FindingGroup } from './groups.js';
import { ruleTitle } from './rules.js';
import { SessionElement } from './session-element.js';
import { hasJourney, type LintSession } from './session.js';
import { renderClean, renderNoJourney, renderNotices } from './states.js';
import { controls } from './styles/controls.js';
import { findingsStyle } from './styles/findings.js';
import { focusForm, formOf } from './tasks.js';
import { tasksStyle } from './styles/tasks.js';
import { statesStyle } from './styles/states.js';
import { textsFor, type Texts } from './texts/index.js';
import { common } from './theme.js';

/** `<journeylint-findings>`: one card per rule, the gravest first, seven to begin with. */
export class JourneylintFindings extends SessionElement {
  static override properties = { everything: { state: true } };
  static override styles = [common, controls, statesStyle, findingsStyle, tasksStyle];

  /** Whether the cards after the first seven are shown too. */
  declare everything: boolean;
  #shown: string | null = null;
  #form: string | null = null;
  #task: string | null = null;

  constructor() {
    super();
    this.everything = false;
  }

  protected override updated(): void {
    const form = this.session ? formOf(this.session) : null;
    if (form !== this.#form) {
      if (form !== null) focusForm(this.renderRoot);
      // What had the keyboard is gone: it goes back to the card.
      else if (this.shadowRoot?.activeElement === null) this.#focusCard();
    }
    this.#form = form;
    this.#showTask();
    const open = this.session?.state.open?.key ?? null;
    if (open === this.#shown) return;
    this.#shown = open;
    this.renderRoot.querySelector('.card[data-open]')?.scrollIntoView({ block: 'nearest' });
  }

  /** What has just been opened under a finding is seen as a whole. */
  #showTask(): void {
    const { kind = null, finding = '' } = this.session?.settling.state.task ?? {};
    const task = kind === null ? null : `${kind} ${finding}`;
    if (task === this.#task) return;
    this.#task = task;
    this.renderRoot
      .querySelector('.more-tasks, form.preview, form.settle')
      ?.scrollIntoView({ block: 'nearest' });
  }

  /** Moves the keyboard to the open card. */
  async focusOpenCard(): Promise<void> {
    await this.updateComplete;
    this.#focusCard();
  }

  #focusCard(): void {
    this.renderRoot.querySelector<HTMLElement>('.card[data-open] .head')?.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const session = this.session;
    if (!session) return nothing;
    const { result, language } = session.state;
    if (!result) return nothing;
    const texts = textsFor(language);
    const { done } = session.settling.state;
    const open = openFindings(result.findings).length;
    return html`<p class="done" role="status">${done === null ? nothing : texts.fix.done[done]}</p>
      ${renderProgress(session, texts)} ${open > 1 ? renderFilter(session, texts) : nothing}
      ${this.#list(session, texts)} ${renderSettled(session, texts)}
      ${renderNotices(result.notices, texts)}`;
  }

  #list(session: LintSession, texts: Texts): TemplateResult {
    const { result, groups, titles } = session.state;
    if (!hasJourney(result)) return renderNoJourney(texts);
    if (groups.length > 0) return this.#cards(session, texts);
    if (isFiltering(session.state.filter) && openFindings(result?.findings ?? []).length > 0)
      return renderNothingShown(session, texts);
    const notes = result?.journeys.reduce((sum, journey) => sum + journey.notes, 0) ?? 0;
    return renderClean(notes, titles.size, texts);
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
            session,
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
}

function countHidden(groups: readonly FindingGroup[]): number {
  return groups.slice(CARDS_FIRST).reduce((sum, group) => sum + group.findings.length, 0);
}

declare global {
  interface HTMLElementTagNameMap {
    'journeylint-findings': JourneylintFindings;
  }
}
