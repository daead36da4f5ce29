/**
 * Maps as workshops leave them: headings in many colours, groups of lanes, numbers over steps, rows that drift, photos
 * and remarks on top. A plain grid underneath, one habit a map.
 */
import { LABELS, TYPE_OF } from './stories.mjs';
import { contents } from './map.mjs';
import { emptyTruth } from './shared.mjs';
import { textSize } from './canvas.mjs';

const COLOURS = [
  '#ffdf6b',
  '#fcc2d7',
  '#b2f2bb',
  '#a5d8ff',
  '#ffd8a8',
  '#d0bfff',
  '#99e9f2',
  '#ffc9c9',
];

/** A plain grid: where its columns and rows are, and what stands in them. */
function sheet(random, story, v, x0, y0, types, labelWidth) {
  const cells = contents(random, story, types);
  const most = (list) => Math.max(1, ...list.map((c) => c.length));
  const pitch = v.note * 1.15;
  const widths = story.phases.map(
    (_, p) => most(cells.map((row) => row[p])) * pitch + v.note * 0.3,
  );
  const left = x0 + labelWidth;
  const xs = widths.map((_, p) => left + widths.slice(0, p).reduce((a, b) => a + b, 0));
  const height = v.note * v.aspect * (1 + v.gap) + v.note * 0.2;
  const top = y0 + v.font * 5;
  const ys = types.map((_, l) => top + l * height);
  return {
    types,
    cells,
    widths,
    xs,
    ys,
    height,
    left,
    top,
    right: xs.at(-1) + widths.at(-1),
    bottom: top + types.length * height,
    x0,
    y0,
    pitch,
    labels: types.map((type) => random.pick(LABELS[type][story.lang])),
    truth: { ...emptyTruth(story), orientation: 'lanes-in-rows' },
  };
}

const plainHeads = (canvas, random, story, v, g) =>
  story.phases.forEach((phase, p) => {
    const id = canvas.box(
      g.xs[p] + 4,
      g.y0,
      g.widths[p] - 8,
      v.font * 3,
      phase.title,
      '#a5d8ff',
      v.font * 1.3,
    );
    g.truth.phases.push({ title: phase.title, element_ids: [id] });
  });

const lane = (g, l, id) =>
  g.truth.lanes.push({
    title: g.labels[l],
    type: TYPE_OF[g.types[l]] ?? g.types[l],
    element_ids: [id],
  });

const plainLabels = (canvas, random, story, v, g) =>
  g.types.forEach((_, l) => {
    const size = textSize(g.labels[l], v.font * 1.2, v.note * 1.5);
    lane(
      g,
      l,
      canvas.text(
        g.x0,
        g.ys[l] + (g.height - size.height) / 2,
        g.labels[l],
        v.font * 1.2,
        v.note * 1.5,
      ),
    );
  });

function placeNotes(canvas, random, story, v, g, change = (box) => box) {
  const h = v.note * v.aspect;
  g.types.forEach((type, l) =>
    story.phases.forEach((_, p) =>
      g.cells[l][p].forEach((note, k) => {
        const box = change(
          {
            x: g.xs[p] + v.note * 0.15 + k * g.pitch,
            y: g.ys[l] + v.note * 0.1,
            width: v.note,
            height: h,
          },
          { type, l, p, k },
        );
        const fill = v.colour === 'type' ? COLOURS[l % COLOURS.length] : '#ffdf6b';
        const id = canvas.sticky(box.x, box.y, box.width, box.height, note.text, fill, {
          fontSize: v.font,
        });
        g.truth.notes.push({
          element: id,
          text: note.text,
          type: TYPE_OF[type] ?? type,
          lane: l,
          phase: p,
          valence: note.valence ?? null,
        });
      }),
    ),
  );
}

const TYPES = ['step', 'touchpoint', 'emotion', 'pain', 'opportunity'];
const done = (g) => ({ truth: g.truth, right: g.right, bottom: g.bottom });

/** Every phase has a colour of its own. */
export function drawColouredHeads(canvas, random, story, v, x, y) {
  const g = sheet(random, story, v, x, y, TYPES, v.note * 1.8);
  story.phases.forEach((phase, p) => {
    const fill = COLOURS[p % COLOURS.length];
    const w = v.heads === 'stickies' ? v.note : g.widths[p] - 8;
    const id =
      v.heads === 'stickies'
        ? canvas.sticky(g.xs[p] + 4, g.y0, w, v.font * 4, phase.title, fill, {
            fontSize: v.font * 1.2,
          })
        : canvas.box(g.xs[p] + 4, g.y0, w, v.font * 3, phase.title, fill, v.font * 1.3);
    g.truth.phases.push({ title: phase.title, element_ids: [id] });
  });
  plainLabels(canvas, random, story, v, g);
  placeNotes(canvas, random, story, v, g);
  return done(g);
}

