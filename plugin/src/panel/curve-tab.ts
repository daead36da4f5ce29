import { html, nothing, type TemplateResult } from 'lit';
import { SessionElement } from './session-element.js';
import { hasJourney } from './session.js';
import { renderNoJourney } from './states.js';
import { controls } from './styles/controls.js';
import { statesStyle } from './styles/states.js';
import { textsFor } from './texts/index.js';
import { common } from './theme.js';

/** `<journeylint-curve>`: how the customer feels from phase to phase. */
export class JourneylintCurve extends SessionElement {
  static override styles = [common, controls, statesStyle];

  protected override render(): TemplateResult | typeof nothing {
    const session = this.session;
    if (!session?.state.result) return nothing;
    const texts = textsFor(session.state.language);
    if (!hasJourney(session.state.result)) return renderNoJourney(texts);
    return html`<p>${texts.curveEmpty}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'journeylint-curve': JourneylintCurve;
  }
}
