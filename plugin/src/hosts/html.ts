/** HTML on a note → the plain text a person reads. Nothing of it is ever executed or inserted anywhere. */
import type { Token } from 'parse5';
import { Tokenizer, TokenizerMode } from 'parse5';
import { textOf } from './fields.js';

/** Elements that stand on lines of their own. */
const BLOCKS = new Set(
  'address article aside blockquote dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tr ul'.split(
    ' ',
  ),
);
/** Elements whose content is no text for people. */
const UNSEEN: Readonly<Record<string, (typeof TokenizerMode)[keyof typeof TokenizerMode]>> = {
  script: TokenizerMode.SCRIPT_DATA,
  style: TokenizerMode.RAWTEXT,
  noscript: TokenizerMode.RAWTEXT,
  iframe: TokenizerMode.RAWTEXT,
  xmp: TokenizerMode.RAWTEXT,
};

export function plainText(html: unknown): string | undefined {
  if (typeof html !== 'string') return undefined;
  if (!/[<&]/.test(html)) return textOf(html.replaceAll('\u00a0', ' '));
  const lines = new Lines();
  const tokenizer = new Tokenizer({ sourceCodeLocationInfo: false }, lines);
  lines.tokenizer = tokenizer;
  tokenizer.write(html.replaceAll('\0', '\ufffd'), true);
  return textOf(lines.text());
}

/**
 * Takes the tokens of a note. It needs no tree: only where lines end, what stands in a list and what is not shown.
 * Going without one also keeps the cost linear, whatever the markup.
 */
class Lines {
  tokenizer: Tokenizer | undefined;
  readonly #lines: string[] = [];
  #line: string[] = [];
  #unseen: string | undefined;
  /** Lists around this point; the number of the next item, 0 for bullets. */
  readonly #lists: number[] = [];

  onCharacter(token: Token.CharacterToken): void {
    this.#put(token.chars);
  }

  onNullCharacter(token: Token.CharacterToken): void {
    this.#put(token.chars);
  }

  onWhitespaceCharacter(token: Token.CharacterToken): void {
    this.#put(token.chars);
  }

  onStartTag(token: Token.TagToken): void {
    const name = token.tagName;
    if (Object.hasOwn(UNSEEN, name) && !token.selfClosing) {
      this.#unseen = name;
      if (this.tokenizer !== undefined) this.tokenizer.state = UNSEEN[name] ?? TokenizerMode.DATA;
    } else if (name === 'br') this.#endLine();
    else if (BLOCKS.has(name)) this.#block();
    else if ((name === 'td' || name === 'th') && this.#line.length > 0) this.#line.push(' ');
    if (name === 'ul' || name === 'ol') this.#lists.push(name === 'ol' ? 1 : 0);
    if (name === 'li') this.#item();
  }

  onEndTag(token: Token.TagToken): void {
    if (token.tagName === this.#unseen) this.#unseen = undefined;
    if (BLOCKS.has(token.tagName)) this.#block();
    if (token.tagName === 'ul' || token.tagName === 'ol') this.#lists.pop();
  }

  onComment(): void {
    // A comment is not shown.
  }

  onDoctype(): void {
    // Neither is a doctype.
  }

  onEof(): void {
    this.#block();
  }

  text(): string {
    this.#block();
    return this.#lines.join('\n').replace(/\n{3,}/g, '\n\n');
  }

  #put(chars: string): void {
    if (this.#unseen !== undefined) return;
    const [first, ...rest] = chars.replaceAll('\u00a0', ' ').split(/\r\n|[\r\n]/);
    if (first !== undefined && first !== '') this.#line.push(first);
    for (const part of rest) {
      this.#block();
      if (part !== '') this.#line.push(part);
    }
  }

  /** The sign before an item of a list, as it is shown. */
  #item(): void {
    const number = this.#lists.pop();
    if (number === undefined || number === 0) this.#line.push('• ');
    else this.#line.push(`${number}. `);
    if (number !== undefined) this.#lists.push(number === 0 ? 0 : number + 1);
  }

  /** Ends the line if there is anything on it. */
  #block(): void {
    if (this.#line.some((part) => part.trim() !== '')) this.#endLine();
    else this.#line = [];
  }

  #endLine(): void {
    this.#lines.push(this.#line.join('').trim());
    this.#line = [];
  }
}
