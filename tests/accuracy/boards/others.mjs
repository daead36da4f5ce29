/** Boards that are no journey. Each draws itself on a canvas. */

import { NEAR_JOURNEYS } from './near_journeys.mjs';

const words = {
  tasks: [
    'fix login bug',
    'update docs',
    'call supplier',
    'new pricing page',
    'test on phone',
    'write blog',
    'rename tables',
    'offerte maken',
    'server bijwerken',
    'Rechnung prüfen',
    'order chairs',
    'onboard Kim',
    'plan demo',
    'backup testen',
  ],
  good: ['nice demo', 'everyone on time', 'koffie was top', 'good pairing', 'neue Pipeline läuft'],
  bad: [
    'too many meetings',
    'build was red',
    'onduidelijke scope',
    'late feedback',
    'Urlaub nicht geplant',
  ],
  ideas: [
    'shorter standup',
    'rotate host',
    'vaker pauze',
    'write decisions down',
    'fester Fokustag',
  ],
  parts: [
    'core team',
    'cloud provider',
    'logistics',
    'subscriptions',
    'families',
    'schools',
    'own shop',
    'ads',
    'salaries',
    'licences',
    'support',
    'data',
  ],
  code: [
    'UserService',
    'OrderController',
    'PostgreSQL',
    'Redis cache',
    'API gateway',
    'auth module',
    'queue',
    'web client',
    'mobile app',
    'payment adapter',
    'logging',
    'search index',
  ],
  people: [
    'CEO',
    'CTO',
    'CFO',
    'Head of Sales',
    'Head of HR',
    'Team A',
    'Team B',
    'Support lead',
    'Finance',
    'Legal',
    'Marketing',
    'Ops',
  ],
};

const stick = (canvas, x, y, text, fill = '#ffdf6b') =>
  canvas.sticky(x, y, 160, 120, text, fill, { fontSize: 18 });

const board = (canvas, random, titles, pools, font = 28) => {
  titles.forEach((title, i) => {
    const x = i * 380;
    canvas.add({
      kind: 'shape',
      shape: 'rectangle',
      x,
      y: 0,
      width: 360,
      height: 900,
      stroke: '#ced4da',
    });
    canvas.text(x + 20, 15, title, font);
    random
      .shuffle(pools[i % pools.length])
      .slice(0, random.whole(2, 6))
      .forEach((text, k) =>
        stick(canvas, x + 15 + (k % 2) * 170, 70 + Math.floor(k / 2) * 135, text),
      );
  });
};

