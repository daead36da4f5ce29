/**
 * Boards that are no journey and look like one: they have rows and columns, somebody with a name, things that hurt, or
 * the word "journey" over them. Each draws itself on a canvas.
 */

const some = (random, list, least, most) =>
  random.shuffle(list).slice(0, random.whole(least, most));

/** Column titles, row titles, and `cell(row, column)`, which says what is written there; empty for nothing. */
function table(c, r, { columns, rows, cell, title, corner }) {
  const wide = r.pick([170, 210, 250]);
  const high = r.pick([90, 120, 150]);
  const drawn = r.pick(['cells', 'notes', 'lines']);
  if (title) c.text(0, -90, title, r.pick([28, 36]));
  if (corner) c.text(0, 10, corner, 18);
  const put = (x, y, width, height, text, fill, font) =>
    drawn === 'lines'
      ? c.text(x + 8, y + 12, text, font, width - 12)
      : c.box(x, y, width - 6, height - 6, text, fill, font);
  columns.forEach((t, i) => put(220 + i * wide, 0, wide, 50, t, '#dee2e6', 18));
  rows.forEach((t, l) => put(0, 60 + l * high, 210, high, t, '#e7f5ff', 18));
  rows.forEach((row, l) =>
    columns.forEach((column, i) => {
      const text = cell(l, i);
      if (!text) return;
      const x = 220 + i * wide;
      const y = 60 + l * high;
      if (drawn === 'notes')
        c.sticky(x + 6, y + 6, wide - 18, high - 14, text, '#ffdf6b', { fontSize: 15 });
      else put(x, y, wide, high, text, '#ffffff', 15);
    }),
  );
  if (drawn === 'lines')
    for (let l = 0; l <= rows.length; l++)
      c.line(0, 57 + l * high, 220 + columns.length * wide, 57 + l * high);
}

/** Steps with arrows, some of them questions with two ways on. */
function flowChart(c, r, steps, { title, across, ends }) {
  if (title) c.text(0, -120, title, r.pick([24, 32]));
  const place = (i, aside) => (across ? [i * 260, aside ? 220 : 0] : [aside ? 320 : 0, i * 160]);
  const all = ends ? [ends[0], ...steps, ends[1]] : steps;
  let last = null;
  let way;
  all.forEach((text, i) => {
    const asks = text.endsWith('?');
    const [x, y] = place(i, false);
    const end = ends && (i === 0 || i === all.length - 1);
    const id = c.add({
      kind: 'shape',
      shape: asks ? 'diamond' : end ? 'ellipse' : 'rectangle',
      x,
      y,
      width: 190,
      height: asks ? 120 : 80,
      stroke: '#1e1e1e',
      text,
      fontSize: 16,
    });
    if (last) c.arrow(last, id, way);
    way = undefined;
    if (asks) {
      const [no, yes] = r.pick([
        ['no', 'yes'],
        ['nee', 'ja'],
        ['nein', 'ja'],
      ]);
      way = yes;
      const [ax, ay] = place(i, true);
      const aside = c.box(
        ax,
        ay,
        180,
        80,
        r.pick(['Show error', 'Try again', 'Back to home', 'Foutmelding', 'Fehler anzeigen']),
        '#ffe3e3',
        16,
      );
      c.arrow(id, aside, no);
    }
    last = id;
  });
}

const NAMES = ['Anna', 'Bram', 'Chris', 'Dewi', 'Elif', 'Femke', 'Jonas', 'Katja', 'Lars', 'Mo'];
const DAYS = [
  ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  ['Maandag', 'Dinsdag', 'Woensdag', 'Donderdag', 'Vrijdag'],
  ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag'],
];

