/** Lays one journey out as a grid; the result says where everything belongs. */
import { COMMON, LABELS, TYPE_OF } from './stories.mjs';
import { textSize } from './canvas.mjs';
import { PALETTE, dots, drawBackdrop, drawFace, drawHeads, drawLabels } from './map_parts.mjs';
import { placer } from './shared.mjs';

/** Everything the phases of a story hold, by lane. */
export function contents(random, story, types) {
  const common = COMMON[story.lang];
  const cells = types.map(() => story.phases.map(() => []));
  const from = {
    step: 's',
    touchpoint: 't',
    channel: 'c',
    pain: 'p',
    opportunity: 'o',
    backstage: 'b',
  };
  types.forEach((type, lane) => {
    const spare = random.shuffle(common[type] ?? []);
    story.phases.forEach((phase, p) => {
      if (from[type]) for (const text of phase[from[type]]) cells[lane][p].push({ text });
      else if (type === 'emotion')
        cells[lane][p].push({
          text: phase.e[0][0],
          valence: phase.e[0][1],
          why: phase.t[0],
        });
      else if (spare.length > 0 && random.chance(0.75)) cells[lane][p].push({ text: spare.pop() });
    });
    if (cells[lane].every((cell) => cell.length === 0))
      cells[lane][0].push({ text: (common[type] ?? ['?'])[0] });
  });
  return cells;
}

const pickTypes = (random) => {
  const rest = random.shuffle([
    'opportunity',
    'backstage',
    'evidence',
    'action',
    'thought',
    'quote',
    'need',
    'mot',
    'kpi',
    'system',
    'owner',
    'gain',
    'question',
  ]);
  const core = random
    .shuffle(['touchpoint', 'channel', 'emotion', 'pain'])
    .slice(0, random.whole(3, 4));
  return ['step', ...core, ...rest.slice(0, random.whole(1, 6))];
};

const dress = (random, v, label) => {
  if (v.labelDress === 'upper') return label.toUpperCase();
  if (v.labelDress === 'emoji') return `${random.pick(['📌', '👀', '💬', '⚡'])} ${label}`;
  if (v.labelDress === 'colon') return `${label}:`;
  return label;
};

function sizeOf(v, type) {
  if (v.carrier === 'bare') return { width: v.note, height: v.note * 0.5 };
  if (type === 'emotion' && v.emotion === 'emoji' && v.carrier !== 'note')
    return { width: v.note * 0.4, height: v.note * 0.4 };
  return { width: v.note, height: v.note * v.aspect };
}

function emotionText(v, lang, note) {
  if (v.scale) return note.why;
  if (v.emotion === 'emoji') return COMMON[lang].mood[String(note.valence)];
  if (v.emotion === 'numbers') return note.valence > 0 ? `+${note.valence}` : String(note.valence);
  if (v.emotion === 'scores') return `${note.valence + 3}/5`;
  return note.text;
}

/**
 * Draws the grid with its top left corner at (x0, y0), in lanes-in-rows terms: `put` turns it for columns.
 * Returns the journey's truth and the size it took.
 */
