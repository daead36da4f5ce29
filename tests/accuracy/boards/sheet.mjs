/** A plain grid and its plain parts: what the habits of workshops are drawn on. */
import { LABELS, TYPE_OF } from './stories.mjs';
import { PALETTE } from './map_parts.mjs';
import { contents } from './map.mjs';
import { emptyTruth } from './shared.mjs';
import { textSize } from './canvas.mjs';

/** A plain grid: where its columns and rows are, and what stands in them. */
export function sheet(random, story, v, x0, y0, types, labelWidth) {
  const cells = contents(random, story, types);
  const most = (list) => Math.max(1, ...list.map((c) => c.length));
  const pitch = v.note * 1.15;
  const widths = story.phases.map(
    (_, p) => most(cells.map((row) => row[p])) * pitch + v.note * 0.3,
  );
  const left = x0 + labelWidth;
  const xs = widths.map((_, p) => left + widths.slice(0, p).reduce((a, b) => a + b, 0));
  const height = v.note * v.aspect * (1 + v.gap) + v.note * 0.2;
  const top = y0 + v.font * 5;
  const ys = types.map((_, l) => top + l * height);
  return {
    types,
    cells,
    widths,
    xs,
    ys,
    height,
    left,
    top,
    right: xs.at(-1) + widths.at(-1),
    bottom: top + types.length * height,
    x0,
    y0,
    pitch,
    labels: types.map((type) => random.pick(LABELS[type][story.lang])),
    truth: { ...emptyTruth(story), orientation: 'lanes-in-rows' },
  };
}

export const plainHeads = (canvas, random, story, v, g) =>
  story.phases.forEach((phase, p) => {
    const id = canvas.box(
      g.xs[p] + 4,
      g.y0,
      g.widths[p] - 8,
      v.font * 3,
      phase.title,
      '#a5d8ff',
      v.font * 1.3,
    );
    g.truth.phases.push({ title: phase.title, element_ids: [id] });
  });

export const lane = (g, l, id) =>
  g.truth.lanes.push({
    title: g.labels[l],
    type: TYPE_OF[g.types[l]] ?? g.types[l],
    element_ids: [id],
  });

export const plainLabels = (canvas, random, story, v, g) =>
  g.types.forEach((_, l) => {
    const size = textSize(g.labels[l], v.font * 1.2, v.note * 1.5);
    lane(
      g,
      l,
      canvas.text(
        g.x0,
        g.ys[l] + (g.height - size.height) / 2,
        g.labels[l],
        v.font * 1.2,
        v.note * 1.5,
      ),
    );
  });

export function placeNotes(canvas, random, story, v, g, change = (box) => box) {
  const h = v.note * v.aspect;
  g.types.forEach((type, l) =>
    story.phases.forEach((_, p) =>
      g.cells[l][p].forEach((note, k) => {
        const box = change(
          {
            x: g.xs[p] + v.note * 0.15 + k * g.pitch,
            y: g.ys[l] + v.note * 0.1,
            width: v.note,
            height: h,
          },
          { type, l, p, k },
        );
        const fill = v.colour === 'type' ? PALETTE[l % PALETTE.length] : '#ffdf6b';
        const id = canvas.sticky(box.x, box.y, box.width, box.height, note.text, fill, {
          fontSize: v.font,
        });
        g.truth.notes.push({
          element: id,
          text: note.text,
          type: TYPE_OF[type] ?? type,
          lane: l,
          phase: p,
          valence: note.valence ?? null,
        });
      }),
    ),
  );
}

export const TYPES = ['step', 'touchpoint', 'emotion', 'pain', 'opportunity'];
export const done = (g) => ({ truth: g.truth, right: g.right, bottom: g.bottom });