const SCREENS = {
  en: [
    'Open app',
    'Log in',
    'Has account?',
    'Sign up',
    'Home screen',
    'Search page',
    'Results found?',
    'Item details',
    'Add to cart',
    'Checkout page',
    'Payment OK?',
    'Confirmation screen',
    'Log out',
  ],
  nl: [
    'App openen',
    'Inloggen',
    'Heeft account?',
    'Registreren',
    'Startscherm',
    'Zoekpagina',
    'Resultaat?',
    'Detailpagina',
    'Winkelmand',
    'Betaalpagina',
    'Betaald?',
    'Bevestigingsscherm',
  ],
  de: [
    'App öffnen',
    'Login',
    'Konto vorhanden?',
    'Registrierung',
    'Startseite',
    'Suche',
    'Treffer?',
    'Detailseite',
    'Warenkorb',
    'Kasse',
    'Zahlung ok?',
    'Bestätigungsseite',
  ],
};

const PERSONAS = [
  {
    title: 'Persona: Dewi',
    fields: {
      Age: ['34'],
      Job: ['shift planner at a bakery'],
      Goals: ['one list for everybody', 'home before six'],
      Frustrations: ['phone rings all day', 'three systems for one roster'],
      Channels: ['WhatsApp', 'email', 'app'],
      Quote: ['"I just want to see who is in tomorrow"'],
      Needs: ['overview', 'peace of mind'],
    },
  },
  {
    title: 'Persona Lars',
    fields: {
      Leeftijd: ['51'],
      Beroep: ['conciërge op twee scholen'],
      Doelen: ['alles werkt om acht uur', 'minder papier'],
      Frustraties: ['niemand meldt iets op tijd', 'zoekt steeds naar sleutels'],
      Kanalen: ['telefoon', 'portofoon'],
      Quote: ['"Als ik het niet zie, weet ik het niet"'],
      Hobby: ['vissen'],
    },
  },
  {
    title: 'Persona: Katja',
    fields: {
      Alter: ['28'],
      Beruf: ['Physiotherapeutin'],
      Ziele: ['weniger Schreibarbeit', 'mehr Zeit pro Patient'],
      Frustrationen: ['Formulare doppelt', 'langsamer Rechner'],
      Kanäle: ['Telefon', 'Fax'],
      Zitat: ['"Ich bin nicht zum Tippen hier"'],
      Bedürfnisse: ['Ruhe', 'klare Termine'],
    },
  },
];

const LESSONS = [
  {
    columns: ['Warm-up', 'Explain', 'Practise', 'Wrap-up'],
    rows: ['Time', 'Teacher', 'Pupils', 'Materials'],
    cells: [
      ['5 min', '15 min', '25 min', '10 min'],
      ['asks what they know', 'shows an example on the board', 'walks around', 'collects answers'],
      ['call out words', 'listen, take notes', 'work in pairs on sheet 2', 'fill in the exit card'],
      ['cards', 'projector', 'worksheets', 'exit cards'],
    ],
  },
  {
    columns: ['Inleiding', 'Kern', 'Verwerking', 'Afsluiting'],
    rows: ['Tijd', 'Docent', 'Leerlingen', 'Materiaal'],
    cells: [
      ['10 min', '20 min', '30 min', '5 min'],
      ['haalt voorkennis op', 'legt breuken uit', 'helpt groepjes', 'vat samen'],
      ['denken mee', 'luisteren en schrijven', 'maken opgave 4 tot 9', 'schrijven op wat lukte'],
      ['bord', 'pizza van karton', 'werkboek', 'kaartjes'],
    ],
  },
  {
    columns: ['Einstieg', 'Erarbeitung', 'Sicherung', 'Transfer'],
    rows: ['Dauer', 'Lehrkraft', 'Schüler', 'Medien'],
    cells: [
      ['10 min', '20 min', '10 min', '5 min'],
      ['zeigt ein Bild', 'gibt Arbeitsblatt aus', 'fragt ab', 'stellt Aufgabe'],
      ['beschreiben', 'lesen in Gruppen', 'stellen vor', 'schreiben Heft'],
      ['Beamer', 'Arbeitsblatt', 'Tafel', 'Heft'],
    ],
  },
];

