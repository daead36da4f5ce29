import { SURE } from '../generated/boundary.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { Finding } from '../engine/index.js';
import type { FindingGroup } from './groups.js';
import type { LintSession } from './session.js';
import { severityShape } from './shapes.js';
import { renderTasks } from './tasks.js';
import type { Texts } from './texts/index.js';

export interface CardInput {
  session: LintSession;
  group: FindingGroup;
  title: string;
  /** Which of its findings is open; null while the card is closed. */
  index: number | null;
  texts: Texts;
  show: (index: number) => void;
}

/** One card per rule. Closed: a shape, a title, a number. Open: what, the way out, why, and the question for the room. */
export function renderCard(input: CardInput): TemplateResult {
  const { group, title, index, texts, show } = input;
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
    ${index === null ? nothing : renderOpen(input, index)}
  </article>`;
}

function renderOpen(input: CardInput, index: number): TemplateResult | typeof nothing {
  const { session, group, texts, show } = input;
  const finding = group.findings[index];
  if (!finding) return nothing;
  const count = group.findings.length;
  return html`<div class="open">
    ${renderMessage(finding, texts)} ${count > 1 ? renderWalk(index, count, texts, show) : nothing}
    ${said('advice', texts.advice, finding.advice)} ${renderTasks({ session, finding, texts })}
    ${said('question', texts.question, finding.question)} ${said('why', texts.why, finding.why)}
    ${renderFollows(finding, texts)}
  </div>`;
}

/** What is the matter, and the words on the notes that made us say so. */
export function renderMessage(finding: Finding, texts: Texts): TemplateResult {
  return html`<p class="message">
      ${finding.message}
      ${finding.confidence < SURE ? html`<span class="unsure">(${texts.unsure})</span>` : nothing}
    </p>
    ${finding.pointers?.map(({ note, cue }) => {
      const [before, after] = [note.slice(0, cue.start), note.slice(cue.end)];
      const words = html`${before}<mark>${note.slice(cue.start, cue.end)}</mark>${after}`;
      // Line breaks of the note are shown, so there may be none of ours.
      return html`<blockquote class="cue">${words}</blockquote>`;
    })}`;
}

function renderFollows({ follows }: Finding, texts: Texts): TemplateResult | typeof nothing {
  if (!follows || follows.length === 0) return nothing;
  return html`<details class="follows">
    <summary>${texts.fix.follows(follows.length)}</summary>
    <ul>
      ${follows.map(({ title }) => html`<li>${title}</li>`)}
    </ul>
  </details>`;
}

export function said(part: string, label: string, words: string): TemplateResult | typeof nothing {
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
