import { randomBytes } from 'node:crypto';

/** 128 bits, so that a room is found only by those who were given its address. */
const NAME_BYTES = 16;
const NAME = /^[A-Za-z0-9_-]{22}$/;

export function newRoomName(): string {
  return randomBytes(NAME_BYTES).toString('base64url');
}

export function isRoomName(text: string): boolean {
  return NAME.test(text);
}
