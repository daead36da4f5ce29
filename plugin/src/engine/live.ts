import { EngineError } from './error.js';
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
const USUAL = { confidence: 1, suppressed: null };

/** Gives every finding its words and fixes back. Its lists are its own: who changes one finding changes no other. */
export function wholeFindings({ rules, ...answer }: LiveAnswer): LintResult {
  const shared = new Map(
    rules.map((rule) => [rule.rule, { usual: { ...USUAL, ...rule.words }, fixes: rule.fixes }]),
  );
  const findings = answer.findings.map((own): Finding => {
    const rule = shared.get(own.rule);
    if (!rule) throw new EngineError(`the core says nothing of the rule ${own.rule}`);
    const { elements = [], pointers = [], fixes: named } = own;
    const fixes = named ? rule.fixes.filter((fix) => named.includes(fix.id)) : rule.fixes;
    // Not `{ ...usual, ...own, elements }`, which takes V8 twenty times as long.
    return Object.assign({}, rule.usual, own, { elements, pointers, fixes: fixes.map(copyOf) });
  });
  return { ...answer, findings };
}

function copyOf({ id, title, safe }: Fix): Fix {
  return { id, title, safe };
}
