import { readFile, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { BoardStore, FolderTaken } from './store.js';

/** More whiteboards than these beside each other are a mistake somewhere. */
const MOST_BESIDE = 9;
const ADDRESS_FILE = 'address.txt';

/** Where boards are kept unless told otherwise: with the person's other data. */
export function usualFolder(
  platform: NodeJS.Platform = process.platform,
  environment: NodeJS.ProcessEnv = process.env,
): string {
  const home = homedir();
  if (platform === 'win32')
    return join(environment.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), 'journeylint');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'journeylint');
  return join(environment.XDG_DATA_HOME ?? join(home, '.local', 'share'), 'journeylint');
}

export interface OpenedFolder {
  folder: string;
  store: BoardStore;
}

/**
 * Opens the folder asked for, or the usual one. Where another whiteboard has the usual one open, this one keeps its boards
 * beside it and says so; a folder that was asked for is used or refused.
 */
export async function openBoards(
  asked: string | null,
  say: (line: string) => void,
): Promise<OpenedFolder> {
  if (asked !== null) {
    const store = await tryOpen(asked);
    if (store) return { folder: asked, store };
    throw new Error(`another whiteboard has its boards in ${asked}${await runningAt(asked)}`);
  }
  const usual = join(usualFolder(), 'boards');
  for (let place = 1; place <= MOST_BESIDE; place += 1) {
    const folder = place === 1 ? usual : `${usual}-${place}`;
    const store = await tryOpen(folder);
    if (!store) continue;
    if (place > 1) {
      say(`Another whiteboard is open${await runningAt(usual)}; boards of this one: ${folder}`);
    }
    return { folder, store };
  }
  throw new Error('too many whiteboards are open already; give this one a folder with --data');
}

/** Leaves a note of where the server is found, for a second one that is started by mistake. */
export async function noteAddress(folder: string, address: string): Promise<void> {
  await writeFile(`${folder}.${ADDRESS_FILE}`, `${address}\n`, { mode: 0o600 });
}

async function runningAt(folder: string): Promise<string> {
  const address = await readFile(`${folder}.${ADDRESS_FILE}`, 'utf8').catch(() => '');
  return address === '' ? '' : ` at ${address.trim()}`;
}

async function tryOpen(folder: string): Promise<BoardStore | null> {
  try {
    return await BoardStore.open(folder);
  } catch (error) {
    if (error instanceof FolderTaken) return null;
    throw error;
  }
}
