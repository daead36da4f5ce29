/** Maps with the habits of workshops. */
import { Canvas } from './canvas.mjs';
import { boardOf, drawOne } from './compose.mjs';
import { fontOf, variantOf } from './variant.mjs';
import { randomFrom } from './random.mjs';
import { storiesOf } from './seeds.mjs';
import * as ofHeads from './habits_of_heads.mjs';
import * as ofLabels from './habits_of_labels.mjs';
import * as ofNotes from './habits_of_notes.mjs';
import * as ofRows from './habits_of_rows.mjs';

/** The habits, in turn: how each is drawn. */
const HABITS = {
  'coloured heads': (r) => ({
    draw: ofLabels.drawColouredHeads,
    heads: r.pick(['bars', 'stickies']),
  }),
  groups: (r) => ({ draw: ofLabels.drawGroups, group: r.pick(['bar', 'text']) }),
  guides: () => ({ draw: ofLabels.drawGuides }),
  inset: (r) => ({ draw: ofLabels.drawInset, band: r.chance(0.5) }),
  drift: () => ({ draw: ofNotes.drawDrift }),
  remarks: () => ({ draw: ofNotes.drawOverlays, overlay: 'remarks' }),
  photo: () => ({ draw: ofNotes.drawOverlays, overlay: 'photo' }),
  numbers: () => ({ draw: ofNotes.drawOverlays, overlay: 'numbers' }),
  table: (r) => ({ draw: ofNotes.drawTable, corner: r.chance(0.5), shaded: r.chance(0.5) }),
  'faces and words': () => ({ draw: ofNotes.drawFacesAndWords }),
  'odd sizes': () => ({ draw: ofNotes.drawOddSizes }),
  blueprint: (r) => ({ draw: ofLabels.drawBlueprint, names: r.pick(['among', 'end']) }),
  twice: (r) => ({ draw: ofLabels.drawTwice, twice: r.pick(['labels', 'heads', 'both']) }),
  times: () => ({ draw: ofLabels.drawTimes }),
  asked: () => ({ draw: ofLabels.drawAsked }),
  heaps: (r) => ({ draw: ofNotes.drawHeapsUnder, heaps: r.pick(['frames', 'bars', 'text']) }),
  conclusions: () => ({ draw: ofLabels.drawConclusions }),
  explained: (r) => ({
    draw: ofHeads.drawExplained,
    explained: r.pick(['colon', 'brackets', 'line']),
    boxed: r.chance(0.5),
    lettered: r.chance(0.3),
  }),
  'workshop word': (r) => ({
    draw: ofHeads.drawWorkshopWord,
    heads: r.pick(['text', 'box', 'sticky']),
  }),
  'hand-made heads': () => ({ draw: ofHeads.drawHandMadeHeads }),
  'highs and lows': () => ({ draw: ofRows.drawHighsAndLows }),
  'heads like notes': (r) => ({
    draw: ofHeads.drawHeadsLikeNotes,
    colour: 'type',
    sentence: r.chance(0.5),
  }),
  'full cell': () => ({ draw: ofRows.drawFullCell }),
  'headed path': (r) => ({ draw: ofHeads.drawHeadedPath, bent: r.chance(0.5) }),
};

/** A map as a workshop left it. */
export function workshopBoard(seed) {
  const random = randomFrom(seed + 11_000_000);
  const stories = storiesOf(seed);
  const names = Object.keys(HABITS);
  const name = names[seed % names.length];
  const { draw, ...more } = HABITS[name](random);
  const v = {
    ...variantOf(random),
    carrier: random.pick(['note', 'note', 'box', 'loose', 'group']),
    colour: random.pick(['one', 'type']),
    ...more,
  };
  v.font = fontOf(v);
  const canvas = new Canvas(random, v.carrier);
  const truths = { journeys: [], unplaced: [] };
  drawOne(canvas, random, random.pick(stories), { ...v, label: 'text' }, 0, 0, truths, draw);
  return boardOf(seed, { ...v, layout: name }, canvas, random, truths);
}
