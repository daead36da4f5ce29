/** What the makers of layouts share. */

export function emptyTruth(story) {
  return {
    title: null,
    language: story.lang,
    state: null,
    orientation: 'freeform',
    persona: { kind: null, name: null, element_ids: [] },
    scope: {},
    phases: [],
    lanes: [],
    notes: [],
  };
}

/** Maps are drawn with lanes in rows; `put` turns a box where the lanes are columns. */
export function placer(v, x0, y0) {
  const columns = v.orientation === 'lanes-in-columns';
  const put = (box) =>
    columns
      ? {
          x: x0 + (box.y - y0),
          y: y0 + (box.x - x0),
          width: box.height,
          height: box.width,
        }
      : box;
  return { put, columns };
}
