import { describe, expect, it } from 'vitest';
import lzString from 'lz-string';
import { deflateRawSync } from 'node:zlib';
import { readExcalidraw } from '../../../plugin/src/hosts/excalidraw/read.js';
import { lengthOfLz } from '../../../plugin/src/hosts/lz.js';
import { BoardError, readBoard } from '../../../plugin/src/hosts/index.js';
import {
  bytesOf,
  EXCALIDRAW,
  FILES,
  GRAPH,
  json,
  markdownAround,
  mxfile,
  pngWith,
  WORDS,
} from './fixtures.js';

const messageOf = (bytes: Uint8Array): string => {
  try {
    readBoard(bytes);
  } catch (error) {
    expect(error).toBeInstanceOf(BoardError);
    return (error as BoardError).message;
  }
  throw new Error('it was read');
};

/** "a", "aa", "aaa" …: each code is the word before it and one letter more, so the text grows with their square. */
function lzBomb(words: number): string {
  const codes = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  const bits: number[] = [];
  const put = (value: number, width: number): void => {
    for (let bit = 0; bit < width; bit += 1) bits.push(Math.floor(value / 2 ** bit) % 2);
  };
  put(0, 2);
  put('a'.charCodeAt(0), 8);
  for (let word = 2, width = 3, free = 4; word <= words; word += 1) {
    put(word + 2, width);
    free -= 1;
    if (free === 0) [free, width] = [2 ** width, width + 1];
    if (word === words) put(2, width);
  }
  if (words === 1) put(2, 3);
  let text = '';
  for (let at = 0; at < bits.length; at += 6) {
    const six = [0, 1, 2, 3, 4, 5].reduce((sum, k) => sum * 2 + (bits[at + k] ?? 0), 0);
    text += codes.charAt(six);
  }
  return text;
}

const nested = (depth: number, core: string): string =>
  '['.repeat(depth) + core + ']'.repeat(depth);

describe('what is no board', () => {
  it.each([
    ['nothing', ''],
    ['blanks', '\n\t '],
    ['prose', 'Dear all,'],
    ['numbers', '42'],
    ['a list of numbers', '[1,2,3]'],
    ['a package file', '{"name":"x","version":"1.0.0","dependencies":{}}'],
    ['a map', '{"type":"FeatureCollection","features":[]}'],
    ['HTML', '<!doctype html><html><body><p>Hi</p></body></html>'],
    ['SVG without a drawing', '<svg xmlns="http://www.w3.org/2000/svg"><text>Hi</text></svg>'],
    ['broken XML', '<mxfile><diagram><mxGraphModel><root><mxCell id="0"/>'],
    ['XML in no order', '<mxGraphModel><root></mxGraphModel></root>'],
    ['a note of another plugin', '# A title\n\n- [ ] a task\n'],
    ['a note without its drawing', '---\nexcalidraw-plugin: parsed\n---\n# Excalidraw Data\n'],
    ['a damaged note', markdownAround('json', '{"type":"excalidraw","elements":[')],
    ['a note with rubbish', '---\nexcalidraw-plugin: parsed\n---\n```compressed-json\n????\n```\n'],
    ['brackets without end', nested(100_000, '')],
  ])('%s gives one clear line', (_what, text) => {
    const message = messageOf(bytesOf(text));
    expect(message).not.toMatch(/[\r\n]/);
    expect(message.length).toBeLessThan(400);
  });

  it('tells a picture from a drawing', () => {
    expect(messageOf(pngWith('tEXt', GRAPH).slice(0, 33))).toContain('PNG');
    const [zero, ...rest] = pngWith('zTXt', GRAPH);
    expect(readBoard(Uint8Array.of(zero ?? 0, ...rest)).elements).toHaveLength(5);
  });
});

