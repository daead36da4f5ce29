import { createServer, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { CONTENT_SECURITY_POLICY } from '../csp.js';
import { fileHandler } from './files.js';

const HOST = '127.0.0.1';
const FIRST_PORT = 5055;
/** How many ports after the first are tried before asking the system for any free one. */
const PORTS_TRIED = 20;

function folder(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}

/** Listens on the port; null when somebody else has it. */
function listen(server: Server, port: number): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(null);
      else reject(error);
    };
    server.once('error', failed);
    server.listen(port, HOST, () => {
      server.off('error', failed);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

async function listenSomewhere(server: Server, wish: number | null): Promise<number> {
  if (wish !== null) {
    const port = await listen(server, wish);
    if (port === null)
      throw new Error(`port ${wish} is taken; choose another with --port, or leave --port out`);
    return port;
  }
  for (let port = FIRST_PORT; port < FIRST_PORT + PORTS_TRIED; port += 1) {
    const got = await listen(server, port);
    if (got !== null) return got;
  }
  const any = await listen(server, 0);
  if (any === null) throw new Error('no free port was found');
  return any;
}

function portWished(): number | null {
  const { values } = parseArgs({ options: { port: { type: 'string' } } });
  if (values.port === undefined) return null;
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(`--port takes a number from 0 to 65535, not "${values.port}"`);
  }
  return port;
}

try {
  const wish = portWished();
  const server = createServer(
    fileHandler({
      // Compiled to dist/src/server/: the page and the module lie two folders up.
      mounts: [
        { at: '/', folder: folder('../../app') },
        { at: '/wasm/', folder: folder('../../wasm') },
      ],
      contentSecurityPolicy: CONTENT_SECURITY_POLICY,
    }),
  );
  const port = await listenSomewhere(server, wish);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.close();
      server.closeAllConnections();
    });
  }
  console.log(`http://${HOST}:${port}/`);
} catch (error) {
  console.error(`journeylint: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
}
