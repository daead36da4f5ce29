import type { TemplateKind } from './index.js';
import type { Template, TemplateLane } from './lay-out.js';

const PHASES = ['Discover', 'Choose', 'Buy', 'Use', 'Get help'];
const CARDS = ['Persona', 'Start', 'End', 'Objective of this map', 'Participants'];

const CUSTOMER: readonly TemplateLane[] = [
  { label: 'Customer steps', colour: 'yellow', notes: 2 },
  { label: 'Touchpoints', colour: 'blue', notes: 1 },
  { label: 'Emotions', colour: 'pink', notes: 1 },
  { label: 'Pain points', colour: 'red', notes: 1 },
];
const NEEDS: TemplateLane = { label: 'Needs', colour: 'violet', notes: 1 };
const CHANCES: TemplateLane = { label: 'Opportunities', colour: 'green', notes: 1 };

export const en: Record<TemplateKind, Template> = {
  journey: {
    title: 'Customer journey:',
    maps: [
      {
        cards: [...CARDS, 'As-is'],
        phases: PHASES,
        lanes: [...CUSTOMER, NEEDS, { label: 'Evidence', colour: 'orange', notes: 1 }, CHANCES],
      },
    ],
  },
  blueprint: {
    title: 'Service blueprint:',
    maps: [
      {
        cards: [...CARDS, 'As-is'],
        phases: PHASES,
        lanes: [
          ...CUSTOMER,
          { label: 'Frontstage', colour: 'teal', notes: 1 },
          { label: 'Backstage', colour: 'orange', notes: 1 },
          { label: 'Systems', colour: 'violet', notes: 1 },
          CHANCES,
        ],
      },
    ],
  },
  change: {
    title: 'Customer journey now and next:',
    maps: [
      { heading: 'As-is', cards: CARDS, phases: PHASES, lanes: [...CUSTOMER, CHANCES] },
      {
        heading: 'To-be',
        cards: CARDS,
        phases: PHASES,
        lanes: [
          { label: 'Customer steps', colour: 'yellow', notes: 2 },
          { label: 'Touchpoints', colour: 'blue', notes: 1 },
          { label: 'Emotions', colour: 'pink', notes: 1 },
          { label: 'Ideas', colour: 'green', notes: 1 },
          { label: 'Risks', colour: 'red', notes: 1 },
        ],
      },
    ],
  },
};
