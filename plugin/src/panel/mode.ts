import { html, nothing, type TemplateResult } from 'lit';
import { openFindings } from './groups.js';
import type { LintSession } from './session.js';
import type { Texts } from './texts/index.js';

/** Lint is a mode: off, counting quietly, on for oneself, or on for everybody in the room. */

/** Counts along and shows nothing else. */
export function renderQuietCount(session: LintSession, texts: Texts): TemplateResult {
  const { counting, phase, result } = session.state;
  const on = counting && phase === 'on';
  return html`<div class="quiet">
    <button
      class="switch"
      role="switch"
      aria-checked=${on}
      title=${texts.share.countHint}
      @click=${() => {
        if (on) session.stop();
        else void session.count();
      }}
    >
      <span class="knob" aria-hidden="true"></span>${texts.share.count}
    </button>
    ${
      on
        ? html`<p class="counted">
            <b>${texts.share.counted(openFindings(result?.findings ?? []).length)}</b>
            ${texts.share.showAll}
          </p>`
        : nothing
    }
  </div>`;
}

/** How many there are, the way through them, and the way out. */
export function renderTally(
  session: LintSession,
  texts: Texts,
  counts: TemplateResult,
): TemplateResult {
  const any = session.state.groups.length > 0;
  return html`<div class="tally">
    ${counts}
    ${
      any
        ? html`<button
            class="plain walk-start"
            title=${texts.walkthrough.startHint}
            @click=${() => {
              session.startWalk();
            }}
          >
            <span aria-hidden="true">▸</span> ${texts.walkthrough.start}
          </button>`
        : nothing
    }
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

/** Who sees the findings, and the way to change that. Nothing on a board of one's own. */
export function renderSharing(session: LintSession, texts: Texts): TemplateResult | typeof nothing {
  const { sharing } = session;
  const { following, counting } = session.state;
  if (!sharing || counting) return nothing;
  if (following !== null) return html`<p class="who">${texts.share.by(following)}</p>`;
  const { mine, alone } = sharing;
  if (alone && !mine) return nothing;
  return html`<p class="who">${mine ? texts.share.shared : texts.share.own}</p>
    <button
      class="plain share"
      aria-pressed=${mine}
      @click=${() => {
        sharing.share(!mine);
      }}
    >
      ${mine ? texts.share.stop : texts.share.start}
    </button>`;
}
