// A large workshop board, the same for the same size: phases and lanes, notes in three languages, some of them boxes
// under loose text, arrows, votes. Sentences are put together from parts, so that no two notes are alike.

const parts = {
  nl: [
    ['Belt', 'Zoekt', 'Vergelijkt', 'Wacht op', 'Leest', 'Vraagt naar', 'Betaalt', 'Krijgt'],
    ['de klantenservice', 'een afspraak', 'drie offertes', 'de monteur', 'de brief', 'de factuur'],
    [
      'op dinsdag',
      'na een week',
      'via de app',
      'met haar zus',
      'voor de derde keer',
      'zonder succes',
    ],
  ],
  en: [
    ['Calls', 'Looks for', 'Compares', 'Waits for', 'Reads', 'Asks about', 'Pays', 'Gets'],
    ['the helpdesk', 'an appointment', 'three offers', 'the engineer', 'the letter', 'the invoice'],
    ['on Tuesday', 'after a week', 'in the app', 'with a friend', 'for the third time', 'in vain'],
  ],
  de: [
    ['Ruft', 'Sucht', 'Vergleicht', 'Wartet auf', 'Liest', 'Fragt nach', 'Bezahlt', 'Bekommt'],
    [
      'den Kundendienst',
      'einen Termin',
      'drei Angebote',
      'den Monteur',
      'den Brief',
      'die Rechnung',
    ],
    [
      'am Dienstag',
      'nach einer Woche',
      'in der App',
      'mit einer Freundin',
      'zum dritten Mal',
      'vergeblich',
    ],
  ],
};
const languages = Object.keys(parts);
const lanes = [
  'Steps',
  'Touchpoints',
  'Emotions',
  'Pain points',
  'Opportunities',
  'Actions',
  'Backstage',
  'Evidence',
];

function sentence(i) {
  const words = parts[languages[i % 3]];
  return (
    words.map((column, at) => column[Math.floor(i / 3 ** (at + 1)) % column.length]).join(' ') +
    ` ${i}`
  );
}

/** Twenty phases over eight lanes; the cells are as full as it takes. */
export function bigBoard(notes) {
  const elements = [];
  const phases = 20;
  const perCell = Math.ceil(notes / (lanes.length * phases));
  const across = Math.max(1, Math.ceil(Math.sqrt(perCell)));
  const columnWidth = across * 170 + 40;
  const rowHeight = Math.ceil(perCell / across) * 110 + 40;
  for (let phase = 0; phase < phases; ++phase) {
    elements.push({
      id: `phase-${phase}`,
      kind: 'note',
      x: 220 + phase * columnWidth,
      y: 0,
      width: columnWidth - 60,
      height: 60,
      text: `Phase ${phase + 1}`,
      fill: '#a5d8ff',
      stroke: '#1e1e1e',
      fontSize: 20,
    });
  }
  lanes.forEach((title, lane) => {
    elements.push({
      id: `lane-${lane}`,
      kind: 'text',
      x: 0,
      y: 130 + lane * rowHeight,
      width: 180,
      height: 25,
      text: title,
      stroke: '#1e1e1e',
      fontSize: 20,
    });
  });
  for (let i = 0; i < notes; ++i) {
    const cell = Math.floor(i / perCell);
    const within = i % perCell;
    const lane = cell % lanes.length;
    const phase = Math.floor(cell / lanes.length);
    const x = 220 + phase * columnWidth + (within % across) * 170;
    const y = 100 + lane * rowHeight + Math.floor(within / across) * 110;
    const fill = ['#ffec99', '#b2f2bb', '#ffc9c9'][lane % 3];
    const loose = i % 4 === 0;
    const common = {
      x,
      y,
      width: 150,
      height: 90,
      rotation: 0,
      stroke: '#1e1e1e',
      groups: [],
      locked: false,
    };
    const note = {
      id: `note-${i}`,
      kind: loose ? 'shape' : 'note',
      ...common,
      fill,
      fontSize: 16,
      created: '2027-02-01T10:00:00Z',
      modified: '2027-02-01T10:05:00Z',
    };
    if (loose) note.shape = 'rectangle';
    else note.text = sentence(i);
    if (i % 50 === 0) note.votes = 3;
    elements.push(note);
    if (loose) {
      elements.push({
        id: `text-${i}`,
        kind: 'text',
        ...common,
        x: x + 8,
        y: y + 30,
        width: 130,
        height: 24,
        fontSize: 16,
        text: sentence(i),
      });
    }
  }
  return { host: 'excalidraw', name: 'bench', elements, ignored: [] };
}
