import type { Finding, LintResult } from './types.js';

type Shared = Pick<
  Finding,
  'code' | 'docs' | 'severity' | 'journey' | 'title' | 'why' | 'advice' | 'question'
>;
type Fix = Finding['fixes'][number];

/** A finding as the core sends it: without what it shares with the others of its rule, and without what is usual. */
type OwnFinding = Pick<Finding, 'rule' | 'message' | 'fingerprint'> &
  Partial<Omit<Finding, 'rule' | 'message' | 'fingerprint' | 'fixes'>> & { fixes?: string[] };

/** As the core sends it: what all findings of a rule say alike stands once, and findings name their fixes by id. */
export interface LiveAnswer extends Omit<LintResult, 'findings'> {
  findings: OwnFinding[];
  rules: { rule: string; words: Shared; fixes: Fix[] }[];
}

/** What a finding is where it does not say otherwise. */
const USUAL = { confidence: 1, elements: [], pointers: [], suppressed: null };

/** Gives every finding its words and fixes back. */
export function wholeFindings({ rules, ...answer }: LiveAnswer): LintResult {
  const shared = new Map(
    rules.map((rule) => [rule.rule, { usual: { ...USUAL, ...rule.words }, fixes: rule.fixes }]),
  );
  const findings = answer.findings.map((own) => {
    const rule = shared.get(own.rule);
    if (!rule) throw new Error(`the core says nothing of the rule ${own.rule}`);
    const { fixes } = own;
    return {
      ...rule.usual,
      ...own,
      fixes: fixes ? rule.fixes.filter((fix) => fixes.includes(fix.id)) : rule.fixes,
    };
  });
  return { ...answer, findings };
}
