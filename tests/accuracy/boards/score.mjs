/** Compares what was read of a board with its truth. */

const norm = (s) => (s ?? '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
const meets = (a, b) => a.some((x) => b.includes(x));

export class Tally {
  constructor() {
    this.sums = new Map();
  }

  add(key, right, of = 1) {
    const sum = this.sums.get(key) ?? { right: 0, of: 0 };
    sum.right += right;
    sum.of += of;
    this.sums.set(key, sum);
  }

  share(key) {
    const sum = this.sums.get(key);
    return sum && sum.of > 0 ? sum.right / sum.of : null;
  }
}

function ids(truth, board) {
  return (element) => [element, ...(board.same_element?.[element] ?? [])];
}

/** Pairs headings of truth and reading by their elements, then by their titles. */
function pair(truths, reads, elements) {
  const pairs = new Map();
  const taken = new Set();
  const match = (test) => {
    truths.forEach((t, i) => {
      if (pairs.has(i)) return;
      const j = reads.findIndex((r, k) => !taken.has(k) && test(t, r));
      if (j >= 0) {
        pairs.set(i, j);
        taken.add(j);
      }
    });
  };
  match((t, r) => meets((t.element_ids ?? []).flatMap(elements), r.elements));
  match((t, r) => t.title !== null && norm(t.title) === norm(r.title));
  return pairs;
}

/** Lanes without a label of their own are paired by the notes they share. */
function pairByNotes(truth, read, pairs, elements) {
  const votes = new Map();
  const where = new Map(read.notes.map((n) => [n.element, n.lane]));
  for (const n of truth.notes) {
    const lane = elements(n.element)
      .map((id) => where.get(id))
      .find((l) => l !== undefined && l !== null);
    if (lane === undefined || n.lane === null || pairs.has(n.lane)) continue;
    const key = `${n.lane}:${lane}`;
    votes.set(key, (votes.get(key) ?? 0) + 1);
  }
  const used = new Set(pairs.values());
  for (const [key] of [...votes].sort((a, b) => b[1] - a[1])) {
    const [t, r] = key.split(':').map(Number);
    if (!pairs.has(t) && !used.has(r)) {
      pairs.set(t, r);
      used.add(r);
    }
  }
}

function scoreNotes(board, truth, read, phases, lanes, tally, out) {
  const elements = ids(truth, board);
  const found = new Map(read.notes.map((n) => [n.element, n]));
  for (const t of truth.notes) {
    const n = elements(t.element)
      .map((id) => found.get(id))
      .find((x) => x !== undefined);
    const phase =
      t.phase === null ||
      t.phase === undefined ||
      (n && (t.phases ?? [t.phase]).some((p) => n.phase === (phases.get(p) ?? -1)));
    const lane = truth.any_lane
      ? Boolean(n)
      : t.lane === null
        ? n && n.lane === null
        : n && n.lane === (lanes.get(t.lane) ?? -1);
    const placed = Boolean(n && phase && lane);
    tally.add('placed', placed ? 1 : 0);
    tally.add('note phase', n && phase ? 1 : 0);
    tally.add('note lane', n && lane ? 1 : 0);
    const asked = t.type !== null;
    const typed = !asked || Boolean(n && n.type === t.type);
    if (asked) tally.add('note type', typed ? 1 : 0);
    if (!placed || !typed)
      out.push({
        text: t.text,
        type: t.type,
        lane: t.lane,
        phase: t.phase,
        got: n ? `${n.lane}/${n.phase}/${n.type}` : 'unplaced',
        conf: n?.confidence ?? null,
      });
    if (n)
      tally.add(`bin note ${Math.min(9, Math.floor(n.confidence * 10))}`, placed && typed ? 1 : 0);
    if (n && t.valence !== null && t.valence !== undefined && t.type === 'emotion') {
      tally.add(
        'valence sign',
        n.valence !== undefined && Math.sign(n.valence) === Math.sign(t.valence) ? 1 : 0,
      );
    }
  }
}

function scoreHeader(truth, read, elements, tally) {
  if (truth.persona?.kind) {
    const right =
      read.persona.kind === truth.persona.kind &&
      meets((truth.persona.element_ids ?? []).flatMap(elements), read.persona.elements);
    tally.add('persona', right ? 1 : 0);
  } else if (truth.persona && truth.persona.name === null) {
    tally.add('persona invented', read.persona.kind === 'missing' ? 0 : 1);
  }
  for (const part of ['start', 'end', 'objective']) {
    const t = truth.scope?.[part];
    if (t?.element_id)
      tally.add(
        'scope',
        read.scope[part] && elements(t.element_id).includes(read.scope[part].element) ? 1 : 0,
      );
    else if (truth.scope) tally.add('scope invented', read.scope[part] ? 1 : 0);
  }
  if (truth.title) tally.add('title', norm(read.title) === norm(truth.title) ? 1 : 0);
}

/** How much of what belongs to no map is claimed as a note of one, with confidence. */
export function scoreStrays(board, reads, tally) {
  const claimed = new Set(
    reads.flatMap((r) => r.notes.filter((n) => n.confidence >= 0.5).map((n) => n.element)),
  );
  const elements = ids(null, board);
  for (const element of board.unplaced ?? [])
    tally.add('strays claimed', elements(element).some((id) => claimed.has(id)) ? 1 : 0);
}

/** Scores one journey of truth against the reading it shares most notes with. */
export function scoreJourney(board, truth, reads, tally) {
  const out = [];
  const elements = ids(truth, board);
  const own = new Set(truth.notes.flatMap((n) => elements(n.element)));
  const shared = reads.map((r) => r.notes.filter((n) => own.has(n.element)).length);
  const best = shared.indexOf(Math.max(0, ...shared));
  const read = best >= 0 ? reads[best] : null;
  tally.add('journey found', read ? 1 : 0);
  if (!read) {
    for (const n of truth.notes) {
      for (const key of ['placed', 'note phase', 'note lane', 'note type']) tally.add(key, 0);
      void n;
    }
    for (const key of ['orientation']) tally.add(key, 0);
    return [{ text: '(no journey)', got: 'none' }];
  }
  tally.add('claimed', read.confidence >= 0.5 ? 1 : 0);
  if (truth.orientation) tally.add('orientation', read.orientation === truth.orientation ? 1 : 0);
  const phases = pair(truth.phases, read.phases, elements);
  const lanes = pair(truth.lanes, read.lanes, elements);
  pairByNotes(truth, read, lanes, elements);
  tally.add('phase recall', phases.size, truth.phases.length);
  tally.add('phase precision', phases.size, read.phases.length);
  tally.add('lane recall', lanes.size, truth.lanes.length);
  if (!truth.any_lane) tally.add('lane precision', lanes.size, read.lanes.length);
  read.phases.forEach((p, i) =>
    tally.add(
      `bin phase ${Math.min(9, Math.floor(p.confidence * 10))}`,
      [...phases.values()].includes(i) ? 1 : 0,
    ),
  );
  for (const [t, r] of lanes) {
    if (truth.any_type || !truth.lanes[t].type) continue; // nobody could say what it holds
    const right = read.lanes[r].type === truth.lanes[t].type;
    tally.add('lane type', right ? 1 : 0);
    tally.add(`bin lane ${Math.min(9, Math.floor(read.lanes[r].confidence * 10))}`, right ? 1 : 0);
    if (!right)
      out.push({
        text: `(lane ${truth.lanes[t].title}: ${truth.lanes[t].type})`,
        got: read.lanes[r].type,
      });
  }
  scoreNotes(board, truth, read, phases, lanes, tally, out);
  scoreHeader(truth, read, elements, tally);
  return out;
}
