/** Boards with truth: journeys on every layout people use, and boards that are none. The same seed, the same board. */
import { Canvas } from './boards/canvas.mjs';
import { drawCards, drawLegend, drawParking, drawPause } from './boards/around.mjs';
import { drawChain, drawHeaps, drawTimeline } from './boards/freeform.mjs';
import { drawRows, drawSwimlanes } from './boards/actors.mjs';
import { drawCardRow } from './boards/cards.mjs';
import { drawMap } from './boards/map.mjs';
import { OTHERS } from './boards/others.mjs';
import { randomFrom } from './boards/random.mjs';
import { drawYoung } from './boards/young.mjs';
import { drawStages } from './boards/stages.mjs';
import { STORIES } from './boards/stories.mjs';
import * as ofLabels from './boards/habits_of_labels.mjs';
import * as ofNotes from './boards/habits_of_notes.mjs';

const TUNED_STORIES = 8; // the others are for boards nobody tunes on
const HELD_OUT_SEED = 50_000;

function variantOf(random) {
  const label = random.pick([
    'text',
    'text',
    'bar',
    'box',
    'rotated',
    'above',
    'inside',
    'repeated',
    'legend',
    'none',
  ]);
  const head = random.pick(['text', 'stickies', 'bars', 'frames', 'chevrons']);
  const mess = random.pick([0, 0, 1, 2]);
  return {
    orientation: random.chance(0.68) ? 'lanes-in-rows' : 'lanes-in-columns',
    label,
    labelAlign: random.pick(['middle', 'middle', 'top']),
    labelDress: random.pick(['plain', 'plain', 'plain', 'upper', 'emoji', 'colon']),
    head,
    headAlign: random.pick(['left', 'centre']),
    number: random.chance(0.25),
    grid: random.pick(['none', 'none', 'lines', 'bands', 'cells', 'image']),
    carrier: random.pick(['note', 'note', 'box', 'loose', 'polygon', 'group', 'bare']),
    cell: random.pick(['row', 'stack', 'quad']),
    align: random.pick(['left', 'center', 'random']),
    equal: random.chance(0.5),
    emotion: random.pick(['words', 'emoji', 'numbers', 'scores', 'curve']),
    colour:
      label === 'legend' || label === 'none' ? 'type' : random.pick(['one', 'author', 'type']),
    mess,
    sizes: random.chance(0.5),
    note: random.pick([60, 120, 200, 420]) * random.between(0.9, 1.1),
    aspect: random.pick([1, 0.75, 0.6]),
    gap: random.between(0.22, 0.5),
    bandGap: random.pick([0, 0.3, 1]),
    votes: random.chance(0.4),
    visibility: random.chance(0.2),
    title: random.chance(0.75),
    state: random.chance(0.5),
    persona: random.pick(['card', 'stickies', 'line', 'none']),
    scope: random.pick(['notes', 'text', 'none']),
    partial: random.chance(0.3),
    participants: random.chance(0.4),
    review: random.chance(0.4),
    instructions: random.chance(0.4),
    cardsDown: random.chance(0.4),
    cards: random.pick(['above', 'above', 'left', 'below']),
    parking: random.pick(['none', 'right', 'below', 'none']),
    parkingFrame: random.chance(0.3),
    pause: random.chance(0.2),
    legendDots: random.chance(0.3),
    noise: random.chance(0.3),
    snake: random.chance(0.5),
  };
}

const DRAW = {
  chain: drawChain,
  heaps: drawHeaps,
  timeline: drawTimeline,
  stages: drawStages,
  rows: drawRows,
  swimlanes: drawSwimlanes,
  cards: drawCardRow,
};

const fontOf = (v) => v.note * 0.13;

