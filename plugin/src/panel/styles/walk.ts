import { css } from 'lit';

/** One card for the whole room: no letter under 18 pixels. */
export const walkStyle = css`
  :host {
    display: block;
    padding: 16px;
    pointer-events: none;
  }
  .walk-card {
    max-width: 1100px;
    max-height: 56vh;
    margin: 0 auto;
    padding: 12px 20px;
    display: grid;
    gap: 10px;
    overflow: auto;
    border: 1px solid var(--line);
    border-top: 5px solid var(--accent);
    border-radius: 14px;
    background: var(--paper);
    box-shadow: 0 8px 32px rgb(10 10 30 / 30%);
    color: var(--ink);
    font-size: 18px;
    line-height: 1.4;
    pointer-events: auto;
  }
  .walk-card.error {
    border-top-color: var(--error);
  }
  .walk-card.warning {
    border-top-color: var(--warning-fill);
  }
  .walk-card.info {
    border-top-color: var(--info);
  }
  .walk-card :is(p, span, b, i, li, label, input, select, button, blockquote, kbd) {
    font-size: 18px;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px 12px;
  }
  .shape {
    width: 26px;
    height: 26px;
  }
  h2 {
    flex: 1;
    min-width: 200px;
    margin: 0;
    font-size: 24px;
    line-height: 1.2;
  }
  h2:focus {
    outline: none;
  }
  .walk-card .message {
    font-size: 21px;
  }
  .matter {
    display: grid;
    gap: 8px 24px;
  }
  .matter > div > * + * {
    margin-top: 6px;
  }
  @media (min-width: 900px) {
    .matter {
      grid-template-columns: 3fr 2fr;
    }
  }
  .advice,
  .whole {
    color: var(--quiet);
  }
  .question {
    align-self: start;
    padding: 8px 14px;
    border-inline-start: 4px solid var(--accent);
    background: var(--tint);
    font-style: italic;
  }
  .plain,
  .choice,
  .do {
    min-height: 44px;
    padding: 4px 14px;
  }
  .together,
  .tasks,
  .keys {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .together .plain {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  .together .shape {
    width: 20px;
    height: 20px;
  }
  .together [aria-current='true'] {
    border-color: var(--accent);
    background: var(--tint);
    font-weight: 650;
  }
  .tasks .mend {
    flex: none;
  }
  .keys .plain {
    flex: 1 1 auto;
  }
  kbd {
    min-width: 28px;
    margin-inline-start: 6px;
    padding: 0 6px;
    display: inline-block;
    border: 1px solid var(--line);
    border-radius: 6px;
    background: var(--tint);
    color: var(--quiet);
    font-family: inherit;
    text-align: center;
  }
  /* Keys are of no use to fingers. */
  @media (hover: none) and (pointer: coarse) {
    kbd {
      display: none;
    }
  }
  .settle {
    grid-template-columns: 2fr 2fr auto;
    align-items: end;
  }
  .settle .as {
    grid-column: 1 / -1;
  }
  @media (max-width: 899px) {
    .settle {
      grid-template-columns: 1fr;
    }
  }
  .settle :is(input, select) {
    min-height: 44px;
  }
  /* While people write down why, they have read the rest; and they go on once it is kept. */
  .walk-card:has(form) :is(.advice, .cue, footer) {
    display: none;
  }
  .stands {
    padding: 8px 14px;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    border-radius: 8px;
    background: var(--tint);
  }
  footer {
    position: sticky;
    bottom: -12px;
    padding-bottom: 12px;
    margin-bottom: -12px;
    background: var(--paper);
    display: flex;
    align-items: center;
    gap: 12px;
  }
  .arrow {
    width: 64px;
    height: 48px;
    border: 0;
    border-radius: 10px;
    background: var(--accent);
    color: var(--on-accent);
  }
  .walk-card .arrow span {
    font-size: 24px;
  }
  .arrow:disabled {
    background: var(--tint);
    color: var(--quiet);
    cursor: default;
  }
  .position {
    min-width: 90px;
    text-align: center;
    font-variant-numeric: tabular-nums;
  }
  progress {
    flex: 1;
    height: 8px;
    border: 0;
    border-radius: 4px;
    background: var(--line);
    accent-color: var(--accent);
  }
  progress::-webkit-progress-bar {
    border-radius: 4px;
    background: var(--line);
  }
  progress::-webkit-progress-value {
    border-radius: 4px;
    background: var(--accent);
  }
  .tally {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 24px;
    font-weight: 650;
  }
  .again {
    justify-self: start;
  }
  .heard {
    font-size: 18px;
  }
`;
