import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadEngine, type Engine } from '../../plugin/src/engine/index.js';
import { readBoard } from '../../plugin/src/hosts/index.js';

/** What both sample boards are there to show. */
const SHOWN = [
  'action-without-owner',
  'evidence-missing',
  'exit-path-missing',
  'inside-out-step',
  'scope-unbounded',
];

let engine: Engine;
beforeAll(async () => {
  engine = await loadEngine();
});

function sample(language: string) {
  const file = new URL(`../../plugin/samples/${language}.excalidraw`, import.meta.url);
  return readBoard(readFileSync(file), `${language}.excalidraw`);
}

describe.each(['nl', 'en'] as const)('the sample board in %s', (language) => {
  it('is read as one map in its language, whole', () => {
    const { journeys, notices } = engine.lint(sample(language), { today: '2027-03-01' });
    expect(journeys).toHaveLength(1);
    expect(journeys[0]).toMatchObject({ language, state: 'as-is' });
    expect(journeys[0]?.confidence).toBeGreaterThan(0.8);
    expect(notices).toEqual([]);
  });

  it('shows the mistakes it is there to show, and no failing rule', () => {
    const { findings } = engine.lint(sample(language), { today: '2027-03-01' });
    const rules = findings.map((finding) => finding.rule);
    expect(rules).toEqual(expect.arrayContaining(SHOWN));
    expect(rules).not.toContain('rule-failed');
    expect(findings[0]?.severity).toBe('error');
  });
});