function drawOne(canvas, random, story, v, x, y, truths, drawn = null) {
  const holder = { unplaced: truths.unplaced };
  const kind = v.layout;
  const probe = {
    scope: {},
    persona: { kind: null, name: null, element_ids: [] },
    title: null,
    state: null,
    unplaced: holder.unplaced,
  };
  let mapX = x;
  let mapY = y;
  if (v.cards === 'above')
    mapY = drawCards(canvas, random, story, v, x, y, probe).bottom + v.note * 0.8;
  if (v.cards === 'left')
    mapX =
      drawCards(canvas, random, story, { ...v, cardsDown: true }, x, y, probe).right + v.note * 1.2;
  const draw = drawn ?? DRAW[kind] ?? drawMap;
  let legendAt = null;
  if ((kind === 'heaps' || v.label === 'legend') && v.cards !== 'left') {
    legendAt = { x: mapX, y: mapY };
    mapX += v.note * 2.6;
  }
  const map = draw(canvas, random, story, v, mapX, mapY);
  if (map.fills && (kind === 'heaps' || v.label === 'legend')) {
    const at = legendAt ?? { x: map.right + v.note, y: mapY };
    drawLegend(canvas, v, story, map, at.x, at.y);
    if (!legendAt) map.right += v.note * 3;
  }
  if (v.cards === 'below')
    drawCards(canvas, random, story, v, mapX, map.bottom + v.note * 1.2, probe);
  Object.assign(map.truth, {
    title: probe.title,
    state: probe.state,
    persona: probe.persona,
    scope: probe.scope,
  });
  truths.journeys.push(map.truth);
  if (v.parking === 'right')
    drawParking(canvas, random, story, v, map.right + v.note * 1.1, mapY + v.note * 0.5, truths);
  if (v.parking === 'below')
    drawParking(
      canvas,
      random,
      story,
      v,
      mapX + v.note * 3,
      map.bottom + v.note * (v.cards === 'below' ? 5 : 1.2),
      truths,
    );
  if (v.pause) drawPause(canvas, story, v, x + v.note, y - v.note * 1.4, truths);
  return map;
}

function boardOf(seed, v, held, canvas, random, truths) {
  return {
    board: `seed-${seed}`,
    variant: v,
    held,
    snapshot: {
      host: 'excalidraw',
      name: null,
      elements: random.shuffle(canvas.elements),
      ignored: [],
    },
    journeys: truths.journeys,
    unplaced: truths.unplaced,
    same_element: canvas.same,
  };
}

/** The layouts people use more rarely, in turn: what each asks of a variant. */
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
  const held = seed >= HELD_OUT_SEED;
  const random = randomFrom(seed + 3_000_000);
  const stories = held ? STORIES.slice(TUNED_STORIES) : STORIES.slice(0, TUNED_STORIES);
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
  return boardOf(seed, { ...v, layout: name }, held, canvas, random, truths);
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

/** One journey board. */
export function journeyBoard(seed) {
  const held = seed >= HELD_OUT_SEED;
  const random = randomFrom(seed);
  const stories = held ? STORIES.slice(TUNED_STORIES) : STORIES.slice(0, TUNED_STORIES);
  const story = random.pick(stories);
  const v = variantOf(random);
  v.font = fontOf(v);
  v.layout = random.chance(0.12) ? random.pick(['chain', 'heaps', 'timeline']) : 'grid';
  if (v.layout !== 'grid') v.carrier = v.carrier === 'bare' ? 'note' : v.carrier;
  if ((v.label === 'legend' || v.label === 'none') && v.carrier === 'bare') v.carrier = 'note';
  if (v.label === 'none') v.emotion = v.emotion === 'curve' ? 'words' : v.emotion;
  const canvas = new Canvas(random, v.carrier);
  const truths = { journeys: [], unplaced: [] };
  const first = drawOne(canvas, random, story, v, 0, 0, truths);
  v.second =
    v.layout === 'grid' && v.label !== 'none' && v.label !== 'legend' && random.chance(0.12)
      ? random.pick(['below', 'beside'])
      : 'none';
  if (v.second !== 'none') {
    const other = random.pick(stories.filter((s) => s !== story));
    const w = { ...v, parking: 'none', pause: false, cards: 'above' };
    if (v.second === 'below')
      drawOne(
        canvas,
        random,
        other,
        w,
        0,
        first.bottom + v.note * (v.cards === 'below' || v.parking === 'below' ? 9 : 3),
        truths,
      );
    else drawOne(canvas, random, other, w, first.right + v.note * 6, 0, truths);
  }
  if (v.noise)
    for (let i = 0; i < 3; i++)
      canvas.add({
        kind: 'image',
        x: random.between(-400, 2000),
        y: -900 - i * 200,
        width: 90,
        height: 90,
      });
  return boardOf(seed, v, held, canvas, random, truths);
}

