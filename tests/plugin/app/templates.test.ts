import { beforeAll, describe, expect, it } from 'vitest';
import { TEMPLATE_KINDS, templateBoard } from '../../../plugin/src/app/templates/index.js';
import { loadEngine, type Engine } from '../../../plugin/src/engine/index.js';
import type { MessageLanguage } from '../../../plugin/src/engine/types.js';
import type { Report } from '../../../plugin/src/generated/report.js';
import { readExcalidraw } from '../../../plugin/src/hosts/excalidraw/read.js';
import { writeExcalidraw } from '../../../plugin/src/hosts/excalidraw/write.js';
import type { BoardSnapshot } from '../../../plugin/src/snapshot.js';

/** What a group might write: per card and per lane, one wording for each phase. */
const WORDS: Record<MessageLanguage, Record<string, readonly string[]>> = {
  nl: {
    Persona: ['Noor, 41, verpleegkundige, wil met twee kinderen veilig naar school fietsen'],
    Start: ['Noor merkt dat haar oude fiets te klein is voor twee kinderen'],
    Einde: ['Noor laat na een jaar de eerste onderhoudsbeurt doen'],
    'Doel van deze kaart': ['Begrijpen waarom ouders halverwege afhaken'],
    Deelnemers: ['Winkel, klantenservice, webteam, twee klanten'],
    'Stappen van de klant': [
      'Ik zie een bakfiets bij school staan',
      'Ik vergelijk drie bakfietsen op het internet',
      'Ik betaal de fiets in de winkel',
      'Ik breng elke dag twee kinderen weg',
      'Ik bel de winkel over een piepende rem',
    ],
    Contactmomenten: ['Schoolplein', 'Website', 'Winkel', 'Fiets', 'Telefoon'],
    Emoties: ['🙂 nieuwsgierig', '😕 onzeker', '😀 blij', '😀 trots', '😟 ongeduldig'],
    Pijnpunten: [
      'Weet niet wat een goede prijs is',
      'Maten zijn niet te vergelijken',
      'Levertijd van zes weken',
      'Past niet in de schuur',
      'Wacht tien minuten aan de telefoon',
    ],
    Behoeften: ['Weten wat bestaat', 'Eerlijk advies', 'Zekerheid', 'Veiligheid', 'Snelle hulp'],
    Bewijs: [
      'Interviews met 12 ouders, mei 2026',
      'Webstatistiek: 60% stopt hier',
      'Enquête onder 200 kopers',
      'Dagboekonderzoek met 8 gezinnen',
      'Klantenservice: 34 klachten per maand',
    ],
    Kansen: [
      'Proefrit op het schoolplein',
      'Keuzehulp met maten',
      'Leenfiets tot de levering',
      'Opvouwbare huif',
      'Terugbelafspraak',
    ],
    Frontstage: ['Stand', 'Advies', 'Verkoopgesprek', 'Welkomstmail', 'Monteur aan de lijn'],
    Backstage: ['Planning', 'Voorraad', 'Bestelling', 'Nazorg', 'Werkplaats'],
    Systemen: ['CRM', 'Webshop', 'Kassa', 'App', 'Telefooncentrale'],
    'Risico’s': [
      'Te druk op zaterdag',
      'Maten kloppen niet',
      'Te weinig leenfietsen',
      'Huif lekt',
      'Niemand belt terug',
    ],
    Ideeën: ['Proefritdag', 'Maatwijzer', 'Leenfiets', 'Huif met ritssluiting', 'Terugbelknop'],
  },
  en: {
    Persona: ['Maya, 41, nurse, wants to cycle two children to school safely'],
    Start: ['Maya notices that her old bike is too small for two children'],
    End: ['Maya has the first service done after a year'],
    'Objective of this map': ['Understand why parents give up half-way'],
    Participants: ['Shop, customer service, web team, two customers'],
    'Customer steps': [
      'I see a cargo bike at school',
      'I compare three cargo bikes online',
      'I pay for the bike in the shop',
      'I take two children to school every day',
      'I call the shop about a squeaking brake',
    ],
    Touchpoints: ['School yard', 'Website', 'Shop', 'Bike', 'Telephone'],
    Emotions: ['🙂 curious', '😕 unsure', '😀 happy', '😀 proud', '😟 impatient'],
    'Pain points': [
      'Does not know what a fair price is',
      'Sizes cannot be compared',
      'Six weeks until delivery',
      'Does not fit in the shed',
      'Waits ten minutes on the phone',
    ],
    Needs: ['Know what exists', 'Honest advice', 'Certainty', 'Safety', 'Quick help'],
    Evidence: [
      'Interviews with 12 parents, May 2026',
      'Web analytics: 60% stop here',
      'Survey of 200 buyers',
      'Diary study with 8 families',
      'Customer service: 34 complaints a month',
    ],
    Opportunities: [
      'Test ride at school',
      'Size guide',
      'Loan bike until delivery',
      'Folding cover',
      'Call-back appointment',
    ],
    Frontstage: ['Stand', 'Advice', 'Sales talk', 'Welcome mail', 'Mechanic on the line'],
    Backstage: ['Planning', 'Stock', 'Order', 'Aftercare', 'Workshop'],
    Systems: ['CRM', 'Web shop', 'Till', 'App', 'Switchboard'],
    Risks: [
      'Too busy on Saturdays',
      'Sizes are wrong',
      'Too few loan bikes',
      'Cover leaks',
      'Nobody calls back',
    ],
    Ideas: ['Test ride day', 'Size finder', 'Loan bike', 'Cover with a zip', 'Call-back button'],
  },
};

