import type { Finding } from '../engine/index.js';

export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = Finding['severity'];

/** All findings of one rule at one severity: one card in the panel. */
export interface FindingGroup {
  /** Stable over runs, so an open card stays open. */
  key: string;
  rule: string;
  severity: Severity;
  findings: Finding[];
}

/** How many cards people see before they ask for more: as many as a group can keep in mind. */
export const CARDS_FIRST = 7;

/** The findings that are still open: not settled by a suppression. */
export function openFindings(findings: readonly Finding[]): Finding[] {
  return findings.filter((finding) => finding.suppressed === null);
}

/** Cards by severity; within one severity in the order in which the core ranked them. */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  const groups = new Map<string, FindingGroup>();
  for (const finding of openFindings(findings)) {
    const key = `${finding.severity} ${finding.rule}`;
    const group = groups.get(key);
    if (group) group.findings.push(finding);
    else
      groups.set(key, { key, rule: finding.rule, severity: finding.severity, findings: [finding] });
  }
  const ranked = [...groups.values()];
  return SEVERITIES.flatMap((severity) => ranked.filter((group) => group.severity === severity));
}

export function countBySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const finding of openFindings(findings)) counts[finding.severity] += 1;
  return counts;
}

/** What one badge on the board stands for: every open finding on one element. */
export interface ElementMarks {
  element: string;
  /** The gravest one. */
  severity: Severity;
  findings: Finding[];
}

/** One entry per element, in the order in which the findings are ranked. */
export function marksByElement(findings: readonly Finding[]): ElementMarks[] {
  const marks = new Map<string, ElementMarks>();
  for (const finding of openFindings(findings)) {
    for (const element of finding.elements) {
      const mark = marks.get(element);
      if (!mark) {
        marks.set(element, { element, severity: finding.severity, findings: [finding] });
        continue;
      }
      mark.findings.push(finding);
      if (SEVERITIES.indexOf(finding.severity) < SEVERITIES.indexOf(mark.severity)) {
        mark.severity = finding.severity;
      }
    }
  }
  return [...marks.values()];
}
