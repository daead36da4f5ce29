import { Badge } from './badge.js';
import { badgeStyle } from './badge-style.js';
import { clusterMarks, type Spot } from './clusters.js';
import type { Severity } from './groups.js';
import { theme } from './theme.js';

/** One badge to show: everything open on one element. */
export interface BadgeMark {
  element: string;
  severity: Severity;
  /** How many findings it stands for. */
  count: number;
  /** What is read out and shown on hover. */
  label: string;
}

/** Where the board stands on the screen: screen = (board + scroll) × zoom, from the corner of the layer. */
export interface BoardView {
  scrollX: number;
  scrollY: number;
  zoom: number;
}

/** A note's outer top-right corner, in board units. */
export interface Corner {
  x: number;
  y: number;
}

/** From this zoom down notes are too small for a badge each: badges merge. */
const MERGE_BELOW = 0.5;

/** Badges this far outside the screen are laid out already, in pixels; those further out rest. */
const MARGIN = 400;

/**
 * `<journeylint-badges>`: the marks on the board, laid over the canvas. A badge is one button, kept for as long as its
 * element has that severity; panning moves the layer with a single write, zooming writes one place per badge on the screen.
 * Only the badges themselves take the pointer: everything beside them goes to the canvas.
 */
export class JourneylintBadges extends HTMLElement {
  /** Called when a badge is chosen; `byKey` so that the keyboard can follow. */
  onchoose: ((element: string, how: 'pointer' | 'key') => void) | null = null;
  /** Called when merged badges are chosen: go nearer. */
  onnear: ((elements: readonly string[]) => void) | null = null;

  readonly #root = this.attachShadow({ mode: 'open' });
  readonly #plane = document.createElement('div');
  readonly #tip = document.createElement('div');
  readonly #badges = new Map<string, Badge>();
  #marks: readonly BadgeMark[] = [];
  #clusterLabel: (count: number) => string = String;
  #corners: ReadonlyMap<string, Corner> = new Map();
  #view: BoardView = { scrollX: 0, scrollY: 0, zoom: 1 };
  /** The power of two the merged badges were made for; null while each note has its own. */
  #octave: number | null = null;

