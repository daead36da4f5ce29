/** Boards with truth: journeys on every layout people use, and boards that are none. The same seed, the same board. */
import { Canvas } from './boards/canvas.mjs';
import { drawCards, drawLegend, drawParking, drawPause } from './boards/around.mjs';
import { drawChain, drawHeaps, drawTimeline } from './boards/freeform.mjs';
import { drawMap } from './boards/map.mjs';
import { OTHERS } from './boards/others.mjs';
import { randomFrom } from './boards/random.mjs';
import { STORIES } from './boards/stories.mjs';

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

const fontOf = (v) => v.note * 0.13;

function drawOne(canvas, random, story, v, x, y, truths) {
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
  const draw = { chain: drawChain, heaps: drawHeaps, timeline: drawTimeline }[kind] ?? drawMap;
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
