/** Designs without rows or columns: frames along a bend, numbered hubs, paths that come back, lines of time. */
import { textSize } from './canvas.mjs';
import { PALETTE } from './map_parts.mjs';
import { emptyTruth } from './shared.mjs';
import { stickyOn } from './wall.mjs';

const COLOURS = { s: 0, t: 3, e: 1, p: 7, o: 2 };

/** What a phase of a story holds, all together: some of its notes, in any order, the steps first. */
function heap(random, phase, least, most) {
  const rest = random.shuffle(
    ['t', 'e', 'p', 'o'].flatMap((k) =>
      phase[k].map((note) => [k, Array.isArray(note) ? note[0] : note]),
    ),
  );
  const steps = phase.s.map((text) => ['s', text]);
  return [...steps, ...rest].slice(0, random.whole(least, most));
}

const paint = (v, kind) => (v.colour === 'type' ? PALETTE[COLOURS[kind]] : PALETTE[v.hue % 4]);

const put = (canvas, random, v, truth, phase, box, kind, text, more = {}) => {
  const element = stickyOn(canvas, random, v, box, text, paint(v, kind));
  truth.notes.push({ element, text, type: null, lane: null, phase, valence: null, ...more });
  return element;
};

/** Where the frames stand: each its column and row. */
const BENDS = {
  u: (n) => {
    const half = Math.ceil(n / 2);
    return [...Array(n).keys()].map((p) => (p < half ? [p, 0] : [n - 1 - p + (half * 2 - n), 1]));
  },
  down: (n) => {
    const half = Math.ceil(n / 2);
    return [...Array(n).keys()].map((p) => (p < half ? [p, 0] : [half - 1, p - half + 1]));
  },
  stairs: (n) => [...Array(n).keys()].map((p) => [p, p * 0.45]),
  zigzag: (n) => [...Array(n).keys()].map((p) => [p, p % 2 === 0 ? 0 : 0.6]),
};

/** Frames with names along a bend, arrows between them or numbers on them. */
function drawBend(canvas, random, story, v, x0, y0) {
  const truth = emptyTruth(story);
  const tall = v.note * v.aspect;
  const width = v.note * 2.6;
  const most = Math.max(...story.phases.map((phase) => phase.s.length));
  const rows = Math.max(2, most);
  const height = rows * tall * 1.15 + v.font * 4;
  const places = BENDS[v.bend](story.phases.length);
  const frames = [];
  let right = x0;
  let bottom = y0;
  story.phases.forEach((phase, p) => {
    const [column, row] = places[p];
    const x = x0 + column * (width + v.note * 0.9);
    const y = y0 + row * (height + v.note * 0.9);
    const title = v.told === 'arrows' ? phase.title : `${p + 1}. ${phase.title}`;
    const frame =
      v.holder === 'frame'
        ? canvas.add({ kind: 'frame', x, y, width, height, text: title })
        : canvas.box(x, y, width, height, undefined, '#f8f9fa');
    const head =
      v.holder === 'frame' ? frame : canvas.text(x + v.font, y + v.font * 0.7, title, v.font * 1.4);
    frames.push(frame);
    truth.phases.push({ title, element_ids: [head] });
    heap(random, phase, 2, rows * 2).forEach(([kind, text], k) => {
      const box = {
        x: x + v.note * 0.2 + (k % 2) * v.note * 1.15,
        y: y + v.font * 3.2 + Math.floor(k / 2) * tall * 1.15,
        width: v.note,
        height: tall,
      };
      put(canvas, random, v, truth, p, box, kind, text);
    });
    right = Math.max(right, x + width);
    bottom = Math.max(bottom, y + height);
  });
  if (v.told !== 'numbers')
    for (let i = 1; i < frames.length; i++) canvas.arrow(frames[i - 1], frames[i]);
  return { truth, right, bottom };
}

