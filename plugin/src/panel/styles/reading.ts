import { css } from 'lit';

/** How the board is read. */
export const readingStyle = css`
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
`;
