import * as encoding from 'lib0/encoding';
import { describe, expect, it } from 'vitest';
import { Doc, encodeStateAsUpdate, encodeStateVector } from 'yjs';
import { inspect } from '../../../plugin/room/src/server/gate.js';
import { Bucket, LIMITS } from '../../../plugin/room/src/server/limits.js';

const ROOM = 'AAAAAAAAAAAAAAAAAAAAAA';

function message(room: string, ...parts: (number | string | Uint8Array)[]): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarString(encoder, room);
  for (const part of parts) {
    if (typeof part === 'number') encoding.writeVarUint(encoder, part);
    else if (typeof part === 'string') encoding.writeVarString(encoder, part);
    else encoding.writeVarUint8Array(encoder, part);
  }
  return encoding.toUint8Array(encoder);
}

function update(): Uint8Array {
  const doc = new Doc();
  doc.getMap('elements').set('note', { id: 'note', text: 'Calls the helpdesk', x: 1.5 });
  return encodeStateAsUpdate(doc);
}

function presence(...states: string[]): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, states.length);
  states.forEach((state, client) => {
    encoding.writeVarUint(encoder, client);
    encoding.writeVarUint(encoder, 1);
    encoding.writeVarString(encoder, state);
  });
  return encoding.toUint8Array(encoder);
}

const pass = (bytes: Uint8Array): string | null => inspect(bytes, ROOM, LIMITS);

describe('the gate', () => {
  it('lets through what a page sends', () => {
    expect(pass(message(ROOM, 0, 0, encodeStateVector(new Doc())))).toBe('asks');
    expect(pass(message(ROOM, 0, 1, update()))).toBe('changes');
    expect(pass(message(ROOM, 0, 2, update()))).toBe('changes');
    expect(pass(message(ROOM, 0, 1, encodeStateAsUpdate(new Doc())))).toBe('asks');
    expect(pass(message(ROOM, 1, presence('{"name":"Ada"}', 'null')))).toBe('asks');
    expect(pass(message(ROOM, 2, 0, ''))).toBe('asks');
  });

  it('drops what is for another room, of another kind, or not what it says', () => {
    expect(pass(message('BBBBBBBBBBBBBBBBBBBBBB', 0, 2, update()))).toBeNull();
    for (const kind of [5, 6, 8, 9, 4711]) expect(pass(message(ROOM, kind, 'words'))).toBeNull();
    expect(pass(message(ROOM, 0, 7, update()))).toBeNull();
    expect(pass(message(ROOM, 0, 2, update(), 'and more'))).toBeNull();
    expect(pass(message(ROOM, 1, presence('{"name":')))).toBeNull();
    expect(pass(message(ROOM, 1, presence('"a word"')))).toBeNull();
    expect(pass(message(ROOM, 1, presence(`"${'x'.repeat(LIMITS.presence)}"`)))).toBeNull();
  });

  it('drops every message that was cut short', () => {
    for (const whole of [message(ROOM, 0, 2, update()), message(ROOM, 1, presence('{"x":1}'))]) {
      for (let length = 0; length < whole.length; length += 1) {
        expect(pass(whole.slice(0, length)), `cut to ${length}`).toBeNull();
      }
    }
  });

  it('never throws, whatever a byte is turned into', () => {
    const whole = message(ROOM, 0, 2, update());
    let dropped = 0;
    for (let at = 0; at < whole.length; at += 1) {
      for (const value of [0, 1, 127, 128, 255]) {
        const turned = whole.slice();
        turned[at] = value;
        if (pass(turned) === null) dropped += 1;
      }
    }
    expect(dropped).toBeGreaterThan(whole.length);
  });
});

describe('a rate', () => {
  it('gives what is in hand at once, and then asks to wait as long as it takes', () => {
    let now = 0;
    const bucket = new Bucket({ perSecond: 10, atOnce: 3 }, () => now);
    expect([bucket.take(1), bucket.take(1), bucket.take(1)]).toEqual([0, 0, 0]);
    expect(bucket.take(1)).toBe(100);
    expect(bucket.full).toBe(false);
    now = 100;
    expect(bucket.take(1)).toBe(100);
    now = 10_000;
    expect(bucket.full).toBe(true);
    expect(bucket.take(1)).toBe(0);
  });
});
