/** Rich text of tldraw (a ProseMirror document) → plain text. */
import { isFields, listOf, textOf } from '../fields.js';

const BLOCKS = new Set([
  'paragraph',
  'heading',
  'codeBlock',
  'blockquote',
  'listItem',
  'horizontalRule',
]);

interface Step {
  readonly node: unknown;
  /** Numbers of the lists around; 0 for bullets. */
  readonly list: { next: number } | undefined;
}

/** Without recursion: nothing says how deep such a document may be. */
export function richText(document: unknown): string | undefined {
  if (typeof document === 'string') return textOf(document);
  const lines: string[] = [];
  let line = '';
  const endLine = (): void => {
    lines.push(line);
    line = '';
  };
  const waiting: Step[] = [{ node: document, list: undefined }];
  let bullet = '';
  for (let step = waiting.pop(); step !== undefined; step = waiting.pop()) {
    const { node, list } = step;
    if (!isFields(node)) continue;
    if (typeof node.text === 'string') line += node.text;
    if (node.type === 'hardBreak') endLine();
    if (node.type === 'listItem' && list !== undefined) {
      bullet = list.next === 0 ? '• ' : `${list.next}. `;
      list.next += list.next === 0 ? 0 : 1;
    } else if (typeof node.type === 'string' && BLOCKS.has(node.type)) {
      if (line !== '' || lines.length > 0) endLine();
      line = bullet;
      bullet = '';
    }
    const inner = isList(node.type) ? { next: node.type === 'orderedList' ? 1 : 0 } : list;
    const children = listOf(node.content);
    for (let i = children.length - 1; i >= 0; i -= 1)
      waiting.push({ node: children[i], list: inner });
  }
  endLine();
  return textOf(lines.join('\n'));
}

function isList(type: unknown): boolean {
  return type === 'bulletList' || type === 'orderedList';
}