const TOOLS = [
  {
    title: 'Competitors: booking tools',
    columns: ['Tool A', 'Planly', 'Slotter', 'us'],
    rows: ['Price', 'Customers', 'Channels', 'Strong', 'Weak'],
    cells: [
      ['€ 9 / month', 'free', '€ 20', '€ 12'],
      ['salons', 'everybody', 'clinics', 'garages'],
      ['app, web', 'web', 'web, phone', 'web'],
      ['easy to start', 'many users', 'support by phone', 'fits garages'],
      ['slow support', 'adverts', 'expensive', 'no app'],
    ],
  },
  {
    title: 'Customer journey software compared',
    columns: ['Mapster', 'Boardly', 'Flowise'],
    rows: ['Personas', 'Touchpoints', 'Emotion curve', 'Export', 'Price'],
    cells: [
      ['yes', 'no', 'limited'],
      ['yes', 'yes', 'no'],
      ['no', 'yes', 'no'],
      ['PDF', 'PNG', 'PDF, CSV'],
      ['€ 15', '€ 8', 'free'],
    ],
  },
  {
    title: 'Vergelijking aanbieders',
    columns: ['Wij', 'De Groene', 'Snelnet'],
    rows: ['Prijs', 'Doelgroep', 'Kanalen', 'Pluspunten', 'Minpunten'],
    cells: [
      ['€ 40', '€ 35', '€ 29'],
      ['gezinnen', 'huurders', 'studenten'],
      ['winkel, site', 'site', 'app'],
      ['bereikbaar', 'duurzaam', 'goedkoop'],
      ['duur', 'lange wachttijd', 'geen helpdesk'],
    ],
  },
];

const SEQUENCES = [
  {
    lines: ['Customer', 'Web shop', 'Payment service', 'Warehouse'],
    messages: [
      'POST /order',
      'createPayment(id)',
      'redirect to bank',
      'confirm payment',
      'reserveStock()',
      '200 OK',
      'send confirmation',
    ],
  },
  {
    lines: ['Klant', 'App', 'API', 'Database'],
    messages: [
      'inloggen',
      'getToken()',
      'zoek gebruiker',
      'gebruiker gevonden',
      'token',
      'startscherm tonen',
    ],
  },
  {
    lines: ['Kunde', 'Portal', 'CRM', 'ERP'],
    messages: ['Anfrage', 'Kunde prüfen', 'Daten', 'Auftrag anlegen', 'Nummer', 'Bestätigung'],
  },
];

const INCIDENTS = [
  {
    title: 'Incident: checkout down',
    phases: ['Detection', 'Response', 'Recovery', 'Follow-up'],
    rows: ['Timeline', 'Customer impact', 'Actions', 'Communication'],
    cells: [
      [
        ['09:02 alert fires', '09:10 on-call paged'],
        ['09:25 rollback started', '09:31 rollback failed'],
        ['10:05 database restored', '10:12 traffic back'],
        ['14:00 post-mortem'],
      ],
      [['payments fail'], ['all orders lost'], ['slow pages'], ['12 complaints']],
      [['check dashboards'], ['roll back release'], ['scale up replicas'], ['add alarm on queue']],
      [['status page red'], ['mail to shops'], ['status page green'], ['report to board']],
    ],
  },
  {
    title: 'Storing mailserver',
    phases: ['Detectie', 'Analyse', 'Herstel', 'Nazorg'],
    rows: ['Tijdlijn', 'Impact', 'Acties', 'Communicatie'],
    cells: [
      [
        ['08:40 monitoring rood'],
        ['09:00 logs bekeken'],
        ['10:15 herstart'],
        ['vrijdag evaluatie'],
      ],
      [['mail komt niet aan'], ['300 mensen wachten'], ['vertraging'], ['geen']],
      [['wachtdienst gebeld'], ['leverancier gebeld'], ['schijf vervangen'], ['drempel aanpassen']],
      [['intranet'], ['sms naar managers'], ['intranet'], ['verslag']],
    ],
  },
];

