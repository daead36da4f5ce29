/** What a board of a seed looks like: every choice its makers draw by, made once. */

export function variantOf(random) {
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

/** The size of a note's letters, which goes with the note's. */
export const fontOf = (v) => v.note * 0.13;
