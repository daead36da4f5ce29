import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // What is waited for comes late on a busy machine; it is a test of whether it comes.
    expect: { poll: { timeout: 20_000 } },
    // One file at a time, but for the browser's: those have a server, a browser and folders of their own.
    fileParallelism: false,
  },
});