  #size = { width: 0, height: 0 };
  /** The view in which it was last decided which badges are near the screen. */
  #settled: BoardView | null = null;
  readonly #watch = new ResizeObserver(() => {
    this.#size = { width: this.clientWidth, height: this.clientHeight };
    this.#settle();
  });

  constructor() {
    super();
    const sheets = [...theme, badgeStyle].map((style) => style.styleSheet);
    this.#root.adoptedStyleSheets = sheets.filter((sheet) => sheet !== undefined);
    this.#plane.className = 'plane';
    this.#plane.setAttribute('role', 'group');
    this.#tip.className = 'tip';
    this.#tip.setAttribute('aria-hidden', 'true');
    this.#tip.hidden = true;
    this.#root.append(this.#plane, this.#tip);
    this.#plane.addEventListener('click', (event) => {
      this.#chosen(event);
    });
    this.#plane.addEventListener('keydown', (event) => {
      this.#key(event);
    });
    for (const name of ['pointerover', 'focusin']) {
      this.#plane.addEventListener(name, (event) => {
        this.#showTip(event.target);
      });
    }
    for (const name of ['pointerout', 'focusout']) {
      this.#plane.addEventListener(name, () => {
        this.#tip.hidden = true;
      });
    }
  }

  connectedCallback(): void {
    this.#watch.observe(this);
  }

  disconnectedCallback(): void {
    this.#watch.disconnect();
  }

  /**
   * Replaces what is marked, and says where that is. Badges that stay are not touched but for their label. A note that has
   * no corner is gone and shows no badge.
   */
  update(
    marks: readonly BadgeMark[],
    corners: ReadonlyMap<string, Corner>,
    label: string,
    clusterLabel: (count: number) => string,
  ): void {
    this.#marks = marks;
    this.#corners = corners;
    this.#clusterLabel = clusterLabel;
    this.#plane.setAttribute('aria-label', label);
    this.#lay();
  }

  /** Where the marked notes are now. */
  place(corners: ReadonlyMap<string, Corner>): void {
    if (areSame(corners, this.#corners)) return;
    this.#corners = corners;
    this.#lay();
  }

  /** Follows panning and zooming. */
  view(view: BoardView): void {
    const before = this.#view;
    if (
      view.scrollX === before.scrollX &&
      view.scrollY === before.scrollY &&
      view.zoom === before.zoom
    )
      return;
    this.#view = view;
    this.#tip.hidden = true;
    this.#plane.style.translate = `${view.scrollX * view.zoom}px ${view.scrollY * view.zoom}px`;
    if (view.zoom !== before.zoom && this.#octave !== octaveOf(view.zoom)) this.#lay();
    else if (this.#hasGoneFar()) this.#settle();
  }

  #hasGoneFar(): boolean {
    const { scrollX, scrollY, zoom } = this.#view;
    const settled = this.#settled;
    if (settled?.zoom !== zoom) return true;
    const moved = Math.max(
      Math.abs(scrollX - settled.scrollX),
      Math.abs(scrollY - settled.scrollY),
    );
    return moved * zoom > MARGIN / 2;
  }

  /** Puts every badge near the screen in its place and lets the others rest. */
  #settle(): void {
    this.#settled = this.#view;
    for (const badge of this.#badges.values()) this.#put(badge);
    this.#oneTabStop();
  }

  #lay(): void {
    const { zoom } = this.#view;
    this.#octave = octaveOf(zoom);
    const spots = clusterMarks(this.#marks, this.#corners, this.#octave);
    const keep = new Set(spots.map((spot) => spot.key));
    for (const [key, { button }] of this.#badges) {
      if (keep.has(key)) continue;
      button.remove();
      this.#badges.delete(key);
    }
    const added = spots.flatMap((spot) => {
      const kept = this.#badges.get(spot.key);
      const badge = kept ?? new Badge(spot);
      badge.say(spot, spot.elements.length > 1 ? this.#clusterLabel(spot.count) : spot.label);
      this.#badges.set(spot.key, badge);
      return kept ? [] : [badge.button];
    });
    this.#plane.append(...added);
    this.#settle();
  }

  #put(badge: Badge): void {
    const { x, y } = badge.spot;
    if (this.#isNear(x, y) || badge.button === this.#root.activeElement)
      badge.stand(this.#view.zoom);
    else badge.rest();
  }

  #isNear(x: number, y: number): boolean {
    const { scrollX, scrollY, zoom } = this.#view;
    const [left, top] = [(x + scrollX) * zoom, (y + scrollY) * zoom];
    const { width, height } = this.#size;
    return left > -MARGIN && left < width + MARGIN && top > -MARGIN && top < height + MARGIN;
  }

  /** One stop for the Tab key; the arrows go from badge to badge. */
  #oneTabStop(): void {
    const focused = this.#root.activeElement;
    const badges = [...this.#badges.values()];
    const stop =
      badges.find(({ button }) => button === focused) ?? badges.find(({ resting }) => !resting);
    for (const badge of badges) badge.tabIndex = badge === stop ? 0 : -1;
  }

  #key(event: KeyboardEvent): void {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    // The whiteboard has keys of its own, which must not act on a note while a badge has the keyboard.
    if (event.key !== 'Tab') event.stopPropagation();
    if (step === undefined) return;
    event.preventDefault();
    const badges = [...this.#badges.values()];
    const at = badges.findIndex(({ button }) => button === event.target);
    const next = badges[(at + step + badges.length) % badges.length];
    if (!next) return;
    next.stand(this.#view.zoom);
    next.button.focus();
    this.#oneTabStop();
  }

  #chosen(event: MouseEvent): void {
    const spot = this.#spotOf(event.target);
    if (!spot) return;
    this.#tip.hidden = true;
    const [element] = spot.elements;
    if (spot.elements.length > 1) this.onnear?.(spot.elements);
    // A click that no pointer made came from the keyboard.
    else if (element !== undefined)
      this.onchoose?.(element, event.detail === 0 ? 'key' : 'pointer');
  }

  #showTip(target: EventTarget | null): void {
    const badge = target instanceof Element ? target.closest('button') : null;
    if (!badge) return;
    this.#tip.textContent = badge.getAttribute('aria-label');
    this.#tip.hidden = false;
    const layer = this.getBoundingClientRect();
    const box = badge.getBoundingClientRect();
    const width = this.#tip.offsetWidth;
    const left = Math.min(
      Math.max(8, box.left - layer.left + box.width / 2 - width / 2),
      layer.width - width - 8,
    );
    const above = box.top - layer.top - this.#tip.offsetHeight - 6;
    const top = above >= 8 ? above : box.bottom - layer.top + 6;
    this.#tip.style.translate = `${left}px ${top}px`;
  }

  #spotOf(target: EventTarget | null): Spot | undefined {
    const badge = target instanceof Element ? target.closest('button') : null;
    return badge ? this.#badges.get(badge.dataset.key ?? '')?.spot : undefined;
  }
}

/** Merged badges are regrouped only when the zoom passes a power of two: they do not dance while zooming. */
function octaveOf(zoom: number): number | null {
  return zoom >= MERGE_BELOW ? null : Math.floor(Math.log2(zoom));
}

function areSame(some: ReadonlyMap<string, Corner>, others: ReadonlyMap<string, Corner>): boolean {
  if (some.size !== others.size) return false;
  for (const [element, { x, y }] of some) {
    const other = others.get(element);
    if (other?.x !== x || other.y !== y) return false;
  }
  return true;
}

declare global {
  interface HTMLElementTagNameMap {
    'journeylint-badges': JourneylintBadges;
  }
}
