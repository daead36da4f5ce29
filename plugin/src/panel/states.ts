import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { LintResult } from '../engine/index.js';
import type { Texts } from './texts/index.js';

/** The empty states: each one says what to do next. */

export function renderBefore(texts: Texts): TemplateResult {
  return html`<div class="state before">
    <h3>${texts.beforeTitle}</h3>
    <p>${texts.beforeText}</p>
    <ul>
      ${texts.beforePoints.map((point) => html`<li>${point}</li>`)}
    </ul>
  </div>`;
}

export function renderClean(notes: number, rules: number, texts: Texts): TemplateResult {
  return html`<div class="state clean">
    <h3>${texts.cleanTitle}</h3>
    <p>${texts.cleanText(notes, rules)}</p>
  </div>`;
}

export function renderNoJourney(texts: Texts): TemplateResult {
  return html`<div class="state no-journey">
    <h3>${texts.noJourneyTitle}</h3>
    ${readableMap()}
    <p>${texts.noJourneyText}</p>
    <ul>
      ${texts.noJourneyPoints.map((point) => html`<li>${point}</li>`)}
    </ul>
  </div>`;
}

export function renderFailed(error: string, texts: Texts): TemplateResult {
  return html`<div class="state failed" role="alert">
    <h3>${texts.errorTitle}</h3>
    <p>${texts.errorText}</p>
    <p class="detail">${error}</p>
  </div>`;
}

/** What concerns the run, not the map: nothing that anybody in the room must mend now. */
export function renderNotices(
  notices: LintResult['notices'],
  texts: Texts,
): TemplateResult | typeof nothing {
  if (notices.length === 0) return nothing;
  return html`<details class="notices">
    <summary>${texts.notices(notices.length)}</summary>
    <ul>
      ${notices.map((notice) => html`<li>${notice.message}</li>`)}
    </ul>
  </details>`;
}

const COLUMNS = [70, 142, 214];
const ROWS = [34, 72, 110];
/** Which cells hold a note, row by row: a real map has holes. */
const FILLED = [
  [1, 1, 1],
  [1, 0, 1],
  [0, 1, 1],
];

/** A picture of a readable map: headings above, labels at the left, notes in the cells. */
function readableMap(): SVGTemplateResult {
  const headings = COLUMNS.map(
    (x) => svg`<rect class="heading" x=${x} y="4" width="62" height="20" rx="3"></rect>`,
  );
  const labels = ROWS.map(
    (y) => svg`<rect class="label" x="4" y=${y + 8} width="54" height="12" rx="3"></rect>`,
  );
  const notes = ROWS.flatMap((y, row) =>
    COLUMNS.flatMap((x, column) =>
      FILLED[row]?.[column] === 1
        ? [
            svg`<rect class="note row${row}" x=${x + 16} y=${y} width="30" height="28" rx="2"></rect>`,
          ]
        : [],
    ),
  );
  return svg`<svg class="picture" viewBox="0 0 280 144" aria-hidden="true" focusable="false">${headings}${labels}${notes}</svg>`;
}
