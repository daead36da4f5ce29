/** How long a text packed by lz-string would be, told from its codes alone: a bomb is seen before anything is unpacked. */

const BITS = 6; // of a character in base64
const CODES = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES = new Map(Array.from(CODES, (character, value) => [character, value]));
const [SHORT, LONG, END] = [0, 1, 2]; // what a code may be that names no word: a new character, or the end

/** In UTF-16 units, up to where the text ends or breaks off; `most` when it is longer than that. */
export function lengthOfLz(base64: string, most: number): number {
  if (base64 === '') return 0;
  const bits = new Bits(base64);
  const lengths = [0, 0, 0]; // of the words met so far, by code
  let width = 3;
  let free = 4; // codes until they take one bit more
  const literal = (code: number): void => {
    bits.take(code === SHORT ? 8 : 16);
    lengths.push(1);
  };
  const grow = (): void => {
    free -= 1;
    if (free > 0) return;
    free = 2 ** width;
    width += 1;
  };
  const first = bits.take(2);
  if (first !== SHORT && first !== LONG) return 0;
  literal(first);
  let total = 1;
  let last = 1;
  while (total < most && !bits.spent) {
    const code = bits.take(width);
    if (code === END) return total;
    const fresh = code === SHORT || code === LONG;
    if (fresh) {
      literal(code);
      grow();
    }
    const length = fresh ? 1 : code === lengths.length ? last + 1 : lengths[code];
    if (length === undefined) return total;
    total += length;
    lengths.push(last + 1);
    last = length;
    grow();
  }
  return Math.min(total, most);
}

class Bits {
  private at = 0;
  private mask = 0;
  private value = 0;
  constructor(private readonly text: string) {}

  get spent(): boolean {
    return this.mask === 0 && this.at >= this.text.length;
  }

  /** The next bits, the lowest first. */
  take(count: number): number {
    let taken = 0;
    for (let bit = 0; bit < count; bit += 1) {
      if (this.mask === 0) {
        this.value = VALUES.get(this.text.charAt(this.at)) ?? 0;
        this.at += 1;
        this.mask = 1 << (BITS - 1);
      }
      if ((this.value & this.mask) !== 0) taken += 2 ** bit;
      this.mask >>= 1;
    }
    return taken;
  }
}
