import { html, nothing, type TemplateResult } from 'lit';
import type { LintResult } from '../engine/index.js';
import type { Stage } from '../engine/types.js';
import { STAGES } from '../generated/boundary.js';
import { stageSetIn } from './reading-map.js';
import type { LintSession } from './session.js';
import type { Texts } from './texts/index.js';

/** What map this is, as read: title, state, persona and size, one block per journey on the board; and the stage. */
export function renderReading(
  session: LintSession,
  result: LintResult,
  texts: Texts,
): TemplateResult | typeof nothing {
  const journeys = result.journeys.filter((journey) => journey.confidence >= 0.5);
  if (journeys.length === 0) return nothing;
  return html`<div class="reading" aria-label=${texts.asRead} role="group">
      ${journeys.map((journey) => {
        const persona = journey.persona.kind === 'missing' ? texts.noPersona : journey.persona.name;
        const facts = [
          persona,
          journey.state === 'undeclared' ? null : texts.state[journey.state],
        ].filter((fact): fact is string => fact !== null && fact !== '');
        return html`<div class="journey">
          <p class="map-title">${journey.title ?? texts.untitled}</p>
          <p class="facts">${facts.join(' · ')}</p>
          <p class="facts">${texts.shape(journey.phases, journey.lanes, journey.notes)}</p>
        </div>`;
      })}
    </div>
    ${renderStage(session, journeys[0]?.stage ?? 'framing', texts)}`;
}

/** Told from the board, or set by somebody for everybody. */
function renderStage(session: LintSession, now: Stage, texts: Texts): TemplateResult {
  const set = stageSetIn(session.board());
  const { label, name, inferred, failed } = texts.stage;
  const { task, failed: reason } = session.settling.state;
  return html`<label class="stage">
      <span>${label}</span>
      <select
        name="stage"
        @change=${(event: Event) => {
          const { value } = event.currentTarget as HTMLSelectElement;
          void session.settling.setStage(STAGES.find((stage) => stage === value) ?? null);
        }}
      >
        <option value="" .selected=${set === null}>
          ${inferred(set === null ? name[now] : null)}
        </option>
        ${STAGES.map(
          (stage) =>
            html`<option value=${stage} .selected=${stage === set}>${name[stage]}</option>`,
        )}
      </select>
    </label>
    ${reason === null || task !== null ? nothing : html`<p class="failed" role="alert">${failed}</p>`}`;
}
