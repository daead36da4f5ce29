import type { BoardSnapshot } from '../snapshot.js';
import { wholeFindings, type LiveAnswer } from './live.js';
import type { Comparison, Edit, FixPlan, LintResult } from './types.js';

/** What goes to the core and comes from it as JSON, wherever it runs. */

/** What is known of a board but for its elements. */
export function headOf({ host, name, ignored }: BoardSnapshot): string {
  return JSON.stringify({ host, name, ignored });
}

export function readResult(answer: string): LintResult {
  return wholeFindings(JSON.parse(answer) as LiveAnswer);
}

export function readPlan(answer: string): FixPlan {
  return JSON.parse(answer) as FixPlan;
}

export function readEdits(answer: string): Edit[] {
  return (JSON.parse(answer) as { edits: Edit[] }).edits;
}

export function readComparison(answer: string): Comparison {
  return JSON.parse(answer) as Comparison;
}
