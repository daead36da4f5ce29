import { type Spot } from './clusters.js';
import type { Severity } from './groups.js';
import { SEVERITY_MARK, SEVERITY_PATH } from './shapes.js';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * One badge: a button, kept for as long as what it marks has that severity. It remembers what stands on it, since asking
 * the page for that costs more than writing, and writing the same again costs a new layout.
 */
export class Badge {
  readonly button = document.createElement('button');
  readonly #number = document.createElement('span');
  #spot: Spot;
  #label = '';
  #shown = '';
  #translate = '';
  #resting = false;
  #tabIndex = -1;

  constructor(spot: Spot) {
    this.#spot = spot;
    this.button.className = `badge ${spot.severity}`;
    this.button.tabIndex = -1;
    this.button.dataset.key = spot.key;
    this.#number.className = 'number';
    this.button.append(shapeOf(spot.severity), this.#number);
  }

  get spot(): Spot {
    return this.#spot;
  }

  get resting(): boolean {
    return this.#resting;
  }

  /** What it says: the label, and a number where it stands for several findings. */
  say(spot: Spot, said: string): void {
    this.#spot = spot;
    const shown = spot.count > 1 ? String(spot.count) : '';
    // Who speaks to the screen says what stands on it: the name begins with the number that is seen.
    const label = shown ? `${shown} ${said}` : said;
    if (label !== this.#label) this.button.setAttribute('aria-label', label);
    if (shown !== this.#shown) this.#number.textContent = shown;
    this.#label = label;
    this.#shown = shown;
  }

  /** Written on the badge itself: a number that all badges inherited would make the browser restyle every part of each. */
  stand(zoom: number): void {
    this.#rest(false);
    const translate = `${this.#spot.x * zoom}px ${this.#spot.y * zoom}px`;
    if (translate !== this.#translate) this.button.style.translate = translate;
    this.#translate = translate;
  }

  /** Far outside the screen there is nothing to lay out or to paint. */
  rest(): void {
    this.#rest(true);
  }

  set tabIndex(index: 0 | -1) {
    if (index !== this.#tabIndex) this.button.tabIndex = index;
    this.#tabIndex = index;
  }

  #rest(resting: boolean): void {
    if (resting !== this.#resting) this.button.hidden = resting;
    this.#resting = resting;
  }
}

function shapeOf(severity: Severity): SVGSVGElement {
  const drawing = document.createElementNS(SVG, 'svg');
  drawing.setAttribute('class', `shape ${severity}`);
  drawing.setAttribute('viewBox', '0 0 20 20');
  drawing.setAttribute('aria-hidden', 'true');
  for (const [name, path] of [
    ['body', SEVERITY_PATH[severity]],
    ['mark', SEVERITY_MARK[severity]],
  ] as const) {
    const part = document.createElementNS(SVG, 'path');
    part.setAttribute('class', name);
    part.setAttribute('d', path);
    drawing.append(part);
  }
  return drawing;
}