const GROUPS = {
  nl: ['Klant', 'Organisatie'],
  en: ['Customer', 'Organisation'],
  de: ['Kunde', 'Organisation'],
};

/** Lanes in groups, whose names stand left of the labels. */
export function drawGroups(canvas, random, story, v, x, y) {
  const types = ['step', 'emotion', 'pain', 'backstage', 'system', 'opportunity'];
  const g = sheet(random, story, v, x + v.note * 0.7, y, types, v.note * 1.8);
  plainHeads(canvas, random, story, v, g);
  plainLabels(canvas, random, story, v, g);
  placeNotes(canvas, random, story, v, g);
  [
    [0, 3],
    [3, 6],
  ].forEach(([from, to], k) => {
    const text = GROUPS[story.lang][k];
    const top = g.ys[from];
    const height = (to - from) * g.height;
    if (v.group === 'bar')
      canvas.box(x, top + 4, v.note * 0.5, height - 8, text, COLOURS[k + 3], v.font * 1.1);
    else {
      const size = textSize(text, v.font * 1.2, 1e9);
      canvas.text(
        x + v.font - size.width / 2,
        top + height / 2 - size.height / 2,
        text,
        v.font * 1.2,
        1e9,
        { rotation: 270 },
      );
    }
  });
  return done(g);
}

const GUIDES = {
  step: {
    nl: 'Welke acties onderneemt hij of zij?',
    en: 'Which actions do they take?',
    de: 'Was wird hier getan?',
  },
  touchpoint: { nl: 'Waar raken we elkaar?', en: 'Where do we meet?', de: 'Wo treffen wir uns?' },
  emotion: {
    nl: 'Teken de pieken en dalen',
    en: 'Draw the highs and lows',
    de: 'Höhen und Tiefen einzeichnen',
  },
  pain: { nl: 'Wat loopt er stroef?', en: 'What gets in the way?', de: 'Was hakt?' },
  opportunity: { nl: 'Wat kan er beter?', en: 'What could we do better?', de: 'Was geht besser?' },
};

/** Under each label a line that says what belongs in the lane. */
export function drawGuides(canvas, random, story, v, x, y) {
  const g = sheet(random, story, v, x, y, TYPES, v.note * 2.2);
  plainHeads(canvas, random, story, v, g);
  g.types.forEach((type, l) => {
    const top = g.ys[l] + v.note * 0.15;
    lane(g, l, canvas.text(g.x0, top, g.labels[l], v.font * 1.3, v.note * 2));
    canvas.text(g.x0, top + v.font * 2.2, GUIDES[type][story.lang], v.font * 0.8, v.note * 1.9);
  });
  placeNotes(canvas, random, story, v, g);
  return done(g);
}

/** The last row's label stands inside its band, the others beside theirs. */
export function drawInset(canvas, random, story, v, x, y) {
  const types = ['step', 'touchpoint', 'pain', 'opportunity', 'emotion'];
  const g = sheet(random, story, v, x, y, types, v.note * 1.8);
  plainHeads(canvas, random, story, v, g);
  const last = types.length - 1;
  g.ys[last] += v.font * 2.6;
  g.bottom += v.font * 2.6;
  g.types.forEach((_, l) => {
    const size = textSize(g.labels[l], v.font * 1.2, v.note * 1.5);
    const at =
      l === last
        ? { x: g.left + 6, y: g.ys[l] - v.font * 1.9 }
        : { x: g.x0, y: g.ys[l] + (g.height - size.height) / 2 };
    lane(g, l, canvas.text(at.x, at.y, g.labels[l], v.font * 1.2, v.note * 1.5));
  });
  if (v.band)
    canvas.add({
      kind: 'shape',
      shape: 'rectangle',
      x: g.left,
      y: g.ys[last] - v.font * 2.4,
      width: g.right - g.left,
      height: g.height + v.font * 2.4,
      fill: '#f8f9fa',
    });
  placeNotes(canvas, random, story, v, g);
  return done(g);
}

/** Rows that climb or sink from left to right, as they do on a wall. */
export function drawDrift(canvas, random, story, v, x, y) {
  const g = sheet(random, story, v, x, y, TYPES, v.note * 1.8);
  const way = random.pick([-1, 1]) * random.between(0.5, 0.9) * v.note * v.aspect;
  const at = (px) => ((px - g.left) / (g.right - g.left)) * way;
  story.phases.forEach((phase, p) => {
    const id = canvas.text(g.xs[p] + 4, g.y0 + at(g.xs[p]), phase.title, v.font * 1.5);
    g.truth.phases.push({ title: phase.title, element_ids: [id] });
  });
  plainLabels(canvas, random, story, v, g);
  placeNotes(canvas, random, story, v, g, (box) => ({ ...box, y: box.y + at(box.x) }));
  return done(g);
}