describe('bombs', () => {
  it('of compression are stopped', () => {
    const bomb = deflateRawSync(new Uint8Array(80 * 1024 * 1024)).toString('base64');
    expect(messageOf(bytesOf(mxfile(bomb)))).toContain('too large');
  });

  it('of words that hold words are stopped before they are unpacked', () => {
    for (const words of [12_000, 20_000]) {
      const note = `---\nexcalidraw-plugin: parsed\n---\n\`\`\`compressed-json\n${lzBomb(words)}\n\`\`\`\n`;
      expect(messageOf(bytesOf(note))).toContain('too large');
    }
  });

  it('are told from drawings by their length', () => {
    for (const text of [
      '',
      'a',
      'abcabcabc',
      'ééé 漢字 🙂'.repeat(40),
      JSON.stringify(EXCALIDRAW),
    ]) {
      expect(lengthOfLz(lzString.compressToBase64(text), 1e9)).toBe(text.length);
      expect(lengthOfLz(lzString.compressToBase64(text), 5)).toBe(Math.min(5, text.length));
    }
    expect(lengthOfLz(lzBomb(100), 1e9)).toBe((100 * 101) / 2);
    expect(lengthOfLz('', 1e9)).toBe(0);
  });

  it('of entities are not expanded', () => {
    const entities =
      '<!DOCTYPE m [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>';
    const xml = entities + GRAPH.replace('Rents a bike', '&b;&c;');
    const texts = readBoard(bytesOf(xml)).elements.map(({ text }) => text);
    expect(texts.join(' ')).not.toMatch(/lol|root:/);
  });

  it('of nesting do no harm, wherever they are', () => {
    const deep = nested(20_000, '1');
    const board = JSON.stringify(EXCALIDRAW).replace(
      '"groupIds":[]',
      `"groupIds":${deep},"customData":{"journeylint":{"a":${deep}}}`,
    );
    const { elements } = readBoard(bytesOf(board));
    expect(elements).toHaveLength(5);
    expect(elements.every(({ lint }) => lint === undefined)).toBe(true);

    let rich: object = { type: 'text', text: WORDS[0] };
    let node: object = {
      type: 'STICKY',
      id: 'x',
      characters: WORDS[0],
      absoluteBoundingBox: { x: 0, y: 0, width: 9, height: 9 },
    };
    let parents = '';
    for (let i = 0; i < 2000; i += 1) {
      rich = { type: 'blockquote', content: [rich] };
      node = {
        type: 'SECTION',
        id: `s${i}`,
        name: '',
        absoluteBoundingBox: { x: 0, y: 0, width: 9, height: 9 },
        children: [node],
      };
      parents += `<mxCell id="p${i}" parent="${i === 0 ? '1' : `p${i - 1}`}" vertex="1" style="swimlane;"><mxGeometry x="1" y="1" width="9" height="9" as="geometry"/></mxCell>`;
    }
    const records = [
      { typeName: 'shape', type: 'note', id: 'shape:x', x: 0, y: 0, props: { richText: rich } },
    ];
    expect(readBoard(json({ tldrawFileFormatVersion: 1, records })).elements[0]?.text).toBe(
      WORDS[0],
    );
    const tree = {
      document: {
        type: 'DOCUMENT',
        children: [{ type: 'CANVAS', id: '0:1', name: 'P', children: [node] }],
      },
    };
    expect(readBoard(json(tree)).elements.at(-1)?.text).toBe(WORDS[0]);
    const cells = GRAPH.replace('</root>', `${parents}</root>`);
    expect(readBoard(bytesOf(cells)).elements.find(({ id }) => id === 'p1999')?.x).toBe(2000);
  });

  it('of markup on a note take time in line with their size', () => {
    const time = (count: number): number => {
      const content =
        `<p>${Array.from({ length: count }, (_, i) => `<b a=${i}><i>`).join('')}<p>x</p><a href=`.repeat(
          2,
        );
      const item = {
        id: '1',
        type: 'sticky_note',
        x: 0,
        y: 0,
        width: 9,
        height: 9,
        content: `${content}"><p>${WORDS[0]}`,
      };
      const start = performance.now();
      expect(readBoard(json([item])).elements[0]?.text).toContain('x');
      return performance.now() - start;
    };
    time(1000);
    expect(time(64_000)).toBeLessThan(40 * Math.max(time(8000), 5));
  });
});

