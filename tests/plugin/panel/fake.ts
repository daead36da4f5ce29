import type {
  Comparison,
  Decision,
  Edit,
  Finding,
  FixPlan,
  LintResult,
} from '../../../plugin/src/engine/index.js';
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
  readonly decisions: Decision[] = [];
  readonly compared: string[] = [];
  closed = 0;
  /** What every fix and every decision comes down to. */
  readonly edits: Edit[] = [{ edit: 'lint', element: 'n1', lint: { v: 1 } }];

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

  export(format: string): string {
    return `as ${format}`;
  }

  close(): void {
    this.closed += 1;
  }

  fix(fingerprint: string, fixId: string): FixPlan {
    const title = `${fixId} of ${fingerprint}`;
    return { fix: fixId, title, safe: true, choices: [{ title, edits: this.edits }] };
  }

  settle(decision: Decision): Edit[] {
    this.decisions.push(decision);
    return this.edits;
  }

  compare(report: string): Comparison {
    this.compared.push(report);
    return { new: [], open: [], suppressed: [], resolved: [] };
  }

  rules(): string {
    return JSON.stringify([{ id: 'a-rule', title: { nl: 'Een regel', en: 'A rule' } }]);
  }
}

/** A board that changes when a test says so. */
export class FakeHost implements HostAdapter {
  readonly gone: string[][] = [];
  readonly looked: string[][] = [];
  readonly lit: string[][] = [];
  readonly applied: (readonly Edit[])[] = [];
  returned = 0;
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

  look(elements: readonly string[]): void {
    this.looked.push([...elements]);
  }

  light(elements: readonly string[]): void {
    this.lit.push([...elements]);
  }

  keepView(): () => void {
    return () => {
      this.returned += 1;
    };
  }

  apply(edits: readonly Edit[]): string[] {
    this.applied.push(edits);
    return edits.map(({ element }) => element);
  }

  edit(): void {
    this.#changed();
  }
}