const REMARKS = {
  nl: ['klopt dit?', 'eens!', 'navragen', 'zie verslag'],
  en: ['is this so?', 'agree!', 'ask first', 'see report'],
  de: ['stimmt das?', 'genau!', 'nachfragen', 'siehe Bericht'],
};

/** Remarks written over the corners of notes, a photo over some cells, numbers over the steps. */
export function drawOverlays(canvas, random, story, v, x, y) {
  const g = sheet(random, story, v, x, y, TYPES, v.note * 1.8);
  plainHeads(canvas, random, story, v, g);
  plainLabels(canvas, random, story, v, g);
  const boxes = [];
  placeNotes(canvas, random, story, v, g, (box, at) => {
    boxes.push({ ...box, ...at });
    return box;
  });
  g.neutral = [];
  if (v.overlay === 'remarks')
    random
      .shuffle(boxes)
      .slice(0, 4)
      .forEach((b) => {
        const text = random.pick(REMARKS[story.lang]);
        canvas.text(b.x + b.width * 0.55, b.y - v.font * 0.5, text, v.font * 0.7, 1e9, {
          stroke: '#e03131',
        });
      });
  if (v.overlay === 'photo') {
    const b = boxes[Math.floor(boxes.length / 2)];
    canvas.add({
      kind: 'image',
      x: b.x - v.note * 0.4,
      y: b.y - v.note * 0.3,
      width: v.note * 1.9,
      height: v.note * 1.5,
    });
  }
  if (v.overlay === 'numbers')
    boxes
      .filter((b) => b.type === 'step')
      .sort((a, b) => a.x - b.x)
      .forEach((b, k) => {
        canvas.add({
          kind: 'shape',
          shape: 'ellipse',
          x: b.x - v.font * 0.6,
          y: b.y - v.font * 0.6,
          width: v.font * 1.6,
          height: v.font * 1.6,
          fill: '#1e1e1e',
          text: String(k + 1),
          fontSize: v.font * 0.8,
        });
      });
  return done(g);
}

/** A table drawn of boxes: headings, labels and what stands in the cells are all boxes of one make. */
export function drawTable(canvas, random, story, v, x, y) {
  const g = sheet(random, story, v, x, y, TYPES, v.note * 1.6);
  const w = v.note * 1.6;
  const h = v.note * 0.9;
  const box = (c, r, text, fill) => canvas.box(x + c * w, y + r * h, w, h, text, fill, v.font);
  if (v.corner) box(0, 0, '', '#e9ecef');
  story.phases.forEach((phase, p) =>
    g.truth.phases.push({
      title: phase.title,
      element_ids: [box(p + 1, 0, phase.title, v.shaded ? '#e9ecef' : undefined)],
    }),
  );
  g.types.forEach((type, l) => {
    lane(g, l, box(0, l + 1, g.labels[l], v.shaded ? '#e9ecef' : undefined));
    story.phases.forEach((_, p) => {
      const text = g.cells[l][p].map((n) => n.text).join('\n');
      const id = box(p + 1, l + 1, text, undefined);
      if (text)
        g.truth.notes.push({
          element: id,
          text,
          type: TYPE_OF[type] ?? type,
          lane: l,
          phase: p,
          valence: null,
        });
    });
  });
  return {
    truth: g.truth,
    right: x + (story.phases.length + 1) * w,
    bottom: y + (g.types.length + 1) * h,
  };
}

/** Faces with a word under each, as two things. */
export function drawFacesAndWords(canvas, random, story, v, x, y) {
  const g = sheet(random, story, v, x, y, ['step', 'pain', 'emotion', 'opportunity'], v.note * 1.8);
  plainHeads(canvas, random, story, v, g);
  plainLabels(canvas, random, story, v, g);
  const faces = { '-2': '😡', '-1': '🙁', 0: '😐', 1: '🙂', 2: '🤩' };
  placeNotes(canvas, random, story, v, g, (box, at) => {
    if (at.type !== 'emotion') return box;
    const face = faces[String(g.cells[at.l][at.p][at.k].valence)] ?? '😐';
    const id = canvas.text(box.x + box.width * 0.3, box.y - v.font * 0.5, face, v.font * 2.4);
    g.truth.notes.push({
      element: id,
      text: face,
      type: 'emotion',
      lane: at.l,
      phase: at.p,
      valence: null,
    });
    return { ...box, y: box.y + v.font * 3.2, height: v.font * 2.2 };
  });
  return done(g);
}