describe('circles', () => {
  it('of parents end, and nothing in them is lost', () => {
    const xml = GRAPH.replace('id="a"', 'id="a" ')
      .replace(
        'vertex="1" parent="1"><mxGeometry x="20" y="40"',
        'vertex="1" parent="t"><mxGeometry x="20" y="40"',
      )
      .replace('fontSize=18;" vertex="1" parent="1"', 'fontSize=18;" vertex="1" parent="a"');
    expect(readBoard(bytesOf(xml)).elements).toHaveLength(5);
    const shape = { typeName: 'shape', type: 'note', x: 1, y: 1, props: { text: 'hm' } };
    const records = [
      { ...shape, id: 'shape:a', parentId: 'shape:b' },
      { ...shape, id: 'shape:b', parentId: 'shape:a' },
      { ...shape, id: 'shape:c', parentId: 'shape:c' },
    ];
    expect(readBoard(json({ records })).elements.map(({ text }) => text)).toEqual([
      'hm',
      'hm',
      'hm',
    ]);
    const item = {
      type: 'sticky_note',
      width: 9,
      height: 9,
      x: 1,
      y: 1,
      relativeTo: 'parent_top_left',
      content: 'hm',
    };
    const items = [
      { ...item, id: '1', parentId: '2' },
      { ...item, id: '2', parentId: '1' },
    ];
    const read = readBoard(json(items));
    expect(read.elements.map(({ text }) => text)).toEqual(['hm', 'hm']);
    expect(read.ignored.map(({ code }) => code)).toContain('circular-parent');
  });

  it('of Excalidraw labels end too', () => {
    const text = { type: 'text', x: 0, y: 0, width: 9, height: 9 };
    const elements = [
      { ...text, id: 'a', containerId: 'a', text: 'one' },
      { ...text, id: 'b', containerId: 'c', text: 'two' },
      { ...text, id: 'c', containerId: 'b', text: 'three' },
    ];
    expect(readExcalidraw({ elements }).elements.map(({ text: words }) => words)).toEqual([
      'one',
      'two',
      'three',
    ]);
  });
});

describe('characters', () => {
  it('that are none become U+FFFD; line ends become one; blanks at the end go', () => {
    const text = {
      id: 'a',
      type: 'text',
      x: 0,
      y: 0,
      width: 9,
      height: 9,
      originalText: '\n a\0b\ud800c 😀  \r\nd\u2028e \n\n',
    };
    expect(readExcalidraw({ elements: [text] }).elements[0]?.text).toBe(
      ' a\ufffdb\ufffdc 😀\nd\ne',
    );
  });

  it('of markup show as text where the host shows text, and never as an image', () => {
    const nasty = '<img src=x onerror=alert(1)>';
    const plain = { id: 'a', type: 'text', x: 0, y: 0, width: 9, height: 9, originalText: nasty };
    expect(readExcalidraw({ elements: [plain] }).elements[0]?.text).toBe(nasty);
    const item = { id: '1', type: 'sticky_note', x: 0, y: 0, width: 9, height: 9 };
    const shown = (content: string): string | undefined =>
      readBoard(json([{ ...item, content }])).elements[0]?.text;
    expect(shown(`<p>a${nasty}b<script>alert('x')</script><style>p{}</style>c</p><!-- d -->`)).toBe(
      'abc',
    );
    expect(shown('<p>&lt;img src=x onerror=alert(1)&gt;</p>')).toBe(nasty);
    expect(shown('<ul><li>one</li><li>two</li></ul><ol><li>a</li><li>b</li></ol>')).toBe(
      '• one\n• two\n1. a\n2. b',
    );
    expect(shown('<p>a</p><p><br></p><p>b&nbsp;c</p>')).toBe('a\n\nb c');
    expect(shown('a < b && c > d')).toBe('a < b && c > d');
  });

  it('100 kB of them on one note are kept', () => {
    const long = 'queue 😀 '.repeat(12_000).trimEnd();
    const text = { id: 'a', type: 'text', x: 0, y: 0, width: 9, height: 9, originalText: long };
    expect(readExcalidraw({ elements: [text] }).elements[0]?.text).toBe(long);
  });
});