/** The template as a group leaves it: every card and every cell has something in it. */
function filled(board: BoardSnapshot, language: MessageLanguage): BoardSnapshot {
  const words = WORDS[language];
  const byId = new Map(board.elements.map((element) => [element.id, element]));
  const elements = board.elements.map((element) => {
    const card = /^map-\d+-card-/.test(element.id)
      ? words[(element.text ?? '').trim()]?.[0]
      : undefined;
    if (card !== undefined) return { ...element, text: `${(element.text ?? '').trim()}: ${card}` };
    const cell = /^(map-\d+-lane-\d+)-(\d+)-0$/.exec(element.id);
    const label = byId.get(cell?.[1] ?? '')?.text ?? '';
    const text = words[label]?.[Number(cell?.[2])];
    return text === undefined ? element : { ...element, text };
  });
  return { ...board, elements };
}

/** As it lies on the whiteboard. */
function drawn(board: BoardSnapshot): BoardSnapshot {
  return readExcalidraw({ elements: writeExcalidraw(board), name: board.name ?? undefined });
}

let engine: Engine;
beforeAll(async () => {
  engine = await loadEngine();
});

describe.each(TEMPLATE_KINDS)('the template %s', (kind) => {
  it.each(['nl', 'en'] as const)(
    'in %s is read as it is laid out, and lints clean once filled',
    (language) => {
      const template = templateBoard(kind, language);
      const board = drawn(filled(template, language));
      const { findings } = engine.lint(board, { today: '2026-06-01', lang: language });
      const { journeys } = JSON.parse(engine.report()) as Report;
      const maps = kind === 'change' ? 2 : 1;
      const lanes = template.elements.filter(({ id }) => /^map-\d+-lane-\d+$/.test(id));
      expect(journeys).toHaveLength(maps);
      expect(journeys.map(({ phases }) => phases.length)).toEqual(Array(maps).fill(5));
      expect(journeys.flatMap((journey) => journey.lanes.map(({ title }) => title))).toEqual(
        lanes.map(({ text }) => text),
      );
      expect(
        findings
          .filter(({ severity }) => severity === 'error')
          .map(({ rule, message }) => [rule, message]),
      ).toEqual([]);
    },
  );

  it.each(['nl', 'en'] as const)('in %s loses no note while it is half filled', (language) => {
    const whole = filled(templateBoard(kind, language), language);
    // Every other note is written; empty ones of the same colour lie beside them.
    const half: BoardSnapshot = {
      ...whole,
      elements: whole.elements.map((element) => {
        const [, lane, phase] = /-lane-(\d+)-(\d+)-0$/.exec(element.id) ?? [];
        const empty = lane !== undefined && (Number(lane) + Number(phase)) % 2 === 0;
        return empty ? { ...element, text: '' } : element;
      }),
    };
    const written = half.elements
      .filter(({ id, text }) => /-lane-\d+-\d+-0$/.test(id) && text !== '')
      .map(({ id }) => id);
    engine.lint(drawn(half), { today: '2026-06-01', lang: language });
    const { journeys } = JSON.parse(engine.report()) as Report;
    const placed = journeys.flatMap(({ notes }) =>
      notes.filter((note) => note.lane !== null && note.phase !== null).map((note) => note.element),
    );
    expect(written.length).toBeGreaterThan(15);
    expect(placed.sort()).toEqual(written.sort());
  });

  it.each(['nl', 'en'] as const)('in %s has no words that fall out of their boxes', (language) => {
    const elements = writeExcalidraw(templateBoard(kind, language));
    const byId = new Map(elements.map((element) => [element.id, element]));
    for (const label of elements.filter(({ containerId }) => typeof containerId === 'string')) {
      const box = byId.get(label.containerId ?? '');
      expect(box, label.id).toBeDefined();
      expect(label.height, label.id).toBeLessThanOrEqual(box?.height ?? 0);
      expect(label.width, label.id).toBeLessThanOrEqual(box?.width ?? 0);
    }
  });
});