const AGENDAS = [
  [
    ['09:00', 'Welcome and coffee', '15 min', 'Ada'],
    ['09:15', 'Persona: who is it about?', '30 min', 'in pairs'],
    ['09:45', 'Phases of the customer journey', '40 min', 'wall, yellow notes'],
    ['10:25', 'Break', '15 min', ''],
    ['10:40', 'Emotions and pain points', '45 min', 'dots'],
    ['11:25', 'Opportunities, vote', '30 min', 'stickers'],
  ],
  [
    ['13:00', 'Inloop', '10 min', ''],
    ['13:10', 'Uitleg klantreis', '20 min', 'Bram'],
    ['13:30', 'Fasen en touchpoints', '45 min', 'groepjes van vier'],
    ['14:15', 'Pauze', '15 min', ''],
    ['14:30', 'Emoties en pijnpunten', '40 min', 'muur'],
    ['15:10', 'Kansen en acties', '30 min', 'plenair'],
  ],
  [
    ['9 Uhr', 'Begrüßung', '10 min', 'Jonas'],
    ['9:10', 'Persona und Ziele', '30 min', 'Gruppen'],
    ['9:40', 'Phasen sammeln', '30 min', 'Wand'],
    ['10:10', 'Pause', '15 min', ''],
    ['10:25', 'Emotionen, Pain Points', '45 min', 'Punkte'],
    ['11:10', 'Maßnahmen', '20 min', 'Plenum'],
  ],
];

const INTERVIEWS = [
  {
    rows: ['What do you use now?', 'What annoys you?', 'What would help?', 'Would you pay?'],
    answers: [
      'a paper list',
      'Excel, mostly',
      'too many mails',
      '"I keep forgetting it"',
      'reminders',
      'one place for all',
      'maybe 5 euro',
      'no idea',
      'never on time',
      'my phone',
    ],
  },
  {
    rows: ['Wat gebruikt u nu?', 'Wat stoort u?', 'Wat zou helpen?', 'Hoe voelde dat?'],
    answers: [
      'een schrift',
      'de app',
      'duurt te lang',
      '"ik weet nooit waar ik aan toe ben"',
      'iemand die belt',
      'boos',
      'opgelucht',
      'weet niet',
      'alles op één plek',
    ],
  },
  {
    rows: ['Was nutzen Sie?', 'Was stört Sie?', 'Was würde helfen?', 'Wie war das?'],
    answers: [
      'Zettel',
      'zu langsam',
      'eine App',
      'frustrierend',
      '"keiner ruft zurück"',
      'weiß nicht',
    ],
  },
];

const PLOTS = [
  {
    columns: ['Act 1', 'Act 2', 'Act 3'],
    rows: ['Mira', 'The captain', 'Old Tom'],
    cells: [
      ['finds the map', 'is betrayed, feels alone', 'forgives her brother'],
      ['hides the letter', 'loses his ship', 'sails home'],
      ['tells a lie', 'regrets it', 'dies in the storm'],
    ],
  },
  {
    columns: ['Hoofdstuk 1', 'Hoofdstuk 2', 'Hoofdstuk 3', 'Hoofdstuk 4'],
    rows: ['Noor', 'De buurman', 'Decor'],
    cells: [
      ['vindt een sleutel', 'durft niet naar binnen', 'opent de deur', 'begrijpt alles'],
      ['kijkt toe', 'liegt', 'wordt boos', 'vertrekt'],
      ['straat, regen', 'tuin', 'kelder', 'strand'],
    ],
  },
];

