/** Maps and boards in the designs of teams that follow no template. */
import { Canvas } from './canvas.mjs';
import { boardOf, drawOne } from './compose.mjs';
import { variantOf } from './variant.mjs';
import { randomFrom } from './random.mjs';
import { isHeldOut, storiesOf } from './seeds.mjs';
import { MORE_HELD, MORE_TUNED } from './more_stories.mjs';
import { LABELLINGS } from './designs_of_labels.mjs';
import { HEADINGS } from './designs_of_heads.mjs';
import { PATHS } from './designs_of_paths.mjs';
import { COLOURS } from './designs_of_colours.mjs';
import { MARGINS } from './designs_of_margins.mjs';
import { SEVERAL } from './designs_of_several.mjs';

/** The designs, in turn. Each says what it asks of a variant; `draw` draws one map, `compose` the whole board. */
const DESIGNS = {
  ...LABELLINGS,
  ...HEADINGS,
  ...PATHS,
  ...COLOURS,
  ...MARGINS,
  ...SEVERAL,
};

function variantOfDesign(random) {
  const v = {
    ...variantOf(random),
    orientation: 'lanes-in-rows',
    label: 'text',
    carrier: random.pick(['note', 'note', 'box', 'loose', 'group', 'polygon']),
    colour: random.pick(['one', 'author', 'type']),
    head: random.pick(['text', 'bars', 'stickies', 'chevrons']),
    heads: 'above',
    grid: random.pick(['none', 'lines']),
    emotion: random.pick(['words', 'emoji', 'numbers']),
    number: random.chance(0.15),
    hue: random.whole(0, 11),
    bands: random.pick(['one', 'each']),
    barFill: random.pick(['#e9ecef', '#dee2e6', '#d0bfff', '#99e9f2', '#ffd8a8']),
    headFill: random.pick(['#a5d8ff', '#74c0fc', '#ced4da', '#96f2d7', '#eebefa']),
    parking: random.pick(['none', 'none', 'right', 'below']),
    aspect: random.pick([1, 0.75, 0.6]),
    bandGap: random.pick([0.2, 0.5, 1]),
  };
  v.font = v.note * random.between(0.1, 0.15);
  return v;
}

/** A board of a design, in any of the languages. */
export function designBoard(seed) {
  const random = randomFrom(seed + 13_000_000);
  const names = Object.keys(DESIGNS);
  const name = names[seed % names.length];
  const all = [...storiesOf(seed), ...(isHeldOut(seed) ? MORE_HELD : MORE_TUNED)];
  const lang = random.pick(['nl', 'nl', 'en', 'de', 'fr']);
  const stories = all.filter((story) => story.lang === lang);
  const story = random.pick(stories);
  const base = variantOfDesign(random);
  const { draw, compose, ...more } = DESIGNS[name](random, base, story);
  const v = { ...base, ...more };
  const canvas = new Canvas(random, v.carrier);
  const truths = { journeys: [], unplaced: [] };
  if (compose) compose(canvas, random, story, v, truths, stories);
  else drawOne(canvas, random, story, { ...v, layout: 'grid' }, 0, 0, truths, draw);
  return boardOf(seed, { ...v, layout: name, lang }, canvas, random, truths);
}
