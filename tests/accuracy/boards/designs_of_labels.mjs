/** Designs in what lanes are called and where their labels stand. */
import { textSize } from './canvas.mjs';
import { bandsOf } from './wall_labels.mjs';
import { drawWall, drawWallNotes, labelOf, layWall, wallDone } from './wall.mjs';

const OWN_LABELS = [
  'text',
  'text',
  'bars',
  'lane bars',
  'stickies',
  'inside',
  'begin',
  'above',
  'boxes',
  'frames',
];

const ownWords = (label) => ({
  draw: drawWall,
  own: true,
  label,
  ...(label === 'lane bars' ? { colour: 'type' } : {}),
});

/** Every phase is a frame, in which the labels of all lanes stand again. */
function drawLabelsInFrames(canvas, random, story, v, x0, y0) {
  const g = layWall(random, story, { ...v, label: 'above', head: 'text' }, x0, y0);
  const apart = v.note * 0.35;
  g.xs.forEach((_, p) => (g.xs[p] += p * apart));
  g.right += story.phases.length * apart;
  story.phases.forEach((phase, p) => {
    const b = { x: g.xs[p], y: g.y0, width: g.widths[p], height: g.bottom - g.y0 + g.gap * 0.5 };
    const id =
      v.holder === 'frame'
        ? canvas.add({ kind: 'frame', ...b, text: phase.title })
        : canvas.box(b.x, b.y, b.width, b.height, undefined, '#f8f9fa');
    const head =
      v.holder === 'frame'
        ? id
        : canvas.text(b.x + v.font, b.y + v.font * 0.6, phase.title, v.font * 1.5);
    g.truth.phases.push({ title: phase.title, element_ids: [head] });
  });
  g.types.forEach((type, l) => {
    const text = g.labels[l];
    const ids = g.xs.map((x) => canvas.text(x + v.font, g.ys[l], text, v.font * v.small));
    g.truth.lanes.push({ title: text, type: type === 'mot' ? 'moment-of-truth' : type });
    g.truth.lanes.at(-1).element_ids = ids;
  });
  drawWallNotes(canvas, random, story, v, g);
  return wallDone(g);
}

/** Labels that do not fit a phase would run into the next: such lanes go by their shorter names. */
function shortLabels(random, types, story, v) {
  return types.map((type) => {
    const options = [0, 1, 2, 3, 4, 5].map(() => labelOf(random, type, story.lang, v.own));
    return options.sort((a, b) => a.length - b.length)[0];
  });
}

const WHO = {
  nl: {
    department: [
      'Meldkamer',
      'Werkplaats',
      'Binnendienst',
      'Wijkteam Noord',
      'Debiteuren',
      'Roosterbureau',
    ],
    persona: ['Opa Wim', 'Neef Daan', 'Buurvrouw Ria', 'Familie El Idrissi', 'Tante Corrie'],
    role: ['Kandidaat', 'Mentor', 'Teamleider', 'Portier', 'Mantelzorger', 'Keurmeester'],
  },
  en: {
    department: ['Dispatch', 'Workshop', 'Claims desk', 'Night team', 'Payroll', 'Goods in'],
    persona: ['Grandpa Joe', 'Cousin Ellie', 'Mrs Okoro next door', 'The Singhs', 'Uncle Pat'],
    role: ['Applicant', 'Mentor', 'Line manager', 'Porter', 'Carer', 'Inspector'],
  },
  de: {
    department: [
      'Leitstelle',
      'Werkstatt',
      'Innendienst',
      'Nachtschicht',
      'Lohnbüro',
      'Warenannahme',
    ],
    persona: [
      'Opa Heinz',
      'Cousine Lea',
      'Frau Yıldız von nebenan',
      'Familie Sommer',
      'Onkel Rolf',
    ],
    role: ['Bewerberin', 'Mentor', 'Teamleitung', 'Pförtner', 'Angehörige', 'Prüferin'],
  },
  fr: {
    department: [
      'Standard',
      'Atelier',
      'Équipe de nuit',
      'Comptabilité',
      'Réception des colis',
      'Juridique',
    ],
    persona: ['Papi Jean', 'Cousine Léa', 'Mme Diallo d’à côté', 'Les Moreau', 'Tonton Paul'],
    role: ['Candidate', 'Tuteur', 'Chef d’équipe', 'Gardien', 'Aidante', 'Contrôleur'],
  },
};

