import type { Finding, LintResult } from './types.js';

type Shared = Pick<Finding, 'code' | 'docs' | 'title' | 'why' | 'advice' | 'question'>;
type Fix = Finding['fixes'][number];

/** As the core sends it: what all findings of a rule say alike stands once, and findings name their fixes by id. */
export interface LiveAnswer extends Omit<LintResult, 'findings'> {
  findings: (Omit<Finding, 'fixes'> & { fixes: string[] })[];
  rules: { rule: string; words: Partial<Shared>; fixes: Fix[] }[];
}

/** Gives every finding its words and fixes back. */
export function wholeFindings({ rules, ...answer }: LiveAnswer): LintResult {
  const shared = new Map(rules.map((rule) => [rule.rule, rule]));
  const findings = answer.findings.map((finding) => {
    const rule = shared.get(finding.rule);
    const fixes = rule?.fixes.filter((fix) => finding.fixes.includes(fix.id)) ?? [];
    return Object.assign(finding, rule?.words, { fixes });
  });
  return { ...answer, findings };
}
