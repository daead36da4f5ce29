/** Narrow looks at values of unknown shape, and the collector every reader fills. */
import type { BoardElement, BoardSnapshot, Host, Ignored, Point } from '../snapshot.js';

/** What was handed in is no board this product can read; the message is one line for people. */
export class BoardError extends Error {
  override readonly name = 'BoardError';
}

export type Fields = Readonly<Record<string, unknown>>;

/** Nothing that people draw lies further out; sums of such numbers stay exact enough and finite. */
const FARTHEST = 1e12;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value as an object; an empty one when it is something else. */
export function fieldsOf(value: unknown): Fields {
  return isFields(value) ? value : EMPTY;
}
const EMPTY: Fields = Object.freeze({});

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

/** A string with something in it. */
export function stringOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** An id as hosts write them: a string, or a whole number. */
export function idOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value === '' ? undefined : wellFormed(value);
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : undefined;
}

/** A number that geometry can be made of; text that is wholly a number counts (REST answers quote them). */
export function numberOf(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Math.abs(number) <= FARTHEST ? number : undefined;
}

/** ISO 8601, when it is that. */
export function timeOf(value: unknown): string | undefined {
  return typeof value === 'string' && ISO_TIME.test(value) ? value : undefined;
}
const ISO_TIME = /^\d{4}-\d{2}-\d{2}(T[\d:.]+(Z|[+-]\d{2}:?\d{2})?)?$/;

/** 2000-01-01 in milliseconds since 1970: smaller numbers stand for “not known” in files. */
const FIRST_BOARD = 946_684_800_000;
const LAST_MILLISECOND = 8.64e15;
const DAY = 86_400_000;

/** Milliseconds since 1970 → ISO 8601. Boards have thousands of times on few days, so a day is written once. */
export class Calendar {
  #day = NaN;
  #date = '';

  timeOf(value: unknown): string | undefined {
    if (typeof value !== 'number' || !(value > FIRST_BOARD && value < LAST_MILLISECOND))
      return undefined;
    const time = Math.floor(value);
    const day = Math.floor(time / DAY);
    if (day !== this.#day) {
      this.#day = day;
      this.#date = new Date(day * DAY).toISOString().slice(0, -'00:00:00.000Z'.length);
    }
    const rest = time - day * DAY;
    const [hours, minutes] = [Math.floor(rest / 3_600_000), Math.floor(rest / 60_000) % 60];
    const [seconds, thousandths] = [Math.floor(rest / 1000) % 60, rest % 1000];
    const fraction =
      thousandths < 10
        ? `00${thousandths}`
        : thousandths < 100
          ? `0${thousandths}`
          : `${thousandths}`;
    return `${this.#date}${two(hours)}:${two(minutes)}:${two(seconds)}.${fraction}Z`;
  }
}

function two(number: number): string {
  return number < 10 ? `0${number}` : `${number}`;
}

const UNUSUAL = /[\0\r\u2028\u2029\ud800-\udfff]|\s\n|\s$|^\n/;
const LONE_SURROGATE = /\p{Surrogate}/gu;
const MAY_BE_BROKEN = /[\0\ud800-\udfff]/;

/** NUL and halves of characters become U+FFFD. */
export function wellFormed(text: string): string {
  if (!MAY_BE_BROKEN.test(text)) return text;
  return text.replaceAll('\0', '\ufffd').replace(LONE_SURROGATE, '\ufffd');
}