/** One hub: a circle, a box or a text with a number and a name. */
function hub(canvas, v, x, y, title) {
  const font = v.font * 1.4;
  const size = textSize(title, font, v.note * 1.4);
  const width = v.note * 1.6;
  const height = Math.max(size.height + v.font * 2, v.note * 0.6);
  if (v.hub === 'text')
    return canvas.text(x - size.width / 2, y - size.height / 2, title, font, v.note * 1.4);
  return canvas.add({
    kind: 'shape',
    shape: v.hub === 'ellipse' ? 'ellipse' : 'rectangle',
    ...{ x: x - width / 2, y: y - height / 2, width, height },
    ...{ fill: v.headFill, text: title, fontSize: font },
  });
}

/** Numbered hubs along a line that winds, with the notes of each around it. */
function drawHubs(canvas, random, story, v, x0, y0) {
  const truth = emptyTruth(story);
  const tall = v.note * v.aspect;
  const apart = v.note * random.between(4.2, 5.2);
  const sway = v.note * random.between(0.8, 1.8);
  const middle = y0 + sway + tall * 2.5;
  const at = story.phases.map((_, p) => [
    x0 + v.note * 1.5 + p * apart,
    middle + (p % 2 === 0 ? -1 : 1) * sway,
  ]);
  const xs = at.map(([x]) => x);
  canvas.add({
    kind: 'line',
    ...{ x: xs[0], y: middle - sway, width: xs.at(-1) - xs[0], height: sway * 2 },
    ...{ points: at, stroke: '#868e96' },
  });
  story.phases.forEach((phase, p) => {
    const [x, y] = at[p];
    const title = `${p + 1}${v.mark}${phase.title}`;
    truth.phases.push({ title, element_ids: [hub(canvas, v, x, y, title)] });
    const places = random.shuffle([
      ...[-1.1, 0.1].map((dx) => [dx, -v.note * 0.55 - tall]),
      ...[-1.1, 0.1].map((dx) => [dx, v.note * 0.55]),
    ]);
    heap(random, phase, 2, 4).forEach(([kind, text], k) => {
      const [dx, dy] = places[k];
      const box = { x: x + dx * v.note, y: y + dy, width: v.note, height: tall };
      put(canvas, random, v, truth, p, box, kind, text);
    });
  });
  return { truth, right: xs.at(-1) + v.note * 1.5, bottom: middle + sway + tall * 2 };
}

const BRANCH = {
  nl: ['lukt niet', 'toch niet', 'nog een keer'],
  en: ['if not', 'gives up', 'once more'],
  de: ['klappt nicht', 'doch nicht', 'noch einmal'],
  fr: ['ça rate', 'tant pis', 'encore une fois'],
};

/** A path of steps that comes back, notes beside the steps, now and then a branch. */
function drawSnake(canvas, random, story, v, x0, y0) {
  const truth = emptyTruth(story);
  const tall = v.note * v.aspect;
  const per = random.whole(3, 5);
  const column = v.note * 1.8;
  const row = tall * 3.1 + v.font * 2;
  const steps = story.phases.flatMap((phase) =>
    phase.s.map((text, k) => [text, k === 0 ? [...phase.p, ...phase.o].slice(0, 1) : []]),
  );
  const ids = [];
  steps.forEach(([text, beside], k) => {
    const r = Math.floor(k / per);
    const c = r % 2 === 0 ? k % per : per - 1 - (k % per);
    const x = x0 + c * column;
    const y = y0 + r * row;
    const id = canvas.sticky(x, y, v.note, tall, text, PALETTE[v.hue % 4], { fontSize: v.font });
    truth.notes.push({ element: id, text, type: 'step', lane: null, phase: null, valence: null });
    if (ids.length > 0) canvas.arrow(ids.at(-1), id);
    ids.push(id);
    beside.forEach((more) => {
      const box = { x: x + v.note * 0.1, y: y + tall * 1.15, width: v.note, height: tall };
      const element = stickyOn(
        canvas,
        random,
        { ...v, mess: Math.min(v.mess, 1) },
        box,
        more,
        '#ffc9c9',
      );
      truth.notes.push({ element, text: more, type: null, lane: null, phase: null, valence: null });
    });
  });
  const rows = Math.ceil(steps.length / per);
  if (v.branch) {
    const from = random.whole(1, ids.length - 2);
    const text = random.pick(BRANCH[story.lang]);
    const x = x0 + per * column + v.note * 0.3;
    const y = y0 + Math.floor(from / per) * row;
    const id = canvas.sticky(x, y, v.note, tall, text, PALETTE[v.hue % 4], { fontSize: v.font });
    truth.notes.push({ element: id, text, type: null, lane: null, phase: null, valence: null });
    canvas.arrow(ids[from], id, random.chance(0.5) ? text : undefined);
  }
  return { truth, right: x0 + (per + 1) * column, bottom: y0 + rows * row };
}

