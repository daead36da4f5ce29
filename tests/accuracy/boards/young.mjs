/**
 * Maps at the beginning of a workshop: a template that nobody has touched, or with its first few notes. What is still
 * to be filled in is left out, lies there as empty notes, or says so.
 */
import { Canvas } from './canvas.mjs';
import { drawMap } from './map.mjs';

const TITLES = {
  nl: ['Klantreis', 'Klantreis:', 'Customer journey map', 'Klantreis [naam]'],
  en: ['Customer journey map', 'User journey', 'Customer Journey: …', 'Journey map template'],
  de: ['Customer Journey', 'Kundenreise', 'Kundenreise:', 'Customer Journey Map'],
};
const CARDS = {
  nl: [
    'Persona',
    'Start',
    'Einde',
    'Doel van de map',
    'Deelnemers',
    'Scenario',
    'Huidige situatie',
  ],
  en: ['Persona', 'Start', 'End', 'Objective', 'Participants', 'Scenario', 'Expectations'],
  de: ['Persona', 'Start', 'Ende', 'Ziel der Map', 'Teilnehmende', 'Szenario', 'Ist-Zustand'],
};
const PHASES = {
  nl: [
    ['Ontdekken', 'Kiezen', 'Kopen', 'Gebruiken', 'Hulp krijgen'],
    ['Oriënteren', 'Aanvragen', 'Wachten', 'Ontvangen', 'Nazorg'],
    ['Voor', 'Tijdens', 'Na'],
    ['Fase 1', 'Fase 2', 'Fase 3', 'Fase 4'],
    ['Aanmelden', 'Intake', 'Behandeling', 'Afronden'],
  ],
  en: [
    ['Awareness', 'Consideration', 'Purchase', 'Onboarding', 'Loyalty'],
    ['Discover', 'Explore', 'Buy', 'Use', 'Ask', 'Engage'],
    ['Before', 'During', 'After'],
    ['Phase 1', 'Phase 2', 'Phase 3', 'Phase 4', 'Phase 5'],
    ['Entice', 'Enter', 'Engage', 'Exit', 'Extend'],
    ['Stage', 'Stage', 'Stage', 'Stage'],
  ],
  de: [
    ['Aufmerksamkeit', 'Überlegung', 'Kauf', 'Nutzung', 'Empfehlung'],
    ['Informieren', 'Bestellen', 'Lieferung', 'Service'],
    ['Vorher', 'Während', 'Nachher'],
    ['Phase 1', 'Phase 2', 'Phase 3'],
  ],
};
const PLACEHOLDERS = {
  nl: ['Typ hier', 'Typ hier iets', 'Notitie', 'Voeg tekst toe', '…'],
  en: ['Type something', 'Type here', 'Add text', 'Sticky note', 'Add a note', 'Text', '...'],
  de: ['Text eingeben', 'Hier schreiben', 'Notiz', 'Text hier', '…'],
};

function variantOf(random) {
  const note = random.pick([60, 120, 200, 420]) * random.between(0.9, 1.1);
  return {
    layout: 'grid',
    orientation: random.chance(0.7) ? 'lanes-in-rows' : 'lanes-in-columns',
    label: random.pick(['text', 'text', 'bar', 'box', 'rotated', 'above', 'inside', 'sticky']),
    labelAlign: random.pick(['middle', 'middle', 'top']),
    labelDress: random.pick(['plain', 'plain', 'upper', 'emoji', 'colon']),
    head: random.pick(['text', 'stickies', 'bars', 'frames', 'chevrons']),
    headAlign: random.pick(['left', 'centre']),
    number: random.chance(0.15),
    grid: random.pick(['none', 'none', 'lines', 'bands', 'cells', 'image']),
    carrier: random.pick(['note', 'note', 'box', 'loose', 'polygon', 'group']),
    cell: 'row',
    align: random.pick(['left', 'center']),
    equal: true,
    emotion: 'words',
    colour: random.pick(['one', 'type']),
    mess: 0,
    note,
    font: note * 0.13,
    aspect: random.pick([1, 0.75, 0.6]),
    gap: random.between(0.22, 0.5),
    bandGap: random.pick([0, 0.3, 1]),
    left: random.pick(['nothing', 'nothing', 'empty', 'placeholders']),
    notes: random.pick([0, 0, 1, 2, 3, 4, 5]),
    title: random.chance(0.8),
    cards: random.pick(['none', 'none', 'row', 'row', 'column', 'colon']),
  };
}

/** Labels of cards, with room below them for what is still to be said. */
function drawCards(canvas, random, lang, v, x, y) {
  const count = random.whole(1, 5);
  const words = CARDS[lang].slice(0, count);
  const sticky = random.chance(0.5);
  words.forEach((word, k) => {
    const text = v.cards === 'colon' ? `${word}:` : word;
    const at =
      v.cards === 'column' ? { x, y: y + k * v.note * 0.9 } : { x: x + k * v.note * 1.5, y };
    if (sticky) canvas.box(at.x, at.y, v.note * 1.4, v.note * 0.8, text, '#fff9db', v.font);
    else canvas.text(at.x, at.y, text, v.font * 1.1);
  });
  return v.cards === 'column' ? y + count * v.note * 0.9 : y + v.note * 0.8;
}

/** Takes away what nobody has written yet, all but the first few notes. */
function keepFew(canvas, random, lang, v, truth) {
  const kept = new Set(random.shuffle(truth.notes.map((n) => n.element)).slice(0, v.notes));
  const word = random.pick(PLACEHOLDERS[lang]);
  const by = new Map(canvas.elements.map((e) => [e.id, e]));
  const gone = new Set();
  for (const { element } of truth.notes) {
    if (kept.has(element)) continue;
    const parts = [element, ...(canvas.same[element] ?? [])];
    for (const id of parts) {
      const part = by.get(id);
      if (v.left === 'nothing' || (v.left === 'empty' && part.kind === 'text')) gone.add(id);
      else if (part.text && v.left === 'empty') delete part.text;
      else if (part.text) part.text = word;
    }
  }
  canvas.elements = canvas.elements.filter((e) => !gone.has(e.id));
  truth.notes = truth.notes.filter((n) => kept.has(n.element));
}

/** One young map on an empty board. */
export function drawYoung(random, story) {
  const v = variantOf(random);
  const lang = story.lang;
  const names = random.chance(0.75) ? random.pick(PHASES[lang]) : story.phases.map((p) => p.title);
  const phases = names.map((title, p) => ({ ...story.phases[p % story.phases.length], title }));
  const canvas = new Canvas(random, v.carrier);
  let y = 0;
  if (v.title) {
    canvas.text(0, 0, random.pick(TITLES[lang]), v.font * 2);
    y += v.font * 4;
  }
  if (v.cards !== 'none') y = drawCards(canvas, random, lang, v, 0, y) + v.note * 0.6;
  const { truth } = drawMap(canvas, random, { ...story, phases }, v, 0, y);
  keepFew(canvas, random, lang, v, truth);
  truth.persona = undefined;
  truth.scope = undefined;
  return { canvas, variant: v, truth };
}
