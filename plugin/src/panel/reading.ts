import { html, nothing, type TemplateResult } from 'lit';
import type { LintResult } from '../engine/index.js';
import type { Texts } from './texts/index.js';

/** What map this is, as read: title, state, persona, stage and size. One block per journey on the board. */
export function renderReading(result: LintResult, texts: Texts): TemplateResult | typeof nothing {
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
        <p class="facts">${texts.stage(journey.stage)}</p>
      </div>`;
    })}
  </div>`;
}
