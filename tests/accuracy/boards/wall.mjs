/**
 * A map as a team draws it on a wall: a grid in either direction, its headings above, below or in colours, its labels in any
 * make and wording. Laid out in terms of lanes in rows; `put` turns it.
 */
import { LABELS, TYPE_OF } from './stories.mjs';
import { FRENCH_LABELS } from './french.mjs';
import { OWN_WORDS } from './own_words.mjs';
import { textSize } from './canvas.mjs';
import { PALETTE } from './map_parts.mjs';
import { contents } from './map.mjs';
import { emptyTruth, placer } from './shared.mjs';
import { bandsOf, drawWallLabels } from './wall_labels.mjs';
import { drawWallHeads } from './wall_heads.mjs';

const sum = (list) => list.reduce((a, b) => a + b, 0);
const BESIDE = ['text', 'bars', 'lane bars', 'stickies', 'begin', 'rotated'];
const CONTAINING = ['inside', 'above', 'boxes', 'frames'];

/** A label that is in every list, or one of the team's own. */
export const labelOf = (random, type, lang, own) =>
  random.pick(
    own ? OWN_WORDS[type][lang] : lang === 'fr' ? FRENCH_LABELS[type] : LABELS[type][lang],
  );

/** What lanes a team takes: steps first, most often. */
export function someTypes(random, count) {
  const rest = random.shuffle(Object.keys(OWN_WORDS).filter((type) => type !== 'step'));
  const core = random.shuffle(['touchpoint', 'emotion', 'pain', 'opportunity']).slice(0, 2);
  const others = rest.filter((type) => !core.includes(type));
  return ['step', ...random.shuffle([...core, ...others].slice(0, count - 1))];
}

/** How deep the labels beside the lanes are, along the phases. */
function labelDepth(v, labels, columns) {
  if (!columns && CONTAINING.includes(v.label)) return 0;
  if (columns) {
    const wrap = v.note * 1.1;
    const lines = Math.max(...labels.map((text) => textSize(text, v.font * 1.1, wrap).height));
    return Math.max(lines + v.font, v.label === 'stickies' ? v.note * v.aspect : 0);
  }
  if (v.label === 'rotated') return v.font * 3;
  return v.note * (v.label === 'stickies' ? 1.1 : 1.7);
}

/** Where the columns and rows are: everything `drawWall` needs to know before it draws. */
export function layWall(random, story, v, x0, y0) {
  const types = v.types ?? someTypes(random, random.whole(4, 7));
  const cells = v.cells ?? contents(random, story, types);
  const { put, columns } = placer(v, x0, y0);
  const along = columns ? v.note * v.aspect : v.note;
  const down = columns ? v.note : v.note * v.aspect;
  const gap = v.note * v.gap;
  const pitch = { along: along + gap * 0.35, down: down + gap * 0.35 };
  const shape = (n) =>
    v.cell === 'row' ? [n, 1] : v.cell === 'stack' ? [1, n] : [Math.min(2, n), Math.ceil(n / 2)];
  const labels = v.labels ?? types.map((type) => labelOf(random, type, story.lang, v.own));
  const least = columns ? v.font * 6 : v.note * 1.5;
  const widths = story.phases.map((_, p) =>
    Math.max(
      least,
      Math.max(1, ...cells.map((lane) => shape(lane[p].length)[0])) * pitch.along + gap,
    ),
  );
  if (v.equal) widths.fill(Math.max(...widths));
  const labelHeight = (text) =>
    v.label === 'rotated'
      ? textSize(text, v.font * 1.1, v.note * 1.6).width
      : textSize(text, v.font * 1.1, v.note * 1.5).height;
  const heights = cells.map((lane, l) =>
    Math.max(
      Math.max(1, ...lane.map((cell) => shape(cell.length)[1])) * pitch.down + gap * 0.8,
      !columns && BESIDE.includes(v.label) ? labelHeight(labels[l]) + v.font * 1.2 : 0,
    ),
  );
  const depth = labelDepth(v, labels, columns);
  const heads = headDepth(story, v, widths, columns);
  const below = v.heads === 'below';
  const room = !columns && CONTAINING.includes(v.label) ? v.font * 2.2 : 0;
  const left = x0 + depth + (depth > 0 ? gap * 0.6 : 0);
  const top = below ? y0 : y0 + heads + (v.extra ?? 0) + gap * 0.6;
  const xs = widths.map((_, p) => left + sum(widths.slice(0, p)));
  const ys = heights.map((_, l) => top + sum(heights.slice(0, l)) + l * (v.bandGap * gap + room));
  const right = xs.at(-1) + widths.at(-1);
  const foot = ys.at(-1) + room + heights.at(-1);
  const headAt = below ? foot + gap * 0.8 : y0;
  const bottom = below ? headAt + heads : foot;
  const fills = types.map((_, l) => PALETTE[(l + v.hue) % PALETTE.length]);
  const truth = { ...emptyTruth(story), orientation: v.orientation };
  return {
    ...{ types, cells, put, columns, along, down, gap, pitch, shape, labels, widths, heights },
    ...{ depth, room, left, right, top, foot, bottom, headAt, heads, xs, ys, x0, y0, fills, truth },
  };
}

