/** Maps of the layouts people use more rarely. */
import { Canvas } from './canvas.mjs';
import { boardOf, drawOne } from './compose.mjs';
import { fontOf, variantOf } from './variant.mjs';
import { randomFrom } from './random.mjs';
import { storiesOf } from './seeds.mjs';

/** The layouts, in turn: what each asks of a variant. */
const RARER = {
  stages: (r) => ({
    layout: 'stages',
    head: r.pick(['text', 'bars']),
    steps: r.pick(['stickies', 'boxes', 'text']),
    stepLabel: r.chance(0.5),
    label: r.pick(['text', 'bar']),
    span: r.chance(0.5),
  }),
  departments: (r) => ({
    layout: 'rows',
    actors: 'departments',
    head: r.pick(['text', 'bars']),
    label: r.pick(['text', 'bar']),
  }),
  people: (r) => ({
    layout: 'rows',
    actors: 'people',
    head: r.pick(['text', 'bars']),
    label: r.pick(['text', 'bar']),
  }),
  swimlanes: (r) => ({
    layout: 'swimlanes',
    label: r.pick(['text', 'bar']),
    grid: r.pick(['lines', 'bands']),
  }),
  cards: (r) => ({
    layout: 'cards',
    numbered: r.chance(0.6),
    spaced: r.chance(0.6),
  }),
  scale: (r) => ({
    orientation: 'lanes-in-rows',
    emotion: 'curve',
    scale: r.pick(['signed', 'grades']),
    label: r.pick(['text', 'bar', 'box']),
    types: ['step', 'emotion', 'pain', 'opportunity'],
    mess: 0,
  }),
  faces: (r) => ({
    faces: true,
    emotion: 'words',
    label: r.pick(['text', 'bar', 'box']),
  }),
  spans: (r) => ({
    spans: true,
    cell: 'row',
    label: r.pick(['text', 'bar', 'box', 'inside']),
  }),
  places: (r) => ({
    places: true,
    label: r.pick(['text', 'bar', 'above', 'legend']),
  }),
  remarks: (r) => ({
    remarks: true,
    label: r.pick(['text', 'bar', 'none', 'legend']),
  }),
  headless: (r) => ({
    headless: true,
    label: r.pick(['text', 'bar', 'box']),
    head: 'text',
  }),
};

const PLACES = {
  nl: ['Wachtkamer', 'Parkeerplaats', 'Balie'],
  en: ['Waiting room', 'Parking lot', 'Front desk'],
  de: ['Wartezimmer', 'Parkplatz', 'Empfang'],
};
const REMARKS = {
  nl: ['Btw in 2025?', 'navragen bij Bert', 'zie mail van dinsdag'],
  en: ['VAT in 2025?', 'ask Bert about this', 'see mail of Tuesday'],
  de: ['MwSt. 2025?', 'Bernd fragen', 'siehe Mail vom Dienstag'],
};

/** One journey board of a rarer layout. */
export function layoutBoard(seed) {
  const random = randomFrom(seed + 3_000_000);
  const stories = storiesOf(seed);
  let story = random.pick(stories);
  const names = Object.keys(RARER);
  const name = names[seed % names.length];
  const v = {
    ...variantOf(random),
    layout: 'grid',
    second: 'none',
    carrier: 'note',
  };
  v.carrier = random.pick(['note', 'note', 'box', 'loose', 'group']);
  Object.assign(v, RARER[name](random));
  if (v.label === 'legend' || v.label === 'none') v.colour = 'type';
  v.font = fontOf(v);
  if (v.places) story = withPlaces(story);
  const canvas = new Canvas(random, v.carrier);
  const truths = { journeys: [], unplaced: [] };
  const map = drawOne(canvas, random, story, v, 0, 0, truths);
  if (v.remarks) {
    const text = random.pick(REMARKS[story.lang]);
    const aside = random.chance(0.5);
    const x = map.right + v.note * (v.parking === 'right' ? 5 : 1.4);
    const y = map.bottom - v.note * random.between(1, 3);
    truths.unplaced.push(
      aside
        ? canvas.text(x, y, text, v.font)
        : canvas.sticky(x, y, v.note, v.note * v.aspect, text, '#ffdf6b', {
            fontSize: v.font,
          }),
    );
  }
  return boardOf(seed, { ...v, layout: name }, canvas, random, truths);
}

/** Somebody waits in a waiting room, parks on a parking lot: names of places that are also names of other things. */
function withPlaces(story) {
  const names = PLACES[story.lang];
  return {
    ...story,
    phases: story.phases.map((phase, p) =>
      p < names.length ? { ...phase, t: [names[p], ...phase.t.slice(1)] } : phase,
    ),
  };
}
