import { JourneylintBadges } from './badges.js';
import { JourneylintPanel } from './panel.js';

/** Makes the elements known to the page; more than once is fine. */
export function defineElements(): void {
  if (!customElements.get('journeylint-panel'))
    customElements.define('journeylint-panel', JourneylintPanel);
  if (!customElements.get('journeylint-badges'))
    customElements.define('journeylint-badges', JourneylintBadges);
}
