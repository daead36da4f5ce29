import { css } from 'lit';
import type { EditBox } from '../engine/types.js';
import type { BoardView } from './badges.js';
import { theme } from './theme.js';

const style = css`
  :host {
    position: absolute;
    inset: 0;
    overflow: hidden;
    pointer-events: none;
    contain: strict;
  }
  :host([hidden]) {
    display: none;
  }
  div {
    position: absolute;
    top: 0;
    left: 0;
    border: 3px solid var(--accent);
    border-radius: 8px;
    background: color-mix(in srgb, var(--accent) 18%, transparent);
  }
`;

/** Around a note that is lit, in pixels. */
const ROOM = 5;

/** `<journeylint-lights>`: a ring around each note that is pointed at in the panel. The pointer goes through it. */
export class JourneylintLights extends HTMLElement {
  readonly #root = this.attachShadow({ mode: 'open' });
  #boxes: readonly EditBox[] = [];
  #view: BoardView = { scrollX: 0, scrollY: 0, zoom: 1 };

  constructor() {
    super();
    const sheets = [...theme, style].map((sheet) => sheet.styleSheet);
    this.#root.adoptedStyleSheets = sheets.filter((sheet) => sheet !== undefined);
  }

  connectedCallback(): void {
    this.setAttribute('aria-hidden', 'true');
    this.hidden = this.#boxes.length === 0;
  }

  /** In board units; none puts the lights out. */
  show(boxes: readonly EditBox[]): void {
    this.#boxes = boxes;
    this.hidden = boxes.length === 0;
    this.#root.replaceChildren(...boxes.map(() => document.createElement('div')));
    this.#place();
  }

  /** Follows panning and zooming. */
  view(view: BoardView): void {
    this.#view = view;
    if (!this.hidden) this.#place();
  }

  #place(): void {
    const { scrollX, scrollY, zoom } = this.#view;
    this.#boxes.forEach(({ x, y, width, height }, index) => {
      const ring = this.#root.children[index];
      if (!(ring instanceof HTMLElement)) return;
      ring.style.translate = `${(x + scrollX) * zoom - ROOM}px ${(y + scrollY) * zoom - ROOM}px`;
      ring.style.width = `${width * zoom + 2 * ROOM}px`;
      ring.style.height = `${height * zoom + 2 * ROOM}px`;
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'journeylint-lights': JourneylintLights;
  }
}
