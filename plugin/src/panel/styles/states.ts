import { css } from 'lit';

/** The states in which there is nothing to list. */
export const statesStyle = css`
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
`;
