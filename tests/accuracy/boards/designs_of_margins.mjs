/** Designs with what a workshop leaves right of its map and below it: remarks, an agenda, things to do, parked cards. */
import { drawWall } from './wall.mjs';

const WORDS = {
  nl: {
    remarks: [
      'Klopt dit nog met 2027?',
      'vraag Joris even',
      'mooi gedaan allemaal!',
      'zie verslag van donderdag',
      'Dit stuk nog checken met juridisch',
    ],
    agenda: [
      'Programma',
      '9.00 inloop',
      '9.15 rondje namen',
      '9.45 kaart vullen',
      '11.30 stemmen',
      '12.00 broodjes',
    ],
    todo: [
      'Nog doen',
      'foto’s op de schijf zetten',
      'vervolg prikken',
      'Marit bellen over data',
      'verslag rondsturen',
    ],
    parked: [
      'Voor later',
      'eigen webwinkel?',
      'kleur van het logo',
      'parkeerplaatsen personeel',
      'hoe zit het met Belgische klanten',
    ],
  },
  en: {
    remarks: [
      'Does this still hold for 2027?',
      'ask Joris',
      'great work everybody!',
      'see minutes of Thursday',
      'Check this bit with legal',
    ],
    agenda: [
      'Programme',
      '9.00 doors open',
      '9.15 names',
      '9.45 fill the map',
      '11.30 vote',
      '12.00 sandwiches',
    ],
    todo: [
      'Still to do',
      'put photos on the drive',
      'find a date for part two',
      'ring Marit about the data',
      'send the notes around',
    ],
    parked: [
      'For later',
      'a shop of our own?',
      'colour of the logo',
      'parking for staff',
      'what about clients abroad',
    ],
  },
  de: {
    remarks: [
      'Gilt das 2027 noch?',
      'Jörg fragen',
      'super Arbeit!',
      'siehe Protokoll vom Donnerstag',
      'Hier mit Recht klären',
    ],
    agenda: [
      'Ablauf',
      '9.00 Ankommen',
      '9.15 Namensrunde',
      '9.45 Karte füllen',
      '11.30 Punkten',
      '12.00 Brötchen',
    ],
    todo: [
      'Noch zu tun',
      'Fotos ablegen',
      'Folgetermin finden',
      'Marit wegen Daten anrufen',
      'Protokoll verschicken',
    ],
    parked: [
      'Für später',
      'eigener Laden?',
      'Farbe vom Logo',
      'Parkplätze für Personal',
      'was ist mit Österreich',
    ],
  },
  fr: {
    remarks: [
      'Toujours vrai en 2027 ?',
      'demander à Joris',
      'beau travail !',
      'voir compte rendu de jeudi',
      'À vérifier avec le juridique',
    ],
    agenda: [
      'Programme',
      '9h00 accueil',
      '9h15 tour de table',
      '9h45 remplir la carte',
      '11h30 vote',
      '12h00 sandwichs',
    ],
    todo: [
      'Reste à faire',
      'déposer les photos',
      'trouver une date pour la suite',
      'appeler Marit pour les données',
      'envoyer le compte rendu',
    ],
    parked: [
      'Pour plus tard',
      'notre propre boutique ?',
      'couleur du logo',
      'parking du personnel',
      'et les clients belges ?',
    ],
  },
};

/** What is drawn in the margin, downwards from a corner; every piece is unplaced. */
const PIECES = {
  remarks: (canvas, random, v, words, x, y, out) => {
    let at = y;
    random
      .shuffle(words)
      .slice(0, random.whole(1, 3))
      .forEach((text) => {
        out.push(
          random.chance(0.5)
            ? canvas.text(x, at, text, v.font, v.note * 1.8)
            : canvas.sticky(x, at, v.note, v.note * v.aspect, text, v.stray, { fontSize: v.font }),
        );
        at += v.note * v.aspect + v.font * 2;
      });
    return at;
  },
  agenda: (canvas, random, v, words, x, y, out) => {
    if (random.chance(0.5)) {
      out.push(canvas.text(x, y, words.join('\n'), v.font));
      return y + words.length * v.font * 1.25 + v.font;
    }
    words.forEach((text, k) =>
      out.push(canvas.text(x, y + k * v.font * 1.8, text, k === 0 ? v.font * 1.3 : v.font)),
    );
    return y + words.length * v.font * 1.8 + v.font;
  },
  todo: (canvas, random, v, [heading, ...items], x, y, out) => {
    const mark = random.pick(['☐ ', '- ', '[ ] ']);
    if (random.chance(0.6)) {
      const text = [heading, ...items.map((item) => mark + item)].join('\n');
      out.push(canvas.text(x, y, text, v.font));
      return y + 5 * v.font * 1.25 + v.font;
    }
    return PIECES.parked(canvas, random, v, [heading, ...items], x, y, out);
  },
  parked: (canvas, random, v, [heading, ...items], x, y, out) => {
    out.push(canvas.text(x, y, heading, v.font * 1.3));
    const tall = v.note * v.aspect;
    const some = items.slice(0, random.whole(2, 4));
    some.forEach((text, k) => {
      const at = {
        x: x + (k % 2) * v.note * 1.15,
        y: y + v.font * 2.4 + Math.floor(k / 2) * tall * 1.15,
      };
      out.push(canvas.sticky(at.x, at.y, v.note, tall, text, v.stray, { fontSize: v.font }));
    });
    return y + v.font * 2.4 + Math.ceil(some.length / 2) * tall * 1.15 + v.font;
  },
};

/** A map whose end only lines tell, or bands, or nothing but its headings and labels; then its margins. */
function composeMargins(canvas, random, story, v, truths) {
  const drawn = drawWall(canvas, random, story, v, 0, 0);
  truths.journeys.push({ ...drawn.truth, title: null, scope: {} });
  const kinds = random.shuffle(Object.keys(PIECES)).slice(0, random.whole(2, 4));
  const clear = v.note * random.between(0.9, 1.6);
  let down = random.between(0, 0.3) * v.note;
  let across = random.between(0, 0.5) * v.note;
  kinds.forEach((kind, k) => {
    const words = WORDS[story.lang][kind];
    const right = v.side === 'right' || (v.side === 'both' && k % 2 === 0);
    const draw = PIECES[kind];
    if (right)
      down =
        draw(canvas, random, v, words, drawn.right + clear, down, truths.unplaced) + v.note * 0.5;
    else {
      draw(canvas, random, v, words, across, drawn.bottom + clear, truths.unplaced);
      across += v.note * 3;
    }
  });
}

const margins = (r) => ({
  ...{ compose: composeMargins, side: r.pick(['right', 'below', 'both']) },
  ...{ end: r.pick(['lines', 'bands', 'none', 'none']), own: r.chance(0.3), heads: 'above' },
});

const ended = (r, m) => ({
  ...m,
  grid: m.end === 'lines' ? 'lines' : 'none',
  label: m.end === 'bands' ? 'begin' : r.pick(['text', 'bars', 'stickies']),
  stray: r.pick(['#ffdf6b', '#b2f2bb', '#fcc2d7', '#ffffff']),
});

export const MARGINS = {
  margins: (r) => ended(r, margins(r)),
  'margins, turned': (r) => ({ ...ended(r, margins(r)), orientation: 'lanes-in-columns' }),
};
