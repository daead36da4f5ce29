/** Journeys without a grid: chains of arrows, phases as headings over loose heaps, time lines. */
import { emptyTruth } from './shared.mjs';
import { COMMON, LABELS, TYPE_OF } from './stories.mjs';

const FILLS = {
  step: '#b2f2bb',
  touchpoint: '#a5d8ff',
  channel: '#d0bfff',
  emotion: '#fcc2d7',
  pain: '#ffc9c9',
  opportunity: '#ffd8a8',
  backstage: '#e9ecef',
};

const note = (truth, element, text, type, phase, valence = null) =>
  truth.notes.push({
    element,
    text,
    type: TYPE_OF[type] ?? type,
    lane: null,
    phase,
    valence,
  });

/** Phases as headings with everything of that phase in a loose heap below; colours by a legend. */
export function drawHeaps(canvas, random, story, v, x0, y0) {
  const truth = emptyTruth(story);
  let x = x0;
  let bottom = y0;
  const steps = [];
  story.phases.forEach((phase, p) => {
    truth.phases.push({
      title: phase.title,
      element_ids: [canvas.text(x, y0, phase.title, v.font * 1.5)],
    });
    const all = [...phase.s.map((text) => [text, 'step'])];
    const rest = [
      ...phase.t.map((t) => [t, 'touchpoint']),
      ...phase.c.map((t) => [t, 'channel']),
      ...phase.p.map((t) => [t, 'pain']),
      ...phase.o.map((t) => [t, 'opportunity']),
      ...phase.b.map((t) => [t, 'backstage']),
      [phase.e[0][0], 'emotion', phase.e[0][1]],
    ];
    const jitter = () => random.between(-1, 1) * 0.08 * v.note * (1 + v.mess);
    all.forEach(([text, type], i) => {
      const id = canvas.sticky(
        x + i * v.note * 1.25 + jitter(),
        y0 + v.font * 3.5 + jitter(),
        v.note,
        v.note * v.aspect,
        text,
        FILLS[type],
        { fontSize: v.font },
      );
      note(truth, id, text, type, p);
      steps.push(id);
    });
    random.shuffle(rest).forEach(([text, type, valence], i) => {
      const px = x + (i % 2) * v.note * 1.2 + jitter();
      const py =
        y0 + v.font * 3.5 + (1.5 + Math.floor(i / 2) * 1.25) * v.note * v.aspect + jitter();
      note(
        truth,
        canvas.sticky(px, py, v.note, v.note * v.aspect, text, FILLS[type], {
          fontSize: v.font,
        }),
        text,
        type,
        p,
        valence ?? null,
      );
      bottom = Math.max(bottom, py + v.note);
    });
    x += Math.max(2, phase.s.length) * v.note * 1.25 + v.note * 0.8;
  });
  for (let i = 1; i < steps.length; i++) canvas.arrow(steps[i - 1], steps[i]);
  const types = ['step', 'touchpoint', 'channel', 'emotion', 'pain', 'opportunity', 'backstage'];
  return {
    truth,
    right: x,
    bottom,
    fills: types.map((t) => FILLS[t]),
    labels: types.map((t) => random.pick(LABELS[t][story.lang])),
  };
}

/** A chain of steps that bends back and forth, with branches that carry a condition. */
export function drawChain(canvas, random, story, v, x0, y0) {
  const truth = emptyTruth(story);
  const per = random.whole(3, 5);
  const ids = [];
  let k = 0;
  story.phases.forEach((phase, p) => {
    truth.phases.push({ title: null, element_ids: [] });
    phase.s.forEach((text) => {
      const row = Math.floor(k / per);
      const col = v.snake && row % 2 === 1 ? per - 1 - (k % per) : k % per;
      const id = canvas.sticky(
        x0 + col * v.note * 1.7,
        y0 + row * v.note * 1.5,
        v.note,
        v.note * v.aspect,
        text,
        '#ffdf6b',
        { fontSize: v.font },
      );
      note(truth, id, text, 'step', null);
      ids.push(id);
      k += 1;
    });
    void p;
  });
  for (let i = 1; i < ids.length; i++)
    canvas.arrow(
      ids[i - 1],
      ids[i],
      i === 2
        ? { nl: 'als het lukt', en: 'if it works', de: 'wenn es klappt' }[story.lang]
        : undefined,
    );
  truth.phases = [];
  return {
    truth,
    right: x0 + per * v.note * 1.7,
    bottom: y0 + Math.ceil(k / per) * v.note * 1.5,
    ordered: ids,
  };
}

/** A line in the middle, steps above it, what was felt below it: two rows or none, either reading is fine. */
export function drawTimeline(canvas, random, story, v, x0, y0) {
  const truth = { ...emptyTruth(story), orientation: null, any_lane: true };
  const middle = y0 + v.note * 2.6;
  let x = x0;
  story.phases.forEach((phase, p) => {
    truth.phases.push({
      title: phase.title,
      element_ids: [canvas.text(x, y0, phase.title, v.font * 1.5)],
    });
    phase.s.forEach((text, i) => {
      note(
        truth,
        canvas.sticky(
          x + i * v.note * 1.2,
          y0 + v.note * 0.7 + (i % 2) * v.note * 0.3,
          v.note,
          v.note * v.aspect,
          text,
          FILLS.step,
          { fontSize: v.font },
        ),
        text,
        'step',
        p,
      );
    });
    const below = [
      [COMMON[story.lang].mood[String(phase.e[0][1])] ?? phase.e[0][0], 'emotion', phase.e[0][1]],
      ...phase.p.map((t) => [t, 'pain', null]),
    ];
    below.forEach(([text, type, valence], i) => {
      note(
        truth,
        canvas.sticky(
          x + i * v.note * 1.2,
          middle + v.note * 0.3,
          v.note,
          v.note * v.aspect,
          text,
          FILLS[type],
          { fontSize: v.font },
        ),
        text,
        type,
        p,
        valence,
      );
    });
    x += Math.max(2, below.length, phase.s.length) * v.note * 1.2 + v.note * 0.5;
  });
  canvas.line(x0, middle, x, middle);
  return { truth, right: x, bottom: middle + v.note * 2 };
}
