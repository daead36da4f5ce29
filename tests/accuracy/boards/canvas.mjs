/** Puts things on a board the ways people and hosts do, and remembers which ids belong together. */

const LINE = 1.25; // line height of text, in font sizes
const GLYPH = 0.56; // mean width of a letter, in font sizes

export function textSize(text, font, wrap) {
  const lines = text.split('\n').flatMap((line) => {
    const per = Math.max(4, Math.floor(wrap / (font * GLYPH)));
    const out = [];
    let current = '';
    for (const word of line.split(' ')) {
      if (current && current.length + 1 + word.length > per) {
        out.push(current);
        current = word;
      } else current = current ? `${current} ${word}` : word;
    }
    return [...out, current];
  });
  const longest = Math.max(...lines.map((l) => l.length));
  return { width: Math.min(wrap, longest * font * GLYPH + 4), height: lines.length * font * LINE };
}

export class Canvas {
  constructor(random, carrier) {
    this.random = random;
    this.carrier = carrier;
    this.elements = [];
    this.same = {};
    this.count = 0;
  }

  id() {
    this.count += 1;
    return `${Math.floor(this.random.next() * 1e9).toString(36)}-${this.count}`;
  }

  add(element) {
    const full = { id: this.id(), ...element };
    this.elements.push(full);
    return full.id;
  }

  text(x, y, text, font, wrap = 1e9, more = {}) {
    const size = textSize(text, font, wrap);
    return this.add({ kind: 'text', x, y, ...size, text, fontSize: font, ...more });
  }

  /** A sticky in the board's way of making stickies. Returns the id a report should give. */
  sticky(x, y, width, height, text, fill, more = {}) {
    const font = more.fontSize ?? 20;
    const base = {
      x,
      y,
      width,
      height,
      fill,
      ...(more.rotation ? { rotation: more.rotation } : {}),
    };
    const inside = () => {
      const size = textSize(text, font, width * 0.9);
      const tx = x + (width - size.width) / 2;
      const ty = y + Math.max(2, (height - size.height) / 2);
      return { kind: 'text', x: tx, y: ty, ...size, text, fontSize: font };
    };
    switch (this.carrier) {
      case 'box':
        return this.add({
          kind: 'shape',
          shape: 'rectangle',
          ...base,
          stroke: '#1e1e1e',
          text,
          fontSize: font,
        });
      case 'loose': {
        const box = this.add({ kind: 'shape', shape: 'rectangle', ...base, stroke: '#1e1e1e' });
        const id = this.add(inside());
        this.same[box] = [id];
        return box;
      }
      case 'polygon': {
        const points = [
          [x, y],
          [x + width, y],
          [x + width, y + height],
          [x, y + height],
          [x, y],
        ];
        const box = this.add({ kind: 'shape', shape: 'polygon', ...base, points });
        const id = this.add(inside());
        this.same[box] = [id];
        return box;
      }
      case 'group': {
        const group = `g${this.count}`;
        const box = this.add({ kind: 'shape', shape: 'rectangle', ...base, groups: [group] });
        const id = this.add({ ...inside(), groups: [group] });
        this.same[box] = [id];
        return box;
      }
      case 'bare': {
        const { fill: _none, ...text_ } = inside();
        return this.add(text_);
      }
      default:
        return this.add({ kind: 'note', ...base, text, fontSize: font });
    }
  }

  box(x, y, width, height, text, fill, font = 20) {
    return this.add({
      kind: 'shape',
      shape: 'rectangle',
      x,
      y,
      width,
      height,
      stroke: '#868e96',
      ...(fill ? { fill } : {}),
      ...(text ? { text, fontSize: font } : {}),
    });
  }

  line(x0, y0, x1, y1) {
    return this.add({
      kind: 'line',
      x: Math.min(x0, x1),
      y: Math.min(y0, y1),
      width: Math.abs(x1 - x0),
      height: Math.abs(y1 - y0),
      points: [
        [x0, y0],
        [x1, y1],
      ],
      stroke: '#868e96',
    });
  }

  arrow(from, to, text) {
    const a = this.elements.find((e) => e.id === from);
    const b = this.elements.find((e) => e.id === to);
    const p = [a.x + a.width, a.y + a.height / 2];
    const q = [b.x, b.y + b.height / 2];
    const bound = this.carrier !== 'bare';
    return this.add({
      kind: 'connector',
      x: Math.min(p[0], q[0]),
      y: Math.min(p[1], q[1]),
      width: Math.abs(p[0] - q[0]),
      height: Math.abs(p[1] - q[1]),
      points: [p, q],
      arrowEnd: true,
      ...(bound ? { from, to } : {}),
      ...(text ? { text } : {}),
    });
  }
}
