/** Designs in where headings stand, what they are made of and what they are called. */
import { drawWall } from './wall.mjs';

const SIMPLE_LABELS = ['text', 'bars', 'lane bars', 'stickies', 'begin', 'inside', 'above'];
const labelled = (r, v) => {
  const label = r.pick(SIMPLE_LABELS);
  return { label, own: r.chance(0.4), ...(label === 'lane bars' ? { colour: 'type' } : {}) };
};

const DATES = {
  nl: [(n) => `week ${n}`, (n) => `${n} mrt`, (n) => `dag ${n}`, (n) => `vanaf ${n} mei`],
  en: [(n) => `week ${n}`, (n) => `${n} March`, (n) => `day ${n}`, (n) => `from May ${n}`],
  de: [(n) => `KW ${n}`, (n) => `${n}. März`, (n) => `Tag ${n}`, (n) => `ab ${n}. Mai`],
  fr: [(n) => `semaine ${n}`, (n) => `${n} mars`, (n) => `jour ${n}`, (n) => `dès le ${n} mai`],
};

/** Chevrons that reach into each other, a date below each. */
function drawChevrons(canvas, random, story, v, x0, y0) {
  const drawn = drawWall(
    canvas,
    random,
    story,
    { ...v, extra: v.dated ? v.font * 2.2 : 0 },
    x0,
    y0,
  );
  if (!v.dated) return drawn;
  const g = drawn.wall;
  const say = random.pick(DATES[story.lang]);
  let n = random.whole(1, 4);
  story.phases.forEach((_, p) => {
    canvas.text(
      g.xs[p] + g.widths[p] * 0.3,
      g.headAt + g.heads + v.font * 0.5,
      say(n),
      v.font * 0.9,
    );
    n += random.whole(1, 4);
  });
  return drawn;
}

const ODD = {
  nl: [
    'Lunch',
    'Parkeren',
    'Pauze of stop',
    'Aanbod (mei)',
    'Koffie',
    'Check-out',
    'Ideeën',
    'Start',
  ],
  en: ['Lunch', 'Parking', 'Break or quit', 'Offer (May)', 'Coffee', 'Check out', 'Ideas', 'Start'],
  de: [
    'Mittagessen',
    'Parken',
    'Pause oder Aus',
    'Angebot (Mai)',
    'Kaffee',
    'Check-out',
    'Ideen',
    'Start',
  ],
  fr: [
    'Déjeuner',
    'Se garer',
    'Pause ou arrêt',
    'Offre (mai)',
    'Café',
    'Check-out',
    'Idées',
    'Départ',
  ],
};

/** A phase is called like a break, a parking lot or a card that stands beside maps. */
function drawOddPhase(canvas, random, story, v, x0, y0) {
  const last = story.phases.length - 1;
  const at = v.where === 'last' ? last : random.whole(1, last - 1);
  const title = random.pick(ODD[story.lang]);
  const phases = story.phases.map((phase, p) => (p === at ? { ...phase, title } : phase));
  return drawWall(canvas, random, { ...story, phases }, v, x0, y0);
}

export const HEADINGS = {
  'phases below': (r, v) => ({
    ...{ draw: drawWall, heads: 'below', parking: 'none' },
    ...labelled(r, v),
  }),
  'phases at the right': (r, v) => ({
    ...{ draw: drawWall, heads: 'below', parking: 'none', orientation: 'lanes-in-columns' },
    ...labelled(r, v),
    head: r.pick(['text', 'bars', 'stickies']),
  }),
  'two colours': (r, v) => ({
    ...{ draw: drawWall, ...labelled(r, v), head: r.pick(['alternating', 'alternating stickies']) },
    orientation: r.pick(['lanes-in-rows', 'lanes-in-rows', 'lanes-in-columns']),
  }),
  'reaching chevrons': (r, v) => ({
    ...{ draw: drawChevrons, ...labelled(r, v), head: 'chevrons', dated: r.chance(0.7) },
  }),
  'odd phase': (r, v) => ({
    ...{ draw: drawOddPhase, ...labelled(r, v), where: r.pick(['last', 'last', 'middle']) },
    head: r.pick(['text', 'bars', 'stickies', 'chevrons', 'alternating']),
  }),
};
