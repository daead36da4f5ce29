/** Habits of workshops in how headings and labels are made: in many colours, in groups, with questions and guides. */
import { textSize } from './canvas.mjs';
import { PALETTE } from './map_parts.mjs';
import { sheet, plainHeads, lane, plainLabels, placeNotes, TYPES, done } from './sheet.mjs';

/** Every phase has a colour of its own. */
export function drawColouredHeads(canvas, random, story, v, x, y) {
  const g = sheet(random, story, v, x, y, TYPES, v.note * 1.8);
  story.phases.forEach((phase, p) => {
    const fill = PALETTE[p % PALETTE.length];
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
      canvas.box(x, top + 4, v.note * 0.5, height - 8, text, PALETTE[k + 3], v.font * 1.1);
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
