import { describe, expect, it } from 'vitest';
import type { Journey, Mood } from '../../../plugin/src/engine/types.js';
import { curveShape, heightOf, signed } from '../../../plugin/src/panel/curve-shape.js';

function journey(...valences: (readonly number[])[]): Journey {
  const curve = valences.map((points, index): Mood => {
    const sum = points.reduce((total, valence) => total + valence, 0);
    return {
      phase: `p${index}`,
      mean: points.length === 0 ? null : sum / points.length,
      turn: 'none',
      points: points.map((valence, place) => ({ element: `n${index}-${place}`, valence })),
      momentsOfTruth: [],
    };
  });
  const phases = valences.map((_, index) => ({ id: `p${index}`, title: `Phase ${index}` }));
  return { curve, phases, notes: [{ element: 'n0-0', text: 'glad' }] } as unknown as Journey;
}

describe('the shape of the curve', () => {
  it('has better feelings higher, inside the drawing', () => {
    const { height, high, middle, low } = curveShape(journey([1]), 300);
    expect([high, middle, low]).toEqual([heightOf(2), heightOf(0), heightOf(-2)]);
    expect(0 < high && high < middle && middle < low && low < height).toBe(true);
    expect(middle - high).toBe(low - middle);
  });

  it('fills the room, and is wider where that would be too narrow to press', () => {
    expect(curveShape(journey([1], [0]), 300).width).toBe(300);
    const many = curveShape(journey(...Array.from({ length: 20 }, () => [1])), 300);
    expect(many.width).toBeGreaterThan(1000);
  });

  it('spreads the points of a phase within it, and names them', () => {
    const { phases } = curveShape(journey([1, 1, 1], [0]), 300);
    const xs = phases[0]?.points.map(({ x }) => x) ?? [];
    expect(new Set(xs).size).toBe(3);
    expect(Math.min(...xs)).toBeGreaterThan(0);
    expect(Math.max(...xs)).toBeLessThan(150);
    expect(phases[1]?.points[0]?.x).toBe(225);
    expect(phases[0]?.points[0]?.text).toBe('glad');
  });

  it('runs through the means and passes over phases without feelings', () => {
    const { line, phases } = curveShape(journey([2], [], [-2]), 300);
    expect(line.startsWith(`M50 ${heightOf(2)}`)).toBe(true);
    expect(line.endsWith(`250 ${heightOf(-2)}`)).toBe(true);
    expect(line.split('C')).toHaveLength(2);
    expect(phases[1]?.mean).toBeNull();
  });

  it('writes numbers with their sign', () => {
    expect([1, -1.5, 0, -0.04].map((valence) => signed(valence, 'nl'))).toEqual([
      '+1',
      '−1,5',
      '0',
      '0',
    ]);
    expect(signed(-1.25, 'en')).toMatch(/^−1\.[23]$/);
  });
});
