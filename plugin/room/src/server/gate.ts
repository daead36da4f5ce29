import * as decoding from 'lib0/decoding';
import { decodeStateVector, decodeUpdate } from 'yjs';
import type { Limits } from './limits.js';

/** What a message does, as far as the gate must know. */
export type Passed = 'changes' | 'asks';

/** Kinds of messages in Hocuspocus' protocol that a page has reason to send. */
const KIND = { sync: 0, presence: 1, auth: 2, askPresence: 3, syncReply: 4, close: 7 } as const;
const SYNC = { askState: 0, state: 1, update: 2 } as const;
/** In a message from the server: how a change was received. */
const KIND_STATUS = 8;
/** Other people's pointers are no message of one's own: so many a page may speak for. */
const MOST_PRESENT = 16;

/**
 * Reads a message to its end as the room would, without touching the room. Null for anything that is not precisely a
 * message of this protocol for this room: such bytes must never reach a board.
 */
export function inspect(message: Uint8Array, room: string, limits: Limits): Passed | null {
  try {
    const decoder = decoding.createDecoder(message);
    if (decoding.readVarString(decoder) !== room) return null;
    return inspectBody(decoder, limits);
  } catch {
    // The decoders throw at the first byte that makes no sense.
    return null;
  }
}

function inspectBody(decoder: decoding.Decoder, limits: Limits): Passed | null {
  switch (decoding.readVarUint(decoder)) {
    case KIND.sync:
    case KIND.syncReply:
      return inspectSync(decoder);
    case KIND.presence:
      return inspectPresence(decoder, limits);
    case KIND.auth:
      decoding.readVarUint(decoder);
      decoding.readVarString(decoder);
      return 'asks';
    case KIND.askPresence:
    case KIND.close:
      return 'asks';
    default:
      return null;
  }
}

function inspectSync(decoder: decoding.Decoder): Passed | null {
  const step = decoding.readVarUint(decoder);
  const content = decoding.readVarUint8Array(decoder);
  if (decoding.hasContent(decoder)) return null;
  switch (step) {
    case SYNC.askState:
      decodeStateVector(content);
      return 'asks';
    case SYNC.state:
    case SYNC.update:
      return isEmptyUpdate(decodeUpdate(content)) ? 'asks' : 'changes';
    default:
      return null;
  }
}

function isEmptyUpdate({ structs, ds }: ReturnType<typeof decodeUpdate>): boolean {
  return structs.length === 0 && ds.clients.size === 0;
}

function inspectPresence(decoder: decoding.Decoder, limits: Limits): Passed | null {
  const content = decoding.readVarUint8Array(decoder);
  if (content.byteLength > limits.presence || decoding.hasContent(decoder)) return null;
  const inner = decoding.createDecoder(content);
  const count = decoding.readVarUint(inner);
  if (count > MOST_PRESENT) return null;
  for (let place = 0; place < count; place += 1) {
    decoding.readVarUint(inner);
    decoding.readVarUint(inner);
    const state: unknown = JSON.parse(decoding.readVarString(inner));
    if (typeof state !== 'object') return null;
  }
  return decoding.hasContent(inner) ? null : 'asks';
}

/** Whether a message of the server says that a change was received. */
export function isReceipt(message: Uint8Array): boolean {
  const decoder = decoding.createDecoder(message);
  decoding.readVarString(decoder);
  return decoding.readVarUint(decoder) === KIND_STATUS;
}