export const OTHERS = {
  kanban: (c, r) =>
    board(
      c,
      r,
      r.pick([
        ['To do', 'Doing', 'Done'],
        ['Backlog', 'Ready', 'In progress', 'Review', 'Done'],
        ['Te doen', 'Bezig', 'Klaar'],
        ['Offen', 'In Arbeit', 'Erledigt'],
        ['Backlog', 'This week', 'Waiting', 'Testing', 'Released'],
      ]),
      [words.tasks],
    ),
  retro: (c, r) =>
    board(
      c,
      r,
      r.pick([
        ['Went well', 'To improve', 'Actions'],
        ['Start', 'Stop', 'Continue'],
        ['Mad', 'Sad', 'Glad'],
        ['Wat ging goed', 'Wat kan beter', 'Acties'],
        ['Liked', 'Learned', 'Lacked', 'Longed for'],
        ['Gut', 'Schlecht', 'Ideen'],
      ]),
      [words.good, words.bad, words.ideas],
    ),
  canvas: (c, r) => {
    const blocks = [
      ['Key partners', 0, 0, 300, 600],
      ['Key activities', 300, 0, 300, 300],
      ['Key resources', 300, 300, 300, 300],
      ['Value propositions', 600, 0, 300, 600],
      ['Customer relationships', 900, 0, 300, 300],
      ['Channels', 900, 300, 300, 300],
      ['Customer segments', 1200, 0, 300, 600],
      ['Cost structure', 0, 600, 750, 250],
      ['Revenue streams', 750, 600, 750, 250],
    ];
    for (const [title, x, y, w, h] of blocks) {
      c.add({ kind: 'shape', shape: 'rectangle', x, y, width: w, height: h, stroke: '#868e96' });
      c.text(x + 10, y + 8, title, 18);
      r.shuffle(words.parts)
        .slice(0, r.whole(1, 2))
        .forEach((t, k) =>
          c.sticky(
            x + 20 + (w > 400 ? k * 170 : 0),
            y + 50 + (w > 400 ? 0 : k * 115),
            150,
            100,
            t,
            '#fff3bf',
            { fontSize: 16 },
          ),
        );
    }
  },
  swot: (c, r) => {
    [
      ['Strengths', 0, 0],
      ['Weaknesses', 620, 0],
      ['Opportunities', 0, 520],
      ['Threats', 620, 520],
    ].forEach(([t, x, y]) => {
      c.add({ kind: 'shape', shape: 'rectangle', x, y, width: 600, height: 500, fill: '#f1f3f5' });
      c.text(x + 20, y + 15, t, 30);
      r.shuffle([...words.parts, ...words.ideas])
        .slice(0, 4)
        .forEach((w, k) => stick(c, x + 30 + (k % 2) * 200, y + 80 + Math.floor(k / 2) * 150, w));
    });
  },
  events: (c, r) => {
    const events = [
      'Order placed',
      'Payment received',
      'Stock reserved',
      'Parcel packed',
      'Parcel shipped',
      'Invoice sent',
      'Order cancelled',
      'Refund issued',
      'Cart abandoned',
      'Account created',
    ];
    events.forEach((e, i) => {
      const x = i * 210 + r.between(-20, 20);
      stick(c, x, 200 + r.between(-30, 30), e, '#ffa94d');
      if (r.chance(0.7))
        stick(
          c,
          x - 90,
          60 + r.between(-20, 20),
          r.pick(['Place order', 'Pay', 'Ship parcel', 'Cancel order']),
          '#74c0fc',
        );
      if (r.chance(0.4))
        stick(c, x, 350 + r.between(-20, 20), r.pick(['Order', 'Payment', 'Warehouse']), '#ffec99');
      if (r.chance(0.3))
        stick(c, x + 30, 500, r.pick(['whenever paid, ship', 'policy: retry 3x']), '#d0bfff');
    });
  },
  gantt: (c, r) => {
    const months = r.pick([
      ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'],
      ['Q1', 'Q2', 'Q3', 'Q4'],
      ['wk 1', 'wk 2', 'wk 3', 'wk 4', 'wk 5', 'wk 6', 'wk 7'],
      ['Januar', 'Februar', 'März', 'April'],
    ]);
    months.forEach((m, i) => c.box(250 + i * 220, 0, 218, 40, m, '#dee2e6', 18));
    r.shuffle(words.tasks)
      .slice(0, 8)
      .forEach((t, i) => {
        const y = 60 + i * 60;
        c.text(10, y + 10, t, 18);
        const from = r.between(0, months.length - 1.5);
        c.box(
          250 + from * 220,
          y,
          220 * r.between(0.6, 2),
          40,
          r.chance(0.5) ? t : '',
          '#74c0fc',
          16,
        );
      });
  },
  org: (c, r) => {
    const people = r.shuffle(words.people);
    const top = c.box(800, 0, 180, 80, people[0], '#d0ebff');
    for (let i = 0; i < 3; i++) {
      const mid = c.box(300 + i * 500, 180, 180, 80, people[1 + i], '#d0ebff');
      c.arrow(top, mid);
      for (let k = 0; k < 2; k++)
        c.arrow(
          mid,
          c.box(200 + i * 500 + k * 220, 360, 180, 80, people[4 + i * 2 + k], '#e7f5ff'),
        );
    }
  },
  flow: (c, r) => {
    const steps = [
      'Start',
      'Read input',
      'Valid?',
      'Show error',
      'Save record',
      'Send mail',
      'Retry?',
      'End',
    ];
    let last = null;
    steps.forEach((s, i) => {
      const question = s.endsWith('?');
      const x = 400 + (i % 2 === 1 && r.chance(0.4) ? 300 : 0);
      const id = c.add({
        kind: 'shape',
        shape: question ? 'diamond' : i === 0 || i === 7 ? 'ellipse' : 'rectangle',
        x,
        y: i * 170,
        width: 200,
        height: 110,
        stroke: '#1e1e1e',
        text: s,
        fontSize: 18,
      });
      if (last) c.arrow(last, id, question ? undefined : r.pick(['yes', 'no', undefined]));
      last = id;
    });
  },
  mind: (c, r) => {
    const root = c.box(
      800,
      500,
      220,
      90,
      r.pick(['Summer party', 'Nieuwe website', 'Produktidee']),
      '#ffec99',
      24,
    );
    for (let i = 0; i < 6; i++) {
      const side = i % 2 === 0 ? -1 : 1;
      const x = 810 + side * 420;
      const y = 100 + Math.floor(i / 2) * 400;
      const id = c.box(x, y, 180, 60, r.pick(words.parts), '#d3f9d8');
      c.arrow(root, id);
      for (let k = 0; k < 3; k++)
        c.arrow(
          id,
          c.text(x + side * 330, y - 70 + k * 70, r.pick([...words.ideas, ...words.tasks]), 16),
        );
    }
  },
  code: (c, r) => {
    const parts = r.shuffle(words.code);
    const ids = parts.map((p, i) =>
      c.box((i % 4) * 320, Math.floor(i / 4) * 240, 220, 100, p, '#e7f5ff'),
    );
    for (let i = 0; i < 14; i++) {
      const a = r.pick(ids);
      const b = r.pick(ids);
      if (a !== b) c.arrow(a, b);
    }
  },
  story: (c, r) => {
    const goals = ['Browse products', 'Choose product', 'Checkout', 'Track order'];
    goals.forEach((g, i) => {
      stick(c, i * 400, 0, g, '#74c0fc');
      for (let k = 0; k < 2; k++)
        stick(
          c,
          i * 400 + k * 180,
          160,
          r.pick([
            'search by name',
            'filter list',
            'view details',
            'enter address',
            'pay by card',
            'see status',
          ]),
          '#ffdf6b',
        );
    });
    ['Release 1', 'Release 2', 'MVP'].slice(0, r.whole(2, 3)).forEach((rel, l) => {
      c.text(-160, 330 + l * 300, rel, 22);
      c.line(-160, 310 + l * 300, 1600, 310 + l * 300);
      for (let i = 0; i < 6; i++)
        stick(c, i * 200 + 20, 340 + l * 300, r.pick(words.tasks), '#fff');
    });
  },
  notes: (c, r) => {
    for (let i = 0; i < 14; i++)
      stick(
        c,
        r.between(0, 1800),
        r.between(0, 1000),
        r.pick([...words.ideas, ...words.tasks, ...words.parts]),
        r.pick(['#ffdf6b', '#b2f2bb', '#fcc2d7']),
      );
  },
  ...NEAR_JOURNEYS,
};
