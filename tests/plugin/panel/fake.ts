import type { Finding, LintResult } from '../../../plugin/src/engine/index.js';
import type { LintEngine } from '../../../plugin/src/panel/session.js';
import type { HostAdapter } from '../../../plugin/src/panel/host.js';

/** A finding as the core would make it, of a rule that there is not: the panel knows none by name. */
export function finding(rule: string, elements: string[], change: Partial<Finding> = {}): Finding {
  return {
    rule: rule as Finding['rule'],
    code: 'JL001',
    severity: 'warning',
    confidence: 1,
    journey: 'j1',
    elements,
    message: `about ${elements.join(' and ')}`,
    why: '',
    advice: '',
    question: '',
    args: {},
    docs: '',
    fingerprint: `${rule} ${elements.join(' ')}`,
    suppressed: null,
    fixes: [],
    ...change,
  };
}

export function answer(...findings: Finding[]): LintResult {
  return { findings, journeys: [], unplaced: [], notices: [] };
}

/** An engine whose answers a test gives one by one, in any order. */
export class FakeEngine implements LintEngine {
  readonly asked: ((result: LintResult | Error) => void)[] = [];

  lint(): Promise<LintResult> {
    return new Promise((resolve, reject) => {
      this.asked.push((result) => {
        if (result instanceof Error) reject(result);
        else resolve(result);
      });
    });
  }

  report(): string {
    return '{}';
  }

  rules(): string {
    return JSON.stringify([{ id: 'a-rule', title: { nl: 'Een regel', en: 'A rule' } }]);
  }
}

/** A board that changes when a test says so. */
export class FakeHost implements HostAdapter {
  readonly gone: string[][] = [];
  listeners = 0;
  #changed: () => void = () => undefined;

  snapshot(): ReturnType<HostAdapter['snapshot']> {
    return { host: 'excalidraw', name: null, elements: [], ignored: [] };
  }

  onContentChange(changed: () => void): () => void {
    this.#changed = changed;
    this.listeners += 1;
    return () => {
      this.listeners -= 1;
    };
  }

  goTo(elements: readonly string[]): void {
    this.gone.push([...elements]);
  }

  edit(): void {
    this.#changed();
  }
}