describe('geometry', () => {
  const note = { id: 'a', type: 'rectangle', x: 10, y: 10, width: 20, height: 20 };

  it.each([NaN, Infinity, null, 'wide', {}, 1e300])('of %s is 0, and reported', (value) => {
    const { elements, ignored } = readExcalidraw({
      elements: [
        { ...note, width: value },
        { ...note, id: 'b', y: value },
      ],
    });
    expect(elements.map(({ width, y }) => [width, y])).toEqual([
      [0, 10],
      [20, 0],
    ]);
    expect(ignored).toEqual([
      { element: 'a', code: 'bad-geometry' },
      { element: 'b', code: 'bad-geometry' },
    ]);
  });

  it('that is negative is turned round', () => {
    const [element] = readExcalidraw({ elements: [{ ...note, width: -8, height: -4 }] }).elements;
    expect(element).toMatchObject({ x: 2, y: 6, width: 8, height: 4 });
  });

  it('of NaN in draw.io keeps the note', () => {
    const { elements, ignored } = readBoard(
      bytesOf(GRAPH.replace('x="20" y="40"', 'x="NaN" y="40"')),
    );
    expect(elements.find(({ id }) => id === 'a')).toMatchObject({ x: 0, y: 40, text: WORDS[0] });
    expect(ignored).toEqual([{ element: 'a', code: 'bad-geometry' }]);
  });
});

describe('elements', () => {
  it('without an id, or that are none, are named; two under one id are kept for the core to name', () => {
    const text = { type: 'text', x: 0, y: 0, width: 9, height: 9, text: 'hm' };
    const { elements, ignored } = readExcalidraw({
      elements: [text, { ...text, id: 'a' }, { ...text, id: 'a' }, 7, null],
    });
    expect(elements.map(({ id, text: words }) => [id, words])).toEqual([
      ['?0', 'hm'],
      ['a', 'hm'],
      ['a', 'hm'],
    ]);
    expect(ignored.map(({ element, code }) => `${String(element)} ${code}`).sort()).toEqual(
      ['?0 missing-id', 'null not-an-object', 'null not-an-object'].sort(),
    );
  });

  it('of a kind nobody knows keep their text', () => {
    const { elements, ignored } = readExcalidraw({
      elements: [{ id: 'a', type: 'hologram', x: 0, y: 0, width: 9, height: 9, text: 'hm' }],
    });
    expect(elements).toMatchObject([{ kind: 'shape', shape: 'other', text: 'hm' }]);
    expect(ignored).toEqual([{ element: 'a', code: 'unknown-kind' }]);
  });

  it('with what this product stored hand it on', () => {
    const lint = { version: 1, suppressed: [{ rule: 'x', reason: 'y' }] };
    const box = {
      id: 'a',
      type: 'rectangle',
      x: 0,
      y: 0,
      width: 9,
      height: 9,
      customData: { journeylint: lint, other: 1 },
    };
    expect(readExcalidraw({ elements: [box] }).elements[0]?.lint).toEqual(lint);
    const object = GRAPH.replace(
      'tags="pain phone"',
      `journeylint="${JSON.stringify(lint).replaceAll('"', '&quot;')}"`,
    );
    expect(readBoard(bytesOf(object)).elements.find(({ id }) => id === 'b')?.lint).toEqual(lint);
  });

  it('are read whole from a file with a byte order mark', () => {
    const marked = Uint8Array.of(0xef, 0xbb, 0xbf, ...(FILES['json canvas'] ?? []));
    expect(readBoard(marked).elements).toHaveLength(5);
  });
});
