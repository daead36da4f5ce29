/** One small board per format, all saying the same words; files as the hosts write them. */
import { deflateRawSync, deflateSync } from 'node:zlib';
import lzString from 'lz-string';

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
export const json = (value: unknown): Uint8Array => bytesOf(JSON.stringify(value));

/** What stands on each of the boards. */
export const WORDS = ['Rents a bike', 'The lock does not open', 'Who fixes it & when?'] as const;
const [FIRST, SECOND, THIRD] = WORDS;

const base = {
  angle: 0,
  strokeColor: '#1e1e1e',
  backgroundColor: '#ffdf6b',
  groupIds: [],
  frameId: null,
  isDeleted: false,
  locked: false,
  updated: 1790167497810,
};

export const EXCALIDRAW = {
  type: 'excalidraw',
  version: 2,
  source: 'https://excalidraw.com',
  elements: [
    { ...base, id: 'frame', type: 'frame', x: 0, y: 0, width: 900, height: 500, name: null },
    {
      ...base,
      id: 'box',
      type: 'rectangle',
      x: 10,
      y: 10,
      width: 160,
      height: 90,
      frameId: 'frame',
      boundElements: [{ type: 'text', id: 'label' }],
    },
    {
      ...base,
      id: 'label',
      type: 'text',
      x: 15,
      y: 30,
      width: 150,
      height: 40,
      containerId: 'box',
      text: 'Rents\na bike',
      originalText: FIRST,
      fontSize: 20,
    },
    {
      ...base,
      id: 'sticky',
      type: 'stickynote',
      x: 210,
      y: 10,
      width: 160,
      height: 160,
      boundElements: [{ type: 'text', id: 'words' }],
    },
    {
      ...base,
      id: 'words',
      type: 'text',
      x: 215,
      y: 30,
      width: 150,
      height: 40,
      containerId: 'sticky',
      text: SECOND,
      originalText: SECOND,
      fontSize: 20,
    },
    {
      ...base,
      id: 'loose',
      type: 'text',
      x: 410,
      y: 30,
      width: 150,
      height: 40,
      containerId: null,
      text: THIRD,
      originalText: THIRD,
      fontSize: 20,
    },
    {
      ...base,
      id: 'arrow',
      type: 'arrow',
      x: 170,
      y: 55,
      width: 40,
      height: 0,
      points: [
        [0, 0],
        [40, 0],
      ],
      startBinding: { elementId: 'box' },
      endBinding: { elementId: 'sticky' },
      startArrowhead: null,
      endArrowhead: 'arrow',
    },
  ],
  appState: { viewBackgroundColor: '#ffffff' },
  files: {},
};

const rich = (text: string): object => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});
const shape = {
  typeName: 'shape',
  parentId: 'page:one',
  rotation: 0,
  isLocked: false,
  opacity: 1,
  meta: {},
};

export const TLDRAW = {
  tldrawFileFormatVersion: 1,
  schema: { schemaVersion: 2, sequences: {} },
  records: [
    { typeName: 'document', id: 'document:document', name: '', meta: {} },
    { typeName: 'page', id: 'page:one', name: 'Page 1', meta: {} },
    {
      ...shape,
      id: 'shape:a',
      type: 'note',
      x: 10,
      y: 20,
      props: { color: 'light-blue', growY: 0, scale: 1, richText: rich(FIRST) },
    },
    { ...shape, id: 'shape:f', type: 'frame', x: 300, y: 20, props: { w: 500, h: 400, name: '' } },
    {
      ...shape,
      id: 'shape:b',
      type: 'geo',
      parentId: 'shape:f',
      x: 10,
      y: 10,
      props: {
        geo: 'rectangle',
        w: 100,
        h: 80,
        growY: 0,
        color: 'red',
        fill: 'solid',
        text: SECOND,
      },
    },
    {
      ...shape,
      id: 'shape:c',
      type: 'text',
      x: 10,
      y: 400,
      props: {
        color: 'black',
        size: 'm',
        w: 200,
        scale: 1,
        autoSize: false,
        richText: rich(THIRD),
      },
    },
    {
      ...shape,
      id: 'shape:d',
      type: 'arrow',
      x: 0,
      y: 0,
      props: {
        start: { x: 0, y: 0 },
        end: { x: 50, y: 0 },
        arrowheadStart: 'none',
        arrowheadEnd: 'arrow',
        richText: rich(''),
      },
    },
    {
      typeName: 'binding',
      id: 'binding:1',
      type: 'arrow',
      fromId: 'shape:d',
      toId: 'shape:a',
      props: { terminal: 'start' },
    },
  ],
};

