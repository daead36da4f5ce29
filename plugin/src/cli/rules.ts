import type { MessageLanguage } from '../engine/types.js';
import type { RulesFormat } from './arguments.js';
import { UsageError } from './arguments.js';
import { didYouMean } from './suggest.js';
import { styled, wrapped, type Terminal } from './terminal.js';

type Words = Record<MessageLanguage, string>;

/** A rule as the core lists it; further fields are handed through in the JSON. */
interface ListedRule {
  id: string;
  code: string;
  severity: string;
  stage: string;
  origin: readonly string[];
  title: Words;
  message: Words;
  why: Words;
  advice: Words;
  question: Words;
  docs: string;
}

export interface RulesRequest {
  /** The core's list, as JSON. */
  json: string;
  rule: string | null;
  format: RulesFormat;
  /** A page of the documentation that ships in the package. */
  readDocs: (path: string) => Promise<string>;
}

export async function listRules(request: RulesRequest, terminal: Terminal): Promise<void> {
  const all = JSON.parse(request.json) as ListedRule[];
  const wanted = request.rule;
  const rules =
    wanted === null ? all : all.filter((rule) => rule.id === wanted || rule.code === wanted);
  if (wanted !== null && rules.length === 0) {
    throw new UsageError(
      `there is no rule "${wanted}"${didYouMean(
        wanted,
        all.map((rule) => rule.id),
      )}`,
    );
  }
  switch (request.format) {
    case 'json':
      terminal.out(`${JSON.stringify(rules)}\n`);
      return;
    case 'markdown':
      for (const rule of rules) terminal.out(await request.readDocs(rule.docs));
      return;
    case 'table':
      terminal.out(
        wanted === null
          ? table(rules, terminal)
          : rules.map((rule) => about(rule, terminal)).join('\n'),
      );
  }
}

function table(rules: readonly ListedRule[], terminal: Terminal): string {
  const columns = (rule: ListedRule): string[] => [rule.code, rule.id, rule.severity, rule.stage];
  const rows = rules.map(columns);
  const head = ['code', 'rule', 'severity', 'from stage'];
  const widths = head.map((name, column) =>
    Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[], last: string): string =>
    `${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}  ${last}`;
  const lines = rules.map((rule) => line(columns(rule), rule.title.en));
  return [styled(terminal, 'bold', line(head, 'what it finds')), ...lines, ''].join('\n');
}

function about(rule: ListedRule, terminal: Terminal): string {
  const part = (name: string, words: string): string[] =>
    words === '' ? [] : ['', styled(terminal, 'bold', name), wrapped(words, '  ', terminal.width)];
  return [
    `${styled(terminal, 'bold', rule.title.en)}  ${rule.id} (${rule.code})`,
    `${rule.severity}, from the stage "${rule.stage}" on`,
    ...part('Why', rule.why.en),
    ...part('What to do', rule.advice.en),
    ...part('Ask the room', rule.question.en),
    ...part('In Dutch', rule.title.nl),
    ...part('Where it comes from', rule.origin.join(', ')),
    ...part('Examples', rule.docs),
    '',
  ].join('\n');
}
