import { cpSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { CONTENT_SECURITY_POLICY } from './src/csp.js';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The policy also stands in the page, for whoever serves it with a server of their own. */
function policyInPage(): Plugin {
  return {
    name: 'policy-in-page',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/** The whiteboard's fonts and the sample boards are served from the page's own folder. */
function ownFiles(): Plugin {
  return {
    name: 'own-files',
    apply: 'build',
    closeBundle: () => {
      cpSync(here('node_modules/@excalidraw/excalidraw/dist/prod/fonts'), here('dist/app/fonts'), {
        recursive: true,
      });
      cpSync(here('samples'), here('dist/app/samples'), {
        recursive: true,
        filter: (path) => !/\.[a-z]+$/.test(path) || path.endsWith('.excalidraw'),
      });
    },
  };
}

export default defineConfig({
  root: here('src/app'),
  base: './',
  publicDir: here('src/app/public'),
  plugins: [policyInPage(), ownFiles()],
  define: { 'process.env.IS_PREACT': JSON.stringify('false') },
  build: {
    outDir: here('dist/app'),
    emptyOutDir: true,
    target: 'es2022',
    // The whiteboard itself is one large file; a warning about it helps nobody.
    chunkSizeWarningLimit: 4000,
    reportCompressedSize: false,
    assetsInlineLimit: 0,
    rolldownOptions: {
      onLog: (level, log, report) => {
        // Packages mark files for React's server; here is no server side.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
    },
  },
});
