/** Habits of workshops in how high lanes are, and where they begin and end. */
import { textSize } from './canvas.mjs';
import { PALETTE } from './map_parts.mjs';
import { TYPES, done, lane, placeNotes, plainHeads, sheet } from './sheet.mjs';
import { TYPE_OF } from './stories.mjs';

const MORE = {
  nl: [
    'nog eens',
    'zelfde als gisteren',
    'niemand weet het',
    'te veel',
    'later terugkomen',
    'stapel',
  ],
  en: ['once more', 'same as last time', 'nobody knows', 'too much', 'come back to this', 'a heap'],
  de: ['noch einmal', 'wie gestern', 'keiner weiß es', 'zu viel', 'später ansehen', 'ein Haufen'],
};

/** Notes stand under each other, many in one cell: that lane is much higher than the others, its label in its middle. */
export function drawFullCell(canvas, random, story, v, x, y) {
  const g = sheet(random, story, v, x, y, TYPES, v.note * 1.8);
  const full = {
    l: random.whole(1, TYPES.length - 1),
    p: random.whole(0, story.phases.length - 1),
  };
  const more = random.shuffle(MORE[story.lang]).slice(0, random.whole(3, 5));
  g.cells[full.l][full.p] = [...g.cells[full.l][full.p], ...more.map((text) => ({ text }))];
  const tall = v.note * v.aspect;
  const pitch = tall * 1.1;
  const gap = tall * random.between(0.4, 0.7);
  const heights = g.cells.map(
    (row) => Math.max(...row.map((c) => c.length), 1) * pitch - 0.1 * tall,
  );
  g.widths = story.phases.map(() => v.note * 1.5);
  g.xs = g.widths.map((w, p) => g.left + p * w);
  g.right = g.xs.at(-1) + g.widths.at(-1);
  g.ys = heights.map((_, l) => g.top + heights.slice(0, l).reduce((a, h) => a + h + gap, 0));
  g.bottom = g.ys.at(-1) + heights.at(-1);
  plainHeads(canvas, random, story, v, g);
  g.types.forEach((type, l) => {
    const size = textSize(g.labels[l], v.font * 1.2, v.note * 1.5);
    const middle = g.ys[l] + (heights[l] - size.height) / 2;
    lane(g, l, canvas.text(g.x0, middle, g.labels[l], v.font * 1.2, v.note * 1.5));
    story.phases.forEach((_, p) =>
      g.cells[l][p].forEach((note, k) => {
        const fill = v.colour === 'type' ? PALETTE[l] : '#ffdf6b';
        const left = g.xs[p] + v.note * 0.25;
        const element = canvas.sticky(left, g.ys[l] + k * pitch, v.note, tall, note.text, fill, {
          fontSize: v.font,
        });
        g.truth.notes.push({
          element,
          text: note.text,
          type: TYPE_OF[type] ?? type,
          lane: l,
          phase: p,
          valence: note.valence ?? null,
        });
      }),
    );
  });
  return done(g);
}

/** Feelings stand high and low around a line, and the next lane begins close below the lowest of them. */
export function drawHighsAndLows(canvas, random, story, v, x, y) {
  const g = sheet(random, story, v, x, y, TYPES, v.note * 1.8);
  const tall = v.note * v.aspect;
  const feelings = TYPES.indexOf('emotion');
  const reach = tall * random.between(1.2, 1.8);
  g.ys.forEach((_, l) => {
    if (l > feelings) g.ys[l] += reach;
  });
  g.bottom += reach;
  plainHeads(canvas, random, story, v, g);
  g.types.forEach((_, l) => {
    const size = textSize(g.labels[l], v.font * 1.2, v.note * 1.5);
    const height = g.height + (l === feelings ? reach : 0);
    const middle = g.ys[l] + (height - size.height) / 2;
    lane(g, l, canvas.text(g.x0, middle, g.labels[l], v.font * 1.2, v.note * 1.5));
  });
  const axis = g.ys[feelings] + (g.height + reach) / 2;
  canvas.line(g.left, axis, g.right, axis);
  placeNotes(canvas, random, story, v, g, (box, { l }) => {
    if (l !== feelings) return box;
    return { ...box, y: box.y + random.pick([0, 0.25, 0.5, 0.75, 1]) * reach };
  });
  return done(g);
}
