import type { MessageLanguage } from '../engine/types.js';

/** Per rule its title in each language, as the core words it. */
export type RuleTitles = ReadonlyMap<string, Partial<Record<MessageLanguage, string>>>;

/** Reads the titles out of the core's list of rules (JSON). */
export function readRuleTitles(json: string): RuleTitles {
  const listed: unknown = JSON.parse(json);
  const rules = Array.isArray(listed) ? listed : isRecord(listed) ? listed.rules : [];
  const titles = new Map<string, Partial<Record<MessageLanguage, string>>>();
  if (!Array.isArray(rules)) return titles;
  for (const rule of rules) {
    if (!isRecord(rule) || typeof rule.id !== 'string' || !isRecord(rule.title)) continue;
    const { nl, en } = rule.title;
    titles.set(rule.id, {
      ...(typeof nl === 'string' ? { nl } : {}),
      ...(typeof en === 'string' ? { en } : {}),
    });
  }
  return titles;
}

/** The title of a rule, or its name in plain words where the core gave none. */
export function ruleTitle(titles: RuleTitles, rule: string, language: MessageLanguage): string {
  const title = titles.get(rule);
  return title?.[language] ?? title?.en ?? rule.replaceAll('-', ' ');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
