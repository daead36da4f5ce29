/** The ways teams make the headings of their phases. */
import { writeIn } from './wall_labels.mjs';

const TWO_COLOURS = [
  ['#74c0fc', '#ffd8a8'],
  ['#b2f2bb', '#d0bfff'],
  ['#ffdf6b', '#fcc2d7'],
  ['#ced4da', '#a5d8ff'],
];

/** A chevron whose point reaches `reach` beyond its box, and that is notched where the one before reaches in. */
function chevron(canvas, b, reach, text, fill, fontSize) {
  const x1 = b.x + b.width;
  const points = [
    [b.x, b.y],
    [x1, b.y],
    [x1 + reach, b.y + b.height / 2],
    [x1, b.y + b.height],
    [b.x, b.y + b.height],
    [b.x + reach * 0.8, b.y + b.height / 2],
    [b.x, b.y],
  ];
  return canvas.add({
    ...{ kind: 'shape', shape: 'polygon', x: b.x, y: b.y },
    ...{ width: b.width + reach, height: b.height, points, fill, text, fontSize },
  });
}

const MAKERS = {
  text: (canvas, v, g, b, title) =>
    writeIn(canvas, b, title, v.font * 1.35, v.headAlign === 'left' ? 'left' : 'middle'),
  bars: (canvas, v, g, b, title) =>
    canvas.box(b.x, b.y, b.width, b.height, title, v.headFill, v.font * 1.3),
  alternating: (canvas, v, g, b, title, p) =>
    canvas.box(b.x, b.y, b.width, b.height, title, TWO_COLOURS[v.hue % 4][p % 2], v.font * 1.3),
  'alternating stickies': (canvas, v, g, b, title, p) => {
    const width = Math.min(b.width, v.note * 1.2);
    return canvas.sticky(b.x, b.y, width, b.height, title, TWO_COLOURS[v.hue % 4][p % 2], {
      fontSize: v.font * 1.2,
    });
  },
  stickies: (canvas, v, g, b, title) =>
    canvas.sticky(b.x, b.y, Math.min(b.width, v.note * 1.2), b.height, title, v.headFill, {
      fontSize: v.font * 1.2,
    }),
  chevrons: (canvas, v, g, b, title) =>
    chevron(
      canvas,
      b,
      g.columns ? 0 : Math.min(b.height * 0.45, v.note * 0.3),
      title,
      v.headFill,
      v.font * 1.2,
    ),
};

export function drawWallHeads(canvas, random, story, v, g) {
  story.phases.forEach((phase, p) => {
    const title = v.number ? `${p + 1}. ${phase.title}` : phase.title;
    const b = g.put({
      x: g.xs[p] + 3,
      y: g.headAt,
      width: g.widths[p] - 6,
      height: g.heads,
    });
    g.truth.phases.push({ title, element_ids: [MAKERS[v.head](canvas, v, g, b, title, p)] });
  });
}
