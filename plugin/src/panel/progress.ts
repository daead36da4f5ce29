import type { Comparison, Finding, LintResult } from '../engine/index.js';
import { readReason } from './decisions.js';

/** What changed since lint was switched on for the first time. */
export interface Progress {
  resolved: { fingerprint: string; rule: string; message: string }[];
  fresh: number;
  /** Open at the start and settled since, without those parked. */
  settled: number;
  parked: number;
}

/** As much of a report as a comparison needs. */
export function baselineOf({ findings }: LintResult): string {
  return JSON.stringify({
    findings: findings.map(
      ({ rule, code, severity, title, message, elements, fingerprint, suppressed, follows }) => ({
        ...{ rule, code, severity, title, message, elements, fingerprint, suppressed },
        follows: follows?.map((one) => ({ fingerprint: one.fingerprint })),
      }),
    ),
  });
}

export function progressOf(
  compared: Comparison,
  findings: readonly Finding[],
  openAtStart: ReadonlySet<string>,
): Progress {
  let [settled, parked] = [0, 0];
  for (const { fingerprint, suppressed } of findings) {
    if (!suppressed || !openAtStart.has(fingerprint)) continue;
    if (readReason(suppressed.reason).as === 'parked') parked += 1;
    else settled += 1;
  }
  const resolved = compared.resolved.map(({ fingerprint, rule, message }) => ({
    ...{ fingerprint, rule, message },
  }));
  return { resolved, fresh: compared.new.length, settled, parked };
}

export function hasProgress({ resolved, fresh, settled, parked }: Progress): boolean {
  return resolved.length + fresh + settled + parked > 0;
}
