import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LintResult } from '../../../plugin/src/engine/index.js';
import { EngineError } from '../../../plugin/src/engine/error.js';
import { LintSession } from '../../../plugin/src/panel/session.js';
import { answer, FakeEngine, FakeHost, finding } from './fake.js';

const QUIET = 50;
let engine: FakeEngine;
let host: FakeHost;
let session: LintSession;

beforeEach(() => {
  vi.useFakeTimers();
  engine = new FakeEngine();
  host = new FakeHost();
  session = new LintSession({
    host,
    loadEngine: () => Promise.resolve(engine),
    language: 'en',
    quiet: QUIET,
  });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Presses Lint and gives the first answer. */
async function started(...findings: Parameters<typeof answer>): Promise<void> {
  const running = session.start();
  await vi.advanceTimersByTimeAsync(1);
  engine.asked[0]?.(answer(...findings));
  await running;
}

describe('a lint session', () => {
  it('asks nothing of the board before Lint is pressed', async () => {
    host.edit();
    await vi.advanceTimersByTimeAsync(10 * QUIET);
    expect(engine.asked).toHaveLength(0);
    expect(host.listeners).toBe(0);
    expect(session.state.phase).toBe('off');
  });

  it('opens the first card, and shows a finding on the board only when asked', async () => {
    await started(finding('a-rule', ['n1']), finding('b-rule', ['n2'], { severity: 'error' }));
    expect(session.state.open).toEqual({ key: 'error b-rule', index: 0 });
    expect(host.gone).toEqual([]);
    session.show('warning a-rule', 0);
    expect(host.gone).toEqual([['n1']]);
  });

  it('reads the board once after a burst of edits', async () => {
    await started();
    for (let edit = 0; edit < 5; edit += 1) {
      host.edit();
      await vi.advanceTimersByTimeAsync(QUIET / 2);
    }
    await vi.advanceTimersByTimeAsync(QUIET);
    expect(engine.asked).toHaveLength(2);
  });

  it('reads the board now and then during an edit that never pauses', async () => {
    await started();
    for (let edit = 0; edit < 100; edit += 1) {
      host.edit();
      await vi.advanceTimersByTimeAsync(QUIET / 2);
    }
    expect(engine.asked.length).toBeGreaterThan(1);
    expect(engine.asked.length).toBeLessThan(5);
  });

  it('shows an answer though edits go on faster than it comes, and asks once more after it', async () => {
    await started();
    host.edit();
    await vi.advanceTimersByTimeAsync(QUIET);
    for (let edit = 0; edit < 3; edit += 1) {
      host.edit();
      await vi.advanceTimersByTimeAsync(QUIET);
    }
    expect(engine.asked).toHaveLength(2);
    engine.asked[1]?.(answer(finding('a-rule', ['old'])));
    await vi.advanceTimersByTimeAsync(1);
    expect(session.state.result?.findings[0]?.elements).toEqual(['old']);
    expect(engine.asked).toHaveLength(3);
    engine.asked[2]?.(answer(finding('a-rule', ['new'])));
    await vi.advanceTimersByTimeAsync(QUIET);
    expect(session.state.result?.findings[0]?.elements).toEqual(['new']);
    expect(engine.asked).toHaveLength(3);
  });

  it('asks no more after Stop, though an answer was still to come and another question waited', async () => {
    await started();
    host.edit();
    await vi.advanceTimersByTimeAsync(QUIET);
    host.edit();
    await vi.advanceTimersByTimeAsync(QUIET);
    session.stop();
    engine.asked[1]?.(answer(finding('a-rule', ['late'])));
    await vi.advanceTimersByTimeAsync(QUIET);
    expect(engine.asked).toHaveLength(2);
    expect(session.state).toMatchObject({ phase: 'off', result: null });
  });

  it('drops an answer that comes after Stop', async () => {
    await started();
    host.edit();
    await vi.advanceTimersByTimeAsync(QUIET);
    session.stop();
    engine.asked[1]?.(answer(finding('a-rule', ['late'])));
    await vi.advanceTimersByTimeAsync(1);
    expect(session.state).toMatchObject({ phase: 'off', result: null });
    expect(host.listeners).toBe(0);
  });

  it('keeps the open finding open over a new answer', async () => {
    await started(finding('a-rule', ['n1']), finding('a-rule', ['n2']));
    session.show('warning a-rule', 1);
    host.edit();
    await vi.advanceTimersByTimeAsync(QUIET);
    engine.asked[1]?.(
      answer(
        finding('b-rule', ['n9']),
        finding('a-rule', ['n0']),
        finding('a-rule', ['n1']),
        finding('a-rule', ['n2']),
      ),
    );
    await vi.advanceTimersByTimeAsync(1);
    expect(session.state.open).toEqual({ key: 'warning a-rule', index: 2 });
  });

  it('tells a failure and recovers at the next try', async () => {
    const running = session.start();
    await vi.advanceTimersByTimeAsync(1);
    engine.asked[0]?.(new Error('no luck'));
    await running;
    expect(session.state).toMatchObject({ phase: 'failed', error: 'no luck' });
    const again = session.start();
    await vi.advanceTimersByTimeAsync(1);
    engine.asked[1]?.(answer());
    await again;
    expect(session.state).toMatchObject({ phase: 'on', error: null });
  });

  it('stores a decision about the board as it is then, as one change, and reads the board again', async () => {
    await started(finding('a-rule', ['n1']));
    const deciding = session.settle({
      do: 'suppress',
      finding: 'a-rule n1',
      scope: 'note',
      reason: 'agreed',
    });
    await vi.advanceTimersByTimeAsync(1);
    expect(host.applied).toEqual([]);
    engine.asked[1]?.(answer(finding('a-rule', ['n1'])));
    await vi.advanceTimersByTimeAsync(1);
    expect(engine.decisions).toHaveLength(1);
    expect(host.applied).toEqual([engine.edits]);
    engine.asked[2]?.(answer());
    await deciding;
    expect(session.state.groups).toEqual([]);
  });

  it('begins with the reading when that is in doubt, and with the findings otherwise', async () => {
    const journey = { confidence: 0.9, language: 'en' } as LintResult['journeys'][number];
    const begun = async (doubtful: boolean): Promise<string> => {
      session.stop();
      const asked = engine.asked.length;
      void session.start();
      await vi.advanceTimersByTimeAsync(1);
      engine.asked[asked]?.({ ...answer(), journeys: [{ ...journey, doubtful }] });
      await vi.advanceTimersByTimeAsync(1);
      return session.state.tab;
    };
    expect(await begun(true)).toBe('reading');
    expect(await begun(false)).toBe('findings');
  });

  it('leaves people on their tab when the board is read again', async () => {
    await started(finding('a-rule', ['n1']));
    session.setTab('curve');
    host.edit();
    await vi.advanceTimersByTimeAsync(QUIET);
    engine.asked.at(-1)?.(answer());
    await vi.advanceTimersByTimeAsync(1);
    expect(session.state.result?.findings).toEqual([]);
    expect(session.state.tab).toBe('curve');
  });

  it('puts the lights out when lint is switched off', async () => {
    await started();
    session.light(['n1']);
    session.stop();
    expect(host.lit).toEqual([['n1'], []]);
  });

  it('reports on what was just read without reading it again, and reads again after an edit', async () => {
    await started(finding('a-rule', ['n1']));
    expect(await session.report()).toBe('{}');
    expect(engine.asked).toHaveLength(1);
    host.edit();
    const report = session.report();
    await vi.advanceTimersByTimeAsync(1);
    expect(engine.asked).toHaveLength(2);
    engine.asked[1]?.(answer());
    expect(await report).toBe('{}');
  });

  it('loads the engine anew after one that broke, and keeps one that only said what it cannot do', async () => {
    let loaded = 0;
    session = new LintSession({
      host,
      loadEngine: () => {
        loaded += 1;
        return Promise.resolve(engine);
      },
      language: 'en',
    });
    const failing = async (error: Error): Promise<void> => {
      const running = session.start();
      await vi.advanceTimersByTimeAsync(1);
      engine.asked.at(-1)?.(error);
      await running;
    };
    await failing(new EngineError('a board of that size does not fit'));
    await failing(new Error('unreachable'));
    expect([loaded, engine.closed]).toEqual([1, 1]);
    await failing(new Error('unreachable'));
    expect([loaded, engine.closed]).toEqual([2, 2]);
  });

  it('lets go of the engine when it is closed', async () => {
    await started();
    session.close();
    await vi.advanceTimersByTimeAsync(1);
    expect(engine.closed).toBe(1);
    expect(host.listeners).toBe(0);
  });
});
