import { newElementWith, restoreElements } from '@excalidraw/excalidraw';
import type {
  ExcalidrawElement,
  ExcalidrawTextElement,
  OrderedExcalidrawElement,
} from '@excalidraw/excalidraw/element/types';
import type { Edit, EditBox } from '../../engine/types.js';
import { boxOf, type Element } from './write-shapes.js';
import { inkOn, labelOf, textOf } from './write-text.js';

/** The core's edits → the scene as it is after them. Every changed element is a new one with a later version. */

export interface EditedScene {
  elements: readonly ExcalidrawElement[];
  /** Ids of what was put there, moved or rewritten; not of what only carries a decision. */
  touched: string[];
}

type Insert = Extract<Edit, { edit: 'insert' }>;

/** Room between a box and the text in it, on each side. */
const PADDING = 5;

/** Carries out one list of edits. Elements that have gone meanwhile are passed over. */
export function editedScene(
  scene: readonly ExcalidrawElement[],
  edits: readonly Edit[],
  newId: () => string,
): EditedScene {
  const canvas = new Canvas(scene);
  for (const edit of edits) {
    if (edit.edit === 'insert') canvas.insert(edit, newId());
    else if (edit.edit === 'move') canvas.move(edit.element, edit.box);
    else if (edit.edit === 'text') canvas.write(edit.element, edit.text);
    else canvas.store(edit.element, edit.lint);
  }
  return { elements: canvas.elements(), touched: [...canvas.touched] };
}

class Canvas {
  readonly touched = new Set<string>();
  readonly #elements: Map<string, ExcalidrawElement>;

  constructor(scene: readonly ExcalidrawElement[]) {
    this.#elements = new Map(scene.map((element) => [element.id, element]));
  }

  elements(): readonly ExcalidrawElement[] {
    return [...this.#elements.values()];
  }

  insert(edit: Insert, id: string): void {
    const like = edit.like === undefined ? undefined : this.#elements.get(edit.like);
    const model = like && (this.#boundText(like) ?? like);
    const drawn = drawnAnew(edit, id).map((one) => inMannerOf(one, like, model));
    const restored = restoreElements(drawn as unknown as OrderedExcalidrawElement[], null, {
      refreshDimensions: true,
      repairBindings: true,
    });
    const frame = this.#frameAround(like?.frameId ?? null, edit.box);
    for (const element of restored) {
      this.#elements.set(element.id, { ...element, frameId: frame });
    }
    const box = this.#elements.get(id);
    const label = box && this.#boundText(box);
    if (label) this.#fit(label, box);
    this.touched.add(id);
  }

  /** A box moves with the text in it and the ends of the arrows on it. */
  move(id: string, to: EditBox): void {
    const element = this.#elements.get(id);
    if (!element) return;
    const [dx, dy] = [to.x - element.x, to.y - element.y];
    if (dx === 0 && dy === 0) return;
    this.#change(element, {
      x: to.x,
      y: to.y,
      frameId: this.#frameAround(element.frameId, to),
    });
    const label = this.#boundText(element);
    if (label) this.#change(label, { x: label.x + dx, y: label.y + dy });
    for (const { id: other, type } of element.boundElements ?? []) {
      if (type === 'arrow') this.#pull(other, id, dx, dy);
    }
    this.touched.add(id);
  }

  write(id: string, text: string): void {
    const element = this.#elements.get(id);
    if (!element) return;
    this.touched.add(id);
    if (element.type === 'frame' || element.type === 'magicframe') {
      this.#change(element, { name: text });
      return;
    }
    const label = isText(element) ? element : this.#boundText(element);
    if (!label) return;
    const box = isText(element) ? undefined : element;
    const measured = measure(label, box, text);
    const written = newElementWith(label, { ...measured, originalText: text });
    this.#elements.set(label.id, written);
    if (box) this.#fit(written, box);
    else this.#keepInBox(written);
  }

  store(id: string, lint: object | null): void {
    const element = this.#elements.get(id);
    if (!element) return;
    const data: Record<string, unknown> = { ...element.customData, journeylint: lint };
    if (lint === null) delete data.journeylint;
    this.#change(element, { customData: data });
  }

