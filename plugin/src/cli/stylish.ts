import type { Finding } from '../engine/index.js';
import { countBySeverity, groupFindings, SEVERITIES, type Severity } from '../panel/groups.js';
import { ruleTitle, type RuleTitles } from '../panel/rules.js';
import { textsFor } from '../panel/texts/index.js';
import type { MessageLanguage } from '../engine/types.js';
import { harmless, styled, wrapped, type Style, type Terminal } from './terminal.js';

const COLOUR: Record<Severity, Style> = { error: 'red', warning: 'yellow', info: 'blue' };
const MARK: Record<Severity, string> = { error: '⬣', warning: '▲', info: '●' };

export interface Page {
  file: string;
  title: string | null;
  hasJourney: boolean;
  findings: readonly Finding[];
  /** How many findings were there before and are left out. */
  known: number;
  notices: readonly string[];
  titles: RuleTitles;
  language: MessageLanguage;
}

/** The findings of one file, for people. */
export function stylish(page: Page, terminal: Terminal): string {
  const texts = textsFor(page.language);
  const lines = [
    styled(terminal, 'bold', harmless(page.file)) +
      (page.title === null ? '' : `  ${harmless(page.title)}`),
  ];
  for (const group of groupFindings(page.findings)) {
    const [first] = group.findings;
    if (!first) continue;
    const title = ruleTitle(page.titles, group.rule, page.language);
    lines.push(
      '',
      `  ${styled(terminal, COLOUR[group.severity], MARK[group.severity])} ${styled(terminal, 'bold', harmless(title))}  ${styled(terminal, 'dim', group.rule)}`,
    );
    for (const finding of group.findings)
      lines.push(wrapped(harmless(finding.message), '    ', terminal.width));
    if (first.advice !== '')
      lines.push(wrapped(`→ ${harmless(first.advice)}`, '    ', terminal.width));
    if (first.question !== '') {
      lines.push(
        styled(
          terminal,
          'italic',
          wrapped(`? ${harmless(first.question)}`, '    ', terminal.width),
        ),
      );
    }
  }
  for (const notice of page.notices)
    lines.push('', styled(terminal, 'dim', wrapped(harmless(notice), '  ', terminal.width)));
  lines.push('', `  ${summary(page, texts, terminal)}`, '');
  return lines.join('\n');
}

function summary(page: Page, texts: ReturnType<typeof textsFor>, terminal: Terminal): string {
  const counts = countBySeverity(page.findings);
  const parts = SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) =>
    styled(terminal, COLOUR[severity], texts.severity[severity](counts[severity])),
  );
  if (parts.length === 0)
    parts.push(
      page.hasJourney ? styled(terminal, 'green', texts.cleanTitle) : texts.noJourneyTitle,
    );
  if (page.known > 0) parts.push(texts.known(page.known));
  return parts.join(', ');
}

/** Findings as GitHub Actions shows them beside a change. */
export function github(
  file: string,
  findings: readonly Finding[],
  titles: RuleTitles,
  language: MessageLanguage,
): string {
  const level: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice' };
  return groupFindings(findings)
    .flatMap((group) =>
      group.findings.map((finding) => {
        const title = ruleTitle(titles, group.rule, language);
        return `::${level[group.severity]} file=${property(file)},title=${property(title)}::${data(finding.message)}\n`;
      }),
    )
    .join('');
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
