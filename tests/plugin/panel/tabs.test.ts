import { describe, expect, it } from 'vitest';
import { TABS, tabByKey } from '../../../plugin/src/panel/tabs.js';

describe('the keys of the tabs', () => {
  it('go round in both directions, and to both ends', () => {
    expect(TABS.map((tab) => tabByKey('ArrowRight', tab))).toEqual([...TABS.slice(1), TABS[0]]);
    expect(TABS.map((tab) => tabByKey('ArrowLeft', tab))).toEqual([
      TABS.at(-1),
      ...TABS.slice(0, -1),
    ]);
    expect(tabByKey('Home', 'curve')).toBe('reading');
    expect(tabByKey('End', 'reading')).toBe('export');
  });

  it('leave every other key alone', () => {
    for (const key of ['Enter', ' ', 'ArrowDown', 'a', 'constructor'])
      expect(tabByKey(key, 'curve')).toBeNull();
  });
});
