import type { LintResult, Report } from '../engine/index.js';
import { SessionElement } from './session-element.js';

/** A part of the panel that draws the whole report. It asks for one only while it is on the screen. */
export class ReportElement extends SessionElement {
  #report: Report | null = null;
  #of: LintResult | null = null;

  /** Of the last result; for the moment between a result and its report, of the one before. */
  protected get report(): Report | null {
    return this.#report;
  }

  protected override updated(): void {
    const result = this.session?.state.result ?? null;
    if (result === this.#of) return;
    this.#of = result;
    if (result) void this.#ask(result);
  }

  async #ask(result: LintResult): Promise<void> {
    const report = await this.session?.report();
    if (result !== this.#of || typeof report !== 'string') return;
    this.#report = JSON.parse(report) as Report;
    this.requestUpdate();
  }
}
