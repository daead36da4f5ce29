import { css } from 'lit';

/** What people take home. */
export const exportStyle = css`
  ul {
    display: grid;
    gap: 8px;
    margin: 10px 0;
  }
  .export {
    width: 100%;
    min-height: 44px;
    padding: 6px 12px 8px;
    border: 1px solid var(--line);
    border-radius: 8px;
    background: none;
    text-align: start;
  }
  .export:hover {
    background: var(--tint);
  }
  .export b {
    display: flex;
    justify-content: space-between;
    gap: 8px;
    font-weight: 600;
  }
  .extension,
  .facts,
  .hint {
    color: var(--quiet);
    font-size: 13px;
    font-weight: 400;
  }
  .hint {
    display: block;
    line-height: 1.3;
  }
  .said:not(:empty) {
    padding: 8px 10px;
    border-radius: 8px;
    background: var(--tint);
    overflow-wrap: anywhere;
  }
`;
