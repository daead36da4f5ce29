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

export const en: Record<TemplateKind, Template> = {
  journey: {
    title: 'Customer journey:',
    cards: [...CARDS, 'As-is'],
    maps: [
      {
        phases: PHASES,
        lanes: [
          ...CUSTOMER,
          { label: 'Needs', colour: 'violet', notes: 1 },
          { label: 'Evidence', colour: 'orange', notes: 1 },
          { label: 'Opportunities', colour: 'green', notes: 1 },
        ],
      },
    ],
  },
  blueprint: {
    title: 'Service blueprint:',
    cards: [...CARDS, 'As-is'],
    maps: [
      {
        phases: PHASES,
        lanes: [
          ...CUSTOMER,
          { label: 'Frontstage', colour: 'green', notes: 1 },
          { label: 'Backstage', colour: 'orange', notes: 1 },
          { label: 'Systems', colour: 'violet', notes: 1 },
        ],
      },
    ],
  },
  change: {
    title: 'Customer journey now and next:',
    cards: CARDS,
    maps: [
      { heading: 'As-is', phases: PHASES, lanes: CUSTOMER },
      {
        heading: 'To-be',
        phases: PHASES,
        lanes: [
          { label: 'Customer steps', colour: 'yellow', notes: 2 },
          { label: 'Touchpoints', colour: 'blue', notes: 1 },
          { label: 'Emotions', colour: 'pink', notes: 1 },
          { label: 'Ideas', colour: 'green', notes: 1 },
        ],
      },
    ],
  },
};
