import type { CoreModule } from '../generated/boundary.js';
import type { BoardSnapshot } from '../snapshot.js';
import { answerOf } from './answer.js';
import { fillColumns } from './columns.js';
import { loadCore, type CoreSource } from './load.js';
import { headOf, readComparison, readEdits, readPlan, readResult } from './texts.js';
import type { Comparison, Decision, Edit, FixPlan, LintOptions, LintResult } from './types.js';

export { EngineError } from './error.js';
export type { CoreSource } from './load.js';
export type * from './types.js';

/** The core, with typed calls. One board at a time: `report` and `export` speak of the last one that was linted. */
export interface Engine {
  readonly version: string;
  /** Reads and lints a board. Throws an EngineError with one readable line; the next call works. */
  lint(snapshot: BoardSnapshot, options: LintOptions): LintResult;
  /** The whole report on the last board, as JSON text. */
  report(): string;
  /** Every rule in both languages, as JSON text. */
  rules(): string;
  /** What one note says: a line of JSON in, a line of JSON out. */
  classify(line: string): string;
  /** The last board in another format. */
  export(format: string): string;
  /** What a fix of a finding of the last board would do. */
  fix(fingerprint: string, fixId: string): FixPlan;
  /** A decision about the last board, as edits that store it there. */
  settle(decision: Decision): Edit[];
  /** What is new, open and resolved on the last board since an earlier report. */
  compare(report: string): Comparison;
}

class WasmEngine implements Engine {
  readonly version: string;

  constructor(private readonly core: CoreModule) {
    this.version = answerOf(core, core.version());
  }

  lint(snapshot: BoardSnapshot, options: LintOptions): LintResult {
    const textBytes = fillColumns(this.core, snapshot);
    const well = this.core.commit(textBytes, headOf(snapshot), JSON.stringify(options));
    return readResult(answerOf(this.core, well));
  }

  report(): string {
    return answerOf(this.core, this.core.report());
  }

  rules(): string {
    return answerOf(this.core, this.core.rules());
  }

  classify(line: string): string {
    return answerOf(this.core, this.core.classify(line));
  }

  export(format: string): string {
    return answerOf(this.core, this.core.write(format));
  }

  fix(fingerprint: string, fixId: string): FixPlan {
    return readPlan(answerOf(this.core, this.core.fix(fingerprint, fixId)));
  }

  settle(decision: Decision): Edit[] {
    return readEdits(answerOf(this.core, this.core.settle(JSON.stringify(decision))));
  }

  compare(report: string): Comparison {
    return readComparison(answerOf(this.core, this.core.compare(report)));
  }
}

/** Loads the core: in Node from the package, in a browser from beside this module or from `source`. */
export async function loadEngine(source: CoreSource = {}): Promise<Engine> {
  return new WasmEngine(await loadCore(source));
}
