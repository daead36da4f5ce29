import type { MessageLanguage } from '../../engine/types.js';
import type { BoardSnapshot } from '../../snapshot.js';
import { en } from './en.js';
import { layOut } from './lay-out.js';
import { nl } from './nl.js';

export const TEMPLATE_KINDS = ['journey', 'blueprint', 'change'] as const;
export type TemplateKind = (typeof TEMPLATE_KINDS)[number];

/** An empty map to fill in. */
export function templateBoard(kind: TemplateKind, language: MessageLanguage): BoardSnapshot {
  return layOut((language === 'nl' ? nl : en)[kind]);
}
