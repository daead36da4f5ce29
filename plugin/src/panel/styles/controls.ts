import { css } from 'lit';

/** Words and buttons, the same in every part of the panel. */
export const controls = css`
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
  .status,
  .heard {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .label {
    display: block;
    margin-bottom: 1px;
    color: var(--quiet);
    font-size: 12px;
    font-style: normal;
    font-weight: 600;
  }
`;
