import { cpSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { CONTENT_SECURITY_POLICY } from './src/csp.js';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/**
 * The policy also stands in the page, for whoever serves it with a server of their own. Excalidraw reads where its fonts
 * are while it is loaded, so that is told by a plain script before the module.
 */
function headOfPage(): Plugin {
  return {
    name: 'head-of-page',
    transformIndexHtml: () => [
      { tag: 'script', attrs: { src: './asset-path.js' }, injectTo: 'head-prepend' },
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/**
 * Excalidraw names another host as the place to look when a font cannot be found. Nothing of this page asks another host,
 * and browsers report the attempt as a breach of the policy, so the second place is the page's own folder too.
 */
function fontsFromHere(): Plugin {
  let seen = 0;
  return {
    name: 'fonts-from-here',
    apply: 'build',
    transform: (code, id) => {
      if (!id.includes('@excalidraw/excalidraw') || !code.includes('ASSETS_FALLBACK_URL'))
        return null;
      return {
        code: code.replace(/`https:\/\/esm\.sh\/[^;]*?\/dist\/prod\/`/, () => {
          seen += 1;
          return 'document.baseURI';
        }),
        map: null,
      };
    },
    buildEnd: (error) => {
      if (!error && seen !== 1)
        throw new Error(`the fallback for fonts was found ${seen} times, not once`);
    },
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
  plugins: [headOfPage(), fontsFromHere(), ownFiles()],
  // The linter's worker loads the module beside it, which only a module can.
  worker: { format: 'es' },
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
