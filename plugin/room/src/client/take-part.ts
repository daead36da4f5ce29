import type { ExcalidrawImperativeAPI } from '@excalidraw/excalidraw/types';
import { joinRoom, type RoomState } from './connect.js';
import { SharedElements } from './elements.js';
import { People } from './people.js';
import { SharedPictures } from './pictures.js';
import { SharedLint } from './shared-lint.js';

export interface PartSettings {
  /** Of the room's connection. */
  address: URL;
  name: string;
  /** Fills the board if nothing has ever been on it. */
  begin: () => Promise<void>;
  /** The board is as the room has it. */
  onReady: () => void;
  onState: (state: RoomState) => void;
  /** How many others are here. */
  onOthers: (count: number) => void;
  onPictureTooLarge: () => void;
  /** Who lets the others see the findings: a name, which may be empty; null when nobody does any more. */
  onSharedLint: (by: string | null) => void;
}

export interface Part {
  rename(name: string): void;
  /** Where this person's pointer is, for Excalidraw's `onPointerUpdate`. */
  point(pointer: { x: number; y: number; tool: 'pointer' | 'laser' }, button: 'up' | 'down'): void;
  /** Lets the others see the findings, or no longer. */
  shareLint(on: boolean): void;
  leave(): void;
}

/** Makes one canvas part of a room: elements, pictures, people. */
export function takePart(api: ExcalidrawImperativeAPI, settings: PartSettings): Part {
  const room = joinRoom(settings.address);
  let { name } = settings;
  let people: People | null = null;
  let lint: SharedLint | null = null;
  let sharing = false;
  const stopping: (() => void)[] = [room.onState(settings.onState)];
  let left = false;

  const begin = async (): Promise<void> => {
    await room.joined;
    if (left) return;
    const pictures = new SharedPictures(api, room.doc, settings.onPictureTooLarge);
    const elements = new SharedElements(api, room.doc);
    const here = new People(api, room.presence, name, settings.onOthers);
    people = here;
    lint = new SharedLint(room.presence, settings.onSharedLint);
    if (sharing) lint.share(true);
    for (const shared of [pictures, elements, lint, here]) {
      stopping.push(() => {
        shared.stop();
      });
    }
    if (elements.untouched) await settings.begin();
    settings.onReady();
  };
  void begin();
  return {
    rename: (given) => {
      name = given;
      people?.rename(given);
    },
    point: (pointer, button) => people?.point(pointer, button),
    shareLint: (on) => {
      sharing = on;
      lint?.share(on);
    },
    leave: () => {
      left = true;
      for (const stop of stopping) stop();
      room.leave();
    },
  };
}
