/** JSON text → value, with one clear line when it is none. */
import { BoardError } from './fields.js';

/** `what` names the text in the message, for example “this file”. */
export function parseJson(text: string, what: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const reason =
      error instanceof Error ? error.message.split('\n')[0]?.slice(0, 200) : 'unreadable';
    throw new BoardError(`${what} is not valid JSON (${reason ?? 'unreadable'})`);
  }
}
