import { html, nothing, type TemplateResult } from 'lit';
import type { Decision, NoteType } from '../engine/types.js';
import type { Texts } from './texts/index.js';

/** What people can say of an element, without the element. */
export type Saying = Omit<Extract<Decision, { do: 'correct' }>, 'do' | 'elements'>;

/** One press away; everything else is behind one more. */
const OFTEN: readonly NoteType[] = [
  'step',
  'touchpoint',
  'emotion',
  'thought',
  'pain',
  'gain',
  'opportunity',
  'action',
  'moment-of-truth',
  'evidence',
  'question',
];

export interface ChoicesInput {
  /** What it is read as now; null for what is read as nothing. */
  now: NoteType | 'lane' | null;
  /** Whether people said something before. */
  corrected: boolean;
  texts: Texts;
  say: (saying: Saying, words: string) => void;
}

/** “This is …”: each press is the whole correction. */
export function renderChoices({ now, corrected, texts, say }: ChoicesInput): TemplateResult {
  const { read } = texts;
  const chip = (words: string, saying: Saying, pressed: boolean): TemplateResult =>
    html`<button
      class="chip"
      aria-pressed=${pressed}
      @click=${() => {
        say(saying, words);
      }}
    >
      ${words}
    </button>`;
  const rest = (Object.keys(read.types) as NoteType[])
    .filter((type) => type !== 'phase' && type !== 'other')
    .sort((a, b) => read.types[a].localeCompare(read.types[b]));
  const select = (label: string, saying: (type: NoteType) => Saying): TemplateResult =>
    html`<select
      class="chip"
      aria-label=${label}
      @change=${(event: Event) => {
        const type = (event.target as HTMLSelectElement).value as NoteType;
        say(saying(type), read.types[type]);
      }}
    >
      <option value="" selected disabled>${label}</option>
      ${rest.map((type) => html`<option value=${type}>${read.types[type]}</option>`)}
    </select>`;
  return html`<div class="choices" role="group" aria-label=${read.thisIs}>
    <p class="label">${read.thisIs}</p>
    <div class="chips">
      ${OFTEN.map((type) => chip(read.types[type], { as: type }, type === now))}
      ${select(read.otherKind, (type) => ({ as: type }))}
    </div>
    <div class="chips">
      ${chip(read.aPhase, { as: 'phase' }, now === 'phase')}
      ${select(read.aLane, (type) => ({ lane: type }))}
      ${chip(read.notPart, { apart: true }, false)}
      ${corrected ? chip(read.anew, {}, false) : nothing}
    </div>
  </div>`;
}
