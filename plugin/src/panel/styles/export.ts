import { css } from 'lit';

/** What people take home. */
export const exportStyle = css`
  .export {
    width: 100%;
    min-height: 44px;
  }
`;
