// Made by scripts/types.mjs from schema/report.schema.json.

/**
 * an element's id, as the host has it
 *
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "element".
 */
export type Element = string;
/**
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "elements".
 */
export type Elements = Element[];
/**
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "noteType".
 */
export type NoteType =
  | 'phase'
  | 'step'
  | 'touchpoint'
  | 'channel'
  | 'emotion'
  | 'thought'
  | 'need'
  | 'goal'
  | 'expectation'
  | 'quote'
  | 'pain'
  | 'gain'
  | 'opportunity'
  | 'idea'
  | 'action'
  | 'moment-of-truth'
  | 'evidence'
  | 'assumption'
  | 'question'
  | 'frontstage'
  | 'backstage'
  | 'system'
  | 'department'
  | 'owner'
  | 'stakeholder'
  | 'kpi'
  | 'data-point'
  | 'signal'
  | 'wait'
  | 'effort'
  | 'deliverable'
  | 'promise'
  | 'context'
  | 'trigger'
  | 'driver'
  | 'branch'
  | 'drop-out'
  | 'gap'
  | 'risk'
  | 'experiment'
  | 'priority'
  | 'persona'
  | 'scope'
  | 'other';
/**
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "ruleId".
 */
export type RuleId =
  | (
      | 'action-without-metric'
      | 'action-without-owner'
      | 'anecdote-as-evidence'
      | 'as-is-to-be-mixed'
      | 'assumption-untested'
      | 'backstage-in-customer-lane'
      | 'branch-without-condition'
      | 'cause-not-consequence'
      | 'channel-inconsistent'
      | 'channel-switch-gap'
      | 'colour-undeclared'
      | 'conflicting-claims'
      | 'contact-facts-missing'
      | 'datapoint-untracked'
      | 'department-not-represented'
      | 'digital-only'
      | 'direct-only'
      | 'duplicate-note'
      | 'emotion-flat-or-sparse'
      | 'emotion-pain-mismatch'
      | 'emotion-without-driver'
      | 'evidence-missing'
      | 'evidence-one-sided'
      | 'exit-path-missing'
      | 'handoff-without-owner'
      | 'hotspot-unaddressed'
      | 'inside-out-map'
      | 'inside-out-step'
      | 'lane-unknown'
      | 'map-overloaded'
      | 'map-without-actions'
      | 'mot-missing-or-inflated'
      | 'mot-without-stakes'
      | 'no-journey'
      | 'note-unassigned'
      | 'opportunity-without-pain'
      | 'outside-world-missing'
      | 'pain-without-opportunity'
      | 'persona-generic'
      | 'persona-missing'
      | 'personas-mixed'
      | 'phase-coverage-gap'
      | 'phase-empty'
      | 'product-unspecified'
      | 'question-missing'
      | 'required-lane-missing'
      | 'review-missing-or-stale'
      | 'rule-failed'
      | 'scenario-missing'
      | 'scope-kind-undeclared'
      | 'scope-unbounded'
      | 'sequence-ambiguous'
      | 'starts-at-company'
      | 'template-placeholder-left'
      | 'touchpoint-without-channel'
      | 'touchpoint-without-emotion'
      | 'two-views-gap'
      | 'vague-note'
      | 'wait-time-missing'
      | 'weakest-link-unaddressed'
    )
  | string;

/**
 * A customer journey map as read from a whiteboard, and what is wrong with it.
 */
export interface Report {
  $schema: string;
  schemaVersion: string;
  generator: {
    name: 'journeylint';
    version: string;
  };
  asOf: string;
  board: Board;
  journeys: Journey[];
  unplaced: Elements;
  notices: Notice[];
  findings: Finding[];
  resolved?: {
    rule: string;
    code: string;
    severity: string;
    title: string;
    message: string;
    elements: Elements;
    fingerprint: string;
  }[];
}
/**
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "board".
 */
export interface Board {
  host: 'excalidraw' | 'tldraw' | 'drawio' | 'miro' | 'figjam' | 'jsoncanvas';
  name: string | null;
  elements: number;
  ignored: {
    element: string | null;
    code: string;
  }[];
}
/**
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "journey".
 */
export interface Journey {
  id: string;
  title: string | null;
  page: string | null;
  /**
   * that this is a journey map at all
   */
  confidence: number;
  language: 'und' | 'nl' | 'en' | 'de';
  state: 'as-is' | 'to-be' | 'undeclared';
  view: 'customer' | 'organisation' | 'undeclared';
  stage: 'framing' | 'collecting' | 'mapping' | 'improving';
  /**
   * what the stage was inferred from
   */
  stageReason?: string;
  orientation: 'lanes-in-rows' | 'lanes-in-columns' | 'freeform';
  persona: Persona;
  scope: Scope;
  header: HeaderCard[];
  phases: Phase[];
  lanes: Lane[];
  notes: Note[];
  links: Link[];
  curve?: Mood[];
}
/**
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "persona".
 */