/** The habits of workshops, in turn: how each is drawn. */
const HABITS = {
  'coloured heads': (r) => ({
    draw: ofLabels.drawColouredHeads,
    heads: r.pick(['bars', 'stickies']),
  }),
  groups: (r) => ({ draw: ofLabels.drawGroups, group: r.pick(['bar', 'text']) }),
  guides: () => ({ draw: ofLabels.drawGuides }),
  inset: (r) => ({ draw: ofLabels.drawInset, band: r.chance(0.5) }),
  drift: () => ({ draw: ofNotes.drawDrift }),
  remarks: () => ({ draw: ofNotes.drawOverlays, overlay: 'remarks' }),
  photo: () => ({ draw: ofNotes.drawOverlays, overlay: 'photo' }),
  numbers: () => ({ draw: ofNotes.drawOverlays, overlay: 'numbers' }),
  table: (r) => ({ draw: ofNotes.drawTable, corner: r.chance(0.5), shaded: r.chance(0.5) }),
  'faces and words': () => ({ draw: ofNotes.drawFacesAndWords }),
  'odd sizes': () => ({ draw: ofNotes.drawOddSizes }),
  blueprint: (r) => ({ draw: ofLabels.drawBlueprint, names: r.pick(['among', 'end']) }),
  twice: (r) => ({ draw: ofLabels.drawTwice, twice: r.pick(['labels', 'heads', 'both']) }),
  times: () => ({ draw: ofLabels.drawTimes }),
  asked: () => ({ draw: ofLabels.drawAsked }),
  heaps: (r) => ({ draw: ofNotes.drawHeapsUnder, heaps: r.pick(['frames', 'bars', 'text']) }),
  conclusions: () => ({ draw: ofLabels.drawConclusions }),
};

/** A map as a workshop left it. */
export function workshopBoard(seed) {
  const held = seed >= HELD_OUT_SEED;
  const random = randomFrom(seed + 11_000_000);
  const stories = held ? STORIES.slice(TUNED_STORIES) : STORIES.slice(0, TUNED_STORIES);
  const names = Object.keys(HABITS);
  const name = names[seed % names.length];
  const { draw, ...more } = HABITS[name](random);
  const v = {
    ...variantOf(random),
    carrier: random.pick(['note', 'note', 'box', 'loose', 'group']),
    colour: random.pick(['one', 'type']),
    ...more,
  };
  v.font = fontOf(v);
  const canvas = new Canvas(random, v.carrier);
  const truths = { journeys: [], unplaced: [] };
  drawOne(canvas, random, random.pick(stories), { ...v, label: 'text' }, 0, 0, truths, draw);
  return boardOf(seed, { ...v, layout: name }, held, canvas, random, truths);
}

/** A map at the beginning of a workshop. */
export function youngBoard(seed) {
  const held = seed >= HELD_OUT_SEED;
  const random = randomFrom(seed + 5_000_000);
  const stories = held ? STORIES.slice(TUNED_STORIES) : STORIES.slice(0, TUNED_STORIES);
  const { canvas, variant, truth } = drawYoung(random, random.pick(stories));
  return boardOf(seed, variant, held, canvas, random, { journeys: [truth], unplaced: [] });
}

/** One board that is no journey. */
export function otherBoard(seed) {
  const random = randomFrom(seed + 7_000_000);
  const kinds = Object.keys(OTHERS);
  const kind = kinds[seed % kinds.length];
  const canvas = new Canvas(random, random.pick(['note', 'box', 'loose', 'group']));
  OTHERS[kind](canvas, random);
  return {
    board: `other-${kind}-${seed}`,
    variant: { layout: kind },
    held: seed >= HELD_OUT_SEED,
    snapshot: {
      host: 'excalidraw',
      name: null,
      elements: random.shuffle(canvas.elements),
      ignored: [],
    },
    journeys: [],
    unplaced: [],
    same_element: canvas.same,
  };
}

export const HELD_OUT = HELD_OUT_SEED;
