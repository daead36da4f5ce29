import { describe, expect, it } from 'vitest';
import { clusterMarks } from '../../../plugin/src/panel/clusters.js';
import { fileName } from '../../../plugin/src/panel/download.js';
import {
  countBySeverity,
  groupFindings,
  marksByElement,
} from '../../../plugin/src/panel/groups.js';
import { en } from '../../../plugin/src/panel/texts/en.js';
import { nl } from '../../../plugin/src/panel/texts/nl.js';
import { finding } from './fake.js';

const settled = { reason: 'agreed', by: 'Ada', at: '2027-01-01', scope: 'note' } as const;

describe('cards', () => {
  it('come by severity, one per rule, in the order of their rank', () => {
    const groups = groupFindings([
      finding('c', ['1']),
      finding('a', ['2'], { severity: 'info' }),
      finding('b', ['3'], { severity: 'error' }),
      finding('c', ['4']),
    ]);
    expect(groups.map(({ key, findings }) => [key, findings.length])).toEqual([
      ['error b', 1],
      ['warning c', 2],
      ['info a', 1],
    ]);
  });

  it('leave out what has been settled, and so do counts and marks', () => {
    const findings = [finding('a', ['1'], { suppressed: settled }), finding('a', ['2'])];
    expect(groupFindings(findings)[0]?.findings).toHaveLength(1);
    expect(countBySeverity(findings)).toEqual({ error: 0, warning: 1, info: 0 });
    expect(marksByElement(findings).map(({ element }) => element)).toEqual(['2']);
  });
});

describe('badges', () => {
  it('take the gravest severity of their note', () => {
    const [mark] = marksByElement([
      finding('a', ['1'], { severity: 'info' }),
      finding('b', ['1'], { severity: 'error' }),
    ]);
    expect(mark).toMatchObject({ element: '1', severity: 'error' });
    expect(mark?.findings).toHaveLength(2);
  });

  const marks = ['a', 'b', 'c'].map((element) => ({
    element,
    severity: 'warning' as const,
    count: 2,
    label: element,
  }));
  const corners = new Map([
    ['a', { x: 10, y: 10 }],
    ['b', { x: 30, y: 30 }],
    ['c', { x: 9000, y: 10 }],
  ]);

  it('stand alone when near and merge when far, with nothing lost', () => {
    expect(clusterMarks(marks, corners, null)).toHaveLength(3);
    const far = clusterMarks(marks, corners, -2);
    expect(far.map(({ elements, count }) => [elements, count])).toEqual([
      [['a', 'b'], 4],
      [['c'], 2],
    ]);
  });

  it('vanish with their note', () => {
    expect(
      clusterMarks(marks, new Map([['a', { x: 0, y: 0 }]]), null).map(({ key }) => key),
    ).toEqual(['a warning']);
  });
});

describe('words', () => {
  it('are there in both languages, part by part', () => {
    const shape = (texts: object): string[] =>
      Object.entries(texts).map(
        ([key, value]) => `${key}: ${Array.isArray(value) ? value.length : typeof value}`,
      );
    expect(shape(nl)).toEqual(shape(en));
  });

  it('make a file name out of any title', () => {
    expect(fileName('Klantreis: één huis / “groot”', 'json')).toBe(
      'journey-klantreis-een-huis-groot.json',
    );
    expect(fileName('../..', 'json')).toBe('journey.json');
    expect(fileName(null, 'json')).toBe('journey.json');
  });
});
