import { html, nothing, type TemplateResult } from 'lit';
import { settledOn, type Settled } from './decisions.js';
import { isFiltering, type Filter } from './filter.js';
import { openFindings, SEVERITIES, type Severity } from './groups.js';
import { hasProgress } from './progress.js';
import { ruleTitle } from './rules.js';
import type { LintSession } from './session.js';
import type { Texts } from './texts/index.js';

/** What stands around the cards: the filter above them, progress and what has been settled below. */

interface Option {
  value: string;
  title: string;
}

export function renderFilter(session: LintSession, texts: Texts): TemplateResult {
  const { filter, groups, result, titles, language, places } = session.state;
  const findings = openFindings(result?.findings ?? []);
  const shown = groups.reduce((sum, group) => sum + group.findings.length, 0);
  const rules = [...new Set(findings.map(({ rule }) => rule))];
  const named = ({ id, title }: { id: string; title: string }): Option => ({ value: id, title });
  const choose = (part: keyof Filter, label: string, options: Option[]): TemplateResult =>
    html`<label
      ><span class="label">${label}</span>
      <select
        name=${part}
        @change=${(event: Event) => {
          const { value } = event.currentTarget as HTMLSelectElement;
          void session.setFilter({ [part]: value === '' ? null : value });
        }}
      >
        <option value="" ?selected=${filter[part] === null}>${texts.filter.all}</option>
        ${options.map(
          ({ value, title }) =>
            html`<option value=${value} ?selected=${filter[part] === value}>${title}</option>`,
        )}
      </select></label
    >`;
  return html`<details
    class="filter"
    @toggle=${(event: Event) => {
      if ((event.currentTarget as HTMLDetailsElement).open) void session.findPlaces();
    }}
  >
    <summary>
      ${texts.filter.open}
      ${isFiltering(filter) ? html`<b>${texts.filter.shown(shown, findings.length)}</b>` : nothing}
    </summary>
    <div class="choices">
      ${choose(
        'severity',
        texts.filter.severity,
        SEVERITIES.map((value: Severity) => ({ value, title: texts.severityName[value] })),
      )}
      ${choose('lane', texts.filter.lane, places.lanes.map(named))}
      ${choose('phase', texts.filter.phase, places.phases.map(named))}
      ${choose(
        'rule',
        texts.filter.rule,
        rules.map((value) => ({ value, title: ruleTitle(titles, value, language) })),
      )}
    </div>
    ${isFiltering(filter) ? clear(session, texts) : nothing}
  </details>`;
}

/** With a filter that leaves nothing over. */
export function renderNothingShown(session: LintSession, texts: Texts): TemplateResult {
  return html`<div class="state filtered">
    <p>${texts.filter.nothing}</p>
    ${clear(session, texts)}
  </div>`;
}

function clear(session: LintSession, texts: Texts): TemplateResult {
  return html`<button
    class="plain clear"
    @click=${() => {
      void session.setFilter({ severity: null, lane: null, phase: null, rule: null });
    }}
  >
    ${texts.filter.clear}
  </button>`;
}

export function renderProgress(
  session: LintSession,
  texts: Texts,
): TemplateResult | typeof nothing {
  const { progress, titles, language } = session.state;
  if (!progress || !hasProgress(progress)) return nothing;
  const { resolved, fresh, settled, parked } = progress;
  const words = texts.progress;
  const parts = [
    resolved.length > 0 ? words.resolved(resolved.length) : '',
    settled > 0 ? words.settled(settled) : '',
    parked > 0 ? words.parked(parked) : '',
    fresh > 0 ? words.fresh(fresh) : '',
  ].filter((part) => part !== '');
  const line = html`<span class="label">${words.since}</span> ${parts.join(' · ')}`;
  if (resolved.length === 0) return html`<p class="progress">${line}</p>`;
  return html`<details class="progress">
    <summary>${line}</summary>
    <ul>
      ${resolved.map(
        ({ rule, message }) =>
          html`<li>
            <span aria-hidden="true">✓</span>
            ${message === '' ? ruleTitle(titles, rule, language) : message}
          </li>`,
      )}
    </ul>
  </details>`;
}

/** Everything that people settled on this board, each with the way back. */
export function renderSettled(session: LintSession, texts: Texts): TemplateResult | typeof nothing {
  const { result } = session.state;
  if (!result) return nothing;
  const all = settledOn(result, () => session.board());
  if (all.length === 0) return nothing;
  return html`<details class="settled">
    <summary>${texts.settle.list(all.length)}</summary>
    <ul>
      ${all.map((one) => html`<li data-standing=${one.standing}>${renderOne(one, session, texts)}</li>`)}
    </ul>
  </details>`;
}

function renderOne(one: Settled, session: LintSession, texts: Texts): TemplateResult {
  const { titles, language } = session.state;
  const words = texts.settle;
  const title = ruleTitle(titles, one.rule, language);
  const signed = words.signed(one.by, one.at);
  const idle = one.standing !== 'holds';
  return html`<button
      class="goes"
      title=${texts.show}
      @click=${() => {
        session.goTo(one.elements);
      }}
    >
      ${title}
    </button>
    ${one.message === null ? nothing : html`<p class="about">${one.message}</p>`}
    <p class="reason">
      ${one.as === null ? nothing : html`<b>${words.as[one.as]}</b>`} ${one.words}
      ${signed === '' ? nothing : html`<span class="signed">${signed}</span>`}
    </p>
    ${one.standing === 'holds' ? nothing : html`<p class="standing">${words.standing[one.standing]}</p>`}
    <button
      class="plain revoke"
      aria-label=${words.revokeThat(title)}
      @click=${() => {
        void session.settling.revoke(one);
      }}
    >
      ${idle ? words.remove : words.revoke}
    </button>`;
}
