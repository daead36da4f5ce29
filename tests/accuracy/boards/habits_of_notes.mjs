/** Habits of workshops in how notes lie: rows that drift, remarks and photos on top, tables, heaps. */
import { TYPE_OF } from './stories.mjs';
import { PALETTE } from './map_parts.mjs';
import { emptyTruth } from './shared.mjs';
import { sheet, plainHeads, lane, plainLabels, placeNotes, TYPES, done } from './sheet.mjs';

/** Rows that climb or sink from left to right, as they do on a wall. */
export function drawDrift(canvas, random, story, v, x, y) {
  const g = sheet(random, story, v, x, y, TYPES, v.note * 1.8);
  const way = random.pick([-1, 1]) * random.between(0.5, 0.9) * v.note * v.aspect;
  const at = (px) => ((px - g.left) / (g.right - g.left)) * way;
  story.phases.forEach((phase, p) => {
    const id = canvas.text(g.xs[p] + 4, g.y0 + at(g.xs[p]), phase.title, v.font * 1.5);
    g.truth.phases.push({ title: phase.title, element_ids: [id] });
  });
  plainLabels(canvas, random, story, v, g);
  placeNotes(canvas, random, story, v, g, (box) => ({ ...box, y: box.y + at(box.x) }));
  return done(g);
}

const REMARKS = {
  nl: ['klopt dit?', 'eens!', 'navragen', 'zie verslag'],
  en: ['is this so?', 'agree!', 'ask first', 'see report'],
  de: ['stimmt das?', 'genau!', 'nachfragen', 'siehe Bericht'],
};

/** Remarks written over the corners of notes, a photo over some cells, numbers over the steps. */
export function drawOverlays(canvas, random, story, v, x, y) {
  const g = sheet(random, story, v, x, y, TYPES, v.note * 1.8);
  plainHeads(canvas, random, story, v, g);
  plainLabels(canvas, random, story, v, g);
  const boxes = [];
  placeNotes(canvas, random, story, v, g, (box, at) => {
    boxes.push({ ...box, ...at });
    return box;
  });
  g.neutral = [];
  if (v.overlay === 'remarks')
    random
      .shuffle(boxes)
      .slice(0, 4)
      .forEach((b) => {
        const text = random.pick(REMARKS[story.lang]);
        canvas.text(b.x + b.width * 0.55, b.y - v.font * 0.5, text, v.font * 0.7, 1e9, {
          stroke: '#e03131',
        });
      });
  if (v.overlay === 'photo') {
    const b = boxes[Math.floor(boxes.length / 2)];
    canvas.add({
      kind: 'image',
      x: b.x - v.note * 0.4,
      y: b.y - v.note * 0.3,
      width: v.note * 1.9,
      height: v.note * 1.5,
    });
  }
  if (v.overlay === 'numbers')
    boxes
      .filter((b) => b.type === 'step')
      .sort((a, b) => a.x - b.x)
      .forEach((b, k) => {
        canvas.add({
          kind: 'shape',
          shape: 'ellipse',
          x: b.x - v.font * 0.6,
          y: b.y - v.font * 0.6,
          width: v.font * 1.6,
          height: v.font * 1.6,
          fill: '#1e1e1e',
          text: String(k + 1),
          fontSize: v.font * 0.8,
        });
      });
  return done(g);
}

/** A table drawn of boxes: headings, labels and what stands in the cells are all boxes of one make. */
export function drawTable(canvas, random, story, v, x, y) {
  const g = sheet(random, story, v, x, y, TYPES, v.note * 1.6);
  const w = v.note * 1.6;
  const h = v.note * 0.9;
  const box = (c, r, text, fill) => canvas.box(x + c * w, y + r * h, w, h, text, fill, v.font);
  if (v.corner) box(0, 0, '', '#e9ecef');
  story.phases.forEach((phase, p) =>
    g.truth.phases.push({
      title: phase.title,
      element_ids: [box(p + 1, 0, phase.title, v.shaded ? '#e9ecef' : undefined)],
    }),
  );
  g.types.forEach((type, l) => {
    lane(g, l, box(0, l + 1, g.labels[l], v.shaded ? '#e9ecef' : undefined));
    story.phases.forEach((_, p) => {
      const text = g.cells[l][p].map((n) => n.text).join('\n');
      const id = box(p + 1, l + 1, text, undefined);
      if (text)
        g.truth.notes.push({
          element: id,
          text,
          type: TYPE_OF[type] ?? type,
          lane: l,
          phase: p,
          valence: null,
        });
    });
  });
  return {
    truth: g.truth,
    right: x + (story.phases.length + 1) * w,
    bottom: y + (g.types.length + 1) * h,
  };
}

