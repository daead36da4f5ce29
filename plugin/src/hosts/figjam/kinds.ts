/** Types of Figma's nodes → kinds of elements. */
import type { ElementKind, Shape } from '../../snapshot.js';
import { isFields, listOf, type Fields } from '../fields.js';

/** They hold others and are not themselves seen. */
export const SILENT: ReadonlySet<string> = new Set([
  'GROUP',
  'INSTANCE',
  'COMPONENT',
  'COMPONENT_SET',
  'TRANSFORM_GROUP',
  'SLICE',
]);

const KINDS: Readonly<Record<string, ElementKind>> = {
  STICKY: 'note',
  TEXT: 'text',
  TEXT_PATH: 'text',
  SHAPE_WITH_TEXT: 'shape',
  CODE_BLOCK: 'shape',
  RECTANGLE: 'shape',
  ELLIPSE: 'shape',
  REGULAR_POLYGON: 'shape',
  STAR: 'shape',
  BOOLEAN_OPERATION: 'shape',
  LINK_UNFURL: 'shape',
  EMBED: 'shape',
  WIDGET: 'shape',
  SECTION: 'frame',
  FRAME: 'frame',
  TABLE: 'frame',
  TABLE_CELL: 'table-cell',
  LINE: 'line',
  VECTOR: 'line',
  HIGHLIGHT: 'line',
  WASHI_TAPE: 'line',
  MEDIA: 'image',
  STAMP: 'stamp',
};

export function kindOf(raw: Fields): ElementKind | undefined {
  const kind =
    typeof raw.type === 'string' && Object.hasOwn(KINDS, raw.type) ? KINDS[raw.type] : undefined;
  const picture = listOf(raw.fills).some(
    (fill) => isFields(fill) && fill.type === 'IMAGE' && fill.visible !== false,
  );
  return kind === 'shape' && raw.type === 'RECTANGLE' && picture ? 'image' : kind;
}

export function shapeOf(raw: Fields): Shape {
  switch (raw.type) {
    case 'RECTANGLE':
    case 'CODE_BLOCK':
      return 'rectangle';
    case 'ELLIPSE':
      return 'ellipse';
    case 'REGULAR_POLYGON':
    case 'STAR':
      return 'polygon';
    case 'SHAPE_WITH_TEXT':
      return shapeWithText(typeof raw.shapeType === 'string' ? raw.shapeType : '');
    default:
      return 'other';
  }
}

function shapeWithText(name: string): Shape {
  if (
    /^(SQUARE|ROUNDED_RECTANGLE|SPEECH_BUBBLE|PREDEFINED_PROCESS|INTERNAL_STORAGE|ENG_FILE|ENG_FOLDER|DOCUMENT_\w+)$/.test(
      name,
    )
  ) {
    return 'rectangle';
  }
  if (/^(ELLIPSE|SUMMING_JUNCTION|OR)$/.test(name)) return 'ellipse';
  if (name === 'DIAMOND') return 'diamond';
  return /TRIANGLE|PARALLELOGRAM|TRAPEZOID|GON$|STAR|CHEVRON|ARROW|PLUS|MANUAL_INPUT|SHIELD/.test(
    name,
  )
    ? 'polygon'
    : 'other';
}