const style = { color: 'yellow', size: 'small', dash: 'draw', isFilled: true, scale: 1 };

export const FIRST_TLDRAW = {
  name: 'New Document',
  fileHandle: null,
  document: {
    id: 'doc',
    version: 15.5,
    name: 'Bike rental',
    pages: {
      page: {
        id: 'page',
        name: 'Page 1',
        childIndex: 1,
        shapes: {
          s1: {
            id: 's1',
            type: 'sticky',
            parentId: 'page',
            point: [10, 20],
            size: [200, 200],
            text: FIRST,
            style,
          },
          s2: {
            id: 's2',
            type: 'rectangle',
            parentId: 'g',
            point: [300, 20],
            size: [100, 80],
            rotation: 0,
            label: SECOND,
            style,
          },
          s3: { id: 's3', type: 'text', parentId: 'page', point: [10, 400], text: THIRD, style },
          g: {
            id: 'g',
            type: 'group',
            parentId: 'page',
            point: [300, 20],
            size: [100, 80],
            children: ['s2'],
            style,
          },
          a: {
            id: 'a',
            type: 'arrow',
            parentId: 'page',
            point: [210, 60],
            handles: {
              start: { id: 'start', point: [0, 0], bindingId: 'b' },
              end: { id: 'end', point: [90, 0] },
            },
            decorations: { end: 'arrow' },
            style,
          },
        },
        bindings: { b: { id: 'b', fromId: 'a', toId: 's1', handleId: 'start' } },
      },
    },
    pageStates: {},
    assets: {},
  },
};

export const CANVAS = {
  nodes: [
    { id: 'g', type: 'group', x: 0, y: 0, width: 900, height: 500, label: '' },
    { id: 'n1', type: 'text', x: 10, y: 10, width: 200, height: 100, color: '4', text: FIRST },
    {
      id: 'n2',
      type: 'text',
      x: 310,
      y: 10,
      width: 200,
      height: 100,
      color: '#ff8800',
      text: SECOND,
    },
    { id: 'n3', type: 'text', x: 610, y: 10, width: 200, height: 100, text: THIRD },
  ],
  edges: [{ id: 'e', fromNode: 'n1', fromSide: 'right', toNode: 'n2', toSide: 'left', label: '' }],
};

const sdk = {
  origin: 'center',
  relativeTo: 'canvas_center',
  parentId: null,
  createdAt: '2026-10-15T16:33:12.000Z',
  createdBy: '307',
  tagIds: [],
};

export const MIRO_SDK = [
  {
    ...sdk,
    id: '1',
    type: 'sticky_note',
    x: 100,
    y: 100,
    width: 200,
    height: 200,
    content: `<p>${FIRST}</p>`,
    shape: 'square',
    style: { fillColor: 'light_yellow' },
  },
  {
    ...sdk,
    id: '2',
    type: 'frame',
    x: 600,
    y: 300,
    width: 400,
    height: 400,
    title: '',
    style: { fillColor: '#ffffff' },
  },
  {
    ...sdk,
    id: '3',
    type: 'shape',
    relativeTo: 'parent_top_left',
    parentId: '2',
    x: 60,
    y: 50,
    width: 100,
    height: 80,
    rotation: 0,
    shape: 'circle',
    content: `<p><b>The lock</b> does<br>not open</p>`,
    style: { fillColor: '#ff0000', fillOpacity: 1 },
  },
  {
    ...sdk,
    id: '4',
    type: 'text',
    x: 100,
    y: 500,
    width: 200,
    height: 40,
    rotation: 0,
    content: '<p>Who fixes it &amp; when?</p>',
    style: { fontSize: 18 },
  },
  {
    ...sdk,
    id: '5',
    type: 'connector',
    shape: 'curved',
    start: { item: '1', snapTo: 'right' },
    end: { item: '3', position: { x: 0, y: 0.5 } },
    captions: [],
    style: { startStrokeCap: 'none', endStrokeCap: 'stealth' },
  },
];

const rest = { createdAt: '2026-10-15T16:33:12Z', createdBy: { id: '307', type: 'user' } };
const at = (x: number, y: number, relativeTo = 'canvas_center'): object => ({
  x,
  y,
  origin: 'center',
  relativeTo,
});

