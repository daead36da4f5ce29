/** A whole board: a map, what lies around it, and all of it with its truth. */
import { drawCards, drawLegend, drawParking, drawPause } from './around.mjs';
import { drawChain, drawHeaps, drawTimeline } from './freeform.mjs';
import { drawRows, drawSwimlanes } from './actors.mjs';
import { drawCardRow } from './cards.mjs';
import { drawMap } from './map.mjs';
import { drawStages } from './stages.mjs';
import { isHeldOut } from './seeds.mjs';

const DRAW = {
  chain: drawChain,
  heaps: drawHeaps,
  timeline: drawTimeline,
  stages: drawStages,
  rows: drawRows,
  swimlanes: drawSwimlanes,
  cards: drawCardRow,
};

/** One map with its cards, legend and parking lot from (x, y) on; its truth is added to `truths`. */
export function drawOne(canvas, random, story, v, x, y, truths, drawn = null) {
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

/** The board as it is handed out: its elements in any order, and what is true of it. */
export function boardOf(seed, v, canvas, random, truths) {
  return {
    board: `seed-${seed}`,
    variant: v,
    held: isHeldOut(seed),
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
