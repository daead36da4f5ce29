/** The ways teams make the labels of their lanes, and the bands and containers these belong to. */
import { TYPE_OF } from './stories.mjs';
import { textSize } from './canvas.mjs';

const PALE = ['#f8f9fa', '#fff9db', '#e7f5ff', '#ebfbee', '#f8f0fc', '#fff4e6'];

/** The band of a lane, with the place of its label when that belongs in it. */
function bandBox(v, g, l) {
  const label = v.label === 'above' ? g.room : 0;
  const x = g.columns && v.label === 'above' ? g.left : g.x0;
  return g.put({
    x: x - g.gap * 0.1,
    y: g.ys[l] + label,
    width: g.right - x + g.gap * 0.2,
    height: g.heights[l] + g.room - label,
  });
}

export const banded = (v) =>
  v.label === 'inside' || v.label === 'begin' || (v.label === 'above' && v.grid !== 'none');

export function bandsOf(canvas, v, g) {
  if (!banded(v)) return;
  g.types.forEach((_, l) => {
    const b = bandBox(v, g, l);
    const fill = v.bands === 'one' ? PALE[0] : PALE[l % PALE.length];
    canvas.box(b.x, b.y, b.width, b.height, undefined, fill);
  });
}

/** Text in the middle or at the beginning of a box. */
export function writeIn(canvas, box, text, font, align, more = {}) {
  const wrap = Math.max(box.width * 0.92, font * 4);
  const size = textSize(text, font, wrap);
  const x = align === 'middle' ? box.x + (box.width - size.width) / 2 : box.x + font * 0.3;
  return canvas.text(x, box.y + (box.height - size.height) / 2, text, font, wrap, more);
}

const MAKERS = {
  text: (canvas, random, v, g, l, box, text) =>
    writeIn(canvas, box, text, v.font * 1.1, g.columns ? 'middle' : 'left'),
  begin: (canvas, random, v, g, l, box, text) =>
    writeIn(canvas, box, text, v.font * 1.1, g.columns ? 'middle' : 'left'),
  bars: (canvas, random, v, g, l, box, text) =>
    canvas.box(box.x, box.y, box.width, box.height, text, v.barFill, v.font * 1.1),
  'lane bars': (canvas, random, v, g, l, box, text) =>
    canvas.box(box.x, box.y, box.width, box.height, text, g.fills[l], v.font * 1.1),
  stickies: (canvas, random, v, g, l, box, text) => {
    const height = Math.min(box.height, v.note * v.aspect);
    return canvas.sticky(
      box.x + (box.width - v.note) / 2,
      box.y + (box.height - height) / 2,
      v.note,
      height,
      text,
      v.barFill,
      { fontSize: v.font * 1.05 },
    );
  },
  rotated: (canvas, random, v, g, l, box, text) =>
    writeIn(
      canvas,
      {
        x: box.x + box.width / 2 - box.height / 2,
        y: box.y + box.height / 2,
        width: box.height,
        height: 0,
      },
      text,
      v.font * 1.1,
      'middle',
      { rotation: 270 },
    ),
};
MAKERS.above = MAKERS.text;
MAKERS.inside = MAKERS.text;

/** A container that holds the lane and bears its name. */
function container(canvas, v, g, l, text) {
  const b = g.put({
    x: g.x0 - g.gap * 0.2,
    y: g.ys[l] + (v.label === 'frames' && !g.columns ? g.room * 0.6 : 0),
    width: g.right - g.x0 + g.gap * 0.4,
    height: g.heights[l] + g.room * (v.label === 'frames' && !g.columns ? 0.4 : 1),
  });
  if (v.label === 'frames') return canvas.add({ kind: 'frame', ...b, text });
  return canvas.box(b.x, b.y, b.width, b.height, text, PALE[l % PALE.length], v.font * 1.1);
}

export function drawWallLabels(canvas, random, v, g) {
  g.types.forEach((type, l) => {
    const text = g.labels[l];
    const beside = g.columns || g.room === 0;
    const box = g.put({
      x: g.x0 + (beside ? 2 : v.font * 0.4),
      y: g.ys[l] + 2,
      width: beside ? g.depth - 4 : v.note * 6,
      height: (beside ? g.heights[l] : g.room) - 4,
    });
    const kind = v.label === 'rotated' && g.columns ? 'text' : v.label;
    const id = ['boxes', 'frames'].includes(kind)
      ? container(canvas, v, g, l, text)
      : MAKERS[kind](canvas, random, v, g, l, box, text);
    g.truth.lanes.push({
      title: text,
      type: TYPE_OF[type] ?? type,
      element_ids: [id],
    });
  });
}
