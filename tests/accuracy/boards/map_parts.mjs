/** What a map is drawn of: backdrop, headings, labels, faces, votes. */
import { TYPE_OF } from './stories.mjs';
import { textSize } from './canvas.mjs';

export const PALETTE = [
  '#ffdf6b',
  '#fcc2d7',
  '#b2f2bb',
  '#a5d8ff',
  '#ffd8a8',
  '#d0bfff',
  '#99e9f2',
  '#ffc9c9',
  '#e9ecef',
  '#c0eb75',
  '#eebefa',
  '#96f2d7',
];

/** A smiley drawn by hand: a circle, two eyes, a mouth. The circle is the note. */
export function drawFace(canvas, v, box, valence) {
  const size = Math.min(box.width, box.height) * 0.6;
  const at = (x, y) => [box.x + x * size, box.y + y * size];
  const circle = canvas.add({
    kind: 'shape',
    shape: 'ellipse',
    x: box.x,
    y: box.y,
    width: size,
    height: size,
    stroke: '#1e1e1e',
    ...(v.colour === 'type' ? { fill: '#ffec99' } : {}),
  });
  for (const x of [0.3, 0.62]) {
    const [ex, ey] = at(x, 0.3);
    canvas.add({
      kind: 'shape',
      shape: 'ellipse',
      x: ex,
      y: ey,
      width: size * 0.08,
      height: size * 0.08,
      fill: '#1e1e1e',
    });
  }
  const bend = valence * 0.07;
  const points = [at(0.28, 0.7 - bend), at(0.5, 0.7 + bend), at(0.72, 0.7 - bend)];
  canvas.add({
    kind: 'line',
    x: points[0][0],
    y: Math.min(...points.map((p) => p[1])),
    width: size * 0.44,
    height: Math.abs(points[1][1] - points[0][1]),
    points,
    stroke: '#1e1e1e',
  });
  return circle;
}

export function dots(canvas, random, box, v) {
  const size = v.note * 0.1;
  for (let i = 0; i < random.whole(1, 3); i++) {
    canvas.add({
      kind: random.chance(0.3) ? 'stamp' : 'shape',
      shape: 'ellipse',
      x: box.x + box.width - size * (1.3 + i),
      y: box.y + box.height - size * 1.3,
      width: size,
      height: size,
      fill: '#e03131',
    });
  }
}

export function drawBackdrop(canvas, v, put, g) {
  const area = (box, text) => {
    const b = put(box);
    return canvas.add({
      kind: 'shape',
      shape: 'rectangle',
      ...b,
      stroke: '#ced4da',
      fill: '#f8f9fa',
      ...(text ? { text } : {}),
    });
  };
  const line = (x0, y0, x1, y1) => {
    const a = put({ x: x0, y: y0, width: 0, height: 0 });
    const b = put({ x: x1, y: y1, width: 0, height: 0 });
    canvas.line(a.x, a.y, b.x, b.y);
  };
  const edge = g.x0;
  if (v.grid === 'bands')
    g.ys.forEach((y, l) =>
      area({
        x: edge,
        y,
        width: g.right - edge,
        height: g.heights[l] + g.room,
      }),
    );
  const cells = [];
  if (v.grid === 'cells')
    g.ys.forEach(
      (y, l) =>
        (cells[l] = g.xs.map((x, p) =>
          area({ x, y, width: g.widths[p], height: g.heights[l] + g.room }),
        )),
    );
  if (v.grid === 'lines') {
    g.ys.forEach((y) => line(edge, y, g.right, y));
    line(edge, g.bottom, g.right, g.bottom);
    g.xs.forEach((x) => line(x, g.y0, x, g.bottom));
    line(g.right, g.y0, g.right, g.bottom);
  }
  if (v.grid === 'image')
    canvas.add({
      kind: 'image',
      ...put({
        x: edge,
        y: g.y0,
        width: g.right - edge,
        height: g.bottom - g.y0,
      }),
    });
  if (v.visibility) {
    const y = g.ys[Math.min(2, g.ys.length - 1)];
    line(edge, y - 3, g.right, y - 3);
  }
  return cells;
}

