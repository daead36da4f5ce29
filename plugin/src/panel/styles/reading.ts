import { css } from 'lit';

/** How the board is read. */
export const readingStyle = css`
  .reading {
    margin-top: 4px;
    max-height: 132px;
    overflow: auto;
  }
  .journey + .journey {
    margin-top: 8px;
    padding-top: 8px;
    border-top: 1px solid var(--line);
  }
  .stage {
    display: flex;
    align-items: center;
    gap: 8px;
    margin-top: 6px;
    color: var(--quiet);
    font-size: 13px;
  }
  .stage select {
    flex: 1;
    min-width: 0;
    min-height: 28px;
    padding: 0 6px;
    border: 1px solid var(--line);
    border-radius: 8px;
    background: var(--paper);
    color: var(--ink);
    font: inherit;
  }
  .stage + .failed {
    color: var(--error);
  }
  .map-title {
    font-size: 16px;
    line-height: 1.25;
    font-weight: 650;
  }
  .facts {
    color: var(--quiet);
    font-size: 13px;
  }
  /* What was pressed to open them says it already. */
  details .choices > .label {
    display: none;
  }
  .doubtful {
    margin-bottom: 10px;
    padding: 8px 10px;
    border-inline-start: 3px solid var(--warning-fill);
    background: var(--warning-tint);
  }
  .said:not(:empty) {
    margin: 10px 0;
    padding: 8px 10px;
    border-radius: 8px;
    background: var(--tint);
  }
  .scroll {
    margin: 8px 0;
    overflow-x: auto;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    table-layout: fixed;
  }
  thead td,
  th[scope='row'] {
    width: 104px;
  }
  thead th {
    min-width: 40px;
    padding: 0;
    vertical-align: bottom;
  }
  th {
    font-weight: 600;
    text-align: start;
  }
  tbody td,
  tbody th {
    height: 36px;
    padding: 0;
    border: 1px solid var(--line);
  }
  tbody th {
    border-inline-start: 0;
  }
  tr > :last-child {
    border-inline-end: 0;
  }
  .phase,
  .lane,
  .cell,
  .none {
    width: 100%;
    min-height: 36px;
    padding: 3px;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: 3px;
    border: 0;
    background: none;
  }
  .phase:hover,
  .lane:hover,
  .cell:hover,
  .stray:hover,
  [aria-expanded='true'] {
    background: var(--tint);
  }
  .phase:focus-visible,
  .lane:focus-visible,
  .cell:focus-visible,
  .stray:focus-visible {
    outline-offset: -2px;
  }
  thead .phase,
  thead .none {
    height: 100%;
    max-height: 92px;
    align-items: flex-end;
  }
  thead .title {
    max-height: 88px;
    overflow: hidden;
    font-size: 12px;
    line-height: 1.15;
    text-align: start;
    writing-mode: vertical-rl;
    rotate: 180deg;
  }
  .lane,
  tbody .none {
    flex-wrap: nowrap;
    justify-content: space-between;
    padding-inline: 0 4px;
    text-align: start;
  }
  tbody .title {
    overflow: hidden;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    font-size: 12px;
    line-height: 1.2;
    overflow-wrap: anywhere;
  }
  .none {
    color: var(--quiet);
    font-weight: 400;
    font-style: italic;
  }
  .dot {
    width: 10px;
    height: 10px;
    flex: none;
    display: inline-block;
    border: 2px solid var(--accent);
    border-radius: 50%;
    background: var(--accent);
  }
  .dot.unsure {
    width: 12px;
    height: 12px;
    border-style: dashed;
    border-color: var(--quiet);
    background: none;
  }
  .count {
    font-size: 13px;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .legend {
    display: flex;
    align-items: center;
    gap: 6px;
    color: var(--quiet);
    font-size: 12px;
  }
  .legend .unsure {
    margin-inline-start: 10px;
  }
  .below td {
    height: auto;
    border-inline: 0;
    background: var(--tint);
  }
  .saying {
    padding: 10px;
    border-inline-start: 3px solid var(--accent);
    background: var(--tint);
    font-size: 14px;
    font-weight: 400;
    text-align: start;
  }
  .part + .part {
    margin-top: 10px;
    padding-top: 10px;
    border-top: 1px solid var(--line);
  }
  .saying .words {
    font-weight: 600;
    white-space: pre-line;
  }
  .saying .facts .dot {
    margin-inline-end: 3px;
    vertical-align: -1px;
  }
  summary {
    min-height: 28px;
    display: list-item;
    color: var(--accent);
    cursor: pointer;
    font-weight: 600;
    line-height: 28px;
  }
  .choices {
    margin-top: 6px;
  }
  .chips {
    margin-top: 4px;
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
  }
  .chips + .chips {
    margin-top: 6px;
    padding-top: 6px;
    border-top: 1px dashed var(--line);
  }
  .chip {
    max-width: 100%;
    min-height: 28px;
    padding: 2px 9px;
    border: 1px solid var(--line);
    border-radius: 14px;
    background: var(--paper);
    color: var(--ink);
    font: inherit;
    font-size: 13px;
  }
  .chip:hover {
    border-color: var(--accent);
  }
  .chip[aria-pressed='true'] {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
  }
  .strays {
    margin-top: 16px;
    padding-top: 12px;
    border-top: 1px solid var(--line);
  }
  .strays ul {
    margin-top: 6px;
  }
  .strays li + li {
    margin-top: 4px;
  }
  .stray {
    width: 100%;
    min-height: 34px;
    padding: 5px 10px;
    border: 1px dashed var(--line);
    border-radius: 8px;
    background: none;
    text-align: start;
    overflow-wrap: anywhere;
  }
  .more {
    width: 100%;
    margin-top: 6px;
  }
`;
