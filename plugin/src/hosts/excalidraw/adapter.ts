import {
  CaptureUpdateAction,
  getCommonBounds,
  hashElementsVersion,
  newElementWith,
} from '@excalidraw/excalidraw';
import type { ExcalidrawElement } from '@excalidraw/excalidraw/element/types';
import type { AppState, ExcalidrawImperativeAPI } from '@excalidraw/excalidraw/types';
import type { BoardSnapshot } from '../../snapshot.js';
import type { BoardView, Corner } from '../../panel/badges.js';
import type { HostAdapter } from '../../panel/host.js';
import type { Edit, EditBox } from '../../engine/types.js';
import { editedScene } from './edits.js';
import { readExcalidraw } from './read.js';
import { boxOf } from './write-shapes.js';

/** A jump never ends closer or further away than this (zoom): people can read the note and see where it lies. */
const NEAREST = 1.25;
const FURTHEST = 0.8;
/** How much of the free canvas the notes of a jump may fill. */
const FILL = 0.7;
const FILL_BOARD = 0.92;
const JUMP_MS = 300;
/** Excalidraw shows the properties of what is selected at the left, on screens wide enough for it. */
const PROPERTIES_WIDTH = 216;
const PROPERTIES_FROM = 1000;

/** What the panel covers of the canvas, in pixels. */
export interface Covered {
  right: number;
  bottom: number;
}

/** What an Excalidraw board offers to the panel and the badges. */
export class ExcalidrawAdapter implements HostAdapter {
  /** Told which elements are to be lit. */
  onlight: ((elements: readonly string[]) => void) | null = null;
  readonly #api: ExcalidrawImperativeAPI;
  readonly #covered: () => Covered;

  constructor(api: ExcalidrawImperativeAPI, covered: () => Covered) {
    this.#api = api;
    this.#covered = covered;
  }

  snapshot(): BoardSnapshot {
    return readExcalidraw({ elements: this.#api.getSceneElements(), name: this.#api.getName() });
  }

  onContentChange(changed: () => void): () => void {
    let version = hashElementsVersion(this.#api.getSceneElements());
    return this.#api.onChange((elements) => {
      const now = hashElementsVersion(elements);
      if (now === version) return;
      version = now;
      changed();
    });
  }

  /** Calls back in the very frame in which the canvas moves. */
  onViewChange(moved: (view: BoardView, theme: AppState['theme']) => void): () => void {
    const tell = (state: AppState): void => {
      moved(
        { scrollX: state.scrollX, scrollY: state.scrollY, zoom: state.zoom.value },
        state.theme,
      );
    };
    tell(this.#api.getAppState());
    return this.#api.onChange((_elements, state) => {
      tell(state);
    });
  }

  /** The outer top-right corners of these elements; those no longer on the board are left out. */
  corners(wanted: ReadonlySet<string>): Map<string, Corner> {
    const corners = new Map<string, Corner>();
    for (const element of this.#api.getSceneElements()) {
      if (wanted.has(element.id)) corners.set(element.id, cornerOf(element));
    }
    return corners;
  }

  goTo(ids: readonly string[]): void {
    const targets = this.#select(ids);
    const { width } = this.#api.getAppState();
    this.#moveTo(targets, targets.length > 0 ? propertiesWidth(width) : 0);
  }

  look(ids: readonly string[], places: readonly EditBox[] = []): void {
    this.#select([]);
    this.#moveTo([...this.#found(new Set(ids)), ...places.map(standIn)], 0);
  }

