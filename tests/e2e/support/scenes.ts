import type { SceneElement } from './browser.js';

const COLUMN = 220;
const ROW = 130;
const PHASES = ['Noticing', 'Choosing', 'Packing', 'Driving', 'Unpacking', 'Settling in'];

function base(id: string, type: string, x: number, y: number): SceneElement {
  return {
    id,
    type,
    x,
    y,
    width: 180,
    height: 90,
    angle: 0,
    strokeColor: '#1e1e1e',
    backgroundColor: '#ffdf6b',
    fillStyle: 'solid',
    strokeWidth: 1,
    strokeStyle: 'solid',
    roughness: 0,
    opacity: 100,
    groupIds: [],
    frameId: null,
    roundness: null,
    seed: 1,
    version: 1,
    versionNonce: 1,
    isDeleted: false,
    boundElements: [],
    updated: 1,
    link: null,
    locked: false,
  };
}

/** A note: a box with its text bound to it. */
export function note(
  id: string,
  text: string,
  x: number,
  y: number,
  fill = '#ffdf6b',
  height = 90,
): SceneElement[] {
  const label = `${id}-text`;
  return [
    {
      ...base(id, 'rectangle', x, y),
      height,
      backgroundColor: fill,
      boundElements: [{ id: label, type: 'text' }],
    },
    {
      ...base(label, 'text', x + 10, y + height / 2 - 10),
      width: 160,
      height: 20,
      text,
      originalText: text,
      fontSize: 16,
      fontFamily: 5,
      textAlign: 'center',
      verticalAlign: 'middle',
      containerId: id,
      lineHeight: 1.25,
      autoResize: true,
    },
  ];
}

/** A map whose step lane also holds `internal` steps of the organisation per phase: as many findings as such notes. */
export function mapOf(columns: number, internal: number): SceneElement[] {
  const stepRows = internal + 1;
  const moods = (stepRows + 1) * ROW;
  const elements = [
    ...note('title', 'Customer journey: moving house', 0, -300),
    ...note('persona', 'Persona: Ada, 52, moves house with two cats', 2 * COLUMN, -300),
    ...note('lane-step', 'Steps', -COLUMN, ROW, '#e9ecef', stepRows * ROW - 40),
    ...note('lane-mood', 'Emotions', -COLUMN, moods, '#e9ecef'),
    ...note('lane-pain', 'Pain points', -COLUMN, moods + ROW, '#e9ecef'),
  ];
  for (let column = 0; column < columns; column += 1) {
    const x = column * COLUMN;
    elements.push(
      ...note(`phase-${column}`, PHASES[column % PHASES.length] ?? '', x, 0, '#a5d8ff'),
      ...note(`step-${column}`, `Carries box ${column + 1} to the van`, x, ROW),
      ...note(`mood-${column}`, column % 2 === 0 ? '🙂' : '😟', x, moods, '#fcc2d7'),
      ...note(`pain-${column}`, `Box ${column + 1} is too heavy`, x, moods + ROW, '#ffc9c9'),
    );
    for (let place = 0; place < internal; place += 1) {
      const text = `CRM system creates record ${column * internal + place + 1}`;
      elements.push(...note(`internal-${column}-${place}`, text, x, (place + 2) * ROW));
    }
  }
  return elements;
}

/** A map with a lane of actions that nobody owns, `actions` per phase: as many findings as such notes. */
export function mapOfActions(columns: number, actions: number): SceneElement[] {
  const top = 5 * ROW;
  const elements = [
    ...mapOf(columns, 0),
    ...note('lane-action', 'Actions', -COLUMN, top, '#e9ecef', actions * ROW - 40),
  ];
  for (let column = 0; column < columns; column += 1) {
    for (let place = 0; place < actions; place += 1) {
      const text = `Rewrite page ${column * actions + place} of the guide`;
      elements.push(...note(`action-${column}-${place}`, text, column * COLUMN, top + place * ROW));
    }
  }
  return elements;
}
