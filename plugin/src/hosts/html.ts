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
  return textOf(linesOf(html, USUAL_SIZE).text());
}

/** How large the first letters of HTML are set, where letters without a size of their own are `fontSize` large. */
export function fontSizeIn(html: string, fontSize: number): number {
  return /<(h[1-6]|font|[^>]*font-size)/i.test(html)
    ? (linesOf(html, fontSize).firstSize ?? fontSize)
    : fontSize;
}

const USUAL_SIZE = 12;

function linesOf(html: string, fontSize: number): Lines {
  const lines = new Lines(fontSize);
  const tokenizer = new Tokenizer({ sourceCodeLocationInfo: false }, lines);
  lines.tokenizer = tokenizer;
  tokenizer.write(html.replaceAll('\0', '\ufffd'), true);
  return lines;
}

/** Times the size around them, as browsers set them. */
const HEADINGS: Readonly<Record<string, number>> = { h1: 2, h2: 1.5, h3: 1.17, h5: 0.83, h6: 0.67 };
/** `<font size="1">` to `"7"`, in pixels. */
const FONT_SIZES = [10, 13, 16, 18, 24, 32, 48];
/** More tags within each other than this say nothing of how large the text is. */
const DEEPEST = 64;

/** The size that a tag sets; nothing when it sets none. */
function sizeOf({ tagName, attrs }: Token.TagToken, around: number): number | undefined {
  const style = attrs.find(({ name }) => name === 'style')?.value ?? '';
  const written = /font-size:\s*([\d.]+)(px|pt|em|%)/i.exec(style);
  const number = Number(written?.[1]);
  if (number > 0 && number < 1000) {
    if (written?.[2] === 'em') return number * around;
    if (written?.[2] === '%') return (number / 100) * around;
    return written?.[2] === 'pt' ? (number * 4) / 3 : number;
  }
  if (tagName === 'font') {
    const size = attrs.find(({ name }) => name === 'size')?.value;
    return size === undefined ? undefined : FONT_SIZES[Number(size) - 1];
  }
  const times = Object.hasOwn(HEADINGS, tagName) ? HEADINGS[tagName] : undefined;
  return times === undefined ? undefined : times * around;
}

/**
 * Takes the tokens of a note. It needs no tree: only where lines end, what stands in a list and what is not shown.
 * Going without one also keeps the cost linear, whatever the markup.
 */
class Lines {
  tokenizer: Tokenizer | undefined;
  /** How large the first letter is. */
  firstSize: number | undefined;
  /** Tags that are open and set a size. */
  readonly #sizes: { tag: string; size: number }[] = [];
  readonly #lines: string[] = [];
  #line: string[] = [];
  #unseen: string | undefined;
  /** Lists around this point; the number of the next item, 0 for bullets. */
  readonly #lists: number[] = [];

  constructor(readonly fontSize: number) {}

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
    const size = this.#sizes.length < DEEPEST ? sizeOf(token, this.#size()) : undefined;
    if (size !== undefined && !token.selfClosing) this.#sizes.push({ tag: name, size });
  }

  onEndTag(token: Token.TagToken): void {
    if (token.tagName === this.#unseen) this.#unseen = undefined;
    if (BLOCKS.has(token.tagName)) this.#block();
    if (token.tagName === 'ul' || token.tagName === 'ol') this.#lists.pop();
    if (this.#sizes.at(-1)?.tag === token.tagName) this.#sizes.pop();
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

  #size(): number {
    return this.#sizes.at(-1)?.size ?? this.fontSize;
  }

  #put(chars: string): void {
    if (this.#unseen !== undefined) return;
    if (this.firstSize === undefined && chars.trim() !== '') this.firstSize = this.#size();
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
