/** Markdown of a card → what a person reads on it. Only what changes the words is undone; bullets stay. */

const RULES: readonly (readonly [RegExp, string])[] = [
  [/^ {0,3}#{1,6}[ \t]+/gm, ''],
  [/!?\[\[[^[\]|\n]*\|([^[\]\n]*)\]\]/g, '$1'],
  [/!?\[\[([^[\]\n]*)\]\]/g, '$1'],
  [/!?\[([^[\]\n]*)\]\([^()\n]*\)/g, '$1'],
  [/(\*\*|__|~~|==)(?=\S)([^\n]*?\S)\1/g, '$2'],
  [/(^|[\s(])([*_])(?=[^\s*_])([^\n*_]*[^\s*_])\2(?=$|[\s).,;:!?])/gm, '$1$3'],
  [/`([^`\n]+)`/g, '$1'],
  [/\\([\\`*_{}[\]()#+\-.!|>~])/g, '$1'],
];

/** Longer lines are no headings or emphasis of people; they stay as they are, and the cost stays linear. */
const LONGEST_LINE = 2000;

export function readableMarkdown(text: string): string {
  if (!/[#*_`[~=\\]/.test(text)) return text;
  return text
    .split('\n')
    .map((line) =>
      line.length > LONGEST_LINE
        ? line
        : RULES.reduce((read, [pattern, by]) => read.replace(pattern, by), line),
    )
    .join('\n');
}