/** What a person reads: line ends as `\n`, no blanks at their end, no empty lines around; absent when blank. */
export function textOf(value: unknown): string | undefined {
  if (typeof value !== 'string' || value === '') return undefined;
  if (!UNUSUAL.test(value)) return value;
  const lines = wellFormed(value)
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.trimEnd());
  const first = lines.findIndex((line) => line !== '');
  if (first < 0) return undefined;
  const last = lines.findLastIndex((line) => line !== '');
  return lines.slice(first, last + 1).join('\n');
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The box around points; nothing when there are none. */
export function boxAround(points: readonly Point[]): Box | undefined {
  if (points.length === 0) return undefined;
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  for (const [x, y] of points) {
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** `point` turned clockwise (y grows downwards) by `radians` about `centre`. */
export function turned(point: Point, centre: Point, radians: number): Point {
  const cos = Math.cos(radians);
  const sin = Math.sin(radians);
  const dx = point[0] - centre[0];
  const dy = point[1] - centre[1];
  return [centre[0] + dx * cos - dy * sin, centre[1] + dx * sin + dy * cos];
}

/** Degrees in (−180, 180]; nothing for no turn, so that `rotation` can stay absent. */
export function degreesOf(degrees: number): number | undefined {
  const rest = ((degrees % 360) + 360) % 360;
  const whole = Math.abs(rest - Math.round(rest)) < 1e-9 ? Math.round(rest) % 360 : rest;
  if (whole === 0) return undefined;
  return whole > 180 ? whole - 360 : whole;
}

export function degreesOfRadians(radians: number): number | undefined {
  return radians === 0 ? undefined : degreesOf((radians * 180) / Math.PI);
}

/** Gathers what a reader finds; tells pages apart, and reports geometry that is none. */
export class Collector {
  readonly elements: BoardElement[] = [];
  readonly ignored: Ignored[] = [];
  readonly calendar = new Calendar();

  ignore(element: string | null, code: string): void {
    this.ignored.push({ element, code });
  }

  /** The id of an element; one without gets its place in the file, so that its text is not lost. */
  id(value: unknown, place: number | string): string {
    const id = idOf(value);
    if (id !== undefined) return id;
    const made = `?${place}`;
    this.ignore(made, 'missing-id');
    return made;
  }

  /** x, y, width, height as a box with positive sizes; what is no number becomes 0 and is reported. */
  box(id: string, x: unknown, y: unknown, width: unknown, height: unknown): Box {
    const left = numberOf(x);
    const top = numberOf(y);
    const across = numberOf(width);
    const down = numberOf(height);
    if (left === undefined || top === undefined || across === undefined || down === undefined)
      this.ignore(id, 'bad-geometry');
    const made = { x: left ?? 0, y: top ?? 0, width: across ?? 0, height: down ?? 0 };
    if (made.width < 0) {
      made.x += made.width;
      made.width = -made.width;
    }
    if (made.height < 0) {
      made.y += made.height;
      made.height = -made.height;
    }
    return made;
  }

  /** Keeps an element, a second one under the same id too: the core reports it. */
  add(element: BoardElement): BoardElement {
    this.elements.push(element);
    return element;
  }

  snapshot(host: Host, name: unknown): BoardSnapshot {
    this.#tellPagesApart();
    return { host, name: textOf(name) ?? null, elements: this.elements, ignored: this.ignored };
  }

  /** Ids that stand on several pages get `page/` before them, wherever they are named. */
  #tellPagesApart(): void {
    if (!this.elements.some((element) => element.page)) return;
    const pages = new Map<string, string>();
    const shared = new Set<string>();
    for (const { id, page = '' } of this.elements) {
      const first = pages.get(id);
      if (first === undefined) pages.set(id, page);
      else if (first !== page) shared.add(id);
    }
    if (shared.size === 0) return;
    for (const element of this.elements) {
      const { page } = element;
      if (page === undefined) continue;
      const told = (id: string): string => (shared.has(id) ? `${page}/${id}` : id);
      element.id = told(element.id);
      if (element.parent !== undefined) element.parent = told(element.parent);
      if (element.from !== undefined) element.from = told(element.from);
      if (element.to !== undefined) element.to = told(element.to);
    }
  }
}

/** Nesting a stored object may have; deeper ones were not made by this product. */
const DEEPEST_LINT = 16;

/** What this product stored on an element, when it can be handed on. */
export function lintOf(value: unknown): object | undefined {
  return isFields(value) && isShallow(value, DEEPEST_LINT) ? value : undefined;
}

function isShallow(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (levels === 0) return false;
  for (const part of Object.values(value)) if (!isShallow(part, levels - 1)) return false;
  return true;
}

/** The same from JSON text, where a host keeps only text. */
export function lintOfJson(value: unknown): object | undefined {
  if (typeof value !== 'string') return undefined;
  try {
    return lintOf(JSON.parse(value));
  } catch {
    // Somebody's own data under the same name.
    return undefined;
  }
}

/** What people call the pages; one without a name gets its number, one of a taken name is told apart by it. */
export function pageTitles(names: readonly unknown[]): string[] {
  const used = new Set<string>();
  return names.map((name, place) => {
    const title = textOf(name) ?? `${place + 1}`;
    const unique = used.has(title) ? `${title} (${place + 1})` : title;
    used.add(unique);
    return unique;
  });
}

/** Lines are about this much higher than their letters. */
const LINE_HEIGHT = 1.35;
/** Letters are on average about this much narrower than they are high. */
const LETTER_WIDTH = 0.55;

/** How high a text of this width stands, where a host keeps no height. */
export function heightOfText(text: string, fontSize: number, width: number | undefined): number {
  const letter = Math.max(SMALLEST_FONT, fontSize);
  const perLine =
    width === undefined
      ? Infinity
      : Math.max(1, Math.floor(Math.abs(width) / (letter * LETTER_WIDTH)));
  let lines = 0;
  for (const line of text.split('\n')) lines += Math.max(1, Math.ceil(line.length / perLine));
  return lines * letter * LINE_HEIGHT;
}

/** How wide a text stands that was never given a width. */
export function widthOfText(text: string, fontSize: number): number {
  const longest = text.split('\n').reduce((most, line) => Math.max(most, line.length), 0);
  return longest * Math.max(SMALLEST_FONT, fontSize) * LETTER_WIDTH;
}

/** Smaller sizes, and none, are faults of the file. */
const SMALLEST_FONT = 1;
