import { describe, expect, it } from 'vitest';
import {
  needsWords,
  readReason,
  reasonOf,
  SETTLED_AS,
  settledOn,
} from '../../../plugin/src/panel/decisions.js';
import { filtered, NO_FILTER, placesOf } from '../../../plugin/src/panel/filter.js';
import { progressOf } from '../../../plugin/src/panel/progress.js';
import { textsFor } from '../../../plugin/src/panel/texts/index.js';
import { Walkthrough, walkOrder } from '../../../plugin/src/panel/walkthrough.js';
import { answer, finding } from './fake.js';

const by = (reason: string) => ({ reason, by: 'Ada', at: '2027-01-01', scope: 'note' as const });

describe('a decision', () => {
  it('says in its reason, in either language, how it was settled', () => {
    for (const language of ['nl', 'en'] as const) {
      for (const as of SETTLED_AS) {
        for (const words of ['', 'until: the figures are in']) {
          expect(readReason(reasonOf(as, ` ${words} `, textsFor(language)))).toEqual({ as, words });
        }
      }
    }
    expect(readReason('we agreed so')).toEqual({ as: null, words: 'we agreed so' });
    expect(SETTLED_AS.filter(needsWords)).toEqual(['decided', 'not-applicable']);
  });

  it('is listed as long as it is on the board, also when it does nothing any more', () => {
    const holding = finding('a-rule', ['n1'], { suppressed: by('Parked: later') });
    const notice = {
      code: 'stale-suppression',
      message: 'since “b-rule” was suppressed',
      element: 'n2',
    };
    const stored = (rule: string) => ({ rule, ...by('Geldt hier niet: elders') });
    const listed = settledOn(
      { ...answer(holding, finding('c-rule', ['n3'])), notices: [notice] },
      () => ({
        host: 'excalidraw',
        name: null,
        ignored: [],
        elements: [
          {
            ...{ id: 'n2', kind: 'note', x: 0, y: 0, width: 1, height: 1 },
            lint: { v: 1, suppress: [stored('b-rule'), stored('d-rule'), 7] },
          },
        ],
      }),
    );
    expect(listed.map(({ rule, as, words, standing }) => [rule, as, words, standing])).toEqual([
      ['a-rule', 'parked', 'later', 'holds'],
      ['b-rule', 'not-applicable', 'elders', 'stale'],
    ]);
    expect(listed[1]).toMatchObject({ finding: null, elements: ['n2'], by: 'Ada' });
  });
});

describe('a walk', () => {
  const findings = [
    finding('a', ['1']),
    finding('b', ['2'], { severity: 'error' }),
    finding('c', ['2', '3']),
    finding('d', ['2'], { severity: 'info' }),
    finding('e', []),
  ];
  const names = (walk: Walkthrough): string => walk.current?.rule ?? 'the end';

  it('begins with the gravest and keeps together what is about the same notes', () => {
    expect(walkOrder(findings).map(({ rule }) => rule)).toEqual(['b', 'd', 'a', 'c', 'e']);
  });

  it('goes on to what is still open, and knows what is gone and what is settled', () => {
    const walk = new Walkthrough();
    walk.start(findings, findings);
    expect(names(walk)).toBe('b');
    expect(walk.together().map(({ rule }) => rule)).toEqual(['b', 'd']);
    const settled = findings.flatMap((one) => {
      if (one.rule === 'd') return [];
      return [one.rule === 'b' ? { ...one, suppressed: by('Besloten: zo') } : one];
    });
    walk.hear(settled);
    walk.goOn();
    expect(names(walk)).toBe('a');
    expect([...walk.tally()]).toEqual([
      ['decided', 1],
      ['gone', 1],
      ['open', 3],
    ]);
    walk.go(-1);
    expect(names(walk)).toBe('d');
    for (let step = 0; step < 9; step += 1) walk.go(1);
    expect(names(walk)).toBe('the end');
    walk.hear([]);
    walk.goOn();
    expect(names(walk)).toBe('the end');
    walk.stop();
    expect(walk.state).toBeNull();
  });
});

describe('the filter', () => {
  const note = (element: string, lane: string | null, phase: string | null) => ({
    element,
    lane,
    phase,
  });
  const journey = {
    lanes: [
      { id: 'l1', title: 'Pains', elements: ['label'] },
      { id: 'l2', title: 'Steps', elements: [] },
    ],
    phases: [{ id: 'p1', title: 'Before', elements: ['heading'] }],
    notes: [note('n1', 'l1', 'p1'), note('n2', 'l2', 'p1'), note('n3', null, null)],
  };
  const places = placesOf({ journeys: [journey] } as unknown as Parameters<typeof placesOf>[0]);
  const all = [
    finding('a', ['n1']),
    finding('a', ['n2', 'n3'], { severity: 'error' }),
    finding('b', ['label']),
    finding('c', []),
  ];
  const left = (filter: object): string[] =>
    filtered(all, { ...NO_FILTER, ...filter }, places).map(({ fingerprint }) => fingerprint);

  it('goes by severity, rule, lane and phase', () => {
    expect(left({})).toHaveLength(4);
    expect(left({ severity: 'error' })).toEqual(['a n2 n3']);
    expect(left({ rule: 'b' })).toEqual(['b label']);
    expect(left({ lane: 'Pains' })).toEqual(['a n1', 'b label']);
    expect(left({ phase: 'Before' })).toEqual(['a n1', 'a n2 n3']);
    expect(left({ lane: 'Steps', phase: 'Before', severity: 'warning' })).toEqual([]);
  });
});

describe('progress', () => {
  it('counts what was open at the start and is settled now, parked apart', () => {
    const findings = [
      finding('a', ['1'], { suppressed: by('Parked') }),
      finding('b', ['2'], { suppressed: by('Decided: so') }),
      finding('c', ['3'], { suppressed: by('settled before') }),
      finding('d', ['4']),
    ];
    const compared = { new: ['d 4'], open: [], suppressed: [], resolved: [] };
    expect(progressOf(compared, findings, new Set(['a 1', 'b 2']))).toEqual({
      resolved: [],
      fresh: 1,
      settled: 1,
      parked: 1,
    });
  });
});
