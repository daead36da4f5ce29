import { css } from 'lit';

/**
 * The product's own colours, both themes, each text pair at 4.5:1 or better. Red is kept for errors.
 * A host sets `theme="dark"` on the element; all names start with `--jl-` so that an embedding can change them.
 */
const colours = css`
  :host {
    --ink: var(--jl-ink, #1f1f28);
    --quiet: var(--jl-quiet, #5a5a68);
    --paper: var(--jl-paper, #ffffff);
    --tint: var(--jl-tint, #f4f4f8);
    --line: var(--jl-line, #dcdce4);
    --accent: var(--jl-accent, #4f46ba);
    --accent-dark: var(--jl-accent-dark, #3d358f);
    --on-accent: var(--jl-on-accent, #ffffff);
    --error: var(--jl-error, #c2202b);
    --error-tint: var(--jl-error-tint, #fdf1f1);
    --warning: var(--jl-warning, #8f5200);
    --warning-fill: var(--jl-warning-fill, #f5a524);
    --warning-tint: var(--jl-warning-tint, #fef7ea);
    --info: var(--jl-info, #1b5fa8);
    --info-tint: var(--jl-info-tint, #eef5fc);
    --on-error: #ffffff;
    --on-warning: #2b1a00;
    --on-info: #ffffff;
    color-scheme: light;
  }
  :host([theme='dark']) {
    --ink: var(--jl-ink, #ececf2);
    --quiet: var(--jl-quiet, #b4b4c2);
    --paper: var(--jl-paper, #1f1f26);
    --tint: var(--jl-tint, #2a2a33);
    --line: var(--jl-line, #3d3d49);
    --accent: var(--jl-accent, #b3adff);
    --accent-dark: var(--jl-accent-dark, #cbc7ff);
    --on-accent: var(--jl-on-accent, #1d1a45);
    --error: var(--jl-error, #ff8f8f);
    --error-tint: var(--jl-error-tint, #38232a);
    --warning: var(--jl-warning, #ffc46b);
    --warning-fill: var(--jl-warning-fill, #ffb84d);
    --warning-tint: var(--jl-warning-tint, #352c20);
    --info: var(--jl-info, #8cc4ff);
    --info-tint: var(--jl-info-tint, #202d3d);
    --on-error: #2b0508;
    --on-info: #06203a;
    color-scheme: dark;
  }
  :host {
    font-size: 14px;
    line-height: 1.4;
    font-family: var(
      --jl-font,
      var(
        --ui-font,
        system-ui,
        -apple-system,
        'Segoe UI',
        'Noto Sans',
        'Liberation Sans',
        sans-serif
      )
    );
    color: var(--ink);
  }
`;

/** What every part of the panel shares inside its own shadow root; the colours come down to it from the outermost one. */
export const common = css`
  * {
    box-sizing: border-box;
  }
  .shape {
    width: 18px;
    height: 18px;
    flex: none;
    display: block;
  }
  .shape .mark {
    fill: none;
    stroke-width: 2.2;
    stroke-linecap: round;
  }
  .shape.error .body {
    fill: var(--error);
  }
  .shape.error .mark {
    stroke: var(--on-error);
  }
  .shape.warning .body {
    fill: var(--warning-fill);
  }
  .shape.warning .mark {
    stroke: var(--on-warning);
  }
  .shape.info .body {
    fill: var(--info);
  }
  .shape.info .mark {
    stroke: var(--on-info);
  }
  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
`;

export const theme = [colours, common];
