import type { BadgeMark, Corner } from './badges.js';
import { SEVERITIES, type Severity } from './groups.js';

/** One badge on the screen: a note's own, or several notes' in one. */
export interface Spot extends Corner {
  /** Of the badge that is kept for it: the same element and severity, the same badge. */
  key: string;
  elements: string[];
  severity: Severity;
  count: number;
  label: string;
}

/** Two badges nearer than this on the screen become one, in pixels: a badge, its number and a gap. */
const APART = 40;

/**
 * The badges to show. `octave` is the power of two at or below the zoom while badges merge, null while each note has its
 * own. Merging goes by a grid that stands still on the board, so panning changes nothing; a grid costs one pass.
 */
export function clusterMarks(
  marks: readonly BadgeMark[],
  corners: ReadonlyMap<string, Corner>,
  octave: number | null,
): Spot[] {
  const spots = new Map<string, Spot>();
  const pitch = octave === null ? 0 : APART / 2 ** octave;
  for (const mark of marks) {
    const corner = corners.get(mark.element);
    if (!corner) continue;
    const place =
      pitch === 0
        ? mark.element
        : `${Math.floor(corner.x / pitch)},${Math.floor(corner.y / pitch)}`;
    const spot = spots.get(place);
    if (spot) join(spot, mark, corner);
    else
      spots.set(place, {
        ...corner,
        key: '',
        elements: [mark.element],
        severity: mark.severity,
        count: mark.count,
        label: mark.label,
      });
  }
  for (const [place, spot] of spots)
    spot.key = `${spot.elements.length > 1 ? 'at ' : ''}${place} ${spot.severity}`;
  return [...spots.values()];
}

function join(spot: Spot, mark: BadgeMark, corner: Corner): void {
  const { length } = spot.elements;
  spot.x += (corner.x - spot.x) / (length + 1);
  spot.y += (corner.y - spot.y) / (length + 1);
  spot.elements.push(mark.element);
  spot.count += mark.count;
  if (SEVERITIES.indexOf(mark.severity) < SEVERITIES.indexOf(spot.severity))
    spot.severity = mark.severity;
}
