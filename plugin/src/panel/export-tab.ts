import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { downloadText, fileName } from './download.js';
import { EXPORT_FORMATS, EXPORTS, type ExportFormat } from './exports.js';
import { SessionElement } from './session-element.js';
import { hasJourney, type LintSession } from './session.js';
import { renderNoJourney } from './states.js';
import { controls } from './styles/controls.js';
import { exportStyle } from './styles/export.js';
import { statesStyle } from './styles/states.js';
import { textsFor } from './texts/index.js';
import { common } from './theme.js';

/** `<journeylint-export>`: what people take home. */
export class JourneylintExport extends SessionElement {
  static override properties: PropertyDeclarations = { saved: { state: true } };
  static override styles = [common, controls, statesStyle, exportStyle];

  /** Name of the file that was saved last. */
  declare saved: string | null;

  constructor() {
    super();
    this.saved = null;
  }

  protected override render(): TemplateResult | typeof nothing {
    const session = this.session;
    if (!session) return nothing;
    const texts = textsFor(session.state.language);
    const words = texts.take;
    return html`${hasJourney(session.state.result) ? nothing : renderNoJourney(texts)}
      <p class="facts">${words.lead}</p>
      <ul>
        ${EXPORT_FORMATS.map(
          (format) =>
            html`<li>
              <button
                class="export"
                data-format=${format}
                @click=${() => {
                  void this.#save(session, format);
                }}
              >
                <b
                  >${words.name[format]}
                  <span class="extension">.${EXPORTS[format].extension}</span></b
                >
                <span class="hint">${words.hint[format]}</span>
              </button>
            </li>`,
        )}
      </ul>
      <p class="said" role="status">${this.saved === null ? nothing : words.saved(this.saved)}</p>`;
  }

  async #save(session: LintSession, format: ExportFormat): Promise<void> {
    this.saved = null;
    const text = await session.export(format);
    if (text === null) return;
    const { extension, type } = EXPORTS[format];
    const name = fileName(session.state.result?.journeys[0]?.title ?? null, extension);
    downloadText(name, `${type};charset=utf-8`, text);
    this.saved = name;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'journeylint-export': JourneylintExport;
  }
}
