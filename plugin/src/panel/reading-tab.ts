import { html, nothing, type TemplateResult } from 'lit';
import { renderReading } from './reading.js';
import { SessionElement } from './session-element.js';
import { hasJourney } from './session.js';
import { renderNoJourney } from './states.js';
import { controls } from './styles/controls.js';
import { readingStyle } from './styles/reading.js';
import { statesStyle } from './styles/states.js';
import { textsFor } from './texts/index.js';
import { common } from './theme.js';

/** `<journeylint-reading>`: how the board is read. */
export class JourneylintReading extends SessionElement {
  static override styles = [common, controls, statesStyle, readingStyle];

  protected override render(): TemplateResult | typeof nothing {
    const session = this.session;
    if (!session?.state.result) return nothing;
    const texts = textsFor(session.state.language);
    if (!hasJourney(session.state.result)) return renderNoJourney(texts);
    return html`${renderReading(session.state.result, texts)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'journeylint-reading': JourneylintReading;
  }
}
