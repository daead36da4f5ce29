import type { ExcalidrawImperativeAPI } from '@excalidraw/excalidraw/types';
import { joinRoom, type RoomState } from './connect.js';
import { SharedElements } from './elements.js';
import { People } from './people.js';
import { SharedPictures } from './pictures.js';

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
}

export interface Part {
  rename(name: string): void;
  /** Where this person's pointer is, for Excalidraw's `onPointerUpdate`. */
  point(pointer: { x: number; y: number; tool: 'pointer' | 'laser' }, button: 'up' | 'down'): void;
  leave(): void;
}

/** Makes one canvas part of a room: elements, pictures, people. */
export function takePart(api: ExcalidrawImperativeAPI, settings: PartSettings): Part {
  const room = joinRoom(settings.address);
  let { name } = settings;
  let people: People | null = null;
  const stopping: (() => void)[] = [room.onState(settings.onState)];
  let left = false;

  const begin = async (): Promise<void> => {
    await room.joined;
    if (left) return;
    const pictures = new SharedPictures(api, room.doc, settings.onPictureTooLarge);
    const elements = new SharedElements(api, room.doc);
    const here = new People(api, room.presence, name, settings.onOthers);
    people = here;
    for (const shared of [pictures, elements, here]) {
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
    leave: () => {
      left = true;
      for (const stop of stopping) stop();
      room.leave();
    },
  };
}
