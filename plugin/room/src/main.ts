import { basename } from 'node:path';
import { renderUnicodeCompact } from 'uqr';
import { noteAddress, openBoards } from './server/folder.js';
import { newRoomName } from './server/names.js';
import { LOOPBACK, reachableAddresses } from './server/network.js';
import { optionsOf, usage, type Options } from './server/options.js';
import { startWhiteboard, type Whiteboard } from './server/whiteboard.js';

/** How long open pages get to hear that the whiteboard closes. */
const GOODBYE_MS = 3000;

const say = (line: string): void => {
  console.error(line);
};

try {
  const options = optionsOf(process.argv.slice(2));
  if (options) await run(options);
  else console.log(usage(program()).trimEnd());
} catch (error) {
  say(`journeylint: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
}

/** From the sources this file is started by `plugin/start`; a released package has a command. */
function program(): string {
  const started = basename(process.argv[1] ?? '');
  return started === basename(import.meta.url) ? 'plugin/start' : started;
}

async function run(options: Options): Promise<void> {
  const { folder, store } = await openBoards(options.data, say);
  const board = await startWhiteboard({
    ...options,
    store,
    warn: (line) => {
      say(`journeylint: ${line}`);
    },
  }).catch(async (error: unknown) => {
    await store.close();
    throw error;
  });
  // One page's broken connection, say, must not end the workshop of the others.
  process.on('unhandledRejection', (error) => {
    say(`journeylint: something went wrong, the rooms go on: ${String(error)}`);
  });
  endWell(board);
  const address = `http://${LOOPBACK}:${board.port}/`;
  await noteAddress(folder, address);
  console.log(options.reach === 'shared' ? invitation(board.port, address) : address);
}

function endWell(board: Whiteboard): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      setTimeout(() => process.exit(0), GOODBYE_MS).unref();
      void board.close();
    });
  }
}

/** A new room, as a link and as a picture for telephones and tablets. The link that works for everybody comes last. */
function invitation(port: number, own: string): string {
  const room = `r/${newRoomName()}`;
  const links = reachableAddresses().map((address) => `http://${address}:${port}/${room}`);
  const [first] = links;
  if (first === undefined) {
    return `This machine is in no network that others can reach. Only here:\n${own}${room}`;
  }
  return [
    renderUnicodeCompact(first, { border: 2 }),
    '',
    'Whoever has this link can see and change the board, in the same network, for as long as this runs:',
    ...links.slice(1),
    first,
  ].join('\n');
}