/** Rows of whoever takes part: what each does or meets in every phase. */
function drawWho(canvas, random, story, v, x0, y0) {
  const labels = random.shuffle(WHO[story.lang][v.who]).slice(0, random.whole(3, 4));
  const type = { department: 'department', persona: 'persona', role: 'stakeholder' }[v.who];
  const pools = story.phases.map((phase) =>
    random.shuffle(
      v.who === 'persona'
        ? [...phase.s, ...phase.p, ...phase.o]
        : [...phase.b, ...phase.t, ...phase.s],
    ),
  );
  const cells = labels.map((_, l) =>
    pools.map((pool) => pool.splice(0, random.whole(l === 0 ? 1 : 0, 2)).map((text) => ({ text }))),
  );
  for (const row of cells) if (row.flat().length === 0) row[0].push({ text: story.phases[0].t[0] });
  const types = labels.map(() => type);
  const drawn = drawWall(
    canvas,
    random,
    story,
    { ...v, types, cells, labels, untyped: v.who === 'role' },
    x0,
    y0,
  );
  if (v.who === 'role') drawn.truth.any_type = true;
  return drawn;
}

/** Labels on the borders between bands: each on a tab at the upper edge of its band, in the middle or at an end. */
function drawTabs(canvas, random, story, v, x0, y0) {
  const g = layWall(random, story, { ...v, label: 'above' }, x0, y0);
  bandsOf(canvas, { ...v, label: 'above', grid: 'bands' }, g);
  story.phases.forEach((phase, p) => {
    const id = canvas.text(g.xs[p] + v.font, g.y0, phase.title, v.font * 1.4, g.widths[p] * 0.9);
    g.truth.phases.push({ title: phase.title, element_ids: [id] });
  });
  g.types.forEach((type, l) => {
    const size = textSize(g.labels[l], v.font, 1e9);
    const width = size.width + v.font * 1.6;
    const x = v.tab === 'middle' ? (g.left + g.right - width) / 2 : g.left;
    const y = g.ys[l] + g.room - v.font * 1.9;
    const id = canvas.box(x, y, width, v.font * 1.8, g.labels[l], v.barFill, v.font);
    g.truth.lanes.push({
      title: g.labels[l],
      type: type === 'mot' ? 'moment-of-truth' : type,
      element_ids: [id],
    });
  });
  drawWallNotes(canvas, random, story, v, g);
  return wallDone(g);
}

export const LABELLINGS = {
  'own words': (r) => ownWords(r.pick([...OWN_LABELS, 'rotated'])),
  'own words, turned': (r) => ({
    ...ownWords(r.pick(OWN_LABELS)),
    orientation: 'lanes-in-columns',
  }),
  tabs: (r) => ({ draw: drawTabs, own: r.chance(0.6), tab: r.pick(['begin', 'middle']) }),
  'labels in frames': (r, v, story) => {
    const types = [
      'step',
      ...r
        .shuffle(['touchpoint', 'emotion', 'pain', 'opportunity', 'thought'])
        .slice(0, r.whole(2, 3)),
    ];
    const own = r.chance(0.5);
    return {
      ...{ draw: drawLabelsInFrames, own, types, cell: r.pick(['row', 'quad']) },
      ...{ labels: shortLabels(r, types, story, { own }), small: r.between(0.85, 1.15) },
      holder: r.pick(['frame', 'frame', 'box']),
    };
  },
  who: (r) => ({
    draw: drawWho,
    who: r.pick(['department', 'persona', 'role']),
    label: r.pick(['text', 'bars', 'lane bars', 'stickies', 'begin', 'inside']),
    orientation: r.pick(['lanes-in-rows', 'lanes-in-rows', 'lanes-in-columns']),
  }),
};
