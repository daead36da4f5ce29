/** What comes from a room was made by somebody else's page: what may reach the canvas, and what is worth sending. */
import type { ExcalidrawElement } from '@excalidraw/excalidraw/element/types';

const TYPES = new Set([
  'rectangle',
  'ellipse',
  'diamond',
  'text',
  'line',
  'arrow',
  'freedraw',
  'image',
  'frame',
  'magicframe',
  'embeddable',
  'iframe',
]);
const NUMBERS = ['x', 'y', 'width', 'height', 'angle', 'version', 'versionNonce'] as const;
/** No screen shows what lies further away, and sums of larger numbers lose their digits. */
const FURTHEST = 1e7;

/** Whether a value from the room under this id is an element that the canvas can be given. */
export function isWellFormed(value: unknown, id: string): value is ExcalidrawElement {
  if (typeof value !== 'object' || value === null) return false;
  const element = value as Partial<Record<string, unknown>>;
  if (element.id !== id || typeof element.type !== 'string' || !TYPES.has(element.type))
    return false;
  const measured = NUMBERS.every((name) => Number.isFinite(element[name]));
  if (!measured || !isNear(element.x) || !isNear(element.y)) return false;
  if (element.type === 'text') return typeof element.text === 'string';
  if (element.type !== 'line' && element.type !== 'arrow' && element.type !== 'freedraw')
    return true;
  return Array.isArray(element.points) && element.points.every(isPoint);
}

function isNear(value: unknown): boolean {
  return typeof value === 'number' && Math.abs(value) <= FURTHEST;
}

function isPoint(value: unknown): boolean {
  return Array.isArray(value) && value.length >= 2 && value.every(isNear);
}

/** A text without a letter, and a shape of no size, are things somebody is about to make. */
export function sendable(element: ExcalidrawElement): boolean {
  if (element.isDeleted) return true;
  if (element.type === 'text') return element.text !== '';
  if ('points' in element) return element.points.length > 1;
  return element.width !== 0 || element.height !== 0;
}
