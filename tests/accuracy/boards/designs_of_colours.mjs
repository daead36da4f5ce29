/** Designs in which colours tell kinds: legends without a heading, legends in words, heaps under headings. */
import { textSize } from './canvas.mjs';
import { emptyTruth } from './shared.mjs';
import { TYPE_OF } from './stories.mjs';
import { drawWallHeads } from './wall_heads.mjs';
import { drawWallNotes, labelOf, layWall, stickyOn, wallDone } from './wall.mjs';

/** Colours that people have one word for. */
const NAMED = [
  ['#ffdf6b', { nl: 'geel', en: 'yellow', de: 'gelb', fr: 'jaune' }],
  ['#a5d8ff', { nl: 'blauw', en: 'blue', de: 'blau', fr: 'bleu' }],
  ['#fcc2d7', { nl: 'roze', en: 'pink', de: 'rosa', fr: 'rose' }],
  ['#b2f2bb', { nl: 'groen', en: 'green', de: 'grün', fr: 'vert' }],
  ['#ffa8a8', { nl: 'rood', en: 'red', de: 'rot', fr: 'rouge' }],
  ['#ffc078', { nl: 'oranje', en: 'orange', de: 'orange', fr: 'orange' }],
  ['#d0bfff', { nl: 'paars', en: 'purple', de: 'lila', fr: 'violet' }],
];

const PARTS = { step: 's', touchpoint: 't', pain: 'p', opportunity: 'o', emotion: 'e' };
const KINDS = Object.keys(PARTS);

/** Which colour stands for what, on this board. */
function keyOf(random, story, own) {
  const types = random.shuffle(KINDS.slice(1)).slice(0, random.whole(2, 4));
  const colours = random.shuffle(NAMED);
  return ['step', ...types].map((type, k) => ({
    type,
    fill: colours[k][0],
    name: colours[k][1][story.lang],
    label: labelOf(random, type, story.lang, own),
  }));
}

/** Chips close together, each with its name in it or beside it; no heading says that it is a legend. */
function drawChips(canvas, v, key, x, y) {
  const font = v.font * 0.95;
  const widest = Math.max(...key.map((entry) => textSize(entry.label, font, 1e9).width));
  const pitch = font * 2.2;
  key.forEach((entry, k) => {
    const at = v.chipsAcross
      ? { x: x + k * (widest + font * (v.chips === 'named' ? 1.6 : 4)), y }
      : { x, y: y + k * pitch };
    if (v.chips === 'named')
      canvas.box(at.x, at.y, widest + font, font * 1.9, entry.label, entry.fill, font);
    else {
      const shape = v.chips === 'dots' ? 'ellipse' : 'rectangle';
      const size = { width: font * 1.3, height: font * 1.3 };
      canvas.add({ kind: 'shape', shape, ...at, ...size, fill: entry.fill, stroke: '#1e1e1e' });
      canvas.text(at.x + font * 2, at.y, entry.label, font);
    }
  });
  return {
    height: v.chipsAcross ? pitch : key.length * pitch,
    width: v.chipsAcross ? key.length * (widest + font * 4) : widest + font * 3,
  };
}

const SAID = {
  is: (entry) => `${entry.name} = ${entry.label.toLowerCase()}`,
  colon: (entry) => `${entry.name}: ${entry.label}`,
  after: (entry) => `${entry.label} (${entry.name})`,
  turned: (entry) => `${entry.label} = ${entry.name}`,
};

/** The legend in words: in one text, one under the other or in a row, or in a text each. */
function drawWords(canvas, v, key, x, y) {
  const lines = key.map(SAID[v.said]);
  if (v.texts === 'each') {
    lines.forEach((line, k) => canvas.text(x, y + k * v.font * 1.7, line, v.font));
    return { height: lines.length * v.font * 1.7, width: v.note * 2.5 };
  }
  const text = lines.join(v.texts === 'lines' ? '\n' : ', ');
  canvas.text(x, y, text, v.font);
  const size = textSize(text, v.font, 1e9);
  return { height: size.height, width: size.width };
}