  #change(element: ExcalidrawElement, change: object): void {
    this.#elements.set(element.id, newElementWith(element, change));
  }

  #boundText(element: ExcalidrawElement): ExcalidrawTextElement | undefined {
    if (isText(element)) return undefined;
    const told = element.boundElements?.find(({ type }) => type === 'text')?.id;
    const label = told === undefined ? undefined : this.#elements.get(told);
    if (label && isText(label) && !label.isDeleted) return label;
    for (const one of this.#elements.values()) {
      if (isText(one) && one.containerId === element.id && !one.isDeleted) return one;
    }
    return undefined;
  }

  /** Puts text in its box where it is aligned to; a box that is too low for it grows. */
  #fit(label: ExcalidrawTextElement, box: ExcalidrawElement): void {
    if (box.type === 'arrow' || box.type === 'line') return;
    const height = Math.max(box.height, label.height + 2 * PADDING);
    if (height > box.height) this.#change(box, { height });
    const across = { left: PADDING, right: box.width - label.width - PADDING };
    const down = { top: PADDING, bottom: height - label.height - PADDING };
    const [middle, centre] = [(height - label.height) / 2, (box.width - label.width) / 2];
    const align =
      ({ center: centre, ...across } as Record<string, number>)[label.textAlign] ?? centre;
    const stand = ({ middle, ...down } as Record<string, number>)[label.verticalAlign] ?? middle;
    this.#change(label, { x: box.x + align, y: box.y + stand });
  }

  /** Loose text on a box, a common way to make a sticky: more words than before break into lines there. */
  #keepInBox(text: ExcalidrawTextElement): void {
    const before = this.#elements.get(text.id);
    const box = this.#boxUnder(text);
    if (!before || !box) return;
    const room = box.width - 2 * PADDING;
    if (text.width <= room) return;
    const broken = { ...text, autoResize: false, width: room };
    const { text: lines, height } = measure(broken, undefined, text.originalText);
    const x = box.x + PADDING;
    const y = Math.max(box.y, Math.min(text.y, box.y + box.height - height - PADDING));
    this.#change(text, { autoResize: false, text: lines, width: room, height, x, y });
  }

  #boxUnder(text: ExcalidrawTextElement): ExcalidrawElement | undefined {
    const [x, y] = [text.x + 1, text.y + text.height / 2];
    let smallest: ExcalidrawElement | undefined;
    for (const one of this.#elements.values()) {
      if (one.isDeleted || !BOXES.has(one.type)) continue;
      const holds = x >= one.x && x <= one.x + one.width && y >= one.y && y <= one.y + one.height;
      const area = one.width * one.height;
      if (holds && (!smallest || area < smallest.width * smallest.height)) smallest = one;
    }
    return smallest;
  }

  /** What lies outside its frame is cut off by it: there it belongs to none. */
  #frameAround(frameId: string | null, box: EditBox): string | null {
    const frame = frameId === null ? undefined : this.#elements.get(frameId);
    if (!frame || frame.isDeleted) return null;
    const inside =
      box.x >= frame.x &&
      box.y >= frame.y &&
      box.x + box.width <= frame.x + frame.width &&
      box.y + box.height <= frame.y + frame.height;
    return inside ? frame.id : null;
  }

  /** Moves the end of a straight or curved arrow that hangs on `target`; Excalidraw routes elbows itself. */
  #pull(arrowId: string, target: string, dx: number, dy: number): void {
    const arrow = this.#elements.get(arrowId);
    if (arrow?.type !== 'arrow' || ('elbowed' in arrow && arrow.elbowed)) return;
    const { startBinding, endBinding } = arrow;
    const local = arrow.points as unknown as readonly (readonly [number, number])[];
    const last = local.length - 1;
    const points = local.map(([x, y], index) => {
      const hanging = index === 0 ? startBinding : index === last ? endBinding : null;
      const [mx, my] = hanging?.elementId === target ? [dx, dy] : [0, 0];
      return [arrow.x + x + mx, arrow.y + y + my] as const;
    });
    const [first] = points;
    if (!first) return;
    const xs = points.map(([x]) => x);
    const ys = points.map(([, y]) => y);
    this.#change(arrow, {
      x: first[0],
      y: first[1],
      width: Math.max(...xs) - Math.min(...xs),
      height: Math.max(...ys) - Math.min(...ys),
      points: points.map(([x, y]) => [x - first[0], y - first[1]]),
    });
  }
}

const BOXES: ReadonlySet<string> = new Set(['rectangle', 'ellipse', 'diamond']);

function isText(element: ExcalidrawElement): element is ExcalidrawTextElement {
  return element.type === 'text';
}

/** How other words lie in the same letters. */
function measure(
  label: ExcalidrawTextElement,
  box: ExcalidrawElement | undefined,
  text: string,
): Pick<ExcalidrawTextElement, 'text' | 'width' | 'height'> {
  const alone = { ...label, text, originalText: text, containerId: box?.id ?? null };
  const pair = box
    ? [{ ...box, boundElements: [{ id: label.id, type: 'text' as const }] }, alone]
    : [alone];
  const restored = restoreElements(pair, null, { refreshDimensions: true, repairBindings: true });
  const found = restored.find((element: ExcalidrawElement) => element.id === label.id);
  return found && isText(found)
    ? { text: found.text, width: found.width, height: found.height }
    : { text, width: label.width, height: label.height };
}

function drawnAnew(edit: Insert, id: string): Element[] {
  const { kind, box, text, fontSize, fill, lint } = edit;
  const element = {
    id,
    kind,
    ...box,
    text,
    fontSize,
    ...(fill === undefined ? {} : { fill }),
    ...(lint ? { lint } : {}),
  };
  if (kind === 'text') return [textOf(element)];
  const drawn = boxOf(element);
  const label = labelOf(element, inkOn(fill));
  if (!label) return [drawn];
  return [{ ...drawn, boundElements: [{ id: label.id, type: 'text' }] }, label];
}

/** A new card looks like the one it stands beside: as round, as rough, in the same letters. */
function inMannerOf(
  drawn: Element,
  like: ExcalidrawElement | undefined,
  model: ExcalidrawElement | undefined,
): Element {
  if (drawn.type === 'text') {
    if (!model || !isText(model)) return drawn;
    const { fontFamily, lineHeight, strokeColor, opacity } = model;
    return { ...drawn, fontFamily, lineHeight, strokeColor, opacity };
  }
  if (!like || isText(like)) return drawn;
  const { roundness, roughness, strokeWidth, strokeStyle, fillStyle, opacity } = like;
  const manner = { roundness, roughness, strokeWidth, strokeStyle, fillStyle, opacity };
  return { ...drawn, ...manner, strokeColor: like.strokeColor };
}
