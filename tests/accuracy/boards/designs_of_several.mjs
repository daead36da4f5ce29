/** Boards with several maps: groups that each fill a frame, what is over what is to be. */
import { someTypes, drawWall } from './wall.mjs';
import { phase } from './stories.mjs';

/** How it could go one day, in few phases: the same for every story. */
const FUTURE = {
  nl: [
    phase(
      'Eén tik',
      ['tikt op haar naam', 'kiest de dag zelf'],
      ['berichtje'],
      ['app'],
      [['verrast', 1]],
      ['weet niet of het echt gelukt is'],
      ['vinkje dat blijft staan'],
      ['alles staat klaar'],
    ),
    phase(
      'Niets invullen',
      ['knikt', 'leest mee'],
      ['Sam van het team'],
      ['beeldbellen'],
      [['gerust', 2]],
      [],
      ['vragen vooraf sturen'],
      ['gegevens ophalen'],
    ),
    phase(
      'Op de dag zelf',
      ['zet koffie', 'kijkt waar ze zijn'],
      ['kaart met stipje'],
      ['app'],
      [['ontspannen', 1]],
      ['stipje staat soms stil'],
      ['appje bij vertraging'],
      ['route volgen'],
    ),
    phase(
      'Een maand verder',
      ['vertelt het op een feestje'],
      ['telefoontje'],
      ['telefoon'],
      [['trots', 2]],
      [],
      ['vrienden uitnodigen'],
      ['nabellen'],
    ),
  ],
  en: [
    phase(
      'One tap',
      ['taps on her name', 'picks the day'],
      ['message'],
      ['app'],
      [['surprised', 1]],
      ['not sure it went through'],
      ['a tick that stays'],
      ['everything is laid out'],
    ),
    phase(
      'Nothing to fill in',
      ['nods', 'reads along'],
      ['Sam from the team'],
      ['video call'],
      [['at ease', 2]],
      [],
      ['send questions ahead'],
      ['fetch the records'],
    ),
    phase(
      'On the day',
      ['makes tea', 'looks where they are'],
      ['map with a dot'],
      ['app'],
      [['relaxed', 1]],
      ['dot freezes at times'],
      ['text when late'],
      ['follow the route'],
    ),
    phase(
      'After a month',
      ['tells it at a party'],
      ['call'],
      ['phone'],
      [['proud', 2]],
      [],
      ['invite friends'],
      ['call back'],
    ),
  ],
  de: [
    phase(
      'Ein Tipp',
      ['tippt auf ihren Namen', 'wählt den Tag'],
      ['Nachricht'],
      ['App'],
      [['überrascht', 1]],
      ['unsicher, ob es geklappt hat'],
      ['Haken, der bleibt'],
      ['alles liegt bereit'],
    ),
    phase(
      'Nichts ausfüllen',
      ['nickt', 'liest mit'],
      ['Sam aus dem Team'],
      ['Videoanruf'],
      [['beruhigt', 2]],
      [],
      ['Fragen vorab schicken'],
      ['Daten holen'],
    ),
    phase(
      'Am Tag selbst',
      ['kocht Tee', 'schaut, wo sie sind'],
      ['Karte mit Punkt'],
      ['App'],
      [['entspannt', 1]],
      ['Punkt bleibt stehen'],
      ['Nachricht bei Verspätung'],
      ['Route verfolgen'],
    ),
    phase(
      'Ein Monat später',
      ['erzählt es auf einem Fest'],
      ['Anruf'],
      ['Telefon'],
      [['stolz', 2]],
      [],
      ['Freunde einladen'],
      ['nachfragen'],
    ),
  ],
  fr: [
    phase(
      'Un seul geste',
      ['touche son nom', 'choisit le jour'],
      ['message'],
      ['appli'],
      [['surprise', 1]],
      ['pas sûre que ce soit passé'],
      ['une coche qui reste'],
      ['tout est prêt'],
    ),
    phase(
      'Rien à remplir',
      ['acquiesce', 'suit à l’écran'],
      ['Sam de l’équipe'],
      ['visio'],
      [['sereine', 2]],
      [],
      ['envoyer les questions avant'],
      ['récupérer le dossier'],
    ),
    phase(
      'Le jour même',
      ['fait du thé', 'regarde où ils sont'],
      ['carte avec un point'],
      ['appli'],
      [['détendue', 1]],
      ['le point se fige'],
      ['texto si retard'],
      ['suivre la route'],
    ),
    phase(
      'Un mois après',
      ['le raconte à une fête'],
      ['appel'],
      ['téléphone'],
      [['fière', 2]],
      [],
      ['inviter des amis'],
      ['rappeler'],
    ),
  ],
};

const NOW_THEN = {
  nl: [
    ['Nu', 'Straks'],
    ['Zo gaat het nu', 'Zo willen we het'],
    ['As-is', 'To-be'],
  ],
  en: [
    ['Today', 'Tomorrow'],
    ['As-is', 'To-be'],
    ['How it goes now', 'How we want it'],
  ],
  de: [
    ['Heute', 'Morgen'],
    ['Ist', 'Soll'],
    ['So läuft es jetzt', 'So soll es werden'],
  ],
  fr: [
    ['Aujourd’hui', 'Demain'],
    ['Actuel', 'Cible'],
    ['Comment ça se passe', 'Comment on le veut'],
  ],
};