/** Draws the legend above the map or at its right; the map follows. */
function withLegend(canvas, random, v, key, x0, y0, map) {
  const draw = v.legend === 'words' ? drawWords : drawChips;
  if (v.legendAt === 'above') {
    const { height } = draw(canvas, v, key, x0, y0);
    return map(x0, y0 + height + v.note * 0.7);
  }
  const drawn = map(x0, y0);
  const { width } = draw(canvas, v, key, drawn.right + v.note * 0.8, y0);
  drawn.right += v.note * 0.8 + width;
  return drawn;
}

/** Rows without labels, a colour each. */
function drawColouredRows(canvas, random, story, v, x0, y0) {
  const key = keyOf(random, story, v.own);
  const types = key.map((entry) => entry.type);
  return withLegend(canvas, random, v, key, x0, y0, (x, y) => {
    const w = { ...v, types, label: 'above', colour: 'type', labels: key.map((e) => e.label) };
    const g = layWall(random, story, w, x, y);
    g.fills = key.map((entry) => entry.fill);
    drawWallHeads(canvas, random, story, w, g);
    drawWallNotes(canvas, random, story, w, g);
    g.types.forEach((type, l) =>
      g.truth.lanes.push({ title: g.labels[l], type, element_ids: [], implicit: true }),
    );
    return wallDone(g);
  });
}

/** Under each heading a heap in which only the colours tell what a note is. */
function drawColouredHeaps(canvas, random, story, v, x0, y0) {
  const key = keyOf(random, story, v.own);
  const tall = v.note * v.aspect;
  return withLegend(canvas, random, v, key, x0, y0, (left, top) => {
    const truth = emptyTruth(story);
    const across = v.across;
    const width = across * v.note * 1.15 + v.note * 0.7;
    let bottom = top;
    story.phases.forEach((phase, p) => {
      const x = left + p * width;
      const wide = width - v.note * 0.7;
      const id =
        v.head === 'text'
          ? canvas.text(x, top, phase.title, v.font * 1.4, wide)
          : canvas.box(x, top, wide, v.font * 4, phase.title, v.headFill, v.font * 1.3);
      truth.phases.push({ title: phase.title, element_ids: [id] });
      const all = key.flatMap((entry) =>
        phase[PARTS[entry.type]].map((note) => [entry, Array.isArray(note) ? note[0] : note]),
      );
      random.shuffle(all).forEach(([entry, text], k) => {
        const box = {
          x: x + (k % across) * v.note * 1.15 + random.between(-0.06, 0.06) * v.note,
          y: top + v.font * 5 + (Math.floor(k / across) + random.between(-0.06, 0.06)) * tall * 1.2,
          width: v.note,
          height: tall,
        };
        const element = stickyOn(canvas, random, v, box, text, entry.fill);
        const type = TYPE_OF[entry.type] ?? entry.type;
        truth.notes.push({ element, text, type, lane: null, phase: p, valence: null });
        bottom = Math.max(bottom, box.y + tall);
      });
    });
    return { truth, right: left + story.phases.length * width, bottom };
  });
}

const legendOf = (r, legend) => ({
  ...{ legend, legendAt: r.pick(['above', 'right']), chips: r.pick(['named', 'boxes', 'dots']) },
  ...{ chipsAcross: r.chance(0.4), said: r.pick(Object.keys(SAID)) },
  ...{ texts: r.pick(['line', 'lines', 'each']), own: r.chance(0.3), across: r.pick([2, 2, 3]) },
  head: r.pick(['text', 'bars']),
});

export const COLOURS = {
  'rows by bare chips': (r) => ({ draw: drawColouredRows, ...legendOf(r, 'chips') }),
  'rows by words': (r) => ({ draw: drawColouredRows, ...legendOf(r, 'words') }),
  'heaps by bare chips': (r) => ({ draw: drawColouredHeaps, ...legendOf(r, 'chips') }),
  'heaps by words': (r) => ({ draw: drawColouredHeaps, ...legendOf(r, 'words') }),
};
