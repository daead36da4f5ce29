/**
 * What the page may load: its own files and nothing else. Used for the header and for the page itself.
 * Styles may stand in the page because the whiteboard writes its own; `blob:` and `data:` are pictures and fonts that the
 * whiteboard makes while exporting; `'wasm-unsafe-eval'` lets the linter's module be compiled and allows no script text.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self' data: blob:",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