/** A few very wide notes, and a few very tall ones. */
export function drawOddSizes(canvas, random, story, v, x, y) {
  const g = sheet(random, story, v, x, y, TYPES, v.note * 1.8);
  plainHeads(canvas, random, story, v, g);
  plainLabels(canvas, random, story, v, g);
  placeNotes(canvas, random, story, v, g, (box, at) => {
    const alone = g.cells[at.l][at.p].length === 1;
    return alone && random.chance(0.4)
      ? { ...box, width: g.widths[at.p] * random.between(0.8, 0.95) }
      : box;
  });
  return done(g);
}

const DIVIDERS = {
  nl: ['Interactielijn', 'Zichtbaarheidslijn'],
  en: ['Line of interaction', 'Line of visibility'],
  de: ['Interaktionslinie', 'Sichtbarkeitslinie'],
};

/** A service blueprint: lines between its parts, whose names stand among the labels or at the far end. */
export function drawBlueprint(canvas, random, story, v, x, y) {
  const types = ['step', 'touchpoint', 'backstage', 'system'];
  const g = sheet(random, story, v, x, y, types, v.note * 1.8);
  g.ys.forEach((_, l) => {
    g.ys[l] += l * v.font * 2.4;
  });
  g.bottom += types.length * v.font * 2.4;
  plainHeads(canvas, random, story, v, g);
  plainLabels(canvas, random, story, v, g);
  [1, 2].forEach((l, k) => {
    const at = g.ys[l] - v.font * 1.6;
    canvas.line(g.x0, at, g.right, at);
    const text = DIVIDERS[story.lang][k];
    const tx = v.names === 'among' ? g.x0 : g.right - textSize(text, v.font, 1e9).width;
    canvas.text(tx, at - v.font * 1.4, text, v.names === 'among' ? v.font * 1.2 : v.font * 0.9);
  });
  placeNotes(canvas, random, story, v, g);
  return done(g);
}

/** Labels at both ends of the lanes, headings at the top and again at the bottom. */
export function drawTwice(canvas, random, story, v, x, y) {
  const g = sheet(random, story, v, x, y, TYPES, v.note * 1.8);
  plainHeads(canvas, random, story, v, g);
  plainLabels(canvas, random, story, v, g);
  placeNotes(canvas, random, story, v, g);
  if (v.twice !== 'heads')
    g.types.forEach((_, l) =>
      canvas.text(
        g.right + v.note * 0.2,
        g.ys[l] + g.height * 0.4,
        g.labels[l],
        v.font * 1.2,
        v.note * 1.5,
      ),
    );
  if (v.twice !== 'labels')
    story.phases.forEach((phase, p) =>
      canvas.box(
        g.xs[p] + 4,
        g.bottom + v.font,
        g.widths[p] - 8,
        v.font * 3,
        phase.title,
        '#a5d8ff',
        v.font * 1.3,
      ),
    );
  return { ...done(g), right: g.right + v.note * 2, bottom: g.bottom + v.font * 5 };
}

const TIMES = {
  nl: ['2 dagen', '1 uur', '3 weken', 'een dag', '10 minuten', 'half jaar', '5 dagen'],
  en: ['2 days', '1 hour', '3 weeks', 'one day', '10 minutes', 'half a year', '5 days'],
  de: ['2 Tage', '1 Stunde', '3 Wochen', 'ein Tag', '10 Minuten', 'halbes Jahr', '5 Tage'],
};

/** How long each phase takes, written small below its heading. */
export function drawTimes(canvas, random, story, v, x, y) {
  const g = sheet(random, story, v, x, y, TYPES, v.note * 1.8);
  plainHeads(canvas, random, story, v, g);
  plainLabels(canvas, random, story, v, g);
  placeNotes(canvas, random, story, v, g);
  g.truth.lanes.push({ title: null, type: 'wait', element_ids: [] });
  story.phases.forEach((_, p) => {
    const text = TIMES[story.lang][p % 7];
    const y = g.y0 + v.font * 3.4;
    const element = canvas.text(g.xs[p] + v.note * 0.2, y, text, v.font * 0.8);
    g.truth.notes.push({
      element,
      text,
      type: 'wait',
      lane: TYPES.length,
      phase: p,
      valence: null,
    });
  });
  return done(g);
}

