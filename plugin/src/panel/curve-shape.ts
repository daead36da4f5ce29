import type { Journey, Mood } from '../engine/types.js';

/** One feeling, where it stands in the drawing. */
export interface CurvePoint {
  element: string;
  text: string;
  valence: number;
  x: number;
  y: number;
}

/** One phase of the curve. */
export interface CurvePhase {
  title: string;
  /** The title, as much of it as fits below the drawing. */
  short: string;
  mean: number | null;
  turn: Mood['turn'];
  momentsOfTruth: readonly { element: string; text: string }[];
  points: CurvePoint[];
  /** Middle of the phase. */
  x: number;
  /** Of the mean; the middle where there is none. */
  y: number;
}

export interface CurveShape {
  width: number;
  height: number;
  phases: CurvePhase[];
  /** The path through the means. */
  line: string;
  /** Heights of the best, the neutral and the worst feeling. */
  high: number;
  middle: number;
  low: number;
}

const HEIGHT = 220;
/** Room for words above the best and below the worst feeling. */
const EDGE = 34;
/** Below that, for the names of the phases. */
const NAMES = 20;
/** Of a name below the drawing, in pixels: most letters are narrower. */
const LETTER = 7;
/** A phase is not narrower than this: its points can be told apart and hit. */
const NARROWEST = 62;
/** Points of one phase are spread over this share of its width. */
const SPREAD = 0.6;

/** Places in the drawing, for a curve that is `room` pixels wide or, where the phases need more, wider. */
export function curveShape(journey: Journey, room: number): CurveShape {
  const moods = journey.curve ?? [];
  const step = Math.max(NARROWEST, room / Math.max(1, moods.length));
  const texts = new Map(journey.notes.map(({ element, text }) => [element, text]));
  const named = (element: string): { element: string; text: string } => ({
    element,
    text: texts.get(element) ?? '',
  });
  const titles = new Map(journey.phases.map(({ id, title }) => [id, title]));
  const phases = moods.map((mood, index) => {
    const x = step * (index + 0.5);
    const title = titles.get(mood.phase) ?? '';
    return {
      title,
      short: shortened(title, Math.floor(step / LETTER)),
      mean: mood.mean,
      turn: mood.turn,
      momentsOfTruth: mood.momentsOfTruth.map(named),
      points: mood.points.map(({ element, valence }, place) => ({
        ...named(element),
        valence,
        x: x + spread(place, mood.points.length) * step * SPREAD,
        y: heightOf(valence),
      })),
      x,
      y: heightOf(mood.mean ?? 0),
    };
  });
  return {
    width: step * moods.length,
    height: HEIGHT + NAMES,
    phases,
    line: smooth(phases.filter(({ mean }) => mean !== null)),
    high: heightOf(2),
    middle: heightOf(0),
    low: heightOf(-2),
  };
}

export function heightOf(valence: number): number {
  return EDGE + ((2 - valence) / 4) * (HEIGHT - 2 * EDGE);
}

function shortened(title: string, letters: number): string {
  const all = Array.from(title);
  return all.length <= letters
    ? title
    : `${all
        .slice(0, letters - 1)
        .join('')
        .trimEnd()}…`;
}

/** Evenly from -0.5 to 0.5; one alone stands in the middle. */
function spread(place: number, count: number): number {
  return count < 2 ? 0 : place / (count - 1) - 0.5;
}

/** Level where it passes a phase, so that it never swings beyond a mean. */
function smooth(stops: readonly { x: number; y: number }[]): string {
  return stops
    .map(({ x, y }, index) => {
      const before = stops[index - 1];
      if (!before) return `M${x} ${y}`;
      const middle = (before.x + x) / 2;
      return `C${middle} ${before.y} ${middle} ${y} ${x} ${y}`;
    })
    .join('');
}

/** “+1”, “−0.5”, “0”: signed, with at most one decimal, in the manner of the language. */
export function signed(valence: number, language: string): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 1, signDisplay: 'exceptZero' })
    .format(valence)
    .replace('-', '−');
}