export function drawHeads(canvas, random, story, v, put, g, truth) {
  if (v.headless) return;
  story.phases.forEach((phase, p) => {
    const title = v.number ? `${p + 1}. ${phase.title}` : phase.title;
    const x = g.xs[p];
    const w = g.widths[p];
    const h = g.headHeight;
    const headFont = g.font * 1.35;
    let id;
    const columns = v.orientation === 'lanes-in-columns';
    if (v.head === 'frames') {
      const b = put({
        x: x + w * 0.01,
        y: g.y0 + h * 0.3,
        width: w * 0.98,
        height: g.bottom - g.y0,
      });
      id = canvas.add({ kind: 'frame', ...b, text: title });
    } else if (v.head === 'stickies') {
      const b = put({
        x: x + w * 0.1,
        y: g.y0,
        width: Math.min(w * 0.8, columns ? v.note * 0.5 : v.note),
        height: h * 0.9,
      });
      id = canvas.sticky(b.x, b.y, b.width, b.height, title, '#74c0fc', {
        fontSize: headFont,
      });
    } else if (v.head === 'bars') {
      const b = put({ x: x + 2, y: g.y0, width: w - 4, height: h * 0.85 });
      id = canvas.box(b.x, b.y, b.width, b.height, title, '#a5d8ff', headFont);
    } else if (v.head === 'chevrons') {
      const b = put({ x: x + 2, y: g.y0, width: w - 2, height: h * 0.85 });
      const points = [
        [b.x, b.y],
        [b.x + b.width * 0.9, b.y],
        [b.x + b.width, b.y + b.height / 2],
        [b.x + b.width * 0.9, b.y + b.height],
        [b.x, b.y + b.height],
        [b.x, b.y],
      ];
      id = canvas.add({
        kind: 'shape',
        shape: 'polygon',
        ...b,
        points,
        fill: '#4dabf7',
        text: title,
        fontSize: headFont,
      });
    } else {
      const b = put({
        x: x + w * (v.headAlign === 'left' ? 0.03 : 0.3),
        y: g.y0 + h * 0.2,
        width: 0,
        height: 0,
      });
      id = canvas.text(b.x, b.y, title, headFont, columns ? v.note * 1.1 : 1e9);
    }
    truth.phases.push({ title, element_ids: [id] });
  });
}

export function drawLabels(canvas, random, v, put, g, truth, types) {
  if (v.label === 'legend' || v.label === 'none') return;
  types.forEach((type, l) => {
    const text = g.labels[l];
    const y = g.ys[l];
    const h = g.heights[l];
    const ids = [];
    const size = g.labelSize[l];
    if (v.label === 'sticky') {
      const b = put({ x: g.x0, y: y + h * 0.1, width: v.note, height: Math.min(h, v.note) * 0.8 });
      ids.push(
        canvas.sticky(b.x, b.y, b.width, b.height, text, '#d0bfff', { fontSize: g.font * 1.1 }),
      );
    } else if (v.label === 'bar' || v.label === 'box') {
      const b = put({
        x: g.x0,
        y: y + 2,
        width: g.labelAcross,
        height: v.label === 'bar' ? h - 4 : Math.min(h - 4, g.columns ? h - 4 : v.note * 0.5),
      });
      ids.push(
        canvas.box(
          b.x,
          b.y,
          b.width,
          b.height,
          text,
          v.label === 'bar' ? PALETTE[l % PALETTE.length] : '#e9ecef',
          g.font * 1.1,
        ),
      );
    } else if (v.label === 'rotated' && !g.columns) {
      const cx = g.x0 + g.font;
      const cy = y + h / 2;
      ids.push(
        canvas.text(cx - size.width / 2, cy - size.height / 2, text, g.font * 1.1, v.note * 1.4, {
          rotation: 270,
        }),
      );
    } else if (v.label === 'above' || v.label === 'inside') {
      const inset = v.label === 'inside' ? 8 : 0;
      const b = put({ x: g.x0 + inset, y: y + 4, width: 0, height: 0 });
      ids.push(canvas.text(b.x, b.y, text, g.font * 1.1, g.columns ? v.note * 0.95 : 1e9));
    } else if (v.label === 'repeated') {
      g.xs.forEach((x) => {
        const b = put({ x: x + 6, y: y + 4, width: 0, height: 0 });
        ids.push(canvas.text(b.x, b.y, text, g.font * 0.8, g.columns ? v.note * 0.95 : 1e9));
      });
    } else {
      const align =
        v.labelAlign === 'top' ? y + 6 : y + h / 2 - (g.columns ? size.width : size.height) / 2;
      const b = put({ x: g.x0, y: align, width: 0, height: 0 });
      ids.push(canvas.text(b.x, b.y, text, g.font * 1.1, v.note * 1.4));
    }
    truth.lanes.push({
      title: text,
      type: TYPE_OF[type] ?? type,
      element_ids: ids,
    });
  });
}