const ASKED = {
  nl: (name) => [
    `Wat doet ${name}?`,
    `Waar komt ${name} ons tegen?`,
    `Hoe voelt ${name} zich?`,
    `Waar loopt ${name} tegenaan?`,
    'Wat kunnen wij beter doen?',
  ],
  en: (name) => [
    `What does ${name} do?`,
    `Where does ${name} meet us?`,
    `How does ${name} feel?`,
    `What gets in ${name}'s way?`,
    'What could we do better?',
  ],
  de: (name) => [
    `Was macht ${name}?`,
    `Wo trifft ${name} auf uns?`,
    `Wie fühlt sich ${name}?`,
    `Was stört ${name}?`,
    'Was können wir besser machen?',
  ],
};

/** Labels that ask about the persona by name. */
export function drawAsked(canvas, random, story, v, x, y) {
  const g = sheet(random, story, v, x, y, TYPES, v.note * 2.2);
  g.labels = ASKED[story.lang](story.persona.name.split(/[ ,]/)[0]);
  plainHeads(canvas, random, story, v, g);
  g.types.forEach((_, l) => {
    const b = { x: g.x0, y: g.ys[l] + 4, width: v.note * 2, height: g.height - 8 };
    lane(g, l, canvas.box(b.x, b.y, b.width, b.height, g.labels[l], '#e9ecef', v.font * 1.1));
  });
  placeNotes(canvas, random, story, v, g);
  return done(g);
}

/** Under each heading a heap of notes, or in a frame of that name: no lanes at all. */
export function drawHeapsUnder(canvas, random, story, v, x, y) {
  const g = {
    truth: { ...emptyTruth(story), any_lane: true, any_type: true, orientation: null },
    x,
    y,
  };
  const width = v.note * 2.6;
  story.phases.forEach((phase, p) => {
    const left = x + p * (width + v.note * 0.5);
    const texts = random
      .shuffle([...phase.s, ...phase.t, ...phase.p, ...phase.o])
      .slice(0, random.whole(3, 8));
    const rows = Math.ceil(texts.length / 2);
    const id =
      v.heaps === 'frames'
        ? canvas.add({
            kind: 'frame',
            x: left - v.note * 0.15,
            y,
            width,
            height: v.note * 5.2,
            text: phase.title,
          })
        : v.heaps === 'bars'
          ? canvas.box(
              left,
              y,
              width - v.note * 0.3,
              v.font * 3,
              phase.title,
              '#a5d8ff',
              v.font * 1.3,
            )
          : canvas.text(left, y, phase.title, v.font * 1.6);
    g.truth.phases.push({ title: phase.title, element_ids: [id] });
    texts.forEach((text, k) => {
      const jitter = () => random.between(-0.12, 0.12) * v.note;
      const nx = left + (k % 2) * v.note * 1.15 + jitter();
      const ny = y + v.font * 5 + Math.floor(k / 2) * v.note * v.aspect * 1.15 + jitter();
      const fill = v.colour === 'type' ? random.pick(COLOURS.slice(0, 4)) : '#ffdf6b';
      const element = canvas.sticky(nx, ny, v.note, v.note * v.aspect, text, fill, {
        fontSize: v.font,
      });
      g.truth.notes.push({ element, text, type: null, lane: null, phase: p, valence: null });
    });
    g.bottom = Math.max(g.bottom ?? y, y + v.font * 5 + rows * v.note * v.aspect * 1.15);
  });
  return {
    truth: g.truth,
    right: x + story.phases.length * (width + v.note * 0.5),
    bottom: Math.max(g.bottom, y + v.note * 5.2),
  };
}

/** Conclusions below the map: two wide boxes with lists in them. */
export function drawConclusions(canvas, random, story, v, x, y) {
  const g = sheet(random, story, v, x, y, ['step', 'thought', 'emotion', 'pain'], v.note * 1.8);
  plainHeads(canvas, random, story, v, g);
  plainLabels(canvas, random, story, v, g);
  placeNotes(canvas, random, story, v, g);
  const half = (g.right - g.x0) / 2;
  const words = {
    nl: ['Conclusies', 'Vervolg'],
    en: ['Conclusions', 'What now'],
    de: ['Fazit', 'Wie weiter'],
  }[story.lang];
  words.forEach((word, k) => {
    const lines = story.phases.slice(0, 3).map((phase) => `• ${phase.o[0] ?? phase.title}`);
    canvas.box(
      g.x0 + k * half,
      g.bottom + v.note * 0.6,
      half - v.note * 0.3,
      v.note * 1.2,
      [word, ...lines].join('\n'),
      '#fff9db',
      v.font,
    );
  });
  return { ...done(g), bottom: g.bottom + v.note * 2 };
}
