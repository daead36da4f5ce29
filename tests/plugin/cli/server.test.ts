import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileHandler } from '../../../plugin/src/server/files.js';

const folder = mkdtempSync(join(tmpdir(), 'journeylint-'));
let server: Server;

beforeAll(async () => {
  mkdirSync(join(folder, 'app'));
  mkdirSync(join(folder, 'wasm'));
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'app', 'index.html'), 'page');
  writeFileSync(join(folder, 'wasm', 'm.wasm'), 'module');
  server = createServer(
    fileHandler({
      mounts: [
        { at: '/', folder: join(folder, 'app') },
        { at: '/wasm/', folder: join(folder, 'wasm') },
      ],
      contentSecurityPolicy: "default-src 'self'",
    }),
  );
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

/** Asks for a path as it stands: no client tidies it first. */
function get(
  path: string,
  method = 'GET',
): Promise<{ status: number; type: string; policy: string; body: string }> {
  return new Promise((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    request({ host: '127.0.0.1', port, path, method }, (answer) => {
      let body = '';
      answer.on('data', (chunk) => {
        body += String(chunk);
      });
      answer.on('end', () => {
        const { 'content-type': type = '', 'content-security-policy': policy = '' } =
          answer.headers;
        resolve({ status: answer.statusCode ?? 0, type, policy: String(policy), body });
      });
    })
      .on('error', reject)
      .end();
  });
}

describe('the file server', () => {
  it('serves the page and the module with their types and the policy', async () => {
    expect(await get('/?board=nl')).toEqual({
      status: 200,
      type: 'text/html; charset=utf-8',
      policy: "default-src 'self'",
      body: 'page',
    });
    expect(await get('/wasm/m.wasm')).toMatchObject({
      status: 200,
      type: 'application/wasm',
      body: 'module',
    });
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/wasm/..%2f..%2fsecret.txt',
    '/%00',
    '/%',
    '/wasm',
    '//etc/passwd',
  ])('gives nothing away for %s', async (path) => {
    const { status, body } = await get(path);
    expect(status).toBe(404);
    expect(body).not.toContain('secret');
  });

  it('only reads', async () => {
    expect((await get('/', 'POST')).status).toBe(405);
  });
});
