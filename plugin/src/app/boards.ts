import type { MessageLanguage } from '../engine/types.js';

/** The boards that the page can start with. */
export const BOARDS = ['nl', 'en', 'empty'] as const;
export type BoardName = (typeof BOARDS)[number];

export interface AppTexts {
  board: string;
  boards: Record<BoardName, string>;
  opened: (name: string) => string;
  open: string;
  unreadable: (name: string, reason: string) => string;
}

export const APP_TEXTS: Record<MessageLanguage, AppTexts> = {
  nl: {
    board: 'Bord',
    boards: {
      nl: 'Voorbeeld: een warmtepomp (Nederlands)',
      en: 'Voorbeeld: een asielhond (Engels)',
      empty: 'Leeg bord',
    },
    opened: (name) => `Geopend: ${name}`,
    open: 'Open bestand…',
    unreadable: (name, reason) => `${name} kon niet worden geopend: ${reason}`,
  },
  en: {
    board: 'Board',
    boards: {
      nl: 'Sample: a heat pump (Dutch)',
      en: 'Sample: a shelter dog (English)',
      empty: 'Empty board',
    },
    opened: (name) => `Opened: ${name}`,
    open: 'Open file…',
    unreadable: (name, reason) => `${name} could not be opened: ${reason}`,
  },
};

/** The board the address asks for, else the sample in the language of the browser. */
export function firstBoard(address: URL, browserLanguage: string): BoardName {
  const asked = address.searchParams.get('board');
  const known = BOARDS.find((board) => board === asked);
  return known ?? (browserLanguage.toLowerCase().startsWith('nl') ? 'nl' : 'en');
}