/** The map of today over the one of tomorrow: the same labels, other phases. */
function composeNowAndThen(canvas, random, story, v, truths) {
  const names = random.pick(NOW_THEN[story.lang]);
  const future = { ...story, phases: FUTURE[story.lang] };
  let y = 0;
  let w = v;
  [story, future].forEach((told, k) => {
    if (v.named) {
      canvas.text(0, y, names[k], v.font * 2);
      y += v.font * 3.4;
    }
    const drawn = drawWall(canvas, random, told, w, 0, y);
    truths.journeys.push({ ...drawn.truth, scope: {}, state: k === 0 ? 'as-is' : 'to-be' });
    w = { ...v, types: drawn.wall.types, labels: drawn.wall.labels };
    y = drawn.bottom + v.note * v.between;
  });
}

const GROUPS = {
  nl: [(n) => `Groep ${n}`, (n) => `Tafel ${n}`, (n) => `Team ${'ABC'[n - 1]}`],
  en: [(n) => `Group ${n}`, (n) => `Table ${n}`, (n) => `Team ${'ABC'[n - 1]}`],
  de: [(n) => `Gruppe ${n}`, (n) => `Tisch ${n}`, (n) => `Team ${'ABC'[n - 1]}`],
  fr: [(n) => `Groupe ${n}`, (n) => `Table ${n}`, (n) => `Équipe ${'ABC'[n - 1]}`],
};
const CHECK_IN = {
  nl: ['Check-in', 'Hoe zit je erbij?', ['beetje moe', 'zin in!', 'file gehad', 'Pim: benieuwd']],
  en: [
    'Check-in',
    'How are you today?',
    ['bit tired', 'ready!', 'stuck in traffic', 'Pim: curious'],
  ],
  de: ['Check-in', 'Wie bist du da?', ['etwas müde', 'voll dabei', 'Stau gehabt', 'Pim: gespannt']],
  fr: [
    'Check-in',
    'Comment tu arrives ?',
    ['un peu fatigué', 'motivée', 'bouchons', 'Pim : curieux'],
  ],
};

function drawCheckIn(canvas, random, lang, v, x, y, truths) {
  const [title, question, said] = CHECK_IN[lang];
  const tall = v.note * v.aspect;
  const height = v.font * 4 + tall * 2.6;
  canvas.add({ kind: 'frame', x, y, width: v.note * 2.8, height, text: title });
  truths.unplaced.push(canvas.text(x + v.font, y + v.font, question, v.font * 1.2));
  said.slice(0, random.whole(2, 4)).forEach((text, k) => {
    const at = {
      x: x + v.note * (0.2 + (k % 2) * 1.2),
      y: y + v.font * 3.5 + Math.floor(k / 2) * tall * 1.2,
    };
    truths.unplaced.push(
      canvas.sticky(at.x, at.y, v.note, tall, text, '#ffdf6b', { fontSize: v.font }),
    );
  });
  return v.note * 2.8;
}

/** Groups that each fill a map in a frame of their own, and a frame where they said hello. */
function composeGroups(canvas, random, story, v, truths, stories) {
  const pool = random.shuffle([...stories, { ...story, phases: FUTURE[story.lang] }]);
  const called = random.pick(GROUPS[story.lang]);
  const pad = v.note * 0.4;
  let x =
    drawCheckIn(canvas, random, story.lang, v, 0, 0, truths) + v.note * random.between(0.6, 1.2);
  let y = 0;
  pool.slice(0, 3).forEach((told, k) => {
    const few = { ...told, phases: told.phases.slice(0, random.whole(3, 4)) };
    const w = { ...v, types: v.same ?? someTypes(random, random.whole(2, 3)) };
    const at = { x, y: y + random.between(0, 0.4) * v.note };
    const drawn = drawWall(canvas, random, few, w, at.x + pad, at.y + pad);
    const width = drawn.right - at.x + pad;
    const height = drawn.bottom - at.y + pad;
    canvas.add({ kind: 'frame', x: at.x, y: at.y, width, height, text: called(k + 1) });
    truths.journeys.push({ ...drawn.truth, scope: {} });
    if (v.stacked) y = at.y + height + v.note * 0.8;
    else x = at.x + width + v.note * random.between(0.6, 1.2);
  });
}

const small = (r) => ({
  own: r.chance(0.3),
  label: r.pick(['text', 'bars', 'stickies', 'above', 'begin']),
  head: r.pick(['text', 'bars', 'stickies', 'chevrons']),
});

export const SEVERAL = {
  'now and then': (r) => ({
    ...{
      compose: composeNowAndThen,
      ...small(r),
      named: r.chance(0.75),
      between: r.between(1.2, 2.5),
    },
  }),
  'break-outs': (r) => ({
    ...{ compose: composeGroups, ...small(r), stacked: r.chance(0.3) },
    same: r.chance(0.5) ? someTypes(r, 3) : undefined,
  }),
};
