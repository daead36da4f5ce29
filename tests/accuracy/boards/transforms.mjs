/** What may change about a board without changing what it says. */

const move = (e, f) => ({
  ...e,
  ...f(e),
  ...(e.points
    ? {
        points: e.points.map(([x, y]) => {
          const p = f({ x, y, width: 0, height: 0 });
          return [p.x, p.y];
        }),
      }
    : {}),
});
const each = (snapshot, f) => ({ ...snapshot, elements: snapshot.elements.map((e) => move(e, f)) });

function turn(snapshot, degrees) {
  const t = (degrees * Math.PI) / 180;
  const around = (x, y) => [x * Math.cos(t) - y * Math.sin(t), x * Math.sin(t) + y * Math.cos(t)];
  return {
    ...snapshot,
    elements: snapshot.elements.map((e) => {
      const [cx, cy] = around(e.x + e.width / 2, e.y + e.height / 2);
      const dx = cx - (e.x + e.width / 2);
      const dy = cy - (e.y + e.height / 2);
      return {
        ...e,
        x: e.x + dx,
        y: e.y + dy,
        rotation: ((e.rotation ?? 0) + degrees + 360) % 360,
        // Points are those of the element before it was turned about its own middle.
        ...(e.points ? { points: e.points.map(([x, y]) => [x + dx, y + dy]) } : {}),
      };
    }),
  };
}

export const TRANSFORMS = {
  order: (s) => ({ ...s, elements: [...s.elements].reverse() }),
  moved: (s) => each(s, (e) => ({ x: e.x + 12345.5, y: e.y - 9876.25 })),
  small: (s) => scaled(s, 0.1),
  large: (s) => scaled(s, 10),
  odd: (s) => scaled(s, 0.7371),
  turned: (s) => turn(s, 3),
  back: (s) => turn(s, -2.2),
  decorated: (s) => ({
    ...s,
    elements: [
      ...s.elements,
      { id: 'zz-picture', kind: 'image', x: -3000, y: -2000, width: 200, height: 150 },
      {
        id: 'zz-squiggle',
        kind: 'line',
        x: -2800,
        y: 4000,
        width: 80,
        height: 60,
        points: [
          [-2800, 4000],
          [-2760, 4060],
          [-2720, 4010],
        ],
      },
    ],
  }),
};

function scaled(s, k) {
  return {
    ...s,
    elements: s.elements.map((e) => ({
      ...e,
      x: e.x * k,
      y: e.y * k,
      width: e.width * k,
      height: e.height * k,
      ...(e.fontSize ? { fontSize: e.fontSize * k } : {}),
      ...(e.points ? { points: e.points.map(([x, y]) => [x * k, y * k]) } : {}),
    })),
  };
}

/** Other ids for everything; the second value gives the old id of a new one. */
export function renamed(snapshot) {
  const names = new Map(snapshot.elements.map((e, i) => [e.id, `n${(i * 7919) % 100003}-${i}`]));
  const back = new Map([...names].map(([a, b]) => [b, a]));
  const name = (id) => names.get(id) ?? id;
  const elements = snapshot.elements.map((e) => ({
    ...e,
    id: name(e.id),
    ...(e.from ? { from: name(e.from) } : {}),
    ...(e.to ? { to: name(e.to) } : {}),
    ...(e.parent ? { parent: name(e.parent) } : {}),
  }));
  return [{ ...snapshot, elements }, (id) => back.get(id) ?? id];
}

/** The parts of a reading that must not change. */
export function essence(read, back = (id) => id) {
  return JSON.stringify(
    read.journeys.map((j) => ({
      title: j.title,
      orientation: j.orientation,
      persona: j.persona.name,
      confidence: j.confidence.toFixed(6),
      phases: j.phases.map((p) => [p.title, p.elements.map(back)]),
      lanes: j.lanes.map((l) => [l.title, l.type, l.elements.map(back)]),
      notes: j.notes.map((n) => [
        back(n.element),
        n.type,
        n.lane,
        n.phase,
        n.order,
        n.confidence.toFixed(2),
      ]),
      header: j.header.map((h) => [h.role, back(h.element)]),
      unplaced: read.unplaced.map(back),
    })),
  );
}
