import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Journey } from '../engine/types.js';
import { curveShape, signed, type CurvePhase, type CurveShape } from './curve-shape.js';
import { ReportElement } from './report-element.js';
import { hasJourney, type LintSession } from './session.js';
import { renderNoJourney } from './states.js';
import { controls } from './styles/controls.js';
import { curveStyle } from './styles/curve.js';
import { statesStyle } from './styles/states.js';
import { textsFor, type Texts } from './texts/index.js';
import { common } from './theme.js';

/** The panel as it is docked leaves this much, in pixels. */
const ROOM = 336;

/** `<journeylint-curve>`: how the customer feels from phase to phase, as a drawing and as a list of the same points. */
export class JourneylintCurve extends ReportElement {
  static override styles = [common, controls, statesStyle, curveStyle];

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.session?.light([]);
  }

  protected override render(): TemplateResult | typeof nothing {
    const session = this.session;
    if (!session?.state.result) return nothing;
    const texts = textsFor(session.state.language);
    if (!hasJourney(session.state.result)) return renderNoJourney(texts);
    const journeys = this.report?.journeys.filter(({ confidence }) => confidence >= 0.5);
    if (!journeys) return nothing;
    const felt = journeys.filter(({ curve }) => curve?.some(({ points }) => points.length > 0));
    if (felt.length === 0) {
      return html`<div class="state">
        <h3>${texts.curve.empty}</h3>
        <p>${texts.curve.emptyHint}</p>
      </div>`;
    }
    return html`${felt.map((journey) =>
      this.#journey(journey, session, texts, felt.length > 1 ? journey.title : null),
    )}`;
  }

  #journey(
    journey: Journey,
    session: LintSession,
    texts: Texts,
    title: string | null,
  ): TemplateResult {
    const shape = curveShape(journey, ROOM);
    return html`<section aria-label=${title ?? texts.curve.title}>
      <h3>${title ?? texts.curve.title}</h3>
      <p class="facts">${texts.curve.hint}</p>
      <div class="scroll">${this.#drawing(shape, session, texts)}</div>
      <ol class="list">
        ${shape.phases.map((phase) => this.#phase(phase, session, texts))}
      </ol>
    </section>`;
  }

  /** For the pointer; the list below says and does the same for everybody else. */
  #drawing(shape: CurveShape, session: LintSession, texts: Texts): SVGTemplateResult {
    const { width, height, high, middle, low, phases } = shape;
    const rule = (y: number, kind: string): SVGTemplateResult =>
      svg`<line class="rule ${kind}" x1="0" x2=${width} y1=${y} y2=${y}></line>`;
    return svg`<svg class="drawing" width=${width} height=${height} viewBox="0 0 ${width} ${height}" aria-hidden="true" focusable="false">
      ${rule(high, 'edge')}${rule(middle, 'neutral')}${rule(low, 'edge')}
      <text class="scale" x="0" y=${high - 4}>${texts.curve.high}</text>
      <text class="scale" x="0" y=${low + 13}>${texts.curve.low}</text>
      <path class="means" d=${shape.line}></path>
      ${phases.map(
        (phase) =>
          svg`<text class="name" x=${phase.x} y=${height - 5} text-anchor="middle">${phase.short}<title>${phase.title}</title></text>`,
      )}
      ${phases.map((phase) => mark(phase, texts))}
      ${phases.flatMap((phase) =>
        phase.points.map(
          (point) => svg`<g class="point" data-element=${point.element}
            @click=${() => {
              session.goTo([point.element]);
            }}
            @pointerenter=${() => {
              session.light([point.element]);
            }}
            @pointerleave=${() => {
              session.light([]);
            }}>
            <title>${point.text}</title>
            <circle class="target" cx=${point.x} cy=${point.y} r="13"></circle>
            <circle class="seen" cx=${point.x} cy=${point.y} r="5.5"></circle>
          </g>`,
        ),
      )}
    </svg>`;
  }

  #phase(phase: CurvePhase, session: LintSession, texts: Texts): TemplateResult {
    const { language } = session.state;
    const { curve } = texts;
    const note = (element: string, words: string, value: string | null): TemplateResult =>
      html`<button
        class="note"
        data-element=${element}
        @click=${() => {
          session.goTo([element]);
        }}
        @pointerenter=${() => {
          session.light([element]);
        }}
        @pointerleave=${() => {
          session.light([]);
        }}
        @focus=${() => {
          session.light([element]);
        }}
        @blur=${() => {
          session.light([]);
        }}
      >
        <span class="words">${words}</span>
        ${
          value === null
            ? nothing
            : html`<span class="heard">${curve.feels}</span> <span class="value">${value}</span>`
        }
      </button>`;
    return html`<li>
      <p class="phase">
        <span class="title">${phase.title}</span>
        <span class="facts"
          >${phase.mean === null ? curve.quiet : curve.mean(signed(phase.mean, language))}</span
        >
      </p>
      ${
        phase.turn === 'none'
          ? nothing
          : html`<p class="turn ${phase.turn}">
              ${turnSign(phase.turn)} ${curve.turn[phase.turn]}
            </p>`
      }
      ${phase.points.map((point) => note(point.element, point.text, signed(point.valence, language)))}
      ${phase.momentsOfTruth.map(
        ({ element, text }) =>
          html`<p class="turn truth">★ ${curve.momentOfTruth}</p>
            ${note(element, text, null)}`,
      )}
    </li>`;
  }
}

/** Differ by shape, so that nobody needs the colour. */
function turnSign(turn: 'lowest' | 'recovery'): string {
  return turn === 'lowest' ? '▼' : '▲';
}

/** The mean of a phase, its name below the drawing, and what is to be said of it beside it. */
function mark({ x, y, mean, turn, momentsOfTruth, points }: CurvePhase, texts: Texts): unknown {
  const words: string[] = [];
  if (turn !== 'none') words.push(`${turnSign(turn)} ${texts.curve.turn[turn]}`);
  const above = turn !== 'lowest';
  const heights = [y, ...points.map((point) => point.y)];
  const at = above ? Math.min(...heights) - 14 : Math.max(...heights) + 22;
  return svg`${mean === null ? nothing : svg`<rect class="mean" x=${x - 4} y=${y - 4} width="8" height="8" transform="rotate(45 ${x} ${y})"></rect>`}
    ${words.map((line) => svg`<text class="turn ${turn}" x=${x} y=${at} text-anchor="middle">${line}</text>`)}
    ${
      momentsOfTruth.length > 0
        ? svg`<text class="truth" x=${x} y=${above ? Math.max(...heights) + 24 : Math.min(...heights) - 14} text-anchor="middle">★</text>`
        : nothing
    }`;
}

declare global {
  interface HTMLElementTagNameMap {
    'journeylint-curve': JourneylintCurve;
  }
}