export const MIRO_REST = {
  size: 5,
  limit: 50,
  total: 5,
  data: [
    {
      ...rest,
      id: '1',
      type: 'sticky_note',
      data: { content: `<p>${FIRST}</p>`, shape: 'square' },
      style: { fillColor: 'light_yellow' },
      position: at(100, 100),
      geometry: { width: 200, height: 200 },
    },
    {
      ...rest,
      id: '2',
      type: 'frame',
      data: { title: '', format: 'custom' },
      style: { fillColor: '#ffffff' },
      position: at(600, 300),
      geometry: { width: 400, height: 400 },
    },
    {
      ...rest,
      id: '3',
      type: 'shape',
      data: { shape: 'circle', content: `<p>${SECOND}</p>` },
      style: { fillColor: '#ff0000', fillOpacity: '1.0' },
      position: at(60, 50, 'parent_top_left'),
      geometry: { width: 100, height: 80 },
      parent: { id: '2' },
    },
    {
      ...rest,
      id: '4',
      type: 'text',
      data: { content: '<p>Who fixes it &amp; when?</p>' },
      style: { fontSize: '18' },
      position: at(100, 500),
      geometry: { width: 200 },
    },
    {
      ...rest,
      id: '5',
      type: 'connector',
      shape: 'curved',
      startItem: { id: '1', position: { x: '100%', y: '50%' } },
      endItem: { id: '3' },
      captions: [],
      style: { endStrokeCap: 'stealth' },
    },
  ],
};

const yellow = [{ type: 'SOLID', blendMode: 'NORMAL', color: { r: 1, g: 0.8, b: 0.2, a: 1 } }];
const bounds = (x: number, y: number, width: number, height: number): object => ({
  absoluteBoundingBox: { x, y, width, height },
});

export const FIGJAM = {
  name: 'Bike rental',
  editorType: 'figjam',
  document: {
    id: '0:0',
    name: 'Document',
    type: 'DOCUMENT',
    children: [
      {
        id: '0:1',
        name: 'Page 1',
        type: 'CANVAS',
        children: [
          {
            id: '1:1',
            name: FIRST,
            type: 'STICKY',
            characters: FIRST,
            fills: yellow,
            authorVisible: true,
            authorName: 'Noor',
            ...bounds(0, 0, 240, 240),
          },
          {
            id: '1:2',
            name: '',
            type: 'SECTION',
            fills: [],
            ...bounds(300, 0, 600, 500),
            children: [
              {
                id: '1:3',
                name: 'Square',
                type: 'SHAPE_WITH_TEXT',
                shapeType: 'ELLIPSE',
                characters: SECOND,
                fills: yellow,
                ...bounds(320, 20, 200, 100),
              },
              {
                id: '1:6',
                name: 'Group 1',
                type: 'GROUP',
                ...bounds(320, 200, 100, 40),
                children: [
                  {
                    id: '1:4',
                    name: 'x',
                    type: 'TEXT',
                    characters: THIRD,
                    style: { fontSize: 24 },
                    ...bounds(320, 200, 100, 40),
                  },
                ],
              },
            ],
          },
          {
            id: '1:5',
            name: 'Connector line',
            type: 'CONNECTOR',
            characters: '',
            connectorStart: { endpointNodeId: '1:1', magnet: 'RIGHT' },
            connectorEnd: { endpointNodeId: '1:3', position: { x: 0, y: 50 } },
            connectorEndStrokeCap: 'LINE_ARROW',
            ...bounds(240, 60, 80, 20),
          },
        ],
      },
    ],
  },
};

