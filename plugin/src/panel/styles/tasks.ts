import { css } from 'lit';

/** What can be done about a finding, and what stands around the cards. */
export const tasksStyle = css`
  .tasks,
  .answer {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .tasks .mend {
    flex: 1;
    min-height: 40px;
    border-color: var(--accent);
    color: var(--accent);
    font-weight: 650;
    text-align: start;
  }
  .tasks .dots {
    min-width: 44px;
    min-height: 40px;
  }
  .tasks .dots span {
    font-size: 20px;
    line-height: 1;
    vertical-align: -2px;
  }
  .more-tasks {
    border: 1px solid var(--line);
    border-radius: 8px;
    overflow: hidden;
  }
  .choice {
    width: 100%;
    min-height: 44px;
    padding: 6px 12px;
    display: block;
    border: 0;
    background: none;
    text-align: start;
  }
  .choice + .choice {
    border-top: 1px solid var(--line);
  }
  .choice:hover {
    background: var(--tint);
  }
  .choice:focus-visible {
    outline-offset: -3px;
    border-radius: 8px;
  }
  .choice b {
    display: block;
    font-weight: 650;
  }
  .choice span {
    color: var(--quiet);
    font-size: 13px;
  }
  .suggest {
    color: var(--accent);
    font-weight: 650;
  }
  .preview,
  .settle {
    padding: 10px 12px;
    display: grid;
    gap: 8px;
    border-radius: 8px;
    background: var(--tint);
  }
  .preview li {
    overflow-wrap: anywhere;
  }
  .preview li + li {
    margin-top: 4px;
  }
  .where {
    color: var(--quiet);
    font-size: 13px;
  }
  .wording {
    min-height: 36px;
    padding: 4px 0;
    display: flex;
    align-items: center;
    gap: 8px;
    cursor: pointer;
  }
  .wording input {
    width: 18px;
    height: 18px;
    flex: none;
    margin: 0;
    accent-color: var(--accent);
  }
  .as {
    font-weight: 650;
  }
  .settle .label i {
    font-style: normal;
    font-weight: 400;
  }
  .two {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 8px;
  }
  :is(.settle, .filter) :is(input, select) {
    width: 100%;
    min-height: 36px;
    padding: 4px 8px;
    border: 1px solid var(--quiet);
    border-radius: 6px;
    background: var(--paper);
    color: var(--ink);
    font: inherit;
  }
  .do {
    min-height: 36px;
    padding: 0 16px;
    border: 0;
    border-radius: 8px;
    background: var(--accent);
    color: var(--on-accent);
    font-weight: 650;
  }
  .do:hover {
    background: var(--accent-dark);
  }
  .answer .plain {
    background: var(--paper);
  }
  .failed span {
    display: block;
    color: var(--quiet);
    font-size: 13px;
  }
  .cue {
    padding-inline-start: 8px;
    border-inline-start: 2px solid var(--line);
    color: var(--quiet);
    font-size: 13px;
    white-space: pre-line;
  }
  .cue mark {
    background: none;
    color: var(--ink);
    font-weight: 700;
    text-decoration: underline;
    text-decoration-color: var(--warning-fill);
    text-decoration-thickness: 2px;
    text-underline-offset: 2px;
  }
  summary {
    min-height: 24px;
    cursor: pointer;
  }
  .follows {
    color: var(--quiet);
    font-size: 13px;
  }
  .follows ul {
    padding: 4px 0 0 18px;
    list-style: disc;
  }
  .done {
    margin: 0 4px 10px;
    font-size: 13px;
    font-weight: 600;
  }
  .done:empty {
    display: none;
  }
  .progress,
  .filter {
    margin: 0 4px 12px;
    font-size: 13px;
  }
  .progress .label {
    display: inline;
  }
  .progress ul {
    padding-top: 4px;
    color: var(--quiet);
  }
  .filter b {
    margin-inline-start: 6px;
  }
  .choices {
    margin: 6px 0;
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 8px;
  }
  .choices label {
    min-width: 0;
  }
  .settled {
    margin: 16px 4px 0;
    font-size: 13px;
  }
  .settled summary {
    color: var(--quiet);
    font-weight: 650;
  }
  .settled li {
    margin-top: 8px;
    padding: 8px 10px;
    border: 1px solid var(--line);
    border-radius: 8px;
  }
  .settled li > * + * {
    margin-top: 4px;
  }
  .settled .goes {
    padding: 0;
    border: 0;
    background: none;
    font-weight: 650;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 2px;
  }
  .settled .about,
  .settled .signed {
    color: var(--quiet);
  }
  .settled .signed {
    display: block;
  }
  .settled [data-standing='stale'] {
    border-color: var(--warning-fill);
  }
  .settled .standing {
    color: var(--warning);
  }
`;
