import { css } from 'lit';

/** The cards of findings. */
export const findingsStyle = css`
  section + section {
    margin-top: 14px;
  }
  section h3 {
    margin: 2px 4px 6px;
    color: var(--quiet);
    font-size: 12px;
    font-weight: 650;
  }
  .card {
    border: 1px solid var(--line);
    border-radius: 10px;
    background: var(--paper);
    overflow: hidden;
  }
  .card + .card {
    margin-top: 6px;
  }
  .card[data-open] {
    box-shadow: 0 2px 10px rgb(20 20 50 / 10%);
  }
  .card[data-open].error {
    border-color: var(--error);
  }
  .card[data-open].warning {
    border-color: var(--warning-fill);
  }
  .card[data-open].info {
    border-color: var(--info);
  }
  .head {
    width: 100%;
    min-height: 44px;
    padding: 9px 12px;
    display: flex;
    align-items: center;
    gap: 10px;
    border: 0;
    background: none;
    text-align: start;
  }
  .head:hover {
    background: var(--tint);
  }
  .head:focus-visible {
    outline-offset: -3px;
    border-radius: 10px;
  }
  .error[data-open] > .head {
    background: var(--error-tint);
  }
  .warning[data-open] > .head {
    background: var(--warning-tint);
  }
  .info[data-open] > .head {
    background: var(--info-tint);
  }
  .head .title {
    flex: 1;
    font-weight: 600;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }
  .times,
  .whole {
    flex: none;
    color: var(--quiet);
    font-size: 12px;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  [data-open] > .head :is(.times, .whole) {
    color: var(--ink);
  }
  .open {
    padding: 10px 12px 12px;
  }
  .open > * + * {
    margin-top: 8px;
  }
  .message {
    font-size: 15px;
    line-height: 1.35;
  }
  .unsure {
    color: var(--quiet);
  }
  .question {
    padding: 7px 10px;
    border-inline-start: 3px solid var(--accent);
    background: var(--tint);
    font-style: italic;
  }
  .why {
    color: var(--quiet);
    font-size: 13px;
  }
  .walk {
    display: flex;
    align-items: center;
    gap: 4px;
  }
  .walk .icon {
    border-color: var(--line);
    font-size: 16px;
  }
  .walk .position {
    min-width: 64px;
    text-align: center;
    font-size: 13px;
    font-variant-numeric: tabular-nums;
  }
  .more {
    width: 100%;
    margin-top: 10px;
    min-height: 40px;
  }
  .notices {
    margin: 12px 4px 4px;
    color: var(--quiet);
    font-size: 13px;
  }
  .notices ul {
    padding: 4px 0 0 18px;
    list-style: disc;
  }
`;
