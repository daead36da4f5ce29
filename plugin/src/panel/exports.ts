/** What people take home, in the order in which most of them want it. The core writes each of them. */
export const EXPORTS = {
  html: { extension: 'html', type: 'text/html' },
  svg: { extension: 'svg', type: 'image/svg+xml' },
  markdown: { extension: 'md', type: 'text/markdown' },
  csv: { extension: 'csv', type: 'text/csv' },
  mermaid: { extension: 'mmd', type: 'text/plain' },
  json: { extension: 'json', type: 'application/json' },
} as const;

export type ExportFormat = keyof typeof EXPORTS;

export const EXPORT_FORMATS = Object.keys(EXPORTS) as ExportFormat[];
