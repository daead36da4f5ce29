/** draw.io XML → pages of cells, nothing judged yet. Entities of a document type are never expanded. */
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { BoardError } from '../fields.js';

export type Attributes = Readonly<Record<string, string>>;

export interface Geometry {
  readonly attributes: Attributes;
  /** Way points of an edge. */
  readonly points: Attributes[];
  /** `sourcePoint`, `targetPoint`, `offset`. */
  readonly named: Map<string, Attributes>;
}

export interface Cell {
  /** Of `mxCell`. */
  readonly cell: Attributes;
  /** Of the `UserObject`, `object` (or custom element) around it, which then has the id and the label. */
  readonly object: Attributes | undefined;
  geometry: Geometry | undefined;
}

export interface Page {
  readonly id: string | undefined;
  readonly name: string | undefined;
  readonly cells: Cell[];
  /** Text of a `diagram` without cells: a compressed page. */
  packed: string;
}

export interface Drawing {
  readonly pages: Page[];
  /** What an SVG carries in its `content` attribute. */
  readonly content: string | undefined;
}

/** Characters XML has no place for, among them NUL. */
// eslint-disable-next-line no-control-regex -- these are the ones to be replaced
const NO_XML = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu;
/** Faults that leave everything readable: `&nbsp;` outside HTML, a repeated attribute, a late declaration. */
const HARMLESS =
  /undefined entity|duplicate attribute|declaration must|disallowed character entity|must match/i;

export function parseDrawing(xml: string): Drawing {
  const reader = new Reader();
  const parser = new SaxesParser();
  let fault: string | undefined;
  parser.on('error', (error) => {
    if (!HARMLESS.test(error.message)) fault ??= error.message.split('\n')[0];
  });
  parser.on('opentag', (tag) => {
    reader.open(tag);
  });
  parser.on('closetag', (tag) => {
    reader.close(tag);
  });
  parser.on('text', (text) => {
    reader.text(text);
  });
  parser.on('cdata', (text) => {
    reader.text(text);
  });
  parser.write(xml.replace(NO_XML, '\ufffd')).close();
  if (fault !== undefined) throw new BoardError(`the XML is broken (${fault.slice(0, 200)})`);
  return reader;
}

class Reader implements Drawing {
  readonly pages: Page[] = [];
  content: string | undefined;
  #page: Page | undefined;
  #object: Attributes | undefined;
  #objectName = '';
  #cell: Cell | undefined;
  #inPoints = 0;
  #inDiagram = false;

  open({ name, attributes }: SaxesTagPlain): void {
    if (name === 'svg') this.content ??= attributes.content;
    else if (name === 'diagram') {
      this.#inDiagram = true;
      this.#startPage(attributes);
    } else if (name === 'mxGraphModel') {
      if (this.#page === undefined) this.#startPage({});
    } else if (name === 'mxCell') this.#startCell(attributes);
    else if (this.#cell !== undefined) this.#part(name, attributes);
    else if (this.#page !== undefined && name !== 'root') {
      this.#object = attributes;
      this.#objectName = name;
    }
  }

  close({ name }: SaxesTagPlain): void {
    if (name === 'diagram') {
      this.#page = undefined;
      this.#inDiagram = false;
    } else if (name === 'mxCell') this.#cell = undefined;
    else if (this.#cell === undefined && name === this.#objectName) this.#object = undefined;
    else if (name === 'Array' && this.#inPoints > 0) this.#inPoints -= 1;
  }

  text(text: string): void {
    if (this.#inDiagram && this.#page?.cells.length === 0) this.#page.packed += text;
  }

  #startPage(attributes: Attributes): void {
    this.#page = { id: attributes.id, name: attributes.name, cells: [], packed: '' };
    this.pages.push(this.#page);
  }

  #startCell(attributes: Attributes): void {
    if (this.#page === undefined) this.#startPage({});
    this.#cell = { cell: attributes, object: this.#object, geometry: undefined };
    this.#inPoints = 0;
    this.#page?.cells.push(this.#cell);
  }

  #part(name: string, attributes: Attributes): void {
    const cell = this.#cell;
    if (cell === undefined) return;
    if (name === 'mxGeometry') cell.geometry ??= { attributes, points: [], named: new Map() };
    else if (name === 'Array') this.#inPoints += attributes.as === 'points' ? 1 : 0;
    else if (name === 'mxPoint' && cell.geometry !== undefined) {
      if (attributes.as !== undefined) cell.geometry.named.set(attributes.as, attributes);
      else if (this.#inPoints > 0) cell.geometry.points.push(attributes);
    }
  }
}
