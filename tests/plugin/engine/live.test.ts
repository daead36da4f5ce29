import { describe, expect, it } from 'vitest';
import { EngineError } from '../../../plugin/src/engine/index.js';
import { wholeFindings, type LiveAnswer } from '../../../plugin/src/engine/live.js';

const words = {
  ...{ code: 'JL001', docs: 'docs/rules/vague-note.md', severity: 'info' as const, journey: 'j1' },
  ...{ title: 'Vague', why: 'Nobody can act on it.', advice: 'Say more.', question: 'What then?' },
};
const fixes = [
  { id: 'ask', title: 'Ask', safe: false },
  { id: 'park', title: 'Park', safe: true },
];

/** Two findings of one rule that say nothing but what is their own. */
function answer(): LiveAnswer {
  const own = { rule: 'vague-note', message: 'Too short' } as const;
  return {
    findings: [
      { ...own, fingerprint: 'a' },
      { ...own, fingerprint: 'b', elements: ['n1'], severity: 'warning', fixes: ['park'] },
    ],
    rules: [{ rule: 'vague-note', words, fixes }],
    ...{ journeys: [], unplaced: [], notices: [] },
  };
}

describe('a live answer', () => {
  it('is made whole: own words before those of the rule, and those before what is usual', () => {
    const [plain, own] = wholeFindings(answer()).findings;
    expect(plain).toEqual({
      ...{ rule: 'vague-note', message: 'Too short', fingerprint: 'a', ...words, fixes },
      ...{ confidence: 1, elements: [], pointers: [], suppressed: null },
    });
    expect(own).toMatchObject({ elements: ['n1'], severity: 'warning', fixes: [fixes[1]] });
  });

  it('gives every finding lists of its own', () => {
    const { findings } = wholeFindings({
      ...answer(),
      findings: [0, 1].map(() => ({ rule: 'vague-note', message: '', fingerprint: '' })),
    });
    const [one, other] = findings;
    one?.elements.push('n1');
    one?.pointers?.push({ element: 'n1', note: 'x', cue: { text: 'x', start: 0, end: 1 } });
    one?.fixes.splice(0, 1, { id: 'other', title: 'Other', safe: true });
    if (one?.fixes[1]) one.fixes[1].safe = false;
    expect(other).toMatchObject({ elements: [], pointers: [], fixes });
  });

  it('is refused when a rule is missing', () => {
    expect(() => wholeFindings({ ...answer(), rules: [] })).toThrow(EngineError);
  });
});
