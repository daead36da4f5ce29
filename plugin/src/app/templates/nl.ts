import type { TemplateKind } from './index.js';
import type { Template, TemplateLane } from './lay-out.js';

const PHASES = ['Ontdekken', 'Kiezen', 'Kopen', 'Gebruiken', 'Hulp krijgen'];
const CARDS = ['Persona', 'Start', 'Einde', 'Doel van deze kaart', 'Deelnemers'];

const CUSTOMER: readonly TemplateLane[] = [
  { label: 'Stappen van de klant', colour: 'yellow', notes: 2 },
  { label: 'Contactmomenten', colour: 'blue', notes: 1 },
  { label: 'Emoties', colour: 'pink', notes: 1 },
  { label: 'Pijnpunten', colour: 'red', notes: 1 },
];
const NEEDS: TemplateLane = { label: 'Behoeften', colour: 'violet', notes: 1 };
const CHANCES: TemplateLane = { label: 'Kansen', colour: 'green', notes: 1 };

export const nl: Record<TemplateKind, Template> = {
  journey: {
    title: 'Klantreis:',
    maps: [
      {
        cards: [...CARDS, 'Huidige situatie'],
        phases: PHASES,
        lanes: [...CUSTOMER, NEEDS, { label: 'Bewijs', colour: 'orange', notes: 1 }, CHANCES],
      },
    ],
  },
  blueprint: {
    title: 'Service blueprint:',
    maps: [
      {
        cards: [...CARDS, 'Huidige situatie'],
        phases: PHASES,
        lanes: [
          ...CUSTOMER,
          { label: 'Frontstage', colour: 'teal', notes: 1 },
          { label: 'Backstage', colour: 'orange', notes: 1 },
          { label: 'Systemen', colour: 'violet', notes: 1 },
          CHANCES,
        ],
      },
    ],
  },
  change: {
    title: 'Klantreis nu en straks:',
    maps: [
      { heading: 'Huidige situatie', cards: CARDS, phases: PHASES, lanes: [...CUSTOMER, CHANCES] },
      {
        heading: 'Gewenste situatie',
        cards: CARDS,
        phases: PHASES,
        lanes: [
          { label: 'Stappen van de klant', colour: 'yellow', notes: 2 },
          { label: 'Contactmomenten', colour: 'blue', notes: 1 },
          { label: 'Emoties', colour: 'pink', notes: 1 },
          { label: 'Ideeën', colour: 'green', notes: 1 },
          { label: 'Risico’s', colour: 'red', notes: 1 },
        ],
      },
    ],
  },
};
