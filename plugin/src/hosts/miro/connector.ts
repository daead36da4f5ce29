/** The ends of a Miro connector, in both ways of writing them. */
import type { Point } from '../../snapshot.js';
import { fieldsOf, idOf, numberOf, type Box, type Fields } from '../fields.js';
import type { Places } from './place.js';

export interface Ends {
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly points: Point[];
}

export function connectorEnds(raw: Fields, places: Places): Ends {
  const start = endOf(raw.start, raw.startItem, places);
  const end = endOf(raw.end, raw.endItem, places);
  return {
    from: start.item,
    to: end.item,
    points: [start.point, end.point].filter((point) => point !== undefined),
  };
}

function endOf(
  sdk: unknown,
  rest: unknown,
  places: Places,
): { item: string | undefined; point: Point | undefined } {
  const written = fieldsOf(sdk ?? rest);
  const id = idOf(written.item) ?? idOf(fieldsOf(written.item).id) ?? idOf(written.id);
  const box = id === undefined ? undefined : places.boxById(id);
  const position = fieldsOf(written.position);
  if (box !== undefined) return { item: id, point: pointOn(box, position, written.snapTo) };
  const x = numberOf(position.x);
  const y = numberOf(position.y);
  return { item: undefined, point: x === undefined || y === undefined ? undefined : [x, y] };
}

/** Shares of the sides of a box: `0.5`, `"50%"`, or a side by name. */
function pointOn(box: Box, position: Fields, side: unknown): Point {
  const x = side === 'left' ? 0 : side === 'right' ? 1 : shareOf(position.x);
  const y = side === 'top' ? 0 : side === 'bottom' ? 1 : shareOf(position.y);
  return [box.x + box.width * x, box.y + box.height * y];
}

function shareOf(value: unknown): number {
  const percent =
    typeof value === 'string' && value.endsWith('%') ? numberOf(value.slice(0, -1)) : undefined;
  return percent === undefined ? (numberOf(value) ?? 0.5) : percent / 100;
}
