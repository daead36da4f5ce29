/** Habits of workshops in what headings say, and how they are set. */
import { textSize } from './canvas.mjs';
import { emptyTruth } from './shared.mjs';
import { PALETTE } from './map_parts.mjs';
import { sheet, plainHeads, lane, plainLabels, placeNotes, TYPES, done } from './sheet.mjs';

const EXPLAINED = {
  step: {
    nl: 'wat doet de bezoeker hier?',
    en: 'what is the visitor doing?',
    de: 'was passiert hier?',
  },
  touchpoint: {
    nl: 'waar komen ze ons tegen?',
    en: 'where do they meet us?',
    de: 'wo sehen sie uns?',
  },
  emotion: { nl: '1-5', en: '1-5', de: '1-5' },
  pain: { nl: 'wat hindert?', en: 'what stands in the way?', de: 'was bremst?' },
  opportunity: {
    nl: 'hoe maken we het beter?',
    en: 'how do we mend it?',
    de: 'wie geht es besser?',
  },
};

/** Every label goes on to say what belongs in its lane: behind a colon, in brackets, on a second line. */
export function drawExplained(canvas, random, story, v, x, y) {
  const g = sheet(random, story, v, x, y, TYPES, v.note * 2.2);
  plainHeads(canvas, random, story, v, g);
  g.types.forEach((type, l) => {
    const more = EXPLAINED[type][story.lang];
    const number = v.lettered ? `${'ABCDE'[l]}. ` : '';
    const rest = { colon: `: ${more}`, brackets: ` (${more})`, line: `\n${more}` }[v.explained];
    const text = number + g.labels[l] + rest;
    const size = v.font * 1.1;
    lane(
      g,
      l,
      v.boxed
        ? canvas.box(g.x0, g.ys[l], v.note * 2, g.height - 8, text, '#e9ecef', size)
        : canvas.text(g.x0, g.ys[l] + v.note * 0.3, text, size, v.note * 2),
    );
  });
  placeNotes(canvas, random, story, v, g);
  return done(g);
}

const WORKSHOP_WORDS = {
  nl: ['Check-in', 'Check in', 'Warming-up'],
  en: ['Check in', 'Check-in', 'Warm up'],
  de: ['Check-in', 'Check in', 'Aufwärmen'],
};

/** A phase is called as a part of the workshop would be, in any way the headings are made. */
export function drawWorkshopWord(canvas, random, story, v, x, y) {
  const word = random.pick(WORKSHOP_WORDS[story.lang]);
  const at = random.whole(0, story.phases.length - 1);
  const phases = story.phases.map((phase, p) => (p === at ? { ...phase, title: word } : phase));
  const named = { ...story, phases };
  const g = sheet(random, named, v, x, y, TYPES, v.note * 1.8);
  named.phases.forEach((phase, p) => {
    const title = phase.title;
    const middle = g.xs[p] + g.widths[p] / 2;
    const size = textSize(title, v.font * 1.4, 1e9);
    const id = {
      text: () => canvas.text(middle - size.width / 2, g.y0, title, v.font * 1.4, 1e9),
      box: () => canvas.box(g.xs[p] + 4, g.y0, g.widths[p] - 8, v.font * 3, title, '#a5d8ff'),
      sticky: () => canvas.sticky(middle - v.note / 2, g.y0, v.note, v.font * 4, title, '#a5d8ff'),
    }[v.heads]();
    g.truth.phases.push({ title, element_ids: [id] });
  });
  plainLabels(canvas, random, named, v, g);
  placeNotes(canvas, random, named, v, g);
  return done(g);
}

/** A path of arrows, forth or forth and back, with a heading over the first step of every phase. */
export function drawHeadedPath(canvas, random, story, v, x, y) {
  const truth = { ...emptyTruth(story), orientation: 'freeform' };
  const steps = [];
  const tall = v.note * v.aspect;
  const per = v.bent ? random.whole(4, 6) : 1e9;
  const at = (k) => {
    const row = Math.floor(k / per);
    const column = row % 2 === 0 ? k % per : per - 1 - (k % per);
    return { x: x + column * v.note * 1.6, y: y + row * (tall + v.font * 6) };
  };
  let right = x;
  story.phases.forEach((phase, p) => {
    const begin = at(steps.length);
    const head = canvas.text(begin.x, begin.y - v.font * 2.4, phase.title, v.font * 1.5, 1e9);
    truth.phases.push({ title: phase.title, element_ids: [head] });
    phase.s.forEach((text) => {
      const place = at(steps.length);
      const id = canvas.sticky(place.x, place.y, v.note, tall, text, '#ffdf6b', {
        fontSize: v.font,
      });
      truth.notes.push({ element: id, text, type: 'step', lane: null, phase: p, valence: null });
      if (steps.length > 0) canvas.arrow(steps.at(-1), id);
      steps.push(id);
      right = Math.max(right, place.x + v.note);
    });
  });
  return { truth, right, bottom: at(steps.length - 1).y + tall };
}

/** Headings of bare text, each drawn to another size and none quite level. */
export function drawHandMadeHeads(canvas, random, story, v, x, y) {
  const g = sheet(random, story, v, x, y, TYPES, v.note * 1.8);
  story.phases.forEach((phase, p) => {
    const font = v.font * random.between(1.35, 1.75);
    const left = g.xs[p] + random.between(0.1, 0.4) * v.note;
    const id = canvas.text(left, y + random.between(0, 1) * v.font, phase.title, font, 1e9);
    g.truth.phases.push({ title: phase.title, element_ids: [id] });
  });
  plainLabels(canvas, random, story, v, g);
  placeNotes(canvas, random, story, v, g);
  return done(g);
}

/** Headings as high as notes and in the colour of one of the lanes, with a sentence below their name. */
export function drawHeadsLikeNotes(canvas, random, story, v, x, y) {
  const g = sheet(random, story, v, x, y, TYPES, v.note * 1.8);
  const tall = v.note * v.aspect;
  const fill = PALETTE[random.whole(1, TYPES.length - 1)];
  story.phases.forEach((phase, p) => {
    const more = { nl: 'zo gaat het nu', en: 'as it is today', de: 'wie es heute ist' }[story.lang];
    const title = v.sentence ? `${phase.title}\n${more}` : phase.title;
    const id = canvas.sticky(
      g.xs[p] + v.note * 0.15,
      g.top - tall * 1.15,
      v.note,
      tall,
      title,
      fill,
      {
        fontSize: v.font,
      },
    );
    g.truth.phases.push({ title, element_ids: [id] });
  });
  plainLabels(canvas, random, story, v, g);
  placeNotes(canvas, random, story, v, g);
  return done(g);
}
