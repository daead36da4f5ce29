import { css } from 'lit';

export const panelStyle = css`
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
    border-bottom: 1px solid var(--line);
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
  h3 {
    margin: 0;
    font-size: 14px;
  }
  p,
  ul,
  blockquote {
    margin: 0;
    padding: 0;
    overflow-wrap: anywhere;
  }
  ul {
    list-style: none;
  }
  button {
    font: inherit;
    color: inherit;
    cursor: pointer;
  }
  .icon {
    width: 32px;
    height: 32px;
    display: grid;
    place-items: center;
    border: 1px solid transparent;
    border-radius: 8px;
    background: none;
    font-size: 18px;
    line-height: 1;
  }
  .icon:hover,
  .plain:hover {
    background: var(--tint);
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
  .map-title {
    font-size: 16px;
    line-height: 1.25;
    font-weight: 650;
  }
  .facts {
    color: var(--quiet);
    font-size: 13px;
  }
  .primary {
    width: 100%;
    margin-top: 12px;
    min-height: 44px;
    border: 0;
    border-radius: 10px;
    background: var(--accent);
    color: var(--on-accent);
    font-size: 16px;
    font-weight: 650;
  }
  .primary:hover:enabled {
    background: var(--accent-dark);
  }
  .primary:disabled {
    background: var(--tint);
    color: var(--quiet);
    cursor: default;
  }
  .plain {
    min-height: 32px;
    padding: 0 10px;
    border: 1px solid var(--line);
    border-radius: 8px;
    background: none;
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
  .status,
  .heard {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .body {
    flex: 1;
    min-height: 0;
    overflow: auto;
    padding: 12px;
    overscroll-behavior: contain;
  }
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
  .label {
    display: block;
    margin-bottom: 1px;
    color: var(--quiet);
    font-size: 12px;
    font-style: normal;
    font-weight: 600;
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
  .state {
    padding: 8px 6px;
  }
  .state > * + * {
    margin-top: 10px;
  }
  .state h3 {
    font-size: 17px;
    line-height: 1.3;
  }
  .state ul {
    padding-inline-start: 18px;
    list-style: disc;
    color: var(--quiet);
  }
  .state li + li {
    margin-top: 4px;
  }
  .detail {
    padding: 8px 10px;
    border-radius: 8px;
    background: var(--tint);
    font-family: ui-monospace, 'Liberation Mono', monospace;
    font-size: 12px;
  }
  .picture {
    width: 100%;
    display: block;
  }
  .picture .heading {
    fill: var(--quiet);
  }
  .picture .label {
    fill: var(--line);
  }
  .picture .row0 {
    fill: #ffdf6b;
  }
  .picture .row1 {
    fill: #fcc2d7;
  }
  .picture .row2 {
    fill: #b2f2bb;
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
