import { svg, type SVGTemplateResult } from 'lit';
import type { Severity } from './groups.js';

/** Severity as a shape, so that colour is never the only difference. Drawn in a box of 20 × 20. */
export const SEVERITY_PATH: Record<Severity, string> = {
  error: 'M6 1.6h8l4.6 8.4-4.6 8.4H6L1.4 10z',
  warning: 'M8.7 2.3a1.5 1.5 0 0 1 2.6 0l7.3 13.4a1.5 1.5 0 0 1-1.3 2.2H2.7a1.5 1.5 0 0 1-1.3-2.2z',
  info: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14z',
};

/** The mark inside the shape. */
export const SEVERITY_MARK: Record<Severity, string> = {
  error: 'M10 5.6v5.6M10 14.2v.2',
  warning: 'M10 7.6v4.4M10 14.8v.2',
  info: 'M10 9.4v4M10 6.6v.2',
};

/** A severity's shape, hidden from assistive technology: the words beside it say the same. */
export function severityShape(severity: Severity): SVGTemplateResult {
  return svg`<svg class="shape ${severity}" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
    <path class="body" d=${SEVERITY_PATH[severity]}></path>
    <path class="mark" d=${SEVERITY_MARK[severity]}></path>
  </svg>`;
}
