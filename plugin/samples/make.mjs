// Draws the sample boards: node samples/make.mjs writes one .excalidraw per language beside this file.
// The same input gives the same bytes: ids are names, and what looks like a hand's unsteadiness comes from a counter.
import { readFileSync, writeFileSync } from 'node:fs';
import en from './en.mjs';
import nl from './nl.mjs';

const FILL = {
  yellow: '#ffdf6b',
  pink: '#fcc2d7',
  green: '#b2f2bb',
  blue: '#a5d8ff',
  orange: '#ffd8a8',
  red: '#ffc9c9',
  grey: '#e9ecef',
  dark: '#343a40',
};
const NOTE = { width: 176, height: 96 };
const GAP = 16;
const COLUMN = 2 * NOTE.width + 4 * GAP;
const LABEL = 216;
/** Widths of the whiteboard's hand-drawn font, in hundredths of its size; other signs count as a wide one. */
const WIDTHS = JSON.parse(readFileSync(new URL('font-widths.json', import.meta.url), 'utf8'));
const WIDEST = 100;
const LINE = 1.25;
/** Drawn on the same day: a board that changes with the calendar would be a new board each time. */
const UPDATED = Date.UTC(2026, 2, 3);

const widthOf = (text, size) =>
  [...text].reduce((sum, sign) => sum + (WIDTHS[sign] ?? WIDEST), 0) * (size / 100);

function wrap(text, size, room) {
  return text.split('\n').flatMap((paragraph) => {
    const lines = [''];
    for (const word of paragraph.split(' ')) {
      const longer = lines.at(-1) === '' ? word : `${lines.at(-1)} ${word}`;
      if (lines.at(-1) !== '' && widthOf(longer, size) > room) lines.push(word);
      else lines[lines.length - 1] = longer;
    }
    return lines;
  });
}

class Board {
  elements = [];
  #count = 0;

