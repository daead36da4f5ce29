import { html, nothing, type TemplateResult } from 'lit';
import { downloadText, fileName } from './download.js';
import { SessionElement } from './session-element.js';
import type { LintSession } from './session.js';
import { controls } from './styles/controls.js';
import { exportStyle } from './styles/export.js';
import { textsFor } from './texts/index.js';
import { common } from './theme.js';

/** `<journeylint-export>`: what people take home. */
export class JourneylintExport extends SessionElement {
  static override styles = [common, controls, exportStyle];

  protected override render(): TemplateResult | typeof nothing {
    const session = this.session;
    if (!session) return nothing;
    const texts = textsFor(session.state.language);
    return html`<button
      class="plain export"
      @click=${() => {
        void this.#export(session);
      }}
    >
      ${texts.exportJson}
    </button>`;
  }

  async #export(session: LintSession): Promise<void> {
    const report = await session.report();
    if (report === null) return;
    const title = session.state.result?.journeys[0]?.title ?? null;
    downloadText(fileName(title, 'json'), 'application/json', report);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'journeylint-export': JourneylintExport;
  }
}
