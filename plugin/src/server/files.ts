import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, normalize, sep } from 'node:path';
import { pipeline } from 'node:stream';
import { contentType } from './types.js';

/** A folder of files and the address they appear under. */
export interface Mount {
  /** Begins and ends with a slash. */
  at: string;
  folder: string;
}

export interface FileServerOptions {
  /** The longest matching address wins. */
  mounts: readonly Mount[];
  contentSecurityPolicy: string;
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** Serves files, read only, each with the headers that keep the page to itself. */
export function fileHandler({ mounts, contentSecurityPolicy }: FileServerOptions): Handler {
  const ordered = [...mounts].sort((one, other) => other.at.length - one.at.length);
  const headers = {
    'Content-Security-Policy': contentSecurityPolicy,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cache-Control': 'no-cache',
  };
  const refuse = (response: ServerResponse, status: number, text: string): void => {
    response.writeHead(status, { ...headers, 'Content-Type': 'text/plain; charset=utf-8' });
    response.end(`${text}\n`);
  };

  const answer: (request: IncomingMessage, response: ServerResponse) => Promise<void> = async (
    request,
    response,
  ) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      refuse(response, 405, 'Only GET and HEAD.');
      return;
    }
    const path = filePath(ordered, request.url ?? '/');
    const found = path === null ? null : await stat(path).catch(() => null);
    if (path === null || !found?.isFile()) {
      refuse(response, 404, 'Not here.');
      return;
    }
    const tag = `"${found.size.toString(36)}-${Math.trunc(found.mtimeMs).toString(36)}"`;
    if (request.headers['if-none-match'] === tag) {
      response.writeHead(304, { ...headers, ETag: tag });
      response.end();
      return;
    }
    response.writeHead(200, {
      ...headers,
      ETag: tag,
      'Content-Type': contentType(path),
      'Content-Length': found.size,
    });
    if (request.method === 'HEAD') response.end();
    // When the browser goes away in the middle there is nobody left to tell.
    else pipeline(createReadStream(path), response, () => undefined);
  };
  return (request, response) => {
    answer(request, response).catch(() => {
      if (response.headersSent) response.destroy();
      else refuse(response, 500, 'The file could not be read.');
    });
  };
}

/** The file an address means; null where it leaves its folder or cannot be read as an address. */
function filePath(mounts: readonly Mount[], url: string): string | null {
  let pathname: string;
  try {
    pathname = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return null;
  }
  if (pathname.includes('\0')) return null;
  const mount = mounts.find(({ at }) => pathname.startsWith(at));
  if (!mount) return null;
  const rest = pathname.slice(mount.at.length);
  const path = normalize(
    join(mount.folder, rest === '' || rest.endsWith('/') ? `${rest}index.html` : rest),
  );
  return path.startsWith(mount.folder + sep) ? path : null;
}
