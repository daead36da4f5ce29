import { html, nothing, type TemplateResult } from 'lit';
import type { FindingGroup } from './groups.js';
import { severityShape } from './shapes.js';
import type { Texts } from './texts/index.js';

export interface CardInput {
  group: FindingGroup;
  title: string;
  /** Which of its findings is open; null while the card is closed. */
  index: number | null;
  texts: Texts;
  show: (index: number) => void;
}

/** Below this the words say that we are not sure. */
const SURE = 0.7;

/** One card per rule. Closed: a shape, a title, a number. Open: what, the way out, why, and the question for the room. */
export function renderCard({ group, title, index, texts, show }: CardInput): TemplateResult {
  const count = group.findings.length;
  return html`<article
    class="card ${group.severity}"
    ?data-open=${index !== null}
    data-rule=${group.rule}
  >
    <button
      class="head"
      aria-expanded=${index !== null}
      title=${texts.show}
      @click=${() => {
        show(index ?? 0);
      }}
    >
      ${severityShape(group.severity)}
      <span class="title">${title}</span>
      ${
        count > 1
          ? html`<span class="times">×${count}</span>`
          : group.findings[0]?.elements.length === 0
            ? html`<span class="whole">${texts.wholeMap}</span>`
            : nothing
      }
    </button>
    ${index === null ? nothing : renderOpen(group, index, texts, show)}
  </article>`;
}

function renderOpen(
  group: FindingGroup,
  index: number,
  texts: Texts,
  show: (index: number) => void,
): TemplateResult | typeof nothing {
  const finding = group.findings[index];
  if (!finding) return nothing;
  const count = group.findings.length;
  return html`<div class="open">
    <p class="message">
      ${finding.message}
      ${finding.confidence < SURE ? html`<span class="unsure">(${texts.unsure})</span>` : nothing}
    </p>
    ${count > 1 ? renderWalk(index, count, texts, show) : nothing}
    ${said('advice', texts.advice, finding.advice)}
    ${said('question', texts.question, finding.question)} ${said('why', texts.why, finding.why)}
  </div>`;
}

function said(part: string, label: string, words: string): TemplateResult | typeof nothing {
  if (words === '') return nothing;
  return html`<p class=${part}><span class="label">${label}</span>${words}</p>`;
}

function renderWalk(
  index: number,
  count: number,
  texts: Texts,
  show: (index: number) => void,
): TemplateResult {
  const step = (label: string, arrow: string, to: number): TemplateResult =>
    html`<button
      class="icon"
      aria-label=${label}
      title=${label}
      @click=${() => {
        show((to + count) % count);
      }}
    >
      <span aria-hidden="true">${arrow}</span>
    </button>`;
  return html`<div class="walk">
    ${step(texts.previous, '←', index - 1)}
    <span class="position" role="status">${texts.position(index + 1, count)}</span>
    ${step(texts.next, '→', index + 1)}
  </div>`;
}
