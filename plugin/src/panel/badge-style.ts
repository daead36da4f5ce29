import { css } from 'lit';

export const badgeStyle = css`
  :host {
    position: absolute;
    inset: 0;
    overflow: hidden;
    pointer-events: none;
    contain: strict;
  }
  .plane {
    position: absolute;
    top: 0;
    left: 0;
    width: 0;
    height: 0;
  }
  /* Centred on the note's corner; a little further out than in, so that it never covers the first word. */
  .badge {
    position: absolute;
    top: -11px;
    left: -7px;
    width: 18px;
    height: 18px;
    padding: 0;
    border: 0;
    background: none;
    cursor: pointer;
    pointer-events: auto;
  }
  .badge[hidden] {
    display: none;
  }
  /* A finger needs more room than the eye. */
  .badge::before {
    content: '';
    position: absolute;
    inset: -3px;
    border-radius: 50%;
  }
  /* A rim of the paper's colour sets the shape off from any note; a shadow on each would cost too much to paint. */
  .badge .shape {
    overflow: visible;
  }
  .badge .shape .body {
    stroke: var(--paper);
    stroke-width: 3px;
    paint-order: stroke;
  }
  .badge:hover,
  .badge:focus-visible {
    z-index: 1;
  }
  .badge:focus-visible {
    border-radius: 50%;
  }
  .number {
    position: absolute;
    left: 12px;
    bottom: -6px;
    min-width: 14px;
    padding: 0 3px;
    border-radius: 7px;
    background: var(--ink);
    color: var(--paper);
    font-size: 10px;
    font-weight: 700;
    line-height: 14px;
    text-align: center;
  }
  .number:empty {
    display: none;
  }
  .tip {
    position: absolute;
    top: 0;
    left: 0;
    z-index: 2;
    max-width: 260px;
    padding: 6px 10px;
    border-radius: 8px;
    background: var(--ink);
    color: var(--paper);
    font-size: 13px;
    line-height: 1.35;
    overflow-wrap: anywhere;
  }
  .tip[hidden] {
    display: none;
  }
`;
