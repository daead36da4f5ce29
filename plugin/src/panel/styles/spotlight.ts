import { css } from 'lit';

export const spotlightStyle = css`
  :host {
    position: absolute;
    inset: 0;
    overflow: hidden;
    pointer-events: none;
    contain: strict;
  }
  :host([hidden]) {
    display: none;
  }
  svg {
    width: 100%;
    height: 100%;
    display: block;
    overflow: hidden;
  }
  .shade {
    fill: #14141e;
    fill-opacity: 0.62;
  }
  g path {
    fill: none;
    stroke: var(--accent);
    stroke-width: 3px;
  }
  /* Where nothing is dimmed a ring alone is easily overlooked. */
  svg:not(.dims) g path {
    fill: var(--accent);
    fill-opacity: 0.18;
  }
  .ghost {
    position: absolute;
    top: 0;
    left: 0;
    padding: 4px 6px;
    overflow: hidden;
    border: 2px dashed var(--accent);
    border-radius: 6px;
    background: color-mix(in srgb, var(--paper) 88%, var(--accent));
    font-size: 12px;
    line-height: 1.3;
    white-space: pre-line;
  }
  @media (prefers-reduced-motion: no-preference) {
    .shade {
      animation: dim 160ms ease-out;
    }
    @keyframes dim {
      from {
        fill-opacity: 0;
      }
    }
  }
`;
