import type { Finding, Report } from '../engine/index.js';
import type { Severity } from './groups.js';

/** Which findings people want to see. Null: all. */
export interface Filter {
  severity: Severity | null;
  /** Ids as `Places` has them. */
  lane: string | null;
  phase: string | null;
  rule: string | null;
}

export const NO_FILTER: Filter = { severity: null, lane: null, phase: null, rule: null };

interface Place {
  lane?: string;
  phase?: string;
}

/** A lane or a phase to choose. */
export interface Named {
  id: string;
  title: string;
}

/** Where every element of the map lies. */
export interface Places {
  lanes: Named[];
  phases: Named[];
  of: ReadonlyMap<string, Place>;
}

export const NOWHERE: Places = { lanes: [], phases: [], of: new Map() };

/**
 * Lanes and phases by their titles: they keep their name over an edit, while ids mean nothing beyond one report.
 */
export function placesOf({ journeys }: Pick<Report, 'journeys'>): Places {
  const lanes = new Map<string, Named>();
  const phases = new Map<string, Named>();
  const of = new Map<string, Place>();
  const put = (element: string, place: Place): void => {
    of.set(element, { ...of.get(element), ...place });
  };
  for (const journey of journeys) {
    const laneNames = new Map(journey.lanes.map(({ id, title }) => [id, title]));
    const phaseNames = new Map(journey.phases.map(({ id, title }) => [id, title]));
    for (const { title, elements } of journey.lanes) {
      lanes.set(title, { id: title, title });
      for (const element of elements) put(element, { lane: title });
    }
    for (const { title, elements } of journey.phases) {
      phases.set(title, { id: title, title });
      for (const element of elements) put(element, { phase: title });
    }
    for (const { element, lane, phase } of journey.notes) {
      const [laneName, phaseName] = [laneNames.get(lane ?? ''), phaseNames.get(phase ?? '')];
      put(element, {
        ...(laneName === undefined ? {} : { lane: laneName }),
        ...(phaseName === undefined ? {} : { phase: phaseName }),
      });
    }
  }
  return { lanes: [...lanes.values()], phases: [...phases.values()], of };
}

export function isFiltering({ severity, lane, phase, rule }: Filter): boolean {
  return severity !== null || lane !== null || phase !== null || rule !== null;
}

/** Whether finding where things lie is needed to answer. */
export function needsPlaces({ lane, phase }: Filter): boolean {
  return lane !== null || phase !== null;
}

/** What is left; a finding about several notes stays when one of them lies there. */
export function filtered(findings: readonly Finding[], filter: Filter, places: Places): Finding[] {
  const { severity, lane, phase, rule } = filter;
  return findings.filter((finding) => {
    if (severity !== null && finding.severity !== severity) return false;
    if (rule !== null && finding.rule !== rule) return false;
    if (!needsPlaces(filter)) return true;
    return finding.elements.some((element) => {
      const place = places.of.get(element);
      return (lane === null || place?.lane === lane) && (phase === null || place?.phase === phase);
    });
  });
}
