import type { MessageLanguage } from '../engine/types.js';
import { TEMPLATE_KINDS, type TemplateKind } from './templates/index.js';

/** What a new board begins as. */
export type Start =
  | { kind: 'empty' }
  | { kind: 'sample'; language: MessageLanguage }
  | { kind: 'template'; template: TemplateKind; language: MessageLanguage }
  | { kind: 'file'; file: File };

export function languageOfBrowser(browserLanguage: string): MessageLanguage {
  return browserLanguage.toLowerCase().startsWith('nl') ? 'nl' : 'en';
}

/**
 * What the address asks for: `?board=nl`, `en` (samples), `sample` (the one in the browser's language), `empty`, or a
 * template, such as `journey-nl`. Null when it asks for nothing: then the room is as it is.
 */
export function askedStart(address: URL, browserLanguage: string): Start | null {
  const asked = address.searchParams.get('board');
  if (asked === null) return null;
  if (asked === 'nl' || asked === 'en') return { kind: 'sample', language: asked };
  if (asked === 'sample') return { kind: 'sample', language: languageOfBrowser(browserLanguage) };
  const [name, language] = asked.split('-');
  const template = TEMPLATE_KINDS.find((kind) => kind === name);
  if (template) return { kind: 'template', template, language: language === 'nl' ? 'nl' : 'en' };
  return { kind: 'empty' };
}

/** The language that goes with a start; none for a board of one's own: there the board decides. */
export function languageOf(start: Start | null): MessageLanguage | undefined {
  return start?.kind === 'sample' || start?.kind === 'template' ? start.language : undefined;
}
