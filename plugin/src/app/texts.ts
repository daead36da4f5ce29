import type { MessageLanguage } from '../engine/types.js';
import type { RoomState } from '../../room/src/client/connect.js';
import type { TemplateKind } from './templates/index.js';

/** The words of the whiteboard's page. */
export interface AppTexts {
  newBoard: string;
  open: string;
  unreadable: (name: string, reason: string) => string;
  pictureTooLarge: string;
  start: {
    title: string;
    lead: string;
    empty: string;
    emptyHint: string;
    templates: string;
    template: Record<TemplateKind, string>;
    templateHint: Record<TemplateKind, string>;
    samples: string;
    sample: Record<MessageLanguage, string>;
    sampleHint: string;
    language: Record<MessageLanguage, string>;
    file: string;
    fileHint: string;
  };
  together: {
    button: (people: number) => string;
    title: string;
    link: string;
    copy: string;
    copied: string;
    /** Nobody else can open the link. */
    onlyHere: string;
    who: string;
    name: string;
    guest: (number: number) => string;
    nothingLeaves: string;
  };
  close: string;
  /** What is said about the connection; nothing while all is well. */
  notice: Record<Exclude<RoomState, 'together'>, string>;
}

export const APP_TEXTS: Record<MessageLanguage, AppTexts> = {
  nl: {
    newBoard: 'Nieuw bord',
    open: 'Open bestand…',
    unreadable: (name, reason) => `${name} kon niet worden geopend: ${reason}`,
    pictureTooLarge: 'Een afbeelding is te groot om te delen; de anderen zien hem niet.',
    start: {
      title: 'Een nieuw bord',
      lead: 'Het bord dat nu open is blijft bewaard, onder zijn eigen link.',
      empty: 'Leeg bord',
      emptyHint: 'Begin met een witte muur.',
      templates: 'Met een sjabloon',
      template: {
        journey: 'Klantreis',
        blueprint: 'Service blueprint',
        change: 'Nu en straks',
      },
      templateHint: {
        journey: 'Wat de klant doet, voelt en tegenkomt, fase voor fase.',
        blueprint: 'De reis van de klant, en wat er achter de schermen voor nodig is.',
        change: 'De reis zoals die nu is, en eronder zoals die moet worden.',
      },
      samples: 'Een voorbeeld',
      sample: { nl: 'Een warmtepomp', en: 'Een asielhond (Engels)' },
      sampleHint: 'Een workshopbord halverwege, met de fouten die mensen maken.',
      language: { nl: 'Nederlands', en: 'Engels' },
      file: 'Open bestand…',
      fileHint: 'Excalidraw, tldraw, draw.io, JSON Canvas, Miro of FigJam.',
    },
    together: {
      button: (people) => (people > 1 ? `Samen: ${people}` : 'Samen werken'),
      title: 'Samen aan dit bord',
      link: 'Wie deze link heeft, kan meekijken en meewerken',
      copy: 'Kopieer',
      copied: 'Gekopieerd',
      onlyHere:
        'Deze link werkt nu alleen op deze computer. Start het whiteboard met “--share” om anderen in hetzelfde netwerk binnen te laten.',
      who: 'Zo zien de anderen je',
      name: 'Je naam',
      guest: (number) => `Gast ${number}`,
      nothingLeaves:
        'Het bord staat op de computer waarop het whiteboard draait, en nergens anders. Namen worden niet bewaard, behalve onder een besluit dat iemand zelf ondertekent.',
    },
    close: 'Sluiten',
    notice: {
      joining: 'Het bord wordt opgehaald…',
      away: 'Geen verbinding. Werk gerust door: zodra de verbinding terug is, wordt alles gedeeld.',
      unsaved: 'Nog niet bewaard: de server bevestigt de laatste wijzigingen niet.',
      full: 'Dit bord is vol: nieuwe wijzigingen worden niet meer gedeeld. Bewaar het als bestand en begin een nieuw bord.',
    },
  },
  en: {
    newBoard: 'New board',
    open: 'Open file…',
    unreadable: (name, reason) => `${name} could not be opened: ${reason}`,
    pictureTooLarge: 'A picture is too large to share; the others do not see it.',
    start: {
      title: 'A new board',
      lead: 'The board that is open now is kept, under its own link.',
      empty: 'Empty board',
      emptyHint: 'Begin with a white wall.',
      templates: 'From a template',
      template: {
        journey: 'Customer journey',
        blueprint: 'Service blueprint',
        change: 'Now and next',
      },
      templateHint: {
        journey: 'What the customer does, feels and runs into, phase by phase.',
        blueprint: 'The customer’s journey, and what it takes behind the scenes.',
        change: 'The journey as it is, and below it as it shall become.',
      },
      samples: 'A sample',
      sample: { nl: 'A heat pump (Dutch)', en: 'A shelter dog' },
      sampleHint: 'A workshop board half-way, with the mistakes that people make.',
      language: { nl: 'Dutch', en: 'English' },
      file: 'Open file…',
      fileHint: 'Excalidraw, tldraw, draw.io, JSON Canvas, Miro or FigJam.',
    },
    together: {
      button: (people) => (people > 1 ? `Together: ${people}` : 'Work together'),
      title: 'Together on this board',
      link: 'Whoever has this link can look and work along',
      copy: 'Copy',
      copied: 'Copied',
      onlyHere:
        'For now this link works on this computer alone. Start the whiteboard with “--share” to let others in the same network in.',
      who: 'How the others see you',
      name: 'Your name',
      guest: (number) => `Guest ${number}`,
      nothingLeaves:
        'The board is on the computer that the whiteboard runs on, and nowhere else. Names are not kept, except under a decision that somebody signs.',
    },
    close: 'Close',
    notice: {
      joining: 'Fetching the board…',
      away: 'No connection. Do go on: everything is shared as soon as the connection is back.',
      unsaved: 'Not kept yet: the server does not confirm the latest changes.',
      full: 'This board is full: new changes are no longer shared. Save it as a file and begin a new board.',
    },
  },
};
