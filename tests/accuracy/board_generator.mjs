/** Boards with truth: journeys on every layout people use, and boards that are none. The same seed, the same board. */
import { Canvas } from './boards/canvas.mjs';
import { boardOf, drawOne } from './boards/compose.mjs';
import { fontOf, variantOf } from './boards/variant.mjs';
import { isHeldOut, storiesOf } from './boards/seeds.mjs';
import { OTHERS } from './boards/others.mjs';
import { drawYoung } from './boards/young.mjs';
import { randomFrom } from './boards/random.mjs';

export { HELD_OUT } from './boards/seeds.mjs';
export { layoutBoard } from './boards/rarer.mjs';
export { workshopBoard } from './boards/habits.mjs';
export { designBoard } from './boards/designs.mjs';

/** One journey board. */
export function journeyBoard(seed) {
  const random = randomFrom(seed);
  const stories = storiesOf(seed);
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
  return boardOf(seed, v, canvas, random, truths);
}

/** A map at the beginning of a workshop. */
export function youngBoard(seed) {
  const random = randomFrom(seed + 5_000_000);
  const stories = storiesOf(seed);
  const { canvas, variant, truth } = drawYoung(random, random.pick(stories));
  return boardOf(seed, variant, canvas, random, { journeys: [truth], unplaced: [] });
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
    held: isHeldOut(seed),
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