export function drawMap(canvas, random, story, v, x0, y0) {
  const types = v.types ?? pickTypes(random);
  const cells = contents(random, story, types);
  const { put, columns } = placer(v, x0, y0);
  // Sizes are those of the note as drawn; in columns the roles of width and height change places.
  const gap = v.note * v.gap;
  const note = sizeOf(v, 'step');
  const along = columns ? note.height : note.width; // of one note along the phases
  const down = columns ? note.width : note.height; // of one note along the lanes
  const shape = (n) =>
    v.cell === 'row' ? [n, 1] : v.cell === 'stack' ? [1, n] : [Math.min(2, n), Math.ceil(n / 2)];
  const wide = story.phases.map((_, p) =>
    Math.max(1, ...cells.map((lane) => shape(lane[p].length)[0])),
  );
  const equal = v.equal ? Math.max(...wide) : 0;
  const tall = cells.map((lane, l) =>
    Math.max(
      types[l] === 'emotion' && v.emotion === 'curve' ? 2.4 : 1,
      ...lane.map((cell) => shape(cell.length)[1]),
    ),
  );
  const widths = wide.map((n) => (equal || n) * (along + gap * 0.35) + gap);
  const heights = tall.map((n) => n * (down + gap * 0.35) + gap * 0.8);

  const font = v.font;
  const labels = types.map((type) => dress(random, v, random.pick(LABELS[type][story.lang])));
  const truth = {
    title: null,
    language: story.lang,
    state: null,
    orientation: v.orientation,
    persona: { kind: null, name: null, element_ids: [] },
    scope: {},
    phases: [],
    lanes: [],
    notes: [],
  };
  const labelled = v.label !== 'legend' && v.label !== 'none';
  const beside = labelled && v.label !== 'above' && v.label !== 'inside' && v.label !== 'repeated';
  const labelSize = labels.map((text) => textSize(text, font * 1.1, v.note * 1.4));
  const labelAcross = !beside
    ? 0
    : v.label === 'rotated' && !columns
      ? font * 2
      : columns
        ? Math.max(...labelSize.map((s) => s.height)) + font
        : v.label === 'text'
          ? Math.max(...labelSize.map((s) => s.width)) + font
          : v.note * 1.1;
  const headHeight = columns ? v.note * 1.1 : v.head === 'stickies' ? v.note * 0.6 : font * 2.6;
  const left = x0 + labelAcross + gap;
  const top = y0 + headHeight + gap * 0.6;
  const xs = widths.map((_, p) => left + widths.slice(0, p).reduce((a, b) => a + b, 0));
  const labelRoom =
    v.label === 'above' || v.label === 'inside' || v.label === 'repeated' ? font * 1.8 : 0;
  const room = columns && labelRoom ? v.note : labelRoom;
  const ys = heights.map(
    (_, l) => top + heights.slice(0, l).reduce((a, b) => a + b, 0) + l * (v.bandGap * gap + room),
  );
  const right = xs.at(-1) + widths.at(-1);
  const bottom = ys.at(-1) + room + heights.at(-1);

  const backs = drawBackdrop(canvas, v, put, {
    left,
    top,
    right,
    bottom,
    xs,
    ys,
    widths,
    heights,
    labelAcross,
    x0,
    y0,
    room,
  });
  drawHeads(
    canvas,
    random,
    story,
    v,
    put,
    { xs, widths, y0, headHeight, font, top, bottom },
    truth,
  );
  drawLabels(
    canvas,
    random,
    v,
    put,
    {
      labels,
      labelSize,
      ys,
      heights,
      x0,
      left,
      labelAcross,
      font,
      xs,
      widths,
      room,
      columns,
    },
    truth,
    types,
  );

  const fills = v.colour === 'type' ? types.map((_, i) => PALETTE[i % PALETTE.length]) : null;
  types.forEach((type, lane) => {
    story.phases.forEach((_, p) => {
      const list = cells[lane][p];
      const [nx] = shape(list.length);
      list.forEach((noteIn, k) => {
        const size = sizeOf(v, type);
        const w = columns ? size.height : size.width;
        const h = columns ? size.width : size.height;
        const jitter = () => random.between(-1, 1) * v.mess * 0.06 * v.note;
        const cx =
          xs[p] +
          gap * 0.5 +
          (k % nx) * (along + gap * 0.35) +
          (v.align === 'random'
            ? random.next() * Math.max(0, widths[p] - gap - nx * (along + gap * 0.35))
            : v.align === 'center'
              ? Math.max(0, (widths[p] - gap - nx * (along + gap * 0.35)) / 2)
              : 0);
        let cy = ys[lane] + room + gap * 0.4 + Math.floor(k / nx) * (down + gap * 0.35);
        if (type === 'emotion' && v.emotion === 'curve')
          cy =
            ys[lane] +
            room +
            gap * 0.2 +
            ((2 - noteIn.valence) / 4) * (heights[lane] - down - gap * 0.4);
        const drift = v.mess >= 2 && random.chance(0.04) ? gap * 0.5 * random.between(-1, 1) : 0;
        const box = put({
          x: cx + jitter() + drift,
          y: cy + jitter(),
          width: w,
          height: h,
        });
        const scale = v.mess >= 1 && v.sizes ? random.between(0.85, 1.1) : 1;
        const text = type === 'emotion' ? emotionText(v, story.lang, noteIn) : noteIn.text;
        const fill = fills
          ? fills[lane]
          : v.colour === 'author'
            ? random.pick(PALETTE.slice(0, 4))
            : '#ffdf6b';
        const rotation =
          v.mess >= 1 && canvas.carrier !== 'bare' && random.chance(0.5)
            ? (360 + random.between(-3, 3)) % 360
            : 0;
        // A note may lie across two phases, or two lanes: then either is right.
        const wide =
          v.spans &&
          type !== 'step' &&
          list.length === 1 &&
          p + 1 < xs.length &&
          random.chance(0.3);
        if (wide) {
          cells[lane][p + 1] = []; // nothing lies below it
          if (columns) box.height = xs[p + 1] - xs[p] + along;
          else box.width = xs[p + 1] - xs[p] + along;
        }
        const id =
          type === 'emotion' && v.faces
            ? drawFace(canvas, v, box, noteIn.valence)
            : canvas.sticky(box.x, box.y, box.width * scale, box.height * scale, text, fill, {
                fontSize: font,
                rotation,
              });
        if (v.carrier === 'bare' && backs[lane]?.[p]) canvas.same[id] = [backs[lane][p]];
        if (v.votes && (type === 'pain' || type === 'opportunity') && random.chance(0.5))
          dots(canvas, random, box, v);
        truth.notes.push({
          element: id,
          text,
          type: TYPE_OF[type] ?? type,
          lane: v.label === 'none' ? null : lane,
          lane_index: lane,
          phase: v.headless ? null : p,
          ...(wide ? { phases: [p, p + 1] } : {}),
          valence: noteIn.valence ?? null,
        });
      });
    });
  });
  const feelings = types.indexOf('emotion');
  if (v.scale && feelings >= 0 && !columns) {
    const marks = v.scale === 'signed' ? ['+2', '+1', '0', '-1', '-2'] : ['5', '4', '3', '2', '1'];
    const high = heights[feelings] - down - gap * 0.4;
    marks.forEach((mark, k) =>
      canvas.text(
        left - font * 1.6,
        ys[feelings] + room + gap * 0.2 + down / 2 + (k / 4) * high - font * 0.6,
        mark,
        font * 0.9,
      ),
    );
  }
  if (v.label === 'legend' && fills) {
    types.forEach((type, lane) =>
      truth.lanes.push({
        title: labels[lane],
        type: TYPE_OF[type] ?? type,
        element_ids: [],
        implicit: true,
        fill: fills[lane],
      }),
    );
  } else if (v.label === 'none') {
    types.forEach((type, lane) =>
      truth.lanes.push({
        title: null,
        type: TYPE_OF[type] ?? type,
        element_ids: [],
        implicit: true,
      }),
    );
    for (const n of truth.notes) n.lane = n.lane_index;
  }
  const end = put({ x: x0, y: y0, width: right - x0, height: bottom - y0 });
  return {
    truth,
    right: end.x + end.width,
    bottom: end.y + end.height,
    fills,
    labels,
  };
}
