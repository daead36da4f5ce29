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
      ${finding.message}${finding.confidence < SURE ? html` <span class="unsure">(${texts.unsure})</span>` : nothing}
    </p>
    ${
      finding.question === ''
        ? nothing
        : html`<blockquote class="question">
            <span class="label">${texts.question}</span>${finding.question}
          </blockquote>`
    }
    ${
      finding.advice === ''
        ? nothing
        : html`<p class="advice"><span class="label">${texts.advice}</span>${finding.advice}</p>`
    }
    ${finding.why === '' ? nothing : html`<p class="why"><span class="label">${texts.why}</span>${finding.why}</p>`}
    <div class="walk">
      ${
        count > 1
          ? html`<button
                class="icon"
                aria-label=${texts.previous}
                title=${texts.previous}
                @click=${() => {
                  show((index + count - 1) % count);
                }}
              >
                <span aria-hidden="true">←</span>
              </button>
              <span class="position">${texts.position(index + 1, count)}</span>
              <button
                class="icon"
                aria-label=${texts.next}
                title=${texts.next}
                @click=${() => {
                  show((index + 1) % count);
                }}
              >
                <span aria-hidden="true">→</span>
              </button>`
          : nothing
      }
      <button
        class="plain show"
        @click=${() => {
          show(index);
        }}
      >
        ${texts.show}
      </button>
    </div>
  </div>`;
}
