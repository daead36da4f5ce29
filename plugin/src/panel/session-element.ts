import { LitElement, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { LintSession } from './session.js';

/** A part of the panel that draws the state of a session anew whenever it changes. */
export class SessionElement extends LitElement {
  static override properties: PropertyDeclarations = { session: { attribute: false } };

  declare session: LintSession | undefined;
  #unsubscribe: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#subscribe();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('session')) this.#subscribe();
  }

  #subscribe(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = this.session?.subscribe(() => {
      this.requestUpdate();
    });
  }
}
