import { css } from 'lit';

/** The emotion curve. */
export const curveStyle = css`
  .facts {
    color: var(--quiet);
    font-size: 13px;
  }
  h3 {
    font-size: 15px;
  }
  section + section {
    margin-top: 20px;
  }
  .scroll {
    margin: 8px 0;
    overflow-x: auto;
  }
  .drawing {
    display: block;
  }
  .rule {
    stroke: var(--line);
  }
  .rule.edge {
    stroke-dasharray: 2 4;
  }
  .rule.neutral {
    stroke: var(--quiet);
    stroke-opacity: 0.5;
  }
  text {
    fill: var(--ink);
    font-size: 12px;
    font-weight: 600;
  }
  text.scale {
    fill: var(--quiet);
    font-weight: 400;
  }
  text.name {
    fill: var(--quiet);
    font-size: 11px;
    font-weight: 500;
  }
  text.truth {
    fill: var(--warning);
    font-size: 16px;
  }
  .means {
    fill: none;
    stroke: var(--accent);
    stroke-width: 3px;
    stroke-linecap: round;
  }
  .mean {
    fill: var(--accent);
  }
  .point {
    cursor: pointer;
  }
  .target {
    fill: transparent;
  }
  .seen {
    fill: var(--paper);
    stroke: var(--accent);
    stroke-width: 2px;
  }
  .point:hover .seen {
    fill: var(--accent);
  }
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li {
    padding: 8px 0;
    border-top: 1px solid var(--line);
  }
  .phase {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 8px;
  }
  .phase .title {
    font-weight: 650;
  }
  .phase .facts {
    flex: none;
  }
  p.turn {
    font-size: 13px;
    font-weight: 600;
  }
  p.truth {
    color: var(--warning);
  }
  .note {
    width: 100%;
    min-height: 32px;
    padding: 4px 8px;
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 10px;
    border: 0;
    border-radius: 6px;
    background: none;
    text-align: start;
  }
  .note:hover {
    background: var(--tint);
  }
  .note .words {
    overflow-wrap: anywhere;
  }
  .note .value {
    flex: none;
    color: var(--quiet);
    font-variant-numeric: tabular-nums;
  }
`;
