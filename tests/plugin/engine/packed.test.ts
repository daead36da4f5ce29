import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../../plugin/src/engine/answer.js';
import { fillColumns } from '../../../plugin/src/engine/columns.js';
import { loadCore } from '../../../plugin/src/engine/load.js';
import { buffersOf, packBoard, unpackInto } from '../../../plugin/src/engine/packed.js';
import type { BoardSnapshot } from '../../../plugin/src/snapshot.js';

const note = (id: string, text: string, x: number, y: number) => ({
  ...{ id, kind: 'note' as const, text, x, y, width: 150, height: 90, fill: '#ffdf6b' },
});
const board: BoardSnapshot = {
  host: 'excalidraw',
  name: 'Ünter \u{1F600}',
  ignored: [],
  elements: [
    note('p1', 'Zoeken', 200, 0),
    note('p2', 'Kopen', 400, 0),
    note('l1', 'Stappen', 0, 120),
    note('l2', 'Emoties', 0, 240),
    note('a', 'Vergelijkt drie winkels \u{1F44D}', 200, 120),
    note('b', 'CRM valideert de order', 400, 120),
    note('c', '😟 te duur', 400, 240),
    {
      ...{ id: 'line', kind: 'connector' as const, x: 0, y: 0, width: 9, height: 9 },
      points: [
        [0, 0],
        [9, 4],
      ],
      from: 'a',
      to: 'b',
    },
  ],
};
const OPTIONS = JSON.stringify({ today: '2027-03-01', lang: 'nl', stage: 'improving' });
const HEAD = JSON.stringify({ host: board.host, name: board.name, ignored: [] });

describe('a packed board', () => {
  it('is read as the board itself is, after it has changed hands', async () => {
    const core = await loadCore({});
    const straight = outcomeOf(core, core.commit(fillColumns(core, board), HEAD, OPTIONS));
    const packed = packBoard(board);
    const sent = structuredClone(packed, { transfer: buffersOf(packed) });
    // What was handed over is gone here: nothing was copied.
    expect(packed.numbers).toHaveLength(0);
    expect(packed.text).toHaveLength(0);
    expect(unpackInto(core, sent)).toBe(true);
    const carried = outcomeOf(core, core.commit(sent.textBytes, HEAD, OPTIONS));
    expect(straight.ok).toBe(true);
    expect(straight.value).toContain('inside-out-step');
    expect(carried).toEqual(straight);
  });

  it('can be empty', async () => {
    const core = await loadCore({});
    const packed = packBoard({ ...board, elements: [] });
    expect(unpackInto(core, packed)).toBe(true);
    const answer = outcomeOf(core, core.commit(packed.textBytes, HEAD, OPTIONS));
    expect(JSON.parse(answer.value)).toMatchObject({ findings: [{ rule: 'no-journey' }] });
  });
});
