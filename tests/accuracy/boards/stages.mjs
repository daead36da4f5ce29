/**
 * Maps under two rows of headings: stages that span the steps below them. The stages are the phases, the steps are notes of a
 * step lane, which often has no label of its own.
 */
import { COMMON, LABELS, TYPE_OF } from './stories.mjs';
import { emptyTruth, placer } from './shared.mjs';

const FILLS = ['#ffdf6b', '#fcc2d7', '#b2f2bb', '#a5d8ff', '#d0bfff', '#ffd8a8'];
const PARTS = {
  touchpoint: 't',
  channel: 'c',
  pain: 'p',
  opportunity: 'o',
  backstage: 'b',
};

/** What a lane holds below each stage. */
function held(random, story, type) {
  const common = random.shuffle(COMMON[story.lang][type] ?? []);
  return story.phases.map((phase) => {
    if (PARTS[type]) return phase[PARTS[type]].map((text) => ({ text }));
    if (type === 'emotion') return [{ text: phase.e[0][0], valence: phase.e[0][1] }];
    return common.length > 0 ? [{ text: common.pop() }] : [];
  });
}

export function drawStages(canvas, random, story, v, x0, y0) {
  const truth = { ...emptyTruth(story), orientation: v.orientation };
  const { put, columns } = placer(v, x0, y0);
  const along = columns ? v.note * v.aspect : v.note;
  const down = columns ? v.note : v.note * v.aspect;
  const pitch = along * 1.15;
  const gap = v.note * v.gap;
  const types = [
    ...random.shuffle(['touchpoint', 'channel', 'emotion', 'pain']).slice(0, 3),
    ...random.shuffle(['opportunity', 'backstage', 'evidence', 'quote']).slice(0, 2),
  ];
  const labelAcross = columns ? v.font * 3 : v.note * 1.5;
  const left = x0 + labelAcross + gap;
  const stageHeight = columns ? v.note * 1.2 : v.font * 2.4;
  const stepHeight = v.steps === 'text' ? v.font * 2 : down;
  const stepTop = y0 + stageHeight + gap * 0.6;
  const start = [];
  let x = left;
  for (const phase of story.phases) {
    start.push(x);
    x += phase.s.length * pitch + gap * 0.5;
  }
  const right = x;

  const label = (text, y, height) => {
    const b = put({ x: x0, y: y + 2, width: labelAcross, height: height - 4 });
    return v.label === 'bar'
      ? canvas.box(b.x, b.y, b.width, b.height, text, '#e9ecef', v.font * 1.1)
      : canvas.text(b.x, b.y + (columns ? 0 : height * 0.35), text, v.font * 1.1, v.note * 1.4);
  };
  const stepLabel = v.stepLabel ? random.pick(LABELS.step[story.lang]) : null;
  truth.lanes.push({
    title: stepLabel,
    type: 'step',
    element_ids: stepLabel ? [label(stepLabel, stepTop, stepHeight)] : [],
    implicit: !stepLabel,
  });
  story.phases.forEach((phase, p) => {
    const title = v.number ? `${p + 1}. ${phase.title}` : phase.title;
    const b = put({
      x: start[p],
      y: y0,
      width: phase.s.length * pitch - along * 0.15,
      height: stageHeight * 0.85,
    });
    const id =
      v.head === 'text'
        ? canvas.text(b.x, b.y, title, v.font * 1.4, columns ? v.note : 1e9)
        : canvas.box(b.x, b.y, b.width, b.height, title, '#74c0fc', v.font * 1.35);
    truth.phases.push({ title, element_ids: [id] });
    phase.s.forEach((text, k) => {
      const s = put({
        x: start[p] + k * pitch,
        y: stepTop,
        width: along,
        height: stepHeight,
      });
      const element =
        v.steps === 'text'
          ? canvas.text(s.x, s.y, text, v.font * 1.1, v.note)
          : v.steps === 'boxes'
            ? canvas.box(s.x, s.y, s.width, s.height, text, '#d0ebff', v.font)
            : canvas.sticky(s.x, s.y, s.width, s.height, text, FILLS[3], {
                fontSize: v.font,
              });
      truth.notes.push({
        element,
        text,
        type: 'step',
        lane: 0,
        phase: p,
        valence: null,
      });
    });
  });

  let y = stepTop + stepHeight + gap;
  types.forEach((type, l) => {
    const cells = held(random, story, type);
    const rows = Math.max(
      1,
      ...cells.map((c, p) => Math.ceil(c.length / story.phases[p].s.length)),
    );
    const height = rows * down * 1.12 + gap * 0.6;
    const title = random.pick(LABELS[type][story.lang]);
    truth.lanes.push({
      title,
      type: TYPE_OF[type] ?? type,
      element_ids: [label(title, y, height)],
    });
    if (v.grid === 'lines') {
      const a = put({ x: x0, y: y - gap * 0.3, width: 0, height: 0 });
      const b = put({ x: right, y: y - gap * 0.3, width: 0, height: 0 });
      canvas.line(a.x, a.y, b.x, b.y);
    }
    cells.forEach((cell, p) =>
      cell.forEach((note, k) => {
        const per = story.phases[p].s.length;
        const jitter = () => random.between(-1, 1) * v.mess * 0.05 * v.note;
        const across = v.span && cell.length === 1 && per > 1; // one note under two steps
        const b = put({
          x: start[p] + (k % per) * pitch + jitter(),
          y: y + gap * 0.2 + Math.floor(k / per) * down * 1.12 + jitter(),
          width: across ? 2 * pitch - along * 0.15 : along,
          height: down,
        });
        truth.notes.push({
          element: canvas.sticky(b.x, b.y, b.width, b.height, note.text, FILLS[l % 3], {
            fontSize: v.font,
          }),
          text: note.text,
          type: TYPE_OF[type] ?? type,
          lane: l + 1,
          phase: p,
          valence: note.valence ?? null,
        });
      }),
    );
    y += height + gap * 0.3;
  });
  const end = put({ x: x0, y: y0, width: right - x0, height: y - y0 });
  return { truth, right: end.x + end.width, bottom: end.y + end.height };
}
