/** What stands around a map: title, persona, scope, legend, parking lot, and the rest of a workshop's wall. */
import { COMMON } from './stories.mjs';

/** Draws the cards in a block at (x, y), one under the other or beside each other; returns its far corner. */
export function drawCards(canvas, random, story, v, x, y, truth) {
  const common = COMMON[story.lang];
  const font = v.font;
  let cx = x;
  let cy = y;
  let right = x;
  if (v.title) {
    truth.title = story.title;
    canvas.text(x, cy, story.title, font * 2);
    cy += font * 3.2;
  }
  if (v.state) {
    truth.state = 'as-is';
    canvas.text(x, cy, common.state, font);
    cy += font * 2;
  }
  const next = (width, height) => {
    const at = { x: cx, y: cy };
    if (v.cardsDown) cy += height + v.note * 0.2;
    else cx += width + v.note * 0.2;
    right = Math.max(right, at.x + width);
    return at;
  };
  if (v.persona !== 'none') {
    const label = random.pick(common.personaLabel);
    truth.persona = { kind: 'specific', name: story.persona.name, element_ids: [] };
    if (v.persona === 'card') {
      const at = next(v.note * 1.6, v.note * 1.1);
      truth.persona.element_ids.push(
        canvas.box(
          at.x,
          at.y,
          v.note * 1.6,
          v.note * 1.1,
          [label, story.persona.name, ...story.persona.more].join('\n'),
          '#fff9db',
          font,
        ),
      );
    } else if (v.persona === 'line') {
      const at = next(v.note * 3, font * 2);
      truth.persona.element_ids.push(
        canvas.text(at.x, at.y, `${label}: ${story.persona.name}`, font),
      );
    } else {
      const at = next(v.note * 4.6, v.note * v.aspect + font * 2);
      truth.persona.element_ids.push(canvas.text(at.x, at.y, label, font * 1.2));
      [story.persona.name, ...story.persona.more].forEach((text, i) => {
        truth.persona.element_ids.push(
          canvas.sticky(
            at.x + i * v.note * 1.1,
            at.y + font * 2,
            v.note,
            v.note * v.aspect,
            text,
            '#eebefa',
            { fontSize: font },
          ),
        );
      });
    }
  }
  for (const [role, value] of Object.entries(story.scope)) {
    if (v.scope === 'none' || random.chance(v.partial ? 0.3 : 0)) continue;
    const text = `${random.pick(common.scope[role])}: ${value}`;
    let id;
    if (v.scope === 'notes') {
      const at = next(v.note, v.note * v.aspect);
      id = canvas.sticky(at.x, at.y, v.note, v.note * v.aspect, text, '#a5d8ff', {
        fontSize: font,
      });
    } else {
      const at = next(v.note * 1.9, font * 2.6);
      id = canvas.text(at.x, at.y, text, font, v.note * 1.8);
    }
    if (role === 'start' || role === 'end' || role === 'objective')
      truth.scope[role] = { text: value, element_id: id };
  }
  if (v.participants) {
    const at = next(v.note, font * 6);
    canvas.text(at.x, at.y, common.participants, font);
  }
  if (v.review) {
    const at = next(v.note * 1.5, font * 3);
    canvas.text(at.x, at.y, common.review, font, v.note * 1.5);
  }
  if (v.instructions) {
    const at = next(v.note * 2, font * 3);
    truth.unplaced.push(canvas.text(at.x, at.y, common.instructions, font * 0.9, v.note * 2));
  }
  return { right, bottom: v.cardsDown ? cy : cy + v.note * 1.3 };
}

export function drawLegend(canvas, v, story, map, x, y) {
  const font = v.font;
  canvas.text(x, y, COMMON[story.lang].legend, font * 1.2);
  map.labels.forEach((label, i) => {
    const ly = y + font * 2.2 + i * font * 1.9;
    canvas.add({
      kind: 'shape',
      shape: v.legendDots ? 'ellipse' : 'rectangle',
      x,
      y: ly,
      width: font * 1.4,
      height: font * 1.4,
      fill: map.fills[i],
      stroke: '#1e1e1e',
    });
    canvas.text(x + font * 2.2, ly, label, font);
  });
}

export function drawParking(canvas, random, story, v, x, y, truth) {
  const [heading, notes] = COMMON[story.lang].parking;
  const framed = v.parkingFrame;
  if (framed)
    canvas.add({
      kind: 'shape',
      shape: 'rectangle',
      x: x - 20,
      y: y - 20,
      width: v.note * 2.6,
      height: v.note * 2.9,
      stroke: '#868e96',
    });
  truth.unplaced.push(canvas.text(x, y, heading, v.font * 1.4));
  random
    .shuffle(notes)
    .slice(0, random.whole(1, 4))
    .forEach((text, i) => {
      truth.unplaced.push(
        canvas.sticky(
          x + (i % 2) * v.note * 1.15,
          y + v.font * 2.6 + Math.floor(i / 2) * v.note * v.aspect * 1.12,
          v.note,
          v.note * v.aspect,
          text,
          '#ffdf6b',
          { fontSize: v.font },
        ),
      );
    });
}

export function drawPause(canvas, story, v, x, y, truth) {
  truth.unplaced.push(canvas.text(x, y, COMMON[story.lang].pause, v.font));
}
