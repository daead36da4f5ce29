/** A row of cards that hold heading and body in one text, with rows of smaller notes below that no label names. */
import { emptyTruth, placer } from './shared.mjs';

export function drawCardRow(canvas, random, story, v, x0, y0) {
  const truth = { ...emptyTruth(story), orientation: 'lanes-in-rows' };
  const { put } = placer({ orientation: 'lanes-in-rows' }, x0, y0);
  const width = v.note * 1.6;
  const height = v.note * 1.3;
  const pitch = width * 1.15;
  const lane = (type) => {
    truth.lanes.push({ title: null, type, element_ids: [], implicit: true });
    return truth.lanes.length - 1;
  };
  const steps = lane('step');
  story.phases.forEach((phase, p) => {
    const title = v.numbered ? `${p + 1} · ${phase.title}` : phase.title;
    const text = [title, ...(v.spaced ? [''] : []), ...phase.s].join('\n');
    const b = put({ x: x0 + p * pitch, y: y0, width, height });
    const element = canvas.box(b.x, b.y, b.width, b.height, text, '#e7f5ff', v.font);
    truth.phases.push({ title, element_ids: [element] });
    truth.notes.push({
      element,
      text,
      type: 'step',
      lane: steps,
      phase: p,
      valence: null,
    });
  });
  const below = random.pick([
    ['pain', 'p', '#ffc9c9'],
    ['emotion', 'e', '#fcc2d7'],
  ]);
  const rows = lane(below[0]);
  story.phases.forEach((phase, p) => {
    const first = phase[below[1]][0];
    if (first === undefined) return;
    const [text, valence] = Array.isArray(first) ? first : [first, null];
    const element = canvas.sticky(
      x0 + p * pitch + width * 0.1,
      y0 + height + v.note * 0.4,
      v.note,
      v.note * v.aspect,
      text,
      below[2],
      { fontSize: v.font },
    );
    truth.notes.push({
      element,
      text,
      type: below[0],
      lane: rows,
      phase: p,
      valence,
    });
  });
  return {
    truth,
    right: x0 + story.phases.length * pitch,
    bottom: y0 + height + v.note * 1.5,
  };
}