  /** A small number from -1 to 1, the same at every run. */
  #unsteady() {
    this.#count += 1;
    return ((this.#count * 7919) % 201) / 100 - 1;
  }

  add(element) {
    this.#count += 1;
    this.elements.push({
      angle: 0,
      strokeColor: '#1e1e1e',
      backgroundColor: 'transparent',
      fillStyle: 'solid',
      strokeWidth: 1,
      strokeStyle: 'solid',
      roughness: 1,
      opacity: 100,
      groupIds: [],
      frameId: null,
      roundness: null,
      seed: 1000 + this.#count,
      version: 1,
      versionNonce: 5000 + this.#count,
      isDeleted: false,
      boundElements: null,
      updated: UPDATED,
      link: null,
      locked: false,
      ...element,
    });
  }

  text({
    id,
    text,
    x,
    y,
    size,
    colour = '#1e1e1e',
    align = 'left',
    room = Infinity,
    container = null,
  }) {
    const lines = wrap(text, size, room);
    const width = Math.ceil(Math.max(...lines.map((line) => widthOf(line, size)))) + 2;
    const height = lines.length * size * LINE;
    this.add({
      id,
      type: 'text',
      x: align === 'center' ? x - width / 2 : x,
      y: container ? y - height / 2 : y,
      width,
      height,
      strokeColor: colour,
      text: lines.join('\n'),
      originalText: text,
      fontSize: size,
      fontFamily: 5,
      textAlign: align,
      verticalAlign: container ? 'middle' : 'top',
      containerId: container,
      autoResize: true,
      lineHeight: LINE,
    });
    return { width, height };
  }

  box({ id, text, x, y, width, height, fill, size = 16, colour, steady = false, round = false }) {
    const [dx, dy] = steady
      ? [0, 0]
      : [Math.round(this.#unsteady() * 5), Math.round(this.#unsteady() * 5)];
    const label = `${id}-text`;
    this.add({
      id,
      type: 'rectangle',
      x: x + dx,
      y: y + dy,
      width,
      height,
      backgroundColor: FILL[fill],
      strokeColor: 'transparent',
      roughness: 0,
      roundness: round ? { type: 3 } : null,
      boundElements: [{ id: label, type: 'text' }],
    });
    this.text({
      id: label,
      text,
      x: x + dx + width / 2,
      y: y + dy + height / 2,
      size,
      colour,
      align: 'center',
      room: width - 14,
      container: id,
    });
  }

  rule(id, x, y, width) {
    this.add({
      id,
      type: 'line',
      x,
      y,
      width,
      height: 0,
      strokeColor: '#ced4da',
      roughness: 0,
      points: [
        [0, 0],
        [width, 0],
      ],
      lastCommittedPoint: null,
      startBinding: null,
      endBinding: null,
      startArrowhead: null,
      endArrowhead: null,
    });
  }

  vote(id, x, y) {
    this.add({
      id,
      type: 'ellipse',
      x,
      y,
      width: 14,
      height: 14,
      backgroundColor: '#e03131',
      strokeColor: 'transparent',
      roughness: 0,
    });
  }
}

function draw(sample) {
  const board = new Board();
  board.text({ id: 'title', text: sample.title, x: 0, y: 0, size: 36 });
  sample.cards.forEach((card, place) => {
    board.box({ ...card, x: LABEL + GAP + place * 260, y: 84, width: 236, height: 120 });
  });
  const top = 250;
  const across = LABEL + GAP + sample.phases.length * COLUMN;
  sample.phases.forEach((phase, column) => {
    board.box({
      id: `phase-${column}`,
      text: phase,
      x: LABEL + GAP + column * COLUMN + 6,
      y: top,
      width: COLUMN - 24,
      height: 52,
      fill: 'dark',
      colour: '#ffffff',
      size: 20,
      steady: true,
      round: true,
    });
  });
  let y = top + 52 + 2 * GAP;
  const places = new Map();
  sample.lanes.forEach((lane, row) => {
    const rows = Math.max(1, ...lane.cells.map((cell) => Math.ceil(cell.length / 2)));
    const height = rows * (NOTE.height + GAP) + GAP;
    board.box({
      id: `lane-${lane.id}`,
      text: lane.label,
      x: 0,
      y: y + 4,
      width: LABEL - GAP,
      height: height - 8,
      fill: 'grey',
      size: 20,
      steady: true,
      round: true,
    });
    lane.cells.forEach((cell, column) => {
      cell.forEach((text, place) => {
        const id = `${lane.id}-${column}-${place}`;
        const x = LABEL + GAP + column * COLUMN + GAP + (place % 2) * (NOTE.width + GAP);
        const noteY = y + GAP + Math.floor(place / 2) * (NOTE.height + GAP);
        places.set(id, { x, y: noteY });
        board.box({ id, text, x, y: noteY, ...NOTE, fill: lane.fill });
      });
    });
    y += height + GAP;
    if (sample.rules && row < sample.lanes.length - 1)
      board.rule(`rule-${row}`, 0, y - GAP / 2, across);
  });
  for (const stray of sample.strays) board.box({ ...stray, ...NOTE });
  const seen = new Map();
  sample.votes.forEach((note, place) => {
    const { x, y: noteY } = places.get(note);
    const before = seen.get(note) ?? 0;
    seen.set(note, before + 1);
    board.vote(`vote-${place}`, x + 8 + before * 18, noteY + NOTE.height - 10);
  });
  return {
    type: 'excalidraw',
    version: 2,
    source: 'journeylint',
    elements: board.elements,
    appState: { gridSize: 20, viewBackgroundColor: '#ffffff' },
    files: {},
  };
}

for (const sample of [nl, en]) {
  const file = new URL(`${sample.name}.excalidraw`, import.meta.url);
  writeFileSync(file, `${JSON.stringify(draw(sample), null, 1)}\n`);
}
