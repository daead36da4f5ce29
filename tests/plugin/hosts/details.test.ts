import { describe, expect, it } from 'vitest';
import { readBoard } from '../../../plugin/src/hosts/index.js';
import type { BoardElement } from '../../../plugin/src/snapshot.js';
import { bytesOf, json, mxfile } from './fixtures.js';

/** What each host has that the others have not, or places in a way of its own. */

const read = (bytes: Uint8Array): ReadonlyMap<string, BoardElement> =>
  new Map(readBoard(bytes).elements.map((element) => [element.id, element]));

const cell = (attributes: string, geometry: string): string =>
  `<mxCell ${attributes}><mxGeometry ${geometry} as="geometry"/></mxCell>`;

const graph = (...cells: readonly string[]): string =>
  `<mxGraphModel><root><mxCell id="0"/><mxCell id="1" parent="0"/>${cells.join('')}</root></mxGraphModel>`;

describe('draw.io', () => {
  it('has tables: cells stand in rows, rows in the table', () => {
    const board = read(
      bytesOf(
        mxfile(
          graph(
            cell(
              'id="t" value="Map" style="shape=table;startSize=30;" vertex="1" parent="1"',
              'x="100" y="50" width="400" height="150"',
            ),
            cell(
              'id="r" style="shape=tableRow;startSize=0;" vertex="1" parent="t"',
              'y="30" width="400" height="60"',
            ),
            cell(
              'id="a" value="Pains" style="shape=partialRectangle;html=1;" vertex="1" parent="r"',
              'width="120" height="60"',
            ),
            cell(
              'id="b" value="No &lt;b&gt;prices&lt;/b&gt;" style="shape=partialRectangle;html=1;" vertex="1" parent="r"',
              'x="120" width="280" height="60"',
            ),
          ),
        ),
      ),
    );
    expect(board.get('t')).toMatchObject({
      kind: 'frame',
      x: 100,
      y: 50,
      text: 'Map',
    });
    expect(board.get('r')).toBeUndefined();
    expect(board.get('a')).toMatchObject({
      kind: 'table-cell',
      x: 100,
      y: 80,
      width: 120,
    });
    expect(board.get('b')).toMatchObject({
      kind: 'table-cell',
      x: 220,
      y: 80,
      width: 280,
      height: 60,
      parent: 't',
      text: 'No prices',
    });
  });

  it('is as large as its letters are, whatever says so', () => {
    const sizeOf = (value: string): unknown =>
      read(
        bytesOf(
          mxfile(
            graph(
              cell(
                `id="a" value="${value.replaceAll('<', '&lt;').replaceAll('"', '&quot;')}" style="text;html=1;fontSize=10;" vertex="1" parent="1"`,
                'width="120" height="60"',
              ),
            ),
          ),
        ),
      ).get('a')?.fontSize;
    expect(sizeOf('Buying')).toBe(10);
    expect(sizeOf('<h1>Buying</h1><p>a bike</p>')).toBe(20);
    expect(sizeOf('<b style="font-size: 24px">Buying</b> a bike')).toBe(24);
    expect(sizeOf('<font size="5">Buying</font>')).toBe(24);
    expect(sizeOf('<div><h2></h2>a bike</div>')).toBe(10);
    expect(sizeOf('<span style="font-size:99999px">a bike</span>')).toBe(10);
  });

  it('has words on its arrows: its own, and labels that are cells', () => {
    const board = read(
      bytesOf(
        mxfile(
          graph(
            cell('id="a" value="Asks" vertex="1" parent="1"', 'width="80" height="40"'),
            cell('id="b" value="Buys" vertex="1" parent="1"', 'x="200" width="80" height="40"'),
            cell('id="e" value="if" edge="1" source="a" target="b" parent="1"', 'relative="1"'),
            cell(
              'id="l2" value="cheap" style="edgeLabel;html=1;" vertex="1" connectable="0" parent="e"',
              'x="0.5" relative="1"',
            ),
            cell(
              'id="l1" value="it is" style="edgeLabel;html=1;" vertex="1" connectable="0" parent="e"',
              'x="-0.5" relative="1"',
            ),
          ),
        ),
      ),
    );
    expect(board.get('e')).toMatchObject({
      kind: 'connector',
      from: 'a',
      to: 'b',
      text: 'if\nit is\ncheap',
    });
    expect([board.has('l1'), board.has('l2')]).toEqual([false, false]);
  });
});

