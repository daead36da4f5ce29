import type { Server } from 'node:http';

const FIRST_PORT = 5055;
/** How many ports after the first are tried before asking the system for any free one. */
const PORTS_TRIED = 20;

/** Listens on the wished port, else on the first free one, and answers which. */
export async function listen(server: Server, host: string, wish: number | null): Promise<number> {
  if (wish !== null) {
    const port = await tryPort(server, host, wish);
    if (port === null)
      throw new Error(`port ${wish} is taken; choose another with --port, or leave --port out`);
    return port;
  }
  for (let port = FIRST_PORT; port < FIRST_PORT + PORTS_TRIED; port += 1) {
    const got = await tryPort(server, host, port);
    if (got !== null) return got;
  }
  const any = await tryPort(server, host, 0);
  if (any === null) throw new Error('no free port was found');
  return any;
}

/** Listens on the port; null when somebody else has it. */
function tryPort(server: Server, host: string, port: number): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(null);
      else reject(error);
    };
    server.once('error', failed);
    server.listen(port, host, () => {
      server.off('error', failed);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}
