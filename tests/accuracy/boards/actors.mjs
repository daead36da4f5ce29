/** Rows of people: departments or personas under phases, and swimlanes of actors along a chain of arrows. */
import { emptyTruth, placer } from './shared.mjs';

const ACTORS = {
  nl: {
    departments: ['Verkoop', 'Klantenservice', 'Planning', 'Facturatie'],
    people: ['Joke, 71', 'Bilal (29)', 'Gezin Peeters'],
    swim: ['Klant', 'Balie', 'Magazijn', 'Administratie'],
  },
  en: {
    departments: ['Sales', 'Customer service', 'Logistics', 'Finance'],
    people: ['Joan, 71', 'Bilal (29)', 'The Parker family'],
    swim: ['Customer', 'Front desk', 'Warehouse', 'Finance'],
  },
  de: {
    departments: ['Vertrieb', 'Kundenservice', 'Logistik', 'Buchhaltung'],
    people: ['Hanne, 71', 'Bilal (29)', 'Familie Peters'],
    swim: ['Kunde', 'Empfang', 'Lager', 'Buchhaltung'],
  },
};

function drawRow(canvas, v, put, columns, title, y, height, width, across) {
  const b = put({ x: 0, y: y + 2, width: across, height: height - 4 });
  if (v.grid === 'bands') {
    const band = put({ x: 0, y, width, height });
    canvas.box(band.x, band.y, band.width, band.height, undefined, '#f8f9fa');
  }
  if (v.grid === 'lines') {
    const from = put({ x: 0, y, width: 0, height: 0 });
    const to = put({ x: width, y, width: 0, height: 0 });
    canvas.line(from.x, from.y, to.x, to.y);
  }
  if (v.label === 'bar')
    return canvas.box(b.x, b.y, b.width, b.height, title, '#ced4da', v.font * 1.2);
  return canvas.text(b.x + 4, b.y + (columns ? 4 : height * 0.4), title, v.font * 1.3, across);
}

/** Rows per department or persona: every cell tells what that one does or meets in the phase. */
export function drawRows(canvas, random, story, v, x0, y0) {
  const truth = { ...emptyTruth(story), orientation: v.orientation };
  const { put: turn, columns } = placer(v, 0, 0);
  const put = (b) => {
    const t = turn(b);
    return { ...t, x: t.x + x0, y: t.y + y0 };
  };
  const titles = random.shuffle(ACTORS[story.lang][v.actors]).slice(0, 3);
  const along = columns ? v.note * v.aspect : v.note;
  const down = columns ? v.note : v.note * v.aspect;
  const across = columns ? v.font * 3.4 : v.note * 1.5;
  const headHeight = columns ? v.note * 1.2 : v.font * 3;
  const pitch = along * 2.45 + v.note * v.gap;
  const width = across + v.note * 0.3 + story.phases.length * pitch;
  story.phases.forEach((phase, p) => {
    const b = put({
      x: across + v.note * 0.3 + p * pitch,
      y: 0,
      width: pitch * 0.9,
      height: headHeight * 0.7,
    });
    const id =
      v.head === 'text'
        ? canvas.text(b.x, b.y, phase.title, v.font * 1.4, columns ? v.note : 1e9)
        : canvas.box(b.x, b.y, b.width, b.height, phase.title, '#a5d8ff', v.font * 1.35);
    truth.phases.push({ title: phase.title, element_ids: [id] });
  });
  const rowHeight = down * 1.5;
  titles.forEach((title, l) => {
    const y = headHeight + l * rowHeight;
    const id = drawRow(canvas, v, put, columns, title, y, rowHeight, width, across);
    truth.lanes.push({
      title,
      type: v.actors === 'people' ? 'persona' : 'department',
      element_ids: [id],
    });
    story.phases.forEach((phase, p) => {
      const pool = v.actors === 'people' ? [...phase.s, ...phase.p] : [...phase.b, ...phase.t];
      random
        .shuffle(pool)
        .slice(0, random.whole(l === 0 ? 1 : 0, 2))
        .forEach((text, k) => {
          const jitter = () => random.between(-1, 1) * v.mess * 0.05 * v.note;
          const b = put({
            x: across + v.note * 0.4 + p * pitch + k * along * 1.15 + jitter(),
            y: y + down * 0.25 + jitter(),
            width: along,
            height: down,
          });
          truth.notes.push({
            element: canvas.sticky(b.x, b.y, b.width, b.height, text, '#ffdf6b', {
              fontSize: v.font,
            }),
            text,
            type: v.actors === 'people' ? 'persona' : 'department',
            lane: l,
            phase: p,
            valence: null,
          });
        });
    });
  });
  const end = put({
    x: 0,
    y: 0,
    width,
    height: headHeight + titles.length * rowHeight,
  });
  return { truth, right: end.x + end.width, bottom: end.y + end.height };
}

/** A chain that wanders between the swimlanes of the customer and others. */
export function drawSwimlanes(canvas, random, story, v, x0, y0) {
  const truth = {
    ...emptyTruth(story),
    orientation: 'lanes-in-rows',
    any_type: true,
  };
  const titles = ACTORS[story.lang].swim.slice(0, random.whole(3, 4));
  const across = v.note * 1.5;
  const rowHeight = v.note * v.aspect * 1.5;
  const events = story.phases.flatMap((phase) => [
    ...phase.s.map((text) => [text, 0]),
    ...phase.b.map((text) => [text, random.whole(1, titles.length - 1)]),
  ]);
  const width = across + v.note * 0.4 + events.length * v.note * 1.3;
  const put = (b) => ({ ...b, x: b.x + x0, y: b.y + y0 });
  titles.forEach((title, l) => {
    const id = drawRow(canvas, v, put, false, title, l * rowHeight, rowHeight, width, across);
    truth.lanes.push({
      title,
      type: l === 0 ? 'step' : 'department',
      element_ids: [id],
    });
  });
  let last = null;
  events.forEach(([text, lane], k) => {
    const jitter = () => random.between(-1, 1) * v.mess * 0.05 * v.note;
    const id = canvas.sticky(
      x0 + across + v.note * 0.3 + k * v.note * 1.3 + jitter(),
      y0 + lane * rowHeight + v.note * v.aspect * 0.25 + jitter(),
      v.note,
      v.note * v.aspect,
      text,
      '#ffdf6b',
      { fontSize: v.font },
    );
    if (last) canvas.arrow(last, id);
    last = id;
    truth.notes.push({
      element: id,
      text,
      type: null,
      lane,
      phase: null,
      valence: null,
    });
  });
  return { truth, right: x0 + width, bottom: y0 + titles.length * rowHeight };
}
