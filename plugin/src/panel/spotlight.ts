import type { BoardView } from './badges.js';
import type { EditBox } from '../engine/types.js';
import { spotlightStyle } from './styles/spotlight.js';
import { theme } from './theme.js';

/** What the layer shows, in board units. */
export interface Light {
  /** `rest`: everything but the boxes is dimmed. */
  dim: 'rest' | 'none';
  /** The notes at issue. */
  boxes: readonly EditBox[];
  /** What a fix would put on the board. */
  ghosts: readonly { box: EditBox; text: string }[];
}

export const NO_LIGHT: Light = { dim: 'none', boxes: [], ghosts: [] };

/** Around a note that is lit, in pixels; less where the notes are small. */
const ROOM = 10;
const ROUND = 8;
const SVG = 'http://www.w3.org/2000/svg';

/**
 * `<journeylint-spotlight>`: lights notes and dims the rest, in a layer of its own. Nothing on the board is touched, and
 * the pointer goes through.
 */
export class JourneylintSpotlight extends HTMLElement {
  readonly #drawing = document.createElementNS(SVG, 'svg');
  readonly #shade = document.createElementNS(SVG, 'rect');
  readonly #holes = document.createElementNS(SVG, 'path');
  readonly #rings = document.createElementNS(SVG, 'g');
  readonly #ghosts = document.createElement('div');
  #light: Light = NO_LIGHT;
  #view: BoardView = { scrollX: 0, scrollY: 0, zoom: 1 };

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    const sheets = [theme, spotlightStyle].flat().map((style) => style.styleSheet);
    root.adoptedStyleSheets = sheets.filter((sheet) => sheet !== undefined);
    this.#shade.setAttribute('class', 'shade');
    this.#shade.setAttribute('mask', 'url(#holes)');
    this.#drawing.append(this.#mask(), this.#shade, this.#rings);
    root.append(this.#drawing, this.#ghosts);
  }

  connectedCallback(): void {
    this.setAttribute('aria-hidden', 'true');
    this.hidden = this.#light === NO_LIGHT;
  }

  show(light: Light): void {
    if (light === this.#light && light === NO_LIGHT) return;
    this.#light = light;
    const { dim, boxes, ghosts } = light;
    this.hidden = dim === 'none' && boxes.length === 0 && ghosts.length === 0;
    this.#draw();
  }

  /** Follows panning and zooming. */
  view(view: BoardView): void {
    const { scrollX, scrollY, zoom } = this.#view;
    if (view.scrollX === scrollX && view.scrollY === scrollY && view.zoom === zoom) return;
    this.#view = view;
    if (!this.hidden) this.#draw();
  }

  #draw(): void {
    const { dim, boxes, ghosts } = this.#light;
    const room = Math.min(ROOM, Math.max(3, ROOM * this.#view.zoom));
    const holes = boxes.map((box) => roundedPath(this.#onScreen(box, room)));
    const shadows = ghosts.map(({ box }) => roundedPath(this.#onScreen(box, room)));
    this.#holes.setAttribute('d', [...holes, ...shadows].join(''));
    this.#shade.setAttribute('visibility', dim === 'rest' ? 'visible' : 'hidden');
    this.#drawing.classList.toggle('dims', dim === 'rest');
    this.#rings.replaceChildren(
      ...holes.map((path) => {
        const ring = document.createElementNS(SVG, 'path');
        ring.setAttribute('d', path);
        return ring;
      }),
    );
    this.#ghosts.replaceChildren(...ghosts.map(({ box, text }) => this.#ghost(box, text)));
  }

  /** Boxes that lie over each other are one hole. */
  #mask(): SVGMaskElement {
    const mask = document.createElementNS(SVG, 'mask');
    mask.id = 'holes';
    const all = document.createElementNS(SVG, 'rect');
    all.setAttribute('fill', 'white');
    this.#holes.setAttribute('fill', 'black');
    mask.append(all, this.#holes);
    for (const rect of [all, this.#shade]) {
      rect.setAttribute('width', '100%');
      rect.setAttribute('height', '100%');
    }
    return mask;
  }

  #ghost(box: EditBox, text: string): HTMLElement {
    const { x, y, width, height } = this.#onScreen(box, 0);
    const ghost = document.createElement('div');
    ghost.className = 'ghost';
    ghost.textContent = text;
    ghost.style.translate = `${x}px ${y}px`;
    ghost.style.width = `${width}px`;
    ghost.style.height = `${height}px`;
    return ghost;
  }

  #onScreen({ x, y, width, height }: EditBox, room: number): EditBox {
    const { scrollX, scrollY, zoom } = this.#view;
    return {
      x: (x + scrollX) * zoom - room,
      y: (y + scrollY) * zoom - room,
      width: width * zoom + 2 * room,
      height: height * zoom + 2 * room,
    };
  }
}

function roundedPath({ x, y, width, height }: EditBox): string {
  const r = Math.min(ROUND, width / 2, height / 2);
  const [w, h] = [width - 2 * r, height - 2 * r];
  return (
    `M${x + r} ${y}h${w}a${r} ${r} 0 0 1 ${r} ${r}v${h}a${r} ${r} 0 0 1 ${-r} ${r}` +
    `h${-w}a${r} ${r} 0 0 1 ${-r} ${-r}v${-h}a${r} ${r} 0 0 1 ${r} ${-r}z`
  );
}

declare global {
  interface HTMLElementTagNameMap {
    'journeylint-spotlight': JourneylintSpotlight;
  }
}
