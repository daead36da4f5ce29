import { JourneylintBadges } from './badges.js';
import { JourneylintCurve } from './curve-tab.js';
import { JourneylintExport } from './export-tab.js';
import { JourneylintFindings } from './findings-tab.js';
import { JourneylintPanel } from './panel.js';
import { JourneylintReading } from './reading-tab.js';
import { JourneylintSpotlight } from './spotlight.js';
import { JourneylintWalk } from './walk-card.js';

const ELEMENTS: readonly (readonly [name: string, element: CustomElementConstructor])[] = [
  ['journeylint-badges', JourneylintBadges],
  ['journeylint-curve', JourneylintCurve],
  ['journeylint-export', JourneylintExport],
  ['journeylint-findings', JourneylintFindings],
  ['journeylint-reading', JourneylintReading],
  ['journeylint-spotlight', JourneylintSpotlight],
  ['journeylint-walk', JourneylintWalk],
  ['journeylint-panel', JourneylintPanel],
];

/** Makes the elements known to the page; more than once is fine. */
export function defineElements(): void {
  for (const [name, element] of ELEMENTS) {
    if (!customElements.get(name)) customElements.define(name, element);
  }
}