const PROJECTS = [
  {
    columns: ['Design', 'Build', 'Test', 'Launch'],
    rows: ['Marketing', 'IT', 'Support', 'Legal'],
    pool: [
      'write briefing',
      'set up server',
      'train the team',
      'check terms',
      'plan campaign',
      'migrate data',
      'update manuals',
      'sign contract',
      'order banners',
      'load test',
    ],
  },
  {
    columns: ['Q1', 'Q2', 'Q3', 'Q4'],
    rows: ['Team Klant', 'Team Data', 'Team Kanalen'],
    pool: [
      'nieuwe app live',
      'chatbot proef',
      'dashboard',
      'koppeling CRM',
      'selfservice',
      'AVG-check',
      'telefonie vervangen',
    ],
  },
  {
    columns: ['Konzept', 'Umsetzung', 'Abnahme', 'Betrieb'],
    rows: ['Vertrieb', 'IT', 'Einkauf'],
    pool: [
      'Lastenheft',
      'Server bestellen',
      'Schulung planen',
      'Vertrag prüfen',
      'Daten migrieren',
    ],
  },
];

const PROCESSES = [
  {
    lanes: ['Customer', 'Sales', 'Finance', 'Warehouse'],
    steps: [
      [0, 'Submit order'],
      [1, 'Check order'],
      [1, 'Complete?'],
      [2, 'Check credit'],
      [2, 'Credit OK?'],
      [3, 'Pick goods'],
      [3, 'Ship goods'],
      [2, 'Send invoice'],
      [0, 'Pay invoice'],
    ],
  },
  {
    lanes: ['Aanvrager', 'Loket', 'Juridische zaken'],
    steps: [
      [0, 'Aanvraag indienen'],
      [1, 'Aanvraag registreren'],
      [1, 'Volledig?'],
      [2, 'Toetsen aan beleid'],
      [2, 'Akkoord?'],
      [1, 'Besluit versturen'],
      [0, 'Besluit ontvangen'],
    ],
  },
  {
    lanes: ['Mitarbeiter', 'Vorgesetzter', 'Personalabteilung'],
    steps: [
      [0, 'Urlaub beantragen'],
      [1, 'Antrag prüfen'],
      [1, 'Genehmigt?'],
      [2, 'Tage verbuchen'],
      [0, 'Bestätigung erhalten'],
    ],
  },
];

