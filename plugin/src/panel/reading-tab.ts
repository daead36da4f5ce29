import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Journey, NoteType, Report } from '../engine/types.js';
import { renderChoices, type Saying } from './choices.js';
import { renderTable, type Opened } from './reading-table.js';
import { correctedIn, mapOfJourney, straysOf, type Stray } from './reading-map.js';
import { ReportElement } from './report-element.js';
import { hasJourney, type LintSession } from './session.js';
import { renderNoJourney } from './states.js';
import { controls } from './styles/controls.js';
import { readingStyle } from './styles/reading.js';
import { statesStyle } from './styles/states.js';
import { textsFor, type Texts } from './texts/index.js';
import { common } from './theme.js';

/** So many elements outside the map are listed before people ask for the rest. */
const STRAYS_FIRST = 5;

/** `<journeylint-reading>`: the journey as it is read, and what people say it is instead. */
export class JourneylintReading extends ReportElement {
  static override properties: PropertyDeclarations = {
    opened: { state: true },
    said: { state: true },
    all: { state: true },
  };
  static override styles = [common, controls, statesStyle, readingStyle];

  /** The cell, heading or stray whose choices are shown. */
  declare opened: Opened | null;
  /** What was last kept, for everybody to read. */
  declare said: string;
  /** Whether every element outside the map is listed. */
  declare all: boolean;

  constructor() {
    super();
    this.opened = null;
    this.said = '';
    this.all = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.session?.light([]);
  }

  protected override render(): TemplateResult | typeof nothing {
    const session = this.session;
    const report = this.report;
    if (!session?.state.result) return nothing;
    const texts = textsFor(session.state.language);
    if (!hasJourney(session.state.result)) return renderNoJourney(texts);
    if (!report) return nothing;
    const journeys = report.journeys.filter(({ confidence }) => confidence >= 0.5);
    const doubtful = session.state.result.journeys.some((journey) => journey.doubtful);
    return html`${doubtful ? html`<p class="doubtful">${texts.read.doubtful}</p>` : nothing}
      ${journeys.map((journey) => this.#journey(journey, session, texts, journeys.length > 1))}
      <p class="said" role="status">${this.said}</p>
      ${this.#strays(report, session, texts)}`;
  }

  #journey(journey: Journey, session: LintSession, texts: Texts, several: boolean): TemplateResult {
    const { read } = texts;
    const told = read.stageFrom[journey.stageReason ?? ''];
    const stage = `${texts.stage.label}: ${texts.stage.name[journey.stage]}`;
    return html`<section class="journey" aria-label=${journey.title ?? texts.untitled}>
      ${several ? html`<h3>${journey.title ?? texts.untitled}</h3>` : nothing}
      <p class="facts">${told === undefined ? stage : `${stage} (${told})`}</p>
      ${renderTable({
        journey,
        map: mapOfJourney(journey),
        opened: this.opened,
        texts,
        light: (elements) => {
          this.#light(session, elements);
        },
        open: (opened) => {
          this.#open(session, opened);
        },
        detail: (opened) => this.#detail(opened, session, texts),
      })}
      <p class="legend">
        <span class="dot" aria-hidden="true"></span>${read.legend}
        <span class="dot unsure" aria-hidden="true"></span>${read.legendUnsure}
      </p>
      <p class="facts">${read.lead}</p>
    </section>`;
  }

  #strays(report: Report, session: LintSession, texts: Texts): TemplateResult | typeof nothing {
    const strays = straysOf(report.unplaced, session.board());
    if (strays.length === 0) return nothing;
    const shown = this.all ? strays : strays.slice(0, STRAYS_FIRST);
    return html`<section class="strays" aria-labelledby="strays">
      <h3 id="strays">${texts.read.unplaced(strays.length)}</h3>
      <p class="facts">${texts.read.unplacedHint}</p>
      <ul>
        ${shown.map((stray) => html`<li>${this.#stray(stray, session, texts)}</li>`)}
      </ul>
      ${
        shown.length < strays.length
          ? html`<button
              class="plain more"
              @click=${() => {
                this.all = true;
              }}
            >
              ${texts.read.moreUnplaced(strays.length - shown.length)}
            </button>`
          : nothing
      }
    </section>`;
  }

  #stray({ element, text }: Stray, session: LintSession, texts: Texts): TemplateResult {
    const opened: Opened = {
      key: `stray ${element}`,
      parts: [{ element, text, now: null, sure: true }],
    };
    const open = this.opened?.key === opened.key;
    return html`<button
        class="stray"
        data-key=${opened.key}
        aria-expanded=${open}
        @pointerenter=${() => {
          this.#light(session, [element]);
        }}
        @pointerleave=${() => {
          this.#light(session, null);
        }}
        @focus=${() => {
          this.#light(session, [element]);
        }}
        @blur=${() => {
          this.#light(session, null);
        }}
        @click=${() => {
          this.#open(session, open ? null : opened);
        }}
      >
        ${text}
      </button>
      ${open ? this.#detail(opened, session, texts) : nothing}`;
  }

  /** What is open stays lit while nothing else is pointed at. */
  #light(session: LintSession, elements: readonly string[] | null): void {
    session.light(elements ?? this.opened?.parts.map(({ element }) => element) ?? []);
  }

  #open(session: LintSession, opened: Opened | null): void {
    this.opened = opened;
    this.said = '';
    const elements = opened?.parts.map(({ element }) => element) ?? [];
    if (elements.length > 0) session.look(elements);
    session.light(elements);
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector('.saying')?.scrollIntoView({ block: 'nearest' });
    });
  }

  #detail(opened: Opened, session: LintSession, texts: Texts): TemplateResult {
    const { read } = texts;
    const corrected = correctedIn(session.board());
    const only = opened.parts.length === 1;
    return html`<div class="saying">
      ${opened.parts.map((part) => {
        const choices = (): TemplateResult =>
          renderChoices({
            now: part.now,
            corrected: corrected.has(part.element),
            texts,
            say: (saying, words) => {
              void this.#say(session, opened.key, part.element, saying, words, texts);
            },
          });
        return html`<div class="part" data-element=${part.element}>
          <p class="words">${part.text === '' ? read.empty : part.text}</p>
          ${this.#status(part.now, part.sure, corrected.has(part.element), texts)}
          ${
            only
              ? choices()
              : html`<details>
                  <summary>${read.thisIs}</summary>
                  ${choices()}
                </details>`
          }
        </div>`;
      })}
    </div>`;
  }

  #status(
    now: NoteType | 'lane' | null,
    sure: boolean,
    corrected: boolean,
    texts: Texts,
  ): TemplateResult | typeof nothing {
    const { read } = texts;
    if (now === null || now === 'lane') return nothing;
    const type = read.types[now];
    return html`<p class="facts">
      ${sure ? read.readAs(type) : html`<span class="dot unsure"></span> ${read.unsureAs(type)}`}
      ${corrected ? html`· ${read.corrected}` : nothing}
    </p>`;
  }

  async #say(
    session: LintSession,
    key: string,
    element: string,
    saying: Saying,
    words: string,
    texts: Texts,
  ): Promise<void> {
    try {
      await session.settle({ do: 'correct', elements: [element], ...saying });
    } catch (error) {
      this.said = `${texts.read.failed} ${error instanceof Error ? error.message : ''}`;
      return;
    }
    this.opened = null;
    session.light([]);
    this.said = Object.keys(saying).length === 0 ? texts.read.keptAnew : texts.read.kept(words);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'journeylint-reading': JourneylintReading;
  }
}