describe('tldraw', () => {
  it('turns shapes about their corner, and what stands in a turned frame with it', () => {
    const shape = (id: string, more: object): object => ({
      id: `shape:${id}`,
      typeName: 'shape',
      index: 'a1',
      parentId: 'page:p',
      x: 0,
      y: 0,
      rotation: 0,
      isLocked: false,
      opacity: 1,
      meta: {},
      ...more,
    });
    const quarter = Math.PI / 2;
    const geo = {
      geo: 'rectangle',
      w: 100,
      h: 40,
      color: 'blue',
      fill: 'solid',
      size: 'm',
    };
    const board = read(
      json({
        tldrawFileFormatVersion: 1,
        schema: { schemaVersion: 2, sequences: {} },
        records: [
          { id: 'document:document', typeName: 'document', name: '' },
          { id: 'page:p', typeName: 'page', name: 'Page', index: 'a1' },
          shape('turned', {
            type: 'geo',
            x: 300,
            y: 100,
            rotation: quarter,
            props: geo,
          }),
          shape('frame', {
            type: 'frame',
            x: 1000,
            y: 0,
            rotation: quarter,
            props: { w: 400, h: 200, name: 'Use' },
          }),
          shape('inside', {
            type: 'geo',
            parentId: 'shape:frame',
            x: 50,
            y: 20,
            props: geo,
          }),
        ],
      }),
    );
    // Turned by a quarter about its corner at 300/100, it lies left of it and below; the upright box has the same middle.
    expect(board.get('shape:turned')).toMatchObject({
      width: 100,
      height: 40,
      rotation: 90,
    });
    expect(board.get('shape:turned')?.x).toBeCloseTo(230);
    expect(board.get('shape:turned')?.y).toBeCloseTo(130);
    expect(board.get('shape:frame')).toMatchObject({
      kind: 'frame',
      text: 'Use',
      rotation: 90,
    });
    expect(board.get('shape:inside')).toMatchObject({
      parent: 'shape:frame',
      rotation: 90,
    });
    expect(board.get('shape:inside')?.x).toBeCloseTo(1000 - 20 - 20 - 50);
    expect(board.get('shape:inside')?.y).toBeCloseTo(50 + 50 - 20);
  });
});

describe('FigJam', () => {
  it('gives the box around a turned note; sections are frames with a name', () => {
    const root2 = Math.SQRT1_2;
    const node = (id: string, more: object): object => ({
      id,
      name: 'x',
      visible: true,
      ...more,
    });
    const board = read(
      json({
        name: 'Map',
        document: {
          id: '0:0',
          type: 'DOCUMENT',
          children: [
            {
              id: '0:1',
              type: 'CANVAS',
              name: 'Page 1',
              children: [
                node('2:1', {
                  type: 'SECTION',
                  name: 'Looking',
                  absoluteBoundingBox: { x: 0, y: 0, width: 600, height: 400 },
                  children: [
                    node('2:2', {
                      type: 'STICKY',
                      characters: 'asks a neighbour',
                      rotation: -Math.PI / 6,
                      size: { x: 240, y: 240 },
                      absoluteBoundingBox: {
                        x: 100,
                        y: 50,
                        width: 327.846,
                        height: 327.846,
                      },
                    }),
                    node('2:3', {
                      type: 'STICKY',
                      characters: 'reads reviews',
                      size: { x: 100, y: 100 },
                      absoluteTransform: [
                        [root2, -root2, 400],
                        [root2, root2, 100],
                      ],
                    }),
                  ],
                }),
              ],
            },
          ],
        },
      }),
    );
    expect(board.get('2:1')).toMatchObject({
      kind: 'frame',
      text: 'Looking',
      width: 600,
    });
    const turned = board.get('2:2');
    expect(turned).toMatchObject({ width: 240, height: 240, parent: '2:1' });
    expect(turned?.rotation).toBeCloseTo(-30);
    expect((turned?.x ?? 0) + 120).toBeCloseTo(100 + 327.846 / 2);
    const corner = board.get('2:3');
    expect(corner?.rotation).toBeCloseTo(45);
    expect((corner?.x ?? 0) + 50).toBeCloseTo(400);
    expect((corner?.y ?? 0) + 50).toBeCloseTo(100 + 100 * root2);
  });
});

describe('Miro', () => {
  it('names tags by their title, however they are written', () => {
    const note = {
      type: 'sticky_note',
      content: '<p>no prices</p>',
      x: 0,
      y: 0,
      width: 200,
    };
    const board = read(
      json([
        { type: 'tag', id: 't1', title: 'pain' },
        { ...note, id: '1', height: 200, tagIds: ['t1', 't9'] },
        {
          ...note,
          id: '2',
          height: 200,
          tags: [{ id: 't1', title: 'pain' }, { title: 'phone' }],
        },
      ]),
    );
    expect(board.get('1')?.tags).toEqual(['pain', 't9']);
    expect(board.get('2')?.tags).toEqual(['pain', 'phone']);
    expect(board.has('t1')).toBe(false);
  });
});
