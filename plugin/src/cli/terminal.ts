/** Where a command writes, and what it may assume of who reads. */
export interface Terminal {
  out(text: string): void;
  error(text: string): void;
  /** Colours and wrapping: only for people, at a terminal, who did not ask for none. */
  readonly colours: boolean;
  /** Columns to wrap at; null where the text goes into a file or a pipe. */
  readonly width: number | null;
  /** Progress is for people who wait. */
  readonly progress: boolean;
}

const CODES = { bold: 1, dim: 2, italic: 3, red: 31, yellow: 33, blue: 34, green: 32 } as const;
export type Style = keyof typeof CODES;

export function styled(terminal: Terminal, style: Style, text: string): string {
  return terminal.colours ? `\u001b[${CODES[style]}m${text}\u001b[0m` : text;
}

/** Text from a board without what a terminal would obey: control characters become spaces. */
export function harmless(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').trim();
}

/** Breaks a line at spaces; the lines after the first begin with the same indent. */
export function wrapped(text: string, indent: string, width: number | null): string {
  if (width === null) return indent + text;
  const room = Math.max(24, width - indent.length);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > room) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines.map((each) => indent + each).join('\n');
}
