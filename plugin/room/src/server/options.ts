import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export interface Options {
  port: number | null;
  /** Folder of the boards; null for the usual one. */
  data: string | null;
  reach: 'shared' | 'own';
  redis: string | null;
  /** Further addresses of pages that may connect. */
  origins: string[];
}

/** `program` is what the user typed to get here. */
export const usage = (program: string): string =>
  `${program} [--port N] [--data FOLDER] [--share] [--origin ADDRESS]… [--redis URL]

  --port N          the port to listen on; else the first free one from 5055
  --data FOLDER     where boards are kept; else with your other data
  --share           listens on the network, not on this machine alone, and prints the link and a QR code
  --origin ADDRESS  the address under which a proxy in front shows the whiteboard, such as https://board.example.org
  --redis URL       shares the rooms with other servers through Redis, such as redis://127.0.0.1:6379
                    (or in the environment: JOURNEYLINT_REDIS)
`;

/** What the command line asks for; null when it asks for help. Throws one line for people. */
export function optionsOf(
  args: readonly string[],
  environment: NodeJS.ProcessEnv = process.env,
): Options | null {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: 'string' },
      data: { type: 'string' },
      share: { type: 'boolean', default: false },
      origin: { type: 'string', multiple: true, default: [] },
      redis: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return null;
  const redis = values.redis ?? environment.JOURNEYLINT_REDIS;
  return {
    port: values.port === undefined ? null : portOf(values.port),
    data: values.data === undefined ? null : resolve(values.data),
    reach: values.share ? 'shared' : 'own',
    redis: redis === undefined || redis === '' ? null : redisOf(redis),
    origins: values.origin.map(originOf),
  };
}

function portOf(text: string): number {
  const port = Number(text);
  if (text.trim() === '' || !Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(`--port takes a number from 0 to 65535, not "${text}"`);
  }
  return port;
}

function redisOf(text: string): string {
  if (/^(rediss?|unix):\/\//.test(text)) return text;
  throw new Error(`--redis takes an address such as redis://127.0.0.1:6379, not "${text}"`);
}

function originOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url && (url.protocol === 'https:' || url.protocol === 'http:')) return url.origin;
  throw new Error(`--origin takes an address such as https://board.example.org, not "${text}"`);
}