export const NEAR_JOURNEYS = {
  userflow: (c, r) => {
    const language = r.pick(['en', 'nl', 'de']);
    const titles = {
      en: ['User journey', 'App - User Journey Flows', 'Customer journey map', 'User flow'],
      nl: ['Klantreis app', 'User journey webshop', 'Gebruikersflow'],
      de: ['User Journey', 'Customer Journey Shop', 'Nutzerfluss'],
    };
    flowChart(c, r, SCREENS[language].slice(0, r.whole(6, 12)), {
      title: r.chance(0.7) ? r.pick(titles[language]) : null,
      across: r.chance(0.5),
      ends: r.chance(0.5) ? ['Start', r.pick(['End', 'Stop'])] : null,
    });
  },
  rota: (c, r) => {
    const days = r.pick(DAYS);
    const shifts = r.pick([
      ['early', 'late', 'off', '7-15', '15-23'],
      ['vroeg', 'laat', 'vrij', 'ziek', '8-16'],
      ['Früh', 'Spät', 'frei', 'Urlaub'],
      ['maths', 'English', 'gym', 'history', 'free'],
    ]);
    const rows = r.chance(0.6) ? some(r, NAMES, 4, 7) : ['8:30', '9:20', '10:30', '11:20', '13:00'];
    table(c, r, {
      columns: days,
      rows,
      cell: () => (r.chance(0.8) ? r.pick(shifts) : ''),
      title: r.pick([null, 'Rota week 12', 'Rooster', 'Dienstplan', 'Timetable 3B']),
    });
  },
  lesson: (c, r) => {
    const { columns, rows, cells } = r.pick(LESSONS);
    const turned = r.chance(0.4);
    table(c, r, {
      columns: turned ? rows : columns,
      rows: turned ? columns : rows,
      cell: (l, i) => (turned ? cells[i][l] : cells[l][i]),
      title: r.pick([null, 'Lesson plan', 'Lesvoorbereiding', 'Unterrichtsentwurf']),
    });
  },
  persona: (c, r) => {
    const { title, fields } = r.pick(PERSONAS);
    c.text(0, -80, title, 32);
    Object.entries(fields).forEach(([name, values], i) => {
      const x = (i % 3) * 400;
      const y = Math.floor(i / 3) * 360;
      c.add({
        kind: 'shape',
        shape: 'rectangle',
        x,
        y,
        width: 380,
        height: 340,
        stroke: '#adb5bd',
      });
      c.text(x + 15, y + 12, name, 22);
      values.forEach((t, k) =>
        c.sticky(x + 15 + k * 180, y + 60, 165, 120, t, '#ffdf6b', { fontSize: 16 }),
      );
    });
  },
  proposition: (c, r) => {
    const titles = r.pick([
      ['Customer jobs', 'Pains', 'Gains', 'Products & services', 'Pain relievers', 'Gain creators'],
      [
        'Klanttaken',
        'Pijnpunten',
        'Voordelen',
        'Producten en diensten',
        'Pijnverzachters',
        'Voordeelverschaffers',
      ],
    ]);
    c.text(
      0,
      -90,
      r.pick(['Value proposition canvas', 'Value Proposition Canvas: bikes', 'Waardepropositie']),
      30,
    );
    const pool = [
      'keep the bike safe',
      'get to work dry',
      'flat tyre again',
      'waiting for repair',
      'feels free',
      'mobile mechanic',
      'repair within a day',
      'fiets droog stallen',
      'lekke band',
      'monteur aan huis',
      'price known before',
    ];
    titles.forEach((t, i) => {
      const x = (i < 3 ? 760 : 0) + (i % 3 === 0 ? 0 : 340);
      const y = i % 3 === 2 ? 340 : 0;
      c.text(x, y, t, 22);
      some(r, pool, 1, 3).forEach((note, k) =>
        c.sticky(x + (k % 2) * 155, y + 40 + Math.floor(k / 2) * 120, 145, 105, note, '#b2f2bb', {
          fontSize: 15,
        }),
      );
    });
  },
  competitors: (c, r) => {
    const { title, columns, rows, cells } = r.pick(TOOLS);
    table(c, r, {
      title: r.chance(0.7) ? title : null,
      columns,
      rows,
      cell: (l, i) => cells[l][i],
    });
  },
  sequence: (c, r) => {
    const { lines, messages } = r.pick(SEQUENCES);
    lines.forEach((name, i) => {
      c.box(i * 280, 0, 180, 60, name, '#e7f5ff', 18);
      c.line(i * 280 + 90, 60, i * 280 + 90, 120 + messages.length * 90);
    });
    messages.forEach((text, k) => {
      const i = Math.min(lines.length - 2, Math.floor((k * lines.length) / messages.length));
      const y = 110 + k * 90;
      c.line(i * 280 + 90, y + 24, (i + 1) * 280 + 90, y + 24);
      c.text(i * 280 + 110, y, `${r.chance(0.5) ? `${k + 1}. ` : ''}${text}`, 15);
    });
  },
  incident: (c, r) => {
    const { title, phases, rows, cells } = r.pick(INCIDENTS);
    c.text(0, -100, title, 32);
    phases.forEach((t, i) => c.box(220 + i * 360, 0, 340, 50, t, '#ffd8a8', 20));
    rows.forEach((t, l) => {
      c.text(0, 100 + l * 160, t, 20);
      cells[l].forEach((notes, i) =>
        notes.forEach((note, k) =>
          c.sticky(230 + i * 360 + k * 170, 80 + l * 160, 155, 120, note, '#ffdf6b', {
            fontSize: 15,
          }),
        ),
      );
    });
  },
  agenda: (c, r) => {
    const parts = r.pick(AGENDAS);
    if (r.chance(0.5)) {
      parts.forEach((row, l) =>
        row.forEach((t, i) => t && c.text([0, 110, 560, 680][i], l * 60, t, i === 1 ? 20 : 16)),
      );
    } else {
      parts.forEach(([time, what, long, how], i) => {
        c.box(i * 250, 0, 235, 50, `${time} ${what}`, '#d0ebff', 16);
        c.sticky(i * 250 + 10, 80, 160, 90, long, '#ffdf6b', { fontSize: 16 });
        if (how) c.sticky(i * 250 + 10, 190, 160, 90, how, '#b2f2bb', { fontSize: 16 });
      });
    }
    c.text(
      0,
      -90,
      r.pick(['Agenda workshop', 'Programma klantreissessie', 'Customer journey workshop']),
      30,
    );
  },
  interviews: (c, r) => {
    const { rows, answers } = r.pick(INTERVIEWS);
    const people = r.chance(0.5) ? some(r, NAMES, 3, 5) : ['P1', 'P2', 'P3', 'P4', 'P5'];
    table(c, r, { columns: people, rows, cell: () => r.pick(answers) });
  },
  plot: (c, r) => {
    const { columns, rows, cells } = r.pick(PLOTS);
    table(c, r, { columns, rows, cell: (l, i) => cells[l][i] });
  },
  project: (c, r) => {
    const { columns, rows, pool } = r.pick(PROJECTS);
    table(c, r, {
      columns,
      rows,
      cell: () => (r.chance(0.75) ? r.pick(pool) : ''),
      title: r.pick([null, 'Project plan', 'Planning', 'Projektplan']),
    });
  },
  process: (c, r) => {
    const { lanes, steps } = r.pick(PROCESSES);
    lanes.forEach((name, l) => {
      c.add({
        kind: 'shape',
        shape: 'rectangle',
        x: 0,
        y: l * 200,
        width: 260 + steps.length * 230,
        height: 198,
        stroke: '#495057',
      });
      c.text(12, l * 200 + 85, name, 20);
    });
    let last = null;
    steps.forEach(([l, text], i) => {
      const id = c.add({
        kind: 'shape',
        shape: text.endsWith('?') ? 'diamond' : 'rectangle',
        x: 230 + i * 230,
        y: l * 200 + 50,
        width: 180,
        height: 100,
        stroke: '#1e1e1e',
        text,
        fontSize: 16,
      });
      if (last) c.arrow(last, id);
      last = id;
    });
  },
  empathy: (c, r) => {
    const titles = r.pick([
      ['Says', 'Thinks', 'Does', 'Feels'],
      ['Zegt', 'Denkt', 'Doet', 'Voelt'],
      ['Sagt', 'Denkt', 'Tut', 'Fühlt'],
    ]);
    const pool = [
      '"is there nobody I can call?"',
      'what if it breaks again',
      'asks a friend',
      'worried',
      'belt zijn zus',
      'onzeker',
      'vergleicht Preise',
      'genervt',
      'hopes it is cheap',
    ];
    c.text(0, -90, r.pick(['Empathy map', 'Empathy map: Mo', 'Empathiekaart']), 30);
    titles.forEach((t, i) => {
      const x = (i % 2) * 620;
      const y = Math.floor(i / 2) * 520;
      c.add({
        kind: 'shape',
        shape: 'rectangle',
        x,
        y,
        width: 600,
        height: 500,
        stroke: '#ced4da',
      });
      c.text(x + 20, y + 15, t, 28);
      some(r, pool, 2, 5).forEach((note, k) =>
        c.sticky(
          x + 25 + (k % 3) * 180,
          y + 80 + Math.floor(k / 3) * 150,
          165,
          125,
          note,
          '#ffdf6b',
          {
            fontSize: 16,
          },
        ),
      );
    });
  },
};