  /** The boxes of these elements, in board units; those no longer on the board are left out. */
  boxes(wanted: ReadonlySet<string>): EditBox[] {
    return this.#found(wanted).map((element) => {
      const [x, y, right, bottom] = getCommonBounds([element]);
      return { x, y, width: right - x, height: bottom - y };
    });
  }

  light(ids: readonly string[]): void {
    this.onlight?.(ids);
  }

  keepView(): () => void {
    const { scrollX, scrollY, zoom, selectedElementIds, selectedGroupIds } =
      this.#api.getAppState();
    return () => {
      this.#api.updateScene({
        appState: { scrollX, scrollY, zoom, selectedElementIds, selectedGroupIds },
        captureUpdate: CaptureUpdateAction.NEVER,
      });
    };
  }

  apply(edits: readonly Edit[]): string[] {
    this.#makeRoomForData(edits);
    const scene = this.#api.getSceneElementsIncludingDeleted();
    const { elements, touched } = editedScene(scene, edits, newId);
    this.#api.updateScene({ elements, captureUpdate: CaptureUpdateAction.IMMEDIATELY });
    return touched;
  }

  /** Excalidraw's undo restores what a field held, but leaves a field that was not there before: so it is there, empty. */
  #makeRoomForData(edits: readonly Edit[]): void {
    const wanted = new Set(edits.flatMap((edit) => (edit.edit === 'lint' ? [edit.element] : [])));
    const elements = this.#api
      .getSceneElementsIncludingDeleted()
      .map((element: ExcalidrawElement) =>
        wanted.has(element.id) && !element.customData
          ? newElementWith(element, { customData: {} })
          : element,
      );
    if (wanted.size > 0)
      this.#api.updateScene({ elements, captureUpdate: CaptureUpdateAction.NEVER });
  }

  #found(wanted: ReadonlySet<string>): ExcalidrawElement[] {
    return this.#api.getSceneElements().filter(({ id }: ExcalidrawElement) => wanted.has(id));
  }

  /** Looking is no edit: it makes no step in anybody's undo. */
  #select(ids: readonly string[]): ExcalidrawElement[] {
    const targets = this.#found(new Set(ids));
    this.#api.updateScene({
      appState: {
        selectedElementIds: Object.fromEntries(
          targets.map(({ id }: ExcalidrawElement) => [id, true as const]),
        ),
        selectedGroupIds: {},
        editingGroupId: null,
      },
      captureUpdate: CaptureUpdateAction.NEVER,
    });
    return targets;
  }

  #moveTo(targets: readonly ExcalidrawElement[], left: number): void {
    const board = this.#api.getSceneElements();
    const shown = targets.length > 0 ? targets : board;
    if (shown.length === 0) return;
    const { zoom } = this.#api.getAppState();
    this.#api.scrollToContent(shown, {
      fitToViewport: true,
      viewportZoomFactor: targets.length > 0 ? FILL : FILL_BOARD,
      maxZoom: targets.length > 0 ? Math.min(NEAREST, Math.max(FURTHEST, zoom.value)) : 1,
      canvasOffsets: { left, ...this.#covered() },
      animate: !window.matchMedia('(prefers-reduced-motion: reduce)').matches,
      duration: JUMP_MS,
    });
  }
}

/** Nothing on the board: something to move the canvas to. */
function standIn(box: EditBox): ExcalidrawElement {
  const drawn = boxOf({ id: newId(), kind: 'note', ...box }) as unknown as ExcalidrawElement;
  return drawn;
}

/** On a page that came over a plain network the browser has no `randomUUID`. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function propertiesWidth(canvasWidth: number): number {
  return canvasWidth >= PROPERTIES_FROM ? PROPERTIES_WIDTH : 0;
}

function cornerOf(element: ExcalidrawElement): Corner {
  if (element.type === 'arrow' || element.type === 'line' || element.type === 'freedraw') {
    const [, top, right] = getCommonBounds([element]);
    return { x: right, y: top };
  }
  const { x, y, width, height } = element;
  const angle = Number(element.angle);
  if (angle === 0) return { x: x + width, y };
  const [centreX, centreY] = [x + width / 2, y + height / 2];
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  let outer: Corner | null = null;
  for (const [dx, dy] of [
    [width / 2, -height / 2],
    [width / 2, height / 2],
    [-width / 2, -height / 2],
    [-width / 2, height / 2],
  ] as const) {
    const corner = { x: centreX + dx * cos - dy * sin, y: centreY + dx * sin + dy * cos };
    if (!outer || corner.x - corner.y > outer.x - outer.y) outer = corner;
  }
  return outer ?? { x: x + width, y };
}