/** Faces with a word under each, as two things. */
export function drawFacesAndWords(canvas, random, story, v, x, y) {
  const g = sheet(random, story, v, x, y, ['step', 'pain', 'emotion', 'opportunity'], v.note * 1.8);
  plainHeads(canvas, random, story, v, g);
  plainLabels(canvas, random, story, v, g);
  const faces = { '-2': '😡', '-1': '🙁', 0: '😐', 1: '🙂', 2: '🤩' };
  placeNotes(canvas, random, story, v, g, (box, at) => {
    if (at.type !== 'emotion') return box;
    const face = faces[String(g.cells[at.l][at.p][at.k].valence)] ?? '😐';
    const id = canvas.text(box.x + box.width * 0.3, box.y - v.font * 0.5, face, v.font * 2.4);
    g.truth.notes.push({
      element: id,
      text: face,
      type: 'emotion',
      lane: at.l,
      phase: at.p,
      valence: null,
    });
    return { ...box, y: box.y + v.font * 3.2, height: v.font * 2.2 };
  });
  return done(g);
}

/** A few very wide notes, and a few very tall ones. */
export function drawOddSizes(canvas, random, story, v, x, y) {
  const g = sheet(random, story, v, x, y, TYPES, v.note * 1.8);
  plainHeads(canvas, random, story, v, g);
  plainLabels(canvas, random, story, v, g);
  placeNotes(canvas, random, story, v, g, (box, at) => {
    const alone = g.cells[at.l][at.p].length === 1;
    return alone && random.chance(0.4)
      ? { ...box, width: g.widths[at.p] * random.between(0.8, 0.95) }
      : box;
  });
  return done(g);
}

/** Under each heading a heap of notes, or in a frame of that name: no lanes at all. */
export function drawHeapsUnder(canvas, random, story, v, x, y) {
  const g = {
    truth: { ...emptyTruth(story), any_lane: true, any_type: true, orientation: null },
    x,
    y,
  };
  const width = v.note * 2.6;
  story.phases.forEach((phase, p) => {
    const left = x + p * (width + v.note * 0.5);
    const texts = random
      .shuffle([...phase.s, ...phase.t, ...phase.p, ...phase.o])
      .slice(0, random.whole(3, 8));
    const rows = Math.ceil(texts.length / 2);
    const id =
      v.heaps === 'frames'
        ? canvas.add({
            kind: 'frame',
            x: left - v.note * 0.15,
            y,
            width,
            height: v.note * 5.2,
            text: phase.title,
          })
        : v.heaps === 'bars'
          ? canvas.box(
              left,
              y,
              width - v.note * 0.3,
              v.font * 3,
              phase.title,
              '#a5d8ff',
              v.font * 1.3,
            )
          : canvas.text(left, y, phase.title, v.font * 1.6);
    g.truth.phases.push({ title: phase.title, element_ids: [id] });
    texts.forEach((text, k) => {
      const jitter = () => random.between(-0.12, 0.12) * v.note;
      const nx = left + (k % 2) * v.note * 1.15 + jitter();
      const ny = y + v.font * 5 + Math.floor(k / 2) * v.note * v.aspect * 1.15 + jitter();
      const fill = v.colour === 'type' ? random.pick(PALETTE.slice(0, 4)) : '#ffdf6b';
      const element = canvas.sticky(nx, ny, v.note, v.note * v.aspect, text, fill, {
        fontSize: v.font,
      });
      g.truth.notes.push({ element, text, type: null, lane: null, phase: p, valence: null });
    });
    g.bottom = Math.max(g.bottom ?? y, y + v.font * 5 + rows * v.note * v.aspect * 1.15);
  });
  return {
    truth: g.truth,
    right: x + story.phases.length * (width + v.note * 0.5),
    bottom: Math.max(g.bottom, y + v.note * 5.2),
  };
}
