import type { Page } from 'playwright-core';
import type { Finding } from '../../../plugin/src/engine/index.js';
import type { LintSession } from '../../../plugin/src/panel/session.js';

/** What the panel of a page knows: without words that differ per language. */

export interface Known {
  stage: string | null;
  notes: number;
  findings: Pick<Finding, 'rule' | 'severity' | 'elements' | 'fingerprint' | 'suppressed'>[];
}

export function known(page: Page): Promise<Known> {
  return page.evaluate(() => {
    const { session } = document.querySelector('journeylint-panel') as unknown as {
      session: LintSession;
    };
    const { findings = [], journeys = [] } = session.state.result ?? {};
    return {
      stage: journeys[0]?.stage ?? null,
      notes: journeys[0]?.notes ?? 0,
      findings: findings.map(({ rule, severity, elements, fingerprint, suppressed }) => ({
        ...{ rule, severity, elements, fingerprint, suppressed },
      })),
    };
  });
}

export async function openRules(page: Page): Promise<string[]> {
  const { findings } = await known(page);
  return findings.filter(({ suppressed }) => suppressed === null).map(({ rule }) => rule);
}