export interface Persona {
  kind: 'specific' | 'generic' | 'missing';
  name: string | null;
  elements: Elements;
  fields: {
    age?: string;
    situation?: string;
    goal?: string;
    need?: string;
    expectation?: string;
  };
}
/**
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "scope".
 */
export interface Scope {
  start: ScopePart | null;
  end: ScopePart | null;
  objective: ScopePart | null;
  scenario: ScopePart | null;
  product: ScopePart | null;
}
/**
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "scopePart".
 */
export interface ScopePart {
  text: string;
  element: Element;
}
/**
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "headerCard".
 */
export interface HeaderCard {
  role:
    | 'title'
    | 'persona'
    | 'scope-start'
    | 'scope-end'
    | 'objective'
    | 'scenario'
    | 'product'
    | 'participants'
    | 'department'
    | 'state'
    | 'review'
    | 'legend'
    | 'instructions'
    | 'parking-lot'
    | 'sponsor'
    | 'other';
  element: Element;
  text: string;
}
/**
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "phase".
 */
export interface Phase {
  id: string;
  title: string;
  order: number;
  moment: ('before' | 'during' | 'after') | null;
  /**
   * that this is a phase
   */
  confidence: number;
  elements: Elements;
}
/**
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "lane".
 */
export interface Lane {
  id: string;
  title: string;
  order: number;
  type: NoteType;
  inferred: boolean;
  /**
   * that the type is right
   */
  confidence: number;
  elements: Elements;
}
/**
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "note".
 */
export interface Note {
  element: Element;
  /**
   * whole and unwrapped
   */
  text: string;
  type: NoteType;
  lane: string | null;
  phase: string | null;
  order: number;
  /**
   * that lane, phase and type are right
   */
  confidence: number;
  voice?: {
    label: 'customer' | 'internal' | 'ambiguous';
    /**
     * that the note is written from the organisation's side
     */
    score: number;
    cue: Cue | null;
  };
  emotion?: {
    valence: number;
    cue: Cue | null;
  };
  evidence?: {
    kind:
      | 'assumption'
      | 'interview'
      | 'observation'
      | 'survey'
      | 'panel'
      | 'analytics'
      | 'crm'
      | 'purchase'
      | 'frontline'
      | 'feedback'
      | 'documentation'
      | 'anecdote'
      | 'other';
  };
  channel?: 'digital' | 'analogue' | 'human' | 'external';
  votes?: number;
  owner?: string;
}
/**
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "cue".
 */
export interface Cue {
  text: string;
  start: number;
  end: number;
}
/**
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "link".
 */
export interface Link {
  from: Element;
  to: Element;
  label: string | null;
}
/**
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "mood".
 */
export interface Mood {
  /**
   * id of a phase of this journey
   */
  phase: string;
  mean: number | null;
  turn: 'none' | 'lowest' | 'recovery';
  points: {
    element: Element;
    valence: number;
  }[];
  momentsOfTruth: Elements;
}
/**
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "notice".
 */
export interface Notice {
  code: string;
  message: string;
  element: string | null;
}
/**
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "finding".
 */
export interface Finding {
  rule: RuleId;
  code: string;
  severity: 'error' | 'warning' | 'info';
  /**
   * that this is a mistake
   */
  confidence: number;
  journey: string | null;
  elements: Elements;
  /**
   * a few words
   */
  title?: string;
  /**
   * what
   */
  message: string;
  /**
   * why it matters
   */
  why: string;
  /**
   * what to do
   */
  advice: string;
  /**
   * to ask the room
   */
  question: string;
  args: {};
  pointers?: Pointer[];
  /**
   * a path within the package
   */
  docs: string;
  /**
   * the same for the same mistake after rewording, moving and reordering
   */
  fingerprint: string;
  suppressed: {
    reason: string;
    by: string;
    at: string;
    scope: 'note' | 'lane' | 'board' | 'rule';
  } | null;
  follows?: {
    rule: RuleId;
    title: string;
    elements: Elements;
    fingerprint: string;
  }[];
  baseline?: 'new' | 'open';
  fixes: {
    id: string;
    title: string;
    safe: boolean;
  }[];
}
/**
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "pointer".
 */
export interface Pointer {
  element: Element;
  note: string;
  cue: Cue;
}