function headDepth(story, v, widths, columns) {
  if (columns) return v.note * 1.3;
  if (v.head === 'stickies') return v.note * v.aspect;
  const tall = story.phases.map(
    (phase, p) => textSize(phase.title, v.font * 1.35, widths[p] * 0.85).height,
  );
  return Math.max(...tall) + v.font * 1.2;
}

function drawLines(canvas, g) {
  const line = (x0, y0, x1, y1) => {
    const a = g.put({ x: x0, y: y0, width: 0, height: 0 });
    const b = g.put({ x: x1, y: y1, width: 0, height: 0 });
    canvas.line(a.x, a.y, b.x, b.y);
  };
  const upper = Math.min(g.top, g.headAt);
  [...g.ys, g.foot].forEach((y) => line(g.x0, y, g.right, y));
  [...g.xs, g.right].forEach((x) => line(x, upper, x, g.bottom));
}

function noteText(v, lang, note) {
  if (note.valence === undefined) return note.text;
  if (v.emotion === 'numbers') return note.valence > 0 ? `+${note.valence}` : String(note.valence);
  if (v.emotion === 'emoji')
    return { '-2': '😡', '-1': '🙁', 0: '😐', 1: '🙂', 2: '😄' }[String(note.valence)];
  return note.text;
}

/** A note, as askew as the team's notes are. */
export function stickyOn(canvas, random, v, box, text, fill) {
  const jitter = () => random.between(-1, 1) * v.mess * 0.05 * v.note;
  const scale = v.mess >= 1 && v.sizes ? random.between(0.88, 1.08) : 1;
  const rotation = v.mess >= 1 && random.chance(0.4) ? (360 + random.between(-3, 3)) % 360 : 0;
  return canvas.sticky(
    box.x + jitter(),
    box.y + jitter(),
    box.width * scale,
    box.height * scale,
    text,
    fill,
    {
      fontSize: v.font,
      rotation,
    },
  );
}

export const fillOf = (random, v, g, l) =>
  v.colour === 'type'
    ? g.fills[l]
    : v.colour === 'author'
      ? random.pick(PALETTE.slice(0, 4))
      : PALETTE[v.hue % 4];

export function drawWallNotes(canvas, random, story, v, g) {
  g.types.forEach((type, l) =>
    story.phases.forEach((_, p) => {
      const cell = g.cells[l][p];
      const [across] = g.shape(cell.length);
      cell.forEach((note, k) => {
        const box = g.put({
          x: g.xs[p] + g.gap * 0.5 + (k % across) * g.pitch.along,
          y: g.ys[l] + g.room + g.gap * 0.4 + Math.floor(k / across) * g.pitch.down,
          width: g.along,
          height: g.down,
        });
        const text = noteText(v, story.lang, note);
        g.truth.notes.push({
          element: stickyOn(canvas, random, v, box, text, fillOf(random, v, g, l)),
          text,
          type: v.untyped ? null : (TYPE_OF[type] ?? type),
          lane: l,
          phase: p,
          valence: note.valence ?? null,
        });
      });
    }),
  );
}

export const wallDone = (g) => {
  const end = g.put({ x: g.x0, y: g.y0, width: g.right - g.x0, height: g.bottom - g.y0 });
  return { truth: g.truth, right: end.x + end.width, bottom: end.y + end.height, wall: g };
};

/** The whole map. */
export function drawWall(canvas, random, story, v, x0, y0) {
  const g = layWall(random, story, v, x0, y0);
  bandsOf(canvas, v, g);
  if (v.grid === 'lines') drawLines(canvas, g);
  drawWallHeads(canvas, random, story, v, g);
  drawWallLabels(canvas, random, v, g);
  drawWallNotes(canvas, random, story, v, g);
  return wallDone(g);
}
