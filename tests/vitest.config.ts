import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Browsers and builds share the machine: one file at a time keeps what is measured honest.
    fileParallelism: false,
  },
});