export const GRAPH = [
  '<mxGraphModel dx="800" dy="600" grid="1"><root><mxCell id="0"/><mxCell id="1" parent="0"/>',
  '<mxCell id="a" value="Rents a bike" style="rounded=0;whiteSpace=wrap;html=1;fillColor=#fff2cc;strokeColor=#d6b656;" vertex="1" parent="1"><mxGeometry x="20" y="40" width="120" height="60" as="geometry"/></mxCell>',
  '<mxCell id="lane" value="" style="swimlane;horizontal=0;" vertex="1" parent="1"><mxGeometry x="200" y="100" width="600" height="200" as="geometry"/></mxCell>',
  '<UserObject id="b" label="&lt;div&gt;The lock&amp;nbsp;&lt;b&gt;does&lt;/b&gt;&lt;/div&gt;&lt;div&gt;not open&lt;/div&gt;" tags="pain phone" link="https://example.org/"><mxCell style="shape=note;html=1;rotation=15;" vertex="1" parent="lane"><mxGeometry x="30" y="20" width="100" height="80" as="geometry"/></mxCell></UserObject>',
  '<mxCell id="t" value="Who fixes it &amp;amp; when?" style="text;html=1;fontSize=18;" vertex="1" parent="1"><mxGeometry x="20" y="300" width="200" height="30" as="geometry"/></mxCell>',
  '<mxCell id="e" value="" style="endArrow=classic;html=1;" edge="1" parent="1" source="a" target="b"><mxGeometry relative="1" as="geometry"><Array as="points"><mxPoint x="160" y="70"/></Array></mxGeometry></mxCell>',
  '</root></mxGraphModel>',
].join('');

export const mxfile = (...diagrams: readonly string[]): string =>
  `<mxfile host="app.diagrams.net">${diagrams.map((inner, i) => `<diagram id="d${i}" name="Page-${i + 1}">${inner}</diagram>`).join('')}</mxfile>`;

const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));
export const packed = (xml: string): string =>
  base64(deflateRawSync(bytesOf(encodeURIComponent(xml))));

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
export const svgAround = (xml: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n` +
  `<svg xmlns="http://www.w3.org/2000/svg" width="9px" height="9px" content="${escaped(xml)}"><g><text x="1">Rents</text></g></svg>`;

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + data.length);
  new DataView(bytes.buffer).setUint32(0, data.length);
  bytes.set(bytesOf(type), 4);
  bytes.set(data, 8);
  return bytes;
}

const joined = (...parts: readonly Uint8Array[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

export function pngWith(type: 'tEXt' | 'zTXt' | 'iTXt', xml: string): Uint8Array {
  const keyword = bytesOf('mxfile\0');
  const text = bytesOf(encodeURIComponent(xml));
  const rest = {
    tEXt: text,
    zTXt: joined(Uint8Array.of(0), deflateSync(text)),
    iTXt: joined(Uint8Array.of(0, 0, 0, 0), text),
  };
  return joined(
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', new Uint8Array(13)),
    chunk(type, joined(keyword, rest[type])),
    chunk('IEND', new Uint8Array()),
  );
}

export function markdownAround(fence: 'json' | 'compressed-json', scene: string): string {
  const content =
    fence === 'json'
      ? scene
      : (lzString.compressToBase64(scene).match(/.{1,256}/g) ?? []).join('\n\n');
  return (
    '---\n\nexcalidraw-plugin: parsed\ntags: [excalidraw]\n\n---\n# Excalidraw Data\n\n## Text Elements\nRents a bike ^label\n\n' +
    `%%\n## Drawing\n\`\`\`${fence}\n${content}\n\`\`\`\n%%`
  );
}

/** Every way the words can come in. */
export const FILES: Readonly<Record<string, Uint8Array>> = {
  excalidraw: json(EXCALIDRAW),
  'excalidraw library': json({
    type: 'excalidrawlib',
    version: 2,
    libraryItems: [{ id: 'i', name: 'Bike', elements: EXCALIDRAW.elements }],
  }),
  'excalidraw markdown': bytesOf(markdownAround('json', JSON.stringify(EXCALIDRAW, null, '\t'))),
  'excalidraw compressed markdown': bytesOf(
    markdownAround('compressed-json', JSON.stringify(EXCALIDRAW)),
  ),
  tldraw: json(TLDRAW),
  'tldraw version 1': json(FIRST_TLDRAW),
  'drawio model': bytesOf(GRAPH),
  'drawio plain': bytesOf(mxfile(GRAPH)),
  'drawio compressed': bytesOf(mxfile(packed(GRAPH))),
  'drawio svg': bytesOf(svgAround(mxfile(packed(GRAPH)))),
  'drawio png (tEXt)': pngWith('tEXt', mxfile(GRAPH)),
  'drawio png (zTXt)': pngWith('zTXt', mxfile(GRAPH)),
  'drawio png (iTXt)': pngWith('iTXt', mxfile(GRAPH)),
  'json canvas': json(CANVAS),
  'miro web sdk': json(MIRO_SDK),
  'miro rest': json(MIRO_REST),
  figjam: json(FIGJAM),
};
