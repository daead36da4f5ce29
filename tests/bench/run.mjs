// Prints how long a lint takes, as a multiple of JSON.stringify + JSON.parse of the same board in the same run.
//   node tests/bench/run.mjs [--chromium | --page] [NOTES…]     100, 1,000, 10,000 and 100,000 notes unless told otherwise
// --page prints what lint costs the main thread of the whiteboard's page; 1,000 notes unless told otherwise. So does
// --chromium, at the end.
import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measure } from './measure.mjs';
import { measurePage } from './page.mjs';

const root = new URL('../../', import.meta.url);
const types = { '.js': 'text/javascript', '.mjs': 'text/javascript', '.wasm': 'application/wasm' };
const words = process.argv.slice(2);
const inChromium = words.includes('--chromium');
const given = words.filter((word) => !word.startsWith('--')).map(Number);
const ofThePage = words.includes('--page');
const sizes = given.length > 0 ? given : ofThePage ? [1000] : [100, 1000, 10_000, 100_000];

/** Serves the built plugin and the bench to a page of this machine, and nothing else. */
function serve() {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://127.0.0.1');
    const file = fileURLToPath(new URL(`.${pathname}`, root));
    if (pathname === '/')
      return response
        .setHeader('Content-Type', 'text/html')
        .end('<!doctype html><title>bench</title>');
    const open = /^\/(plugin\/dist|tests\/bench)\//.test(pathname) && existsSync(file);
    if (!open) return response.writeHead(404).end();
    response.setHeader('Content-Type', types[extname(file)] ?? 'application/octet-stream');
    createReadStream(file).pipe(response);
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

async function measureInChromium(notes) {
  const { launch } = await import('./browser.mjs');
  const server = await serve();
  const browser = await launch();
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    return await page.evaluate(async (count) => {
      const bench = await import('/tests/bench/measure.mjs');
      return bench.measure(count, { url: '/plugin/dist/wasm/' });
    }, notes);
  } finally {
    await browser.close();
    server.close();
  }
}

console.log(inChromium || ofThePage ? 'Chromium' : `Node ${process.version}`);
for (const notes of ofThePage ? [] : sizes) {
  const lines = inChromium ? await measureInChromium(notes) : await measure(notes);
  console.log(lines.join('\n'));
}
for (const notes of ofThePage ? sizes : inChromium ? [1000] : []) {
  const lines = await measurePage(notes);
  console.log(lines.join('\n'));
}
