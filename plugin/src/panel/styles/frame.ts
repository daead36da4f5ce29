import { css } from 'lit';

/** The frame of the panel: what stands above, around and below its tabs. */
export const frameStyle = css`
  :host {
    display: block;
    height: 100%;
  }
  .panel {
    width: var(--jl-panel-width, 360px);
    max-width: 100vw;
    height: 100%;
    display: flex;
    flex-direction: column;
    background: var(--paper);
    border-inline-start: 1px solid var(--line);
  }
  .strip {
    width: 44px;
    height: 100%;
    padding: 10px 0;
    display: flex;
    flex-direction: column;
    align-items: center;
    gap: 10px;
    background: var(--paper);
    border-inline-start: 1px solid var(--line);
  }
  .strip .name {
    writing-mode: vertical-rl;
    color: var(--quiet);
    font-weight: 600;
  }
  .quiet-count {
    min-width: 24px;
    padding: 1px 6px;
    border-radius: 12px;
    background: var(--tint);
    text-align: center;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  header {
    padding: 10px 16px 10px;
  }
  .bar {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  h2 {
    margin: 0;
    flex: 1;
    font-size: 15px;
    font-weight: 700;
    letter-spacing: -0.01em;
  }
  .languages {
    display: flex;
    padding: 2px;
    border-radius: 8px;
    background: var(--tint);
  }
  .languages button {
    min-width: 32px;
    height: 26px;
    border: 0;
    border-radius: 6px;
    background: none;
    color: var(--quiet);
    font-size: 12px;
    font-weight: 600;
  }
  .languages button[aria-pressed='true'] {
    background: var(--paper);
    color: var(--ink);
    box-shadow: 0 1px 2px rgb(0 0 0 / 18%);
  }
  .tally {
    margin-top: 8px;
    display: flex;
    align-items: center;
    gap: 8px;
  }
  .counts {
    flex: 1;
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    font-size: 16px;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  .counts li {
    display: flex;
    align-items: center;
    gap: 5px;
  }
  .counts li[data-none] {
    display: none;
  }
  .body {
    flex: 1;
    min-height: 0;
    overflow: auto;
    padding: 12px;
    overscroll-behavior: contain;
  }
  footer {
    padding: 8px 12px;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px 10px;
    border-top: 1px solid var(--line);
    font-size: 13px;
  }
  .live {
    flex: 1;
    color: var(--quiet);
  }
  .quiet {
    margin-top: 8px;
    font-size: 13px;
  }
  .switch {
    min-height: 32px;
    padding: 0 4px;
    display: flex;
    align-items: center;
    gap: 8px;
    border: 0;
    background: none;
    color: var(--quiet);
  }
  .knob {
    width: 34px;
    height: 20px;
    padding: 2px;
    border: 1px solid var(--quiet);
    border-radius: 10px;
    background: var(--tint);
  }
  .knob::before {
    content: '';
    width: 14px;
    height: 14px;
    display: block;
    border-radius: 50%;
    background: var(--quiet);
  }
  [aria-checked='true'] .knob {
    border-color: var(--accent);
    background: var(--accent);
  }
  [aria-checked='true'] .knob::before {
    margin-inline-start: 14px;
    background: var(--on-accent);
  }
  .counted {
    padding: 2px 4px;
    color: var(--quiet);
  }
  .counted b {
    color: var(--ink);
  }
  .who {
    color: var(--quiet);
  }
  .tabs {
    display: flex;
    gap: 2px;
    padding: 0 10px;
    border-bottom: 1px solid var(--line);
  }
  .tabs button {
    flex: 1 1 auto;
    min-height: 40px;
    padding: 0 6px;
    border: 0;
    border-bottom: 3px solid transparent;
    background: none;
    color: var(--quiet);
    font-size: 13px;
    font-weight: 600;
    white-space: nowrap;
  }
  .tabs button:hover {
    color: var(--ink);
  }
  .tabs button[aria-selected='true'] {
    border-bottom-color: var(--accent);
    color: var(--ink);
  }
  .tabs button:focus-visible {
    outline-offset: -3px;
    border-radius: 6px;
  }
`;
