import { NUMBER_COLUMN_COUNT, type CoreModule } from '../generated/boundary.js';
import type { BoardSnapshot } from '../snapshot.js';
import { fillColumns } from './columns.js';

/** A board in columns of its own memory, so that it can be handed to another thread without a copy of every element. */
export interface PackedBoard {
  elements: number;
  numbers: Float64Array<ArrayBuffer>;
  points: Float64Array<ArrayBuffer>;
  text: Uint8Array<ArrayBuffer>;
  /** How much of `text` is written. */
  textBytes: number;
}

/** Takes the columns in the core's place. */
class Room {
  elements = 0;
  #numbers = new Float64Array();
  #points = new Float64Array();
  #text = new Uint8Array();

  begin(elements: number, points: number, textBytes: number): boolean {
    this.elements = elements;
    this.#numbers = new Float64Array(elements * NUMBER_COLUMN_COUNT);
    this.#points = new Float64Array(2 * points);
    this.#text = new Uint8Array(textBytes);
    return true;
  }

  answer(): Uint8Array {
    return new Uint8Array();
  }

  numbers(): Float64Array<ArrayBuffer> {
    return this.#numbers;
  }

  points(): Float64Array<ArrayBuffer> {
    return this.#points;
  }

  text(): Uint8Array<ArrayBuffer> {
    return this.#text;
  }
}

export function packBoard(snapshot: BoardSnapshot): PackedBoard {
  const room = new Room();
  const textBytes = fillColumns(room, snapshot);
  const [numbers, points, text] = [room.numbers(), room.points(), room.text()];
  return { elements: room.elements, numbers, points, text, textBytes };
}

/** What has to change hands with it. */
export function buffersOf({ numbers, points, text }: PackedBoard): ArrayBuffer[] {
  return [numbers.buffer, points.buffer, text.buffer];
}

/** Puts a packed board where the core reads it; false when it has no room for it. */
export function unpackInto(core: CoreModule, board: PackedBoard): boolean {
  const { elements, numbers, points, text, textBytes } = board;
  if (!core.begin(elements, points.length / 2, textBytes)) return false;
  core.numbers().set(numbers);
  core.points().set(points);
  core.text().set(text.subarray(0, textBytes));
  return true;
}
