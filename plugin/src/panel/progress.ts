import type { Comparison, Finding, LintResult } from '../engine/index.js';
import { readReason } from './decisions.js';
import { openFindings } from './groups.js';

/** What changed since lint was switched on for the first time. */
export interface Progress {
  resolved: { fingerprint: string; rule: string; message: string }[];
  fresh: number;
  /** Open at the start and settled since, without those parked. */
  settled: number;
  parked: number;
}

/** Holds how the map stood when lint was first switched on, and tells what has changed since. */
export class Course {
  #start: { report: string; open: ReadonlySet<string> } | null = null;

  /** Null for the first result: that is where it starts from. */
  async upTo(
    result: LintResult,
    engine: () => Promise<{ compare(report: string): Comparison | Promise<Comparison> }>,
  ): Promise<Progress | null> {
    if (!this.#start) {
      const open = openFindings(result.findings).map(({ fingerprint }) => fingerprint);
      this.#start = { report: baselineOf(result), open: new Set(open) };
      return null;
    }
    const { report, open } = this.#start;
    return progressOf(await (await engine()).compare(report), result.findings, open);
  }
}

/** As much of a report as a comparison needs. */
function baselineOf({ findings }: LintResult): string {
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
