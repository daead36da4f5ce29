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

export const nl: Record<TemplateKind, Template> = {
  journey: {
    title: 'Klantreis:',
    cards: [...CARDS, 'Huidige situatie'],
    maps: [
      {
        phases: PHASES,
        lanes: [
          ...CUSTOMER,
          { label: 'Behoeften', colour: 'violet', notes: 1 },
          { label: 'Bewijs', colour: 'orange', notes: 1 },
          { label: 'Kansen', colour: 'green', notes: 1 },
        ],
      },
    ],
  },
  blueprint: {
    title: 'Service blueprint:',
    cards: [...CARDS, 'Huidige situatie'],
    maps: [
      {
        phases: PHASES,
        lanes: [
          ...CUSTOMER,
          { label: 'Frontstage', colour: 'green', notes: 1 },
          { label: 'Backstage', colour: 'orange', notes: 1 },
          { label: 'Systemen', colour: 'violet', notes: 1 },
        ],
      },
    ],
  },
  change: {
    title: 'Klantreis nu en straks:',
    cards: CARDS,
    maps: [
      { heading: 'Huidige situatie', phases: PHASES, lanes: CUSTOMER },
      {
        heading: 'Gewenste situatie',
        phases: PHASES,
        lanes: [
          { label: 'Stappen van de klant', colour: 'yellow', notes: 2 },
          { label: 'Contactmomenten', colour: 'blue', notes: 1 },
          { label: 'Emoties', colour: 'pink', notes: 1 },
          { label: 'Ideeën', colour: 'green', notes: 1 },
        ],
      },
    ],
  },
};