/** A drawn line, headings on it, notes over and under it. */
function drawTimeLine(canvas, random, story, v, x0, y0) {
  const truth = { ...emptyTruth(story), orientation: null, any_lane: true };
  const tall = v.note * v.aspect;
  const font = v.font * 1.3;
  const sizes = story.phases.map((phase) => textSize(phase.title, font, v.note * 2));
  const half = Math.max(...sizes.map((s) => s.height)) / 2 + v.font * 0.6;
  const axis = y0 + tall * (v.deep ? 2.4 : 1.3) + half;
  let x = x0;
  const rungs = [];
  story.phases.forEach((phase, p) => {
    const over = phase.s;
    const under = [...phase.e.map((e) => e[0]), ...phase.p, ...phase.o].slice(
      0,
      random.whole(1, 3),
    );
    const most = v.deep ? 2 : Math.max(over.length, under.length, 2);
    const middle = x + (most * v.note * 1.15) / 2;
    rungs.push([middle, p]);
    const side = (texts, kind, up) =>
      texts.forEach((text, k) => {
        const level = v.deep ? Math.floor(k / 2) : 0;
        const count = v.deep ? 2 : texts.length;
        const off = half + v.note * 0.15 + level * tall * 1.12;
        const box = {
          x: middle + ((v.deep ? k % 2 : k) - count / 2) * v.note * 1.12,
          y: up ? axis - off - tall : axis + off,
          width: v.note,
          height: tall,
        };
        put(canvas, random, v, truth, p, box, kind, text);
      });
    side(over, 's', true);
    side(under, 'p', false);
    x += most * v.note * 1.15 + v.note * 0.8;
  });
  canvas.line(x0 - v.note * 0.3, axis, x, axis);
  rungs.forEach(([middle, p]) => {
    const { title } = story.phases[p];
    const { width, height } = sizes[p];
    const b = { x: middle - width / 2, y: axis - height / 2 };
    const id =
      v.onLine === 'text'
        ? canvas.text(b.x, b.y, title, font, v.note * 2)
        : canvas.box(
            b.x - v.font,
            axis - half,
            width + v.font * 2,
            half * 2,
            title,
            v.headFill,
            font,
          );
    truth.phases.push({ title, element_ids: [id] });
  });
  return { truth, right: x, bottom: axis + half + tall * 2.5 };
}

export const PATHS = {
  'frames on a bend': (r) => ({
    ...{ draw: drawBend, bend: r.pick(Object.keys(BENDS)), parking: 'none' },
    ...{ told: r.pick(['arrows', 'numbers', 'both']), holder: r.pick(['frame', 'frame', 'box']) },
  }),
  hubs: (r) => ({
    ...{ draw: drawHubs, hub: r.pick(['ellipse', 'box', 'text']), parking: 'none' },
    mark: r.pick([' ', '. ', ') ', ' – ']),
  }),
  snake: (r) => ({ draw: drawSnake, branch: r.chance(0.5), parking: 'none' }),
  'line of time': (r) => ({
    ...{ draw: drawTimeLine, onLine: r.pick(['text', 'boxes', 'boxes']), deep: r.chance(0.4) },
  }),
};
